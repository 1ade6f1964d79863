//! The setting of a conversation: who is near, who can be reached, who understands; and whether conditions hold.

use super::Session;
use super::event::{Event, How};
use super::state::PersonState;
use crate::scenario::{Cond, CueIx, Effect, PersonIx, Run};
use crate::vocabulary::{Conduct, Role};

impl Session {
    pub(super) fn person_state(&self, person: PersonIx) -> &PersonState {
        &self.state.people[person.index()]
    }

    /// Whether a controller can hear what this person says. Separation helps only with a door between: a controller in
    /// the same place hears a person who was merely taken aside.
    pub(super) fn is_overheard(&self, person: PersonIx) -> bool {
        let state = self.person_state(person);
        if state.listening {
            return true;
        }
        let behind_a_door = state.has_done(Conduct::Separate) && state.has_done(Conduct::PrivateRoom);
        let controller_here = || {
            self.scenario.person_ixs().any(|other| {
                other != person
                    && self.scenario.person(other).role == Role::Controller
                    && self.person_state(other).at == Some(self.state.place)
            })
        };
        !behind_a_door && controller_here()
    }

    /// Separated, and no controller near.
    pub(super) fn is_alone(&self, person: PersonIx) -> bool {
        self.person_state(person).has_done(Conduct::Separate) && !self.is_overheard(person)
    }

    /// A language is shared, or an independent interpreter is there.
    pub(super) fn is_understood(&self, person: PersonIx) -> bool {
        let by = self.person_state(person).interpreter;
        match by {
            Some(by) => self.scenario.person(by).independent,
            None => self.scenario.person(person).shares_language,
        }
    }

    /// Whether the trainee can talk to this person from where they are: in the same place, or apart in a room kept for it.
    pub(super) fn is_reachable(&self, person: PersonIx) -> bool {
        let state = self.person_state(person);
        let apart = state.has_done(Conduct::Separate) && state.has_done(Conduct::PrivateRoom);
        state.at == Some(self.state.place) || (apart && state.at.is_some()) || self.scenario.person(person).remote
    }

    /// Whether all conditions of a run hold. `who` is the person at hand, if any.
    pub(super) fn holds(&self, run: Run, who: Option<PersonIx>) -> bool {
        self.scenario.conds(run).iter().all(|cond| self.cond_holds(cond, who))
    }

    /// Whether any condition of a run holds.
    pub(super) fn any_holds(&self, run: Run, who: Option<PersonIx>) -> bool {
        self.scenario.conds(run).iter().any(|cond| self.cond_holds(cond, who))
    }

    fn cond_holds(&self, cond: &Cond, who: Option<PersonIx>) -> bool {
        let of = |test: &dyn Fn(&PersonState, PersonIx) -> bool| who.is_some_and(|p| test(self.person_state(p), p));
        match *cond {
            Cond::Alone => of(&|_, p| self.is_alone(p)),
            Cond::Private => of(&|s, _| s.has_done(Conduct::PrivateRoom)),
            Cond::Understood => of(&|_, p| self.is_understood(p)),
            Cond::Briefed => of(&|s, _| s.has_done(Conduct::BriefInterpreter)),
            Cond::Opened => of(&|s, _| s.opened),
            Cond::Led => of(&|s, _| s.led != 0),
            Cond::TrustAtLeast(n) => of(&|s, _| s.trust >= n),
            Cond::TrustBelow(n) => of(&|s, _| s.trust < n),
            Cond::DistressAtLeast(n) => of(&|s, _| s.distress >= n),
            Cond::DistressBelow(n) => of(&|s, _| s.distress < n),
            Cond::Asked(q) => self.state.asked.has(q.index()),
            Cond::Seen(c) => self.state.met.has(c.index()),
            Cond::Read(d) => self.state.read.has(d.index()),
            Cond::Done(conduct) => match who {
                Some(p) => self.person_state(p).has_done(conduct) || self.has_done_in_general(conduct),
                None => self.has_done_in_general(conduct),
            },
            Cond::DoneWith(conduct, p) => self.person_state(p).has_done(conduct),
            Cond::Drawn(draw, word) => self.drawn.word(draw) == word,
            Cond::Happened(e) => self.state.happened.has(e.index()),
            Cond::After(n) => self.state.minute >= n,
            Cond::Before(n) => self.state.minute < n,
            Cond::At(place) => self.state.place == place,
            Cond::Present(p) => self.person_state(p).at == Some(self.state.place),
            Cond::Compared(a, b) => self.state.compared.contains(&(a.min(b), a.max(b))),
            Cond::Noted(c) => self.state.notes.iter().any(|n| n.cue == c),
            Cond::Rated(p) => self.state.ratings[p.index()].is_some(),
            Cond::Decided(p) => self.state.decided[p.index()].is_some(),
            Cond::All(run) => self.holds(run, who),
            Cond::Any(run) => self.any_holds(run, who),
            Cond::Not(run) => !self.holds(run, who),
        }
    }

    pub(super) const fn has_done_in_general(&self, conduct: Conduct) -> bool {
        self.state.done >> conduct.index() & 1 == 1
    }

    /// Makes changes. `who` is the person at hand.
    pub(super) fn change(&mut self, run: Run, who: Option<PersonIx>) {
        for at in run.range() {
            let effect = self.scenario.effects(Run::new(at..at + 1))[0];
            match effect {
                Effect::Trust(whom, by) => self.add_trust(whom.or(who), by),
                Effect::Distress(whom, by) => self.add_distress(whom.or(who), by),
                Effect::Arrives(person, place) => {
                    self.state.people[person.index()].at = Some(place);
                    self.now.push(Event::Arrived(person, place));
                }
                Effect::Leaves(person) => {
                    self.state.people[person.index()].at = None;
                    self.now.push(Event::Left(person));
                }
                Effect::Minutes(n) => self.pass(n),
                Effect::Shuts(person) => {
                    self.state.people[person.index()].shut = true;
                    self.now.push(Event::Shut(person));
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
            self.now.push(Event::Trust(who, now));
        }
    }

    pub(super) fn add_distress(&mut self, who: Option<PersonIx>, by: i8) {
        let Some(who) = who else { return };
        let state = &mut self.state.people[who.index()];
        let now = moved(state.distress, by);
        if now != state.distress {
            state.distress = now;
            self.now.push(Event::Distress(who, now));
        }
    }

    /// Perceives a cue, if it surfaces in this run and is new.
    pub(super) fn meet(&mut self, cue: CueIx, how: How) {
        if self.drawn.surfaces(cue) && self.state.met.put(cue.index()) {
            self.now.push(Event::CueMet(cue, how));
        }
    }
}

/// A scale from 0 to 100, moved and kept inside.
fn moved(scale: u8, by: i8) -> u8 {
    u8::try_from((i16::from(scale) + i16::from(by)).clamp(0, 100)).unwrap_or(0)
}
