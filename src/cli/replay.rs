//! `grounds replay`: plays a record or a walkthrough again, and says whether it comes to the same.

use super::args::{Format, ReplayArgs};
use super::out::{Io, Outcome};
use super::chosen::{self, Chosen};
use crate::library::{folder_around, read_text};
use crate::practice::Practice;
use crate::record::{Comparison, RunResult, decode, replay};
use crate::walkthrough::{Played, Walkthrough};
use serde_json::json;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The largest record that is opened, in bytes: many times the longest run.
const LONGEST: u64 = 64 << 20;

/// The folder of the scenario in which a walkthrough stands.
fn scenario_around(walkthrough: &Path) -> PathBuf {
    let folder = folder_around(walkthrough);
    folder.join("..")
}

pub(super) fn run(args: &ReplayArgs, practice: &Arc<Practice>, io: &mut Io<'_>) -> Outcome {
    if args.path.extension().is_some_and(|end| end == "ron") {
        walkthrough(args, practice, io)
    } else {
        record(args, practice, io)
    }
}

fn one(name: String, args: &ReplayArgs, practice: &Arc<Practice>, io: &mut Io<'_>) -> Result<Chosen, Outcome> {
    let mut all = chosen::all(std::slice::from_ref(&name), &args.scenarios, practice, io)?;
    match (all.pop(), all.is_empty()) {
        (Some(only), true) => Ok(only),
        _ => Err(io.trouble(format!("{name}: name the folder of one scenario"))),
    }
}

fn walkthrough(args: &ReplayArgs, practice: &Arc<Practice>, io: &mut Io<'_>) -> Outcome {
    let folder = args
        .scenario
        .clone()
        .map_or_else(|| scenario_around(&args.path), PathBuf::from);
    let opened = match one(folder.to_string_lossy().into_owned(), args, practice, io) {
        Ok(opened) => opened,
        Err(outcome) => return outcome,
    };
    let text = match read_text(&args.path) {
        Ok(text) => text,
        Err(words) => return io.trouble(words),
    };
    let stem = args.path.file_stem().map(|stem| stem.to_string_lossy().into_owned());
    let name = format!("walkthroughs/{}.ron", stem.unwrap_or_default());
    let files = std::collections::BTreeMap::from([(name, text.into_bytes())]);
    let mut sink = crate::diagnostic::Sink::default();
    let all = Walkthrough::all(&files, &opened.scenario, practice, &mut sink);
    let told = sink.into_sorted();
    if !told.is_empty() {
        io.found(&told, args.format);
    }
    let Some(walkthrough) = all.first() else {
        return Outcome::Faults;
    };
    let mut outcome = Outcome::Fine;
    for &seed in &walkthrough.seeds {
        let played = walkthrough.play(&opened.scenario, practice, seed);
        if !played.is_right() {
            outcome = Outcome::Faults;
        }
        tell_played(&walkthrough.name, seed, &played, args.format, io);
    }
    outcome
}

fn tell_played(name: &str, seed: u64, played: &Played, format: Format, io: &mut Io<'_>) {
    let result = RunResult::of(&played.session);
    if format == Format::Json {
        io.line(json!({
            "walkthrough": name, "seed": seed, "result": result,
            "fell": played.fell.as_ref().map(ToString::to_string),
            "otherwise": played.mismatches.iter().map(ToString::to_string).collect::<Vec<_>>(),
        }));
        return;
    }
    io.line(format!("{name}, seed {seed}: {}", result.summary()));
    if let Some(fell) = &played.fell {
        io.line(format!("  {fell}"));
    }
    for mismatch in &played.mismatches {
        io.line(format!("  {mismatch}"));
    }
}

fn record(args: &ReplayArgs, practice: &Arc<Practice>, io: &mut Io<'_>) -> Outcome {
    let path = args.path.display();
    let bytes = match std::fs::metadata(&args.path) {
        Ok(meta) if meta.len() > LONGEST => {
            return io.trouble(format!(
                "{path}: it has {} bytes; at most {LONGEST} are read",
                meta.len()
            ));
        }
        Ok(_) => std::fs::read(&args.path),
        Err(error) => Err(error),
    };
    let bytes = match bytes {
        Ok(bytes) => bytes,
        Err(error) => return io.trouble(format!("{path}: {error}")),
    };
    let decoded = match decode(&bytes) {
        Ok(decoded) => decoded,
        Err(fault) => return io.trouble(format!("{path}: {}", fault.said())),
    };
    let wanted = decoded.record.header.scenario.clone();
    let opened = match one(wanted, args, practice, io) {
        Ok(opened) => opened,
        Err(outcome) => return outcome,
    };
    let replayed = replay(&decoded.record, &opened.scenario, practice);
    let (is_same, words) = (replayed.is_same(), compared(&replayed.verdict));
    let result = RunResult::of(&replayed.session);
    if args.format == Format::Json {
        let moves = decoded.record.steps().count();
        io.line(json!({ "same": is_same, "moves": moves, "compared": words, "result": result }));
    } else {
        io.line(result.summary());
        io.line(words);
    }
    if is_same { Outcome::Fine } else { Outcome::Faults }
}

/// What a replay came to, in words.
fn compared(verdict: &Comparison) -> String {
    match verdict {
        Comparison::Same => "It comes to the same.".to_owned(),
        Comparison::Diverged { at, why } => format!("From move {at} on it comes to something else: {}", why.said()),
        Comparison::ResultDiffers { kept, now } => {
            format!("The same happens, and something else is made of it: {kept} was kept, {now} it is now.")
        }
        Comparison::OtherRules { kept, now, by } => {
            format!("The same happens; it was judged by other rules ({by}): {kept} was kept, {now} it is now.")
        }
    }
}
