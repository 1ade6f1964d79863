//! A second conversation: what was told stays told, what was met stays met, and what was promised is remembered.

use super::after::PAST;
use super::begin::Start;
use super::{Room, Talk};
use crate::scenario::talk::Facts;

/// What happened between two conversations.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Between {
    /// Promises of the first one that were kept.
    pub kept: u8,
    /// Promises that were broken.
    pub broken: u8,
}

impl Talk {
    /// Another talk with the same person, later. Distress and fatigue are dealt anew, trust goes on from where it was.
    #[must_use]
    pub fn again<F: Facts>(&self, room: Room<'_, F>, start: Start, between: Between) -> Self {
        let seed = start.seed.wrapping_add(u64::from(self.before) + 1).rotate_left(29);
        let mut next = Self::begin(room, Start { seed, ..start });
        next.before = self.before.saturating_add(1);
        next.trust = self.trust;
        next.bends = self.bends;
        next.fears = super::Fears {
            at: [0; 16],
            ..self.fears
        };
        next.heard.clone_from(&self.heard);
        next.subjects.iter_mut().zip(&self.subjects).for_each(|(now, then)| {
            *now = super::OfSubject {
                was_waited: false,
                has_gained: false,
                was_not_now: false,
                visits: 0,
                ..*then
            };
        });
        for (end, then) in self.ends.iter() {
            let now = super::OfEnd {
                is_planted: then.is_planted,
                ..next.ends.get(end)
            };
            next.ends.put(end, now);
        }
        next.opened.clone_from(&self.opened);
        // Whoever came in once does not come in with the same words again.
        next.due
            .iter_mut()
            .zip(&self.due)
            .filter(|(_, then)| **then == PAST)
            .for_each(|(now, _)| *now = PAST);
        next.tainted = self.tainted;
        next.put_down = self.put_down;
        if let Some(first) = room.script.first() {
            next.subject_mut(first).was_asked = false;
        }
        for _ in 0..between.kept {
            next.feel(room, room.rules.second.kept, 0);
        }
        for _ in 0..between.broken {
            next.feel(room, room.rules.second.broken, 0);
        }
        next.front = super::Front::default();
        next.shown = next.bodies(room.rules);
        next.come_up(room);
        next
    }
}
