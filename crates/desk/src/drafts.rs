//! What is half written: a note, a decision. It becomes a move of the run when nothing is missing.

use crate::memory::Meaning;
use crate::wish::Turn;
use grounds_core::locale::{Key, key};
use grounds_core::practice::IndicatorIx;
use grounds_core::scenario::{Action, CueIx, Decided, PersonIx, ServiceIx};
use grounds_core::session::{Note, View};
use grounds_core::vocabulary::{ConsentBasis, Finding, OffenceHandling, Onward};

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

    /// The note on a cue, when there is exactly one, or a new one.
    #[must_use]
    pub fn on(cue: CueIx, view: View<'_>) -> Self {
        let on_cue: Vec<&Note> = view.notes().iter().filter(|n| n.cue == cue).collect();
        match on_cue[..] {
            [only] => Self::of(only),
            _ => Self::new(cue, view),
        }
    }

    /// A turn of this note.
    pub(crate) fn turn(&mut self, turn: Turn, view: View<'_>) {
        match turn {
            Turn::NoteAbout(person) => self.be_about(person, view),
            Turn::NoteSure(sure) => self.sure = Some(sure),
            Turn::NoteMeaning(meaning) => self.meaning = Some(meaning),
            Turn::NoteShows(indicator) => toggle(&mut self.shows, indicator),
            Turn::NoteSearch(words) => self.search = words,
            _ => {}
        }
    }

    /// The note is about another person. What was written about that person before comes back.
    fn be_about(&mut self, person: PersonIx, view: View<'_>) {
        let before = view.notes().iter().find(|n| n.cue == self.cue && n.about == person);
        match before {
            Some(note) => {
                let search = std::mem::take(&mut self.search);
                *self = Self {
                    search,
                    ..Self::of(note)
                };
            }
            None => self.about = Some(person),
        }
    }

    /// The move that keeps the note, when nothing is missing.
    #[must_use]
    pub fn complete(&self) -> Option<Action> {
        let (about, meaning, sure) = (self.about?, self.meaning?, self.sure?);
        let shows = match meaning {
            Meaning::Nothing => Vec::new(),
            Meaning::Indicators if self.shows.is_empty() => return None,
            Meaning::Indicators => self.shows.clone(),
        };
        let cue = self.cue;
        Some(Action::Note {
            cue,
            about,
            shows,
            sure,
        })
    }

    /// What is missing first.
    #[must_use]
    pub const fn missing(&self) -> Option<Key> {
        match self {
            Self { about: None, .. } => Some(key!("note-missing-about")),
            Self { sure: None, .. } => Some(key!("note-missing-sure")),
            Self { meaning: None, .. } => Some(key!("note-missing-meaning")),
            Self {
                meaning: Some(Meaning::Indicators),
                shows,
                ..
            } if shows.is_empty() => Some(key!("note-missing-indicators")),
            Self { .. } => None,
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
    pub fn missing(&self) -> Vec<Key> {
        let parts = [
            (self.findings.is_empty(), key!("missing-finding")),
            (self.consent.is_none(), key!("missing-consent")),
            (self.offences.is_none(), key!("missing-offences")),
            (self.onward.is_none(), key!("missing-onward")),
        ];
        parts
            .into_iter()
            .filter_map(|(is_missing, key)| is_missing.then_some(key))
            .collect()
    }
}

/// Puts something into a list, or takes it out.
pub(crate) fn toggle<T: PartialEq>(all: &mut Vec<T>, one: T) {
    match all.iter().position(|known| *known == one) {
        Some(at) => {
            all.remove(at);
        }
        None => all.push(one),
    }
}
