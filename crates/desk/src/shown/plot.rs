//! A plot: points between two axes, with between which bounds each may lie. What is plotted is decided here; a face that draws
//! lays it out, and one that does not tells the same in words.

use super::Block;

/// A plot. Everything in it lies between 0 and 1000 along both axes, from the lower left.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plot {
    /// What it is.
    pub heading: String,
    /// All of it in words: for those who hear it, and for a face that draws nothing.
    pub told: String,
    /// The numbers below, each with its place.
    pub along: Vec<Tick>,
    /// What is counted below.
    pub along_is: String,
    /// The numbers at the side.
    pub up: Vec<Tick>,
    /// What is counted at the side.
    pub up_is: String,
    /// What stands beside the line from corner to corner, where there is one to be held against.
    pub even: Option<String>,
    /// The points, from left to right. A gap lies before one that does not follow from the last.
    pub points: Vec<Point>,
}

/// A number at an axis.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tick {
    /// Where.
    pub at: u16,
    /// The number.
    pub words: String,
}

/// A point.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Point {
    /// How far to the right.
    pub along: u16,
    /// How far up.
    pub up: u16,
    /// Between which bounds it may lie.
    pub between: Option<(u16, u16)>,
    /// Whether it goes on from the point before.
    pub goes_on: bool,
    /// What it says.
    pub told: String,
}

impl Plot {
    pub(super) fn blocks_into<'a>(&'a self, out: &mut Vec<Block<'a>>) {
        out.extend([Block::Heading(3, &self.heading), Block::Text(&self.told)]);
        let points = self.points.iter().filter(|point| !point.told.is_empty());
        out.extend(points.map(|point| Block::Item(&point.told)));
    }
}
