//! Places, hotspots, documents, cues, services, conduct, events, decisions.

use super::super::draft::{ConductDraft, DocumentDraft, Draft, EventDraft, PlaceDraft};
use super::super::text::TextKind;
use super::super::{
    Compare, Cue, Decision, Document, Happening, Hotspot, HotspotIx, LocalConduct, Person, Place, PlaceIx, Row, Service,
};
use super::Resolver;
use crate::diagnostic::Diagnostic;
use crate::vocabulary::Role;
use std::collections::BTreeSet;

pub(super) struct Places {
    pub places: Vec<Place>,
    pub hotspots: Vec<Hotspot>,
}

impl Resolver<'_> {
    pub(super) fn places(&mut self, draft: &Draft) -> Places {
        let mut all = Places {
            places: Vec::with_capacity(draft.places.len()),
            hotspots: Vec::new(),
        };
        for (number, place) in draft.places.iter().enumerate() {
            let ix = PlaceIx(u16::try_from(number).unwrap_or(u16::MAX));
            let place = self.place(ix, place, &mut all.hotspots);
            all.places.push(place);
        }
        all
    }

    fn place(&mut self, ix: PlaceIx, place: &PlaceDraft, hotspots: &mut Vec<Hotspot>) -> Place {
        let id = &place.id.value;
        let picture = self.picture(&place.art);
        let first = hotspots.len();
        let mut named = BTreeSet::new();
        for spot in &place.hotspots {
            let element = &spot.element.value;
            if let Some(picture) = &picture
                && !picture.ids.contains(element)
            {
                let guess = self.sink.nearest(element, picture.ids.iter().map(String::as_str));
                let help = guess.map_or_else(
                    || {
                        format!(
                            "the picture names: {}",
                            picture.ids.iter().take(12).cloned().collect::<Vec<_>>().join(", ")
                        )
                    },
                    |word| format!("did you mean `{word}`?"),
                );
                let words = format!(
                    "`{}` has no element with the id `{}`",
                    place.art.value,
                    element.escape_debug()
                );
                self.fault("missing-hotspot", words, &spot.element, "not in the picture", &help);
            }
            if !named.insert(element.as_str()) {
                self.fault(
                    "duplicate-identifier",
                    format!("two hotspots use `{element}`"),
                    &spot.element,
                    "the second one",
                    "make them one",
                );
            }
            let hotspot = Hotspot {
                element: element.clone(),
                place: ix,
                label: self.text(&["place", id, element, "label"], &spot.label, TextKind::Label),
                text: self.text(&["place", id, element, "text"], &spot.text, TextKind::Prose),
                locked: self.text_opt(&["place", id, element, "locked"], spot.locked.as_ref(), TextKind::Prose),
                minutes: spot.minutes,
                when: self.when(&spot.when),
                cues: self.cue_list(&spot.cues),
                documents: spot.documents.iter().filter_map(|d| self.document_ix(d)).collect(),
            };
            hotspots.push(hotspot);
        }
        Place {
            id: id.clone(),
            title: self.text(&["place", id, "title"], &place.title, TextKind::Title),
            text: self.text(&["place", id, "text"], &place.text, TextKind::Passage),
            art: place.art.value.clone(),
            minutes: place.minutes,
            when: self.when(&place.when),
            hotspots: (first..hotspots.len())
                .map(|n| HotspotIx(u16::try_from(n).unwrap_or(u16::MAX)))
                .collect(),
        }
    }

    pub(super) fn documents_of(&mut self, draft: &Draft) -> Vec<Document> {
        draft.documents.iter().map(|d| self.document(d)).collect()
    }

    fn document(&mut self, document: &DocumentDraft) -> Document {
        let id = &document.id.value;
        if document.rows.is_empty() {
            self.fault(
                "empty-document",
                "this document has no lines",
                &document.id,
                "this document",
                "add rows: (label: …, text: …)",
            );
        }
        let mut beside = BTreeSet::new();
        for other in document.compare.iter().map(|c| &c.with) {
            if !beside.insert(other.value.as_str()) {
                // Nobody could ever see the second one, and both would have one translation.
                self.fault(
                    "duplicate-identifier",
                    format!("`{id}` is compared with `{}` twice", other.value.escape_debug()),
                    other,
                    "the second time",
                    "make them one",
                );
            }
        }
        Document {
            id: id.clone(),
            title: self.text(&["document", id, "title"], &document.title, TextKind::Title),
            text: self.text_opt(&["document", id, "text"], document.text.as_ref(), TextKind::Prose),
            minutes: document.minutes,
            rows: (document.rows.iter().enumerate())
                .map(|(n, row)| {
                    let name = format!("row-{}", n + 1);
                    Row {
                        label: self.text(&["document", id, &name, "label"], &row.label, TextKind::Label),
                        text: self.text(&["document", id, &name, "text"], &row.text, TextKind::Entry),
                        cue: row.cue.as_ref().and_then(|c| self.cue_ix(c)),
                    }
                })
                .collect(),
            compare: (document.compare.iter())
                .filter_map(|c| {
                    Some(Compare {
                        text: self.text(
                            &["document", id, &format!("with-{}", c.with.value)],
                            &c.text,
                            TextKind::Prose,
                        ),
                        cues: self.cue_list(&c.cues),
                        with: self.document_ix(&c.with)?,
                    })
                })
                .collect(),
        }
    }

    pub(super) fn cues_of(&mut self, draft: &Draft) -> Vec<Cue> {
        let mut cues = Vec::with_capacity(draft.cues.len());
        for cue in &draft.cues {
            let id = &cue.id.value;
            if cue.about.is_empty() {
                self.fault(
                    "cue-about-nobody",
                    "this cue is about nobody",
                    &cue.id,
                    "this cue",
                    "name at least one person in `about`",
                );
            }
            if !cue.shows.is_empty() && cue.tempts.is_some() {
                self.fault(
                    "signal-that-tempts",
                    "a cue that shows something cannot be a decoy too",
                    &cue.id,
                    "this cue",
                    "remove `tempts`, or make two cues of it",
                );
            }
            cues.push(Cue {
                id: id.clone(),
                text: self.text(&["cue", id, "text"], &cue.text, TextKind::Prose),
                about: cue.about.iter().filter_map(|p| self.person_ix(p)).collect(),
                shows: cue.shows.iter().filter_map(|c| self.indicator(c)).collect(),
                contradicts: cue.contradicts.iter().filter_map(|c| self.indicator(c)).collect(),
                tempts: cue.tempts.as_ref().and_then(|c| self.point(c)),
                why: self.text_opt(&["cue", id, "why"], cue.why.as_ref(), TextKind::Prose),
            });
        }
        cues
    }

    pub(super) fn services_of(&mut self, draft: &Draft) -> Vec<Service> {
        (draft.services.iter())
            .map(|s| Service {
                kind: s.kind,
                label: self.text(&["service", &s.id.value], &s.label, TextKind::Label),
            })
            .collect()
    }

    pub(super) fn locals(&mut self, draft: &Draft) -> Vec<LocalConduct> {
        draft
            .conduct
            .iter()
            .enumerate()
            .map(|(n, c)| self.local(n, c))
            .collect()
    }

    fn local(&mut self, number: usize, local: &ConductDraft) -> LocalConduct {
        let whom = local.with.as_ref().map_or("anyone", |w| w.value.as_str());
        let name = format!("{}-{whom}-{}", local.does.value.word(), number + 1);
        LocalConduct {
            does: local.does.value,
            with: local.with.as_ref().and_then(|p| self.person_ix(p)),
            label: self.text_opt(&["conduct", &name, "label"], local.label.as_ref(), TextKind::Label),
            when: self.when(&local.when),
            refused: self.text_opt(&["conduct", &name, "refused"], local.refused.as_ref(), TextKind::Prose),
            say: self.text_opt(&["conduct", &name, "say"], local.say.as_ref(), TextKind::Prose),
            gives: self.cue_list(&local.gives),
            then: self.then(&local.then),
            minutes: local.minutes,
        }
    }

    pub(super) fn events_of(&mut self, draft: &Draft) -> Vec<Happening> {
        draft
            .events
            .iter()
            .map(|e| self.event(e, draft.clock.minutes.value))
            .collect()
    }

    fn event(&mut self, event: &EventDraft, shift: u16) -> Happening {
        if let Some(at) = &event.at
            && at.value >= shift
        {
            let words = format!("minute {} is after the end of the shift (minute {shift})", at.value);
            self.fault(
                "event-after-shift",
                words,
                at,
                "too late",
                "give it an earlier minute, or the shift more minutes",
            );
        }
        Happening {
            id: event.id.value.clone(),
            at: event.at.as_ref().map(|n| self.minute(n)),
            when: self.when(&event.when),
            unless: self.when(&event.unless),
            by: event.by.as_ref().and_then(|p| self.person_ix(p)),
            say: self.text(&["event", &event.id.value, "say"], &event.say, TextKind::Speech),
            gives: self.cue_list(&event.gives),
            then: self.then(&event.then),
        }
    }

    pub(super) fn decisions(&mut self, draft: &Draft, people: &[Person]) -> Vec<Decision> {
        let mut decisions: Vec<Decision> = Vec::new();
        let mut decided = BTreeSet::new();
        for decision in &draft.decisions {
            let Some(about) = self.person_ix(&decision.about) else {
                continue;
            };
            if !decided.insert(about) {
                self.fault(
                    "duplicate-identifier",
                    "this person is decided about twice",
                    &decision.about,
                    "the second time",
                    "remove one of the two",
                );
            }
            let person = people.get(about.index());
            if person.is_some_and(|p| p.truth.is_none() || p.role != Role::Interviewee) {
                let help = "give the person `role: Interviewee` and a `truth`";
                self.fault(
                    "decision-without-truth",
                    "nothing is known about this person to decide on",
                    &decision.about,
                    "this person",
                    help,
                );
            }
            let services = match &decision.services {
                Some(named) => named.iter().filter_map(|s| self.service_ix(s)).collect(),
                None => (0..draft.services.len())
                    .map(|n| super::super::ServiceIx(u16::try_from(n).unwrap_or(u16::MAX)))
                    .collect(),
            };
            decisions.push(Decision { about, services });
        }
        if decisions.is_empty() && !self.sink.has_errors() {
            let name = self.source.name.clone();
            self.sink.push(
                Diagnostic::error("no-decision", "nobody is decided about")
                    .in_file(name)
                    .help("add a decision: decisions: [(about: \"first\")]"),
            );
        }
        decisions
    }
}
