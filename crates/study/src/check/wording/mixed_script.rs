//! `mixed-script`: one word in letters of two alphabets.

use crate::diagnostic::{Severity, Sink};
use crate::check::{Group, Rule, Subject};

pub(in crate::check) const RULE: Rule = Rule {
    code: "mixed-script",
    severity: Severity::Warning,
    group: Group::Wording,
    page: r#"A word has letters of two alphabets that look alike, such as a Cyrillic "а" in "passport". It comes from a keyboard
that was switched, or from a copy. The word cannot be found by searching, a voice reads it out letter by letter, and
the font changes in the middle. Type the word again.

    label: "Pаssports"      // the second letter is Cyrillic
    label: "Passports"
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    for passage in subject.said.where_(|r| !r.is_plain) {
        for word in passage.words.split(|c: char| !c.is_alphabetic()) {
            let mut alphabets = word.chars().filter_map(alphabet);
            let Some(first) = alphabets.next() else { continue };
            if let Some(other) = alphabets.find(|a| *a != first) {
                let words = format!("`{word}` is written in {first} and {other} letters");
                let fault = subject.in_passage(RULE.fault(words), passage, word, "one word");
                sink.push(fault.help("type the word again"));
            }
        }
    }
}

/// The alphabets whose letters look alike.
const fn alphabet(c: char) -> Option<&'static str> {
    match c {
        'a'..='z' | 'A'..='Z' | '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}' => Some("Latin"),
        '\u{370}'..='\u{3ff}' | '\u{1f00}'..='\u{1fff}' => Some("Greek"),
        '\u{400}'..='\u{52f}' => Some("Cyrillic"),
        '\u{531}'..='\u{58f}' => Some("Armenian"),
        _ => None,
    }
}
