//! What a map is made of: sheets with boxes, and marks in them, in whole units. Values only; how they are drawn is for the
//! writers.

use super::measure;
use super::node::Node;
use grounds_core::scenario::talk::TextIx;

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
    /// Something is wrong.
    Wrong,
}

/// What a line carries.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Token {
    /// Shows an indicator.
    Shows,
    /// Is worth a question.
    Asks,
    /// Speaks against an indicator.
    Clears,
    /// Leads to a documented mistake.
    Tempts,
    /// Cannot be true beside another line.
    Against,
    /// Means nothing.
    Nothing,
    /// A fear shows in it, or is named.
    Fear,
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

/// What is drawn for a mark.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Words.
    Words(Style),
    /// A condition: whether it must hold, or must not.
    Gate(bool),
    /// What some lines carry: all of them carry the same, in one place.
    Cue(Token, Vec<TextIx>),
    /// Something that is brought up, or found.
    Opens,
    /// How often it was met.
    Met(Seen),
}

/// Something drawn inside a tile: words on one line, bare or in a little shape.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// The room it takes.
    pub rect: Rect,
    /// What it is.
    pub kind: Kind,
    /// Size of the font.
    pub size: i32,
    /// Its words.
    pub words: String,
    /// For the pointer that rests on it.
    pub title: String,
}

impl Mark {
    /// Whether its words fit into its box.
    #[must_use]
    pub fn fits(&self) -> bool {
        measure::width(&self.words, self.size) + self.kind.beside() <= self.rect.w + 1
    }
}

impl Kind {
    /// The room that its shape takes beside the words.
    pub(super) const fn beside(&self) -> i32 {
        match self {
            Self::Words(_) => 0,
            Self::Gate(_) => 12,
            Self::Cue(..) => 15,
            Self::Opens => 14,
            Self::Met(_) => 6,
        }
    }

    /// How far from the left its words begin.
    pub(super) const fn before(&self) -> i32 {
        match self {
            Self::Words(_) => 0,
            Self::Gate(_) => 6,
            Self::Cue(..) => 13,
            Self::Opens => 12,
            Self::Met(_) => 3,
        }
    }
}

/// Which colour a thing has. Each comes with a word, so that none tells alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tint {
    /// The n-th person.
    Person(usize),
    /// Places and what is in them.
    Place,
    /// Papers and things.
    Paper,
    /// Acts and moments.
    Moment,
    /// What became of somebody.
    Outcome,
    /// Nobody ever gets there.
    Lost,
    /// Anything else.
    Neutral,
}

/// A part of a tile from which arrows begin: an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    /// Its strip.
    pub rect: Rect,
    /// Its number among the rows of the tile.
    pub row: usize,
    /// Whether anybody ever gets there.
    pub is_reached: bool,
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
    /// Whether it is drawn as a box; a heading is not.
    pub is_boxed: bool,
    /// For the pointer that rests on it.
    pub title: String,
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
            mark.rect = mark.rect.moved(dx, dy);
        }
        for part in &mut self.parts {
            part.rect = part.rect.moved(dx, dy);
        }
    }
}

/// An arrow: what opens what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wire {
    /// From here.
    pub from: Node,
    /// To there.
    pub to: Node,
    /// Its corners, from end to end.
    pub points: Vec<(i32, i32)>,
}

/// One sheet of paper lying on its side.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sheet {
    /// What it is of.
    pub title: String,
    /// Width of what stands on it. It is drawn as large as the paper allows, and never larger than it is.
    pub width: i32,
    /// Height of it.
    pub height: i32,
    /// Boxes. No two overlap.
    pub tiles: Vec<Tile>,
    /// Arrows. None runs through a box.
    pub wires: Vec<Wire>,
    /// Arrows for which there was no way, or which would be too many to follow. The boxes say the same in words.
    pub lost_wires: usize,
}
