//! Distances among people: to being with someone, to a language in common, to asking and to doing something.

use super::gauge::{Gauge, NEVER, add, least, steps, sum};
use crate::practice::Offered;
use crate::scenario::{PersonIx, QuestionIx};
use crate::session::{Consent, Phase};
use crate::vocabulary::{Conduct, Role, Topic};

impl Gauge<'_> {
    /// The distance to being where someone is.
    pub(super) fn meet(&mut self, person: PersonIx) -> u32 {
        let go = match self.inside.person(person).at {
            Some(place) if place == self.view.place() => 0,
            Some(place) => self.go(place),
            None => NEVER,
        };
        go.min(self.comes(person))
    }

    fn comes(&mut self, person: PersonIx) -> u32 {
        let recipes = self.recipes;
        least(recipes.arrivals(person).iter().map(|&goal| self.goal(goal)))
    }

    fn reach(&mut self, person: PersonIx) -> u32 {
        if self.view.is_reachable(person) {
            0
        } else {
            self.meet(person)
        }
    }

    fn is_running(&self) -> bool {
        self.view.phase() == Phase::Running
    }

    /// The distance to asking a person about something, its own conditions aside.
    pub(super) fn talk(&mut self, question: QuestionIx) -> u32 {
        let scenario = self.scenario;
        let asked = scenario.question(question);
        let who = asked.to;
        let person = self.inside.person(who);
        if !self.is_running() || person.is_shut {
            return NEVER;
        }
        let willing = match person.talk {
            Consent::Declined => {
                let agrees = scenario.conds(scenario.person(who).agrees_to_talk);
                add(1, sum(agrees.iter().map(|c| self.holds(c, Some(who), None))))
            }
            Consent::Agreed | Consent::NotAsked => 0,
        };
        let stops = self.session.practice().scoring().stops_from;
        let calm = if asked.topic == Topic::Needs || person.distress < stops {
            0
        } else {
            steps(i16::from(person.distress - stops) + 1)
        };
        sum([self.reach(who), self.language(who), willing, calm].into_iter())
    }

    /// The distance to having any language at all.
    fn language(&mut self, who: PersonIx) -> u32 {
        if self.view.shares_language(who) || self.view.interpreter(who).is_some() {
            0
        } else {
            least(
                [true, false]
                    .into_iter()
                    .map(|independent| self.interpreter(who, independent)),
            )
        }
    }

    /// The distance to having an interpreter of this sort.
    pub(super) fn interpreter(&mut self, to: PersonIx, independent: bool) -> u32 {
        if self.view.shares_language(to) {
            return NEVER;
        }
        let scenario = self.scenario;
        let speaks = &scenario.person(to).speaks;
        let fits = |p: &PersonIx| {
            let other = scenario.person(*p);
            other.role == Role::Interpreter
                && *p != to
                && other.independent == independent
                && other.speaks.iter().any(|l| speaks.contains(l))
        };
        least(scenario.person_ixs().filter(fits).map(|by| {
            let other = self.inside.person(by);
            match (other.is_shut, scenario.person(by).remote || other.at.is_some()) {
                (true, _) => NEVER,
                (false, true) => 1,
                (false, false) => add(self.comes(by), 1),
            }
        }))
    }

    /// The distance to something having been done.
    pub(super) fn done(&mut self, conduct: Conduct, with: Option<PersonIx>) -> u32 {
        add(self.conduct(conduct, with), 1)
    }

    /// The distance to being able to do something.
    pub(super) fn conduct(&mut self, conduct: Conduct, with: Option<PersonIx>) -> u32 {
        let scenario = self.scenario;
        let row = self.session.practice().conduct(conduct);
        let locals = scenario.locals_for(conduct, with);
        let declined = with.is_some_and(|p| self.inside.person(p).talk == Consent::Declined);
        let once_more = row.repeats || (conduct == Conduct::AskConsent && declined);
        if !self.is_running()
            || (locals.is_empty() && row.offered == Offered::WhereListed)
            || (self.inside.has_done(conduct, with) && !once_more)
        {
            return NEVER;
        }
        let allowed = locals.iter().map(|&l| {
            let when = scenario.conds(scenario.local(l).when);
            sum(when.iter().map(|c| self.holds(c, with, None)))
        });
        let allowed = if locals.is_empty() { 0 } else { least(allowed) };
        let Some(person) = with else { return allowed };
        let words = match conduct {
            Conduct::ChooseInterpreter if self.view.shares_language(person) => NEVER,
            Conduct::BriefInterpreter if self.view.shares_language(person) => NEVER,
            Conduct::BriefInterpreter => self.language(person),
            _ if conduct.needs_language() => self.language(person),
            _ => 0,
        };
        sum([allowed, self.reach(person), words].into_iter())
    }
}
