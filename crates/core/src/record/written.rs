//! A move as it stands in a walkthrough: `Say("cook/papers/ask/open/1#0a1b2c3d4e5f")`. For authors' files and for messages about a record.

use super::step::{At, DecideStep, HandleStep, NoteStep, Step};
use crate::read::capitals;

impl Step {
    /// The move, in the words of a walkthrough.
    #[must_use]
    pub fn written(&self) -> String {
        let one = |word: &str, a: &str| format!("{word}({})", quoted(a));
        let two = |word: &str, a: &str, b: &str| format!("{word}({}, {})", quoted(a), quoted(b));
        match self {
            Self::Go(id) => one("Go", id),
            Self::Look(spot) => one("Look", spot),
            Self::Read(id) => one("Read", id),
            Self::ReadOf(id, of) => two("ReadOf", id, of),
            Self::Against(a, b) => format!("Against({}, {})", at(a), at(b)),
            Self::Sit(id) => one("Sit", id),
            Self::To(id) => one("To", id),
            Self::Say(words) => one("Say", words),
            Self::Wait => "Wait".into(),
            Self::Care(name) => one("Care", name),
            Self::TakeBack => "TakeBack".into(),
            Self::WordForWord => "WordForWord".into(),
            Self::Answer(words) => one("Answer", words),
            Self::Leave => "Leave".into(),
            Self::Rise => "Rise".into(),
            Self::Do(deed) => format!("Do({})", capitals(deed)),
            Self::With(deed, with) => format!("With({}, {})", capitals(deed), quoted(with)),
            Self::Interpret(to, by) => two("Interpret", to, by),
            Self::Handle(step) => handle(step),
            Self::Reply(words) => one("Reply", words),
            Self::Note(note) => note_of(note),
            Self::Strike(line, page) => format!("Strike({}, {})", at(line), quoted(page)),
            Self::Rate(who, how) => format!("Rate({}, {how})", quoted(who)),
            Self::Decide(step) => decide(step),
            Self::EndDay => "EndDay".into(),
            Self::End => "End".into(),
        }
    }
}

/// A text in quotation marks.
pub(crate) fn quoted(words: &str) -> String {
    let mut out = String::from("\"");
    for c in words.chars() {
        match c {
            '"' | '\\' => {
                out.push('\\');
                out.push(c);
            }
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            other if other.is_control() => out.push_str(&format!("\\u{{{:x}}}", u32::from(other))),
            other => out.push(other),
        }
    }
    out.push('"');
    out
}

/// Things in a list.
pub(crate) fn listed(all: impl IntoIterator<Item = String>) -> String {
    format!("[{}]", all.into_iter().collect::<Vec<_>>().join(", "))
}

fn at(at: &At) -> String {
    let of = at.of.as_ref().map(|of| format!(", of: {}", quoted(of)));
    format!("(line: {}{})", quoted(&at.line), of.unwrap_or_default())
}

fn handle(step: &HandleStep) -> String {
    let to = step.to.as_ref().map(|to| format!(", to: {}", quoted(to)));
    let (deed, thing, of) = (capitals(&step.deed), quoted(&step.thing), quoted(&step.of));
    format!(
        "Handle(deed: {deed}, thing: {thing}, of: {of}{})",
        to.unwrap_or_default()
    )
}

fn note_of(note: &NoteStep) -> String {
    let mut out = format!("Note(line: {}", quoted(&note.at.line));
    if let Some(of) = &note.at.of {
        out += &format!(", of: {}", quoted(of));
    }
    out += &format!(", page: {}", quoted(&note.page));
    if let Some(sort) = &note.sort {
        out += &format!(", sort: {}", capitals(sort));
    }
    if let Some(worry) = &note.worry {
        out += &format!(", worry: {}", quoted(worry));
    }
    if !note.codes.is_empty() {
        out += &format!(", codes: {}", listed(note.codes.iter().map(|code| quoted(code))));
    }
    out + ")"
}

fn decide(step: &DecideStep) -> String {
    let words = |all: &[String]| listed(all.iter().map(|word| capitals(word)));
    let names = |all: &[String]| listed(all.iter().map(|name| quoted(name)));
    let mut out = format!("Decide(who: {}, findings: {}", quoted(&step.who), words(&step.findings));
    if !step.grounds.is_empty() {
        out += &format!(", grounds: {}", listed(step.grounds.iter().map(at)));
    }
    if !step.services.is_empty() {
        out += &format!(", services: {}", names(&step.services));
    }
    if !step.told.is_empty() {
        out += &format!(", told: {}", names(&step.told));
    }
    if let Some(word) = &step.offences {
        out += &format!(", offences: {}", capitals(word));
    }
    if let Some(word) = &step.onward {
        out += &format!(", onward: {}", capitals(word));
    }
    if let Some(to) = &step.to {
        out += &format!(", to: {}", quoted(to));
    }
    if step.way_back {
        out += ", way_back: true";
    }
    out + ")"
}
