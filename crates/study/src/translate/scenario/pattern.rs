//! A text of a scenario as a Fluent pattern, and back: people stand in braces there, and are variables here.

use crate::translate::pattern::{parsed, read};
use grounds_core::read::fills::{Part, parts};
use grounds_core::scenario::translation::{FORMS, GENDER, text_of};

/// What a pattern is written of: a character of the text, or something in brackets.
enum Token {
    Char(char),
    Piece(String),
}

/// The pattern of a text of a scenario.
#[must_use]
pub fn from_text(text: &str) -> String {
    let mut tokens = Vec::with_capacity(text.len());
    for part in parts(text) {
        match part {
            Part::Words(words) => tokens.extend(words.chars().filter(|c| *c != '\r').map(Token::Char)),
            Part::Slot(who, None) => tokens.push(Token::Piece(format!("{{ ${who} }}"))),
            Part::Slot(who, Some(slot)) => tokens.push(Token::Piece(format!("{{ ${who}_{slot} }}"))),
            Part::Forms(who, forms) => tokens.push(Token::Piece(choice(who, forms))),
        }
    }
    let written = written(&tokens);
    read(&written).unwrap_or(written)
}

/// The tokens as Fluent writes them: what it would drop at the ends of a line, or read as something else at its beginning,
/// stands in quotation marks.
fn written(tokens: &[Token]) -> String {
    let mut out = String::new();
    let mut begins = true;
    for (at, token) in tokens.iter().enumerate() {
        let ends = matches!(tokens.get(at + 1), None | Some(Token::Char('\n')));
        match token {
            Token::Piece(piece) => out.push_str(piece),
            Token::Char('\n') if begins => out.push_str("{ \"\" }\n"),
            Token::Char(' ') if begins || ends => out.push_str("{ \" \" }"),
            Token::Char(c @ ('[' | '*' | '.')) if begins => out.push_str(&format!("{{ \"{c}\" }}")),
            // Before some letters it would be read as the beginning of an escape.
            Token::Char('\\') => out.push_str("{ \"\\u005C\" }"),
            Token::Char(c @ ('{' | '}')) => out.push_str(&format!("{{ \"{c}\" }}")),
            Token::Char(c) => out.push(*c),
        }
        begins = matches!(token, Token::Char('\n'));
    }
    if begins {
        out.push_str("{ \"\" }");
    }
    out
}

/// A pattern as the text of a scenario.
///
/// # Errors
/// What in it cannot be shown, in words.
pub fn to_text(pattern: &str) -> Result<String, String> {
    parsed(pattern, text_of)?
}

/// `{me|a|b}` as Fluent writes a choice, on lines of its own.
fn choice(who: &str, forms: [&str; 2]) -> String {
    let [woman, man] = forms.map(|form| {
        let is_bare = !form.is_empty() && form.trim() == form && !form.contains(['"', '\\', '[', '*', '.', '\n']);
        if is_bare {
            form.to_owned()
        } else {
            format!("{{ \"{}\" }}", form.replace('\\', "\\u005C").replace('"', "\\\""))
        }
    });
    let [a, b] = FORMS;
    format!("{{ ${who}{GENDER} ->\n    [{a}] {woman}\n   *[{b}] {man}\n}}")
}
