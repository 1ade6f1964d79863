//! `grounds translate status`: how far each language is, with every text that is not right by its name.

use super::{StatusArgs, Subject};
use crate::cli::args::Format;
use crate::cli::out::{Io, Outcome};
use crate::locale::{counted, which};
use crate::practice::Practice;
use crate::translate::{Finding, Status};
use serde_json::{Value, json};
use std::collections::BTreeMap;

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
        subjects.extend(chosen.iter().map(Subject::scenario));
    }
    if args.names.is_empty() {
        subjects.push(Subject::named(None, None, &args.place, practice, io)?);
    }
    let mut all = Vec::new();
    for subject in &subjects {
        let languages: Vec<String> = match &args.lang {
            Some(written) => vec![subject.code(written, false).map_err(|words| io.trouble(words))?],
            None => subject.translations.keys().cloned().collect(),
        };
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
        all.extend(languages.iter().map(|code| status(code)));
    }
    match args.format {
        Format::Full => all.iter().for_each(|status| full(status, io)),
        Format::Concise => all.iter().for_each(|status| io.line(concise(status))),
        Format::Json => io.line(format!("{:#}", Value::from(all.iter().map(row).collect::<Vec<_>>()))),
    }
    let is_faulty = |s: &Status| s.unreadable > 0 || s.findings.iter().any(|f| !f.is_advice);
    Ok(if all.iter().any(is_faulty) {
        Outcome::Faults
    } else {
        Outcome::Fine
    })
}

fn full(status: &Status, io: &mut Io<'_>) {
    io.line(format!("{}, {}: {}", status.name, status.language, status.state()));
    io.line(format!(
        "    {} of {} {} translated",
        status.translated,
        counted(status.texts, "text", "texts"),
        which(&status.translated, "is", "are")
    ));
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

fn row(status: &Status) -> Value {
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
        "texts": status.texts, "translated": status.translated, "unreadable": status.unreadable, "findings": findings,
    })
}
