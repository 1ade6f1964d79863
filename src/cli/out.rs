//! Where results and trouble go, and what a command comes to. Whatever a file says, nothing that is written here steers
//! a terminal.

use super::args::Format;
use crate::diagnostic::{Diagnostic, render};
use crate::locale::join::{JOIN, hidden};
use std::fmt::Display;
use std::io::{Error, ErrorKind, Result, Write};
use std::process::ExitCode;

/// What a command came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// 0: fine.
    Fine,
    /// 1: the thing asked about has faults.
    Faults,
    /// 2: wrong usage, or a file that cannot be read or written.
    Trouble,
}

impl From<Outcome> for ExitCode {
    fn from(outcome: Outcome) -> Self {
        Self::from(match outcome {
            Outcome::Fine => 0,
            Outcome::Faults => 1,
            Outcome::Trouble => 2,
        })
    }
}

/// Columns where the terminal does not say how many it has.
const COLUMNS: usize = 80;

/// How many columns the terminal has.
pub(super) fn columns() -> usize {
    let said = std::env::var("COLUMNS").ok();
    said.and_then(|columns| columns.parse().ok()).unwrap_or(COLUMNS)
}

/// A stream that remembers that something could not be written to it.
pub(super) struct Watched<'a> {
    to: &'a mut dyn Write,
    lost: Option<Error>,
}

impl<'a> Watched<'a> {
    pub(super) fn new(to: &'a mut dyn Write) -> Self {
        Self { to, lost: None }
    }

    /// Why something was lost. A reader that went away wanted no more, so nothing was lost on it.
    pub(super) fn lost(mut self) -> Option<Error> {
        let _ = self.flush();
        self.lost.filter(|error| error.kind() != ErrorKind::BrokenPipe)
    }

    fn note<T>(&mut self, result: Result<T>) -> Result<T> {
        result.inspect_err(|error| {
            // What was only interrupted is written again by whoever writes.
            if error.kind() != ErrorKind::Interrupted {
                self.lost.get_or_insert_with(|| error.kind().into());
            }
        })
    }
}

impl Write for Watched<'_> {
    fn write(&mut self, bytes: &[u8]) -> Result<usize> {
        let written = self.to.write(bytes);
        self.note(written)
    }

    fn flush(&mut self) -> Result<()> {
        let flushed = self.to.flush();
        self.note(flushed)
    }
}

/// The two streams of a command.
pub(super) struct Io<'a> {
    pub out: &'a mut dyn Write,
    pub err: &'a mut dyn Write,
}

impl Io<'_> {
    /// Writes a result. A closed pipe ends the output, not the program.
    pub(super) fn say(&mut self, text: impl Display) {
        let _ = write!(self.out, "{}", harmless(&text));
    }

    /// Writes a file that another program reads, with every character as it is.
    pub(super) fn exactly(&mut self, text: &str) {
        let _ = self.out.write_all(text.as_bytes());
    }

    /// Writes a line of a result.
    pub(super) fn line(&mut self, text: impl Display) {
        let _ = writeln!(self.out, "{}", harmless(&text));
    }

    /// Tells what was found.
    pub(super) fn found(&mut self, found: &[Diagnostic], format: Format) {
        match format {
            Format::Full => self.say(render::full(found)),
            Format::Concise => self.say(render::concise(found)),
            Format::Json => self.line(render::json(found)),
        }
    }

    /// Says something beside the result.
    pub(super) fn note(&mut self, text: impl Display) {
        let _ = writeln!(self.err, "grounds: {}", harmless(&text));
    }

    /// Says what went wrong, and comes to trouble.
    pub(super) fn trouble(&mut self, text: impl Display) -> Outcome {
        self.note(text);
        Outcome::Trouble
    }
}

/// A text with its control characters, and those that nobody can see, written out as JSON writes them, so that a result
/// in JSON stays one. What joins the letters of a word belongs to no result.
fn harmless(text: &impl Display) -> String {
    let text = text.to_string();
    let hidden: Vec<(usize, char)> = hidden(&text).collect();
    let mut out = String::with_capacity(text.len());
    for (at, c) in text.char_indices() {
        let is_hidden = hidden.binary_search_by_key(&at, |(at, _)| *at).is_ok();
        if c == JOIN && !is_hidden {
            continue;
        }
        if (c.is_control() || is_hidden) && !matches!(c, '\n' | '\t') {
            for unit in c.encode_utf16(&mut [0; 2]) {
                out.push_str(&format!("\\u{unit:04x}"));
            }
        } else {
            out.push(c);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    /// If this fails, a result holds what only says where lines end, or what turns it round.
    #[test]
    fn what_nobody_sees_is_written_out_and_what_joins_is_left_out() {
        assert_eq!(harmless(&"តា\u{2060}វីន"), "តាវីន");
        assert_eq!(harmless(&"a\u{2060}b \u{202e}c\u{1b}"), "a\\u2060b \\u202ec\\u001b");
        assert_eq!(harmless(&"a\n\tb"), "a\n\tb");
    }
}
