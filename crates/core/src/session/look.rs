//! Going, looking, reading, comparing.

use super::event::{Event, How};
use super::refusal::Refusal;
use super::turn::Turn;
use crate::scenario::{DocumentIx, HotspotIx, PlaceIx};

/// Minutes it takes to lay two documents side by side.
const COMPARE_MINUTES: u16 = 1;

impl Turn<'_> {
    pub(super) fn go(&mut self, place: PlaceIx) -> Result<(), Refusal> {
        if self.state.place == place {
            return Err(Refusal::AlreadyHere);
        }
        let (when, minutes) = (self.scenario.place(place).when, self.scenario.place(place).minutes);
        if !self.now().holds(when, None) {
            return Err(Refusal::NotNow);
        }
        self.state.place = place;
        self.events.push(Event::Moved(place));
        self.pass(minutes);
        Ok(())
    }

    pub(super) fn look(&mut self, spot: HotspotIx) -> Result<(), Refusal> {
        let scenario = self.scenario;
        let hotspot = scenario.hotspot(spot);
        if hotspot.place != self.state.place {
            return Err(Refusal::NotHere);
        }
        if !self.now().holds(hotspot.when, None) {
            return Err(hotspot.locked.map_or(Refusal::NotNow, Refusal::Told));
        }
        // What is drawn does not change, so a second look would only cost minutes.
        if !self.state.looked.put(spot.index()) {
            return Err(Refusal::SeenBefore(hotspot.text));
        }
        self.events.push(Event::Looked(spot));
        self.pass(hotspot.minutes);
        for &document in &hotspot.documents {
            self.find(document);
        }
        for &cue in &hotspot.cues {
            self.meet(cue, How::Seen);
        }
        Ok(())
    }

    pub(super) fn find(&mut self, document: DocumentIx) {
        if self.state.found.put(document.index()) {
            self.events.push(Event::Found(document));
        }
    }

    pub(super) fn read(&mut self, document: DocumentIx) -> Result<(), Refusal> {
        if !self.state.found.has(document.index()) {
            return Err(Refusal::NoSuchDocument);
        }
        let scenario = self.scenario;
        // Reading again is turning a page that is known: it costs nothing and shows nothing new.
        if self.state.read.put(document.index()) {
            self.pass(scenario.document(document).minutes);
        }
        self.events.push(Event::WasRead(document));
        for cue in scenario.document(document).rows.iter().filter_map(|row| row.cue) {
            self.meet(cue, How::Read);
        }
        Ok(())
    }

    pub(super) fn compare(&mut self, a: DocumentIx, b: DocumentIx) -> Result<(), Refusal> {
        if a == b || !self.state.read.has(a.index()) || !self.state.read.has(b.index()) {
            return Err(Refusal::NotBothRead);
        }
        let scenario = self.scenario;
        let pair = (a.min(b), a.max(b));
        if !self.state.compared.contains(&pair) {
            self.state.compared.push(pair);
        }
        self.events.push(Event::Compared(a, b));
        self.pass(COMPARE_MINUTES);
        for (one, other) in [(a, b), (b, a)] {
            for found in scenario.document(one).compare.iter().filter(|c| c.with == other) {
                for &cue in &found.cues {
                    self.meet(cue, How::Compared);
                }
            }
        }
        Ok(())
    }
}
