//! Shares, and between which bounds they may well lie: Wilson's interval for one share, Newcombe's for the difference of two,
//! both at 95 %. In whole numbers, so that every machine gets the same.

/// z of 95 %, in millionths, and its square.
pub(super) const Z: u128 = 1_959_964;
const Z_SQUARED: u128 = 3_841_459;
const MILLION: u128 = 1_000_000;
/// The whole, in the unit of every share below.
const WHOLE: u128 = 10_000;

/// So many of so many.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Share {
    /// So many.
    pub got: u32,
    /// Of so many; never fewer.
    pub of: u32,
}

impl Share {
    /// One more, which is one of those counted or not.
    pub const fn take(&mut self, is_one: bool) {
        self.of = self.of.saturating_add(1);
        if is_one {
            self.got = self.got.saturating_add(1);
        }
    }

    /// The share in ten-thousandths; none of none.
    #[must_use]
    pub fn rate(self) -> Option<u16> {
        let (got, of) = (u128::from(self.got.min(self.of)), u128::from(self.of));
        (of > 0).then(|| narrow((got * WHOLE + of / 2) / of))
    }

    /// Between which bounds it may well lie, in ten-thousandths: Wilson's interval at 95 %. None of none.
    #[must_use]
    pub fn interval(self) -> Option<(u16, u16)> {
        if self.of == 0 {
            return None;
        }
        let (got, of) = (u128::from(self.got.min(self.of)), u128::from(self.of));
        let middle = got * MILLION + Z_SQUARED / 2;
        let under = got * (of - got) * MILLION * MILLION / of + Z_SQUARED * MILLION / 4;
        let half = Z * under.isqrt() / MILLION;
        let whole = of * MILLION + Z_SQUARED;
        let part = |sum: u128| narrow((sum * WHOLE + whole / 2) / whole);
        Some((part(middle.saturating_sub(half)), part(middle + half)))
    }

    /// By how much it is more than another, and between which bounds that may well lie, in ten-thousandths: Newcombe's interval
    /// at 95 %. None where one of the two is of none.
    #[must_use]
    pub fn more_than(self, other: Self) -> Option<(i32, i32, i32)> {
        let wide = |n: u16| i64::from(n);
        let ((low, high), (other_low, other_high)) = (self.interval()?, other.interval()?);
        let (rate, other_rate) = (wide(self.rate()?), wide(other.rate()?));
        let root = |a: i64, b: i64| i64::try_from((a * a + b * b).unsigned_abs().isqrt()).unwrap_or(i64::MAX);
        let below = root(rate - wide(low), wide(other_high) - other_rate);
        let above = root(wide(high) - rate, other_rate - wide(other_low));
        let more = rate - other_rate;
        let narrow = |n: i64| i32::try_from(n).unwrap_or(0);
        Some((narrow(more), narrow(more - below), narrow(more + above)))
    }
}

/// A share that cannot be more than the whole.
fn narrow(part: u128) -> u16 {
    u16::try_from(part.min(WHOLE)).unwrap_or(u16::MAX)
}

#[cfg(test)]
mod tests {
    use super::Share;

    /// If this fails, who took 0 of 5 or 5 of 5 is told a share as if it were certain, or none at all is given one.
    #[test]
    fn few_cases_are_never_certain() {
        assert_eq!(Share { got: 0, of: 0 }.interval(), None);
        assert_eq!(Share { got: 0, of: 5 }.interval(), Some((0, 4345)));
        assert_eq!(Share { got: 5, of: 5 }.interval(), Some((5655, 10_000)));
        assert_eq!(Share { got: 9, of: 20 }.interval(), Some((2582, 6579)));
    }

    /// If this fails, a difference that chance alone would bring is told as one, or a plain one is not.
    #[test]
    fn a_difference_is_told_from_chance() {
        let of = |got, of| Share { got, of };
        let (_, low, high) = of(5, 12).more_than(of(4, 12)).expect("there are some");
        assert!(low < 0 && high > 0, "{low} {high}");
        let (_, low, _) = of(19, 20).more_than(of(1, 20)).expect("there are some");
        assert!(low > 5_000, "{low}");
    }
}
