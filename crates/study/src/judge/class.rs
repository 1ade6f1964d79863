//! Classes of moves, by differences in worth. The thresholds are provisional, like the scoring they stand on, and a
//! move is blamed or praised only when the difference is sure enough.

use super::sure::Difference;
use grounds_core::vocabulary::MoveClass;

/// From this difference to the best other move on, in hundredths of worth, a move is a slip: about what one sign costs
/// that is met and read wrongly.
pub const SLIP: i64 = 50;
/// From this difference on, in hundredths, a move is a mistake: about what the first leading question of a run costs.
pub const MISTAKE: i64 = 150;
/// What leaving a move out for good has to cost, in hundredths, before the move is praised.
pub const WORTHWHILE: i64 = 30;
/// How sure a difference must be, in parts of a hundred, before a move is blamed or praised for it. A run has up to two
/// hundred moves, and each is a chance to blame by mistake.
pub const SURE: u8 = 98;

/// What is known about a move.
#[derive(Clone, Copy, Debug)]
pub(super) struct Grounds {
    /// Whether it puts people in danger.
    pub is_unsafe: bool,
    /// Whether practice advises against it. Marks take off for one kind of damage once; a leading question is wrong
    /// the second time too.
    pub is_advised_against: bool,
    /// Whether it ends a talk in which there was nothing more to ask.
    pub ends_what_is_finished: bool,
    /// Whether there was more than one sensible thing to do.
    pub had_choice: bool,
    /// With it, less with the best other one; none when there is no other.
    pub over_other: Difference,
    /// The same again, with other luck.
    pub again: Option<Difference>,
    /// With it, less without it for good.
    pub over_nothing: Difference,
}

/// Whether the pairs say that a move costs at least so much.
pub(super) fn costs(over_other: &Difference, hundredths: i64) -> bool {
    over_other.sure_to_cost(hundredths) >= SURE
}

/// Whether the other move seems a slip better, or is better for sure by however little.
fn is_surely_behind(over_other: &Difference) -> bool {
    over_other.mean() <= -SLIP || over_other.mean() < 0 && over_other.sure() >= SURE
}

/// Judges a move.
pub(super) fn judge(grounds: &Grounds) -> MoveClass {
    let over_other = &grounds.over_other;
    let is_blamed = |hundredths| {
        let says_so = |difference: &Difference| costs(difference, hundredths);
        !grounds.ends_what_is_finished && says_so(over_other) && grounds.again.as_ref().is_some_and(says_so)
    };
    if grounds.is_unsafe {
        MoveClass::Unsafe
    } else if is_blamed(MISTAKE) {
        MoveClass::Mistake
    } else if grounds.is_advised_against || is_blamed(SLIP) {
        MoveClass::Slip
    } else if grounds.had_choice
        && !is_surely_behind(over_other)
        && grounds.over_nothing.mean() >= WORTHWHILE
        && grounds.over_nothing.sure() >= SURE
    {
        MoveClass::Best
    } else {
        MoveClass::Good
    }
}
