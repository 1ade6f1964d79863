//! What somebody careful comes to in the same draw: looks at everything, reads everything, speaks with each person alone and
//! understood, hears fears, and stops when there is enough. Played through public doors and by the view, so that it knows
//! nothing that a trainee could not come to know; the words of kinds alone are read for it, as whoever knows the trade reads
//! them.

use super::known::{Found, found_about};
use crate::judgement::{Knowable, knowable};
use crate::scenario::talk::Hearing;
use crate::scenario::{Answering, EventIx, PersonIx, SpotIx};
use crate::session::{Action, Event, Phase, Session};
use crate::talk;
use crate::talk::players::{Player, TEXTBOOK, Ways};
use crate::vocabulary::words::{Deed, Need};
use crate::vocabulary::{AgeGroup, Habit, Rung};

/// Turns after which a talk that will not end is left.
const TURNS: usize = 200;
/// Rounds of going everywhere: what opens in one is seen in the next.
const ROUNDS: usize = 3;

/// How somebody goes about a draw.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Approach {
    /// Whether they look at places and read papers.
    pub looks: bool,
    /// How they talk; they talk with nobody, where there is none.
    pub talks: Option<Ways>,
    /// Whether they take people aside and find somebody independent to interpret.
    pub reaches: bool,
}

impl Approach {
    /// Everything with care.
    pub const CAREFUL: Self = Self {
        looks: true,
        talks: Some(TEXTBOOK),
        reaches: true,
    };
    /// The same, and no word with anybody.
    pub const SILENT: Self = Self {
        talks: None,
        ..Self::CAREFUL
    };
}

/// What somebody careful came to.
#[derive(Clone, Debug)]
pub struct Careful {
    /// The run.
    pub session: Session,
    /// With whom there was time to speak.
    pub spoken: Vec<PersonIx>,
}

/// Plays a draw as somebody careful would.
#[must_use]
pub fn careful(of: &Session) -> Careful {
    approached(of, Approach::CAREFUL)
}

/// Plays a draw as somebody would who goes about it like this, up to the decision.
#[must_use]
pub fn approached(of: &Session, approach: Approach) -> Careful {
    let mut session = Session::begin(of.scenario().clone(), of.practice().clone(), of.seed(), 0);
    let mut spoken = Vec::new();
    for day in 0..of.scenario().acts().len() {
        if day > 0 && session.apply(Action::EndDay).is_err() {
            break;
        }
        for _ in 0..if approach.looks { ROUNDS } else { 0 } {
            look_round(&mut session);
        }
        let people: Vec<PersonIx> = session.to_decide().collect();
        for person in people {
            let Some(ways) = approach.talks else { break };
            give_back(&mut session);
            // Who was heard, and asked who may be told, is not asked over again (INT-12).
            if day > 0 && is_through(&session, person) {
                continue;
            }
            if approach.reaches {
                reach(&mut session, person);
            } else if let Some(place) = session.place_of(person) {
                try_it(&mut session, Action::Go(place));
            }
            if talk_with(&mut session, person, ways) && !spoken.contains(&person) {
                spoken.push(person);
            }
        }
        if approach.looks {
            look_round(&mut session);
        }
        if approach.talks.is_some() {
            give_back(&mut session);
        }
    }
    Careful { session, spoken }
}

/// Tries something, and answers whatever that brings about.
fn try_it(session: &mut Session, action: Action) -> bool {
    let is_done = session.apply(action).is_ok();
    while let Some(event) = session.waits() {
        let best = best_reply(session, event);
        if session.apply(Action::Reply(best)).is_err() {
            break;
        }
    }
    is_done
}

/// The reply that breaks nothing, and is of a kind that is recommended where it has one.
fn best_reply(session: &Session, event: EventIx) -> u8 {
    let replies = &session.scenario().event(event).replies;
    let rules = &session.practice().talk().rules;
    let is_fine =
        |reply: &Answering| reply.harms.is_none() && reply.kind.is_none_or(|kind| rules.kind(kind).recommended);
    let best = replies.iter().position(is_fine).unwrap_or(0);
    u8::try_from(best).unwrap_or(0)
}

fn look_round(session: &mut Session) {
    let scenario = session.scenario().clone();
    let was_looked = |session: &Session, spot: SpotIx| {
        let mut events = session.entries().iter().flat_map(|entry| &entry.events);
        events.any(|event| matches!(event, Event::Looked(of) if *of == spot))
    };
    for place in scenario.places() {
        // Nobody walks to where everything was looked at.
        if scenario.place(place).spots.iter().all(|spot| was_looked(session, spot)) {
            continue;
        }
        try_it(session, Action::Go(place));
        for spot in scenario.place(place).spots.iter() {
            try_it(session, Action::Look(spot));
        }
    }
    // What came to hand meanwhile is read wherever one is.
    for paper in scenario.papers() {
        try_it(session, Action::Read(paper, None));
        for person in scenario.people() {
            try_it(session, Action::Read(paper, Some(person)));
        }
    }
}

/// Goes where somebody is, takes them aside, sees to what is urgent, and finds an interpreter on whom they do not depend.
fn reach(session: &mut Session, person: PersonIx) {
    let scenario = session.scenario().clone();
    if let Some(place) = session.place_of(person) {
        try_it(session, Action::Go(place));
    }
    // One way to be alone is enough.
    if !try_it(session, Action::Do(Deed::Separate, Some(person))) {
        try_it(session, Action::Do(Deed::PrivateRoom, Some(person)));
    }
    try_it(session, Action::Do(Deed::OfferWater, Some(person)));
    // That somebody is hurt is seen at first sight, and comes before any question (INT-01).
    let needs = &session.drawn().manner(&scenario, person).needs;
    if needs.iter().any(|need| matches!(need, Need::Medical | Need::Urgent)) {
        try_it(session, Action::Do(Deed::MedicalHelp, Some(person)));
    }
    // Who is tired can be seen to be (INT-01).
    if session.drawn().manner(&scenario, person).needs.contains(&Need::Rest) {
        try_it(session, Action::Do(Deed::Break, Some(person)));
    }
    if AgeGroup::of_age(session.drawn().of(person).age) == AgeGroup::Child {
        try_it(session, Action::Do(Deed::CallSpecialist, Some(person)));
    }
    if session.hearing(person) != Hearing::Lost {
        return;
    }
    let independent = |by: &PersonIx| scenario.person(*by).interprets.is_some_and(|of| of.independent);
    for by in scenario.people().filter(independent) {
        if try_it(session, Action::Interpret { to: person, by }) {
            try_it(session, Action::Do(Deed::BriefInterpreter, Some(person)));
            return;
        }
    }
}

/// Talks until there is enough, or nothing more comes. Whether there was time to.
fn talk_with(session: &mut Session, person: PersonIx, ways: Ways) -> bool {
    if session.phase() != Phase::Running || !try_it(session, Action::Sit(person)) {
        return false;
    }
    let mut player = Player::new(ways, session.seed() ^ u64::from(person.0));
    let mut since = session.entries().len();
    for _ in 0..TURNS {
        if session.at_table().is_none_or(|table| table.person != person) {
            return true;
        }
        let is_enough = is_enough(session, person);
        // What may have been softened or summed up is asked for word for word, where something was told: small talk may pass.
        let is_rendered = matches!(session.hearing(person), Hearing::Interpreted(habit) if habit != Habit::Faithful);
        if is_rendered && has_told(session, since) {
            try_it(session, Action::Say(talk::Turn::WordForWord));
        }
        let Some(turn) = session
            .at_table()
            .and_then(|table| table.played(&mut player, is_enough))
        else {
            break;
        };
        // Somebody who comes in does not make one forget what was told before.
        if !matches!(turn, talk::Turn::Reply(_)) {
            since = session.entries().len();
        }
        if !try_it(session, Action::Say(turn)) {
            break;
        }
    }
    try_it(session, Action::Rise);
    true
}

/// Whether a part of something was told, or more, since there were so many entries: something else may have come up meanwhile.
fn has_told(session: &Session, since: usize) -> bool {
    let mut events = session.entries().iter().skip(since).flat_map(|entry| &entry.events);
    events.any(|event| matches!(event, Event::Talk(_, talk::Event::Told(_, rung, _)) if *rung >= Rung::Part))
}

/// Whether what was told is enough: grounds, or enough to rule it out. Nobody is cleared who was not asked whether they are free
/// to leave (INT-10).
fn is_enough(session: &Session, person: PersonIx) -> bool {
    let Found { signs, is_settled, .. } = found_about(session, person);
    let age = AgeGroup::of_age(session.drawn().of(person).age);
    let known = knowable(session.practice(), &signs, age, is_settled);
    match known {
        Knowable::Grounds => true,
        Knowable::Clears => was_tested(session, person),
        Knowable::Sign | Knowable::Nothing => false,
    }
}

/// Whether enough was told, and who may be told of it was asked.
fn is_through(session: &Session, person: PersonIx) -> bool {
    let mut services = session.scenario().services();
    is_enough(session, person) && services.any(|to| session.wish(person, to).is_some())
}

/// Gives everybody what is theirs, once it came to hand: a passport belongs to whoever stands in it, and whoever was promised
/// it gets it (ERR-16).
fn give_back(session: &mut Session) {
    let scenario = session.scenario().clone();
    let people: Vec<PersonIx> = session.to_decide().collect();
    for thing in scenario.things() {
        for &of in &people {
            let deed = Deed::GiveBack;
            try_it(
                session,
                Action::Handle {
                    deed,
                    thing,
                    of,
                    to: None,
                },
            );
        }
    }
}

fn was_tested(session: &Session, person: PersonIx) -> bool {
    let tests = |event: &Event| matches!(*event, Event::Asked { person: who, tests: true, .. } if who == person);
    session.entries().iter().flat_map(|entry| &entry.events).any(tests)
}
