//! `long-label`: words that do not fit the place they are shown at in one line.

use super::super::{Group, Rule, Subject};
use super::Line;
use crate::diagnostic::{Severity, Sink};
use crate::locale::words::seen_characters;
use crate::scenario::TextKind;

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
    for line in subject.all_lines(|r| r.kind == TextKind::Label && (!r.is_plain || r.len as usize > THING)) {
        let limit = if is_thing(&line) { THING } else { BUTTON };
        let count = shown(line.text);
        if count > limit {
            let words = format!("this label has {count} characters; {limit} fit in one line here");
            sink.push(
                RULE.fault(words)
                    .at(line.span(), "two lines")
                    .help("say what it is in fewer words"),
            );
        }
    }
}

fn is_thing(line: &Line<'_>) -> bool {
    line.key.starts_with("place.") || line.key.starts_with("document.")
}

/// Characters as shown, with a name for each placeholder.
fn shown(text: &str) -> usize {
    let mut names = 0;
    let mut words = String::new();
    for piece in text.split('{') {
        match piece.split_once('}') {
            Some((_, after)) => {
                names += 1;
                words.push_str(after);
            }
            None => words.push_str(piece),
        }
    }
    seen_characters(&words) + names * NAME
}
