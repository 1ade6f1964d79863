//! `grounds check`: every fault at once, and what each code means.

use super::super::args::{CheckArgs, Format};
use super::super::chosen::bundles_at;
use super::super::out::{Io, Outcome};
use crate::diagnostic::{Diagnostic, Severity, nearest};
use crate::locale::counted;
use crate::practice::Practice;
use grounds_study::check::pages::{Explained, explained};
use grounds_study::check::{Checked, check, same_ids};
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// Whether all that is asked about is of the second format, or a code that only it has.
pub(in crate::cli) fn is_second(args: &CheckArgs) -> bool {
    match &args.explain {
        Some(Some(code)) => {
            let is_first = crate::check::pages::explained().iter().any(|page| page.code == code);
            !is_first && explained().iter().any(|page| page.code == code)
        }
        Some(None) => false,
        None => !args.list && super::are_second(&named(args)),
    }
}

fn named(args: &CheckArgs) -> Vec<String> {
    args.paths
        .iter()
        .map(|path| path.to_string_lossy().into_owned())
        .collect()
}

pub(in crate::cli) fn run(args: &CheckArgs, practice: &Practice, io: &mut Io<'_>) -> Outcome {
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
    for path in &args.paths {
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
    let count = all.len();
    let mut found: Vec<Diagnostic> = all.into_iter().flat_map(|checked| checked.diagnostics).collect();
    found.extend(clashes);
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
