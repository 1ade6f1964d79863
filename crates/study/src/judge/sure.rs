//! How sure a difference is, from pairs of ways of playing on that met the same luck: a paired test with one pair without a
//! difference counted in. Whole numbers throughout, so that every machine says the same.

/// Thousandths of a standard error from which on it is so sure, for each part of a hundred from 51 to 99: quantiles of the
/// normal distribution.
const QUANTILES: [u32; 49] = [
    25, 50, 75, 100, 126, 151, 176, 202, 228, 253, 279, 305, 332, 358, 385, 412, 440, 468, 496, 524, 553, 583, 613,
    643, 674, 706, 739, 772, 806, 842, 878, 915, 954, 994, 1036, 1080, 1126, 1175, 1227, 1282, 1341, 1405, 1476, 1555,
    1645, 1751, 1881, 2054, 2326,
];

/// Differences of pairs, in hundredths of worth.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Difference {
    pairs: u32,
    sum: i64,
    squares: u128,
}

impl Difference {
    pub(super) const fn add(&mut self, difference: i64) {
        self.pairs += 1;
        self.sum += difference;
        self.squares += (difference.unsigned_abs() as u128).pow(2);
    }

    /// How many pairs were played.
    #[must_use]
    pub const fn pairs(&self) -> u32 {
        self.pairs
    }

    /// The mean difference in hundredths, rounded towards nothing.
    #[must_use]
    pub fn mean(&self) -> i64 {
        self.sum.checked_div(self.pairs.into()).unwrap_or(0)
    }

    /// The chance, in parts of a hundred, that the difference has the sign it seems to have: 50 when nothing can be
    /// said, never more than 99.
    #[must_use]
    pub fn sure(&self) -> u8 {
        self.sure_of(self.sum, self.squares)
    }

    /// The chance, in parts of a hundred, that what was compared costs at least so many hundredths.
    #[must_use]
    pub fn sure_to_cost(&self, hundredths: i64) -> u8 {
        let pairs = i64::from(self.pairs);
        let sum = self.sum + pairs * hundredths;
        if sum >= 0 {
            return 50;
        }
        // Every difference moved by as much: the squares of (d + c) are those of d, and 2·c·d, and c².
        let more = i128::from(2 * hundredths) * i128::from(self.sum)
            + i128::from(pairs) * i128::from(hundredths) * i128::from(hundredths);
        let squares = self.squares.saturating_add_signed(more);
        self.sure_of(sum, squares)
    }

    /// The mean over its standard error, read from the normal distribution. One pair without any difference is counted in, so
    /// that a handful of equal pairs is not taken for certainty.
    fn sure_of(&self, sum: i64, squares: u128) -> u8 {
        let pairs = u128::from(self.pairs) + 1;
        let sum = u128::from(sum.unsigned_abs()).pow(2);
        // n·Σd² − (Σd)² is never negative; it is n(n − 1) times the variance.
        let spread = (pairs * squares).saturating_sub(sum);
        if sum == 0 || spread == 0 {
            return 50;
        }
        let errors = u32::try_from((sum * (pairs - 1) * 1_000_000 / spread).isqrt()).unwrap_or(u32::MAX);
        let parts = QUANTILES.iter().filter(|&&from| errors >= from).count();
        50 + u8::try_from(parts).unwrap_or(0)
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

    #[test]
    fn that_it_costs_something_does_not_say_that_it_costs_much() {
        let costs = of(&[-60, -62, -58, -61, -59, -60, -60, -61]);
        assert!(costs.sure() >= 98 && costs.sure_to_cost(10) >= 98);
        assert!(costs.sure_to_cost(60) < 70);
        assert_eq!(costs.sure_to_cost(100), 50);
        assert_eq!(of(&[60, 61, 59]).sure_to_cost(0), 50);
    }
}
