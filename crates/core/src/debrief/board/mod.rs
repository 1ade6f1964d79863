//! The case of a person on a board: the lines that were noted, each with the worry behind it, the dimension and the elements
//! that it speaks for; what was found, what was missed, what was imagined; whether the grounds carry the finding; and the ILO
//! rule at work. Read out of what is kept and what is marked. It marks nothing, and it is told only after the end.

mod case;

pub(super) use case::boards;

use super::block::Quote;
use crate::practice::{IndicatorIx, Label, Tally, WorryIx};
use crate::scenario::PersonIx;
use crate::vocabulary::{AgeGroup, Dimension, Element, Marked, Strength};

/// The case of one person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Board {
    /// Who.
    pub person: PersonIx,
    /// Which list of strengths applies.
    pub age: AgeGroup,
    /// The dimensions in which there is a line, in the order of the field.
    pub dimensions: Vec<Dimensioned>,
    /// Lines that speak against it.
    pub against: Vec<OnBoard>,
    /// Lines that were taken for something and lead nowhere.
    pub loose: Vec<OnBoard>,
    /// The act, the means, the purpose (LAW-10 to LAW-12).
    pub elements: Vec<OfElement>,
    /// Whether the grounds carry the finding.
    pub carries: Carries,
    /// How many grounds carry nothing, or came from a question.
    pub leaps: usize,
    /// What the dimensions of the page come to together, by the worked example; none where none of them is positive.
    pub label: Option<Label>,
}

/// The lines in one dimension.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dimensioned {
    /// Which.
    pub dimension: Dimension,
    /// The worries in it with their lines, in the order of the library.
    pub worries: Vec<(WorryIx, Vec<OnBoard>)>,
    /// The indicators on the page and among the grounds, by their strength.
    pub tally: Tally,
    /// Whether they are enough by the ILO rule (SCR-21).
    pub is_positive: bool,
    /// Whether what somebody careful finds is enough.
    pub could_be: bool,
}

/// A line on the board.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OnBoard {
    /// The words.
    pub words: Quote,
    /// The indicator that it speaks for, or was taken for.
    pub indicator: Option<IndicatorIx>,
    /// How much that one weighs.
    pub strength: Option<Strength>,
    /// How it stands there.
    pub state: State,
    /// Whether it was given as a ground.
    pub is_ground: bool,
}

/// How a line stands on the board.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// It was noted, and it shows what it was noted for.
    Found,
    /// It was noted, and is worth a question; by itself it is not enough.
    Asks,
    /// It was there, and is not on the page, or was set aside.
    Missed(Marked),
    /// It was taken for something that it is not.
    Imagined(Leap),
    /// It speaks against it.
    Against,
}

impl State {
    /// Whether what leads on from the line holds.
    #[must_use]
    pub const fn holds(self) -> bool {
        matches!(self, Self::Found | Self::Against)
    }
}

/// Why something is a leap.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Leap {
    /// The line says nothing about the person either way.
    Nothing,
    /// The line speaks against it.
    Against,
    /// It is not freely in the words of the person.
    Planted,
}

/// How an element of the definition stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OfElement {
    /// Which.
    pub element: Element,
    /// How it stands.
    pub carried: Carried,
}

/// How an element is carried.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Carried {
    /// One of the grounds speaks for it.
    Given,
    /// A line on the page speaks for it, and was not given as a ground.
    OnPage,
    /// There was a line that speaks for it.
    Missed,
    /// Nothing that could be known speaks for it.
    NotThere,
    /// It is not needed: the person is a child (LAW-02).
    NotNeeded,
}

/// Whether the grounds carry the finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Carries {
    /// They do.
    Whole,
    /// In part.
    Part,
    /// They do not.
    Not,
    /// They show what was said not to be there.
    Contrary,
    /// Nothing was given.
    NoneGiven,
    /// Nothing was decided.
    NoDecision,
}
