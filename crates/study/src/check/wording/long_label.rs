//! `long-label`: words that do not fit the place they are shown at in one line.

use crate::check::passages::Kind;
use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};
use crate::locale::words::seen_characters;
use grounds_core::read::fills::{Part, parts};

pub(in crate::check) const RULE: Rule = Rule {
    code: "long-label",
    severity: Severity::Advice,
    group: Group::Wording,
    page: r#"A label is so long that it breaks into two lines. Labels are found by their shape before they are read, and two lines
hide the picture or push the list apart. A hotspot and the heading of a row say what a thing is, in two or three
words: at most 32 characters. A button says what one does: at most 52. A placeholder counts as eight, the length of a
name.

    (element: "safe", label: "The big grey safe in the corner behind the desk", …)
    (element: "safe", label: "Safe", text: "It is big and grey, and stands in the corner behind the desk.", …)
"#,
    run,
};

/// What stands over a picture or at the left of a row.
const THING: usize = 32;
/// What stands on a button as wide as a column of text.
const BUTTON: usize = 52;
/// The length of a name that is filled in.
const NAME: usize = 8;

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    let limit = |kind| match kind {
        Kind::Thing => Some(THING),
        Kind::Label => Some(BUTTON),
        _ => None,
    };
    for (passage, reading) in subject.said.all() {
        let Some(limit) = limit(reading.kind).filter(|limit| !reading.is_plain || reading.len as usize > *limit) else {
            continue;
        };
        let count = shown(&passage.words);
        if count > limit {
            let words = format!("this label has {count} characters; {limit} fit in one line here");
            let fault = subject.in_passage(RULE.fault(words), passage, "", "two lines");
            sink.push(fault.help("say what it is in fewer words"));
        }
    }
}

/// Characters as shown, with a name for each slot.
fn shown(text: &str) -> usize {
    let count = |part: Part<'_>| match part {
        Part::Words(words) => seen_characters(words),
        Part::Slot(..) => NAME,
        Part::Forms(_, forms) => forms.map(seen_characters).into_iter().max().unwrap_or(0),
    };
    parts(text).map(count).sum()
}
