//! Reading RON, and telling what went wrong where.

use super::super::{Bundle, limits};
use crate::diagnostic::{Diagnostic, Sink, Source, Span, nearest};
use serde::Deserialize;
use std::sync::Arc;

/// How every file of a scenario is read.
#[must_use]
pub fn ron_options() -> ron::Options {
    use ron::extensions::Extensions;
    ron::Options::default()
        .with_default_extension(Extensions::IMPLICIT_SOME)
        .with_default_extension(Extensions::UNWRAP_VARIANT_NEWTYPES)
        .with_recursion_limit(limits::RON_DEPTH)
}

/// Reads one RON file of a bundle into `T`, with the place of what went wrong.
///
/// # Errors
/// One diagnostic: syntax, a wrong type, an unknown or missing field, or a file nested too deep.
pub fn parse<'a, T: Deserialize<'a>>(source: &'a Arc<Source>) -> Result<T, Diagnostic> {
    ron_options().from_str(&source.text).map_err(|error| {
        let at = |p: &ron::error::Position| byte_of(&source.text, p.line, p.col);
        let (start, end) = (at(&error.span.start), at(&error.span.end));
        let span = Span {
            source: source.clone(),
            bytes: start..end.max(start),
        };
        let code = match error.code {
            ron::Error::NoSuchStructField { .. } => "unknown-field",
            ron::Error::MissingStructField { .. } => "missing-field",
            ron::Error::NoSuchEnumVariant { .. } => "unknown-word",
            ron::Error::ExceededRecursionLimit => "too-deep",
            ron::Error::Message(_)
            | ron::Error::InvalidValueForType { .. }
            | ron::Error::ExpectedDifferentStructName { .. } => "wrong-type",
            _ => "syntax",
        };
        let mut fault = Diagnostic::error(code, error.code.to_string()).at(span, "here");
        if let Some(help) = help_for(&error.code) {
            fault = fault.help(help);
        }
        fault
    })
}

fn help_for(code: &ron::Error) -> Option<String> {
    match code {
        ron::Error::NoSuchStructField { expected, found, .. } => nearest(found, expected.iter().copied())
            .map(|word| format!("did you mean `{word}`?"))
            .or_else(|| Some(format!("the fields here are: {}", expected.join(", ")))),
        ron::Error::NoSuchEnumVariant { expected, found, .. } => nearest(found, expected.iter().copied())
            .map(|word| format!("did you mean `{word}`?"))
            .or_else(|| Some(format!("the words here are: {}", expected.join(", ")))),
        ron::Error::MissingStructField { field, .. } => Some(format!(
            "add `{field}: …` before the closing bracket; scenarios/README.md explains it"
        )),
        ron::Error::ExceededRecursionLimit => Some(format!("brackets may nest {} deep", limits::RON_DEPTH)),
        _ => None,
    }
}

/// The byte of a line and column, both from 1, the column in characters.
fn byte_of(text: &str, line: usize, column: usize) -> usize {
    let mut start = 0;
    for _ in 1..line {
        match text[start..].find('\n') {
            Some(at) => start += at + 1,
            None => return text.len(),
        }
    }
    let rest = text[start..].split('\n').next().unwrap_or("");
    start
        + rest
            .char_indices()
            .nth(column.saturating_sub(1))
            .map_or(rest.len(), |(at, _)| at)
}

/// The text of `scenario.ron`, when there is one that can be read.
pub(super) fn scenario_text(bundle: &Bundle, sink: &mut Sink) -> Option<Arc<Source>> {
    let name = format!("{}/scenario.ron", bundle.name);
    let mut refuse = |code: &'static str, words: String, help: &str| {
        sink.push(Diagnostic::error(code, words).in_file(name.clone()).help(help));
    };
    if let Some(reason) = bundle.refused.get("scenario.ron") {
        refuse(
            "unreadable-file",
            format!("`scenario.ron` cannot be read: {reason}"),
            "save it again as a plain text file",
        );
        return None;
    }
    let Some(bytes) = bundle.files.get("scenario.ron") else {
        refuse(
            "missing-file",
            "there is no `scenario.ron` in this folder".into(),
            "`grounds new NAME` writes one to start from",
        );
        return None;
    };
    if bytes.len() > limits::SCENARIO_BYTES {
        let words = format!(
            "the file has {} bytes; at most {} are read",
            bytes.len(),
            limits::SCENARIO_BYTES
        );
        refuse("too-large", words, "split it into several scenarios");
        return None;
    }
    match String::from_utf8(bytes.clone()) {
        Ok(text) if text.trim().is_empty() => {
            refuse(
                "empty-file",
                "the file is empty".into(),
                "`grounds new NAME` writes one to start from",
            );
            None
        }
        Ok(text) => Some(Arc::new(Source { name, text })),
        Err(error) => {
            let words = format!(
                "the file is not UTF-8 text: byte {} cannot be read",
                error.utf8_error().valid_up_to()
            );
            refuse("not-utf8", words, "save it again with the encoding UTF-8");
            None
        }
    }
}
