//! `grounds replay RECORD`: whether a kept run still comes to the same. What can be read of a record is shown, also
//! when it cannot be played any more.

use super::args::{Format, ReplayArgs};
use super::moves;
use super::out::{Io, Outcome};
use crate::library::{Shelved, records, whole_shelf};
use crate::locale::counted;
use crate::practice::Practice;
use crate::record::{Decoded, Divergence, Header, Replayed, Verdict, decode, replay as play_again};
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
    let replayed = scenario_of(&decoded.record.header, &shelf).map(|s| play_again(&decoded.record, s, practice));
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

/// The scenario of a record: the one with its fingerprint, or else the one with its name.
fn scenario_of<'s>(header: &Header, shelf: &'s [Shelved]) -> Option<&'s Arc<Scenario>> {
    let named = || {
        shelf
            .iter()
            .filter_map(|s| s.checked.scenario.as_ref())
            .filter(|s| s.header().id == header.scenario)
    };
    named()
        .find(|s| s.fingerprint() == header.scenario_fingerprint)
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
    }
}

/// What the replay came to, a line for each thing.
fn findings(decoded: &Decoded, replayed: Option<&Replayed>) -> Vec<String> {
    let record = &decoded.record;
    let mut words = Vec::new();
    if let Some(fault) = &decoded.fault {
        words.push(format!("broken: {fault}"));
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
    if replayed.scenario_changed {
        words.push("the scenario has been changed since this run was kept".to_owned());
    }
    if replayed.practice_changed {
        words.push("the practice library has been changed since this run was kept".to_owned());
    }
    words.push(verdict(&replayed.verdict, record.moves.len()));
    match &record.result {
        Some(result) => words.push(format!("kept result: {}", result.summary)),
        None if decoded.fault.is_none() => words.push("the run was not ended; it can be gone on with".to_owned()),
        None => {}
    }
    words
}

fn verdict(verdict: &Verdict, moves: usize) -> String {
    match verdict {
        Verdict::Same => format!("played again: {}, everything the same", counted(moves, "move", "moves")),
        Verdict::Diverged { at: 0, .. } => "played again: something else happens before the first move".to_owned(),
        Verdict::Diverged { at, why } => format!("played again: it differs at move {at}: {}", divergence(why)),
        Verdict::ResultDiffers { kept, now } => {
            format!("played again: the same events, another result\n  kept: {kept}\n  now:  {now}")
        }
    }
}

fn divergence(why: &Divergence) -> String {
    match why {
        Divergence::Unknown(what) => what.clone(),
        Divergence::Refused(refusal) => format!("the move is refused now ({})", refusal.key()),
        Divergence::OtherEvents => "something else follows".to_owned(),
        Divergence::NotEnded => "a result was kept for a run that does not end".to_owned(),
    }
}

fn row(decoded: &Decoded, replayed: Option<&Replayed>, is_same: bool) -> Value {
    let record = &decoded.record;
    let diverged = match replayed.map(|r| &r.verdict) {
        Some(Verdict::Diverged { at, .. }) => Some(*at),
        _ => None,
    };
    json!({
        "scenario": record.header.scenario, "seed": record.header.seed, "trainee": record.header.trainee,
        "moves": record.moves.len(), "ended": record.result.is_some(), "same": is_same,
        "scenario_found": replayed.is_some(),
        "scenario_changed": replayed.is_some_and(|r| r.scenario_changed),
        "practice_changed": replayed.is_some_and(|r| r.practice_changed),
        "diverged_at": diverged, "torn_line": decoded.torn,
        "fault": decoded.fault.as_ref().map(ToString::to_string),
        "result": record.result,
        "findings": findings(decoded, replayed),
    })
}
