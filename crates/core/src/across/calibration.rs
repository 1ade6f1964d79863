//! How sure somebody said to be, against what was true: the Brier score, and the calibration curve in parts of the scale.

use super::interval::{Share, Z};
use crate::assess::Stated;

/// The mean squared error of statements of certainty, in ten-thousandths: 0 is always right and sure, 2500 is what "always 50"
/// earns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Brier {
    /// The score.
    pub score: u16,
    /// So far may it lie to either side (95 %, by the spread of the errors).
    pub give_or_take: u16,
}

/// A part of the scale of certainty, and what was true of those of whom so much was said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bin {
    /// From so many per cent.
    pub from: u8,
    /// Up to so many, which belong to the next part; the last part has its end.
    pub to: u8,
    /// What was said on the average, in tenths of a per cent.
    pub said: u16,
    /// How many of them were victims.
    pub victims: Share,
}

/// What was said and what was true, one pair for each statement, in per cent.
fn pairs(stated: &[Stated]) -> impl Iterator<Item = (u8, bool)> {
    let said = |of: &Stated| Some((of.said?.min(100), of.is_victim));
    stated.iter().filter_map(said)
}

/// How many statements there are.
pub(super) fn statements(stated: &[Stated]) -> u32 {
    u32::try_from(pairs(stated).count()).unwrap_or(u32::MAX)
}

/// The Brier score; none of none.
#[must_use]
pub fn brier(stated: &[Stated]) -> Option<Brier> {
    let error = |(said, is_victim): (u8, bool)| u128::from(if is_victim { 100 - said } else { said }).pow(2);
    let (mut n, mut sum, mut squares) = (0_u128, 0_u128, 0_u128);
    for error in pairs(stated).map(error) {
        n += 1;
        sum += error;
        squares += error * error;
    }
    let score = (sum + n / 2).checked_div(n)?;
    // The variance of the mean, times a million.
    let spread = (n * squares).saturating_sub(sum * sum) * 1_000_000;
    let variance = spread.checked_div(n * n * (n - 1));
    let half = variance.map_or(10_000, |variance| (Z * variance.isqrt() + 500_000_000) / 1_000_000_000);
    let narrow = |n: u128| u16::try_from(n).unwrap_or(u16::MAX);
    Some(Brier {
        score: narrow(score),
        give_or_take: narrow(half.min(10_000)),
    })
}

/// The calibration curve: the parts of the scale of which something was said, in order. `parts` is how many there are of it.
#[must_use]
pub fn curve(stated: &[Stated], parts: u8) -> Vec<Bin> {
    let parts = u32::from(parts.clamp(1, 100));
    let edge = |part: u32| u8::try_from(part * 100 / parts).unwrap_or(100);
    let part_of = |said: u8| (u32::from(said) * parts / 100).min(parts - 1);
    let bin = |part: u32| {
        let mut victims = Share::default();
        let mut sum = 0_u64;
        for (said, is_victim) in pairs(stated).filter(|(said, _)| part_of(*said) == part) {
            victims.take(is_victim);
            sum += u64::from(said);
        }
        let n = u64::from(victims.of);
        let said = (sum * 10 + n / 2).checked_div(n)?;
        Some(Bin {
            from: edge(part),
            to: edge(part + 1),
            said: u16::try_from(said).unwrap_or(1000),
            victims,
        })
    };
    (0..parts).filter_map(bin).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(said: u8, is_victim: bool) -> Stated {
        Stated {
            said: Some(said),
            is_presumed: false,
            is_victim,
        }
    }

    /// If this fails, who is always right and sure is told to be wrong, or one statement is told as if it were certain.
    #[test]
    fn the_ends_of_the_score() {
        let right = [said(100, true), said(0, false)];
        assert_eq!(
            brier(&right),
            Some(Brier {
                score: 0,
                give_or_take: 0
            })
        );
        let wrong = [said(0, true), said(100, false)];
        assert_eq!(brier(&wrong).map(|of| of.score), Some(10_000));
        assert_eq!(brier(&right[..1]).map(|of| of.give_or_take), Some(10_000));
        assert_eq!(brier(&[]), None);
    }

    /// If this fails, 100 falls off the scale, or an edge is counted twice.
    #[test]
    fn every_statement_is_in_one_part() {
        let all: Vec<Stated> = (0..=100_u8).map(|n| said(n, n.is_multiple_of(2))).collect();
        for parts in [1, 3, 5, 7, 10] {
            let curve = curve(&all, parts);
            assert_eq!(curve.iter().map(|bin| bin.victims.of).sum::<u32>(), 101, "{parts}");
            let inside = |bin: &Bin| (u16::from(bin.from) * 10..=u16::from(bin.to) * 10).contains(&bin.said);
            assert!(curve.iter().all(inside), "{curve:?}");
        }
    }
}
