//! `grounds translate status`: how far each language is, file by file, with every text that is not right by its name. A
//! language that only lags is no fault, except where a release is asked about.

use super::{StatusArgs, Subject};
use crate::cli::args::Format;
use crate::cli::out::{Io, Outcome};
use crate::locale::{LANGUAGES, SOURCE_LANGUAGE, counted, which};
use crate::practice::Practice;
use crate::translate::lag::{Lag, lags};
use crate::translate::{Fault, Finding, Status};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// What is counted, with the word for it.
const COUNTED: [(&str, &str); 9] = [
    ("missing-translation", "missing"),
    ("stale-translation", "stale"),
    ("translation-too-long", "too long"),
    ("placeholder-differs", "placeholders"),
    ("glossary-term", "glossary"),
    ("cyclic-reference", "references"),
    ("invisible-character", "invisible"),
    ("missing-glyph", "no glyph"),
    ("orphan-translation", "unknown"),
];

pub(super) fn run(args: &StatusArgs, practice: &Practice, io: &mut Io<'_>) -> Result<Outcome, Outcome> {
    let mut subjects = Vec::new();
    for name in &args.names {
        let chosen = super::chosen::all(std::slice::from_ref(name), &args.place.scenarios, practice, io)?;
        for one in &chosen {
            subjects.push(super::scenario::subject(one, io)?);
        }
    }
    if args.names.is_empty() {
        subjects.push(Subject::named(None, None, &args.place, practice, io)?);
    }
    let mut all = Vec::new();
    for subject in &subjects {
        let languages = languages(args, subject).map_err(|words| io.trouble(words))?;
        if languages.is_empty() && args.format == Format::Full {
            io.line(format!(
                "{}: {}, no translation",
                subject.originals.name,
                counted(subject.originals.all().len(), "text", "texts")
            ));
        }
        let status = |code: &str| {
            let (files, signed) = (subject.of(code), subject.review.signs(code));
            Status::of(&subject.originals, files, code, practice.glossary(code), signed)
        };
        all.extend(languages.iter().map(|code| {
            let status = status(code);
            let lags = lags(&subject.originals, &status);
            (status, lags)
        }));
    }
    match args.format {
        Format::Full => all.iter().for_each(|(status, lags)| full(status, lags, io)),
        Format::Concise => all.iter().for_each(|(status, _)| io.line(concise(status))),
        Format::Json => io.line(format!("{:#}", Value::from(all.iter().map(row).collect::<Vec<_>>()))),
    }
    let mut outcome = Outcome::Fine;
    for (status, lags) in &all {
        let lagging: Vec<&Lag> = lags.iter().filter(|lag| lag.is_needed && !lag.is_whole()).collect();
        if is_faulty(status) || (args.release && !lagging.is_empty()) {
            outcome = Outcome::Faults;
        }
        for lag in lagging.iter().filter(|_| args.release) {
            io.note(format!(
                "no release: {} lacks {} texts and has {} stale ones",
                lag.file, lag.missing, lag.stale
            ));
        }
    }
    Ok(outcome)
}

/// The languages to look at: the one that was named, or those that there are; for a release of the program also those
/// that it says it speaks.
fn languages(args: &StatusArgs, subject: &Subject) -> Result<BTreeSet<String>, String> {
    if let Some(written) = &args.lang {
        return Ok(BTreeSet::from([subject.code(written, false)?]));
    }
    let there = subject.translations.keys().cloned();
    let shipped = LANGUAGES.iter().map(|(code, _)| *code);
    let shipped = shipped.filter(|code| args.release && args.names.is_empty() && *code != SOURCE_LANGUAGE);
    Ok(there.chain(shipped.map(str::to_owned)).collect())
}

/// Whether something in a translation is wrong, and not only missing or of yesterday.
fn is_faulty(status: &Status) -> bool {
    let lags = |fault: &Fault| matches!(fault, Fault::Missing | Fault::Stale);
    status.unreadable > 0 || status.findings.iter().any(|f| !f.is_advice && !lags(&f.fault))
}

fn full(status: &Status, lags: &[Lag], io: &mut Io<'_>) {
    io.line(format!("{}, {}: {}", status.name, status.language, status.state()));
    io.line(format!(
        "    {} of {} {} translated",
        status.translated,
        counted(status.texts, "text", "texts"),
        which(&status.translated, "is", "are")
    ));
    for lag in lags.iter().filter(|lag| lags.len() > 1 && !lag.is_whole()) {
        let waits = if lag.is_needed { "" } else { ", not begun" };
        io.line(format!(
            "    {}: {} of {} missing, {} stale{waits}",
            lag.file, lag.missing, lag.texts, lag.stale
        ));
    }
    if status.unreadable > 0 {
        io.line(format!(
            "    {} cannot be read; `grounds check` shows {}",
            counted(status.unreadable, "place", "places"),
            which(&status.unreadable, "it", "them")
        ));
    }
    for (code, word) in COUNTED {
        let found: Vec<&Finding> = status.of_rule(code).collect();
        if found.is_empty() {
            continue;
        }
        io.line(format!("    {word}: {}", found.len()));
        for finding in found {
            let (words, _) = finding.fault.words();
            let is_plain = matches!(code, "missing-translation" | "stale-translation" | "orphan-translation");
            let words = if is_plain { String::new() } else { format!(": {words}") };
            io.line(format!("        {}{words}", finding.id));
        }
    }
}

fn concise(status: &Status) -> String {
    let counts = COUNTED.iter().map(|(code, word)| (word, status.of_rule(code).count()));
    let counts: String = counts
        .filter(|(_, n)| *n > 0)
        .map(|(word, n)| format!(", {n} {word}"))
        .collect();
    let unreadable = if status.unreadable > 0 {
        format!(", {} unreadable", status.unreadable)
    } else {
        String::new()
    };
    format!(
        "{}: {}, {}, {}/{}{counts}{unreadable}",
        status.name,
        status.language,
        status.state(),
        status.translated,
        status.texts
    )
}

fn row((status, lags): &(Status, Vec<Lag>)) -> Value {
    let files: Vec<Value> = lags
        .iter()
        .map(|lag| {
            json!({
                "file": lag.file, "texts": lag.texts, "missing": lag.missing, "stale": lag.stale,
                "needed": lag.is_needed,
            })
        })
        .collect();
    let findings: BTreeMap<&str, Vec<Value>> = COUNTED
        .iter()
        .map(|(code, _)| {
            let told = status
                .of_rule(code)
                .map(|f| json!({ "id": f.id, "words": f.fault.words().0, "advice": f.is_advice }));
            (*code, told.collect())
        })
        .collect();
    json!({
        "name": status.name, "language": status.language, "state": status.state(), "signed": status.is_signed,
        "texts": status.texts, "translated": status.translated, "unreadable": status.unreadable, "files": files,
        "findings": findings,
    })
}
