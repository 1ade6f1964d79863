//! `grounds check`: every fault at once.

use super::args::{CheckArgs, Format};
use super::out::{Io, Outcome};
use crate::check::{RULES, check};
use crate::diagnostic::{Diagnostic, Severity, nearest, render};
use crate::library::{bundles_in, read_bundle};
use crate::practice::Practice;
use crate::scenario::Bundle;
use std::path::Path;

pub(super) fn run(args: &CheckArgs, practice: &Practice, io: &mut Io<'_>) -> Outcome {
    if let Some(code) = &args.explain {
        return explain(code, io);
    }
    let mut found: Vec<Diagnostic> = Vec::new();
    let mut count = 0;
    for path in &args.paths {
        match bundles_at(path) {
            Ok(bundles) => {
                for bundle in bundles {
                    count += 1;
                    found.extend(check(&bundle, practice).diagnostics);
                }
            }
            Err(reason) => return io.trouble(reason),
        }
    }
    match args.format {
        Format::Full => io.say(render::full(&found)),
        Format::Concise => io.say(render::concise(&found)),
        Format::Json => io.line(render::json(&found)),
    }
    let errors = found.iter().filter(|d| d.severity == Severity::Error).count();
    if args.format == Format::Full {
        io.line(format!(
            "{count} checked: {errors} errors, {} other findings",
            found.len() - errors
        ));
    }
    if found.iter().any(|d| d.severity >= Severity::Warning) {
        Outcome::Faults
    } else {
        Outcome::Fine
    }
}

/// The scenario at a path, or those in it.
fn bundles_at(path: &Path) -> Result<Vec<Bundle>, String> {
    let path = if path.file_name().is_some_and(|n| n == "scenario.ron") {
        path.parent().unwrap_or(path)
    } else {
        path
    };
    let shown = path.display();
    if !path.exists() {
        return Err(format!("{shown}: there is no such folder"));
    }
    if !path.is_dir() {
        return Err(format!(
            "{shown}: this is not a folder; name the folder that holds scenario.ron"
        ));
    }
    let inner: Vec<Bundle> = bundles_in(path)
        .into_iter()
        .map(|(name, mut bundle)| {
            bundle.name = format!("{}/{name}", path.display()).replace("//", "/");
            bundle
        })
        .collect();
    if path.join("scenario.ron").exists() || inner.is_empty() {
        return read_bundle(path).map(|bundle| vec![bundle]).map_err(|e| e.to_string());
    }
    Ok(inner)
}

fn explain(code: &str, io: &mut Io<'_>) -> Outcome {
    if let Some(rule) = RULES.iter().find(|r| r.code == code) {
        io.line(rule.code);
        io.line("");
        io.say(rule.page);
        return Outcome::Fine;
    }
    let known: Vec<&str> = RULES.iter().map(|r| r.code).collect();
    let hint = nearest(code, known.iter().copied()).map_or_else(
        || format!("the rules are: {}", known.join(", ")),
        |word| format!("did you mean `{word}`?"),
    );
    io.trouble(format!("there is no rule `{}`; {hint}", code.escape_debug()))
}
