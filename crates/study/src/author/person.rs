//! The people from the inside: what is true, where they are, what moves them, what could be known of them.

use super::condition::Inner;
use super::inspect::Gate;
use super::talk::TalkInside;
use grounds_core::assess::{Careful, drawn_of, found_about};
use grounds_core::judgement::{Knowable, knowable};
use grounds_core::locale::{Key, key, said};
use grounds_core::scenario::PersonIx;
use grounds_core::scenario::talk::Hearing;
use grounds_core::vocabulary::AgeGroup;

/// A person from the inside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PersonInside {
    /// Who.
    pub person: PersonIx,
    /// The name in this draw.
    pub name: String,
    /// The part in the file.
    pub id: String,
    /// What is true, by its name in the file and in the terms of the field.
    pub truth: Option<String>,
    /// What happened, in a sentence or two of the file.
    pub story: Option<String>,
    /// Where the person is, who hears, how one understands each other.
    pub facts: Vec<String>,
    /// What somebody careful could know of the person in this draw, and what this run knows so far; of those alone about whom
    /// a decision is asked.
    pub known: Vec<String>,
    /// When the person can be talked with.
    pub opens: Gate,
    /// The talk; nothing before there was one.
    pub talk: Option<TalkInside>,
}

impl Inner<'_> {
    /// Everybody who is met, those one decides about first.
    pub(super) fn people(&self, careful: &Careful) -> Vec<PersonInside> {
        let mut order: Vec<PersonIx> = self.session.to_decide().collect();
        let drawn = self.session.drawn();
        let others = self.scenario().people().filter(|&who| drawn.is_met(who));
        let others: Vec<PersonIx> = others.filter(|who| !order.contains(who)).collect();
        order.extend(others);
        order.into_iter().map(|who| self.person(who, careful)).collect()
    }

    fn person(&self, who: PersonIx, careful: &Careful) -> PersonInside {
        let of = self.scenario().person(who);
        let version = of.truths.get(usize::from(self.session.drawn().truth(who).0));
        let truth = version.map(|version| format!("{}: {}", version.id, self.messages.get(version.is.key())));
        let is_asked = self.session.to_decide().any(|one| one == who);
        PersonInside {
            person: who,
            name: self.name(who),
            id: of.id.to_string(),
            truth: truth.filter(|_| of.truths.len() > 1 || is_asked),
            story: version
                .map(|version| self.text(version.story, Some(who)))
                .filter(|story| !story.is_empty()),
            facts: self.around(who),
            known: if is_asked { self.known(who, careful) } else { Vec::new() },
            opens: Gate {
                what: of.id.to_string(),
                is_open: of.opens_up.iter().all(|cond| self.session.holds(cond, Some(who))),
                when: self.all(&of.opens_up, Some(who)),
            },
            talk: self.talk(who),
        }
    }

    pub(super) fn truth_id(&self, who: PersonIx) -> String {
        let truths = &self.scenario().person(who).truths;
        let version = truths.get(usize::from(self.session.drawn().truth(who).0));
        version.map_or_else(String::new, |version| version.id.to_string())
    }

    fn around(&self, who: PersonIx) -> Vec<String> {
        let m = self.messages;
        let place = self
            .session
            .place_of(who)
            .map(|place| self.text(self.scenario().place(place).title, None));
        let mut facts = vec![match place {
            Some(place) => m.say(&said!("inside-at", what = place)),
            None => m.get(key!("inside-away")),
        }];
        let is_apart = self.session.view().person(who).is_apart;
        facts.push(m.get(if is_apart {
            key!("inside-alone")
        } else {
            key!("inside-not-alone")
        }));
        let is_lost = self.session.hearing(who) == Hearing::Lost;
        facts.push(m.get(if is_lost {
            key!("inside-not-understood")
        } else {
            key!("inside-understood")
        }));
        facts
    }

    fn known(&self, who: PersonIx, careful: &Careful) -> Vec<String> {
        let m = self.messages;
        let could = drawn_of(self.session, careful, who).known;
        let found = found_about(self.session, who);
        let age = AgeGroup::of_age(self.session.drawn().of(who).age);
        let now = knowable(self.session.practice(), &found.signs, age, found.is_settled);
        vec![
            m.say(&said!("known-could", known = m.get(known_key(could)))),
            m.say(&said!("known-now", known = m.get(known_key(now)))),
        ]
    }
}

const fn known_key(known: Knowable) -> Key {
    match known {
        Knowable::Grounds => key!("known-grounds"),
        Knowable::Sign => key!("known-sign"),
        Knowable::Clears => key!("known-clears"),
        Knowable::Nothing => key!("known-nothing"),
    }
}
