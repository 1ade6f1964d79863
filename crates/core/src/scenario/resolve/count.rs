//! How many things of one kind a file may hold. Counted before anything is made of them, so that every index fits and a
//! file without end costs one look.

use super::super::draft::{Draft, DrawDraft};
use super::super::limits::ITEMS;
use super::super::located::Located;
use super::Resolver;
use crate::diagnostic::Diagnostic;

impl Resolver<'_> {
    /// Reports each kind of which there are too many, at the first one that is. Whether none was.
    pub(super) fn count(&mut self, d: &Draft) -> bool {
        let questions = || d.people.iter().flat_map(|p| &p.questions);
        [
            self.fits(d.people.iter().map(|p| &p.id)),
            self.fits(d.places.iter().map(|p| &p.id)),
            self.fits(d.places.iter().flat_map(|p| &p.hotspots).map(|h| &h.element)),
            self.fits(d.documents.iter().map(|d| &d.id)),
            self.fits(d.documents.iter().flat_map(|d| &d.compare).map(|c| &c.with)),
            self.fits(d.cues.iter().map(|c| &c.id)),
            self.fits(questions().map(|q| &q.id)),
            self.fits(questions().flat_map(|q| &q.answers).map(|a| &a.say)),
            self.fits(d.conduct.iter().map(|c| &c.does)),
            self.fits(d.events.iter().map(|e| &e.id)),
            self.fits(d.services.iter().map(|s| &s.id)),
            self.fits(d.draws.iter().map(DrawDraft::id)),
            self.fits(d.decisions.iter().map(|d| &d.about)),
        ]
        .iter()
        .all(|fits| *fits)
    }

    fn fits<'d, T: 'd>(&mut self, mut things: impl Iterator<Item = &'d Located<T>>) -> bool {
        let Some(first_too_many) = things.nth(ITEMS) else {
            return true;
        };
        let words = format!("more than {ITEMS} of one kind");
        let fault = Diagnostic::error("too-many", words).at(first_too_many.span(self.source), "one too many");
        self.sink.push(fault.help("split the scenario"));
        false
    }
}
