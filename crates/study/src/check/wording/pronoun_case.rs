//! `pronoun-case`: "she" where a sentence begins, or "She" in the middle of one.

use super::super::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};
use crate::scenario::{Placeholder, placeholders};

pub(in crate::check) const RULE: Rule = Rule {
    code: "pronoun-case",
    severity: Severity::Advice,
    group: Group::Wording,
    page: r#"A placeholder for a pronoun begins a sentence in lower case, or stands within one with a capital. It becomes "she" or
"She" exactly as it is written.

    "No one was hit. {first.they} was only watched."      // … hit. she was only watched.
    "No one was hit. {first.They} was only watched."      // … hit. She was only watched.
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    for line in subject.english_lines(|r| !r.is_plain && r.kind.is_sentences()) {
        let mut from = 0;
        for placeholder in placeholders(line.text) {
            let written = placeholder.to_string();
            let Some(at) = line.text[from..].find(&written).map(|at| from + at) else {
                continue;
            };
            from = at + written.len();
            if let Some(words) = wrong(&placeholder, &line.text[..at]) {
                let fault = RULE.fault(words).at(line.span_of(&line.text[at..from]), "here");
                sink.push(fault.help(format!("write {}", turned(&placeholder))));
            }
        }
    }
}

fn wrong(placeholder: &Placeholder<'_>, before: &str) -> Option<&'static str> {
    let slot = placeholder.slot.filter(|_| placeholder.is_pronoun())?;
    let has_capital = slot.starts_with(char::is_uppercase);
    let bare = before.trim_end_matches([' ', '“', '‘', '(', '"']);
    let last = bare.chars().next_back();
    let begins = last.is_none_or(|c| matches!(c, '.' | '!' | '?' | '\n'));
    // After a colon, a dash or a quotation mark, both can be right.
    let within = bare.len() + 1 == before.len() && last.is_some_and(|c| c.is_lowercase() || matches!(c, ',' | '}'));
    match has_capital {
        false if begins => Some("a sentence begins with a small letter"),
        true if within => Some("a capital in the middle of a sentence"),
        _ => None,
    }
}

/// The same placeholder with the other kind of first letter.
fn turned(placeholder: &Placeholder<'_>) -> String {
    let slot = placeholder.slot.unwrap_or("");
    let mut letters = slot.chars();
    let first = letters.next().unwrap_or(' ');
    let first = if first.is_uppercase() {
        first.to_ascii_lowercase()
    } else {
        first.to_ascii_uppercase()
    };
    format!("{{{}.{first}{}}}", placeholder.person, letters.as_str())
}
