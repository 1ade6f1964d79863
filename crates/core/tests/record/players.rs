//! Runs that the tests keep: anything at all, and the textbook with one thing changed.

use crate::anything::{Picks, anything};
use crate::support::practice;
use grounds_core::assess::textbook;
use grounds_core::record::{Header, encode};
use grounds_core::scenario::Scenario;
use grounds_core::session::{Action, Phase, Session};
use grounds_core::vocabulary::Finding;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

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
