//! How the lines of a file are laid out. Where a bracket is missing, the indentation says which one.

use memchr::memchr_iter;

/// Columns of a tab.
const TAB: usize = 4;
/// Lines at the left edge that say nothing yet about whether an author indents.
const FEW: usize = 12;

struct Line {
    /// The byte at which it begins.
    start: usize,
    /// The first byte that is no space.
    first: usize,
    /// Columns before that.
    indent: usize,
}

/// The lines of a file.
pub(super) struct Layout {
    lines: Vec<Line>,
    len: usize,
    /// Whether the author indents at all. If not, the left edge says nothing.
    pub(super) is_indented: bool,
}

impl Layout {
    pub(super) fn of(text: &str) -> Self {
        let bytes = text.as_bytes();
        let starts = std::iter::once(0).chain(memchr_iter(b'\n', bytes).map(|at| at + 1));
        let lines: Vec<Line> = starts.map(|start| Line::at(bytes, start)).collect();
        let full = lines.iter().filter(|line| !line.is_empty(bytes));
        let (all, flat) = full.fold((0, 0), |(all, flat), line| {
            (all + 1, flat + usize::from(line.indent == 0))
        });
        Self {
            lines,
            len: text.len(),
            is_indented: flat < all && flat * 4 <= all + FEW,
        }
    }

    /// The line of a byte, from 0.
    pub(super) fn line(&self, at: usize) -> usize {
        self.lines.partition_point(|line| line.start <= at).saturating_sub(1)
    }

    /// Where the line of a byte ends, without its line break.
    pub(super) fn end(&self, at: usize) -> usize {
        let next = self.lines.get(self.line(at) + 1);
        next.map_or(self.len, |next| next.start - 1)
    }

    /// The columns before a line.
    pub(super) fn indent(&self, line: usize) -> usize {
        self.lines.get(line).map_or(0, |line| line.indent)
    }

    /// Whether nothing but space stands before a byte on its line.
    pub(super) fn is_first(&self, at: usize) -> bool {
        self.lines.get(self.line(at)).is_some_and(|line| line.first == at)
    }
}

impl Line {
    fn at(bytes: &[u8], start: usize) -> Self {
        let spaces = bytes[start..].iter().take_while(|b| matches!(b, b' ' | b'\t'));
        let (count, indent) = spaces.fold((0, 0), |(count, indent), b| {
            (count + 1, indent + if *b == b'\t' { TAB } else { 1 })
        });
        Self {
            start,
            first: start + count,
            indent,
        }
    }

    fn is_empty(&self, bytes: &[u8]) -> bool {
        matches!(bytes.get(self.first), None | Some(b'\n' | b'\r'))
    }
}
