//! The setting of a conversation: who is near, who can be reached, who understands; and whether conditions hold.

use super::drawn::Drawn;
use super::state::{PersonState, State};
use crate::practice::Practice;
use crate::scenario::{Cond, PersonIx, Run, Scenario, Test, Window};
use crate::vocabulary::Conduct;

/// A run as it stands, to be read. Every question about what holds now is answered here; nothing here changes anything.
#[derive(Clone, Copy, Debug)]
pub(super) struct Now<'a> {
    pub scenario: &'a Scenario,
    pub practice: &'a Practice,
    pub drawn: &'a Drawn,
    pub state: &'a State,
}

impl<'a> Now<'a> {
    #[inline]
    pub(super) fn person_state(self, person: PersonIx) -> &'a PersonState {
        &self.state.people[person.index()]
    }

    /// Whether a controller can hear what this person says. Separation helps only with a door between: a controller in
    /// the same place hears a person who was merely taken aside.
    pub(super) fn is_overheard(self, person: PersonIx) -> bool {
        let state = self.person_state(person);
        if state.listening {
            return true;
        }
        let behind_a_door = state.has_done(Conduct::Separate) && state.has_done(Conduct::PrivateRoom);
        let controller_here = || {
            let mut controllers = self.scenario.controllers().iter();
            controllers.any(|&other| other != person && self.person_state(other).at == Some(self.state.place))
        };
        !behind_a_door && controller_here()
    }

    /// Separated, and no controller near.
    pub(super) fn is_alone(self, person: PersonIx) -> bool {
        self.person_state(person).has_done(Conduct::Separate) && !self.is_overheard(person)
    }

    /// A language is shared, or an independent interpreter is there.
    pub(super) fn is_understood(self, person: PersonIx) -> bool {
        let by = self.person_state(person).interpreter;
        match by {
            Some(by) => self.scenario.person(by).independent,
            None => self.scenario.person(person).shares_language,
        }
    }

    /// Whether the trainee can talk to this person from where they are: in the same place, or apart in a room kept for it.
    pub(super) fn is_reachable(self, person: PersonIx) -> bool {
        let state = self.person_state(person);
        let apart = state.has_done(Conduct::Separate) && state.has_done(Conduct::PrivateRoom);
        state.at == Some(self.state.place) || (apart && state.at.is_some()) || self.scenario.person(person).remote
    }

    /// Whether all conditions of a run hold. `who` is the person at hand, if any.
    pub(super) fn holds(self, run: Run, who: Option<PersonIx>) -> bool {
        self.scenario.conds(run).iter().all(|cond| self.cond_holds(cond, who))
    }

    /// Whether the numbers lie in the window and every test is passed, with this person at hand.
    #[inline]
    pub(super) fn passes(self, window: Window, tests: &[Test], who: PersonIx) -> bool {
        let person = self.person_state(who);
        window.holds(person.trust, person.distress, self.state.minute)
            && tests.iter().all(|test| self.test_holds(test, who) == test.wanted)
    }

    /// Whether the condition of a test holds. What is asked for most often is answered here.
    #[inline]
    fn test_holds(self, test: &Test, who: PersonIx) -> bool {
        match test.cond {
            Cond::Asked(q) => self.state.asked.has(q.index()),
            Cond::Seen(c) => self.state.met.has(c.index()),
            Cond::At(place) => self.state.place == place,
            other => self.cond_holds(&other, Some(who)),
        }
    }

    /// Whether any condition of a run holds.
    pub(super) fn any_holds(self, run: Run, who: Option<PersonIx>) -> bool {
        self.scenario.conds(run).iter().any(|cond| self.cond_holds(cond, who))
    }

    pub(super) fn cond_holds(self, cond: &Cond, who: Option<PersonIx>) -> bool {
        let of = who.map(|p| self.person_state(p));
        match *cond {
            Cond::Alone => who.is_some_and(|p| self.is_alone(p)),
            Cond::Private => of.is_some_and(|s| s.has_done(Conduct::PrivateRoom)),
            Cond::Understood => who.is_some_and(|p| self.is_understood(p)),
            Cond::Briefed => of.is_some_and(|s| s.has_done(Conduct::BriefInterpreter)),
            Cond::Opened => of.is_some_and(|s| s.opened),
            Cond::Led => of.is_some_and(|s| s.led != 0),
            Cond::TrustAtLeast(n) => of.is_some_and(|s| s.trust >= n),
            Cond::TrustBelow(n) => of.is_some_and(|s| s.trust < n),
            Cond::DistressAtLeast(n) => of.is_some_and(|s| s.distress >= n),
            Cond::DistressBelow(n) => of.is_some_and(|s| s.distress < n),
            Cond::Asked(q) => self.state.asked.has(q.index()),
            Cond::Seen(c) => self.state.met.has(c.index()),
            Cond::Read(d) => self.state.read.has(d.index()),
            Cond::Done(conduct) => of.is_some_and(|s| s.has_done(conduct)) || self.has_done_in_general(conduct),
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

    pub(super) const fn has_done_in_general(self, conduct: Conduct) -> bool {
        self.state.done >> conduct.index() & 1 == 1
    }
}
