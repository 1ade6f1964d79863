//! Classes of moves, by differences in worth. The thresholds are provisional, like the scoring they stand on, and a
//! move is blamed or praised only when the difference is sure enough.

use super::sure::Difference;
use crate::vocabulary::MoveClass;

/// From this difference to the best other move on, in hundredths of worth, a move is a slip: about what one sign costs
/// that is met and read wrongly.
pub const SLIP: i32 = 50;
/// From this difference on, in hundredths, a move is a mistake: about what the first leading question of a run costs.
pub const MISTAKE: i32 = 100;
/// What leaving a move out for good has to cost, in hundredths, before the move is praised.
pub const WORTHWHILE: i32 = 30;
/// How sure a difference must be, in parts of a hundred, before a move is blamed or praised for it. A run has up to two
/// hundred moves, and each is a chance to blame by mistake.
pub const SURE: u8 = 97;

/// What is known about a move.
pub(super) struct Grounds {
    /// Whether it breaks a rule that keeps people safe.
    pub is_unsafe: bool,
    /// Whether practice advises against it. Marks take off for one kind of damage once; a leading question is wrong
    /// the second time too.
    pub is_advised_against: bool,
    /// Whether there was more than one sensible thing to do.
    pub had_choice: bool,
    /// Whether it was done on grounds, and is not right by luck.
    pub has_grounds: bool,
    /// With it, less with the best other one; none when there is no other.
    pub over_other: Difference,
    /// With it, less without it for good.
    pub over_nothing: Difference,
}

/// Judges a move.
pub(super) fn judge(grounds: &Grounds) -> MoveClass {
    let Grounds {
        over_other,
        over_nothing,
        ..
    } = grounds;
    let sure = |d: &Difference| d.sure() >= SURE;
    if grounds.is_unsafe {
        MoveClass::Unsafe
    } else if over_other.mean() <= -MISTAKE && sure(over_other) {
        MoveClass::Mistake
    } else if grounds.is_advised_against || (over_other.mean() <= -SLIP && sure(over_other)) {
        MoveClass::Slip
    } else if grounds.had_choice
        && grounds.has_grounds
        && over_other.mean() > -SLIP
        && over_nothing.mean() >= WORTHWHILE
        && sure(over_nothing)
    {
        MoveClass::Best
    } else {
        MoveClass::Good
    }
}
