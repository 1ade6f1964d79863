//! Whether a condition holds, and what comes up when one does.

use super::event::{Event, Standing};
use super::{Room, Talk};
use crate::practice::talk::Band;
use crate::scenario::talk::{Company, Cond, Facts, Hearing, Opener, Span, SubjectIx, Test};

impl Talk {
    /// Whether all of these hold.
    pub(super) fn hold<F: Facts>(&self, room: Room<'_, F>, conds: Span<Cond>) -> bool {
        conds.is_empty() || room.script.conds(conds).iter().all(|cond| self.holds(room, *cond))
    }

    pub(super) fn holds<F: Facts>(&self, room: Room<'_, F>, cond: Cond) -> bool {
        let holds = match cond.test {
            Test::Told(subject, rung) => self.subject(subject).told >= Some(rung),
            Test::Asked(subject) => self.subject(subject).was_asked,
            Test::Planted(subject) => self.subject(subject).is_led,
            Test::Heard(line) => self.heard.get(room.script.line(line).same) > Standing::Rendered,
            Test::Named(fear) => self.fears.named.has(fear),
            Test::Met(fear) => self.fears.met.has(fear),
            Test::Trust(word) => self.trusts(room.rules, word),
            Test::Distressed => self.bodies(room.rules).hands >= Band::High,
            Test::Alone => room.facts.company() == Company::Alone,
            Test::Understood => room.facts.hearing() != Hearing::Lost,
            Test::After(minutes) => self.minute >= minutes,
            Test::Again => self.before > 0,
            Test::Outside(fact) => room.facts.holds(fact),
        };
        holds == cond.wanted
    }

    /// Something names a subject: it comes up, unless it waits for more.
    pub(super) fn open<F: Facts>(&mut self, room: Room<'_, F>, ix: SubjectIx, out: &mut Vec<Event>) {
        let subject = room.script.subject(ix);
        if self.subject(ix).is_open || !subject.truths.has(self.truth) {
            return;
        }
        self.subject_mut(ix).is_named = true;
        if !self.hold(room, subject.when) {
            return;
        }
        self.subject_mut(ix).is_open = true;
        self.opened.push(ix);
        out.push(Event::Opened(ix));
    }

    pub(super) fn open_all<F: Facts>(&mut self, room: Room<'_, F>, list: Span<SubjectIx>, out: &mut Vec<Event>) {
        for &ix in room.script.list(list) {
            self.open(room, ix, out);
        }
    }

    /// Subjects that waited for something: those that were named, or need not be, come up when it holds.
    pub(super) fn wake<F: Facts>(&mut self, room: Room<'_, F>, waiting: &[SubjectIx], out: &mut Vec<Event>) {
        for &ix in waiting {
            if self.subject(ix).is_named || room.script.subject(ix).opener == Opener::AtOnce {
                self.open(room, ix, out);
            }
        }
    }

    /// Looks at what may have changed outside since the last turn.
    pub fn notice<F: Facts>(&mut self, room: Room<'_, F>, out: &mut Vec<Event>) {
        let changes = room.facts.changes();
        if changes != self.changes {
            self.changes = changes;
            self.wake(room, room.script.abroad(), out);
            self.look_up(room);
        }
    }
}
