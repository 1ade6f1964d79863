//! Conditions in words, each with what it needs, what there is, and whether it holds.

use crate::locale::{Form, Messages, Said, Value, key};
use crate::scenario::{Bound, Cond, Filling, PersonIx, Run, Scale};
use crate::session::{Inside, Session, View};

/// A condition of the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Condition {
    /// What it asks for, and what there is.
    pub words: String,
    /// Whether it holds.
    pub holds: bool,
}

/// What conditions are told from: a run, seen from the inside, at one moment.
#[derive(Clone, Copy, Debug)]
pub(super) struct Teller<'a> {
    pub session: &'a Session,
    pub inside: Inside<'a>,
    pub messages: &'a Messages,
}

impl<'a> Teller<'a> {
    pub(super) fn new(session: &'a Session, messages: &'a Messages) -> Self {
        Self {
            session,
            inside: session.inside(),
            messages,
        }
    }

    pub(super) fn view(self) -> View<'a> {
        self.session.view()
    }

    /// Every condition of a list.
    pub(super) fn all(self, when: Run, who: Option<PersonIx>) -> Vec<Condition> {
        let conds = self.session.scenario().conds(when).iter();
        conds
            .map(|cond| Condition {
                words: self.words(cond, who),
                holds: self.inside.holds(cond, who),
            })
            .collect()
    }

    /// A message about minutes of the shift: what is needed, and what has passed.
    pub(super) fn minutes(self, form: Form, need: u16) -> String {
        let values = vec![("need", need.into()), ("now", self.inside.minute().into())];
        self.messages.say(&Said::new(form, values))
    }

    fn list(self, run: Run, who: Option<PersonIx>) -> String {
        let conds = self.session.scenario().conds(run).iter();
        let words: Vec<String> = conds.map(|c| self.words(c, who)).collect();
        words.join(&self.messages.get(key!("cond-and")))
    }

    fn words(self, cond: &Cond, who: Option<PersonIx>) -> String {
        let name = |p| self.view().name(p).into();
        let phrase = cond.phrase(self.session.scenario());
        let values: Vec<(&'static str, Value)> = match phrase.filling {
            Filling::Nothing => Vec::new(),
            Filling::Level(scale, Bound::AtLeast(need) | Bound::Below(need)) => {
                let now = who.map_or(0, |p| self.level(scale, p));
                vec![("need", need.into()), ("now", now.into())]
            }
            Filling::Minute(Bound::AtLeast(need) | Bound::Below(need)) => return self.minutes(phrase.message, need),
            Filling::Name(what) => vec![("what", what.into())],
            Filling::Person(p) => vec![("person", name(p))],
            Filling::Deed(conduct, None) => vec![("what", conduct.word().into())],
            Filling::Deed(conduct, Some(p)) => vec![("what", conduct.word().into()), ("person", name(p))],
            Filling::Picked(draw, word) => vec![("what", draw.into()), ("word", word.into())],
            Filling::Both(what, other) => vec![("what", what.into()), ("other", other.into())],
            Filling::List(_, run) => vec![("what", self.list(run, who).into())],
        };
        self.messages.say(&Said::new(phrase.message, values))
    }

    fn level(self, scale: Scale, person: PersonIx) -> u8 {
        let person = self.inside.person(person);
        match scale {
            Scale::Trust => person.trust,
            Scale::Distress => person.distress,
        }
    }
}
