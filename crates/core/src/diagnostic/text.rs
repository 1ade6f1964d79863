//! The one way from the bytes of a file to its text: UTF-8 with or without the mark that some editors put before it
//! (U+FEFF), and UTF-16 with that mark, which is what shells and editors of Windows write unasked. What is neither is
//! refused with its line, its column and the cure. Nothing is guessed: a text in an old encoding would come out wrong.

use super::{Diagnostic, Position, Source, Span};
use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

/// The mark before a text.
const MARK: char = '\u{feff}';

/// Why bytes are no text that can be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotText {
    /// What is wrong.
    pub words: &'static str,
    /// What to do.
    pub help: &'static str,
    /// The text as far as it can be read, with a sign for what cannot: to show where the fault is.
    shown: String,
    /// The byte of [`Self::shown`] at which the fault begins; none when it is the whole file.
    at: Option<usize>,
}

impl NotText {
    const fn whole(words: &'static str, help: &'static str) -> Self {
        Self {
            words,
            help,
            shown: String::new(),
            at: None,
        }
    }

    /// Where the text ends that can be read; none when the fault is that of the whole file.
    #[must_use]
    pub fn position(&self) -> Option<Position> {
        self.at.map(|at| super::position(&self.shown, at))
    }

    /// The file as far as it can be read, and where the fault is in it, for a report of another kind.
    #[must_use]
    pub fn place(&self, name: &str) -> Option<Span> {
        let at = self.at?;
        Some(Span {
            source: Arc::new(Source::new(name.to_owned(), &self.shown)),
            bytes: at..at,
        })
    }

    /// As a fault of a file, under a code.
    #[must_use]
    pub fn told(&self, code: &'static str, name: &str) -> Diagnostic {
        let fault = Diagnostic::error(code, self.words).in_file(name).help(self.help);
        match self.place(name) {
            Some(span) => fault.at(span, "here"),
            None => fault,
        }
    }
}

impl fmt::Display for NotText {
    /// In one line, without the name of the file: where, what, and what to do.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(Position { line, column }) = self.position() {
            write!(f, "line {line}, column {column}: ")?;
        }
        write!(f, "{}; {}", self.words, self.help)
    }
}

const SAVE: &str = "save it again with the encoding UTF-8";

/// The text of a file, without the mark before it.
///
/// # Errors
/// When the bytes are neither UTF-8 nor UTF-16 with its mark, or when lines end in a way that no reader here knows.
pub fn text_in(bytes: &[u8]) -> Result<Cow<'_, str>, NotText> {
    let text = match bytes {
        [0xff, 0xfe, 0, 0, ..] | [0, 0, 0xfe, 0xff, ..] => {
            return Err(NotText::whole("the file is written in UTF-32", SAVE));
        }
        [0xff, 0xfe, rest @ ..] => Cow::Owned(utf_16(rest, u16::from_le_bytes)?),
        [0xfe, 0xff, rest @ ..] => Cow::Owned(utf_16(rest, u16::from_be_bytes)?),
        // A letter of English beside a zero: no text in UTF-8 begins so.
        [0, 1..=255, ..] | [1..=255, 0, ..] => {
            let words = "the file is no text in UTF-8, but perhaps in UTF-16 without the mark that says so";
            return Err(NotText::whole(words, SAVE));
        }
        _ => Cow::Borrowed(utf_8(bytes)?),
    };
    // What is borrowed stays so: large files are read without a copy.
    let text = match text {
        Cow::Borrowed(text) => Cow::Borrowed(text.strip_prefix(MARK).unwrap_or(text)),
        Cow::Owned(text) => Cow::Owned(text),
    };
    if text.contains('\r') && !text.contains('\n') {
        let words =
            "the lines of the file end in CR alone, as on computers of the last century, so that it is all one line";
        return Err(NotText::whole(words, "save it again with the line ends LF, or CR LF"));
    }
    Ok(text)
}

fn utf_8(bytes: &[u8]) -> Result<&str, NotText> {
    std::str::from_utf8(bytes).map_err(|error| {
        let all = String::from_utf8_lossy(bytes);
        let (marked, shown) = match all.strip_prefix(MARK) {
            Some(rest) => (MARK.len_utf8(), rest),
            None => (0, &*all),
        };
        NotText {
            words: "from here on the file is not UTF-8 text",
            help: SAVE,
            shown: shown.to_owned(),
            at: Some(error.valid_up_to().saturating_sub(marked)),
        }
    })
}

/// The text of pairs of bytes, each a unit of UTF-16.
fn utf_16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Result<String, NotText> {
    let (pairs, rest) = bytes.as_chunks::<2>();
    let mut text = String::with_capacity(pairs.len());
    let broken = |shown: String| NotText {
        words: "from here on the file is not UTF-16 text, which its first two bytes say that it is",
        help: SAVE,
        at: Some(shown.len()),
        shown,
    };
    for unit in char::decode_utf16(pairs.iter().map(|pair| unit(*pair))) {
        match unit {
            Ok(c) => text.push(c),
            Err(_) => return Err(broken(text)),
        }
    }
    if rest.is_empty() { Ok(text) } else { Err(broken(text)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn utf_16_of(text: &str, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
        std::iter::once(0xfeff)
            .chain(text.encode_utf16())
            .flat_map(bytes)
            .collect()
    }

    /// If this fails, a file that a program of Windows wrote cannot be read, or comes out as other letters.
    #[test]
    fn a_text_is_the_same_in_every_encoding_that_tells_itself() {
        for text in ["id: \"អ\u{17d2}ន🙂\"\r\nb\n", "", "a"] {
            let marked = format!("\u{feff}{text}").into_bytes();
            let all = [
                text.as_bytes().to_vec(),
                marked,
                utf_16_of(text, u16::to_le_bytes),
                utf_16_of(text, u16::to_be_bytes),
            ];
            for bytes in all {
                assert_eq!(text_in(&bytes).as_deref(), Ok(text), "{bytes:?}");
            }
        }
    }

    /// If this fails, a fault of bytes is told without its place, or at a wrong one.
    #[test]
    fn what_is_no_text_is_told_with_line_and_column() {
        let at = |bytes: &[u8]| {
            text_in(bytes)
                .expect_err("it is no text")
                .position()
                .map(|p| (p.line, p.column))
        };
        assert_eq!(at(b"one\nt\xc3\xa9\xe9two"), Some((2, 3)), "columns are characters");
        assert_eq!(at(b"\xef\xbb\xbfab\xff"), Some((1, 3)), "the mark is no column");
        assert_eq!(
            at(b"\xff\xfea\0\n\0\x00\xd8"),
            Some((2, 1)),
            "half a character of UTF-16"
        );
        assert_eq!(at(b"\xff\xfea\0\n"), Some((1, 2)), "half a unit");
        assert_eq!(at(b"a\0b\0"), None, "UTF-16 without its mark");
        assert_eq!(at(b"\xff\xfe\0\0a\0\0\0"), None, "UTF-32");
        assert_eq!(at(b"a: 1,\rb: 2\r"), None, "CR alone");
        let words = text_in(b"x\n\xff").expect_err("it is no text").to_string();
        assert!(
            words.starts_with("line 2, column 1: ") && words.contains("UTF-8"),
            "{words}"
        );
    }
}
