//! What somebody found who weighed the moves of a run by playing on from each. Who does so is no business of this room: it only
//! chooses by it which moments are told.

use crate::session::Action;
use crate::vocabulary::MoveClass;

/// A move of a run, weighed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Weighed {
    /// The move, from 0.
    pub entry: usize,
    /// Its class.
    pub class: MoveClass,
    /// With the move made, less with the best other one, in hundredths of worth: below 0 it cost something.
    pub against_other: i64,
    /// With it, less without it for good, in hundredths of worth.
    pub gain: i64,
    /// The move that would have been better, for one that cost something.
    pub better: Option<Action>,
}

impl Weighed {
    /// How bad the move was: its class first, then what it cost. Nothing of one that is not blamed.
    pub(super) fn cost(&self) -> Option<(MoveClass, i64)> {
        let is_blamed = matches!(self.class, MoveClass::Slip | MoveClass::Mistake | MoveClass::Unsafe);
        is_blamed.then_some((self.class, -self.against_other))
    }
}
