//! What the author's panel remembers: what is open, chosen, filtered, half typed. People and subjects are kept by their names in
//! the file, so that a newer version changes nothing.

use super::codes::Looked;
use crate::diagnostic::Severity;
use crate::locale::{Key, key};

/// A part of the panel.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tab {
    /// What is wrong with the files.
    #[default]
    Faults,
    /// The moves.
    Moments,
    /// What a trainee does not see.
    Hidden,
    /// What is made of the run if it ends now, what the last move was worth, how the claims stand.
    Marks,
    /// What the practice library has.
    Codes,
}

impl Tab {
    /// Every part, in order.
    pub const ALL: [Self; 5] = [Self::Faults, Self::Moments, Self::Hidden, Self::Marks, Self::Codes];

    /// The key of its name.
    #[must_use]
    pub const fn key(self) -> Key {
        match self {
            Self::Faults => key!("author-tab-faults"),
            Self::Moments => key!("author-tab-moments"),
            Self::Hidden => key!("author-tab-hidden"),
            Self::Marks => key!("author-tab-marks"),
            Self::Codes => key!("author-tab-codes"),
        }
    }
}

/// A part of what is hidden.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Hidden {
    /// The people, and what keeps each of their lines back.
    #[default]
    People,
    /// The moments of the day.
    Events,
    /// Places and things with conditions, and the draw.
    Gates,
}

impl Hidden {
    /// Every part, in order.
    pub const ALL: [Self; 3] = [Self::People, Self::Events, Self::Gates];

    /// The key of its name.
    #[must_use]
    pub const fn key(self) -> Key {
        match self {
            Self::People => key!("hidden-people"),
            Self::Events => key!("hidden-events"),
            Self::Gates => key!("hidden-gates"),
        }
    }
}

/// What the panel remembers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AuthorState {
    /// Whether the panel is put away.
    pub is_shut: bool,
    /// The open part.
    pub tab: Tab,
    /// The severity that is shown; none: every one.
    pub filter: Option<Severity>,
    /// The fault that is open, by its place in the list.
    pub fault: Option<usize>,
    /// The rule whose page is open.
    pub explained: Option<&'static str>,
    /// The open part of what is hidden.
    pub hidden: Hidden,
    /// The part that is looked into, by its name in the file.
    pub person: Option<String>,
    /// The part one talks with beside.
    pub beside: Option<String>,
    /// The subject whose answers are open, by its name in the file.
    pub subject: Option<String>,
    /// The number of a draw, as it is being typed.
    pub seed: Option<String>,
    /// What is looked for in the practice library.
    pub wanted: String,
    /// The library as it was told last, and what was found in it: worked out again only when one of them changes.
    pub(super) told: Looked,
}
