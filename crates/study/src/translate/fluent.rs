//! A translation as Fluent: what stands beside a scenario or among the texts of the program, and, with more comments, what
//! a translator works in with a text editor.
//!
//! Comments directly above a message are `name: value` where the name is one of ours, and a note of the translator
//! otherwise. What only helps while translating (`text:`, `about:` …) is left away when the file is taken in.

use super::{Head, Originals, Translated, Unit, pattern};
use crate::locale::fluent::{Unread, fields, parse, place};
use fluent_syntax::ast::{Comment, Entry, Message, Pattern};
use std::ops::Range;

/// Comments that help while translating, and are made anew each time.
const HELP: [&str; 6] = ["text", "about", "place", "limit", "term", "comment"];
/// Comments that are kept.
const KEPT: [&str; 4] = ["source", "state", "previous", "note"];
/// Begins each line of a text that nothing asks for any more.
const GONE: char = '~';

/// Reads a file into what it is to be.
pub(super) fn read(translated: &mut Translated) {
    read_pieces(translated, false);
}

/// In what was written as a comment, nothing is written as a comment again.
fn read_pieces(translated: &mut Translated, in_comment: bool) {
    let source = translated.source.clone();
    let text = source.text.as_str();
    let (resource, unread) = parse(text);
    for Unread { words, at, help } in unread {
        translated.fault(words, at, help);
    }
    let mut loose: Vec<String> = Vec::new();
    let mut is_head = true;
    for entry in &resource.body {
        match entry {
            Entry::Comment(comment) | Entry::ResourceComment(comment)
                if is_head && !in_comment && is_head_comment(text, comment) =>
            {
                head(translated, comment);
                is_head = false;
            }
            Entry::Comment(comment) if !in_comment && comment.content.iter().all(|l| l.starts_with(GONE)) => {
                gone(translated, comment);
            }
            Entry::Comment(comment) if is_waiting(comment) => {}
            Entry::Comment(comment) | Entry::ResourceComment(comment) => loose.extend(lines(comment)),
            // Headings are those of the source, and are written anew.
            Entry::GroupComment(_) | Entry::Junk { .. } => {}
            Entry::Message(message) => self::message(translated, message, &mut loose),
            Entry::Term(term) => {
                let at = place(text, term.id.name);
                let comment = term.comment.as_ref();
                unit(
                    translated,
                    &format!("-{}", term.id.name),
                    &at,
                    &term.value,
                    comment,
                    &mut loose,
                );
            }
        }
    }
    translated.head.notes.append(&mut loose);
}

fn lines<'c>(comment: &'c Comment<&str>) -> impl Iterator<Item = String> + 'c {
    comment.content.iter().map(|line| line.trim_end().to_owned())
}

fn is_head_comment(text: &str, comment: &Comment<&str>) -> bool {
    let names = ["language", "translator", "machine", "state"];
    let is_waiting = is_waiting(comment);
    !is_waiting && fields(text, comment).iter().any(|(name, ..)| names.contains(name))
}

/// Whether a comment holds a text that waits for its translation.
fn is_waiting(comment: &Comment<&str>) -> bool {
    let begins = comment.content.first().is_some_and(|l| l.starts_with("text: "));
    begins && comment.content.last().is_some_and(|l| l.trim_end().ends_with('='))
}

fn head(translated: &mut Translated, comment: &Comment<&str>) {
    let source = translated.source.clone();
    for line in &comment.content {
        let value_of = |name: &str| line.strip_prefix(name).map(str::trim);
        if let Some(value) = value_of("language:") {
            translated.head.language = Some(value.to_owned());
        } else if let Some(value) = value_of("translator:").or(value_of("machine:")) {
            translated.head.translator = Some(value.to_owned());
        } else if let Some(value) = value_of("state:") {
            translated.head.state = translated.state(value, place(&source.text, value));
        } else {
            translated.head.notes.push(line.trim_end().to_owned());
        }
    }
}

fn message(translated: &mut Translated, message: &Message<&str>, loose: &mut Vec<String>) {
    let source = translated.source.clone();
    let at = place(&source.text, message.id.name);
    if let Some(attribute) = message.attributes.first() {
        let at = place(&source.text, attribute.id.name);
        translated.fault(
            "a text has no attributes",
            at,
            "remove this line and those that belong to it",
        );
    }
    match &message.value {
        Some(value) => unit(translated, message.id.name, &at, value, message.comment.as_ref(), loose),
        None => translated.fault(
            format!("`{}` has no text", message.id.name),
            at,
            "write the translation after the =",
        ),
    }
}

fn unit(
    translated: &mut Translated,
    id: &str,
    at: &Range<usize>,
    value: &Pattern<&str>,
    comment: Option<&Comment<&str>>,
    loose: &mut Vec<String>,
) {
    let mut unit = Unit {
        id: id.to_owned(),
        text: pattern::canonical(value),
        notes: std::mem::take(loose),
        place: at.clone(),
        ..Unit::default()
    };
    for line in comment.iter().flat_map(|c| &c.content) {
        match line
            .split_once(':')
            .filter(|(name, _)| HELP.contains(name) || KEPT.contains(name))
        {
            Some((name, value)) if KEPT.contains(&name) => {
                keep(translated, &mut unit, name, value.strip_prefix(' ').unwrap_or(value));
            }
            Some(_) => {}
            None => unit.notes.push(line.trim_end().to_owned()),
        }
    }
    translated.add(unit);
}

fn keep(translated: &mut Translated, unit: &mut Unit, name: &str, value: &str) {
    let source = translated.source.clone();
    match name {
        "source" => unit.source = Some(value.trim().to_owned()),
        "state" => unit.state = translated.state(value.trim(), place(&source.text, value.trim())),
        "note" => unit.notes.push(value.trim_end().to_owned()),
        _ => match &mut unit.previous {
            Some(lines) => lines.push_str(&format!("\n{}", value.trim_end_matches('\r'))),
            none => *none = Some(value.trim_end_matches('\r').to_owned()),
        },
    }
}

/// A text that nothing asks for any more, written as a comment.
fn gone(translated: &mut Translated, comment: &Comment<&str>) {
    let bare: Vec<&str> = comment
        .content
        .iter()
        .map(|l| l.trim_start_matches(GONE))
        .map(|l| l.strip_prefix(' ').unwrap_or(l))
        .collect();
    let mut inner = Translated::empty(&translated.source.name, &bare.join("\n"));
    read_pieces(&mut inner, true);
    let at = comment
        .content
        .first()
        .map_or(0..0, |l| place(&translated.source.text, l));
    if inner.units.is_empty() {
        translated.fault(
            "this text that is kept cannot be read",
            at,
            "mend it, or remove these lines",
        );
        return;
    }
    translated.gone.extend(inner.units.into_iter().map(|unit| Unit {
        place: at.clone(),
        ..unit
    }));
}

/// Writes a translation as it is kept: one part of it, the texts in the order of the source.
#[must_use]
pub fn write(translated: &Translated, originals: &Originals, part: &str) -> String {
    let mut out = head_text(&translated.head);
    let mut heading = None;
    for original in originals.all().iter().filter(|o| o.part == part) {
        let Some(unit) = translated.unit(&original.id) else {
            continue;
        };
        write_heading(&original.heading, &mut heading, &mut out);
        out.push_str(&format!(
            "\n{}{}\n",
            comments(unit),
            pattern::as_message(&unit.id, &unit.text)
        ));
    }
    write_rest(translated, originals, part, &mut out);
    out
}

/// Writes what a translator works in: what stands there, and what waits, each with all that helps.
#[must_use]
pub fn extract(translated: &Translated, originals: &Originals) -> String {
    let mut out = head_text(&translated.head);
    let mut heading = None;
    for original in originals.all() {
        write_heading(&original.heading, &mut heading, &mut out);
        out.push('\n');
        let text = original
            .text
            .split('\n')
            .map(|line| format!("# text: {line}").trim_end().to_owned() + "\n");
        out.extend(text);
        out.extend(
            original
                .help()
                .iter()
                .map(|(name, value)| format!("# {name}: {value}\n")),
        );
        match translated.unit(&original.id) {
            Some(unit) => out.push_str(&format!(
                "{}{}\n",
                comments(unit),
                pattern::as_message(&unit.id, &unit.text)
            )),
            None => out.push_str(&format!("# source: {}\n# {} =\n", original.fingerprint, original.id)),
        }
    }
    write_rest(translated, originals, "", &mut out);
    out
}

fn head_text(head: &Head) -> String {
    let mut out = String::new();
    let fields = [
        ("language", head.language.as_deref()),
        ("translator", head.translator.as_deref()),
    ];
    for (name, value) in fields {
        out.extend(value.map(|value| format!("# {name}: {value}\n")));
    }
    let state = head.state.unwrap_or(crate::locale::translated::State::Draft);
    out.push_str(&format!("# state: {}\n", state.word()));
    out.extend(
        head.notes
            .iter()
            .map(|note| format!("# {note}").trim_end().to_owned() + "\n"),
    );
    out
}

fn write_heading<'o>(now: &'o Option<String>, before: &mut Option<&'o String>, out: &mut String) {
    if now.as_ref() != *before {
        *before = now.as_ref();
        out.extend(now.as_ref().map(|heading| format!("\n## {heading}\n")));
    }
}

/// Terms of the language itself, and what nothing asks for any more. They stand in the first part.
fn write_rest(translated: &Translated, originals: &Originals, part: &str, out: &mut String) {
    if part != originals.first_part() && !part.is_empty() {
        return;
    }
    for unit in translated.units.iter().filter(|u| u.id.starts_with('-')) {
        out.push_str(&format!(
            "\n{}{}\n",
            comments(unit),
            pattern::as_message(&unit.id, &unit.text)
        ));
    }
    for unit in &translated.gone {
        let text = format!("{}{}", comments(unit), pattern::as_message(&unit.id, &unit.text));
        out.push('\n');
        for line in text.split('\n') {
            let gap = if line.is_empty() { "" } else { " " };
            out.push_str(&format!("# {GONE}{gap}{line}\n"));
        }
    }
}

/// What stands above a text.
fn comments(unit: &Unit) -> String {
    let mut out = String::new();
    for note in &unit.notes {
        let is_ours = note
            .split_once(':')
            .is_some_and(|(name, _)| HELP.contains(&name) || KEPT.contains(&name));
        let mark = if is_ours || note.starts_with(GONE) {
            "note: "
        } else {
            ""
        };
        out.push_str(&(format!("# {mark}{note}").trim_end().to_owned() + "\n"));
    }
    for line in unit.previous.iter().flat_map(|p| p.split('\n')) {
        out.push_str(&format!("# previous: {line}\n"));
    }
    out.extend(unit.source.as_ref().map(|source| format!("# source: {source}\n")));
    out.extend(unit.state.map(|state| format!("# state: {}\n", state.word())));
    out
}
