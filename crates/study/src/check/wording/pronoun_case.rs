//! `pronoun-case`: "she" where a sentence begins, or "She" in the middle of one.

use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};
use grounds_core::read::fills::{Part, parts};

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
    if !subject.is_english() {
        return;
    }
    for passage in subject.said.where_(|r| !r.is_plain && r.kind.is_sentences()) {
        let text: &str = &passage.words;
        for part in parts(text) {
            let Part::Slot(who, Some(slot)) = part else { continue };
            if !is_pronoun(slot) {
                continue;
            }
            // The bracket before the name, and the one behind the word.
            let from = (who.as_ptr() as usize)
                .wrapping_sub(text.as_ptr() as usize)
                .wrapping_sub(1);
            let written = format!("{{{who}.{slot}}}");
            let Some(before) = text.get(..from) else { continue };
            if let Some(words) = wrong(slot, before) {
                let place = &text[from..(from + written.len()).min(text.len())];
                let fault = subject.in_passage(RULE.fault(words), passage, place, "here");
                sink.push(fault.help(format!("write {{{who}.{}}}", turned(slot))));
            }
        }
    }
}

fn is_pronoun(slot: &str) -> bool {
    matches!(slot, "they" | "them" | "their" | "They" | "Them" | "Their")
}

fn wrong(slot: &str, before: &str) -> Option<&'static str> {
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

/// The same word with the other kind of first letter.
fn turned(slot: &str) -> String {
    let mut letters = slot.chars();
    let first = letters.next().unwrap_or(' ');
    let first = if first.is_uppercase() {
        first.to_ascii_lowercase()
    } else {
        first.to_ascii_uppercase()
    };
    format!("{first}{}", letters.as_str())
}
