//! Runs, played.

use crate::picks::Picks;
use crate::support::{ALL, practice, scenario};
use grounds_core::scenario::talk::id_of;
use grounds_core::session::{Action, Phase, Session};
use proptest::prelude::*;

/// Anything at all, as long as it is taken.
fn wander(name: &str, seed: u64, moves: usize) -> Session {
    let scenario = scenario(name);
    let mut session = Session::begin(scenario.clone(), practice(), seed, 0);
    let mut picks = Picks(seed ^ id_of(name));
    for _ in 0..moves {
        if session.phase() == Phase::Ended {
            break;
        }
        let turns = session.at_table().map(|table| table.turns()).unwrap_or_default();
        let people: Vec<_> = scenario.people().collect();
        let person = people[picks.below(people.len())];
        let action = match picks.below(if turns.is_empty() { 8 } else { 30 }) {
            0 => match scenario.places().nth(picks.below(scenario.places().len())) {
                Some(place) => Action::Go(place),
                None => Action::Sit(person),
            },
            1 => match scenario.spots().nth(picks.below(scenario.spots().len())) {
                Some(spot) => Action::Look(spot),
                None => Action::Sit(person),
            },
            2 => match scenario.papers().nth(picks.below(scenario.papers().len())) {
                Some(paper) => Action::Read(paper, (picks.below(2) == 0).then_some(person)),
                None => Action::Sit(person),
            },
            3 => Action::Reply(picks.below(4) as u8),
            4 => Action::Do(
                grounds_core::vocabulary::words::Deed::ALL
                    [picks.below(grounds_core::vocabulary::words::Deed::ALL.len())],
                Some(person),
            ),
            5 if picks.below(12) == 0 => Action::EndDay,
            6 => Action::Interpret {
                to: person,
                by: people[picks.below(people.len())],
            },
            _ if turns.is_empty() => Action::Sit(person),
            _ => Action::Say(turns[picks.below(turns.len())]),
        };
        let before = session.entries().len();
        if session.apply(action).is_err() {
            assert_eq!(session.entries().len(), before, "what is refused is kept");
        }
    }
    session
}

/// If this fails, a run comes to something else the second time it is played from what was kept.
#[test]
fn the_same_actions_come_to_the_same() {
    for name in ALL {
        for seed in 0..6 {
            let run = wander(name, seed, 250);
            let actions: Vec<Action> = run.entries().iter().map(|entry| entry.action.clone()).collect();
            let again = Session::replay(run.scenario().clone(), practice(), seed, 0, actions);
            let again = again.unwrap_or_else(|(n, why)| panic!("{name} {seed}: move {n} was refused: {why:?}"));
            assert_eq!(run.entries(), again.entries(), "{name} {seed}");
        }
    }
}

/// If this fails, whole parts of a scenario cannot be reached at all.
#[test]
fn people_are_talked_with_and_tell_something() {
    for name in ALL {
        let told = (0..10).map(|seed| wander(name, seed, 400)).filter(|run| {
            let mut events = run.entries().iter().flat_map(|entry| &entry.events);
            events.any(|event| {
                matches!(
                    event,
                    grounds_core::session::Event::Talk(_, grounds_core::talk::Event::Told(..))
                )
            })
        });
        assert!(told.count() >= 3, "{name}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// If this fails, something that a face offers ends the program, or a refused move leaves a trace.
    #[test]
    fn whatever_is_done_nothing_panics(name in 0..ALL.len(), seed in 0_u64..1_000_000, moves in 1_usize..400) {
        let run = wander(ALL[name], seed, moves);
        prop_assert!(run.entries().len() <= moves);
    }
}
