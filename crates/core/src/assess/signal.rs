//! Signal detection over the cues met: sensitivity *d′* and criterion *c* with the log-linear correction, in whole
//! numbers, so that every machine gets the same.

/// Counts of how cues were read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Signal {
    /// Signs read as signs.
    pub hits: u32,
    /// Signs not read.
    pub misses: u32,
    /// No signs, read as signs.
    pub false_alarms: u32,
    /// No signs, not read as signs.
    pub correct_rejections: u32,
}

/// The scale of the fixed-point numbers below: 2⁴⁰, fine enough for the thousandths that are shown.
const ONE: i128 = 1 << 40;

impl Signal {
    /// The hit rate less the false-alarm rate, in parts of a hundred, at least 0. Marking everything, and marking
    /// nothing, both earn 0.
    #[must_use]
    pub fn score(self) -> u8 {
        let signs = self.hits + self.misses;
        let others = self.false_alarms + self.correct_rejections;
        if signs == 0 {
            return 0;
        }
        let hits = i64::from(self.hits * 1000 / signs);
        let alarms = i64::from((self.false_alarms * 1000).checked_div(others).unwrap_or(0));
        u8::try_from(((hits - alarms).max(0) + 5) / 10).unwrap_or(100)
    }

    /// z of the corrected hit rate and of the corrected false-alarm rate, in thousandths.
    fn z_pair(self) -> (i32, i32) {
        // Log-linear correction: half a count more, over one trial more.
        let rate = |yes: u32, no: u32| (i128::from(2 * yes + 1), i128::from(2 * (yes + no + 1)));
        let (hit, hit_of) = rate(self.hits, self.misses);
        let (alarm, alarm_of) = rate(self.false_alarms, self.correct_rejections);
        (probit_milli(hit, hit_of), probit_milli(alarm, alarm_of))
    }

    /// Sensitivity *d′* in thousandths: how well signs are told from no signs.
    #[must_use]
    pub fn d_prime_milli(self) -> i32 {
        let (hit, alarm) = self.z_pair();
        hit - alarm
    }

    /// Criterion *c* in thousandths: below 0 reads signs readily, above 0 hardly.
    #[must_use]
    pub fn criterion_milli(self) -> i32 {
        let (hit, alarm) = self.z_pair();
        -(hit + alarm) / 2
    }
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

/// The normal distribution at `z_milli` thousandths, in whole parts of a hundred, rounded down.
pub fn normal_percent(z_milli: i32) -> u8 {
    // Beyond six deviations the fixed point is finer than the answer.
    let part = normal(z_milli.clamp(-6_000, 6_000));
    u8::try_from((part * 100 / ONE).clamp(0, 100)).unwrap_or(100)
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
    fn marking_everything_or_nothing_earns_nothing() {
        let everything = Signal {
            hits: 10,
            misses: 0,
            false_alarms: 8,
            correct_rejections: 0,
        };
        let nothing = Signal {
            hits: 0,
            misses: 10,
            false_alarms: 0,
            correct_rejections: 8,
        };
        assert_eq!((everything.score(), nothing.score()), (0, 0));
        assert!(everything.criterion_milli() < 0 && nothing.criterion_milli() > 0);
    }
}
