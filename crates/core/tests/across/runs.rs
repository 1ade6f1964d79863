//! What a run adds to what is told across them, in runs that were played.

use crate::support::{practice, scenario};
use grounds_core::across::{OfRun, Trait, pooled};
use grounds_core::assess::{Approach, approached, assess, careful};
use grounds_core::session::{Action, Session};
use grounds_core::talk::players::{LEADS_VICTIM, Ways};

/// A run played in one way of talking, ended as it stands.
fn run(name: &str, seed: u64, talks: Option<Ways>) -> OfRun {
    let begun = Session::begin(scenario(name), practice(), seed, 0);
    let approach = Approach {
        talks,
        ..Approach::CAREFUL
    };
    let mut run = approached(&begun, approach).session;
    run.apply(Action::End).expect("it can be ended");
    let assessed = assess(&run, &careful(&begun)).expect("the draw is fair");
    OfRun::of(&run, &assessed)
}

/// If this fails, who leads is not told that they lead, or a run says nothing of how it was asked.
#[test]
fn how_it_was_asked_is_kept_by_run() {
    let careful = run("one-talk", 3, Approach::CAREFUL.talks);
    assert!(careful.mix.open > 0 && careful.mix.leading == 0, "{:?}", careful.mix);
    let leads = run("one-talk", 3, Some(LEADS_VICTIM));
    assert!(leads.mix.leading > leads.mix.open, "{:?}", leads.mix);
    assert!(leads.mistakes.contains("ERR-17"), "{:?}", leads.mistakes);
    assert!(!careful.mistakes.contains("ERR-17"), "{:?}", careful.mistakes);
}

/// If this fails, a rule stands among the mistakes, or somebody about whom was decided has no surface to look at.
#[test]
fn a_run_adds_people_and_documented_mistakes_only() {
    for name in ["one-talk", "departure-desk", "office-park"] {
        for seed in 0..4 {
            let of = run(name, seed, Approach::CAREFUL.talks);
            assert!(
                !of.people.is_empty() && of.people.iter().all(|(_, looks)| looks.is_some()),
                "{name}"
            );
            assert!(
                of.mistakes.iter().all(|code| code.starts_with("ERR-")),
                "{:?}",
                of.mistakes
            );
            assert!(of.worries.values().all(|share| share.got <= share.of));
        }
    }
}

/// If this fails, people who had the same part and truth are never compared, so that the fairness look can say nothing.
#[test]
fn the_same_part_with_other_looks_is_met_again() {
    let runs: Vec<OfRun> = (0..30).map(|seed| run("departure-desk", seed, None)).collect();
    let all = pooled(&runs, &practice().marks().across);
    for of in &all.fairness {
        assert!(of.unlike.of > 0, "{:?}", of.of);
    }
    let gender = all
        .fairness
        .iter()
        .find(|of| of.of == Trait::Gender)
        .expect("it is there");
    assert_eq!(
        gender.unlike.got + gender.alike.got,
        0,
        "nothing was decided, so nothing differs"
    );
}
