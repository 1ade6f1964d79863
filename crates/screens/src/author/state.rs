//! What the author's panel remembers: what is open, chosen, filtered, half typed.

use crate::diagnostic::Severity;
use crate::scenario::{PersonIx, QuestionIx};

/// A part of the panel.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tab {
    /// What is wrong with the file.
    #[default]
    Faults,
    /// The moves.
    Moments,
    /// What a trainee does not see.
    Hidden,
    /// What the run would score now.
    Marks,
}

impl Tab {
    /// Every part, in order.
    pub const ALL: [Self; 4] = [Self::Faults, Self::Moments, Self::Hidden, Self::Marks];

    /// The key of its name.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Faults => "author-tab-faults",
            Self::Moments => "author-tab-moments",
            Self::Hidden => "author-tab-hidden",
            Self::Marks => "author-tab-marks",
        }
    }
}

/// A part of what is hidden.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Hidden {
    /// The people and what each question would bring.
    #[default]
    People,
    /// The cues.
    Cues,
    /// The events.
    Events,
    /// Places, things and deeds with conditions, and the draw.
    Gates,
}

impl Hidden {
    /// Every part, in order.
    pub const ALL: [Self; 4] = [Self::People, Self::Cues, Self::Events, Self::Gates];

    /// The key of its name.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::People => "hidden-people",
            Self::Cues => "hidden-cues",
            Self::Events => "hidden-events",
            Self::Gates => "hidden-gates",
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
    /// The person that is looked into.
    pub person: Option<PersonIx>,
    /// The question whose answers are open.
    pub question: Option<QuestionIx>,
    /// The number of a draw, as it is being typed.
    pub seed: Option<String>,
}
