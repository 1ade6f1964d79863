//! The clock of the shift. It moves by what the trainee does, never by itself: nobody is hurried while someone tells.

use super::Session;
use super::event::{Event, How};
use super::state::Phase;

impl Session {
    /// Lets minutes pass.
    pub(super) fn pass(&mut self, minutes: u16) {
        if minutes > 0 {
            self.state.minute = self
                .state
                .minute
                .saturating_add(minutes)
                .min(self.scenario.header().clock_minutes);
            self.now.push(Event::Clock(self.state.minute));
        }
    }

    /// Sets off every event whose time and conditions have come, and then what those set off in turn. Each happens
    /// once, so this ends.
    pub(super) fn let_things_happen(&mut self) {
        loop {
            let due = self.scenario.event_ixs().find(|&ix| {
                let event = self.scenario.event(ix);
                !self.state.happened.has(ix.index())
                    && event.at.is_none_or(|at| at <= self.state.minute)
                    && self.holds(event.when, None)
                    && !self.any_holds(event.unless, None)
            });
            let Some(ix) = due else { break };
            if self.state.phase == Phase::Ended {
                break;
            }
            self.state.happened.put(ix.index());
            self.now.push(Event::Happened(ix));
            let event = self.scenario.event(ix);
            let (then, by) = (event.then, event.by);
            let gives = event.gives.clone();
            for cue in gives {
                self.meet(cue, How::Noticed);
            }
            self.change(then, by);
        }
        if self.state.phase == Phase::Running && self.state.minute >= self.scenario.header().clock_minutes {
            self.state.phase = Phase::ShiftOver;
            self.now.push(Event::ShiftOver);
        }
    }
}
