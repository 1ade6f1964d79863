//! Many runs put together: to which side somebody leans with lines and with people, how sure they may be, and what each run
//! shows one after the other.

use super::calibration::{Bin, Brier, brier, curve, statements};
use super::fairness::{Looks, OfTrait, look};
use super::interval::Share;
use super::of_run::OfRun;
use super::signal::Signal;
use crate::assess::{Mix, Score, Stated};
use crate::practice::WorryIx;
use crate::practice::marks::Across;
use crate::vocabulary::Competency;
use std::collections::BTreeMap;

/// To which side somebody leans, as far as the intervals of both kinds of error tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Lean {
    /// To neither side that could be told.
    Neither,
    /// Too much that is innocent was taken for a sign, or somebody innocent for a victim.
    Readily,
    /// Too much that is a sign was passed over, or a victim not seen.
    Hardly,
    /// Both: signs and what is innocent are not told apart yet.
    Both,
}

/// How well two kinds are told from each other, and to which side one leans, in thousandths.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ToldApart {
    /// Sensitivity *d′*.
    pub d_prime: i32,
    /// Criterion *c*: below 0 one presumes readily, above 0 hardly.
    pub criterion: i32,
    /// So far may *d′* lie to either side.
    pub d_prime_give_or_take: i32,
    /// So far may *c*.
    pub criterion_give_or_take: i32,
}

/// What was taken for what, over all cases.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Apart {
    /// The cases.
    pub signal: Signal,
    /// So many more are needed that are what is looked for, and so many more that are not.
    pub more: (u32, u32),
    /// Figures; nothing from too few cases.
    pub told: Option<ToldApart>,
    /// To which side one leans; nothing from too few cases.
    pub lean: Option<Lean>,
}

impl Apart {
    /// What is innocent and was taken for a sign, or for a victim.
    #[must_use]
    pub const fn over(&self) -> Share {
        let signal = self.signal;
        Share {
            got: signal.false_alarms,
            of: signal.false_alarms.saturating_add(signal.correct_rejections),
        }
    }

    /// What was to be seen and was not taken for it.
    #[must_use]
    pub const fn passed_over(&self) -> Share {
        let signal = self.signal;
        Share {
            got: signal.misses,
            of: signal.misses.saturating_add(signal.hits),
        }
    }
}

/// What was taken for what: for each case whether it is what was looked for, and whether it was taken for it.
pub fn apart(cases: impl Iterator<Item = (bool, bool)>, of_each: u16, rules: &Across) -> Apart {
    let mut signal = Signal::default();
    for case in cases {
        let place = match case {
            (true, true) => &mut signal.hits,
            (true, false) => &mut signal.misses,
            (false, true) => &mut signal.false_alarms,
            (false, false) => &mut signal.correct_rejections,
        };
        *place = place.saturating_add(1);
    }
    let mut apart = Apart {
        signal,
        more: (0, 0),
        told: None,
        lean: None,
    };
    let need = |share: Share| u32::from(of_each.max(1)).saturating_sub(share.of);
    apart.more = (need(apart.passed_over()), need(apart.over()));
    if apart.more == (0, 0) {
        apart.told = Some(signal.told_apart());
        apart.lean = Some(lean(apart.over(), apart.passed_over(), rules.too_many));
    }
    apart
}

/// Too much is what lies above the library's number even at the lower bound of its interval.
fn lean(over: Share, passed_over: Share, too_many: u8) -> Lean {
    let is_too_many = |share: Share| {
        let low = share.interval().map_or(0, |(low, _)| low);
        low > u16::from(too_many) * 100
    };
    match (is_too_many(over), is_too_many(passed_over)) {
        (true, true) => Lean::Both,
        (true, false) => Lean::Readily,
        (false, true) => Lean::Hardly,
        (false, false) => Lean::Neither,
    }
}

/// How sure somebody said to be, against what was true.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sure {
    /// Statements of certainty.
    pub statements: u32,
    /// So many more are needed.
    pub more: u32,
    /// The Brier score; nothing from too few.
    pub brier: Option<Brier>,
    /// The calibration curve; empty from too few.
    pub curve: Vec<Bin>,
}

/// How sure somebody said to be.
#[must_use]
pub fn sure(stated: &[Stated], rules: &Across) -> Sure {
    let statements = statements(stated);
    let more = u32::from(rules.ratings.max(1)).saturating_sub(statements);
    let is_enough = more == 0;
    Sure {
        statements,
        more,
        brier: is_enough.then(|| brier(stated)).flatten(),
        curve: if is_enough {
            curve(stated, rules.parts)
        } else {
            Vec::new()
        },
    }
}

/// Many runs together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pooled {
    /// How many.
    pub runs: u32,
    /// So many more are needed before anything is told run by run.
    pub more_runs: u32,
    /// Signs and what is innocent, among the lines that were sorted.
    pub lines: Apart,
    /// Victims and others, among those about whom it was decided.
    pub people: Apart,
    /// How sure somebody said to be.
    pub sure: Sure,
    /// How it was asked in each run, the oldest first.
    pub mix: Vec<Mix>,
    /// Each competency in each run, the oldest first; nothing where a run did not judge it. Those that no run judged are left out.
    pub competencies: Vec<(Competency, Vec<Score>)>,
    /// Of the signs that were to be found, by worry: the weakest first. Those with too few signs are left out.
    pub worries: Vec<(WorryIx, Share)>,
    /// Documented mistakes, and in how many runs each was made: the commonest first.
    pub mistakes: Vec<(Box<str>, u32)>,
    /// Whether decisions differed where only looks did. For whoever played, alone.
    pub fairness: Vec<OfTrait>,
}

/// Puts runs together, which are given the oldest first.
#[must_use]
pub fn pooled(runs: &[OfRun], rules: &Across) -> Pooled {
    let people = || runs.iter().flat_map(|run| &run.people);
    let stated: Vec<Stated> = people().map(|(stated, _)| *stated).collect();
    let met = people().filter_map(|(stated, looks)| Some((looks.as_ref()?, stated.is_presumed)));
    let met: Vec<(&Looks, bool)> = met.collect();
    let lines = runs.iter().flat_map(|run| &run.lines);
    let count = u32::try_from(runs.len()).unwrap_or(u32::MAX);
    Pooled {
        runs: count,
        more_runs: u32::from(rules.runs.max(1)).saturating_sub(count),
        lines: apart(
            lines.map(|line| (line.is_sign, line.is_counted)),
            rules.lines_of_each,
            rules,
        ),
        people: apart(
            stated.iter().map(|of| (of.is_victim, of.is_presumed)),
            rules.of_each,
            rules,
        ),
        sure: sure(&stated, rules),
        mix: runs.iter().map(|run| run.mix).collect(),
        competencies: competencies(runs),
        worries: worries(runs, rules),
        mistakes: mistakes(runs),
        fairness: look(&met, rules),
    }
}

fn competencies(runs: &[OfRun]) -> Vec<(Competency, Vec<Score>)> {
    let of = |&competency: &Competency| {
        let scores: Vec<Score> = runs.iter().map(|run| run.scores.get(&competency).copied()).collect();
        scores.iter().any(Option::is_some).then_some((competency, scores))
    };
    Competency::ALL.iter().filter_map(of).collect()
}

fn worries(runs: &[OfRun], rules: &Across) -> Vec<(WorryIx, Share)> {
    let mut all: BTreeMap<WorryIx, Share> = BTreeMap::new();
    for (worry, share) in runs.iter().flat_map(|run| &run.worries) {
        let of = all.entry(*worry).or_default();
        of.got = of.got.saturating_add(share.got);
        of.of = of.of.saturating_add(share.of);
    }
    let mut all: Vec<_> = all
        .into_iter()
        .filter(|(_, of)| of.of >= u32::from(rules.signs))
        .collect();
    // The one of which there were more stands first among equals: it is the surer one.
    all.sort_by_key(|(worry, of)| (of.rate(), std::cmp::Reverse(of.of), *worry));
    all
}

fn mistakes(runs: &[OfRun]) -> Vec<(Box<str>, u32)> {
    let mut all: BTreeMap<&str, u32> = BTreeMap::new();
    for code in runs.iter().flat_map(|run| &run.mistakes) {
        *all.entry(code).or_default() += 1;
    }
    let mut all: Vec<(Box<str>, u32)> = all.into_iter().map(|(code, n)| (code.into(), n)).collect();
    all.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    all
}
