//! `grounds replay`: plays a record or a walkthrough again, and says whether it comes to the same.

use super::args::{Format, ReplayArgs};
use super::chosen::{self, Chosen};
use super::moves;
use super::out::{Io, Outcome};
use crate::assess::{assess, careful};
use crate::library::{folder_around, messages, read_text};
use crate::locale::{Messages, SOURCE_LANGUAGE};
use crate::practice::Practice;
use crate::record::{Comparison, Finder, RunResult, replay};
use crate::session::Session;
use crate::vocabulary::Competency;
use crate::walkthrough::{Fell, Mismatch, Played, Walkthrough};
use crate::wording::Voices;
use grounds_study::author::Moves;
use serde_json::json;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The folder of the scenario in which a walkthrough stands, however short its path was typed.
fn scenario_around(walkthrough: &Path) -> Option<PathBuf> {
    let is_right = |folder: &Path| folder.file_name().is_some_and(|name| name == "walkthroughs");
    let folder = folder_around(walkthrough);
    if is_right(folder) {
        return Some(folder_around(folder).to_owned());
    }
    // `textbook.ron`, typed in the folder of walkthroughs itself.
    let real = folder.canonicalize().ok()?;
    is_right(&real).then(|| folder.join(".."))
}

pub(super) fn run(args: &ReplayArgs, practice: &Arc<Practice>, io: &mut Io<'_>) -> Outcome {
    let messages = match messages(SOURCE_LANGUAGE) {
        Ok(messages) => messages,
        Err(error) => return io.trouble(error),
    };
    let path = args.path.display();
    if args.path.is_dir() {
        let one = args.path.join("walkthroughs").join("textbook.ron");
        return io.trouble(format!(
            "{path}: this is a folder; name a record, or a walkthrough: {}",
            one.display()
        ));
    }
    if args.path.as_os_str().is_empty() {
        return io.trouble("a record is named by its file, and not by nothing");
    }
    let is_walkthrough = args.path.extension().is_some_and(|end| end == "ron");
    if args.scenario.is_some() && !is_walkthrough {
        return io.trouble("--scenario belongs to a walkthrough (.ron); a record knows its scenario");
    }
    // How each thing begins in JSON.
    let first_key = match (args.moves, is_walkthrough) {
        (true, _) => "moves",
        (false, true) => "fell",
        (false, false) => "compared",
    };
    args.result.put(first_key, io, |io| {
        if is_walkthrough {
            walkthrough(args, practice, &messages, io)
        } else {
            record(args, practice, &messages, io)
        }
    })
}

fn one(name: String, args: &ReplayArgs, practice: &Arc<Practice>, io: &mut Io<'_>) -> Result<Chosen, Outcome> {
    let mut all = chosen::all(std::slice::from_ref(&name), &args.scenarios, practice, io)?;
    match (all.pop(), all.is_empty()) {
        (Some(only), true) => Ok(only),
        _ => Err(io.trouble(format!("{name}: name the folder of one scenario"))),
    }
}

fn walkthrough(args: &ReplayArgs, practice: &Arc<Practice>, messages: &Messages, io: &mut Io<'_>) -> Outcome {
    let folder = args.scenario.clone().map(PathBuf::from);
    let Some(folder) = folder.or_else(|| scenario_around(&args.path)) else {
        return io.trouble(format!(
            "{}: a walkthrough stands in SCENARIO/walkthroughs/; for one that stands elsewhere, name --scenario",
            args.path.display()
        ));
    };
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
        if args.moves {
            if args.format != Format::Json {
                io.line(format!("{}, seed {seed}:", walkthrough.name));
            }
            moves::judge(&played.session, messages, args, io);
        } else {
            tell_played(walkthrough, seed, &played, (args.format, messages), io);
        }
    }
    outcome
}

fn tell_played(
    walkthrough: &Walkthrough,
    seed: u64,
    played: &Played,
    (format, messages): (Format, &Messages),
    io: &mut Io<'_>,
) {
    let session = &played.session;
    let name = &walkthrough.name;
    let fell = played
        .fell
        .as_ref()
        .map(|fell| fell_in_words(walkthrough, fell, session, messages));
    let otherwise = played.mismatches.iter().map(|one| otherwise(one, session, messages));
    let otherwise: Vec<String> = otherwise.collect();
    if format == Format::Json {
        let result = RunResult::of(session);
        let all = json!({
            "walkthrough": name, "seed": seed, "result": result, "fell": fell, "otherwise": otherwise,
        });
        io.line(all);
        return;
    }
    io.line(format!("{name}, seed {seed}: {}", band(session, messages)));
    tell_result(session, messages, io);
    for words in fell.iter().chain(&otherwise) {
        io.line(format!("  {words}"));
    }
}

/// The band, or why nobody is judged.
fn band(session: &Session, messages: &Messages) -> String {
    match assess(session, &careful(session)) {
        Ok(assessed) => messages.get(assessed.band.key()),
        Err((person, _)) => format!(
            "nobody is judged: `{}` could be cleared, and is a victim",
            session.scenario().person(person).id
        ),
    }
}

/// What is made of each person, and the scales.
fn tell_result(session: &Session, messages: &Messages, io: &mut Io<'_>) {
    let Ok(assessed) = assess(session, &careful(session)) else {
        return;
    };
    let voices = Voices::english();
    let moves = Moves::of(session, &voices, messages);
    let table = session.practice().judgement();
    for of in &assessed.people {
        let reasons: Vec<&str> = of
            .verdict
            .reasons(table)
            .map(|reason| reason.row.name.as_str())
            .collect();
        let because = if reasons.is_empty() {
            String::new()
        } else {
            format!(" ({})", reasons.join(", "))
        };
        let (name, id) = (moves.teller().name(of.person), &session.scenario().person(of.person).id);
        let verdict = messages.get(of.verdict.verdict.key());
        io.line(format!("  {name} ({id}): {verdict}{because}"));
    }
    let scales = Competency::ALL.iter().filter_map(|&of| {
        let score = assessed.score(of)?;
        Some(format!("{} {score}", messages.get(of.key())))
    });
    let scales: Vec<String> = scales.collect();
    io.line(format!("  {}", scales.join(" · ")));
}

/// Where a walkthrough stopped, as one would say it.
fn fell_in_words(walkthrough: &Walkthrough, fell: &Fell, session: &Session, messages: &Messages) -> String {
    let voices = Voices::english();
    let moves = Moves::of(session, &voices, messages);
    let finder = Finder::new(
        session.scenario(),
        session.practice(),
        walkthrough.steps.iter(),
        std::iter::empty(),
    );
    let action = finder.action_in(&fell.step, session);
    let words = action.map_or_else(|_| fell.step.written(), |action| moves.say(&action));
    let why = match (&fell.missing, fell.refused) {
        (Some(missing), _) => format!("{missing}."),
        (None, Some(refusal)) => moves.teller().refusal(refusal),
        (None, None) => "it was not made.".to_owned(),
    };
    format!("It stops at move {} ({words}): {why}", fell.at)
}

/// What came out otherwise, in the words that a trainee reads.
fn otherwise(mismatch: &Mismatch, session: &Session, messages: &Messages) -> String {
    let name = |id: &str| {
        let voices = Voices::english();
        let person = session.scenario().person_named(id);
        person.map_or_else(
            || id.to_owned(),
            |who| format!("{} ({id})", Moves::of(session, &voices, messages).teller().name(who)),
        )
    };
    let none = || "nobody is judged".to_owned();
    match mismatch {
        Mismatch::Band { expected, now } => {
            let (expected, now) = (messages.get(expected.key()), now.map(|band| messages.get(band.key())));
            format!("Expected: {expected}. It is: {}.", now.unwrap_or_else(none))
        }
        Mismatch::Verdict { of, expected, now } => {
            let (expected, now) = (
                messages.get(expected.key()),
                now.map(|verdict| messages.get(verdict.key())),
            );
            let now = now.unwrap_or_else(|| "nothing is decided about this person in this draw".to_owned());
            format!("{}: expected: {expected}. It is: {now}.", name(of))
        }
        Mismatch::Reasons { of, expected, now } => {
            let listed = |all: &[String]| {
                if all.is_empty() {
                    "none".to_owned()
                } else {
                    all.join(", ")
                }
            };
            format!(
                "{}: expected reasons: {}. They are: {}.",
                name(of),
                listed(expected),
                listed(now)
            )
        }
        Mismatch::NotTold { of, subject } => format!("{} told nothing about `{subject}`.", name(of)),
    }
}

fn record(args: &ReplayArgs, practice: &Arc<Practice>, messages: &Messages, io: &mut Io<'_>) -> Outcome {
    let path = args.path.display();
    let decoded = match chosen::record(&args.path) {
        Ok(decoded) => decoded,
        Err(words) => return io.trouble(words),
    };
    let wanted = decoded.record.header.scenario.clone();
    let opened = match one(wanted, args, practice, io) {
        Ok(opened) => opened,
        Err(outcome) => return outcome,
    };
    let replayed = replay(&decoded.record, &opened.scenario, practice);
    // What was read before the fault is played, and is no whole run.
    let fault = decoded.fault.as_ref().map(|fault| fault.said().to_string());
    if args.moves {
        if let Some(words) = &fault {
            io.note(format!("{path}: {words}"));
        }
        return match moves::judge(&replayed.session, messages, args, io) {
            Outcome::Fine if fault.is_some() => Outcome::Faults,
            outcome => outcome,
        };
    }
    let is_same = fault.is_none() && replayed.is_same();
    let words = fault.unwrap_or_else(|| compared(&replayed.verdict));
    let result = RunResult::of(&replayed.session);
    if args.format == Format::Json {
        let moves = decoded.record.steps().count();
        io.line(json!({ "same": is_same, "moves": moves, "compared": words, "result": result }));
    } else {
        io.line(band(&replayed.session, messages));
        tell_result(&replayed.session, messages, io);
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
