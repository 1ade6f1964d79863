//! Somebody who seeks: hears a fear and answers it, goes where there is more to hear, and stops when there is enough.

use super::{Player, Taste};
use crate::practice::talk::Band;
use crate::scenario::talk::{CareIx, Facts, SubjectIx};
use crate::talk::{Turn, View};
use crate::vocabulary::Rung;

/// So many minutes before the end who may be told is asked, if it can be.
const FOR_CONSENT: u16 = 5;
/// A break so late would eat the end.
const NO_BREAK_BEFORE_THE_END: u16 = 3;

impl Player {
    pub(super) fn seek<F: Facts>(&mut self, view: &View<'_, F>, enough: bool) -> Option<Turn> {
        let knows_better = matches!(self.ways.taste, Taste::Good { of_five: 5 });
        if self.slipped && knows_better && view.may(Turn::TakeBack) {
            self.slipped = false;
            return Some(Turn::TakeBack);
        }
        if let Some(rest) = self.wants_rest(view) {
            return Some(Turn::Care(rest));
        }
        if view.minutes() >= self.ways.until {
            return None;
        }
        let wanted = self.wanted(view, enough)?;
        if view.front() == Some(wanted) {
            self.say(view)
        } else {
            Some(Turn::To(wanted))
        }
    }

    /// Whether it is worth waiting for what is unsaid: once there is enough, only for a fear.
    pub(super) fn wants_more<F: Facts>(&self, view: &View<'_, F>, enough: bool) -> bool {
        let is_fear = |ix: SubjectIx| view.room.script.subject(ix).asks_after.is_some();
        !enough || self.last.is_some_and(is_fear)
    }

    fn wants_rest<F: Facts>(&self, view: &View<'_, F>) -> Option<CareIx> {
        let late = view.minutes() + NO_BREAK_BEFORE_THE_END >= self.ways.until;
        if view.bodies().hands < Band::High || self.rested || late {
            return None;
        }
        let rests = |care: &CareIx| {
            let row = view.room.rules.care.get(usize::from(view.room.script.care(*care).row));
            row.is_some_and(|row| row.rests > 0)
        };
        view.care().find(rests)
    }

    fn wanted<F: Facts>(&self, view: &View<'_, F>, enough: bool) -> Option<SubjectIx> {
        let script = view.room.script;
        let front = || view.front().into_iter().filter(|&ix| Some(ix) != script.closing());
        let unasked = || front().filter(|&ix| !view.was_asked(ix)).chain(view.fresh());
        let asked = || front().filter(|&ix| view.was_asked(ix)).chain(view.back());
        let consent = || {
            let is_it = |ix: &SubjectIx| !script.subject(*ix).wishes.is_empty() && !view.is_settled(*ix);
            unasked()
                .find(is_it)
                .or_else(|| asked().find(|ix| is_it(ix) && self.may_try(view, *ix)))
        };
        let answers = |ix: &SubjectIx| script.subject(*ix).meets.is_some();
        let asks_after = |ix: &SubjectIx| script.subject(*ix).asks_after.is_some();
        let is_open = |ix: &SubjectIx| view.told(*ix) < Some(Rung::Part) && self.may_try(view, *ix);
        let fear = || {
            let to_answer = unasked().find(answers).or_else(|| asked().find(answers));
            let to_ask = || {
                unasked()
                    .find(asks_after)
                    .or_else(|| asked().find(|ix| asks_after(ix) && is_open(ix)))
            };
            to_answer.or_else(to_ask)
        };
        let is_matter = |ix: &SubjectIx| !answers(ix) && !asks_after(ix) && script.subject(*ix).wishes.is_empty();
        // Stage by stage (INT-09), as the file has them, whatever stands in front: else one would go to and fro.
        let matter = || unasked().filter(is_matter).min();
        if self.ways.hears && (enough || view.minutes() + FOR_CONSENT >= self.ways.until) {
            // Whoever knows enough and could not ask yet who may be told has not done: help hangs on it (REF-05).
            let is_to_come = |ix: SubjectIx| !script.subject(ix).wishes.is_empty() && !view.was_asked(ix);
            let onward = || matter().filter(|_| enough && script.subjects().any(is_to_come));
            return fear().filter(|_| enough).or_else(consent).or_else(onward);
        }
        let can_deepen = |ix: &SubjectIx| is_matter(ix) && !script.subject(*ix).is_statement && is_open(ix);
        let again = || asked().filter(can_deepen).min();
        if self.ways.hears {
            fear().or_else(matter).or_else(again).or_else(consent)
        } else if enough {
            None
        } else {
            matter()
        }
    }

    /// Whether something has happened since this subject was come back to.
    fn may_try<F: Facts>(&self, view: &View<'_, F>, ix: SubjectIx) -> bool {
        !self.tried.contains(&(ix, progress(view)))
    }
}

/// How much is known: it makes sense to come back to a subject when it has grown.
pub(super) fn progress<F: Facts>(view: &View<'_, F>) -> usize {
    let script = view.room.script;
    let worth = |ix: SubjectIx| match view.told(ix) {
        Some(rung) => rung.index(),
        None => usize::from(script.subject(ix).meets.is_some() && view.was_asked(ix)),
    };
    script.subjects().map(worth).sum()
}
