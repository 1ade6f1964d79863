//! What the screens remember that is not worth replaying: what is open, chosen, filtered, half written.

use super::author::AuthorState;
use crate::practice::IndicatorIx;
use crate::scenario::{CueIx, Decided, DocumentIx, PersonIx, Scenario, ServiceIx};
use crate::session::{Note, View};
use crate::vocabulary::{ConsentBasis, Finding, OffenceHandling, Onward};
use std::collections::BTreeMap;

/// A part of the run.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Panel {
    /// Where one is.
    #[default]
    Place,
    /// Who is there.
    People,
    /// What can be read.
    Documents,
    /// What was noticed.
    Notebook,
    /// What is decided.
    Decide,
}

impl Panel {
    /// Every panel, in the order of the rail.
    pub const ALL: [Self; 5] = [Self::Place, Self::People, Self::Documents, Self::Notebook, Self::Decide];

    /// The key of its name.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Place => "panel-place",
            Self::People => "panel-people",
            Self::Documents => "panel-documents",
            Self::Notebook => "panel-notebook",
            Self::Decide => "panel-decide",
        }
    }
}

/// What one does with a person, where there is no room for both lists.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Talk {
    /// Ask.
    #[default]
    Ask,
    /// Do.
    Act,
}

/// What a cue is said to stand for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Meaning {
    /// One indicator or more.
    Indicators,
    /// Nothing.
    Nothing,
}

/// A note that is being written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoteDraft {
    /// The cue.
    pub cue: CueIx,
    /// About whom.
    pub about: Option<PersonIx>,
    /// What it stands for.
    pub meaning: Option<Meaning>,
    /// Which indicators.
    pub shows: Vec<IndicatorIx>,
    /// How sure.
    pub sure: Option<u8>,
    /// What is searched for among the indicators.
    pub search: String,
}

impl NoteDraft {
    /// An empty note on a cue; about the only person there is, if there is only one.
    #[must_use]
    pub fn new(cue: CueIx, view: View<'_>) -> Self {
        let people = view.interviewees();
        let about = if let [only] = people[..] { Some(only) } else { None };
        Self {
            cue,
            about,
            meaning: None,
            shows: Vec::new(),
            sure: None,
            search: String::new(),
        }
    }

    /// A note that was written before.
    #[must_use]
    pub fn of(note: &Note) -> Self {
        let meaning = if note.shows.is_empty() {
            Meaning::Nothing
        } else {
            Meaning::Indicators
        };
        Self {
            cue: note.cue,
            about: Some(note.about),
            meaning: Some(meaning),
            shows: note.shows.clone(),
            sure: Some(note.sure),
            search: String::new(),
        }
    }
}

/// A decision that is being made.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DecisionDraft {
    /// Findings.
    pub findings: Vec<Finding>,
    /// Services referred to.
    pub services: Vec<ServiceIx>,
    /// Consent.
    pub consent: Option<ConsentBasis>,
    /// With whom else information is shared.
    pub share: Vec<ServiceIx>,
    /// Offences.
    pub offences: Option<OffenceHandling>,
    /// Staying and returning.
    pub onward: Option<Onward>,
}

impl DecisionDraft {
    /// A decision that was made before.
    #[must_use]
    pub fn of(decided: &Decided) -> Self {
        Self {
            findings: decided.findings.clone(),
            services: decided.services.clone(),
            consent: Some(decided.consent),
            share: decided.share.clone(),
            offences: Some(decided.offences),
            onward: Some(decided.onward),
        }
    }

    /// The decision, when nothing is missing.
    #[must_use]
    pub fn complete(&self) -> Option<Decided> {
        let (consent, offences, onward) = (self.consent?, self.offences?, self.onward?);
        (!self.findings.is_empty()).then(|| {
            let mut decided = Decided {
                findings: self.findings.clone(),
                services: self.services.clone(),
                consent,
                share: self.share.clone(),
                offences,
                onward,
            };
            decided.findings.sort_unstable();
            decided.services.sort_unstable();
            decided.share.sort_unstable();
            decided
        })
    }

    /// The keys of what is missing.
    #[must_use]
    pub fn missing(&self) -> Vec<&'static str> {
        let parts = [
            (self.findings.is_empty(), "missing-finding"),
            (self.consent.is_none(), "missing-consent"),
            (self.offences.is_none(), "missing-offences"),
            (self.onward.is_none(), "missing-onward"),
        ];
        parts
            .into_iter()
            .filter_map(|(is_missing, key)| is_missing.then_some(key))
            .collect()
    }
}

/// Which part of the debrief is open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Chapter {
    /// What was true.
    #[default]
    Truth,
    /// What protected and what harmed.
    Moves,
    /// The conversations.
    Talk,
    /// What was noticed, missed and imagined.
    Signs,
    /// What to practise next, and the sources.
    Next,
}

impl Chapter {
    /// Every chapter, in order.
    pub const ALL: [Self; 5] = [Self::Truth, Self::Moves, Self::Talk, Self::Signs, Self::Next];

    /// The key of its name.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Truth => "chapter-truth",
            Self::Moves => "chapter-moves",
            Self::Talk => "chapter-talk",
            Self::Signs => "chapter-signs",
            Self::Next => "chapter-next",
        }
    }
}

/// What the screens remember. A new run starts with a new one.
#[derive(Clone, Debug, Default)]
pub struct UiState {
    /// The open panel.
    pub panel: Panel,
    /// The person one is with.
    pub person: Option<PersonIx>,
    /// Asking or doing.
    pub talk: Talk,
    /// The documents that lie open, left and right.
    pub documents: [Option<DocumentIx>; 2],
    /// Words searched for among the cues.
    pub search: String,
    /// Only cues about which nothing is noted.
    pub only_unmarked: bool,
    /// The note being written.
    pub note: Option<NoteDraft>,
    /// The person a decision is being made about.
    pub deciding: Option<PersonIx>,
    /// Decisions being made.
    pub decisions: BTreeMap<PersonIx, DecisionDraft>,
    /// Whether ending the run is being confirmed.
    pub is_ending: bool,
    /// Whether the choice of languages is open.
    pub is_reading_open: bool,
    /// The open chapter of the debrief.
    pub chapter: Chapter,
    /// What the author's panel remembers.
    pub author: AuthorState,
}

impl UiState {
    /// Forgets what is not there at the moment that is shown: an author goes from any moment to any other.
    pub fn fit(&mut self, view: View<'_>) {
        self.note = self
            .note
            .take()
            .filter(|note| view.cues().iter().any(|(cue, _)| *cue == note.cue));
        let at_hand = view.documents();
        for open in &mut self.documents {
            *open = open.filter(|d| at_hand.iter().any(|(known, _)| known == d));
        }
        self.is_ending = false;
    }

    /// What is remembered, for another version of the scenario: everything keeps its name and gets its new place; what
    /// the new version does not have is forgotten.
    #[must_use]
    pub fn carried(mut self, from: &Scenario, to: &Scenario) -> Self {
        let person = |p: PersonIx| to.person_named(&from.person(p).id);
        let document = |d: DocumentIx| to.document_named(&from.document(d).id);
        let service = |s: &ServiceIx| to.service_named(from.service_id(*s));
        self.person = self.person.and_then(person);
        self.documents = self.documents.map(|d| d.and_then(document));
        self.note = self.note.and_then(|note| {
            Some(NoteDraft {
                cue: to.cue_named(&from.cue(note.cue).id)?,
                about: note.about.and_then(person),
                ..note
            })
        });
        self.deciding = self.deciding.and_then(person);
        self.decisions = std::mem::take(&mut self.decisions)
            .into_iter()
            .filter_map(|(about, draft)| {
                let draft = DecisionDraft {
                    services: draft.services.iter().filter_map(service).collect(),
                    share: draft.share.iter().filter_map(service).collect(),
                    ..draft
                };
                Some((person(about)?, draft))
            })
            .collect();
        self.author.person = self.author.person.and_then(person);
        let question = self.author.question.map(|q| &from.question(q).id);
        self.author.question = question.and_then(|id| to.question_named(id));
        self
    }
}
