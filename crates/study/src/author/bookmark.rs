//! Where an author stands in a run, in the words of the scenario file: what is kept so that closing the program loses
//! nothing. Names, not numbers, so that it survives any change of the file.

use grounds_core::record::Step;
use serde::{Deserialize, Serialize};

/// The number of the format that is written.
const FORMAT: u32 = 2;
/// Bytes of a bookmark; a larger one is none.
pub const BOOKMARK_BYTES: usize = 4 * 1024 * 1024;

/// A run as moves: all that were made, and how many of them are to be played now.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Trail {
    /// What decides everything that is drawn.
    pub seed: u64,
    /// How often it was played before: talks open otherwise then.
    #[serde(default)]
    pub play: u16,
    /// The moves, in order. Those behind `at` can be gone forward to.
    pub steps: Vec<Step>,
    /// How many moves have been made at the moment that is wanted.
    pub at: usize,
}

impl Trail {
    /// A run that has not begun.
    #[must_use]
    pub fn fresh(seed: u64) -> Self {
        Self {
            seed,
            ..Self::default()
        }
    }
}

/// Everything that is worth keeping of a sitting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Bookmark {
    format: u32,
    /// The run.
    pub trail: Trail,
    /// Runs that another move replaced, for bringing them back, the newest last.
    pub set_aside: Vec<Trail>,
}

impl Bookmark {
    /// A bookmark of these.
    #[must_use]
    pub const fn new(trail: Trail, set_aside: Vec<Trail>) -> Self {
        Self {
            format: FORMAT,
            trail,
            set_aside,
        }
    }

    /// As a line of JSON.
    #[must_use]
    pub fn encode(&self) -> String {
        let mut line = serde_json::to_string(self).expect("moves are words and numbers, which always serialise");
        line.push('\n');
        line
    }

    /// Reads one back; nothing when it cannot be understood.
    #[must_use]
    pub fn decode(bytes: &[u8]) -> Option<Self> {
        if bytes.len() > BOOKMARK_BYTES {
            return None;
        }
        let mut mark: Self = serde_json::from_slice(bytes).ok()?;
        if mark.format != FORMAT {
            return None;
        }
        for trail in mark.set_aside.iter_mut().chain([&mut mark.trail]) {
            trail.at = trail.at.min(trail.steps.len());
        }
        Some(mark)
    }
}
