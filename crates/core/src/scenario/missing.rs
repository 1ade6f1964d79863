//! What a move names and the scenario does not have, as a value: it is said in the language of whoever reads it.

use crate::locale::{Said, said};
use std::fmt;

/// Something that a move names and that is not there, by its name in the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Missing {
    /// A person.
    Person(String),
    /// A cue.
    Cue(String),
    /// A document.
    Document(String),
    /// A service.
    Service(String),
    /// A place.
    Place(String),
    /// A question.
    Question(String),
    /// An indicator of the practice library.
    Indicator(String),
    /// Something to look at.
    Spot(String),
    /// Several places have something to look at that is called so.
    SeveralSpots(String),
}

impl Missing {
    /// What is missing, to be said. Names come from a file, so nothing in them is shown as it stands.
    #[must_use]
    pub fn said(&self) -> Said {
        let shown = |name: &str| name.escape_debug().to_string();
        match self {
            Self::Person(name) => said!("error-no-person", name = shown(name)),
            Self::Cue(name) => said!("error-no-cue", name = shown(name)),
            Self::Document(name) => said!("error-no-document", name = shown(name)),
            Self::Service(name) => said!("error-no-service", name = shown(name)),
            Self::Place(name) => said!("error-no-place", name = shown(name)),
            Self::Question(name) => said!("error-no-question", name = shown(name)),
            Self::Indicator(name) => said!("error-no-indicator", name = shown(name)),
            Self::Spot(name) => said!("error-no-spot", name = shown(name)),
            Self::SeveralSpots(name) => said!("error-several-spots", name = shown(name)),
        }
    }
}

impl fmt::Display for Missing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.said().fmt(f)
    }
}

impl std::error::Error for Missing {}
