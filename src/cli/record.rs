//! `grounds replay RECORD`: whether a kept run still comes to the same. What can be read of a record is shown, also
//! when it cannot be played any more.

use super::args::{Format, ReplayArgs};
use super::moves;
use super::out::{Io, Outcome};
use crate::library::{Shelved, records, whole_shelf};
use crate::locale::counted;
use crate::practice::Practice;
use crate::record::{
    Changed, Comparison, Decoded, Divergence, RULES, Record, Replayed, decode, event_line, go_on, replay as play_again,
};
use crate::scenario::Scenario;
use serde_json::{Value, json};
use std::sync::Arc;

pub(super) fn replay(args: &ReplayArgs, practice: &Arc<Practice>, io: &mut Io<'_>) -> Outcome {
    let bytes = match records::read(&args.path) {
        Ok(bytes) => bytes,
        Err(error) => return io.trouble(error),
    };
    let decoded = match decode(&bytes) {
        Ok(decoded) => decoded,
        Err(fault) => return io.trouble(format!("{}: {fault}", args.path.display())),
    };
    let shelf = whole_shelf(practice, &args.scenarios);
    let replayed = scenario_of(&decoded.record, &shelf).map(|s| play_again(&decoded.record, s, practice));
    let is_same = decoded.fault.is_none() && replayed.as_ref().is_some_and(Replayed::is_same);
    if args.moves {
        return judged(args, &decoded, replayed.as_ref(), is_same, io);
    }
    match args.format {
        Format::Json => io.line(row(&decoded, replayed.as_ref(), is_same)),
        Format::Full | Format::Concise => {
            if args.format == Format::Full {
                steps(&decoded, io);
            }
            findings(&decoded, replayed.as_ref())
                .iter()
                .for_each(|words| io.line(words));
        }
    }
    if is_same { Outcome::Fine } else { Outcome::Faults }
}

/// The moves of a record, each judged, as far as it can be played. What is wrong with the record is trouble.
fn judged(
    args: &ReplayArgs,
    decoded: &Decoded,
    replayed: Option<&Replayed>,
    is_same: bool,
    io: &mut Io<'_>,
) -> Outcome {
    if !is_same {
        for words in findings(decoded, replayed) {
            io.trouble(words);
        }
    }
    let Some(replayed) = replayed else {
        return Outcome::Faults;
    };
    match moves::judge(&replayed.session, args, io) {
        Outcome::Fine if !is_same => Outcome::Faults,
        outcome => outcome,
    }
}

/// The scenario of a record: the one with the fingerprint it was last played with, or else the one with its name.
fn scenario_of<'s>(record: &Record, shelf: &'s [Shelved]) -> Option<&'s Arc<Scenario>> {
    let named = || {
        shelf
            .iter()
            .filter_map(|s| s.checked.scenario.as_ref())
            .filter(|s| s.header().id == record.header.scenario)
    };
    named()
        .find(|s| s.fingerprint() == record.basis().scenario_fingerprint)
        .or_else(|| named().next())
}

/// The run as it was kept.
fn steps(decoded: &Decoded, io: &mut Io<'_>) {
    let header = &decoded.record.header;
    io.line(format!(
        "{}, revision {}, seed {}, trainee {}, program {}",
        header.scenario.escape_debug(),
        header.revision,
        header.seed,
        header.trainee.escape_debug(),
        header.program.escape_debug()
    ));
    let went_on = |after: usize, io: &mut Io<'_>| {
        for line in decoded.record.went_on.iter().filter(|line| line.after == after) {
            let program = line.program.escape_debug();
            let (revision, rules) = (line.revision, line.rules);
            io.line(format!(
                "      went on with revision {revision}, program {program}, rules {rules}"
            ));
        }
    };
    went_on(0, io);
    for kept in &decoded.record.moves {
        let seconds = kept.at_millis / 1000;
        io.line(format!(
            "{:>4}  {:>3}:{:02}  minute {:>3}  {:?}",
            kept.n,
            seconds / 60,
            seconds % 60,
            kept.minute,
            kept.step
        ));
        went_on(kept.n, io);
    }
}

/// What the replay came to, a line for each thing.
fn findings(decoded: &Decoded, replayed: Option<&Replayed>) -> Vec<String> {
    let record = &decoded.record;
    let mut words = Vec::new();
    if let Some(fault) = &decoded.fault {
        words.push(format!("broken: {fault}"));
    }
    if let [first, ..] = record.unknown[..] {
        let count = record.unknown.len();
        words.push(format!(
            "a later version of the program has written what this one does not know: {count} lines, the first is line {first}; they are passed over"
        ));
    }
    if let Some(line) = decoded.torn {
        words.push(format!(
            "line {line} was cut off when the program stopped; what was written before it is whole"
        ));
    }
    let Some(replayed) = replayed else {
        words.push(format!(
            "there is no scenario `{}` to play it with; name its folder with --scenarios",
            record.header.scenario.escape_debug()
        ));
        return words;
    };
    words.extend(changes(&replayed.changed));
    let now = replayed.session.scenario();
    words.push(verdict(&replayed.verdict, record.moves.len(), now));
    match &record.result {
        Some(result) => words.push(format!("kept result: {}", result.summary)),
        None if decoded.fault.is_some() => {}
        None => match go_on(decoded, now, replayed.session.practice()) {
            Ok(_) => words.push("the run was not ended; it can be gone on with".to_owned()),
            Err(_) => words.push("the run was not ended; it cannot be gone on with".to_owned()),
        },
    }
    words
}

/// What has changed since the run was last played, a line for each thing.
pub(super) fn changes(changed: &Changed) -> Vec<String> {
    let mut words = Vec::new();
    if changed.scenario {
        let revisions = changed
            .revision
            .map(|(then, now)| format!(" (revision {then} then, {now} now)"));
        words.push(format!(
            "the scenario has been changed since this run was kept{}",
            revisions.unwrap_or_default()
        ));
    }
    if changed.practice {
        words.push("the practice library has been changed since this run was kept".to_owned());
    }
    if let Some((then, now)) = changed.rules {
        let which = if then > now {
            "a later version of the program"
        } else {
            "an earlier version of the program"
        };
        words.push(format!(
            "the run was kept by the rules of {which} (rules {then}; this one has {now})"
        ));
    }
    words
}

fn verdict(verdict: &Comparison, moves: usize, scenario: &Scenario) -> String {
    match verdict {
        Comparison::Same => format!("played again: {}, everything the same", counted(moves, "move", "moves")),
        Comparison::Diverged { at: 0, why } => {
            let why = divergence(why, scenario);
            format!("played again: before the first move, {why}")
        }
        Comparison::Diverged { at, why } => {
            let why = divergence(why, scenario);
            format!("played again: it differs at move {at}: {why}")
        }
        Comparison::ResultDiffers { kept, now } => {
            format!("played again: the same events, another result\n  kept: {kept}\n  now:  {now}")
        }
        Comparison::OtherRules { kept, now, by } => format!(
            "played again: the same events; the result was made by rules {by}, and this program judges by rules {RULES}\n  kept: {kept}\n  now:  {now}"
        ),
    }
}

/// Why a replay left the record, and what now happens instead.
fn divergence(why: &Divergence, scenario: &Scenario) -> String {
    let Divergence::OtherEvents { minute, now } = why else {
        return why.said().to_string();
    };
    let lines = now
        .iter()
        .map(|event| format!("\n  {}", event_line(scenario, event).replace('\t', " ")));
    format!("{}, until minute {minute}:{}", why.said(), lines.collect::<String>())
}

fn row(decoded: &Decoded, replayed: Option<&Replayed>, is_same: bool) -> Value {
    let record = &decoded.record;
    let diverged = match replayed.map(|r| &r.verdict) {
        Some(Comparison::Diverged { at, .. }) => Some(*at),
        _ => None,
    };
    json!({
        "scenario": record.header.scenario, "seed": record.header.seed, "trainee": record.header.trainee,
        "moves": record.moves.len(), "ended": record.result.is_some(), "same": is_same,
        "scenario_found": replayed.is_some(),
        "scenario_changed": replayed.is_some_and(|r| r.changed.scenario),
        "practice_changed": replayed.is_some_and(|r| r.changed.practice),
        "rules": record.basis().rules, "rules_now": RULES, "went_on": record.went_on, "unknown": record.unknown,
        "more": record.header.more, "diverged_at": diverged, "torn_line": decoded.torn,
        "fault": decoded.fault.as_ref().map(ToString::to_string),
        "result": record.result,
        "findings": findings(decoded, replayed),
    })
}
