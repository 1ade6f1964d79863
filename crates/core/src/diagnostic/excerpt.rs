//! The part of a line that is shown around a fault, the same in every face.

use super::{Position, Span, is_invisible};

/// The longest excerpt, in characters, that is shown of one line.
const CHARS: usize = 110;

/// A part of the line a span begins on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Excerpt {
    /// Where the span begins.
    pub at: Position,
    /// What stands before it.
    pub before: String,
    /// The span itself, as far as it stands on this line; empty at the end of a line.
    pub marked: String,
    /// What stands behind it.
    pub after: String,
}

impl Span {
    /// The line the span begins on. A long one is cut around the span, so that it is always in sight.
    #[must_use]
    pub fn excerpt(&self) -> Excerpt {
        let at = self.position();
        let line = self.source.text.lines().nth(at.line - 1).unwrap_or("");
        let marked = self.source.text.get(self.bytes.clone()).unwrap_or("");
        let marked = marked.lines().next().unwrap_or("").chars().count().max(1);
        let skip = at.column.saturating_sub(CHARS * 2 / 3);
        let mut chars = line
            .chars()
            .skip(skip)
            .take(CHARS)
            .map(|c| if c.is_control() || is_invisible(c) { ' ' } else { c });
        Excerpt {
            at,
            before: chars.by_ref().take((at.column - 1).saturating_sub(skip)).collect(),
            marked: chars.by_ref().take(marked).collect(),
            after: chars.collect(),
        }
    }
}
