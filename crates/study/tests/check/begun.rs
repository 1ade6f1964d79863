//! The scenarios that an author begins with: what `grounds new` writes, and what it writes with `--bare`.

use crate::support::{bundle, practice};
use grounds_core::assess::{assess, careful, textbook};
use grounds_core::diagnostic::{Severity, render};
use grounds_core::scenario::Bundle;
use grounds_core::scenario::Scenario;
use grounds_core::session::{Phase, Session};
use grounds_core::vocabulary::Band;
use grounds_study::check::check;
use grounds_study::proof::{Standing, prove};
use std::collections::BTreeSet;
use std::sync::Arc;

fn begun(folder: &str) -> Bundle {
    let mut begun = bundle(folder);
    begun.name = "template".into();
    begun.folder = Some("template".into());
    begun
}

fn scenario(folder: &str) -> Arc<Scenario> {
    let checked = check(&begun(folder), &practice());
    checked
        .scenario
        .unwrap_or_else(|| panic!("{}", render::full(&checked.diagnostics)))
}

/// If this fails, a new author begins with a scenario that cannot be played well, or in which one ending is never met.
#[test]
fn the_textbook_plays_it_to_the_end() {
    let scenario = scenario("assets/template");
    let mut truths = BTreeSet::new();
    for seed in 0..24 {
        let start = Session::begin(scenario.clone(), practice(), seed, 0);
        let careful = careful(&start);
        let run = textbook(&start, |_, _, _| ());
        assert_eq!(run.phase(), Phase::Ended, "seed {seed}");
        let assessed = assess(&run, &careful).unwrap_or_else(|unfair| panic!("seed {seed}: {unfair:?}"));
        assert_eq!(assessed.band, Band::Safe, "seed {seed}");
        truths.extend(run.to_decide().map(|who| run.drawn().truth(who)));
        truths.extend(scenario.decide().iter().map(|&who| run.drawn().truth(who)));
    }
    assert_eq!(truths.len(), 2, "both truths are met");
}

/// If this fails, a new author's first proof tells faults that are not theirs.
#[test]
fn everything_that_can_be_proven_of_it_is_proven() {
    for claim in prove(&scenario("assets/template"), &practice(), 0..24) {
        assert_ne!(claim.standing, Standing::Broken, "{claim:?}");
    }
}

/// If this fails, the least that can be read cannot, or a run of it comes to no end.
#[test]
fn the_least_is_read_and_ends() {
    let told = check(&begun("assets/template-bare"), &practice()).diagnostics;
    let errors: Vec<_> = told.into_iter().filter(|one| one.severity == Severity::Error).collect();
    assert!(errors.is_empty(), "{}", render::full(&errors));
    let run = textbook(
        &Session::begin(scenario("assets/template-bare"), practice(), 1, 0),
        |_, _, _| (),
    );
    assert_eq!(run.phase(), Phase::Ended);
}
