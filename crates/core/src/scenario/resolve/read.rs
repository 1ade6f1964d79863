//! Reading RON, and telling what went wrong where.

use super::super::draft::{Draft, WalkthroughDraft};
use super::super::located::end_of_remark;
use super::super::quick::NoNumber;
use super::super::{Bundle, files, limits, quick};
use crate::diagnostic::{Diagnostic, Sink, Source, Span, nearest, text_in};
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
    let no_number = match quick::read(&source.text) {
        Ok(value) => return Ok(value),
        Err(no_number) => no_number,
    };
    ron_options().from_str(&source.text).map_err(|error| {
        if let Some(fault) = open_remark(source).or_else(|| wrong_number(source, no_number?)) {
            return fault;
        }
        let at = |p: &ron::error::Position| byte_of(&source.text, p.line, p.col);
        let (start, end) = (at(&error.span.start), at(&error.span.end));
        let span = Span {
            source: source.clone(),
            bytes: start..end.max(start),
        };
        let (code, words) = classify(&error.code);
        let mut fault = Diagnostic::error(code, words).at(span, "here");
        let help = match code {
            "too-deep" => Some(format!("brackets may nest {} deep", limits::RON_DEPTH / 2)),
            _ => help_for(&error.code),
        };
        if let Some(help) = help {
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
        let Ok(quick) = quick::read::<T>(text) else {
            return true;
        };
        let library: Result<T, _> = ron_options().from_str(text);
        // What is written says everything, the places too: both point into the same text.
        library.is_ok_and(|library| format!("{quick:?}") == format!("{library:?}"))
    }
    agree::<Draft>(text) && agree::<WalkthroughDraft>(text)
}

/// Whether the quick reader reads a text as a scenario: for the bench that holds the reader of the second format beside it.
#[must_use]
pub fn reads_quickly(text: &str) -> bool {
    quick::read::<Draft>(text).is_ok()
}

/// A remark that begins and never ends: everything after it belongs to it, so the library tells of the end of the file, or
/// of the last remark that it met.
fn open_remark(source: &Arc<Source>) -> Option<Diagnostic> {
    let text = &source.text;
    let mut at = 0;
    while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
        // What stands in quotation marks begins no remark.
        let length = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            let Some(length) = end_of_remark(rest) else {
                let span = Span {
                    source: Arc::clone(source),
                    bytes: at..at + 2,
                };
                let fault = Diagnostic::error("syntax", "this remark is never closed").at(span, "it begins here");
                return Some(fault.help("write `*/` where it ends; each `/*` inside of it needs one of its own"));
            };
            length
        } else if rest.starts_with('"') {
            end_of_text(rest)
        } else if rest.starts_with("r\"") || rest.starts_with("r#") {
            end_of_raw_text(rest)
        } else {
            rest.chars().next().map_or(1, char::len_utf8)
        };
        at += length;
    }
    None
}

/// The length of a text in quotation marks, which a backslash takes with it.
fn end_of_text(rest: &str) -> usize {
    let mut is_escaped = false;
    let end = rest.bytes().enumerate().skip(1).find(|&(_, byte)| {
        let ends = byte == b'"' && !is_escaped;
        is_escaped = byte == b'\\' && !is_escaped;
        ends
    });
    end.map_or(rest.len(), |(at, _)| at + 1)
}

/// The length of a text as `r#"…"#`, or of what only begins like one.
fn end_of_raw_text(rest: &str) -> usize {
    let signs = rest[1..].bytes().take_while(|&b| b == b'#').count();
    if rest.as_bytes().get(1 + signs) != Some(&b'"') {
        return 1 + signs;
    }
    let close = format!("\"{}", "#".repeat(signs));
    let start = signs + 2;
    rest[start..]
        .find(&close)
        .map_or(rest.len(), |at| start + at + close.len())
}

/// Something else than a whole number that fits, where one is needed. What is no number at all is left to the library.
fn wrong_number(source: &Arc<Source>, wrong: NoNumber) -> Option<Diagnostic> {
    let rest = source.text.get(wrong.at..)?;
    let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '+');
    let written = &rest[..rest.find(|c| !is_part(c)).unwrap_or(rest.len())];
    let is_whole = written.trim_start_matches('-').bytes().all(|b| b.is_ascii_digit());
    written.parse::<f64>().ok().filter(|number| number.is_finite())?;
    let (least, most) = wrong.range;
    let is_outside = written.parse::<i128>().map_or(is_whole, |n| n < least || n > most);
    let shown: String = written.chars().take(40).collect();
    let (words, help) = if is_outside {
        (
            format!("a whole number from {least} to {most} is needed"),
            "write one that lies between them",
        )
    } else if !is_whole {
        ("a whole number is needed".to_owned(), "write it without a fraction")
    } else {
        return None;
    };
    let span = Span {
        source: Arc::clone(source),
        bytes: wrong.at..wrong.at + written.len(),
    };
    let fault = Diagnostic::error("wrong-type", format!("{words}, and `{shown}` is none"));
    Some(fault.at(span, "here").help(help))
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
    // The words of the library are for those who write programs. A leaf gives them on as a message.
    let is_too_deep = words.contains(&E::ExceededRecursionLimit.to_string());
    let words = if is_too_deep {
        "brackets stand in brackets, too many of them".to_owned()
    } else {
        words
    };
    let code = match error {
        _ if is_too_deep => "too-deep",
        E::NoSuchStructField { .. } => "unknown-field",
        E::MissingStructField { .. } => "missing-field",
        E::NoSuchEnumVariant { .. } => "unknown-word",
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
        let mut others = bundle.files.keys().chain(&bundle.misnamed);
        let near = others.find(|path| files::meant(path).is_some_and(|right| right == "scenario.ron"));
        let help = near.map_or_else(
            || "begin with the scenario that `grounds new NAME` makes".to_owned(),
            |path| format!("there is `{}`: call it `scenario.ron`", path.escape_debug()),
        );
        refuse(
            "missing-file",
            "there is no `scenario.ron` in this folder".into(),
            &help,
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
    match text_in(bytes) {
        Ok(text) if text.trim().is_empty() => {
            refuse(
                "empty-file",
                "the file is empty".into(),
                "begin with the scenario that `grounds new NAME` makes",
            );
            None
        }
        Ok(text) => Some(Arc::new(Source::new(name, &text))),
        Err(fault) => {
            sink.push(fault.told("not-utf8", &name));
            None
        }
    }
}
