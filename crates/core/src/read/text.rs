//! Words of a file, by place. Nothing is copied: what needs the words asks the sources for them.

use crate::diagnostic::{Source, Span};
use std::borrow::Cow;
use std::hash::{Hash, Hasher};
use std::ops::Range;
use std::sync::Arc;

/// Some words of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Text {
    file: u16,
    /// Whether a `\` stands in it that means something.
    is_escaped: bool,
    start: u32,
    end: u32,
}

impl Hash for Text {
    /// By where it begins: hardly two begin at one place, and tables of thousands are asked for each of them.
    fn hash<H: Hasher>(&self, state: &mut H) {
        state.write_u64((u64::from(self.file) << 32) | u64::from(self.start));
    }
}

impl Text {
    /// Words at these bytes. A file is shorter than what 32 bits count (`limits::SCENARIO_BYTES`).
    pub(crate) const fn new(file: u16, at: &Range<usize>, is_escaped: bool) -> Self {
        Self {
            file,
            is_escaped,
            start: at.start as u32,
            end: at.end as u32,
        }
    }

    /// A part of these words.
    #[must_use]
    pub(crate) const fn part(&self, at: &Range<usize>) -> Self {
        Self::new(self.file, at, self.is_escaped)
    }

    /// Whether these bytes of a text are the bracket of an escape, `\u{…}`, which names nobody.
    pub(super) fn is_escape(&self, file: &[u8], open: usize) -> bool {
        let before = file.get(self.bytes().start..open).unwrap_or_default();
        let Some(slashes) = before.strip_suffix(b"u").filter(|_| self.is_escaped) else {
            return false;
        };
        slashes.iter().rev().take_while(|byte| **byte == b'\\').count() % 2 == 1
    }

    /// The number of the file.
    #[must_use]
    pub const fn file(&self) -> u16 {
        self.file
    }

    /// The bytes in the file, without quotation marks.
    #[must_use]
    pub const fn bytes(&self) -> Range<usize> {
        self.start as usize..self.end as usize
    }

    /// The words, in the text of their file.
    #[must_use]
    pub fn words_in<'t>(&self, text: &'t str) -> Cow<'t, str> {
        let words = text.get(self.bytes()).unwrap_or_default();
        if self.is_escaped {
            Cow::Owned(unescaped(words))
        } else {
            Cow::Borrowed(words)
        }
    }
}

/// A text without its `\`.
fn unescaped(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    let mut rest = words.chars();
    while let Some(c) = rest.next() {
        if c != '\\' {
            out.push(c);
            continue;
        }
        match rest.next() {
            Some('n') => out.push('\n'),
            Some('t') => out.push('\t'),
            Some('r') => out.push('\r'),
            Some('0') => out.push('\0'),
            Some('u') => {
                let digits: String = rest.by_ref().skip(1).take_while(|c| *c != '}').collect();
                out.extend(u32::from_str_radix(&digits, 16).ok().and_then(char::from_u32));
            }
            Some(c) => out.push(c),
            None => out.push('\\'),
        }
    }
    out
}

/// The files that a draft was read from.
#[derive(Clone, Debug, Default)]
pub struct Sources(Vec<Arc<Source>>);

impl Sources {
    /// Adds a file and gives its number. More than 65,536 files are never read (`limits::TALKS`).
    pub(crate) fn add(&mut self, source: Arc<Source>) -> u16 {
        self.0.push(source);
        u16::try_from(self.0.len() - 1).unwrap_or(u16::MAX)
    }

    /// The file of a number.
    #[must_use]
    pub fn file(&self, number: u16) -> Option<&Arc<Source>> {
        self.0.get(usize::from(number))
    }

    /// The words of a text.
    #[must_use]
    pub fn words(&self, text: Text) -> Cow<'_, str> {
        self.file(text.file)
            .map_or(Cow::Borrowed(""), |source| text.words_in(&source.text))
    }

    /// The place of a text, for a fault to point at. None when it is of other files.
    #[must_use]
    pub fn span(&self, text: Text) -> Option<Span> {
        Some(Span {
            source: Arc::clone(self.file(text.file)?),
            bytes: text.bytes(),
        })
    }
}

/// A part of a text without the space at its ends.
pub(super) fn trimmed(text: &str, at: &Range<usize>) -> Range<usize> {
    let words = text.get(at.clone()).unwrap_or_default();
    let start = at.start + words.len() - words.trim_start_matches(is_space).len();
    let len = words.trim_matches(is_space).len();
    start..start + len
}

/// Space of any kind, and signs without width that come along when something is pasted.
pub(super) fn is_space(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}')
}

/// The parts of a text between some signs, trimmed, without those that are empty.
pub(super) fn split(text: &str, at: &Range<usize>, is_between: impl Fn(char) -> bool) -> Vec<Range<usize>> {
    let words = text.get(at.clone()).unwrap_or_default();
    let mut parts = Vec::new();
    let mut start = at.start;
    for (n, c) in words.char_indices().filter(|(_, c)| is_between(*c)) {
        parts.push(start..at.start + n);
        start = at.start + n + c.len_utf8();
    }
    parts.push(start..at.end);
    let parts = parts.iter().map(|part| trimmed(text, part));
    parts.filter(|part| !part.is_empty()).collect()
}
