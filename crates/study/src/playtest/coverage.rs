//! Coverage: what of a scenario was met in play, how often, and in which run first. It counts what happened; whether
//! something *can* be met is another question, and belongs to the proof.

mod atlas;

pub use atlas::Thing;
pub(super) use atlas::{Atlas, ENDED, SHIFT_OVER};

use crate::assess::Assessment;
use crate::practice::Practice;
use crate::scenario::Scenario;
use crate::session::{Bits, Session};
use std::sync::Arc;

/// A run that can be looked at again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct First {
    /// The number of the run, from 0.
    pub run: u64,
    /// Its seed.
    pub seed: u64,
}

/// What one run met.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Met(Bits);

/// One thing of a scenario, and how often it was met.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Item<'a> {
    /// Its name: of a cue the name in the file, of an answer `question/2`.
    pub name: &'a str,
    /// In how many runs.
    pub runs: u64,
    /// The first run that met it.
    pub first: Option<First>,
}

/// What of a scenario was met.
#[derive(Clone, Debug)]
pub struct Coverage {
    atlas: Arc<Atlas>,
    runs: Vec<u64>,
    first: Vec<Option<First>>,
}

impl Coverage {
    /// Nothing met yet.
    #[must_use]
    pub fn none(scenario: &Scenario, practice: &Practice) -> Self {
        let atlas = Arc::new(Atlas::of(scenario, practice));
        Self {
            runs: vec![0; atlas.len()],
            first: vec![None; atlas.len()],
            atlas,
        }
    }

    /// An empty one of the same scenario.
    #[must_use]
    pub fn emptied(&self) -> Self {
        Self {
            runs: vec![0; self.atlas.len()],
            first: vec![None; self.atlas.len()],
            atlas: self.atlas.clone(),
        }
    }

    /// What a run of this scenario met.
    #[must_use]
    pub fn met(&self, session: &Session, found: &Assessment) -> Met {
        Met(self.atlas.met(session, found))
    }

    /// Adds a run.
    pub fn absorb(&mut self, session: &Session, found: &Assessment, run: u64) {
        let met = self.met(session, found);
        let seed = session.seed();
        self.absorb_met(&met, First { run, seed });
    }

    /// Adds what a run met.
    pub fn absorb_met(&mut self, met: &Met, by: First) {
        for at in met.0.iter() {
            self.runs[at] += 1;
            self.first[at] = earlier(self.first[at], Some(by));
        }
    }

    /// Adds what others met. In which order things are added makes no difference.
    pub fn merge(&mut self, other: &Self) {
        for at in 0..self.runs.len() {
            self.runs[at] += other.runs[at];
            self.first[at] = earlier(self.first[at], other.first[at]);
        }
    }

    /// How many things of a kind were met, and how many there are.
    #[must_use]
    pub fn share(&self, thing: Thing) -> (usize, usize) {
        let range = self.atlas.range(thing);
        (range.clone().filter(|&at| self.runs[at] > 0).count(), range.len())
    }

    /// In how many runs the thing with this number was met.
    #[must_use]
    pub fn runs_of(&self, thing: Thing, number: usize) -> u64 {
        self.atlas.range(thing).nth(number).map_or(0, |at| self.runs[at])
    }

    /// Every thing of a kind, in the order of the file.
    pub fn items(&self, thing: Thing) -> impl Iterator<Item = Item<'_>> {
        self.atlas.range(thing).map(|at| Item {
            name: self.atlas.name(at),
            runs: self.runs[at],
            first: self.first[at],
        })
    }

    /// What was never met of a kind, by name.
    pub fn never(&self, thing: Thing) -> impl Iterator<Item = &str> {
        self.items(thing).filter(|item| item.runs == 0).map(|item| item.name)
    }
}

fn earlier(one: Option<First>, other: Option<First>) -> Option<First> {
    match (one, other) {
        (Some(a), Some(b)) => Some(a.min(b)),
        (a, b) => a.or(b),
    }
}
