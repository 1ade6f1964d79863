//! How a number spreads over many runs: a histogram with a count for every value, so that nothing is lost and nothing is
//! rounded until it is shown, and quantiles are exact. Two of them add in any order.

/// How often each value came up. Values are small: scores, minutes, moves.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Spread {
    counts: Vec<u64>,
}

impl Spread {
    /// Counts a value.
    pub fn add(&mut self, value: u32) {
        let at = value as usize;
        if self.counts.len() <= at {
            self.counts.resize(at + 1, 0);
        }
        self.counts[at] += 1;
    }

    /// Adds what others counted. In which order things are added makes no difference.
    pub fn merge(&mut self, other: &Self) {
        if self.counts.len() < other.counts.len() {
            self.counts.resize(other.counts.len(), 0);
        }
        for (mine, theirs) in self.counts.iter_mut().zip(&other.counts) {
            *mine += theirs;
        }
    }

    /// How many values were counted.
    #[must_use]
    pub fn runs(&self) -> u64 {
        self.counts.iter().sum()
    }

    /// How many values were at least this much.
    #[must_use]
    pub fn at_least(&self, value: u32) -> u64 {
        self.counts.iter().skip(value as usize).sum()
    }

    /// The value below which `part` of `whole` of the counted values lie: `(1, 2)` is the median. The lower of two
    /// candidates, so that it is always a value that came up; 0 when nothing was counted.
    #[must_use]
    pub fn quantile(&self, part: u64, whole: u64) -> u32 {
        let runs = self.runs();
        let wanted = (runs * part).div_ceil(whole.max(1)).clamp(1, runs.max(1));
        let mut seen = 0;
        for (value, count) in self.counts.iter().enumerate() {
            seen += count;
            if seen >= wanted {
                return u32::try_from(value).unwrap_or(u32::MAX);
            }
        }
        0
    }

    /// The least value.
    #[must_use]
    pub fn min(&self) -> u32 {
        self.quantile(0, 1)
    }

    /// The middle value.
    #[must_use]
    pub fn median(&self) -> u32 {
        self.quantile(1, 2)
    }

    /// The greatest value.
    #[must_use]
    pub fn max(&self) -> u32 {
        self.quantile(1, 1)
    }

    /// The mean, in hundredths, rounded to the nearest; 0 when nothing was counted.
    #[must_use]
    pub fn mean_hundredths(&self) -> u64 {
        let sum: u64 = (0..)
            .zip(&self.counts)
            .map(|(value, count): (u64, _)| value * count)
            .sum();
        let runs = self.runs();
        (sum * 100 + runs / 2).checked_div(runs).unwrap_or(0)
    }
}
