//! What the author's panel remembers: what is open, chosen, filtered, half typed.

use super::codes::Looked;
use crate::diagnostic::Severity;
use crate::locale::{Key, key};
use crate::scenario::{PersonIx, QuestionIx, Scenario};

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
    pub const fn key(self) -> Key {
        match self {
            Self::People => key!("hidden-people"),
            Self::Cues => key!("hidden-cues"),
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
    /// The person that is looked into.
    pub person: Option<PersonIx>,
    /// The person one talks with beside.
    pub beside: Option<PersonIx>,
    /// The question whose answers are open.
    pub question: Option<QuestionIx>,
    /// The number of a draw, as it is being typed.
    pub seed: Option<String>,
    /// What is looked for in the practice library.
    pub wanted: String,
    /// The library as it was told last, and what was found in it: worked out again only when one of them changes.
    pub(super) told: Looked,
}

impl AuthorState {
    /// What is remembered, for another version of the scenario: everything keeps its name and gets its new place; what the
    /// new version does not have is forgotten.
    #[must_use]
    pub fn carried(mut self, from: &Scenario, to: &Scenario) -> Self {
        let person = |p: PersonIx| to.person_named(&from.person(p).id);
        self.person = self.person.and_then(person);
        self.beside = self.beside.and_then(person);
        let question = self.question.map(|q| &from.question(q).id);
        self.question = question.and_then(|id| to.question_named(id));
        self
    }
}
