//! `misplaced-break`: a place to break where no line may be broken, or where it does nothing.

use crate::diagnostic::{Severity, Sink};
use crate::locale::join::JOIN;
use crate::locale::words::{BREAK, cluster_edges, is_unspaced, without_marks};
use crate::check::{Group, Rule, Subject};

pub(in crate::check) const RULE: Rule = Rule {
    code: "misplaced-break",
    severity: Severity::Warning,
    group: Group::Wording,
    page: r#"A place to break stands where no line may be broken, or does nothing. U+200B marks a place between two words at which
a line may be broken. Here it stands inside a letter with its marks, so that a line would begin with half a letter; or
at the beginning or the end of the text, beside a space, twice in a row, or in a text of a script that has spaces,
where it does nothing and hides from every search.

    title = { "\u200B" }…            # at the beginning
    title = …{ "\u200B" }…           # between two words
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    for passage in subject.said.where_(|r| !r.is_plain) {
        let text: &str = &passage.words;
        let Some(at) = text.find(BREAK) else { continue };
        if let Some(words) = misplaced(text) {
            let sign = &text[at..at + BREAK.len_utf8()];
            let fault = subject.in_passage(RULE.fault(words), passage, sign, "in this text");
            sink.push(fault.help("put U+200B between two words, and nowhere else"));
        }
    }
}

fn misplaced(text: &str) -> Option<&'static str> {
    if !text.contains(is_unspaced) {
        return Some("a place to break (U+200B) in a script that has spaces");
    }
    if text.starts_with(BREAK) || text.ends_with(BREAK) {
        return Some("a place to break (U+200B) at the beginning or the end");
    }
    // What joins a word stands in no way.
    let text = &text.replace(JOIN, "");
    let plain = without_marks(text);
    let edges = cluster_edges(&plain);
    let mut bare = 0;
    for piece in text.split_inclusive(BREAK) {
        let words = piece.trim_end_matches(BREAK);
        if words.is_empty() {
            return Some("two places to break (U+200B) in a row");
        }
        bare += words.len();
        let (before, after) = plain.split_at(bare);
        if after.is_empty() {
            break;
        }
        if edges.binary_search(&bare).is_err() || before.ends_with(binds_next) {
            return Some("a place to break (U+200B) inside a letter with its marks");
        }
        if before.ends_with(char::is_whitespace) || after.starts_with(char::is_whitespace) {
            return Some("a place to break (U+200B) beside a space");
        }
    }
    None
}

/// Signs that belong to the letter after them: the Khmer and Burmese stackers, and vowels written before the letter they
/// are spoken after.
fn binds_next(c: char) -> bool {
    matches!(c, '\u{17d2}' | '\u{1039}' | '\u{e40}'..='\u{e44}' | '\u{ec0}'..='\u{ec4}')
}
