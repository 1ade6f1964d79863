//! A text of a scenario as a Fluent pattern, and back: people stand in braces there, and are variables here.

use crate::translate::pattern::{parsed, read};
use grounds_core::two::read::fills::{Part, parts};
use grounds_core::two::scenario::translation::{FORMS, GENDER, text_of};

/// The pattern of a text of a scenario.
#[must_use]
pub fn from_text(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 16);
    for part in parts(text) {
        match part {
            Part::Words(words) => push_words(words, &mut out),
            Part::Slot(who, None) => out.push_str(&format!("{{ ${who} }}")),
            Part::Slot(who, Some(slot)) => out.push_str(&format!("{{ ${who}_{slot} }}")),
            Part::Forms(who, forms) => push_forms(who, forms, &mut out),
        }
    }
    // What would be lost at the ends of a line stands in quotation marks.
    let out = quoted_blanks(&out);
    read(&out).unwrap_or(out)
}

/// A pattern as the text of a scenario.
///
/// # Errors
/// What in it cannot be shown, in words.
pub fn to_text(pattern: &str) -> Result<String, String> {
    parsed(pattern, text_of)?
}

fn push_words(words: &str, out: &mut String) {
    for c in words.chars() {
        match c {
            '{' | '}' => out.push_str(&format!("{{ \"{c}\" }}")),
            '[' | '*' | '.' if out.is_empty() || out.ends_with('\n') => out.push_str(&format!("{{ \"{c}\" }}")),
            '\r' => {}
            c => out.push(c),
        }
    }
}

/// `{me|a|b}` as Fluent writes a choice, on lines of its own.
fn push_forms(who: &str, forms: [&str; 2], out: &mut String) {
    let [woman, man] = forms.map(|form| {
        let is_bare = !form.is_empty() && form.trim() == form && !form.contains(['"', '\\', '[', '*', '.', '\n']);
        if is_bare {
            form.to_owned()
        } else {
            format!("{{ \"{}\" }}", form.replace('\\', "\\\\").replace('"', "\\\""))
        }
    });
    let [a, b] = FORMS;
    out.push_str(&format!("{{ ${who}{GENDER} ->\n    [{a}] {woman}\n   *[{b}] {man}\n}}"));
}

/// A pattern with blanks at the ends of its lines as placeables, since Fluent drops them.
fn quoted_blanks(pattern: &str) -> String {
    if pattern.is_empty() {
        return "{ \"\" }".to_owned();
    }
    let mut depth = 0_usize;
    let mut out = String::with_capacity(pattern.len());
    let mut chars = pattern.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        let begins = out.is_empty() || out.ends_with('\n');
        let ends = chars.peek().is_none_or(|next| *next == '\n');
        match c {
            ' ' if depth == 0 && (begins || ends) => out.push_str("{ \" \" }"),
            '\n' if depth == 0 && begins => out.push_str("{ \"\" }\n"),
            c => out.push(c),
        }
    }
    if out.ends_with('\n') {
        out.push_str("{ \"\" }");
    }
    out
}
