//! Moments of the day: what one reply does, against whom it counts, and what may hang on it.

use crate::support::{bundle, practice, resolved};
use grounds_core::assess::{assess, careful};
use grounds_core::practice::judgement::Deed;
use grounds_core::scenario::{PersonIx, Scenario};
use grounds_core::session::{Action, Event, Session};
use std::sync::Arc;

/// The departure desk, with the moment in which somebody in the queue asks who is in trouble. More may hang on it.
fn desk(more: &str) -> Arc<Scenario> {
    let mut files = bundle("departure-desk");
    let talk = files.get_mut("talks/passenger.txt").expect("it is there");
    talk.extend_from_slice(more.as_bytes());
    let (scenario, told) = resolved(&files);
    Arc::new(scenario.unwrap_or_else(|| panic!("{:?}", told.first())))
}

/// Talks with somebody until the moment comes, and replies to it.
fn reply_to(scenario: &Arc<Scenario>, moment: &str, seed: u64, reply: u8) -> Option<(Session, PersonIx)> {
    let mut run = Session::begin(scenario.clone(), practice(), seed, 0);
    let people: Vec<PersonIx> = run.to_decide().collect();
    for step in 0..60 {
        if let Some(event) = run.waits() {
            let is_it = &*scenario.event(event).id == moment;
            let who = run.at_table().map(|table| table.person);
            run.apply(Action::Reply(if is_it { reply } else { 0 }))
                .expect("it waits for a reply");
            if is_it {
                return who.map(|who| (run, who));
            }
            continue;
        }
        let turns = run.at_table().map(|table| table.turns()).unwrap_or_default();
        let turn = turns.get(step % turns.len().max(1));
        let said = turn.is_some_and(|&turn| run.apply(Action::Say(turn)).is_ok());
        let sat = said || people.iter().any(|&who| run.apply(Action::Sit(who)).is_ok());
        if !sat {
            let places: Vec<_> = scenario.places().collect();
            let _ = places.iter().any(|&place| run.apply(Action::Go(place)).is_ok());
        }
    }
    None
}

/// Everybody with the reasons that were found for what is made of them.
fn reasons(run: &Session) -> Vec<(PersonIx, Vec<String>)> {
    let mut run = run.clone();
    let known = careful(&Session::begin(run.scenario().clone(), practice(), run.seed(), 0));
    run.apply(Action::End).expect("it can be ended");
    let judged = assess(&run, &known).expect("the draw is fair");
    let practice = practice();
    let named = judged.people.iter().map(|of| {
        let rows = of
            .verdict
            .reasons(practice.judgement())
            .map(|reason| reason.row.name.clone());
        (of.person, rows.collect())
    });
    named.collect()
}

/// Towards whom something harmful was done, each time.
fn harmed(run: &Session) -> Vec<Option<PersonIx>> {
    let events = run.entries().iter().flat_map(|entry| &entry.events);
    let towards = events.filter_map(|event| match event {
        Event::Harmed(who, _) => Some(*who),
        _ => None,
    });
    towards.collect()
}

/// If this fails, what is said over somebody's head counts against nobody, or against somebody else too; or a reply that harms
/// nobody counts.
#[test]
fn a_harm_counts_against_whoever_sits_at_the_table_and_nobody_else() {
    let scenario = desk("");
    let (mut came, mut unharmed) = (0, 0);
    for seed in 0..12 {
        let Some((run, who)) = reply_to(&scenario, "cross", seed, 1) else {
            continue;
        };
        came += 1;
        let towards = harmed(&run);
        assert!(
            !towards.is_empty() && towards.iter().all(|of| *of == Some(who)),
            "seed {seed}: {towards:?}"
        );
        for (person, reasons) in reasons(&run) {
            let is_told = reasons.iter().any(|name| name == Deed::Harm.word());
            assert_eq!(is_told, person == who, "seed {seed}: {person:?}: {reasons:?}");
        }
        let (fine, _) = reply_to(&scenario, "cross", seed, 0).expect("it comes again");
        let is_told = reasons(&fine)
            .iter()
            .any(|(_, of)| of.iter().any(|name| name == Deed::Harm.word()));
        // In a talk, too, a reply can harm.
        assert_eq!(is_told, !harmed(&fine).is_empty(), "seed {seed}");
        unharmed += usize::from(!is_told);
    }
    assert!(
        came >= 4 && unharmed >= 4,
        "the moment came in {came} draws of 12, and did no harm in {unharmed}"
    );
}

const FOLLOWS: &str = "
moment follows by passenger, if answered cross label:
I knew it. (Half the queue nods.)
";

/// If this fails, nothing can hang on how somebody was answered, or it hangs on any answer.
#[test]
fn what_follows_can_hang_on_the_reply() {
    let scenario = desk(FOLLOWS);
    let follows = |reply| {
        let runs = (0..12).filter_map(|seed| reply_to(&scenario, "cross", seed, reply));
        let happened = |run: &Session| {
            let mut events = run.entries().iter().flat_map(|entry| &entry.events);
            events.any(|event| matches!(event, Event::Happened(ix) if &*scenario.event(*ix).id == "follows"))
        };
        runs.map(|(run, _)| happened(&run)).collect::<Vec<_>>()
    };
    let (after, without) = (follows(1), follows(0));
    assert!(after.len() >= 4 && after.iter().all(|it| *it), "{after:?}");
    assert!(!without.contains(&true), "{without:?}");
    let mut files = bundle("departure-desk");
    let talk = files.get_mut("talks/passenger.txt").expect("it is there");
    talk.extend_from_slice(FOLLOWS.replace("cross", "queu").as_bytes());
    let (_, told) = resolved(&files);
    assert!(told.iter().any(|fault| fault.code == "unknown-name"), "{told:?}");
}
