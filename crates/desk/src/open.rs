//! What is open. One thing at a time, each with all that belongs to it, so that there is no combination without meaning.

use crate::across::LookingBack;
use crate::home::Weighing;
use crate::run::Run;
use crate::voice::Words;
use crate::wish::Course;
use grounds_core::debrief::Debrief;
use grounds_core::drill::Item;
use grounds_core::session::Session;

/// What is open.
#[derive(Debug, Default)]
pub enum Open {
    /// The shelf.
    #[default]
    Shelf,
    /// What to know before a run.
    Prebrief(Box<Prebrief>),
    /// A run.
    Run(Box<Played>),
    /// What a run came to.
    Debrief(Box<Ended>),
    /// What many runs show together.
    Across(Box<LookingBack>),
    /// A drill.
    Drill(Box<Drilling>),
}

/// A run that has not begun.
#[derive(Debug)]
pub struct Prebrief {
    /// The scenario, by its place on the shelf.
    pub at: usize,
    /// What its first moment will be.
    pub session: Session,
}

/// A run that goes on.
#[derive(Debug)]
pub struct Played {
    /// The scenario, by its place on the shelf.
    pub at: usize,
    /// The run and its record.
    pub run: Run,
    /// What the person wants to do as soon as everything is kept, or said to be given up.
    pub leaving: Option<Leaving>,
}

/// A run that has ended.
#[derive(Debug)]
pub struct Ended {
    /// The scenario, by its place on the shelf.
    pub at: usize,
    /// The run and its record: its last lines may wait.
    pub run: Run,
    /// What it came to.
    pub debrief: Debrief,
    /// Its moves while they are being weighed, and how many of how many are.
    pub weighing: Option<(Box<dyn Weighing>, (u32, u32))>,
    /// As in a run that goes on.
    pub leaving: Option<Leaving>,
}

/// A drill that goes on, or is over.
#[derive(Debug)]
pub struct Drilling {
    /// What is drilled.
    pub course: Course,
    /// The scenario to whose prebrief one goes on, by its place on the shelf; none where it was begun on the shelf.
    pub then: Option<usize>,
    /// What the questions are made from.
    pub decks: Vec<Deck>,
    /// The questions, each with the place of its deck.
    pub items: Vec<(usize, Item)>,
    /// What was answered, a choice for each question that was.
    pub answers: Vec<usize>,
    /// Whether the last answer was read.
    pub is_read: bool,
}

/// A draw of one scenario that questions are made from. Nobody plays it.
#[derive(Debug)]
pub struct Deck {
    /// The scenario, by its place on the shelf.
    pub at: usize,
    /// The draw.
    pub session: Session,
    /// The words of it, in the languages that are read.
    pub words: Option<Words>,
}

impl Drilling {
    /// The question that is in front: the one that was answered last, until that is read. None when it is over.
    #[must_use]
    pub fn question(&self) -> Option<usize> {
        let at = if self.is_read {
            self.answers.len()
        } else {
            self.answers.len().checked_sub(1)?
        };
        (at < self.items.len()).then_some(at)
    }

    /// That question, and what it is made from.
    #[must_use]
    pub fn in_front(&self) -> Option<(&Deck, &Item)> {
        let (deck, item) = self.items.get(self.question()?)?;
        Some((self.decks.get(*deck)?, item))
    }

    /// How many answers were right.
    #[must_use]
    pub fn right(&self) -> usize {
        let answered = self.answers.iter().zip(&self.items);
        answered.filter(|(chosen, (_, item))| **chosen == item.right).count()
    }
}

/// Where somebody goes who leaves a run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leaving {
    /// To the shelf.
    ToShelf,
    /// To the prebrief of the same scenario.
    ToPrebrief,
    /// Away: the program is to be closed.
    Away,
}

impl Open {
    /// The run as it may be shown, or what its first moment will be.
    #[must_use]
    pub fn session(&self) -> Option<&Session> {
        match self {
            Self::Shelf | Self::Across(_) | Self::Drill(_) => None,
            Self::Prebrief(prebrief) => Some(&prebrief.session),
            Self::Run(played) => Some(played.run.session()),
            Self::Debrief(ended) => Some(ended.run.session()),
        }
    }

    /// The run with its record.
    #[must_use]
    pub fn run(&self) -> Option<&Run> {
        match self {
            Self::Shelf | Self::Prebrief(_) | Self::Across(_) | Self::Drill(_) => None,
            Self::Run(played) => Some(&played.run),
            Self::Debrief(ended) => Some(&ended.run),
        }
    }

    pub(crate) fn run_mut(&mut self) -> Option<(&mut Run, &mut Option<Leaving>)> {
        match self {
            Self::Shelf | Self::Prebrief(_) | Self::Across(_) | Self::Drill(_) => None,
            Self::Run(played) => Some((&mut played.run, &mut played.leaving)),
            Self::Debrief(ended) => Some((&mut ended.run, &mut ended.leaving)),
        }
    }

    /// Where somebody wants to go who cannot yet, because moves are not kept.
    #[must_use]
    pub fn leaving(&self) -> Option<Leaving> {
        match self {
            Self::Shelf | Self::Prebrief(_) | Self::Across(_) | Self::Drill(_) => None,
            Self::Run(played) => played.leaving,
            Self::Debrief(ended) => ended.leaving,
        }
    }

    /// The scenario, by its place on the shelf.
    #[must_use]
    pub const fn at(&self) -> Option<usize> {
        match self {
            Self::Shelf | Self::Across(_) => None,
            Self::Prebrief(prebrief) => Some(prebrief.at),
            Self::Run(played) => Some(played.at),
            Self::Debrief(ended) => Some(ended.at),
            Self::Drill(drill) => drill.then,
        }
    }
    /// How many runs of those that are looked back on are still to be read.
    #[must_use]
    pub fn still_to_read(&self) -> usize {
        match self {
            Self::Across(back) => back.still_to_read(),
            _ => 0,
        }
    }
}
