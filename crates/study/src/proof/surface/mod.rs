//! *Menu-reader*: how much of the answer stands on the surface of the wordings. Whoever can pick the good end by its length, its
//! first word or its question mark learns that, and not how to ask. So a small reader that sees nothing but the surface is
//! taught on every scenario except one, and then reads the wordings of that one, without the talk.

pub(crate) mod eye;
mod reader;
mod sets;

use eye::RULES;
pub use eye::Rule;
pub use sets::{Wording, WordingSet, wordings};

use super::Standing;
use grounds_core::practice::Practice;
use grounds_core::scenario::Scenario;
use std::sync::Arc;

/// Sets below which nothing is said: of fewer, chance alone could be as far off.
pub const FEWEST_SETS: u32 = 100;
/// Parts of a hundred of the pairs of one set that a reader may order right, at most (half is chance).
pub const PAIRS_AT_MOST: u32 = 60;
/// Points above chance at which a learned reader may pick, at most.
pub const PICKS_ABOVE: i64 = 10;
/// The same for one rule of the eye.
pub const RULE_ABOVE: i64 = 15;

/// One, in the fractions that readings are counted in: ties share.
const ONE: u64 = 27_720;

/// What somebody who only sees the surface gets right.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    /// Sets with both sorts of ends.
    pub sets: u32,
    /// Pairs of a good and a poor end of one set.
    pub pairs: u32,
    pairs_right: u64,
    picked: u64,
    by_chance: u64,
}

impl Reading {
    /// Pairs ordered right, in parts of a thousand.
    #[must_use]
    pub fn pairs_right(&self) -> u32 {
        thousandths(self.pairs_right, self.pairs)
    }

    /// Sets of which the best looking end is a good one, in parts of a thousand.
    #[must_use]
    pub fn picks(&self) -> u32 {
        thousandths(self.picked, self.sets)
    }

    /// The same for somebody who shuts their eyes.
    #[must_use]
    pub fn chance(&self) -> u32 {
        thousandths(self.by_chance, self.sets)
    }

    /// How far above chance the picks are, in parts of a thousand.
    #[must_use]
    pub fn above(&self) -> i64 {
        i64::from(self.picks()) - i64::from(self.chance())
    }

    fn and(&mut self, other: &Self) {
        self.sets += other.sets;
        self.pairs += other.pairs;
        self.pairs_right += other.pairs_right;
        self.picked += other.picked;
        self.by_chance += other.by_chance;
    }

    /// One more set, its ends scored in their order.
    fn read(&mut self, set: &WordingSet, scores: &[i64]) {
        let is_good = |n: &usize| set.ends[*n].is_good;
        let all = 0..set.ends.len();
        let (good, poor): (Vec<usize>, Vec<usize>) = all.clone().partition(is_good);
        for (&one, &other) in good.iter().flat_map(|one| poor.iter().map(move |other| (one, other))) {
            self.pairs += 1;
            self.pairs_right += match scores[one].cmp(&scores[other]) {
                std::cmp::Ordering::Greater => ONE,
                std::cmp::Ordering::Equal => ONE / 2,
                std::cmp::Ordering::Less => 0,
            };
        }
        let best = scores.iter().max();
        let best: Vec<usize> = all.filter(|&n| scores.get(n) == best).collect();
        let share = |of: usize, all: usize| ONE * of as u64 / (all.max(1) as u64);
        self.picked += share(best.iter().filter(|n| is_good(n)).count(), best.len());
        self.by_chance += share(good.len(), set.ends.len());
        self.sets += 1;
    }
}

fn thousandths(of: u64, all: u32) -> u32 {
    let whole = u64::from(all.max(1)) * ONE;
    u32::try_from((of * 1000 + whole / 2) / whole).unwrap_or(u32::MAX)
}

/// Something on the surface that a reader goes by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sway {
    /// What.
    pub what: String,
    /// How much it speaks for an end, or against it, beside the others.
    pub weight: i64,
    /// In how many good ends it stands.
    pub good: u32,
    /// In how many poor ones.
    pub poor: u32,
}

/// How much of the answer stands on the surface.
#[derive(Clone, Debug)]
pub struct Surface {
    /// Who was taught on all other scenarios, over all sets of all of them.
    pub reader: Reading,
    /// The same for each scenario. What the library lends to all of them is one of its own, without a name.
    pub each: Vec<(String, Reading)>,
    /// Rules of the eye, over all sets.
    pub rules: Vec<(Rule, Reading)>,
    /// What the reader goes by who was taught on all of them, the strongest first: where an author looks.
    pub goes_by: Vec<Sway>,
    /// What is broken, in words. Empty when nothing is.
    pub broken: Vec<String>,
}

impl Surface {
    /// How the claim stands.
    #[must_use]
    pub fn standing(&self) -> Standing {
        if self.reader.sets < FEWEST_SETS {
            Standing::NotTried
        } else if self.broken.is_empty() {
            Standing::Proven
        } else {
            Standing::Broken
        }
    }
}

/// Reads the surface of these scenarios. Kinds that hang on what was told before count by what is written.
#[must_use]
pub fn surface(scenarios: &[(&str, Arc<Scenario>)], practice: &Practice) -> Surface {
    surface_of(&wordings(scenarios, practice))
}

/// The same of sets that are there already.
#[must_use]
pub fn surface_of(all: &[WordingSet]) -> Surface {
    let mut names: Vec<&str> = all.iter().map(|set| &*set.from).collect();
    names.sort_unstable();
    names.dedup();
    let mut surface = Surface {
        reader: Reading::default(),
        each: Vec::new(),
        rules: RULES.iter().map(|&rule| (rule, Reading::default())).collect(),
        goes_by: reader::goes_by(&all.iter().collect::<Vec<_>>()),
        broken: Vec::new(),
    };
    for name in names {
        let (own, others): (Vec<&WordingSet>, Vec<&WordingSet>) = all.iter().partition(|set| set.from == name);
        let learned = reader::Reader::taught(&others);
        let first_words = eye::FirstWords::of(&others);
        let mut reading = Reading::default();
        for set in own {
            reading.read(set, &learned.scores(set));
            for (rule, of) in &mut surface.rules {
                of.read(set, &rule.scores(set, &first_words));
            }
        }
        surface.reader.and(&reading);
        surface.each.push((name.to_owned(), reading));
    }
    surface.broken = broken(&surface);
    surface
}

fn broken(surface: &Surface) -> Vec<String> {
    let mut broken = Vec::new();
    let reader = &surface.reader;
    if reader.pairs_right() > PAIRS_AT_MOST * 10 {
        broken.push(format!(
            "a reader orders {} of a thousand pairs right",
            reader.pairs_right()
        ));
    }
    let mut picks = |who: &str, of: &Reading, above: i64| {
        if of.above() > above * 10 {
            let (picks, chance) = (of.picks(), of.chance());
            broken.push(format!(
                "{who} picks right in {picks} of a thousand sets, where chance has {chance}"
            ));
        }
    };
    picks("a reader", reader, PICKS_ABOVE);
    for (rule, of) in &surface.rules {
        picks(rule.word(), of, RULE_ABOVE);
    }
    broken
}
