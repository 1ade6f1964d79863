//! Documents, cues and the trainee's own notebook.

use super::View;
use crate::scenario::{CueIx, DocumentIx, PersonIx, ServiceIx, TextIx};
use crate::session::Decided;
use crate::session::event::How;
use crate::session::state::Note;

impl<'a> View<'a> {
    /// The documents at hand, and whether each has been read.
    #[must_use]
    pub fn documents(self) -> Vec<(DocumentIx, bool)> {
        let state = &self.now.state;
        self.scenario()
            .document_ixs()
            .filter(|d| state.found.has(d.index()))
            .map(|d| (d, state.read.has(d.index())))
            .collect()
    }

    /// Title and kind of a document at hand.
    #[must_use]
    pub fn document_texts(self, document: DocumentIx) -> (TextIx, Option<TextIx>) {
        let document = self.scenario().document(document);
        (document.title, document.text)
    }

    /// The lines of a document that has been read, and the cue each gave.
    #[must_use]
    pub fn document_rows(self, document: DocumentIx) -> Vec<(TextIx, TextIx, Option<CueIx>)> {
        if !self.now.state.read.has(document.index()) {
            return Vec::new();
        }
        let met = |c: &CueIx| self.now.state.met.has(c.index());
        self.scenario()
            .document(document)
            .rows
            .iter()
            .map(|r| (r.label, r.text, r.cue.filter(met)))
            .collect()
    }

    /// The cues perceived, in the order in which they were, each with how.
    #[must_use]
    pub fn cues(self) -> &'a [(CueIx, How)] {
        &self.now.state.met_order
    }

    /// A cue as the notebook quotes it.
    #[must_use]
    pub fn cue_text(self, cue: CueIx) -> TextIx {
        self.scenario().cue(cue).text
    }

    /// The notebook.
    #[must_use]
    pub fn notes(self) -> &'a [Note] {
        &self.now.state.notes
    }

    /// The certainty stated about a person, 0–100.
    #[must_use]
    pub fn rating(self, person: PersonIx) -> Option<u8> {
        self.now.state.ratings[person.index()]
    }

    /// The decision made about a person.
    #[must_use]
    pub fn decided(self, person: PersonIx) -> Option<&'a Decided> {
        self.now.state.decided[person.index()].as_ref()
    }

    /// The services on offer for a person.
    #[must_use]
    pub fn services(self, person: PersonIx) -> &'a [ServiceIx] {
        self.scenario().decision(person).map_or(&[], |d| &d.services)
    }

    /// What a service is called here.
    #[must_use]
    pub fn service_label(self, service: ServiceIx) -> TextIx {
        self.scenario().service(service).label
    }
}
