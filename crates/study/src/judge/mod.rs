//! Move-by-move analysis: each move of a run judged as a chess engine judges moves. At every move the run is played on
//! many times, with the move and with the best other one, and the difference says what the move cost or won.
//!
//! * **What is compared** is a [`Prospect`]: the chance of each band and the mean of each competency. Putting two
//!   prospects in an order needs one number, their worth; it is made in `prospect.rs`, is provisional, and no trainee
//!   is marked by it.
//! * **Who plays on** (`onward.rs`, `expert.rs`) is a competent official with lapses, who goes on from any moment of a run
//!   that another began. What is written, rated and decided stands. A move that is only early or late costs little,
//!   because playing on makes it or mends it; what cannot be mended shows. This is no player: it measures, so it knows
//!   what a cue stands for and what is true, but finds no more than what was perceived bears out. The textbook player
//!   reads words and walkthroughs, which a scenario may lack, and takes its time.
//! * **The same luck for both** (`luck.rs`): both ways of going on meet the same lapses, so their difference is the
//!   difference the moves make. Its spread over many lucks says how sure it is (`sure.rs`).
//! * **The best other move** (`contest.rs`) is found by halving: a few ways of playing on for everything that could have
//!   been done (`choices.rs`), more for the better ones, and then fresh luck for the last comparison, so that no move is
//!   preferred for having been lucky in the search. Of moves that are worth about as much, the one closest to the move
//!   made is named, because it explains most.
//! * **What waits can wait.** Where the best of all moves can still follow, it is made next on either side. Otherwise one
//!   good thing left undone would make every move before it look bad.
//! * **A broken rule of safety** makes a move unsafe, whatever the numbers; what practice advises against is at least a
//!   slip, also when the marks have taken off for it before.
//!
//! Nothing here reads a clock, starts a thread or changes the run that it judges. Moves are judged one by one and do
//! not depend on each other, so a face may spread them over threads and gets the same bytes.

mod budget;
mod choices;
mod class;
mod contest;
mod expert;
mod luck;
mod memory;
mod onward;
mod prospect;
mod sure;

pub use budget::Budget;
pub use class::{MISTAKE, SLIP, SURE, WORTHWHILE};
pub use prospect::{Prospect, UNSAFE_CAP, worth};
pub use sure::Difference;

use crate::assess::{Broken, broken_at};
use crate::practice::Practice;
use crate::scenario::{Action, Scenario};
use crate::session::{Refusal, Session};
use crate::vocabulary::MoveClass;
use choices::Branch;
use class::Grounds;
use contest::Contest;
use expert::Expert;
use memory::Memory;
use prospect::Ending;
use std::sync::Arc;

/// A run that is to be judged move by move.
#[derive(Clone, Debug)]
pub struct Analysis {
    scenario: Arc<Scenario>,
    practice: Arc<Practice>,
    seed: u64,
    actions: Vec<Action>,
    budget: Budget,
    expert: Expert,
}

/// What could have been done instead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alternative {
    /// The best other move.
    pub action: Action,
    /// What the run could come to with it.
    pub prospect: Prospect,
    /// With the move made, less with this one: below nothing, the move made cost something.
    pub difference: Difference,
}

/// How one move is judged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MoveVerdict {
    /// The entry of the run, from 0.
    pub entry: usize,
    /// The minute of the shift at which it was made.
    pub minute: u16,
    /// The move made.
    pub made: Action,
    /// Its class.
    pub class: MoveClass,
    /// Practice points it broke, the unsafe ones first.
    pub broke: Vec<Broken>,
    /// What the run could come to with it.
    pub with: Prospect,
    /// What the run could come to when it is left out for good.
    pub without: Prospect,
    /// With the move, less without it for good.
    pub gain: Difference,
    /// The best other move; none when there was nothing else to do.
    pub other: Option<Alternative>,
    /// How many ways of playing on were played for this verdict.
    pub continuations: u32,
}

impl MoveVerdict {
    /// What the move cost or won against the best other one, in hundredths of worth.
    #[must_use]
    pub fn difference(&self) -> i32 {
        self.other.as_ref().map_or(0, |o| o.difference.mean())
    }

    /// How sure it is that the difference has the sign it seems to have, in parts of a hundred.
    #[must_use]
    pub fn sure(&self) -> u8 {
        self.other.as_ref().map_or(50, |o| o.difference.sure())
    }

    /// Whether the move seems to cost something, and the pairs played do not suffice to say so.
    #[must_use]
    pub fn is_undecided(&self) -> bool {
        self.class == MoveClass::Good && self.difference() <= -SLIP && self.sure() < SURE
    }

    /// The better move, for moves that cost something.
    #[must_use]
    pub fn better(&self) -> Option<&Action> {
        let costs = matches!(self.class, MoveClass::Slip | MoveClass::Mistake | MoveClass::Unsafe);
        self.other.as_ref().filter(|_| costs).map(|o| &o.action)
    }
}

impl Analysis {
    /// Prepares the analysis of a run from its kept actions.
    ///
    /// # Errors
    /// The number of the action, from 0, that is refused, and why.
    pub fn of<'a>(
        scenario: &Arc<Scenario>,
        practice: &Arc<Practice>,
        seed: u64,
        actions: impl IntoIterator<Item = &'a Action>,
        budget: Budget,
    ) -> Result<Self, (usize, Refusal)> {
        let actions: Vec<Action> = actions.into_iter().cloned().collect();
        Session::replay(scenario.clone(), practice.clone(), seed, &actions)?;
        Ok(Self {
            scenario: scenario.clone(),
            practice: practice.clone(),
            seed,
            actions,
            budget,
            expert: Expert::new(scenario, practice),
        })
    }

    /// The moves to judge: each a job of its own.
    #[must_use]
    pub fn jobs(&self) -> std::ops::Range<usize> {
        0..self.actions.len()
    }

    /// Judges every move, one after the other.
    #[must_use]
    pub fn run(&self) -> Vec<MoveVerdict> {
        self.jobs().filter_map(|job| self.judge(job)).collect()
    }

    /// Judges one move; `None` when the run has no move of that number.
    #[must_use]
    pub fn judge(&self, job: usize) -> Option<MoveVerdict> {
        let made = self.actions.get(job)?;
        let begun = (self.scenario.clone(), self.practice.clone(), self.seed);
        let before = Session::replay(begun.0, begun.1, begun.2, &self.actions[..job]).ok()?;
        let mut after = before.clone();
        let is_advised_against = !choices::is_advisable(&before, after.apply(made.clone()).ok()?);
        let contest = Contest::new(&before, &self.expert);
        let found = contest.search(made, &after, self.budget);
        let gone_on = |made: &Action, after: &Session| match &found {
            Some(found) => found.next_after(made, after),
            None => after.clone(),
        };
        let endings = |from: &Session, without: Option<&Action>| -> Vec<Ending> {
            let lucks = contest.fresh_luck(self.budget.pairs);
            let lucks = lucks.map(|luck| without.map_or(luck, |action| luck.without(action)));
            lucks.map(|luck| contest.ending(from, luck)).collect()
        };
        let with = endings(&gone_on(made, &after), None);
        let left_out = endings(&gone_on(made, &before), Some(made));
        let other = found.as_ref().map(|found| {
            let Branch { action, after } = &found.other;
            let instead = endings(&found.next_after(action, after), None);
            Alternative {
                action: action.clone(),
                prospect: prospect(&instead),
                difference: differences(&with, &instead),
            }
        });
        let broke = broken_at(&after, job);
        let memory = Memory::of(&before);
        let gain = differences(&with, &left_out);
        let grounds = Grounds {
            is_unsafe: broke.iter().any(|b| b.is_unsafe),
            is_advised_against: is_advised_against || !broke.is_empty(),
            had_choice: other.as_ref().is_some_and(|o| o.action != Action::End),
            has_grounds: self
                .expert
                .would_say(before.view(), made, |p| memory.people[p.index()].is_asked_about_freedom),
            over_other: other.as_ref().map(|o| o.difference).unwrap_or_default(),
            over_nothing: gain,
        };
        Some(MoveVerdict {
            entry: job,
            minute: before.view().minutes().0,
            made: made.clone(),
            class: class::judge(&grounds),
            broke,
            with: prospect(&with),
            without: prospect(&left_out),
            gain,
            other,
            continuations: contest.played(),
        })
    }
}

fn prospect(endings: &[Ending]) -> Prospect {
    let mut prospect = Prospect::default();
    endings.iter().for_each(|e| prospect.add(e));
    prospect
}

fn differences(one: &[Ending], other: &[Ending]) -> Difference {
    let mut difference = Difference::default();
    for (a, b) in one.iter().zip(other) {
        difference.add(i64::from(a.worth) - i64::from(b.worth));
    }
    difference
}
