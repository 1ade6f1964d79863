//! How much is played on for each move. Counts, never a clock: the same budget gives the same bytes on any machine.

/// How much is played on for each move.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Budget {
    /// Ways of playing on for every move that could have been made instead.
    pub survey: u32,
    /// More of them for those that came out best.
    pub second: u32,
    /// How many those are.
    pub kept: usize,
    /// How many moves close to the one made go with them, because they would explain it.
    pub kin: usize,
    /// Pairs for the last comparison: the move made against the best other one. A move that is blamed by them is played on as
    /// often again with fresh luck, and blamed only if that says so too.
    pub pairs: u32,
}

impl Budget {
    /// For a first look while somebody waits.
    #[must_use]
    pub const fn quick() -> Self {
        Self {
            survey: 1,
            second: 3,
            kept: 4,
            kin: 1,
            pairs: 16,
        }
    }

    /// For a debrief.
    #[must_use]
    pub const fn standard() -> Self {
        Self {
            survey: 2,
            second: 8,
            kept: 6,
            kin: 2,
            pairs: 32,
        }
    }

    /// For looking closely at a run, or at a scenario.
    #[must_use]
    pub const fn deep() -> Self {
        Self {
            survey: 6,
            second: 24,
            kept: 8,
            kin: 4,
            pairs: 120,
        }
    }
}
