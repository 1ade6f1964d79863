//! What can be done: deeds, things, interpreters, promises, wishes. An offer hangs on what anybody can see (who is here, what
//! came to hand, which language is spoken) and never on what is true of somebody, so that no menu tells.

use super::{Phrase, View};
use crate::scenario::talk::{Hearing, Yes};
use crate::scenario::{ActIx, PersonIx, PromiseIx, ServiceIx, ThingIx};
use crate::vocabulary::words::{Channel, Deed, Role, ThingKind};

/// What is done with somebody, in the order in which it is offered. What is said to a person is said in the talk, in its words,
/// and what is done with things is offered with those.
const WITH_SOMEBODY: [Deed; 11] = [
    Deed::Separate,
    Deed::PrivateRoom,
    Deed::OfferWater,
    Deed::MedicalHelp,
    Deed::Break,
    Deed::BriefInterpreter,
    Deed::CallSpecialist,
    Deed::SafeContact,
    Deed::SecondMeeting,
    Deed::Caution,
    Deed::RingBack,
];
/// What is done in general.
const IN_GENERAL: [Deed; 1] = [Deed::CallColleague];

/// Something that can be done now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DeedOffer {
    /// What.
    pub deed: Deed,
    /// With whom.
    pub with: Option<PersonIx>,
    /// Whether it was done before.
    pub is_done: bool,
    /// How many minutes it takes.
    pub minutes: u16,
}

/// Somebody who can interpret for a person, or offers to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InterpreterOffer {
    /// Who.
    pub by: PersonIx,
    /// How many minutes it takes until they can be had.
    pub waits: u16,
    /// Whether it is over a line.
    pub is_on_line: bool,
    /// Whether they interpret for the person now.
    pub is_chosen: bool,
}

/// A thing of somebody that can be reached.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ThingView {
    /// Which.
    pub thing: ThingIx,
    /// Whose.
    pub of: PersonIx,
    /// What it is.
    pub what: ThingKind,
    /// What can be done with it.
    pub deeds: Vec<ThingDeed>,
    /// To whom it was given.
    pub went_to: Option<PersonIx>,
}

/// Something that can be done with a thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ThingDeed {
    /// What.
    pub deed: Deed,
    /// To whom, when it is given.
    pub to: Option<PersonIx>,
    /// Whether it was done.
    pub is_done: bool,
}

/// Something that was promised.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PromiseView {
    /// Which.
    pub promise: PromiseIx,
    /// The words.
    pub words: Phrase,
    /// To whom.
    pub to: Option<PersonIx>,
    /// The act by which it is due.
    pub due: Option<ActIx>,
    /// Whether it was kept; none while that is open.
    pub was_kept: Option<bool>,
}

/// What a person said about a service when asked, as far as it counts: they were informed, alone and free.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Settled {
    /// Which.
    pub to: ServiceIx,
    /// What was said.
    pub says: Yes,
}

impl View<'_> {
    /// What can be done with a person, or in general.
    #[must_use]
    pub fn deeds(self, with: Option<PersonIx>) -> Vec<DeedOffer> {
        let all: &[Deed] = match with {
            _ if self.may_act().is_err() => &[],
            Some(_) => &WITH_SOMEBODY,
            None => &IN_GENERAL,
        };
        let may = |deed: &&Deed| with.is_none_or(|person| self.may_do(**deed, person));
        let offer = |&deed| DeedOffer {
            deed,
            with,
            is_done: self.session.state.done.contains(&(deed, with)),
            minutes: self.practice().run().minutes(deed),
        };
        all.iter().filter(may).map(offer).collect()
    }

    fn may_do(self, deed: Deed, person: PersonIx) -> bool {
        let (scenario, state) = (self.scenario(), self.session.state.of(person));
        let of = scenario.person(person);
        let is_one_is_here_for = matches!(of.role, Role::Interviewee | Role::Voice);
        let is_face_to_face = of.role != Role::Voice && of.channel.is_none_or(|over| over == Channel::Face);
        let is_here = self.world().is_here(person) || self.session.state.at_table == Some(person);
        let fits = match deed {
            Deed::RingBack => !is_face_to_face,
            Deed::BriefInterpreter => state.interpreter.is_some(),
            // Both lead to where nobody hears: who is there already is not offered the other way to it.
            Deed::Separate | Deed::PrivateRoom => {
                let is_done = self.session.state.done.contains(&(deed, Some(person)));
                is_face_to_face && (!state.is_separated || is_done)
            }
            Deed::CallSpecialist | Deed::SafeContact | Deed::SecondMeeting => true,
            _ => is_face_to_face,
        };
        is_one_is_here_for && is_here && fits
    }

    /// Who can interpret for a person, or offers to: whoever speaks a language of theirs and is here, or on a line. Nobody where
    /// the two understand each other without.
    #[must_use]
    pub fn interpreters(self, to: PersonIx) -> Vec<InterpreterOffer> {
        let (scenario, drawn, world) = (self.scenario(), &self.session.drawn, self.world());
        if world.hearing_of(to) == Hearing::Shared || self.may_act().is_err() {
            return Vec::new();
        }
        let speaks = drawn.tongues(scenario, to);
        let chosen = self.session.state.of(to).interpreter;
        let offer = |by: PersonIx| {
            let interprets = scenario.person(by).interprets?;
            let knows = drawn.tongues(scenario, by);
            let is_known = knows.is_empty() || speaks.iter().any(|tongue| knows.contains(tongue));
            let is_on_line = interprets.through.is_some();
            let is_here = is_on_line || world.is_here(by);
            (by != to && drawn.is_met(by) && is_known && is_here).then_some(InterpreterOffer {
                by,
                waits: interprets.waits,
                is_on_line,
                is_chosen: chosen == Some(by),
            })
        };
        scenario.people().filter_map(offer).collect()
    }

    /// Things that can be reached, one for each owner.
    #[must_use]
    pub fn things(self) -> Vec<ThingView> {
        let (scenario, state) = (self.scenario(), &self.session.state);
        let world = self.world();
        let mut things = Vec::new();
        for thing in scenario.things().filter(|thing| state.freed.contains(thing)) {
            for of in world.owners(thing) {
                let went_to = state.handed.get(&(thing, of)).copied();
                things.push(ThingView {
                    thing,
                    of,
                    what: scenario.thing(thing).what,
                    deeds: if went_to.is_some() || self.may_act().is_err() {
                        Vec::new()
                    } else {
                        self.thing_deeds(thing, of)
                    },
                    went_to,
                });
            }
        }
        things
    }

    fn thing_deeds(self, thing: ThingIx, of: PersonIx) -> Vec<ThingDeed> {
        let mut deeds = Vec::new();
        for &deed in &self.scenario().thing(thing).deeds {
            if deed == Deed::GiveBack {
                let to = self.given_to(of).into_iter();
                deeds.extend(to.map(|who| ThingDeed {
                    deed,
                    to: Some(who),
                    is_done: false,
                }));
            } else {
                deeds.push(ThingDeed {
                    deed,
                    to: None,
                    is_done: self.session.state.handled.contains(&(deed, thing, of)),
                });
            }
        }
        deeds
    }

    /// To whom something of a person can be given: to them first, and to whoever else is here and is no official.
    fn given_to(self, owner: PersonIx) -> Vec<PersonIx> {
        let world = self.world();
        let is_other = |&who: &PersonIx| {
            let is_in_place = self.session.state.of(who).at.is_some();
            let role = self.scenario().person(who).role;
            who != owner && is_in_place && world.is_here(who) && !matches!(role, Role::Colleague | Role::Interpreter)
        };
        let others = self.scenario().people().filter(is_other);
        std::iter::once(owner).chain(others).collect()
    }

    /// What was promised, in the order of the file.
    #[must_use]
    pub fn promises(self) -> Vec<PromiseView> {
        let state = &self.session.state;
        let view = |(&promise, &to): (&PromiseIx, &Option<PersonIx>)| {
            let of = self.scenario().promise(promise);
            let was_kept = match (state.kept.contains(&promise), state.broken.contains(&promise)) {
                (true, _) => Some(true),
                (_, true) => Some(false),
                _ => None,
            };
            PromiseView {
                promise,
                words: self.promise_words(promise, to),
                to,
                due: of.due,
                was_kept,
            }
        };
        state.promised.iter().map(view).collect()
    }

    pub(super) fn promise_words(self, promise: PromiseIx, to: Option<PersonIx>) -> Phrase {
        let text = self.scenario().promise(promise).says;
        let words = crate::scenario::talk::Words::Text(text);
        to.map_or(Phrase::of(text), |person| Phrase::to(person, words))
    }

    /// Who may be told, as the person said it in the talk.
    #[must_use]
    pub fn settled(self, person: PersonIx) -> Vec<Settled> {
        let wishes = self.session.state.wishes.iter();
        wishes
            .filter(|((who, _), _)| *who == person)
            .map(|((_, to), says)| Settled { to: *to, says: *says })
            .collect()
    }
}
