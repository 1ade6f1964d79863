//! What the rest of a run changes in a talk: a scenario may say that a line moves trust, brings something up, or wakes a fear.

use super::event::Event;
use super::{Room, Talk};
use crate::scenario::talk::{Facts, FearIx, Index, SubjectIx};

impl Talk {
    /// Trust and distress move by so much. A ceiling of fear holds here too.
    pub fn changed<F>(&mut self, room: Room<'_, F>, trust: i8, distress: i8) {
        self.feel(room, trust, distress);
    }

    /// A subject comes up.
    pub fn bring<F: Facts>(&mut self, room: Room<'_, F>, subject: SubjectIx, out: &mut Vec<Event>) {
        if subject.index() < self.subjects.len() {
            self.open(room, subject, out);
        }
    }

    /// A fear that was met is awake again.
    pub fn wake_fear<F>(&mut self, room: Room<'_, F>, fear: FearIx, out: &mut Vec<Event>) {
        if self.fears.met.has(fear) {
            self.fears.met = self
                .fears
                .met
                .without(crate::scenario::talk::FearSet::default().with(fear));
            self.trust = self.trust.min(self.ceiling(room));
            out.push(Event::Woken(fear));
        }
    }
}
