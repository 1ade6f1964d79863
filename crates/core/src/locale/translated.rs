//! What every translation has, of a scenario or of the program: how far it is, by what a stale one is told, and how that is
//! told which cannot be read. Knows no texts.

use super::fluent::{fields, parse};
use crate::diagnostic::{Diagnostic, Span};
use crate::hex::hex;
use fluent_syntax::ast::Entry;
use sha2::{Digest, Sha256};

/// The rule that a file breaks which cannot be read as a translation.
pub const UNREADABLE: &str = "unreadable-translation";
/// How many faults of one file are told. A file of another kind has one on every line.
const FAULTS: usize = 20;
/// Hexadecimal digits of a fingerprint: enough to tell texts of one scenario apart, short enough to copy by hand.
const FINGERPRINT_DIGITS: usize = 12;

/// Whether somebody has looked at a translation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// Made by a machine, or by one person whom nobody has read.
    Draft,
    /// Read by a second person who knows the language and the field.
    Reviewed,
}

impl State {
    /// The state that a file means with a word.
    #[must_use]
    pub fn of_word(word: &str) -> Option<Self> {
        match word {
            "draft" => Some(Self::Draft),
            "reviewed" => Some(Self::Reviewed),
            _ => None,
        }
    }

    /// The word for it in files.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Reviewed => "reviewed",
        }
    }
}

/// The fingerprint of a text that a translation is made from: the first 12 hexadecimal digits of its SHA-256, with line ends
/// made equal.
#[must_use]
pub fn fingerprint(text: &str) -> String {
    let mut digits = hex(&Sha256::digest(text.replace("\r\n", "\n").as_bytes()));
    digits.truncate(FINGERPRINT_DIGITS);
    digits
}

/// What the head of a file of Fluent says about all of it; a draft when it says nothing, or cannot be read.
#[must_use]
pub fn head_state(text: &str) -> State {
    let (resource, unread) = parse(text);
    if !unread.is_empty() {
        return State::Draft;
    }
    let comments = resource.body.iter().map_while(|piece| match piece {
        Entry::Comment(c) | Entry::GroupComment(c) | Entry::ResourceComment(c) => Some(c),
        _ => None,
    });
    let fields = comments.flat_map(|comment| fields(text, comment));
    match fields.filter(|(name, ..)| *name == "state").last() {
        Some((_, word, _)) => State::of_word(word).unwrap_or(State::Draft),
        None => State::Draft,
    }
}

/// Adds what cannot be read to the faults of a file, up to a number.
pub fn tell_unread(faults: &mut Vec<Diagnostic>, words: impl Into<String>, at: Span, help: &str) {
    let words = match faults.len() {
        ..FAULTS => words.into(),
        FAULTS => "more than this cannot be read; mend what stands above first".to_owned(),
        _ => return,
    };
    faults.push(Diagnostic::warning(UNREADABLE, words).at(at, "here").help(help));
}
