//! What holds now. A talk asks through [`Facts`], everything else through [`World::holds`].

use super::drawn::Drawn;
use super::event::Hearer;
use super::state::State;
use crate::practice::Practice;
use crate::scenario::talk::{Company, FactIx, Facts, Hearing, Index, TextIx, Yes};
use crate::scenario::{Cond, PersonIx, Scenario, Test, ThingIx};
use crate::vocabulary::words::{Deed, Role};
use crate::vocabulary::{FearKind, TrustWord};

/// What holds, for the person at hand.
#[derive(Clone, Copy, Debug)]
pub(super) struct World<'a> {
    pub scenario: &'a Scenario,
    pub practice: &'a Practice,
    pub drawn: &'a Drawn,
    pub state: &'a State,
    /// The person whom a condition is about.
    pub at_hand: Option<PersonIx>,
}

impl World<'_> {
    pub(super) fn about(self, person: PersonIx) -> Self {
        Self {
            at_hand: Some(person),
            ..self
        }
    }

    pub(super) fn all(&self, when: &[Cond]) -> bool {
        when.iter().all(|cond| self.holds(cond))
    }

    pub(super) fn holds(&self, cond: &Cond) -> bool {
        self.test(&cond.test) == cond.wanted
    }

    fn test(&self, test: &Test) -> bool {
        let state = self.state;
        let of = self.at_hand.map(|who| state.of(who));
        let minute = state.second / 60;
        match test {
            Test::Alone => self.at_hand.is_some_and(|who| self.company_of(who) == Company::Alone),
            Test::Private => of.is_some_and(|of| of.is_separated),
            Test::Understood => self.at_hand.is_some_and(|who| self.hearing_of(who) != Hearing::Lost),
            Test::Briefed => of.is_some_and(|of| of.is_briefed),
            Test::Opened => of.is_some_and(|of| of.is_opened),
            Test::Met(fear) => self.is_met(*fear),
            Test::Trust(word) => self.trusts(*word),
            Test::Distressed => self.is_distressed(),
            Test::Told(of) => of.iter().any(|key| state.told.contains_key(key)),
            Test::Planted(of) => of.iter().any(|key| state.planted.contains(key)),
            Test::Perceived(lines) => self.has_perceived(lines),
            Test::Read(paper) => state.read.iter().any(|(read, _)| read == paper),
            Test::Against(one, other) => state.against.iter().any(|(a, b)| {
                let both = |x: &TextIx, y: &TextIx| one.contains(x) && other.contains(y);
                both(&a.text, &b.text) || both(&b.text, &a.text)
            }),
            Test::Done(deed, None) => state.done.iter().any(|(done, _)| done == deed),
            Test::Done(deed, Some(who)) => state
                .done
                .iter()
                .any(|(done, with)| done == deed && with.is_some_and(|with| who.is(with))),
            Test::Drawn(draw, word) => self.drawn.word(self.scenario, *draw, self.at_hand) == Some(*word),
            Test::Dealt(_, line) => self.drawn.has_picked(*line, self.at_hand),
            Test::Happened(event) => state.happened.contains(event),
            Test::Answered(event, kind) => {
                let replies = &self.scenario.event(*event).replies;
                let chosen = state.replied.get(event).and_then(|&n| replies.get(usize::from(n)));
                chosen.is_some_and(|reply| reply.kind == Some(*kind))
            }
            Test::After(least) => minute >= u32::from(*least),
            Test::Before(most) => minute < u32::from(*most),
            Test::Day(act) => state.act == *act,
            Test::SecondTalk => of.is_some_and(|of| of.talked_in.is_some_and(|act| act < state.act)),
            Test::Talked(who) => self.anyone(who, |person| state.of(person).talk.is_some()),
            Test::Kept(promise) => state.kept.contains(promise),
            Test::Broken(promise) => state.broken.contains(promise),
            Test::At(place) => state.place == Some(*place),
            Test::Present(who) => self.anyone(who, |person| {
                state.place.is_some() && state.of(person).at == state.place
            }),
            Test::Talking(who) => state.at_table.is_some_and(|person| who.is(person)),
            Test::Speaks(tongue) => self
                .at_hand
                .is_some_and(|who| self.drawn.tongues(self.scenario, who).contains(tongue)),
            Test::Is(of) => of
                .iter()
                .any(|(who, truths)| self.drawn.is_met(*who) && truths.has(self.drawn.truth(*who))),
            Test::Decided(finding) => of
                .and_then(|of| of.decided.as_ref())
                .is_some_and(|d| d.findings.contains(finding)),
            Test::Agreed(to) => self.wish(*to) == Some(Yes::Yes),
            Test::Refused(to) => self.wish(*to) == Some(Yes::No),
            Test::Shared(to) => of
                .and_then(|of| of.decided.as_ref())
                .is_some_and(|d| d.told.contains(to)),
            Test::Handed(thing, who) => state.handed.iter().any(|((of, _), to)| of == thing && who.is(*to)),
            Test::Back(thing) => self.is_back(*thing),
            // Which elements a page has is the marks' business; they set it before a meeting reads the pages.
            Test::Lacks(_) => false,
            Test::Harmed => of.is_some_and(|of| of.is_harmed),
            Test::Any(of) => of.iter().any(|cond| self.holds(cond)),
        }
    }

    fn anyone(&self, who: &crate::scenario::Who, holds: impl Fn(PersonIx) -> bool) -> bool {
        self.scenario
            .people()
            .any(|person| who.is(person) && self.drawn.is_met(person) && holds(person))
    }

    fn wish(&self, to: crate::scenario::ServiceIx) -> Option<Yes> {
        self.state.wishes.get(&(self.at_hand?, to)).copied()
    }

    fn is_back(&self, thing: ThingIx) -> bool {
        let mut owners = self.owners(thing).peekable();
        owners.peek().is_some() && owners.all(|owner| self.state.handed.get(&(thing, owner)) == Some(&owner))
    }

    /// Whose a thing is in this run.
    pub(super) fn owners(&self, thing: ThingIx) -> impl Iterator<Item = PersonIx> {
        let of = self.scenario.thing(thing);
        let drawn = self.drawn;
        let owns = move |who: &PersonIx| drawn.is_met(*who) && of.truths.holds(*who, drawn.truth(*who));
        of.of.iter().copied().filter(owns)
    }

    fn is_met(&self, fear: FearKind) -> bool {
        let Some(who) = self.at_hand else { return false };
        let fears = &self.scenario.person(who).fears;
        let at = fears.iter().position(|(kind, _)| *kind == fear);
        at.is_some_and(|at| self.state.met.contains(&(who, Index::at(at))))
    }

    fn trusts(&self, word: TrustWord) -> bool {
        self.inside()
            .is_some_and(|inside| inside.trust >= self.practice.talk().rules.word(word))
    }

    fn is_distressed(&self) -> bool {
        self.inside()
            .is_some_and(|inside| inside.distress >= self.practice.talk().rules.body.distress[1])
    }

    pub(super) fn inside(&self) -> Option<crate::talk::Inside> {
        let who = self.at_hand?;
        let talk = self.state.of(who).talk.as_ref()?;
        let room = crate::talk::Room {
            script: self.scenario.script(who),
            rules: &self.practice.talk().rules,
            facts: self,
        };
        Some(talk.inside(room))
    }

    fn has_perceived(&self, lines: &[TextIx]) -> bool {
        self.state.perceived.iter().any(|line| lines.contains(&line.text))
    }

    /// Who hears what is said to a person, besides the official, colleagues and whoever interprets.
    pub(super) fn hearers(&self, person: PersonIx) -> Vec<Hearer> {
        let state = self.state;
        let is_here = |who: PersonIx| {
            let stays = state.of(person).listens.contains(&who);
            let is_around = state.place.is_some() && state.of(who).at == state.place && !state.of(person).is_separated;
            who != person && self.drawn.is_met(who) && (stays || is_around) && state.of(person).interpreter != Some(who)
        };
        let kind = |who: PersonIx| {
            if self.has_power(who, person) {
                Hearer::Power(who)
            } else if self.scenario.person(who).role == Role::Interviewee {
                Hearer::Group(who)
            } else {
                Hearer::Stranger(who)
            }
        };
        let counts = |who: &PersonIx| !matches!(self.scenario.person(*who).role, Role::Colleague | Role::Interpreter);
        let all = self.scenario.people().filter(|&who| is_here(who));
        all.filter(|who| counts(who) || self.has_power(*who, person))
            .map(kind)
            .collect()
    }

    /// Whether somebody has power over a person.
    pub(super) fn has_power(&self, who: PersonIx, over: PersonIx) -> bool {
        self.scenario.person(who).power_over.contains(&over)
    }

    fn company_of(&self, person: PersonIx) -> Company {
        let hearers = self.hearers(person);
        if hearers.iter().any(|one| matches!(one, Hearer::Power(_))) {
            Company::Power
        } else if hearers.is_empty() {
            Company::Alone
        } else {
            Company::Stranger
        }
    }

    pub(super) fn hearing_of(&self, person: PersonIx) -> Hearing {
        let speaks = self.drawn.tongues(self.scenario, person);
        let official = &self.scenario.header().official_speaks;
        if speaks.is_empty() || speaks.iter().any(|tongue| official.contains(tongue)) {
            return Hearing::Shared;
        }
        let habit = self.state.habit(self.scenario, self.drawn, person);
        habit.map_or(Hearing::Lost, Hearing::Interpreted)
    }

    /// Whether something was done with a person.
    pub(super) fn did(&self, deed: Deed, with: Option<PersonIx>) -> bool {
        self.state.done.contains(&(deed, with))
    }
}

impl Facts for World<'_> {
    fn holds(&self, fact: FactIx) -> bool {
        Self::holds(self, self.scenario.fact(fact))
    }

    fn company(&self) -> Company {
        self.at_hand.map_or(Company::Alone, |who| self.company_of(who))
    }

    fn hearing(&self) -> Hearing {
        self.at_hand.map_or(Hearing::Shared, |who| self.hearing_of(who))
    }

    fn changes(&self) -> u32 {
        self.state.changes
    }
}
