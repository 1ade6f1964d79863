//! What became of people when a scenario does not say: by the verdict, and by facts of the judgement.

use crate::group;
use crate::practice::judgement::{Fact, Set};
use crate::vocabulary::Verdict;

/// The slot for the person in the words of an outcome.
pub(super) const EACH: &str = "{each}";

/// What became of somebody: the first row that fits is told.
#[derive(Clone, Debug)]
pub struct OutcomeRow {
    /// Its name: its words are `practice-outcome-NAME-days3` and `-days30`.
    pub name: String,
    /// Of whom this was made.
    pub verdict: Verdict,
    /// Facts that must hold.
    pub needs: Set<Fact>,
    /// After three days; `{each}` is the person.
    pub days3: String,
    /// After thirty.
    pub days30: String,
}

group! {
    /// The same as it stands in the file.
    OutcomeFileRow "an outcome" {
        /// As it is called.
        name: String,
        /// As it is called.
        verdict: Verdict,
        /// As it is called.
        needs: Vec<String>,
        /// As it is called.
        days3: String,
        /// As it is called.
        days30: String,
    }
}

impl OutcomeRow {
    /// The name as a part of the name of a message.
    #[must_use]
    pub fn message(&self) -> String {
        format!("outcome-{}", self.name)
    }

    /// Whether it is told of somebody of whom this was made.
    #[must_use]
    pub fn fits(&self, verdict: Verdict, facts: Set<Fact>) -> bool {
        self.verdict == verdict && facts.has_all(self.needs)
    }
}
