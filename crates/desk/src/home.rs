//! What the desk is given by the place where the program runs.

use grounds_core::locale::{Said, When};
use grounds_core::scenario::Scenario;
use std::collections::BTreeMap;
use std::sync::Arc;

/// A scenario on the shelf, playable or not.
#[derive(Clone, Debug)]
pub struct Listed {
    /// Its name: the folder's.
    pub name: String,
    /// The scenario, when it can be played.
    pub scenario: Option<Arc<Scenario>>,
    /// Why it cannot: file, line and column, what is wrong, and what to do.
    pub why_not: Option<String>,
    /// Its files, for whoever draws its pictures.
    pub files: Arc<BTreeMap<String, Vec<u8>>>,
    /// Whether it lies where it can be written at.
    pub is_on_disk: bool,
}

/// A run that was begun and not ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptRun {
    /// What its home calls it.
    pub name: String,
    /// The id of its scenario.
    pub scenario: String,
    /// The label of the trainee.
    pub trainee: String,
    /// The day of its last move, by the record.
    pub when: When,
    /// Minutes of the shift that had passed by then.
    pub minute: u16,
    /// How many moves it has.
    pub moves: usize,
    /// Why it cannot be gone on with; none when it can, or when nobody has looked yet.
    pub why_not: Option<Said>,
}
