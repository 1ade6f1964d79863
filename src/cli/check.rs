//! `grounds check`: every fault at once, and what each code means.

use super::args::{CheckArgs, Format};
use super::chosen::bundles_at;
use super::out::{Io, Outcome};
use crate::check::pages::{Explained, explained};
use crate::check::texts::{check_texts, is_texts};
use crate::check::{Checked, check, same_ids};
use crate::diagnostic::{Diagnostic, Severity, nearest};
use crate::library::{bundles_in, embedded_texts, read_bundle};
use crate::locale::counted;
use crate::practice::Practice;
use crate::scenario::Bundle;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::path::Path;

pub(super) fn run(args: &CheckArgs, practice: &Practice, io: &mut Io<'_>) -> Outcome {
    args.result.put("code", io, |io| check_all(args, practice, io))
}

fn check_all(args: &CheckArgs, practice: &Practice, io: &mut Io<'_>) -> Outcome {
    match &args.explain {
        Some(Some(code)) => return explain(code, io),
        Some(None) => return list(args.format, io),
        None if args.list => return list(args.format, io),
        None => {}
    }
    let mut seen = BTreeSet::new();
    let mut all: Vec<Checked> = Vec::new();
    let mut in_texts: Vec<Diagnostic> = Vec::new();
    let mut count = 0;
    for path in &args.paths {
        if let Some(bundle) = texts_at(path) {
            count += 1;
            let english = super::translate::english(&bundle, &embedded_texts(), practice);
            in_texts.extend(check_texts(&bundle, &english, practice));
            continue;
        }
        match bundles_at(path) {
            Ok(bundles) => {
                // A folder that is named twice, or by two ways, is checked once.
                let new = bundles.into_iter().filter(|(real, _)| seen.insert(real.clone()));
                all.extend(new.map(|(_, bundle)| check(&bundle, practice)));
            }
            Err(reason) => return io.trouble(reason),
        }
    }
    let clashes = same_ids(all.iter().filter_map(|checked| checked.id.as_ref()));
    count += all.len();
    let mut found: Vec<Diagnostic> = all.into_iter().flat_map(|checked| checked.diagnostics).collect();
    found.extend(clashes);
    found.extend(in_texts);
    io.found(&found, args.format);
    if args.format == Format::Full {
        io.line(format!("{count} checked: {}", counts(&found)));
    }
    if found.iter().any(|d| d.severity >= Severity::Warning) {
        Outcome::Faults
    } else {
        Outcome::Fine
    }
}

/// The folder at a path, when it holds translated texts of the program and no scenarios.
fn texts_at(path: &Path) -> Option<Bundle> {
    let has_scenarios = || !bundles_in(path).is_empty();
    if !path.is_dir() || path.join("scenario.ron").exists() || has_scenarios() {
        return None;
    }
    read_bundle(path).ok().filter(is_texts)
}

/// How many there are of each kind. Advice is no fault, so it is counted by itself.
fn counts(found: &[Diagnostic]) -> String {
    let of = |severity| found.iter().filter(|one| one.severity == severity).count();
    format!(
        "{}, {}, {} of advice",
        counted(of(Severity::Error), "error", "errors"),
        counted(of(Severity::Warning), "warning", "warnings"),
        counted(of(Severity::Advice), "piece", "pieces"),
    )
}

fn explain(code: &str, io: &mut Io<'_>) -> Outcome {
    let all = explained();
    if let Some(page) = all.iter().find(|page| page.code == code) {
        io.line(format!("{} ({}, {})", page.code, page.severity.word(), page.topic));
        io.line("");
        io.say(page.text);
        return Outcome::Fine;
    }
    let hint = nearest(code, all.iter().map(|page| page.code)).map_or_else(
        || format!("they are:\n{}", grouped(&all)),
        |word| format!("did you mean `{word}`?"),
    );
    io.trouble(format!("there is no code `{}`; {hint}", code.escape_debug()))
}

fn list(format: Format, io: &mut Io<'_>) -> Outcome {
    let all = explained();
    match format {
        Format::Full => io.say(grouped(&all)),
        Format::Concise => {
            for page in all {
                io.line(format!("{}: {}, {}", page.code, page.severity.word(), page.topic));
            }
        }
        Format::Json => {
            let rows = all.iter().map(|page| {
                json!({
                    "code": page.code, "severity": page.severity.word(), "topic": page.topic,
                    "headline": page.headline(), "text": page.text,
                })
            });
            io.line(format!("{:#}", Value::from(rows.collect::<Vec<_>>())));
        }
    }
    Outcome::Fine
}

/// Every code with its first sentence, under its topic.
fn grouped(all: &[Explained]) -> String {
    let mut out = String::new();
    let mut topic = "";
    for page in all {
        if page.topic != topic {
            topic = page.topic;
            out.push_str(&format!("{}{topic}\n", if out.is_empty() { "" } else { "\n" }));
        }
        let sign = match page.severity {
            Severity::Error => "",
            Severity::Warning | Severity::Advice => page.severity.word(),
        };
        out.push_str(&format!("  {:<28} {sign:<8} {}\n", page.code, page.headline()));
    }
    out
}
