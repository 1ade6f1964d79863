//! Scripted runs beside a scenario, `walkthroughs/*.ron`, with what must come of them: an author's own proof that a run through
//! it comes to what it should, read through the layer that every file goes through.
//!
//! A walkthrough names words by their heading and a print ([`Step`](crate::record::Step)), so what authors usually do to a
//! scenario moves none of it. [`written`] makes one of a run: nobody writes fifty moves by hand. What stands behind `//` in it
//! are the words, for whoever reads it.

pub mod draft;
mod play;
mod read;
mod written;

pub use play::{Fell, Mismatch, Played};
pub use written::{expected, written};

use crate::record::Step;
use crate::vocabulary::{Band, Verdict};

/// What must be made of one person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PersonExpect {
    /// The part.
    pub of: String,
    /// The verdict; none: whatever it is.
    pub verdict: Option<Verdict>,
    /// The rows of the table of judgement that hold, exactly these; none: whichever.
    pub reasons: Option<Vec<String>>,
}

/// What must come of a run.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Expect {
    /// The band; none: whatever it is.
    pub band: Option<Band>,
    /// What must be made of people.
    pub people: Vec<PersonExpect>,
    /// What must have been told: part and subject, of which at least something small.
    pub told: Vec<(String, String)>,
}

/// A walkthrough whose names all exist.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Walkthrough {
    /// The name of the file, without folder and ending.
    pub name: String,
    /// What it shows.
    pub says: String,
    /// The seeds it is played with.
    pub seeds: Vec<u64>,
    /// How often it had been played before.
    pub play: u16,
    /// The moves.
    pub steps: Vec<Step>,
    /// What must come of it.
    pub expect: Expect,
}
