//! `unbreakable-run`: letters without a place to break, longer than a line.

use super::super::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};
use crate::locale::words::{break_points, is_unspaced, seen_characters};

pub(in crate::check) const RULE: Rule = Rule {
    code: "unbreakable-run",
    severity: Severity::Warning,
    group: Group::Wording,
    page: r#"A text has no place to break where a line ends. Khmer, Thai, Lao and Burmese are written without spaces between words.
Lines are broken at spaces, at places to break that the translator wrote (U+200B), and between words of a dictionary.
Here more than 20 characters follow each other without any of these: a new name, perhaps, or a word that the
dictionary does not know. On a narrow screen it is cut in the middle, or runs out of its box. Once there is a U+200B
in a run, the dictionary leaves that whole run to you.

    service_shelter = ·················································      # one run
    service_shelter = ··················{ "\u200B" }··················       # two
"#,
    run,
};

/// What fits a column as wide as a phone held upright, 330 units, at 16 units for a letter with its marks.
const LINE: usize = 20;

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    for line in subject
        .all_lines(|r| !r.is_plain)
        .filter(|l| l.text.contains(is_unspaced))
    {
        let mut start = 0;
        for end in break_points(line.text).into_iter().chain([line.text.len()]) {
            let run = line.text[start..end].trim();
            start = end;
            let length = seen_characters(run);
            if length > LINE && run.contains(is_unspaced) {
                let words = format!("{length} characters follow each other without a place to break");
                let fault = RULE.fault(words).at(line.span_of(run), "wider than a narrow screen");
                sink.push(fault.help("put a space of no width (U+200B) between two words"));
                break;
            }
        }
    }
}
