//! What becomes of lines that were to be kept: told when they wait, tried again by themselves and when somebody asks, and told
//! no more when they are kept.

use super::{Desk, Effect, TRY_AGAIN};
use crate::home::{Home, Keeping, Progress};
use crate::notice::Notice;
use crate::open::Open;
use crate::run::Run;
use crate::wish::Wish;
use grounds_core::diagnostic::Severity;
use grounds_core::locale::{key, said};

/// How long it takes, in milliseconds, until it is asked again how many moves are weighed.
const ASK_AGAIN: u64 = 500;

impl<H: Home> Desk<H> {
    /// What became of lines that were to be kept.
    pub(super) fn heard(&mut self, keeping: Keeping) {
        match keeping {
            Keeping::Later => {}
            Keeping::Kept => {
                self.told = None;
                self.unsaved = None;
            }
            Keeping::Waits(why) => {
                if self.told.as_ref() != Some(&why) {
                    let notice = Notice::new(Severity::Warning, said!("notice-unsaved", reason = &why));
                    self.unsaved = Some(notice.or(key!("notice-keep-now"), Wish::Keep));
                    self.notice = None;
                    self.told = Some(why);
                }
            }
        }
    }

    /// Tries to keep what waits, because somebody asked.
    pub(super) fn keep(&mut self) {
        self.told = None;
        self.try_again();
    }

    pub(super) fn try_again(&mut self) {
        self.tried = self.home.millis();
        let Some((run, _)) = self.open.run_mut() else { return };
        let keeping = run.keep(&mut self.home);
        self.heard(keeping);
    }

    /// What had to be told has been, in a face where it stays to be read. Nothing else happens by it.
    pub fn hush(&mut self) {
        // That moves wait is told again when it is for another reason, and asked about when somebody leaves.
        (self.notice, self.unsaved, self.nowhere) = (None, None, None);
    }

    pub(super) fn dismiss(&mut self) {
        // One thing is read at a time, what is shown first.
        if self.notice.take().is_none() && self.unsaved.take().is_none() {
            self.nowhere = None;
        }
        if self.open.run().is_some_and(|run| run.waiting() > 0) {
            self.try_again();
        }
    }

    /// What happens by itself: answers that came, moves that waited, and then leaving, when somebody waited for that. To be
    /// called in each frame; cheap when there is nothing. Gives what the face has to do.
    pub fn settle(&mut self) -> Option<Effect> {
        self.hear();
        self.read_on();
        let leaving = self.open.leaving()?;
        let is_kept = self.open.run().is_some_and(Run::is_kept);
        is_kept.then(|| self.go(leaving)).flatten()
    }

    /// Answers that came, and moves that waited long enough to be tried again.
    pub(super) fn hear(&mut self) {
        self.hear_weighing();
        let Some((run, _)) = self.open.run_mut() else { return };
        if let Some(answer) = run.answer() {
            self.heard(answer);
            self.end_if_over();
            self.attend();
        } else if run.waiting() > 0 && self.home.millis().saturating_sub(self.tried) >= TRY_AGAIN {
            self.try_again();
        }
    }

    /// How far the weighing of moves has come.
    fn hear_weighing(&mut self) {
        let Open::Debrief(ended) = &mut self.open else { return };
        let Some((weighing, done)) = &mut ended.weighing else {
            return;
        };
        match weighing.ask() {
            Progress::Done(now, all) => *done = (now, all),
            Progress::All(weighed) => {
                ended.weighing = None;
                ended.debrief.weigh(ended.run.session(), &weighed);
            }
        }
    }

    /// How many moves of how many are weighed by now; none when nobody weighs any.
    pub fn weighed(&self) -> Option<(u32, u32)> {
        match &self.open {
            Open::Debrief(ended) => ended.weighing.as_ref().map(|(_, done)| *done),
            _ => None,
        }
    }

    /// In how many milliseconds something may happen by itself; none: not before somebody does something.
    pub fn settles_in(&self) -> Option<u64> {
        if self.open.still_to_read() > 0 {
            return Some(0);
        }
        let run = self.open.run()?;
        if run.is_asked() {
            return Some(0);
        }
        let tries =
            (run.waiting() > 0).then(|| TRY_AGAIN.saturating_sub(self.home.millis().saturating_sub(self.tried)));
        let asks = self.weighed().map(|_| ASK_AGAIN);
        tries.into_iter().chain(asks).min()
    }
}
