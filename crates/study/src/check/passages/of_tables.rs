//! The texts of `scenario.ron`, in its order.

use super::{Gather, Kind, Stands};
use grounds_core::scenario::draft::{DealDraft, DrawDraft, FaceDraft, PaperDraft, PersonDraft, PlaceDraft};

impl Gather<'_> {
    pub(super) fn tables(&mut self) {
        let of = &self.draft.scenario;
        self.other(Kind::Title, of.title.0);
        self.other(Kind::Passage, of.summary.0);
        self.other(Kind::Passage, of.role.0);
        self.put(Kind::Passage, Stands::Note, of.content_note.0);
        for &aim in &of.aims {
            self.put(Kind::Note, Stands::Aim, aim);
        }
        for &rule in &of.rules {
            self.other(Kind::Passage, rule);
        }
        for &tongue in &of.official_speaks {
            self.put(Kind::Name, Stands::Origin, tongue);
        }
        for act in &of.acts {
            self.other(Kind::Passage, act.opening.0);
        }
        for draw in &of.draws {
            if let DrawDraft::Deal(deal) = draw {
                self.deal(deal);
            }
        }
        for line in of.banks.iter().flat_map(|bank| &bank.lines) {
            self.line(Kind::Note, Stands::Other, &line.text);
        }
        of.places.iter().for_each(|place| self.place(place));
        of.papers.iter().for_each(|paper| self.paper(paper));
        for why in of.cues.iter().filter_map(|cue| cue.why) {
            self.other(Kind::Why, why);
        }
        of.people.iter().for_each(|person| self.person(person));
        for promise in &of.promises {
            self.other(Kind::Label, promise.says.0);
        }
        for service in &of.services {
            self.other(Kind::Label, service.label.0);
        }
        for outcome in &of.outcomes {
            self.other(Kind::Passage, outcome.days3.0);
            self.other(Kind::Passage, outcome.days30.0);
        }
    }

    fn deal(&mut self, deal: &DealDraft) {
        deal.faces.iter().for_each(|face| self.face(face));
        for &tongue in deal.speaks.iter().flatten() {
            self.put(Kind::Name, Stands::Origin, tongue);
        }
        for manner in &deal.manners {
            self.lines(Kind::Line, Stands::Seen, Some(&manner.seen));
            self.lines(Kind::Line, Stands::Other, manner.asked.as_ref());
        }
    }

    fn face(&mut self, face: &FaceDraft) {
        self.other(Kind::Name, face.name.0);
        self.put(Kind::Name, Stands::Origin, face.from.0);
    }

    fn place(&mut self, place: &PlaceDraft) {
        self.other(Kind::Title, place.title.0);
        self.lines(Kind::Line, Stands::Other, Some(&place.text));
        for spot in &place.hotspots {
            self.other(Kind::Thing, spot.label.0);
            self.lines(Kind::Line, Stands::Other, Some(&spot.text));
        }
    }

    fn paper(&mut self, paper: &PaperDraft) {
        self.other(Kind::Title, paper.title.0);
        // What stands on a paper is often no sentence.
        self.lines(Kind::Note, Stands::Other, paper.text.as_ref());
        for row in &paper.rows {
            self.other(Kind::Thing, row.label.0);
            if let Some(line) = &row.text {
                self.line(Kind::Note, Stands::Other, line);
            }
        }
    }

    fn person(&mut self, person: &PersonDraft) {
        if let Some(label) = person.label {
            self.other(Kind::Label, label.0);
        }
        if let Some(face) = &person.face {
            self.face(face);
        }
        for truth in &person.truths {
            self.other(Kind::Passage, truth.story.0);
            if let Some(offence) = truth.offence {
                self.other(Kind::Passage, offence.0);
            }
        }
        for &tongue in &person.speaks {
            self.put(Kind::Name, Stands::Origin, tongue);
        }
        self.lines(Kind::Line, Stands::Seen, person.seen.as_ref());
        for why in person.wishes.iter().filter_map(|wish| wish.why) {
            self.other(Kind::Passage, why.0);
        }
    }
}
