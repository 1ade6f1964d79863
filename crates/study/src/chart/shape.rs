//! What a map is made of: rectangles with marks in them, in whole units. Values only; how they are drawn is for the
//! writers.

use super::measure;
use crate::scenario::graph::Node;

/// A rectangle.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Rect {
    /// Left.
    pub x: i32,
    /// Top.
    pub y: i32,
    /// Width.
    pub w: i32,
    /// Height.
    pub h: i32,
}

impl Rect {
    /// Right.
    #[must_use]
    pub const fn right(self) -> i32 {
        self.x + self.w
    }

    /// Bottom.
    #[must_use]
    pub const fn bottom(self) -> i32 {
        self.y + self.h
    }

    /// Whether two rectangles have more than an edge in common.
    #[must_use]
    pub const fn overlaps(self, other: Self) -> bool {
        self.x < other.right() && other.x < self.right() && self.y < other.bottom() && other.y < self.bottom()
    }

    /// Whether another rectangle lies inside.
    #[must_use]
    pub const fn holds(self, other: Self) -> bool {
        self.x <= other.x && self.y <= other.y && other.right() <= self.right() && other.bottom() <= self.bottom()
    }

    const fn moved(self, dx: i32, dy: i32) -> Self {
        Self {
            x: self.x + dx,
            y: self.y + dy,
            ..self
        }
    }
}

/// How words look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// As a rule.
    Plain,
    /// A heading.
    Strong,
    /// Less important.
    Faint,
    /// White, on a coloured ground.
    Light,
}

/// What a cue is to the trainee.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Token {
    /// Shows an indicator.
    Sign,
    /// Speaks against one.
    Against,
    /// Means nothing.
    Decoy,
}

/// How often something was met in play.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seen {
    /// In no run.
    Never,
    /// In less than a tenth of the runs.
    Rarely,
    /// In a tenth or more.
    Often,
}

/// Something drawn inside a tile.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Mark {
    /// Words on one line.
    Words {
        /// The box they fit in.
        rect: Rect,
        /// Size of the font.
        size: i32,
        /// Look.
        style: Style,
        /// The words.
        words: String,
    },
    /// A condition that speaks of no other thing on the map.
    Gate {
        /// The lozenge.
        rect: Rect,
        /// Its words.
        words: String,
        /// Whether it must hold, or must not.
        must: bool,
    },
    /// A cue that is given here.
    Cue {
        /// The box of the dot and its code.
        rect: Rect,
        /// Sign or decoy.
        token: Token,
        /// Indicator codes and people.
        words: String,
        /// The cue.
        node: Node,
        /// For the pointer that rests on it.
        title: String,
    },
    /// A document that is found here.
    Paper {
        /// The box.
        rect: Rect,
        /// Its name.
        words: String,
    },
    /// A letter on a ground of the colour of the kind of a question, or the number of a person.
    Badge {
        /// The box.
        rect: Rect,
        /// The letter.
        words: String,
        /// Which colour: see the writers.
        tint: Tint,
    },
    /// How often this was met, in parts of a hundred.
    Met {
        /// The box.
        rect: Rect,
        /// How often.
        seen: Seen,
        /// In words.
        words: String,
    },
}

impl Mark {
    /// The room it takes.
    #[must_use]
    pub const fn rect(&self) -> Rect {
        match self {
            Self::Words { rect, .. }
            | Self::Gate { rect, .. }
            | Self::Cue { rect, .. }
            | Self::Paper { rect, .. }
            | Self::Badge { rect, .. }
            | Self::Met { rect, .. } => *rect,
        }
    }

    /// Whether its words fit into its box.
    #[must_use]
    pub fn fits(&self) -> bool {
        let (words, size) = self.label();
        measure::width(words, size) <= self.rect().w + 1
    }

    fn rect_mut(&mut self) -> &mut Rect {
        match self {
            Self::Words { rect, .. }
            | Self::Gate { rect, .. }
            | Self::Cue { rect, .. }
            | Self::Paper { rect, .. }
            | Self::Badge { rect, .. }
            | Self::Met { rect, .. } => rect,
        }
    }

    /// The words it shows, with their size: what has to fit into its box.
    #[must_use]
    pub fn label(&self) -> (&str, i32) {
        match self {
            Self::Words { words, size, .. } => (words, *size),
            Self::Gate { words, .. } | Self::Cue { words, .. } | Self::Paper { words, .. } => (words, SMALL),
            Self::Badge { words, .. } | Self::Met { words, .. } => (words, SMALL),
        }
    }
}

/// Which colour a thing has. Each colour comes with a letter, a number or a word, so that none tells alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tint {
    /// Places and what is in them.
    Place,
    /// Documents.
    Paper,
    /// The n-th person.
    Person(usize),
    /// A kind of question, by its place in the list of kinds.
    Kind(usize),
    /// Good conduct.
    Care,
    /// Conduct that harms.
    Harm,
    /// An event.
    Event,
    /// A decision.
    Decision,
    /// Anything else.
    Neutral,
}

/// A part of a tile that stands for a thing of its own: an answer in a question, a comparison in a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// The thing.
    pub node: Node,
    /// Its strip.
    pub rect: Rect,
    /// For the pointer that rests on it.
    pub title: String,
    /// How often it was met, if that is known.
    pub seen: Option<Seen>,
}

/// A box that nothing runs through.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tile {
    /// The thing, if it stands for one.
    pub node: Option<Node>,
    /// The box.
    pub rect: Rect,
    /// Its colour.
    pub tint: Tint,
    /// For the pointer that rests on it.
    pub title: String,
    /// How often it was met, if that is known.
    pub seen: Option<Seen>,
    /// Whether it is drawn as a box; a heading is not.
    pub is_boxed: bool,
    /// What stands in it.
    pub marks: Vec<Mark>,
    /// Its parts.
    pub parts: Vec<Part>,
}

impl Tile {
    /// Moves it with all that is in it.
    pub(super) fn shift(&mut self, dx: i32, dy: i32) {
        self.rect = self.rect.moved(dx, dy);
        for mark in &mut self.marks {
            let rect = mark.rect_mut();
            *rect = rect.moved(dx, dy);
        }
        for part in &mut self.parts {
            part.rect = part.rect.moved(dx, dy);
        }
    }
}

/// A ground that tiles stand on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Frame {
    /// The thing, if it stands for one.
    pub node: Option<Node>,
    /// The ground.
    pub rect: Rect,
    /// Its colour.
    pub tint: Tint,
    /// For the pointer that rests on it.
    pub title: String,
    /// How often it was met, if that is known.
    pub seen: Option<Seen>,
}

impl Frame {
    pub(super) fn shift(&mut self, dx: i32, dy: i32) {
        self.rect = self.rect.moved(dx, dy);
    }
}

/// Sizes of fonts.
pub(super) const SMALL: i32 = 10;
/// Of what is read most.
pub(super) const TEXT: i32 = 12;
/// Of headings.
pub(super) const HEAD: i32 = 15;
/// Height of a line of small marks.
pub(super) const LINE: i32 = 16;

/// Marks set side by side in lines of a width.
#[derive(Clone, Debug)]
pub(super) struct Flow {
    left: i32,
    right: i32,
    x: i32,
    y: i32,
    pub(super) marks: Vec<Mark>,
}

impl Flow {
    pub(super) fn new(left: i32, top: i32, width: i32) -> Self {
        Self {
            left,
            right: left + width,
            x: left,
            y: top,
            marks: Vec::new(),
        }
    }

    /// The room for the next mark: on this line, or on the next.
    fn room(&mut self, wanted: i32) -> Rect {
        let w = wanted.min(self.right - self.left);
        if self.x > self.left && self.x + w > self.right {
            self.line();
        }
        let rect = Rect {
            x: self.x,
            y: self.y,
            w,
            h: LINE - 3,
        };
        self.x += w + 4;
        rect
    }

    /// Begins a new line, if something stands on this one.
    pub(super) fn line(&mut self) {
        if self.x > self.left {
            self.x = self.left;
            self.y += LINE;
        }
    }

    /// Makes the lines wider from the next one on: below the corner of a tile.
    pub(super) fn widen(&mut self, by: i32) {
        self.line();
        self.right += by;
    }

    /// The bottom of what was set.
    pub(super) const fn bottom(&self) -> i32 {
        if self.x > self.left { self.y + LINE } else { self.y }
    }

    pub(super) fn gate(&mut self, words: &str, must: bool) {
        let rect = self.room(measure::width(words, SMALL) + 12);
        let words = measure::cut(words, SMALL, rect.w - 11);
        self.marks.push(Mark::Gate { rect, words, must });
    }

    pub(super) fn cue(&mut self, token: Token, words: &str, node: Node, title: String) {
        let rect = self.room(measure::width(words, SMALL) + 15);
        let words = measure::cut(words, SMALL, rect.w - 13);
        self.marks.push(Mark::Cue {
            rect,
            token,
            words,
            node,
            title,
        });
    }

    pub(super) fn paper(&mut self, words: &str) {
        let rect = self.room(measure::width(words, SMALL) + 18);
        let words = measure::cut(words, SMALL, rect.w - 16);
        self.marks.push(Mark::Paper { rect, words });
    }

    pub(super) fn words(&mut self, words: &str, style: Style) {
        let rect = self.room(measure::width(words, SMALL) + 2);
        let words = measure::cut(words, SMALL, rect.w);
        self.marks.push(Mark::Words {
            rect,
            size: SMALL,
            style,
            words,
        });
    }

    /// Larger words at the beginning of a line, with room for small marks after them; on lines of their own when long.
    pub(super) fn lead(&mut self, words: &str, size: i32, style: Style) {
        let w = measure::width(words, size) + 2;
        if w > (self.right - self.left) * 2 / 3 {
            self.passage(words, size, style, 2);
            return;
        }
        let mut rect = self.room(w + 4);
        (rect.w, rect.h) = (w, LINE - 2);
        self.marks.push(Mark::Words {
            rect,
            size,
            style,
            words: measure::cut(words, size, w),
        });
    }

    /// Words over the whole width, on lines of their own.
    pub(super) fn passage(&mut self, words: &str, size: i32, style: Style, most: usize) {
        self.line();
        for line in measure::wrap(words, size, self.right - self.left, most) {
            // Letters with others stacked above and below them need more room between lines.
            let stacked = if line.is_ascii() {
                0
            } else {
                measure::stacking(&line, size)
            };
            let rect = Rect {
                x: self.left,
                y: self.y,
                w: self.right - self.left,
                h: size + 2 + stacked / 2,
            };
            self.y += size + 3 + stacked;
            self.marks.push(Mark::Words {
                rect,
                size,
                style,
                words: line,
            });
        }
    }
}
