//! Reading RON, and telling what went wrong where.

use super::super::draft::{Draft, WalkthroughDraft};
use super::super::{Bundle, limits, quick};
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
    if let Some(value) = quick::read(&source.text) {
        return Ok(value);
    }
    ron_options().from_str(&source.text).map_err(|error| {
        let at = |p: &ron::error::Position| byte_of(&source.text, p.line, p.col);
        let (start, end) = (at(&error.span.start), at(&error.span.end));
        let span = Span {
            source: source.clone(),
            bytes: start..end.max(start),
        };
        let (code, words) = classify(&error.code);
        let mut fault = Diagnostic::error(code, words).at(span, "here");
        if let Some(help) = help_for(&error.code) {
            fault = fault.help(help);
        }
        fault
    })
}

/// Whether the quick reader and the library read the same out of a text, wherever the quick reader reads anything: for
/// tests and for fuzzing. Tried as a scenario and as a walkthrough.
#[must_use]
pub fn readers_agree(text: &str) -> bool {
    fn agree<'a, T: Deserialize<'a> + std::fmt::Debug>(text: &'a str) -> bool {
        let Some(quick) = quick::read::<T>(text) else {
            return true;
        };
        let library: Result<T, _> = ron_options().from_str(text);
        // What is written says everything, the places too: both point into the same text.
        library.is_ok_and(|library| format!("{quick:?}") == format!("{library:?}"))
    }
    agree::<Draft>(text) && agree::<WalkthroughDraft>(text)
}

/// The longest message that quotes a file, in characters: the longest list of words that may stand somewhere is shorter.
const MESSAGE_CHARS: usize = 900;

/// The rule that is broken, and what went wrong in words.
fn classify(error: &ron::Error) -> (&'static str, String) {
    use ron::Error as E;
    let words = error.to_string();
    // A leaf is read on its own; the place of its fault inside itself says nothing to an author.
    let words = match words.split_once(": ") {
        Some((place, rest)) if place.chars().all(|c| c.is_ascii_digit() || c == ':' || c == '-') => rest.to_owned(),
        _ => words,
    };
    // What stood in the place of a word may be the whole file.
    let words = match words.char_indices().nth(MESSAGE_CHARS) {
        Some((end, _)) => format!("{} …", &words[..end]),
        None => words,
    };
    let code = match error {
        E::NoSuchStructField { .. } => "unknown-field",
        E::MissingStructField { .. } => "missing-field",
        E::NoSuchEnumVariant { .. } => "unknown-word",
        E::ExceededRecursionLimit => "too-deep",
        E::Message(_)
        | E::InvalidValueForType { .. }
        | E::ExpectedDifferentStructName { .. }
        | E::ExpectedInteger
        | E::ExpectedFloat
        | E::ExpectedBoolean
        | E::ExpectedString
        | E::ExpectedArray
        | E::ExpectedMap
        | E::ExpectedUnit
        | E::ExpectedOption => "wrong-type",
        _ => "syntax",
    };
    (code, words)
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
        ron::Error::ExceededRecursionLimit => Some(format!("brackets may nest {} deep", limits::RON_DEPTH / 2)),
        // What stands here is often sound, and a bracket, a comma or a quotation mark before it is missing.
        _ => Some("look here and just before: a bracket, a comma or a quotation mark may be missing".to_owned()),
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
            "begin with the scenario that `grounds new NAME` makes",
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
    match std::str::from_utf8(bytes) {
        Ok(text) if text.trim().is_empty() => {
            refuse(
                "empty-file",
                "the file is empty".into(),
                "begin with the scenario that `grounds new NAME` makes",
            );
            None
        }
        Ok(text) => Some(Arc::new(Source::new(name, text))),
        Err(error) => {
            let words = format!(
                "the file is not UTF-8 text: byte {} cannot be read",
                error.valid_up_to()
            );
            refuse("not-utf8", words, "save it again with the encoding UTF-8");
            None
        }
    }
}
