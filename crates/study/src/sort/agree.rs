//! How far readers agree: in parts of a hundred, and beyond what chance alone would bring.
//!
//! The coefficient is Krippendorff's alpha for nominal data (K. Krippendorff, *Content Analysis*, and *Computing
//! Krippendorff's Alpha-Reliability*, 2011): it takes any number of readers and readers who left cards out. Whole numbers only,
//! so that the same answers come to the same everywhere.

use std::collections::BTreeMap;

/// How far readers agree over some cards.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Agreement {
    /// Cards that at least two readers answered.
    pub cards: u32,
    /// Pairs of readers that gave the same answer, in parts of a thousand of all pairs.
    pub agreed: u32,
    /// Beyond chance, in parts of a thousand: 1000 where all agree, 0 where it is no better than chance; none where there was
    /// nothing to differ about.
    pub alpha: Option<i32>,
}

/// Reckons how far readers agree: for each card, the answers that were given, whoever gave them.
#[must_use]
pub fn agreement<'a>(cards: impl IntoIterator<Item = &'a [String]>) -> Agreement {
    let mut sums = Sums::default();
    for answers in cards {
        sums.add(answers);
    }
    sums.agreement()
}

/// What has been counted. Fractions of a card stand over one denominator that all small numbers of readers divide.
#[derive(Debug, Default)]
struct Sums {
    cards: u32,
    pairs: u64,
    pairs_alike: u64,
    /// Answers on cards with at least two.
    answers: i128,
    /// How often each answer was given on those.
    given: BTreeMap<String, i128>,
    /// Sum over cards of the ordered pairs that differ, divided by the other readers of that card.
    differing: Fraction,
}

impl Sums {
    fn add(&mut self, answers: &[String]) {
        let readers = answers.len();
        if readers < 2 {
            return;
        }
        self.cards += 1;
        let mut each: BTreeMap<&str, i128> = BTreeMap::new();
        for answer in answers {
            *each.entry(answer).or_default() += 1;
            *self.given.entry(answer.clone()).or_default() += 1;
        }
        let all = i128::try_from(readers).unwrap_or(i128::MAX);
        let alike: i128 = each.values().map(|n| n * (n - 1)).sum();
        let ordered = all * (all - 1);
        self.answers += all;
        self.pairs += u64::try_from(ordered / 2).unwrap_or(u64::MAX);
        self.pairs_alike += u64::try_from(alike / 2).unwrap_or(u64::MAX);
        self.differing.add(ordered - alike, all - 1);
    }

    fn agreement(&self) -> Agreement {
        let agreed = (self.pairs_alike * 1000 + self.pairs / 2).checked_div(self.pairs);
        Agreement {
            cards: self.cards,
            agreed: agreed.and_then(|agreed| u32::try_from(agreed).ok()).unwrap_or(0),
            alpha: self.alpha(),
        }
    }

    /// 1 − observed ∕ expected disagreement. Observed: differing pairs of a card, shared among its readers, over all answers.
    /// Expected: differing pairs of all answers, whatever the card.
    fn alpha(&self) -> Option<i32> {
        let (n, squares) = (self.answers, self.given.values().map(|n| n * n).sum::<i128>());
        let expected = n * n - squares;
        if expected == 0 {
            return None;
        }
        let (over, under) = (self.differing.over * (n - 1), self.differing.under * expected);
        let thousandths = 1000 - rounded(1000 * over, under);
        i32::try_from(thousandths).ok()
    }
}

/// A sum of fractions, over one denominator.
#[derive(Debug)]
struct Fraction {
    over: i128,
    under: i128,
}

impl Default for Fraction {
    fn default() -> Self {
        Self { over: 0, under: 1 }
    }
}

impl Fraction {
    fn add(&mut self, over: i128, under: i128) {
        let common = self.under / common(self.under, under) * under;
        self.over = self.over * (common / self.under) + over * (common / under);
        self.under = common;
    }
}

fn common(one: i128, other: i128) -> i128 {
    if other == 0 { one } else { common(other, one % other) }
}

fn rounded(over: i128, under: i128) -> i128 {
    (2 * over + under).div_euclid(2 * under)
}
