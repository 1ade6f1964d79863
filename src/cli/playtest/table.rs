//! What playing came to, for a person: 80 columns, the answer first, what was never met by name.

use super::Report;
use crate::locale::counted;
use crate::playtest::{Figures, PolicyKind, Spread, Tally, Thing};
use crate::scenario::DrawKind;
use crate::vocabulary::{Band, Competency};
use std::fmt::Write;

/// Columns of a terminal that nobody has made wider.
const COLUMNS: usize = 80;
/// Names in a list, before the rest is only counted.
const NAMES: usize = 30;
/// Heads of the columns: the competencies, in the order of [`Competency::ALL`], and the minutes that passed.
const HEADS: [&str; 8] = [
    "notice", "judge", "talk", "care", "reason", "decide", "calibr.", "minutes",
];

/// Everything a person may want to know.
pub(super) fn full(report: &Report) -> String {
    let mut out = String::new();
    heading(report, &mut out);
    overview(report, &mut out);
    for (kind, tally) in &report.tallies {
        policy(report, *kind, tally, &mut out);
    }
    coverage(report, &mut out);
    out.push('\n');
    out
}

/// One line for each policy, and one for the coverage.
pub(super) fn concise(report: &Report) -> String {
    let id = &report.playtest.scenario().header().id;
    let mut out = String::new();
    for (kind, tally) in &report.tallies {
        let whole = &tally.whole;
        let medians: Vec<String> = Competency::ALL
            .iter()
            .map(|c| format!("{} {}", c.word(), whole.of(*c).median()))
            .collect();
        let _ = writeln!(
            out,
            "{id}: {}: {}, safe {}, unsafe {}, minutes {}; {}",
            kind.word(),
            counted(whole.runs(), "run", "runs"),
            share(whole.of_band(Band::Safe), whole.runs()),
            share(whole.of_band(Band::Unsafe), whole.runs()),
            whole.minutes.median(),
            medians.join(", ")
        );
    }
    let met: Vec<String> = Thing::ALL
        .iter()
        .map(|&thing| {
            let (met, all) = report.coverage.share(thing);
            format!("{} {met}/{all}", thing.word())
        })
        .collect();
    let _ = writeln!(out, "{id}: met: {}", met.join(", "));
    if report.is_stopped() {
        let _ = writeln!(
            out,
            "{id}: stopped after {} of {}",
            report.done,
            counted(report.wanted, "run", "runs")
        );
    }
    out
}

/// `part` of `whole` in parts of a hundred with one decimal.
fn share(part: u64, whole: u64) -> String {
    let thousandths = (part * 1000 + whole / 2).checked_div(whole).unwrap_or(0);
    format!("{}.{} %", thousandths / 10, thousandths % 10)
}

fn heading(report: &Report, out: &mut String) {
    let scenario = report.playtest.scenario();
    let header = scenario.header();
    let _ = writeln!(out, "{}: {}", header.id, scenario.texts().raw(header.title));
    let policies = u64::try_from(report.tallies.len()).unwrap_or(1).max(1);
    let _ = writeln!(
        out,
        "{} of each policy, seed {}",
        counted(report.wanted / policies, "run", "runs"),
        report.seed
    );
    if report.is_stopped() {
        let _ = writeln!(
            out,
            "STOPPED after {} of {}; this is what was found so far",
            report.done,
            counted(report.wanted, "run", "runs")
        );
    }
}

fn overview(report: &Report, out: &mut String) {
    let _ = writeln!(
        out,
        "\n{:<16}{:>10}{:>12}{:>10}",
        "Bands", "safe", "developing", "unsafe"
    );
    for (kind, tally) in &report.tallies {
        let of = |band| share(tally.whole.of_band(band), tally.whole.runs());
        let _ = writeln!(
            out,
            "{:<16}{:>10}{:>12}{:>10}",
            kind.word(),
            of(Band::Safe),
            of(Band::Developing),
            of(Band::Unsafe)
        );
    }
    let _ = write!(out, "\n{:<16}", "Medians");
    for head in HEADS {
        let _ = write!(out, "{head:>8}");
    }
    out.push('\n');
    for (kind, tally) in &report.tallies {
        let _ = write!(out, "{:<16}", kind.word());
        let spreads = tally.whole.competencies.iter().chain([&tally.whole.minutes]);
        for spread in spreads {
            let _ = write!(out, "{:>8}", spread.median());
        }
        out.push('\n');
    }
}

fn policy(report: &Report, kind: PolicyKind, tally: &Tally, out: &mut String) {
    let runs = tally.whole.runs();
    if runs == 0 {
        return;
    }
    let title = format!("{}, {}", kind.word(), counted(runs, "run", "runs"));
    let _ = writeln!(
        out,
        "\n{title:<28}{:>7}{:>9}{:>8}{:>9}{:>7}{:>8}",
        "least", "quarter", "median", "quarter", "most", "mean"
    );
    for competency in Competency::ALL {
        row(competency.word(), tally.whole.of(*competency), out);
    }
    let shift = report.playtest.scenario().header().clock_minutes;
    row(&format!("minutes of {shift}"), &tally.whole.minutes, out);
    row("moves", &tally.moves, out);
    row("refused moves", &tally.refusals, out);
    let points = &report.playtest.practice().scoring().unsafe_points;
    let errors: Vec<String> = points
        .iter()
        .zip(&tally.unsafe_errors)
        .filter(|(_, count)| **count > 0)
        .map(|(code, count)| format!("{code} {}", share(*count, runs)))
        .collect();
    if !errors.is_empty() {
        wrapped("  unsafe errors: ", &errors, out);
    }
    if tally.endless > 0 {
        let runs = counted(tally.endless, "run", "runs");
        let _ = writeln!(out, "  came to no end and was stopped: {runs}");
    }
    by_draw(report, tally, out);
}

fn row(name: &str, spread: &Spread, out: &mut String) {
    let mean = spread.mean_hundredths();
    let _ = writeln!(
        out,
        "  {name:<26}{:>7}{:>9}{:>8}{:>9}{:>7}{:>8}",
        spread.min(),
        spread.quantile(1, 4),
        spread.median(),
        spread.quantile(3, 4),
        spread.max(),
        format!("{}.{}", mean / 100, mean % 100 / 10),
    );
}

/// The share of safe runs by what was drawn, where it differs: each word and each cue by name; of who got which face,
/// the least and the most.
fn by_draw(report: &Report, tally: &Tally, out: &mut String) {
    let scenario = report.playtest.scenario();
    let mut is_even = true;
    for draw in scenario.draw_ixs() {
        let cells: Vec<(String, &Figures)> = tally.by_draw(scenario, draw).filter(|(_, f)| f.runs() > 0).collect();
        let order = |f: &Figures| f.of_band(Band::Safe) * 1_000_000 / f.runs().max(1);
        let least = cells.iter().map(|(_, f)| *f).min_by_key(|f| order(f));
        let most = cells.iter().map(|(_, f)| *f).max_by_key(|f| order(f));
        let (Some(least), Some(most)) = (least, most) else {
            continue;
        };
        if order(least) == order(most) {
            continue;
        }
        is_even = false;
        let safe = |f: &Figures| share(f.of_band(Band::Safe), f.runs());
        let id = &scenario.draw(draw).id;
        if matches!(scenario.draw(draw).kind, DrawKind::Deal { .. }) {
            let (least, most, pairs) = (safe(least), safe(most), cells.len());
            let _ = writeln!(
                out,
                "  safe, by {id}: {least} to {most} over {} of part and face",
                counted(pairs, "pair", "pairs")
            );
        } else {
            let each: Vec<String> = cells.iter().map(|(name, f)| format!("{name} {}", safe(f))).collect();
            wrapped(&format!("  safe, by {id}: "), &each, out);
        }
    }
    if is_even {
        let safe = share(tally.whole.of_band(Band::Safe), tally.whole.runs());
        let _ = writeln!(out, "  safe whatever was drawn: {safe}");
    }
}

fn coverage(report: &Report, out: &mut String) {
    let _ = writeln!(out, "\nMet by any of them{:>16}{:>10}", "met", "of");
    for thing in Thing::ALL {
        let (met, all) = report.coverage.share(thing);
        let _ = writeln!(out, "  {:<26}{met:>6}{all:>10}", thing.word());
    }
    let never: Vec<Thing> = Thing::ALL
        .into_iter()
        .filter(|&t| report.coverage.never(t).next().is_some())
        .collect();
    if never.is_empty() {
        out.push_str("  Everything was met.\n");
        return;
    }
    out.push_str("\nNever met\n");
    for thing in never {
        let mut names: Vec<String> = report.coverage.never(thing).map(str::to_owned).collect();
        let more = names.len().saturating_sub(NAMES);
        if more > 1 {
            names.truncate(NAMES);
            names.push(format!("and {more} more (--format json names all)"));
        }
        wrapped(&format!("  {}: ", thing.word()), &names, out);
    }
}

/// Writes a list with commas, broken between its items so that it fits.
fn wrapped(lead: &str, items: &[String], out: &mut String) {
    let mut line = lead.to_owned();
    for (number, item) in items.iter().enumerate() {
        let comma = if number + 1 < items.len() { "," } else { "" };
        if line.chars().count() + item.chars().count() + comma.len() > COLUMNS && line.trim_end().len() > 4 {
            let _ = writeln!(out, "{}", line.trim_end());
            "    ".clone_into(&mut line);
        }
        let _ = write!(line, "{item}{comma} ");
    }
    let _ = writeln!(out, "{}", line.trim_end());
}
