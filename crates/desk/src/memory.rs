//! What is open, chosen, filtered and half written on the screens of a run: everything that is not worth replaying. It is
//! changed by a [`Turn`] and by what follows from an accepted move, and by nothing else.

use crate::asked::Asked;
pub use crate::drafts::{DecisionDraft, NoteDraft};

use crate::drafts::toggle;
use crate::wish::{Part, Turn};
use grounds_core::locale::{Key, key};
use grounds_core::scenario::{Action, DocumentIx, PersonIx, Scenario, ServiceIx};
use grounds_core::session::View;
use std::collections::BTreeMap;

/// A part of the run.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
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
    pub const fn key(self) -> Key {
        match self {
            Self::Place => key!("panel-place"),
            Self::People => key!("panel-people"),
            Self::Documents => key!("panel-documents"),
            Self::Notebook => key!("panel-notebook"),
            Self::Decide => key!("panel-decide"),
        }
    }
}

/// What one does with a person, where there is no room for both lists.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Talk {
    /// Ask.
    #[default]
    Ask,
    /// Do.
    Act,
}

/// What a cue is said to stand for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Meaning {
    /// One indicator or more.
    Indicators,
    /// Nothing.
    Nothing,
}

/// Which part of the debrief is open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
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
    pub const fn key(self) -> Key {
        match self {
            Self::Truth => key!("chapter-truth"),
            Self::Moves => key!("chapter-moves"),
            Self::Talk => key!("chapter-talk"),
            Self::Signs => key!("chapter-signs"),
            Self::Next => key!("chapter-next"),
        }
    }
}

/// What the screens remember. A new run starts with a new one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Memory {
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
    /// The questions of the person one is with, so that their list stays as it is while one looks at it.
    pub asked: Asked,
}

impl Memory {
    /// Takes in a turn.
    pub fn turn(&mut self, turn: Turn, view: View<'_>) {
        if matches!(turn, Turn::Panel(_) | Turn::Person(_) | Turn::Talk(_)) {
            self.look_anew();
        }
        match turn {
            Turn::Panel(panel) => self.panel = panel,
            Turn::Person(person) => self.person = Some(person),
            Turn::Talk(talk) => self.talk = talk,
            Turn::Document(document) => self.lay(document),
            Turn::Search(words) => self.search = words,
            Turn::OnlyUnmarked => self.only_unmarked = !self.only_unmarked,
            Turn::Deciding(person) => self.deciding = Some(person),
            Turn::Decision(person, part) => self.decide(person, part, view),
            Turn::Ending(is_asked) => self.is_ending = is_asked,
            Turn::DecideFirst(person) => {
                self.is_ending = false;
                self.panel = Panel::Decide;
                self.deciding = Some(person);
            }
            Turn::Reading(is_open) => self.is_reading_open = is_open,
            Turn::Chapter(chapter) => self.chapter = chapter,
            Turn::Note(_)
            | Turn::Rewrite(..)
            | Turn::CloseNote
            | Turn::NoteAbout(_)
            | Turn::NoteSure(_)
            | Turn::NoteMeaning(_)
            | Turn::NoteShows(_)
            | Turn::NoteSearch(_) => self.turn_note(turn, view),
        }
    }

    /// A turn of the note that is being written.
    fn turn_note(&mut self, turn: Turn, view: View<'_>) {
        match turn {
            Turn::Note(cue) => {
                let is_open = self.note.as_ref().is_some_and(|note| note.cue == cue);
                self.note = (!is_open).then(|| NoteDraft::on(cue, view));
            }
            Turn::Rewrite(cue, about) => {
                let written = view.notes().iter().find(|n| n.cue == cue && n.about == about);
                self.note = written.map(NoteDraft::of);
            }
            Turn::CloseNote => self.note = None,
            other => {
                if let Some(note) = &mut self.note {
                    note.turn(other, view);
                }
            }
        }
    }

    /// The person one is with: who was chosen, or whoever is here.
    #[must_use]
    pub fn with(&self, view: View<'_>) -> Option<PersonIx> {
        let here = view.people_here();
        // Who was chosen may have left.
        let chosen = self.person.filter(|person| here.contains(person));
        chosen.or(here.first().copied())
    }

    /// Takes in which questions are on offer: after every wish.
    pub fn meet(&mut self, view: View<'_>) {
        if let Some(person) = self.with(view) {
            self.asked.take_in(person, &view.questions(person));
        }
    }

    /// What is listed is looked at anew, and in order again.
    pub fn look_anew(&mut self) {
        self.asked = Asked::default();
    }

    /// What follows from a move that was accepted.
    pub fn follow(&mut self, action: &Action) {
        match action {
            Action::Read(document) if !self.documents.contains(&Some(*document)) => self.lay(*document),
            Action::Go(_) => self.look_anew(),
            Action::Note { .. } => self.note = None,
            Action::End => self.is_ending = false,
            Action::Decide(person, _) => {
                self.decisions.remove(person);
            }
            _ => {}
        }
    }

    /// Lays a document beside the one that is open, or takes it away.
    fn lay(&mut self, document: DocumentIx) {
        let desk = &mut self.documents;
        match (desk[0], desk[1]) {
            (Some(one), other) if one == document => *desk = [other, None],
            (one, Some(other)) if other == document => *desk = [one, None],
            (None, _) => desk[0] = Some(document),
            (Some(_), None) => desk[1] = Some(document),
            (Some(_), Some(other)) => *desk = [Some(other), Some(document)],
        }
    }

    /// The decision about a person as it stands on the screen: what is being written, else what was decided.
    #[must_use]
    pub fn draft(&self, person: PersonIx, view: View<'_>) -> DecisionDraft {
        let written = self.decisions.get(&person).cloned();
        written.unwrap_or_else(|| view.decided(person).map(DecisionDraft::of).unwrap_or_default())
    }

    fn decide(&mut self, person: PersonIx, part: Part, view: View<'_>) {
        let mut draft = self.draft(person, view);
        match part {
            Part::Finding(finding) => toggle(&mut draft.findings, finding),
            Part::Service(service) => toggle(&mut draft.services, service),
            Part::Share(service) => toggle(&mut draft.share, service),
            Part::Consent(basis) => draft.consent = Some(basis),
            Part::Offences(handling) => draft.offences = Some(handling),
            Part::Onward(onward) => draft.onward = Some(onward),
        }
        self.decisions.insert(person, draft);
    }

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
        self.look_anew();
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
        self
    }
}
