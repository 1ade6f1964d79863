//! `unbreakable-run`: letters without a place to break, longer than a line.

use crate::diagnostic::{Severity, Sink};
use crate::locale::words::{BREAK, break_points, is_unspaced, seen_characters};
use crate::check::{Group, Rule, Subject};

pub(in crate::check) const RULE: Rule = Rule {
    code: "unbreakable-run",
    severity: Severity::Warning,
    group: Group::Wording,
    page: r#"A text has no place to break where a line ends. Khmer, Thai, Lao and Burmese are written without spaces between words.
Lines are broken at spaces, at places to break that the translator wrote (U+200B), and between words that the program
knows. Here more than 20 characters follow each other without any of these: a new name, perhaps, or a word that nobody
has met, or one that is joined with U+2060. On a narrow screen it is cut in the middle, or runs out of its box. Once
there is a U+200B in a run, that whole run is left to you.

    service_shelter = ·················································      # one run
    service_shelter = ··················{ "\u200B" }··················       # two
"#,
    run,
};

/// What fits a column as wide as a phone held upright, 330 units, at 16 units for a letter with its marks.
const LINE: usize = 20;

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    for passage in subject.said.where_(|r| !r.is_plain).filter(|p| may_be_long(&p.words)) {
        let text: &str = &passage.words;
        let mut start = 0;
        for end in break_points(text).into_iter().chain([text.len()]) {
            let run = text[start..end].trim();
            start = end;
            let length = seen_characters(run);
            if length > LINE && run.contains(is_unspaced) {
                let words = format!("{length} characters follow each other without a place to break");
                let fault = subject.in_passage(RULE.fault(words), passage, run, "wider than a narrow screen");
                sink.push(fault.help("put a space of no width (U+200B) between two words"));
                break;
            }
        }
    }
}

/// Whether more letters follow each other than fit a line, up to a place to break that nobody has to look for: behind a
/// space, or at a mark. Most texts have none, and finding words in them costs more than counting.
fn may_be_long(text: &str) -> bool {
    if !text.contains(is_unspaced) {
        return false;
    }
    let mut count = 0;
    let mut signs = text.chars().peekable();
    while let Some(c) = signs.next() {
        let is_khmer_letter = |c: &char| matches!(c, '\u{1780}'..='\u{17b3}');
        if c == BREAK || (c == ' ' && signs.peek().is_some_and(is_khmer_letter)) {
            count = 0;
        } else if !matches!(c, '\u{17b6}'..='\u{17d3}') {
            // What is stacked on a letter of Khmer counts with it.
            count += 1;
        }
        if count > LINE {
            return true;
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    /// If this fails, a run that is too long is never looked at, or the look costs what it was to save.
    #[test]
    fn only_texts_with_a_long_run_are_looked_at() {
        let long = "ក្រុ".repeat(LINE + 1);
        assert!(may_be_long(&long) && may_be_long(&format!("ទៅ {long}")));
        assert!(may_be_long(&"ก".repeat(LINE + 1)));
        let short = "កិ".repeat(LINE);
        assert!(!may_be_long(&format!("{short} {short}\u{200b}{short}")));
        assert!(may_be_long(&format!("{short} {short}\u{2060}{short}")));
        assert!(!may_be_long(&"long ".repeat(LINE)));
    }
}
