//! Three ways to draw the same fault: for a person, for an editor, for a machine.

use super::{Diagnostic, Excerpt, Position, Severity, Span};
use serde::Serialize;
use std::fmt::Write;

/// Draws faults with excerpt, marker and help.
#[must_use]
pub fn full(diagnostics: &[Diagnostic]) -> String {
    let mut out = String::new();
    for diagnostic in diagnostics {
        one_full(diagnostic, &mut out);
        out.push('\n');
    }
    out
}

fn one_full(d: &Diagnostic, out: &mut String) {
    let _ = writeln!(out, "{}[{}]: {}", d.severity.word(), d.code, d.message);
    match &d.span {
        Some(span) => excerpt(span, &d.label, out),
        None if !d.file.is_empty() => {
            let _ = writeln!(out, "  --> {}", d.file);
        }
        None => {}
    }
    if let Some((span, words)) = &d.related {
        let _ = writeln!(out, "   = note: {words}");
        excerpt(span, "", out);
    }
    if let Some(help) = &d.help {
        let _ = writeln!(out, "   = help: {help}");
    }
}

/// Draws the line a span begins on, with a marker under it.
fn excerpt(span: &Span, label: &str, out: &mut String) {
    let Excerpt {
        at: Position { line, column },
        before,
        marked,
        after,
    } = span.excerpt();
    let number = line.to_string();
    let gutter = " ".repeat(number.len());
    let pad = " ".repeat(before.chars().count());
    let marks = "^".repeat(marked.chars().count().max(1));
    let _ = writeln!(out, "{gutter}--> {}:{line}:{column}", span.source.name);
    let _ = writeln!(out, "{gutter} |");
    let _ = writeln!(out, "{number} | {before}{marked}{after}");
    let _ = writeln!(out, "{gutter} | {pad}{marks} {label}");
}

/// One line a fault: `path:line:column: severity[code] message`, which editors can follow.
#[must_use]
pub fn concise(diagnostics: &[Diagnostic]) -> String {
    let mut out = String::new();
    for d in diagnostics {
        let place = d.span.as_ref().map(Span::position);
        let place = place.map_or(String::new(), |p| format!(":{}:{}", p.line, p.column));
        let _ = writeln!(
            out,
            "{}{place}: {}[{}] {}",
            d.file,
            d.severity.word(),
            d.code,
            d.message
        );
    }
    out
}

/// A place as editors want it: lines and columns from 1, the end after the last character.
#[derive(Serialize)]
struct Place {
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
}

impl Place {
    fn of(span: &Span) -> Self {
        let (start, end) = (span.position(), span.end());
        Self {
            line: start.line,
            column: start.column,
            end_line: end.line,
            end_column: end.column,
        }
    }
}

#[derive(Serialize)]
struct Row<'a> {
    code: &'a str,
    severity: Severity,
    message: &'a str,
    file: &'a str,
    #[serde(flatten)]
    place: Option<Place>,
    label: Option<&'a str>,
    help: Option<&'a str>,
    related: Option<Related<'a>>,
}

/// The other end of a clash.
#[derive(Serialize)]
struct Related<'a> {
    message: &'a str,
    file: &'a str,
    #[serde(flatten)]
    place: Place,
}

/// A JSON list of faults. A fault without a place in its file has no line and column; what it lacks else is `null`.
#[must_use]
pub fn json(diagnostics: &[Diagnostic]) -> String {
    let rows: Vec<Row<'_>> = diagnostics
        .iter()
        .map(|d| Row {
            code: d.code,
            severity: d.severity,
            message: &d.message,
            file: &d.file,
            place: d.span.as_ref().map(Place::of),
            label: Some(d.label.as_str()).filter(|label| !label.is_empty()),
            help: d.help.as_deref(),
            related: d.related.as_ref().map(|(span, message)| Related {
                message,
                file: &span.source.name,
                place: Place::of(span),
            }),
        })
        .collect();
    serde_json::to_string_pretty(&rows).expect("rows of text and numbers always serialise")
}
