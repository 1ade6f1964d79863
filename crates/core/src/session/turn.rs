//! One action being carried out: the only place where a run changes. Whatever changes is also told as an [`Event`].

use super::Action;
use super::drawn::Drawn;
use super::event::{Event, How};
use super::refusal::Refusal;
use super::setting::Now;
use super::state::{Phase, State};
use crate::practice::Practice;
use crate::scenario::{CueIx, Effect, PersonIx, Run, Scenario};

/// One action being carried out.
#[derive(Debug)]
pub(super) struct Turn<'a> {
    pub scenario: &'a Scenario,
    pub practice: &'a Practice,
    pub drawn: &'a Drawn,
    pub state: &'a mut State,
    /// What happens, told.
    pub events: &'a mut Vec<Event>,
}

impl Turn<'_> {
    /// The run as it stands.
    pub(super) const fn now(&self) -> Now<'_> {
        Now {
            scenario: self.scenario,
            practice: self.practice,
            drawn: self.drawn,
            state: self.state,
        }
    }

    /// Tries an action. On a refusal nothing of the state has changed.
    pub(super) fn take(&mut self, action: &Action) -> Result<(), Refusal> {
        self.may_act(action)?;
        match action {
            Action::Go(place) => self.go(*place)?,
            Action::Look(spot) => self.look(*spot)?,
            Action::Read(document) => self.read(*document)?,
            Action::Compare(a, b) => self.compare(*a, *b)?,
            Action::Ask(question) => self.ask(*question)?,
            Action::Conduct(conduct, with) => self.conduct(*conduct, *with)?,
            Action::Interpret(to, by) => self.interpret(*to, *by)?,
            Action::Note {
                cue,
                about,
                shows,
                sure,
            } => self.note(*cue, *about, shows, *sure)?,
            Action::Retract(cue, about) => self.retract(*cue, *about)?,
            Action::Rate(about, sure) => self.rate(*about, *sure)?,
            Action::Decide(about, decided) => self.decide(*about, decided)?,
            Action::End => {
                self.state.phase = Phase::Ended;
                self.events.push(Event::Ended);
            }
        }
        self.let_things_happen();
        Ok(())
    }

    /// What no phase of a run allows.
    pub(super) fn may_act(&self, action: &Action) -> Result<(), Refusal> {
        let desk_work = matches!(
            action,
            Action::Note { .. } | Action::Retract(..) | Action::Rate(..) | Action::Decide(..) | Action::End
        );
        match self.state.phase {
            Phase::Ended => Err(Refusal::Ended),
            Phase::ShiftOver if !desk_work => Err(Refusal::ShiftOver),
            Phase::ShiftOver | Phase::Running => Ok(()),
        }
    }

    /// Makes changes. `who` is the person at hand.
    pub(super) fn change(&mut self, run: Run, who: Option<PersonIx>) {
        for &effect in self.scenario.effects(run) {
            match effect {
                Effect::Trust(whom, by) => self.add_trust(whom.or(who), by),
                Effect::Distress(whom, by) => self.add_distress(whom.or(who), by),
                Effect::Arrives(person, place) => {
                    self.state.people[person.index()].at = Some(place);
                    self.events.push(Event::Arrived(person, place));
                }
                Effect::Goes(place) => {
                    if self.state.place != place {
                        self.state.place = place;
                        self.events.push(Event::Moved(place));
                    }
                }
                Effect::Leaves(person) => {
                    self.state.people[person.index()].at = None;
                    self.events.push(Event::Left(person));
                }
                Effect::Minutes(n) => self.pass(n),
                Effect::Shuts(person) => {
                    self.state.people[person.index()].shut = true;
                    self.events.push(Event::Shut(person));
                }
                Effect::Finds(document) => self.find(document),
            }
        }
    }

    pub(super) fn add_trust(&mut self, who: Option<PersonIx>, by: i8) {
        let Some(who) = who else { return };
        let state = &mut self.state.people[who.index()];
        let now = moved(state.trust, by);
        if now != state.trust {
            state.trust = now;
            self.events.push(Event::Trust(who, now));
        }
    }

    pub(super) fn add_distress(&mut self, who: Option<PersonIx>, by: i8) {
        let Some(who) = who else { return };
        let state = &mut self.state.people[who.index()];
        let now = moved(state.distress, by);
        if now != state.distress {
            state.distress = now;
            self.events.push(Event::Distress(who, now));
        }
    }

    /// Perceives a cue, if it surfaces in this run and is new.
    pub(super) fn meet(&mut self, cue: CueIx, how: How) {
        if self.drawn.surfaces(cue) && self.state.met.put(cue.index()) {
            self.state.met_order.push((cue, how));
            self.events.push(Event::CueMet(cue, how));
        }
    }
}

/// A scale from 0 to 100, moved and kept inside.
fn moved(scale: u8, by: i8) -> u8 {
    u8::try_from((i16::from(scale) + i16::from(by)).clamp(0, 100)).unwrap_or(0)
}
