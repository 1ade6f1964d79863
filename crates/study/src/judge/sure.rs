//! How sure a difference is, from pairs of ways of playing on that met the same luck: a paired z-test with one pair
//! without a difference counted in. Whole numbers throughout, so that every machine says the same.

use crate::assess::normal_percent;

/// Differences of pairs, in hundredths of worth.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Difference {
    pairs: u32,
    sum: i64,
    squares: u64,
}

impl Difference {
    pub(super) fn add(&mut self, difference: i64) {
        self.pairs += 1;
        self.sum += difference;
        self.squares += difference.unsigned_abs().pow(2);
    }

    /// How many pairs were played.
    #[must_use]
    pub const fn pairs(&self) -> u32 {
        self.pairs
    }

    /// The mean difference in hundredths, rounded towards nothing.
    #[must_use]
    pub fn mean(&self) -> i32 {
        i32::try_from(self.sum.checked_div(self.pairs.into()).unwrap_or(0)).unwrap_or(0)
    }

    /// The chance, in parts of a hundred, that the difference has the sign it seems to have: 50 when nothing can be
    /// said, never more than 99.
    ///
    /// The mean over its standard error, read from the normal distribution. One pair without any difference is
    /// counted in, so that a handful of equal pairs is not taken for certainty.
    #[must_use]
    pub fn sure(&self) -> u8 {
        let pairs = u128::from(self.pairs) + 1;
        let sum = u128::from(self.sum.unsigned_abs()).pow(2);
        // n·Σd² − (Σd)² is never negative; it is n(n − 1) times the variance.
        let spread = (pairs * u128::from(self.squares)).saturating_sub(sum);
        if sum == 0 || spread == 0 {
            return 50;
        }
        let z_milli = (sum * (pairs - 1) * 1_000_000 / spread).isqrt();
        normal_percent(i32::try_from(z_milli).unwrap_or(i32::MAX)).min(99)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(differences: &[i64]) -> Difference {
        let mut all = Difference::default();
        differences.iter().for_each(|&d| all.add(d));
        all
    }

    #[test]
    fn a_spread_around_nothing_is_not_sure_and_a_clear_one_is() {
        assert_eq!(of(&[]).sure(), 50);
        assert_eq!(of(&[0, 0, 0]).sure(), 50);
        assert!(of(&[100, -90, 80, -95]).sure() < 60);
        assert!(of(&[-100, -90, -80, -95, -110, -70]).sure() >= 98);
        assert_eq!(of(&[-100, -90, -80]).mean(), -90);
    }

    #[test]
    fn one_pair_alone_proves_little() {
        assert!(of(&[5_000]).sure() < 90);
    }
}
