//! Move-by-move analysis: each move of a run judged as a chess engine judges moves. At every move the run is played on
//! many times, with the move and with the best other one, and the difference says what the move cost or won.
//!
//! * **What is compared** is a [`Prospect`]: what becomes of each person, and the mean of each competency. Putting two
//!   prospects in an order needs one number, their worth; it is made in `prospect.rs`, people first, is provisional, and no
//!   trainee is marked by it.
//! * **Who plays on** (`onward.rs`) is a competent official with lapses, who talks as the players of the talk do and goes on
//!   from any moment of a run that another began. What is written and decided stands. A move that is only early or late
//!   costs little, because playing on makes it or mends it; what cannot be mended shows.
//! * **The same luck for both** (`luck.rs`): both ways of going on meet the same lapses, so their difference is the
//!   difference the moves make. Its spread over many lucks says how sure it is (`sure.rs`).
//! * **The best other move** (`contest.rs`) is found by halving: a few ways of playing on for everything that could have
//!   been done (`choices.rs`), more for the better ones, and then fresh luck for the last comparison, so that no move is
//!   preferred for having been lucky in the search. Of moves that are worth about as much, the one closest to the move
//!   made is named, because it explains most.
//! * **What waits can wait.** Where the best of all moves can still follow, it is made next on either side. Otherwise one
//!   good thing left undone would make every move before it look bad.
//! * **Blame is said twice.** A run has many moves, and each is a chance to blame by mistake: a move is blamed when the pairs
//!   are sure that it costs at least as much as a slip does, and fresh luck says so again.
//! * **A finished talk may end.** Where somebody who talks well would end it, ending it is no slip, whatever the numbers: more
//!   words could be had of anybody (INT-12).
//! * **Danger** makes a move unsafe: somebody who comes out in danger however it goes on, and need not have. What practice
//!   advises against is at least a slip, also when the marks have taken off for it before.
//!
//! Nothing here reads a clock, starts a thread or changes the run that it judges. Moves are judged one by one and do
//! not depend on each other, so a face may spread them over threads and gets the same bytes.

mod budget;
mod choices;
mod class;
mod contest;
mod luck;
mod onward;
mod prospect;
mod sure;

pub use budget::Budget;
pub use class::{MISTAKE, SLIP, SURE, WORTHWHILE};
pub use prospect::{Prospect, SCALE, Values};
pub use sure::Difference;

use choices::Branch;
use class::Grounds;
use contest::{Contest, Round};
use grounds_core::assess::{Careful, Mark, assess, careful};
use grounds_core::practice::marks::Comes;
use grounds_core::scenario::PersonIx;
use grounds_core::session::{Action, Session};
use grounds_core::vocabulary::MoveClass;
use prospect::Ending;

/// A run that is to be judged move by move.
#[derive(Clone, Debug)]
pub struct Analysis {
    start: Session,
    actions: Vec<Action>,
    careful: Careful,
    budget: Budget,
    values: Values,
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

/// What a verdict says for sure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Word {
    /// Nothing, one way or the other.
    Nothing,
    /// The move cost something, or was wrong.
    Costs,
    /// Nothing else would have been better.
    Wins,
}

/// How one move is judged.
#[derive(Clone, Debug, PartialEq)]
pub struct MoveVerdict {
    /// The entry of the run, from 0.
    pub entry: usize,
    /// The act in which it was made, by its place, and the second of that act.
    pub at: (u8, u32),
    /// The move made.
    pub made: Action,
    /// Its class.
    pub class: MoveClass,
    /// Marks that it earned for doing harm.
    pub broke: Vec<Mark>,
    /// Who comes out in danger by it.
    pub endangers: Vec<PersonIx>,
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
    pub fn difference(&self) -> i64 {
        self.other.as_ref().map_or(0, |o| o.difference.mean())
    }

    /// How sure it is that the difference has the sign it seems to have, in parts of a hundred.
    #[must_use]
    pub fn sure(&self) -> u8 {
        self.other.as_ref().map_or(50, |o| o.difference.sure())
    }

    /// Whether the move is blamed: what was done otherwise came out better, or practice advises against it.
    #[must_use]
    pub const fn is_blamed(&self) -> bool {
        matches!(self.class, MoveClass::Slip | MoveClass::Mistake | MoveClass::Unsafe)
    }

    /// What is said for sure of the move: blame and praise, and whatever the pairs are as sure of as those have to be.
    #[must_use]
    pub fn word(&self) -> Word {
        let is_sure = self.sure() >= SURE;
        match self.class {
            _ if self.is_blamed() => Word::Costs,
            MoveClass::Best => Word::Wins,
            _ if is_sure && self.difference() > 0 => Word::Wins,
            _ => Word::Nothing,
        }
    }

    /// Whether a verdict on the same move, with fewer ways of playing on, stands: what it was sure of, this one does not deny.
    /// Blame stands where this one blames too, or is as sure that another move is better by a slip; praise falls there.
    #[must_use]
    pub fn bears_out(&self, quick: &Self) -> bool {
        let is_costly = self.word() == Word::Costs || self.difference() <= -SLIP && self.sure() >= SURE;
        match quick.word() {
            Word::Nothing => true,
            Word::Costs => is_costly,
            Word::Wins => !is_costly,
        }
    }

    /// Whether the move seems to cost something, and the pairs played do not suffice to say so.
    #[must_use]
    pub fn is_undecided(&self) -> bool {
        self.class == MoveClass::Good && self.difference() <= -SLIP
    }

    /// The better move, for moves that cost something.
    #[must_use]
    pub fn better(&self) -> Option<&Action> {
        self.other.as_ref().filter(|_| self.is_blamed()).map(|o| &o.action)
    }
}

impl Analysis {
    /// Prepares the analysis of a run.
    #[must_use]
    pub fn of(run: &Session, budget: Budget) -> Self {
        let start = run.begin_again();
        Self {
            actions: run.entries().iter().map(|entry| entry.action.clone()).collect(),
            careful: careful(&start),
            start,
            budget,
            values: Values::PEOPLE_FIRST,
        }
    }

    /// The same with another order of what a run comes to.
    #[must_use]
    pub const fn valuing(mut self, values: Values) -> Self {
        self.values = values;
        self
    }

    /// The moves to judge: each a job of its own.
    #[must_use]
    pub const fn jobs(&self) -> std::ops::Range<usize> {
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
        let mut before = self.start.clone();
        for action in self.actions.get(..job)? {
            before.apply(action.clone()).ok()?;
        }
        let mut after = before.clone();
        let is_advised_against = !choices::is_advisable(&before, made, after.apply(made.clone()).ok()?);
        let contest = Contest::new(&before, &self.careful, &self.values);
        let found = contest.search(made, &after, self.budget);
        let gone_on = |made: &Action, after: &Session| match &found {
            Some(found) => contest.next_after(found, made, after),
            None => after.clone(),
        };
        let without = luck::thing_in(&before, made);
        let endings = |from: &Session, round, without| -> Vec<Ending> {
            let lucks = contest.fresh_luck(round, self.budget.pairs);
            lucks.map(|luck| contest.ending(from, luck.without(without))).collect()
        };
        let (going_on, left_out) = (gone_on(made, &after), gone_on(made, &before));
        let with = endings(&going_on, Round::Last, None);
        let left_out = endings(&left_out, Round::Last, without);
        let instead = found.as_ref().map(|found| {
            let Branch { action, after } = &found.other;
            (action, contest.next_after(found, action, after))
        });
        let others = instead.as_ref().map(|(_, from)| endings(from, Round::Last, None));
        let over_other = others.as_ref().map(|others| differences(&with, others));
        let is_suspected = over_other.as_ref().is_some_and(|over| class::costs(over, SLIP));
        let again = instead.as_ref().filter(|_| is_suspected).map(|(_, from)| {
            let with = endings(&going_on, Round::Again, None);
            differences(&with, &endings(from, Round::Again, None))
        });
        let broke = broken_at(&after, &self.careful, job);
        let endangers = endangers(&with, others.as_deref());
        let gain = differences(&with, &left_out);
        let grounds = Grounds {
            is_unsafe: !endangers.is_empty(),
            is_advised_against: is_advised_against || !broke.is_empty(),
            ends_what_is_finished: onward::ends(&before, made) && onward::is_finished(&before),
            had_choice: instead.as_ref().is_some_and(|(action, _)| **action != Action::End),
            over_other: over_other.unwrap_or_default(),
            again,
            over_nothing: gain,
        };
        let class = class::judge(&grounds);
        let other = instead.zip(others).zip(over_other);
        Some(MoveVerdict {
            entry: job,
            at: (before.act().0, before.second()),
            made: made.clone(),
            class,
            broke,
            endangers,
            with: Prospect::of(&with),
            without: Prospect::of(&left_out),
            gain,
            other: other.map(|(((action, _), endings), difference)| Alternative {
                action: action.clone(),
                prospect: Prospect::of(&endings),
                difference,
            }),
            continuations: contest.played(),
        })
    }
}

/// Marks for harm that this move earned.
fn broken_at(after: &Session, careful: &Careful, job: usize) -> Vec<Mark> {
    let Ok(assessed) = assess(after, careful) else {
        return Vec::new();
    };
    let is_of_move = |mark: &Mark| mark.entry == Some(job) && mark.comes == Comes::Harm;
    assessed.marks.into_iter().filter(is_of_move).collect()
}

/// Who comes out in danger however it goes on, and does not in most ways of going on with the other move.
fn endangers(with: &[Ending], others: Option<&[Ending]>) -> Vec<PersonIx> {
    let Some(others) = others else { return Vec::new() };
    let in_danger = |endings: &[Ending], person: PersonIx| {
        let is_so = |ending: &&Ending| {
            ending
                .people
                .iter()
                .any(|&(of, _, is_unsafe)| of == person && is_unsafe)
        };
        endings.iter().filter(is_so).count()
    };
    let people = with.first().map_or(&[][..], |ending| &ending.people);
    let people = people.iter().map(|&(person, ..)| person);
    people
        .filter(|&who| in_danger(with, who) == with.len() && in_danger(others, who) * 2 < others.len())
        .collect()
}

fn differences(one: &[Ending], other: &[Ending]) -> Difference {
    let mut difference = Difference::default();
    for (a, b) in one.iter().zip(other) {
        difference.add(a.worth - b.worth);
    }
    difference
}
