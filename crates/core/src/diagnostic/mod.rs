//! A fault in something an author wrote, as data: code, severity, place, help. How it is drawn is a matter of the
//! renderers ([`render`]). Nothing here reads files or knows what a scenario is.

mod excerpt;
pub mod render;
mod suggest;
mod text;

pub use excerpt::Excerpt;
pub use suggest::nearest;
pub use text::{NotText, text_in};

use serde::Serialize;
use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

/// Characters of one message, label or help. It may quote a few words of a file, and a file may be made of one long word.
pub const MESSAGE_CHARS: usize = 800;
/// Faults of one rule that are told one by one; the others are counted. Nobody reads on, and a file of another kind can
/// have one on every line, each drawn by counting lines from the top.
pub const FAULTS: usize = 100;
/// Names that are compared with a mistyped one, over all faults of a check. A quarter of a second at most; what is
/// mistyped later is told without a guess.
pub const GUESSES: usize = 50_000;

/// How much a fault matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Craft: could be better.
    Advice,
    /// Can be played, should not be shipped.
    Warning,
    /// Cannot be played.
    Error,
}

impl Severity {
    /// The lower-case English word.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Advice => "advice",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

/// A text that faults can point into: its name as the author knows it, and its content.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// Path as shown to the author, with `/` between folders.
    pub name: String,
    /// The whole text.
    pub text: String,
}

impl Source {
    /// A text with its name. The mark that some editors put before a text (U+FEFF) is no part of it.
    #[must_use]
    pub fn new(name: String, text: &str) -> Self {
        Self {
            name,
            text: text.strip_prefix('\u{feff}').unwrap_or(text).to_owned(),
        }
    }
}

/// A place in a [`Source`], in bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Span {
    /// The text pointed into.
    pub source: Arc<Source>,
    /// Byte range in the text; may be empty.
    pub bytes: Range<usize>,
}

/// A line and a column, both from 1, counted in characters so that Khmer text does not distort them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Position {
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
}

impl Span {
    /// Where the span begins.
    #[must_use]
    pub fn position(&self) -> Position {
        position(&self.source.text, self.bytes.start)
    }

    /// The place after the last character of the span.
    #[must_use]
    pub fn end(&self) -> Position {
        position(&self.source.text, self.bytes.end.max(self.bytes.start))
    }
}

fn position(text: &str, at: usize) -> Position {
    let before = clamp_to_char(text, at);
    let line_start = before.rfind('\n').map_or(0, |at| at + 1);
    Position {
        line: before.bytes().filter(|&b| b == b'\n').count() + 1,
        column: before[line_start..].chars().count() + 1,
    }
}

/// The part of `text` before byte `at`, moved back to a character boundary.
fn clamp_to_char(text: &str, at: usize) -> &str {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    &text[..at]
}

/// Whether a character steers how a text runs, or cannot be seen at all. U+200B (a place to break) and the joiners are
/// no such characters: scripts need them.
#[must_use]
pub fn is_invisible(c: char) -> bool {
    (c.is_control() && !matches!(c, '\n' | '\r' | '\t'))
        || matches!(
            c,
            '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
            | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}'
        )
}

/// One fault.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// The name of the rule, after the fault: `unknown-cue`.
    pub code: &'static str,
    /// How much it matters.
    pub severity: Severity,
    /// What is wrong, in one sentence that stands alone.
    pub message: String,
    /// Where. `None` when the fault has no place in a text (a missing file).
    pub span: Option<Span>,
    /// The file, when there is no span.
    pub file: String,
    /// A few words drawn under the excerpt.
    pub label: String,
    /// What to do about it.
    pub help: Option<String>,
    /// A second place, with words: the other end of a clash.
    pub related: Option<(Span, String)>,
}

impl Diagnostic {
    /// A fault that makes the thing unplayable.
    #[must_use]
    pub fn error(code: &'static str, message: impl Into<String>) -> Self {
        Self {
            code,
            severity: Severity::Error,
            message: short(message.into()),
            span: None,
            file: String::new(),
            label: String::new(),
            help: None,
            related: None,
        }
    }

    /// A fault that should not be shipped.
    #[must_use]
    pub fn warning(code: &'static str, message: impl Into<String>) -> Self {
        Self {
            severity: Severity::Warning,
            ..Self::error(code, message)
        }
    }

    /// Points at a place, with a few words under the excerpt.
    #[must_use]
    pub fn at(mut self, span: Span, label: impl Into<String>) -> Self {
        self.file.clone_from(&span.source.name);
        self.span = Some(span);
        self.label = short(label.into());
        self
    }

    /// Names the file when there is no place in it to point at.
    #[must_use]
    pub fn in_file(mut self, file: impl Into<String>) -> Self {
        self.file = file.into();
        self
    }

    /// Says what to do.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(short(help.into()));
        self
    }

    /// Shows the other end of a clash.
    #[must_use]
    pub fn related(mut self, span: Span, words: impl Into<String>) -> Self {
        self.related = Some((span, short(words.into())));
        self
    }

    /// Where the fault is, for sorting: file, then byte.
    #[must_use]
    pub fn sort_key(&self) -> (&str, usize) {
        (&self.file, self.span.as_ref().map_or(0, |s| s.bytes.start))
    }
}

/// Words as they are, or their beginning when they are too long to read.
fn short(words: String) -> String {
    match words.char_indices().nth(MESSAGE_CHARS - 1) {
        Some((at, c)) if at + c.len_utf8() < words.len() => format!("{}…", &words[..at]),
        _ => words,
    }
}

/// Collects faults, so that a check reports all of them at once.
#[derive(Debug, Default)]
pub struct Sink {
    found: Vec<Diagnostic>,
    /// By rule: how many were found, and the first that was not kept.
    counts: BTreeMap<&'static str, (usize, Option<Diagnostic>)>,
    /// Names compared so far.
    guesses: usize,
}

impl Sink {
    /// Adds a fault. Of more than [`FAULTS`] of one rule, the others are counted.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        let (count, first) = self.counts.entry(diagnostic.code).or_default();
        *count += 1;
        if *count <= FAULTS {
            self.found.push(diagnostic);
        } else {
            first.get_or_insert(diagnostic);
        }
    }

    /// What a mistyped name was meant to be: [`nearest`], as long as not too many names have been compared.
    pub fn nearest<'c>(&mut self, typed: &str, candidates: impl ExactSizeIterator<Item = &'c str>) -> Option<&'c str> {
        self.may_compare(candidates.len()).then(|| nearest(typed, candidates))?
    }

    /// Whether so many more names may be compared to guess what was meant; if so, they count as compared.
    pub fn may_compare(&mut self, names: usize) -> bool {
        let may = self.guesses + names <= GUESSES;
        if may {
            self.guesses += names;
        }
        may
    }

    /// Takes away every fault of one rule.
    pub fn drop_code(&mut self, code: &str) {
        self.found.retain(|d| d.code != code);
        self.counts.remove(code);
    }

    /// How many faults were told so far, counted ones too.
    #[must_use]
    pub fn told(&self) -> usize {
        self.counts.values().map(|(count, _)| count).sum()
    }

    /// Whether a fault makes the thing unplayable.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.found.iter().any(|d| d.severity == Severity::Error)
    }

    /// The faults in the order of the text. What was only counted is told once for each rule.
    #[must_use]
    pub fn into_sorted(mut self) -> Vec<Diagnostic> {
        for (count, first) in self.counts.into_values() {
            let Some(first) = first else { continue };
            let words = match count - FAULTS {
                1 => "1 more fault of this kind is not shown".to_owned(),
                more => format!("{more} more faults of this kind are not shown"),
            };
            let more = Diagnostic {
                message: words,
                related: None,
                label: "the next one".into(),
                ..first
            };
            self.found.push(more.help("mend those that are shown, and check again"));
        }
        self.found.sort_by(|a, b| a.sort_key().cmp(&b.sort_key()));
        self.found
    }
}
