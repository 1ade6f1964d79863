//! Conditions in words, each with what it needs, what there is, and whether it holds.

use crate::locale::{Form, Messages, PersonKey, Said, form, key, person_key, said};
use crate::scenario::{Cond, DrawKind, PersonIx, Run};
use crate::session::{Inside, Session, View};
use crate::wording;

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

    /// A scale: what is needed, and what it is.
    fn scale(self, form: Form, need: u8, now: Option<u8>) -> String {
        let values = vec![("need", need.into()), ("now", now.unwrap_or(0).into())];
        self.messages.say(&Said::new(form, values))
    }

    /// Minutes of the shift: what is needed, and what has passed.
    pub(super) fn minutes(self, form: Form, need: u16) -> String {
        let values = vec![("need", need.into()), ("now", self.inside.minute().into())];
        self.messages.say(&Said::new(form, values))
    }

    fn named(self, form: Form, what: &str) -> String {
        self.messages.say(&Said::new(form, vec![("what", what.into())]))
    }

    fn about(self, key: PersonKey, person: PersonIx) -> String {
        wording::about(self.view(), self.messages, key, Some(person))
    }

    fn list(self, form: Form, run: Run, who: Option<PersonIx>) -> String {
        let conds = self.session.scenario().conds(run).iter();
        let words: Vec<String> = conds.map(|c| self.words(c, who)).collect();
        self.named(form, &words.join(&self.messages.get(key!("cond-and"))))
    }

    fn words(self, cond: &Cond, who: Option<PersonIx>) -> String {
        let scenario = self.session.scenario();
        let of = who.map(|p| self.inside.person(p));
        match *cond {
            Cond::Alone => self.messages.get(key!("cond-alone")),
            Cond::Private => self.messages.get(key!("cond-private")),
            Cond::Understood => self.messages.get(key!("cond-understood")),
            Cond::Briefed => self.messages.get(key!("cond-briefed")),
            Cond::Opened => self.messages.get(key!("cond-opened")),
            Cond::Led => self.messages.get(key!("cond-led")),
            Cond::TrustAtLeast(n) => self.scale(form!("cond-trust-at-least", need, now), n, of.map(|p| p.trust)),
            Cond::TrustBelow(n) => self.scale(form!("cond-trust-below", need, now), n, of.map(|p| p.trust)),
            Cond::DistressAtLeast(n) => {
                self.scale(form!("cond-distress-at-least", need, now), n, of.map(|p| p.distress))
            }
            Cond::DistressBelow(n) => self.scale(form!("cond-distress-below", need, now), n, of.map(|p| p.distress)),
            Cond::Asked(q) => self.named(form!("cond-asked", what), &scenario.question(q).id),
            Cond::Seen(c) => self.named(form!("cond-seen", what), &scenario.cue(c).id),
            Cond::Read(d) => self.named(form!("cond-read", what), &scenario.document(d).id),
            Cond::Done(conduct) => self.named(form!("cond-done", what), conduct.word()),
            Cond::DoneWith(conduct, p) => {
                let (what, person) = (conduct.word(), self.view().name(p));
                self.messages
                    .say(&said!("cond-done-with", what = what, person = person))
            }
            Cond::Drawn(draw, word) => {
                let draw = scenario.draw(draw);
                let word = match &draw.kind {
                    DrawKind::Choose { one_of } => one_of.get(usize::from(word)).map_or("", String::as_str),
                    DrawKind::Deal { .. } | DrawKind::Surface { .. } => "",
                };
                self.messages.say(&said!("cond-drawn", what = &draw.id, word = word))
            }
            Cond::Happened(e) => self.named(form!("cond-happened", what), &scenario.event(e).id),
            Cond::After(n) => self.minutes(form!("cond-after", need, now), n),
            Cond::Before(n) => self.minutes(form!("cond-before", need, now), n),
            Cond::At(place) => self.named(form!("cond-at", what), &scenario.place(place).id),
            Cond::Present(p) => self.about(person_key!("cond-present"), p),
            Cond::Compared(a, b) => {
                let (a, b) = (&scenario.document(a).id, &scenario.document(b).id);
                self.messages.say(&said!("cond-compared", what = a, other = b))
            }
            Cond::Noted(c) => self.named(form!("cond-noted", what), &scenario.cue(c).id),
            Cond::Rated(p) => self.about(person_key!("cond-rated"), p),
            Cond::Decided(p) => self.about(person_key!("cond-decided"), p),
            Cond::Any(run) => self.list(form!("cond-any", what), run, who),
            Cond::All(run) => self.list(form!("cond-all", what), run, who),
            Cond::Not(run) => self.list(form!("cond-not", what), run, who),
        }
    }
}
