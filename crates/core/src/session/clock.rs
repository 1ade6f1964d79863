//! The clock of the shift. It moves by what the trainee does, never by itself: nobody is hurried while someone tells.

use super::event::{Event, How};
use super::setting::Now;
use super::state::Phase;
use super::turn::Turn;
use crate::scenario::EventIx;

impl Turn<'_> {
    /// Lets minutes pass.
    pub(super) fn pass(&mut self, minutes: u16) {
        if minutes > 0 {
            self.state.minute = self
                .state
                .minute
                .saturating_add(minutes)
                .min(self.scenario.header().clock_minutes);
            self.events.push(Event::Clock(self.state.minute));
        }
    }

    /// Sets off every event whose time and conditions have come, and then what those set off in turn, the first in the
    /// order of the file always first. Each happens once, so this ends.
    pub(super) fn let_things_happen(&mut self) {
        if self.state.phase == Phase::Ended {
            return;
        }
        if !self.scenario.is_quiet(self.state.place) {
            let mut from = EventIx(0);
            while let Some(ix) = self.now().due(from) {
                from = self.set_off(ix);
            }
        }
        if self.state.phase == Phase::Running && self.state.minute >= self.scenario.header().clock_minutes {
            self.state.phase = Phase::ShiftOver;
            self.events.push(Event::ShiftOver);
        }
    }

    /// Lets an event happen; gives the first event that has to be looked at again because of it.
    fn set_off(&mut self, ix: EventIx) -> EventIx {
        let event = self.scenario.event(ix);
        let place = self.state.place;
        self.state.happened.put(ix.index());
        self.events.push(Event::Happened(ix));
        for &cue in &event.gives {
            self.meet(cue, How::Noticed);
        }
        self.change(event.then, event.by);
        if self.state.place == place {
            self.scenario.wakes(ix)
        } else {
            EventIx(0)
        }
    }
}

impl Now<'_> {
    /// The first event from `from` on whose time and conditions have come.
    fn due(self, from: EventIx) -> Option<EventIx> {
        self.scenario.events_in(self.state.place, from).find(|&ix| {
            let event = self.scenario.event(ix);
            !self.state.happened.has(ix.index())
                && event.at.is_none_or(|at| at <= self.state.minute)
                && self.holds(event.when, None)
                && !self.any_holds(event.unless, None)
        })
    }
}
