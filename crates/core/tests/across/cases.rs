//! The hundred generated cases, and what we make of each: shared by the test, and by the example that hands our numbers to a
//! reference elsewhere.

use grounds_core::across::{Share, Signal, brier, curve};
use grounds_core::assess::Stated;
use std::fmt::Write as _;

/// The columns of a case, in order; those before [`INPUTS`] are what went in.
pub(crate) const COLUMNS: [&str; 18] = [
    "case",
    "hits",
    "misses",
    "false_alarms",
    "correct_rejections",
    "stated",
    "d_prime",
    "d_half",
    "criterion",
    "c_half",
    "over_low",
    "over_high",
    "more",
    "more_low",
    "more_high",
    "brier",
    "brier_half",
    "curve",
];
/// How many of the columns are inputs.
pub(crate) const INPUTS: usize = 6;
/// Into so many parts the scale is cut, in every case.
const PARTS: u8 = 5;

/// What went in: `90+ 20-` is 90 % said of a victim, 20 % of somebody else.
pub(crate) fn inputs(row: &[&str]) -> Option<(Signal, Vec<Stated>)> {
    let number = |at: usize| row.get(at)?.parse::<u32>().ok();
    let signal = Signal {
        hits: number(1)?,
        misses: number(2)?,
        false_alarms: number(3)?,
        correct_rejections: number(4)?,
    };
    let stated = row.get(5)?.split_whitespace().map(|one| {
        let (said, truth) = one.split_at_checked(one.len() - 1)?;
        Some(Stated {
            said: Some(said.parse().ok()?),
            is_presumed: false,
            is_victim: truth == "+",
        })
    });
    Some((signal, stated.collect::<Option<_>>()?))
}

/// What we make of it: whole numbers, in thousandths (d′ and criterion) and ten-thousandths. The curve is
/// `from-to:said:victims/of:low:high` for each part.
pub(crate) fn ours(signal: Signal, stated: &[Stated]) -> Option<Vec<String>> {
    let told = signal.told_apart();
    let over = Share {
        got: signal.false_alarms,
        of: signal.false_alarms + signal.correct_rejections,
    };
    let caught = Share {
        got: signal.hits,
        of: signal.hits + signal.misses,
    };
    let (low, high) = over.interval()?;
    let (more, more_low, more_high) = caught.more_than(over)?;
    let brier = brier(stated)?;
    let mut all: Vec<String> = vec![
        told.d_prime.to_string(),
        told.d_prime_give_or_take.to_string(),
        told.criterion.to_string(),
        told.criterion_give_or_take.to_string(),
        low.to_string(),
        high.to_string(),
        more.to_string(),
        more_low.to_string(),
        more_high.to_string(),
        brier.score.to_string(),
        brier.give_or_take.to_string(),
    ];
    let mut bins = String::new();
    for bin in curve(stated, PARTS) {
        let (low, high) = bin.victims.interval()?;
        let (said, victims) = (bin.said, bin.victims);
        let _ = write!(
            bins,
            "{}-{}:{said}:{}/{}:{low}:{high} ",
            bin.from, bin.to, victims.got, victims.of
        );
    }
    all.push(bins.trim_end().to_owned());
    Some(all)
}
