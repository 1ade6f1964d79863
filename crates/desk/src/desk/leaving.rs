//! Leaving what is open: at once when nothing can be lost, else only after it was asked.

use super::{Desk, Effect};
use crate::home::Home;
use crate::open::{Leaving, Open};

impl<H: Home> Desk<H> {
    /// Leaves what is open when nothing can be lost; else it is asked.
    pub(super) fn leave(&mut self, to: Leaving) -> Option<Effect> {
        if self.is_asked_first(to) { None } else { self.go(to) }
    }

    /// Tries to keep all of what is open before it is closed, and asks when that does not succeed. Whether it asks.
    pub(super) fn is_asked_first(&mut self, to: Leaving) -> bool {
        // Also where nothing waits: a folder that was removed meanwhile is made again.
        self.try_again();
        match self.open.run_mut() {
            Some((run, leaving)) if !run.is_kept() => {
                *leaving = Some(to);
                true
            }
            _ => false,
        }
    }

    /// Leaves although moves are not kept. Only after it was asked.
    pub(super) fn leave_unkept(&mut self) -> Option<Effect> {
        let to = self.open.leaving()?;
        self.go(to)
    }

    pub(super) fn stay(&mut self) {
        if let Some((_, leaving)) = self.open.run_mut() {
            *leaving = None;
        }
    }

    pub(super) fn go(&mut self, to: Leaving) -> Option<Effect> {
        let at = self.open.at();
        match to {
            Leaving::Away => {
                self.lay_open(Open::Shelf);
                return Some(Effect::Close);
            }
            Leaving::ToShelf => {
                self.lay_open(Open::Shelf);
                self.look_for_kept();
            }
            Leaving::ToPrebrief => {
                if let Some(at) = at {
                    self.choose(at);
                }
            }
        }
        self.settle_words();
        None
    }
}
