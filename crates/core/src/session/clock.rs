//! Time, days, and what happens by itself.

use super::event::Event;
use super::refusal::Refusal;
use super::state::Phase;
use super::turn::{Taken, Turn, allow};
use crate::scenario::talk::Index;
use crate::scenario::{ActIx, EventIx};

impl Turn<'_> {
    pub(super) fn pass_minutes(&mut self, minutes: u16) {
        self.pass(u32::from(minutes) * 60);
    }

    /// So many seconds are gone.
    pub(super) fn pass(&mut self, seconds: u32) {
        if seconds == 0 || self.state.phase != Phase::Running {
            return;
        }
        let end = u32::from(self.scenario.act(self.state.act).minutes) * 60;
        self.state.second = self.state.second.saturating_add(seconds).min(end);
        self.events.push(Event::Clock(self.state.second));
        if self.state.second == end {
            self.close_day();
        }
    }

    fn close_day(&mut self) {
        self.cut_talk();
        self.state.phase = Phase::DayOver;
        self.events.push(Event::ActOver);
    }

    /// Whatever is due and whose conditions hold happens, one thing at a time: what wants an answer waits for it.
    pub(super) fn let_things_happen(&mut self) {
        if self.state.phase != Phase::Running {
            return;
        }
        while self.state.waits.is_none() {
            let Some(event) = self.scenario.events().find(|&ix| self.is_due(ix)) else {
                return;
            };
            self.happen(event);
        }
    }

    fn is_due(&self, ix: EventIx) -> bool {
        let event = self.scenario.event(ix);
        let is_today = event.day.is_none_or(|act| act == self.state.act);
        let is_time = event
            .at
            .is_none_or(|minute| self.state.second >= u32::from(minute) * 60);
        // Something without a time and without a condition would happen before anything else.
        let waits_for = event.at.is_some() || !event.when.is_empty();
        let by = event.by.is_none_or(|by| self.drawn.is_met(by));
        let mut world = self.world();
        world.at_hand = event.by.or(self.state.at_table);
        !self.state.happened.contains(&ix) && is_today && is_time && waits_for && by && world.all(&event.when)
    }

    fn happen(&mut self, ix: EventIx) {
        let scenario = self.scenario;
        let event = scenario.event(ix);
        self.state.happened.insert(ix);
        self.events.push(Event::Happened(ix));
        for said in &event.lines {
            self.events.push(Event::Said(said.text, said.by));
            self.perceive(said.text, said.by);
        }
        self.change(&event.then, event.by);
        if !event.replies.is_empty() {
            self.state.waits = Some(ix);
        }
    }

    pub(super) fn reply(&mut self, n: u8) -> Taken {
        let scenario = self.scenario;
        let ix = self.state.waits.ok_or(Refusal::NobodyWaits)?;
        let event = scenario.event(ix);
        let reply = event.replies.get(usize::from(n)).ok_or(Refusal::NobodyWaits)?;
        self.state.waits = None;
        self.state.replied.insert(ix, n);
        self.events.push(Event::Replied(ix, n));
        for said in &reply.lines {
            self.events.push(Event::Said(said.text, said.by));
            self.perceive(said.text, said.by);
        }
        self.change(&reply.then, event.by);
        self.let_things_happen();
        Ok(())
    }

    /// The act begins: the place, who is there, what was promised for it.
    pub(super) fn begin_act(&mut self) {
        self.state.second = 0;
        self.state.phase = Phase::Running;
        self.events.push(Event::Act(self.state.act));
        self.settle_promises();
        for person in &mut self.state.people {
            person.is_shut = false;
            person.is_separated = false;
            person.listens.clear();
        }
        if let Some(place) = self.scenario.act(self.state.act).at {
            self.move_to(place);
        }
        self.let_things_happen();
    }

    /// What was due by now was kept or broken. What is kept by not being broken is kept.
    fn settle_promises(&mut self) {
        let scenario = self.scenario;
        let due: Vec<_> = self
            .state
            .promised
            .iter()
            .map(|(&promise, &to)| (promise, to))
            .collect();
        for (ix, to) in due {
            let promise = scenario.promise(ix);
            let is_settled = self.state.kept.contains(&ix) || self.state.broken.contains(&ix);
            if is_settled || promise.due.is_some_and(|act| act > self.state.act) {
                continue;
            }
            let mut world = self.world();
            world.at_hand = to;
            if world.all(&promise.kept_by) {
                self.state.kept.insert(ix);
                self.events.push(Event::Kept(ix));
            } else {
                self.state.broken.insert(ix);
                self.events.push(Event::Broken(ix));
            }
        }
    }

    pub(super) fn end_day(&mut self) -> Taken {
        self.away_from_table()?;
        let mut next = self.state.act.index() + 1;
        while next < self.scenario.acts().len() {
            let act = ActIx::at(next);
            if self.world().all(&self.scenario.act(act).when) {
                self.state.act = act;
                self.begin_act();
                return Ok(());
            }
            next += 1;
        }
        allow(self.state.phase == Phase::Running, Refusal::DayOver)?;
        self.close_day();
        Ok(())
    }

    pub(super) fn end(&mut self) {
        self.cut_talk();
        self.state.phase = Phase::Ended;
        self.settle_promises();
        self.events.push(Event::Ended);
    }
}
