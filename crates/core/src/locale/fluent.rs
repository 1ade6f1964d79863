//! What every reader of a Fluent file needs: where a piece of it stands, its comments as `name: value`, and a look at what would
//! stop the parser, which nests with the brackets it reads. Files may come from anyone. Knows neither scenarios nor screens.

use fluent_syntax::ast::{Comment, Resource};
use fluent_syntax::parser::{self, ErrorKind};
use std::ops::Range;

/// How deep brackets may nest. A text needs two or three; the parser nests with them.
pub const DEPTH: usize = 8;

/// A piece of a file that cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unread {
    /// Why.
    pub words: String,
    /// Where.
    pub at: Range<usize>,
    /// What to do.
    pub help: &'static str,
}

/// Reads a file from anyone: its pieces, and what could not be read. What would stop the parser is never shown to it; then
/// there are no pieces.
#[must_use]
pub fn parse(text: &str) -> (Resource<&str>, Vec<Unread>) {
    if let Some(danger) = danger(text) {
        return (Resource { body: Vec::new() }, vec![danger]);
    }
    let (resource, errors) = match parser::parse(text) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    let unread = errors.into_iter().map(|error| Unread {
        words: format!("this is not Fluent: {}", error.kind),
        at: match error.kind {
            // It begins where the message does, and not where something is missing.
            ErrorKind::ExpectedMessageField { .. } => error.pos,
            _ => last_seen(text, error.pos.start),
        },
        help: "a message is `name = text`; lines that go on are indented; a placeholder is { $first }",
    });
    (resource, unread.collect())
}

/// What in a file would stop the parser, if anything.
#[must_use]
pub fn danger(text: &str) -> Option<Unread> {
    let deep = || {
        too_deep(text).map(|at| Unread {
            words: format!("brackets nest more than {DEPTH} deep"),
            at: at..at + 1,
            help: "a placeholder is written { $first }",
        })
    };
    let cut = || {
        cut_escape(text).map(|at| Unread {
            words: "an escape lacks some of its digits".to_owned(),
            at: at..at + 2,
            help: "write four digits after it: \\u200B",
        })
    };
    deep().or_else(cut)
}

/// The `name: value` lines of a comment, with the place of each value.
#[must_use]
pub fn fields<'a>(text: &str, comment: &Comment<&'a str>) -> Vec<(&'a str, &'a str, Range<usize>)> {
    comment
        .content
        .iter()
        .filter_map(|line| {
            let (name, value) = line.split_once(':')?;
            let value = value.trim();
            Some((name.trim(), value, place(text, value)))
        })
        .collect()
}

/// Where a piece of `text` stands in it. Addresses are compared as numbers and never followed.
#[must_use]
pub fn place(text: &str, piece: &str) -> Range<usize> {
    let start = (piece.as_ptr() as usize).wrapping_sub(text.as_ptr() as usize);
    if start <= text.len() {
        start..(start + piece.len()).min(text.len())
    } else {
        0..0
    }
}

/// The character at a byte, or the last one before it that can be seen when a line begins there: where something is
/// missing at the end of a line, the parser stops at the next.
fn last_seen(text: &str, at: usize) -> Range<usize> {
    let (before, after) = text.split_at_checked(at).unwrap_or((text, ""));
    if after.is_empty() || before.ends_with('\n') {
        let seen = before.trim_end();
        return seen.char_indices().next_back().map_or(0, |(start, _)| start)..seen.len();
    }
    at..at + after.chars().next().map_or(0, char::len_utf8)
}

/// The byte at which brackets nest too deep, found before the parser sees the text, because it nests with it.
#[must_use]
pub fn too_deep(text: &str) -> Option<usize> {
    let (mut depth, mut start) = (0_usize, 0);
    for line in text.split_inclusive('\n') {
        // No placeable is open where a message begins; a comment holds none.
        if begins_message(line) {
            depth = 0;
        }
        let mut quoted = false;
        let mut escaped = false;
        for (at, c) in line.char_indices().filter(|_| !line.starts_with('#')) {
            match c {
                '"' if depth > 0 && !escaped => quoted = !quoted,
                '{' if !quoted => depth += 1,
                '(' if !quoted && depth > 0 => depth += 1,
                '}' | ')' if !quoted => depth = depth.saturating_sub(1),
                _ => {}
            }
            escaped = c == '\\' && !escaped;
            if depth > DEPTH {
                return Some(start + at);
            }
        }
        start += line.len();
    }
    None
}

fn begins_message(line: &str) -> bool {
    let rest = line.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'));
    line.starts_with(|c: char| c.is_ascii_alphabetic() || c == '-') && rest.trim_start_matches(' ').starts_with('=')
}

/// Where an escape such as `\u200B` lacks digits and a letter that is no ASCII follows: the library would take that letter
/// apart, and stop the program.
#[must_use]
pub fn cut_escape(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let is_cut = |at: usize| {
        let digits = match bytes.get(at + 1) {
            Some(b'u') => 4,
            Some(b'U') => 6,
            _ => return false,
        };
        let rest = &bytes[at + 2..];
        let written = rest.iter().take(digits).take_while(|b| b.is_ascii_hexdigit()).count();
        written < digits && rest.get(written).is_some_and(|b| !b.is_ascii())
    };
    text.match_indices('\\').map(|(at, _)| at).find(|&at| is_cut(at))
}
