//! What a move names and the scenario does not have, as a value: it is said in the language of whoever reads it.

use crate::locale::{Said, key, said};
use std::fmt;

/// Something that a move names and that is not there, by its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Missing {
    /// A person.
    Person(String),
    /// A place.
    Place(String),
    /// Something to look at.
    Spot(String),
    /// A paper.
    Paper(String),
    /// Things that belong to people.
    Thing(String),
    /// A service.
    Service(String),
    /// A subject of the talk.
    Subject(String),
    /// Words that can be said.
    Wording(String),
    /// A line.
    Line(String),
    /// An indicator of the practice library.
    Indicator(String),
    /// A word of a closed list: a deed, a finding, something done for a person.
    Word(String),
    /// Nobody is talked with.
    Talk,
}

impl Missing {
    /// The name.
    #[must_use]
    pub fn name(&self) -> &str {
        match self {
            Self::Person(name)
            | Self::Place(name)
            | Self::Spot(name)
            | Self::Paper(name)
            | Self::Thing(name)
            | Self::Service(name)
            | Self::Subject(name)
            | Self::Wording(name)
            | Self::Line(name)
            | Self::Indicator(name)
            | Self::Word(name) => name,
            Self::Talk => "",
        }
    }

    /// What is missing, to be said. Names come from a file, so nothing in them is shown as it stands.
    #[must_use]
    pub fn said(&self) -> Said {
        let name = super::short(self.name()).escape_debug().to_string();
        match self {
            Self::Person(_) => said!("error-no-person", name = name),
            Self::Place(_) => said!("error-no-place", name = name),
            Self::Spot(_) => said!("error-no-spot", name = name),
            Self::Paper(_) => said!("error-no-document", name = name),
            Self::Thing(_) => said!("error-no-thing", name = name),
            Self::Service(_) => said!("error-no-service", name = name),
            Self::Subject(_) => said!("error-no-subject", name = name),
            Self::Wording(_) => said!("error-no-wording", name = name),
            Self::Line(_) => said!("error-no-line", name = name),
            Self::Indicator(_) => said!("error-no-indicator", name = name),
            Self::Word(_) => said!("error-no-word", name = name),
            Self::Talk => key!("error-no-talk").into(),
        }
    }
}

impl fmt::Display for Missing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.said().fmt(f)
    }
}

impl std::error::Error for Missing {}
