//! Marks set side by side in lines of a width, as words are.

use super::measure;
use super::node::Node;
use super::shape::{Kind, Mark, Part, Rect, Style, Tile, Tint, Token};
use grounds_core::scenario::talk::TextIx;

/// Sizes of fonts: on a sheet of A3 eleven is about two millimetres and a third.
pub(super) const SMALL: i32 = 11;
/// Of what is read most.
pub(super) const TEXT: i32 = 13;
/// Of headings.
pub(super) const HEAD: i32 = 17;
/// Height of a line of small marks.
const LINE: i32 = 17;
/// Room around what stands in a box.
const PAD: i32 = 8;
/// Width of a box.
pub(super) const CARD: i32 = 276;

/// A tile while it is filled.
#[derive(Clone, Debug)]
pub(super) struct Flow {
    right: i32,
    x: i32,
    y: i32,
    indent: i32,
    marks: Vec<Mark>,
    parts: Vec<Part>,
}

impl Flow {
    pub(super) const fn new() -> Self {
        Self {
            right: CARD - PAD,
            x: PAD + 4,
            y: PAD - 2,
            indent: PAD + 4,
            marks: Vec::new(),
            parts: Vec::new(),
        }
    }

    /// From the next line on, this far from the edge.
    pub(super) fn indent(&mut self, by: i32) {
        self.line();
        self.indent = PAD + 4 + by;
        self.x = self.indent;
    }

    /// Begins a new line, if something stands on this one.
    pub(super) fn line(&mut self) {
        if self.x > self.indent {
            self.y += LINE;
        }
        self.x = self.indent;
    }

    /// A little room before the next line.
    pub(super) fn gap(&mut self) {
        self.line();
        self.y += 4;
    }

    fn put(&mut self, words: &str, kind: Kind, title: String) {
        let wanted = measure::width(words, SMALL) + kind.beside() + 2;
        let w = wanted.min(self.right - self.indent);
        if self.x > self.indent && self.x + w > self.right {
            self.line();
        }
        let words = measure::cut(words, SMALL, w - kind.beside());
        let rect = Rect {
            x: self.x,
            y: self.y,
            w,
            h: LINE - 3,
        };
        self.x += w + 4;
        self.marks.push(Mark {
            rect,
            kind,
            size: SMALL,
            words,
            title,
        });
    }

    /// Small words on the line.
    pub(super) fn words(&mut self, words: &str, style: Style) {
        self.put(words, Kind::Words(style), String::new());
    }

    pub(super) fn gate(&mut self, words: &str, must: bool) {
        self.put(words, Kind::Gate(must), String::new());
    }

    pub(super) fn cue(&mut self, token: Token, words: &str, lines: Vec<TextIx>, title: String) {
        self.put(words, Kind::Cue(token, lines), title);
    }

    pub(super) fn opens(&mut self, words: &str) {
        self.put(words, Kind::Opens, String::new());
    }

    pub(super) fn met(&mut self, seen: super::shape::Seen, words: &str) {
        self.put(words, Kind::Met(seen), String::new());
    }

    /// Words over the whole width, on lines of their own.
    pub(super) fn passage(&mut self, words: &str, size: i32, style: Style, most: usize) {
        self.line();
        let w = self.right - self.indent;
        for line in measure::wrap(words, size, w, most) {
            // Letters with others stacked above and below them need more room between lines.
            let stacked = if line.is_ascii() {
                0
            } else {
                measure::stacking(&line, size)
            };
            let rect = Rect {
                x: self.indent,
                y: self.y,
                w,
                h: size + 2 + stacked / 2,
            };
            self.y += size + 4 + stacked;
            self.marks.push(Mark {
                rect,
                kind: Kind::Words(style),
                size,
                words: line,
                title: String::new(),
            });
        }
    }

    /// Where the next line begins.
    pub(super) fn top(&mut self) -> i32 {
        self.line();
        self.y
    }

    /// What was set since then is a row of its own.
    pub(super) fn row(&mut self, top: i32, row: usize, is_reached: bool) {
        let bottom = self.top();
        self.parts.push(Part {
            rect: Rect {
                x: 4,
                y: top - 1,
                w: CARD - 8,
                h: bottom - top,
            },
            row,
            is_reached,
        });
    }

    fn tile(mut self, node: Option<Node>, tint: Tint, is_boxed: bool) -> Tile {
        let h = self.top() + if is_boxed { PAD - 3 } else { 0 };
        Tile {
            node,
            rect: Rect { x: 0, y: 0, w: CARD, h },
            tint,
            is_boxed,
            title: String::new(),
            marks: self.marks,
            parts: self.parts,
        }
    }

    /// The box.
    pub(super) fn boxed(self, node: Option<Node>, tint: Tint) -> Tile {
        self.tile(node, tint, true)
    }

    /// Without a box.
    pub(super) fn bare(self) -> Tile {
        self.tile(None, Tint::Neutral, false)
    }
}

/// A heading over what follows it in the column.
pub(super) fn heading(words: &str) -> Tile {
    let mut flow = Flow::new();
    flow.passage(words, HEAD, Style::Strong, 2);
    flow.bare()
}
