//! Signal detection: sensitivity *d′* and criterion *c* with the log-linear correction, and how sure they are, in whole numbers,
//! so that every machine gets the same.

use super::pooled::ToldApart;

/// What was taken for what, against what was true: people for victims, lines for signs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Signal {
    /// What was looked for, and taken for it.
    pub hits: u32,
    /// What was looked for, and not taken for it.
    pub misses: u32,
    /// Anything else, taken for it.
    pub false_alarms: u32,
    /// Anything else, not taken for it.
    pub correct_rejections: u32,
}

/// The scale of the fixed-point numbers below: 2⁴⁰, fine enough for the thousandths that are shown.
const ONE: i128 = 1 << 40;

impl Signal {
    /// z of the corrected hit rate and of the corrected false-alarm rate, in thousandths.
    fn z_pair(self) -> (i32, i32) {
        // Log-linear correction: half a count more, over one trial more.
        let rate = |yes: u32, no: u32| (i128::from(2 * yes + 1), i128::from(2 * (yes + no + 1)));
        let (hit, hit_of) = rate(self.hits, self.misses);
        let (alarm, alarm_of) = rate(self.false_alarms, self.correct_rejections);
        (probit_milli(hit, hit_of), probit_milli(alarm, alarm_of))
    }

    /// Sensitivity *d′* in thousandths: how well victims are told from others.
    #[must_use]
    pub fn d_prime_milli(self) -> i32 {
        let (hit, alarm) = self.z_pair();
        hit - alarm
    }

    /// Criterion *c* in thousandths: below 0 one presumes readily, above 0 hardly.
    #[must_use]
    pub fn criterion_milli(self) -> i32 {
        let (hit, alarm) = self.z_pair();
        -(hit + alarm) / 2
    }

    /// All of it, each with the half of its 95 % interval.
    #[must_use]
    pub fn told_apart(self) -> ToldApart {
        let (d_prime_give_or_take, criterion_give_or_take) = self.give_or_take_milli();
        ToldApart {
            d_prime: self.d_prime_milli(),
            criterion: self.criterion_milli(),
            d_prime_give_or_take,
            criterion_give_or_take,
        }
    }

    /// Half of the 95 % intervals of *d′* and of *c*, in thousandths (Gourevitch and Galanter's approximation).
    fn give_or_take_milli(self) -> (i32, i32) {
        let hit = variance(self.hits, self.misses);
        let alarm = variance(self.false_alarms, self.correct_rejections);
        let error = (hit + alarm).unsigned_abs().isqrt();
        let both = i32::try_from(error * 196 / 100).unwrap_or(i32::MAX);
        (both, both / 2)
    }
}

/// The variance of z of a corrected rate, in millionths.
fn variance(yes: u32, no: u32) -> i128 {
    let whole = i128::from(yes) + i128::from(no) + 1;
    let rate = (2 * i128::from(yes) + 1) * ONE / (2 * whole);
    let z = i128::from(probit_milli(rate, ONE)) * ONE / 1000;
    let density = density(z * z / ONE).max(1);
    rate * (ONE - rate) / density * ONE / density * 1_000_000 / ONE / whole
}

/// The inverse of the normal distribution at `part / whole`, in thousandths, by halving.
fn probit_milli(part: i128, whole: i128) -> i32 {
    let wanted = part * ONE / whole;
    let (mut low, mut high) = (-6_000_i32, 6_000_i32);
    while low < high {
        let middle = (low + high).div_euclid(2);
        if normal(middle) < wanted {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    low
}

/// The normal distribution at `z` thousandths, in fixed point: one half, plus the density times
/// z + z³/3 + z⁵/(3·5) + …
fn normal(z_milli: i32) -> i128 {
    let z = i128::from(z_milli.unsigned_abs()) * ONE / 1000;
    let square = z * z / ONE;
    let (mut term, mut sum, mut odd) = (z, z, 1);
    while term > 0 {
        odd += 2;
        term = term * square / ONE / odd;
        sum += term;
    }
    let above = density(square) * sum / ONE;
    if z_milli < 0 { ONE / 2 - above } else { ONE / 2 + above }
}

/// e^(−square/2) / √(2π) in fixed point, through e^(square/2), whose series has only positive terms.
fn density(square: i128) -> i128 {
    let half = square / 2;
    let (mut term, mut sum, mut n) = (ONE, ONE, 0);
    while term > 0 {
        n += 1;
        term = term * half / ONE / n;
        sum += term;
    }
    // 1/√(2π) = 0.398 942 280 401
    let root = ONE * 398_942_280_401 / 1_000_000_000_000;
    root * ONE / sum
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_inverse_agrees_with_published_tables() {
        for (part, whole, z) in [
            (50, 100, 0),
            (84_134, 100_000, 1000),
            (97_500, 100_000, 1960),
            (975, 1000, 1960),
            (1, 1000, -3090),
            (9, 10, 1282),
        ] {
            let found = probit_milli(part, whole);
            assert!((found - z).abs() <= 1, "{part}/{whole}: {found} for {z}");
        }
    }

    #[test]
    fn published_screening_tools_come_out_as_the_dossier_computed_them() {
        // QYIT: 86.7 % sensitive, 76.5 % specific: d′ 1.83, c −0.19 (without correction).
        let (h, f) = (probit_milli(867, 1000), probit_milli(235, 1000));
        assert!((h - f - 1835).abs() < 15, "{}", h - f);
        assert!((-(h + f) / 2 + 195).abs() < 10);
    }

    #[test]
    fn more_cases_make_surer() {
        let of = |n: u32| Signal {
            hits: 8 * n,
            misses: 2 * n,
            false_alarms: 2 * n,
            correct_rejections: 8 * n,
        };
        let (few, many) = (of(1).give_or_take_milli().0, of(16).give_or_take_milli().0);
        // Ten victims of whom eight were seen: by the textbook formula 1.96 √(2 · 0.2 · 0.8 / (10 · 0.28²)) is about 1.2.
        assert!((1_000..1_400).contains(&few), "{few}");
        assert!((3_500..4_500).contains(&(few * 1000 / many)), "{few} {many}");
    }
}
