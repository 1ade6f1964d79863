//! Runs that the tests keep: anything at all, and the textbook with one thing changed.

use crate::support::practice;
use grounds_core::assess::textbook;
use grounds_core::record::{Header, encode};
use grounds_core::scenario::{PersonIx, Scenario};
use grounds_core::session::{Action, Decided, LineAt, Note, Phase, Session, Sort, WorryIx};
use grounds_core::vocabulary::words::Deed;
use grounds_core::vocabulary::{Finding, OffenceHandling, Onward};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

/// A plain sequence of numbers, so that a failing run can be played again.
pub(crate) struct Picks(pub(crate) u64);

impl Picks {
    fn below(&mut self, n: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        if n == 0 { 0 } else { (self.0 >> 33) as usize % n }
    }

    fn one<T: Copy>(&mut self, of: &[T]) -> Option<T> {
        of.get(self.below(of.len())).copied()
    }
}

/// A scenario that is right, read once.
pub(crate) fn scenario(name: &str) -> Arc<Scenario> {
    static READ: Mutex<BTreeMap<String, Arc<Scenario>>> = Mutex::new(BTreeMap::new());
    let mut read = READ.lock().expect("no test panics while it reads");
    let known = read.entry(name.to_owned());
    Arc::clone(known.or_insert_with(|| crate::support::scenario(name)))
}

/// Anything at all, as long as it is taken: every kind of move, notes and decisions among them.
pub(crate) fn wander(scenario: &Arc<Scenario>, seed: u64, play: u16, moves: usize) -> Session {
    let mut session = Session::begin(scenario.clone(), practice(), seed, play);
    let mut picks = Picks(seed ^ 0x5eed);
    for _ in 0..moves {
        if session.phase() == Phase::Ended {
            break;
        }
        if let Some(action) = anything(&session, &mut picks) {
            let _ = session.apply(action);
        }
    }
    session
}

/// Something, taken or not.
pub(crate) fn anything(session: &Session, picks: &mut Picks) -> Option<Action> {
    let scenario = session.scenario();
    let turns = session.at_table().map(|table| table.turns()).unwrap_or_default();
    let people: Vec<PersonIx> = scenario.people().collect();
    let lines: Vec<LineAt> = session.perceived().collect();
    let person = picks.one(&people)?;
    Some(match picks.below(if turns.is_empty() { 20 } else { 44 }) {
        0 => Action::Go(picks.one(&scenario.places().collect::<Vec<_>>())?),
        1 | 2 => Action::Look(picks.one(&scenario.spots().collect::<Vec<_>>())?),
        3 | 4 => {
            let of = (picks.below(2) == 0).then_some(person);
            Action::Read(picks.one(&scenario.papers().collect::<Vec<_>>())?, of)
        }
        5 => Action::Reply(picks.below(4) as u8),
        6 | 7 => {
            let with = (picks.below(4) > 0).then_some(person);
            Action::Do(picks.one(Deed::ALL)?, with)
        }
        8 => Action::Interpret {
            to: person,
            by: picks.one(&people)?,
        },
        9 => Action::Handle {
            deed: picks.one(&[Deed::Photograph, Deed::Seal, Deed::List, Deed::GiveBack])?,
            thing: picks.one(&scenario.things().collect::<Vec<_>>())?,
            of: person,
            to: (picks.below(2) == 0).then_some(person),
        },
        10 => Action::Against(picks.one(&lines)?, picks.one(&lines)?),
        11 | 12 => Action::Note(Box::new(Note {
            line: picks.one(&lines)?,
            page: person,
            sort: picks.one(&[None, Some(Sort::Counts), Some(Sort::AskFurther), Some(Sort::SetAside)])?,
            worry: (picks.below(2) == 0).then_some(WorryIx(3)),
            codes: session.practice().indicator_ix("CD01").into_iter().collect(),
        })),
        13 => {
            let note = session.notes().first()?;
            Action::Strike(note.line, note.page)
        }
        14 => Action::Rate(person, picks.below(101) as u8),
        15 => Action::Decide(person, Box::new(some_decision(session, person, picks)?)),
        16 if picks.below(8) == 0 => Action::EndDay,
        17 if picks.below(60) == 0 => Action::End,
        18 => Action::Rise,
        _ if turns.is_empty() => Action::Sit(person),
        _ => Action::Say(picks.one(&turns)?),
    })
}

fn some_decision(session: &Session, person: PersonIx, picks: &mut Picks) -> Option<Decided> {
    let services: Vec<_> = session.scenario().services().collect();
    let notes = session.notes().iter().filter(|note| note.page == person);
    let some = |picks: &mut Picks| picks.one(&services).into_iter().collect();
    Some(Decided {
        findings: vec![picks.one(Finding::ALL)?],
        grounds: notes.map(|note| note.line).take(3).collect(),
        services: some(picks),
        told: some(picks),
        offences: picks.one(&[
            None,
            Some(OffenceHandling::Charge),
            Some(OffenceHandling::NonPunishmentReview),
        ])?,
        onward: picks.one(&[None, Some(Onward::FreeToGo), Some(Onward::RemoveNow)])?,
        to: None,
        way_back: picks.below(2) == 0,
    })
}

/// Careful and right.
pub(crate) fn right(scenario: &Arc<Scenario>, seed: u64) -> Session {
    textbook(&Session::begin(scenario.clone(), practice(), seed, 0), |_, _, _| ())
}

/// Careful, and then everybody is cleared.
pub(crate) fn clears(scenario: &Arc<Scenario>, seed: u64) -> Session {
    let begun = Session::begin(scenario.clone(), practice(), seed, 0);
    textbook(&begun, |_, _, decided| decided.findings = vec![Finding::NoGrounds])
}

/// Whether anybody in a draw is a victim.
pub(crate) fn has_victim(scenario: &Arc<Scenario>, seed: u64) -> bool {
    let session = Session::begin(scenario.clone(), practice(), seed, 0);
    session.to_decide().any(|who| {
        session
            .drawn()
            .truth_is(scenario, who)
            .is_some_and(|truth| truth.is_victim())
    })
}

/// The first seed in whose draw somebody is a victim, or nobody.
pub(crate) fn seed_with(scenario: &Arc<Scenario>, victim: bool) -> u64 {
    (0..100)
        .find(|&seed| has_victim(scenario, seed) == victim)
        .expect("both come within a hundred draws")
}

/// The record of a run: four seconds a move, and always the same day.
pub(crate) fn record_of(session: &Session) -> String {
    let header = Header::of(session, "quiet-river-000001".into(), 1_700_000_000);
    encode(session, &header, |n| 4_000 * (n as u64 + 1))
}

/// The same run without its end, its result and its decisions: one that can be gone on with.
pub(crate) fn unended(session: &Session) -> Session {
    let is_before = |action: &Action| !matches!(action, Action::End | Action::Decide(..));
    let actions = session.entries().iter().map(|entry| entry.action.clone());
    let actions: Vec<Action> = actions.filter(is_before).collect();
    Session::replay(
        session.scenario().clone(),
        practice(),
        session.seed(),
        session.play(),
        actions,
    )
    .expect("it was played so")
}
