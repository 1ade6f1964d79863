//! Finding the best other move, and playing on.
//!
//! A best-arm search by elimination, as in successive halving: all moves are surveyed with a few continuations, only
//! the best and those most like the move made get more. Every arm meets the same luck (`luck.rs`), and the last
//! comparison gets fresh luck, so that the winner of the search is not flattered by having been chosen. It gives no
//! mark.

use super::budget::Budget;
use super::choices::{Branch, choices, kinship};
use super::luck::{Luck, mix, thing_in};
use super::onward::play_on;
use super::prospect::{Ending, Values};
use grounds_core::assess::{Careful, assess};
use grounds_core::session::{Action, Session};
use std::cell::Cell;
use std::cmp::Reverse;

/// Worth, in hundredths, below which two moves are not told apart when the best other one is chosen.
const TIE: i64 = 15;
/// A move of the same kind about the same person may lack this part (a fourth) of what the best one would have won.
const KIN_MAY_LACK: i64 = 4;

/// Which luck is met.
#[derive(Clone, Copy, Debug)]
pub(super) enum Round {
    /// The last comparison.
    Last = 1,
    /// The same again, for who was blamed by it.
    Again = 2,
}

/// One moment of a run, from which it is played on.
pub(super) struct Contest<'a> {
    before: &'a Session,
    careful: &'a Careful,
    values: &'a Values,
    seed: u64,
    played: Cell<u32>,
}

/// A choice, and what the search has seen of it.
struct Arm {
    choice: Branch,
    sum: i64,
}

/// What the search found.
pub(super) struct Found {
    /// The other move that explains most.
    pub other: Branch,
    /// The move that is best of all now. It is made next on either side, so that no move is blamed for coming before another
    /// one that can still follow.
    next: Action,
}

impl<'a> Contest<'a> {
    pub(super) fn new(before: &'a Session, careful: &'a Careful, values: &'a Values) -> Self {
        Self {
            before,
            careful,
            values,
            seed: mix(before.seed() ^ mix(before.entries().len() as u64)),
            played: Cell::new(0),
        }
    }

    /// How many ways of playing on have been played.
    pub(super) const fn played(&self) -> u32 {
        self.played.get()
    }

    fn luck(&self, number: u64) -> Luck {
        Luck::new(mix(self.seed ^ mix(number)))
    }

    /// The lucks of a comparison.
    pub(super) fn fresh_luck(&self, round: Round, pairs: u32) -> impl Iterator<Item = Luck> + '_ {
        let first = (round as u64) << 32;
        (first..first + u64::from(pairs)).map(|number| self.luck(number))
    }

    /// One way of playing on.
    pub(super) fn ending(&self, from: &Session, luck: Luck) -> Ending {
        self.played.set(self.played.get() + 1);
        let ended = play_on(from.clone(), self.careful, luck);
        Ending::of(assess(&ended, self.careful).ok().as_ref(), self.values)
    }

    /// The run, gone on with the best move as far as it still can be made. It does not undo the move before it: who has
    /// just decided does not decide again.
    pub(super) fn next_after(&self, found: &Found, made: &Action, after: &Session) -> Session {
        self.follow(&found.next, made, after)
    }

    fn follow(&self, next: &Action, made: &Action, after: &Session) -> Session {
        let mut run = after.clone();
        let (one, other) = (thing_in(self.before, next), thing_in(self.before, made));
        let is_end = matches!(next, Action::End | Action::EndDay);
        if !is_end && (one.is_none() || one != other) {
            // Refused is as good as not tried.
            let _ = run.apply(next.clone());
        }
        run
    }

    /// Searches for the best other move. Of those that are worth about as much, the one closest to the move made is
    /// taken, because it explains most.
    pub(super) fn search(&self, made: &Action, after: &Session, budget: Budget) -> Option<Found> {
        let found = choices(self.before, self.careful, made);
        let mut arms: Vec<Arm> = found.into_iter().map(|choice| Arm { choice, sum: 0 }).collect();
        self.play_arms(&mut arms, 0, budget.survey);
        let kin = |arm: &Arm| Reverse(kinship(self.before, made, &arm.choice.action));
        let mut rest = arms.split_off(budget.kept.min(arms.len()));
        rest.sort_by_key(kin);
        arms.extend(rest.into_iter().take(budget.kin));
        self.play_arms(&mut arms, budget.survey, budget.second);
        let lucks = budget.survey + budget.second;
        let best = arms.first()?.sum;
        let next = arms.first()?.choice.action.clone();
        let lost = (best - self.sum(&self.follow(&next, made, after), 0, lucks)).max(0);
        let enough = best - (TIE * i64::from(lucks)).max(lost / KIN_MAY_LACK);
        arms.sort_by_key(kin);
        let other = arms.into_iter().find(|arm| {
            let Branch { action, after } = &arm.choice;
            arm.sum >= enough || self.sum(&self.follow(&next, action, after), 0, lucks) >= enough
        })?;
        Some(Found {
            other: other.choice,
            next,
        })
    }

    /// Plays on after every choice with the same lucks, and sorts the best to the front.
    fn play_arms(&self, arms: &mut [Arm], first: u32, count: u32) {
        for arm in arms.iter_mut() {
            arm.sum += self.sum(&arm.choice.after, first, count);
        }
        arms.sort_by_key(|arm| Reverse(arm.sum));
    }

    /// What playing on from a moment comes to with some of the lucks of the search.
    fn sum(&self, from: &Session, first: u32, count: u32) -> i64 {
        let lucks = (first..first + count).map(|number| self.luck(number.into()));
        lucks.map(|luck| self.ending(from, luck).worth).sum()
    }
}
