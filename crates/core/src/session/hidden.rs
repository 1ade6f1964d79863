//! What is hidden in a run, for who writes it or explains it afterwards. No face of a trainee may use any of it.

use super::Session;
use crate::scenario::talk::SubjectIx;
use crate::scenario::{Cond, EventIx, PersonIx};
use crate::talk::{InsideSubject, Room};

impl Session {
    /// How things stand with a subject of the talk with a person; nothing before there was one.
    #[must_use]
    pub fn inside_of(&self, person: PersonIx, subject: SubjectIx) -> Option<InsideSubject> {
        let script = self.scenario.script(person);
        let talk = self
            .state
            .of(person)
            .talk
            .as_ref()
            .filter(|_| script.has_subject(subject))?;
        let world = self.world(Some(person));
        let room = Room {
            script,
            rules: &self.practice.talk().rules,
            facts: &world,
        };
        Some(talk.inside_of(room, subject))
    }

    /// Whether a condition holds now, for the person at hand.
    #[must_use]
    pub fn holds(&self, cond: &Cond, at_hand: Option<PersonIx>) -> bool {
        self.world(at_hand).holds(cond)
    }

    /// Whether a moment of the day has come.
    #[must_use]
    pub fn has_happened(&self, event: EventIx) -> bool {
        self.state.happened.contains(&event)
    }
}
