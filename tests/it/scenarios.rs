//! Every shipped scenario: nothing that matters is found by the check, and every picture is one that a stranger could send.

use crate::support::{practice, shipped_bundle, shipped_names};
use reasonable_grounds::assess::{assess, careful, textbook};
use reasonable_grounds::check::check;
use reasonable_grounds::diagnostic::{Severity, render};
use reasonable_grounds::scenario::picture;
use reasonable_grounds::session::Session;
use reasonable_grounds::vocabulary::Band;

/// If this fails, a scenario is shipped with a fault. Advice is for authors, and drafts of translations say that they are.
#[test]
fn the_check_finds_no_fault_in_what_is_shipped() {
    for name in shipped_names() {
        let told = check(&shipped_bundle(&name), &practice()).diagnostics.into_iter();
        let told: Vec<_> = told.filter(|one| one.severity >= Severity::Warning).collect();
        assert!(told.is_empty(), "{}", render::full(&told));
    }
}

/// If this fails, whoever works by the book fails in some draw, or one thing done to a person is made good by the rest.
#[test]
fn the_textbook_is_safe_and_a_victim_who_is_cleared_is_not() {
    for name in shipped_names() {
        let scenario = check(&shipped_bundle(&name), &practice())
            .scenario
            .expect("it can be played");
        for seed in 0..6 {
            let begun = Session::begin(scenario.clone(), practice(), seed, 0);
            let known = careful(&begun);
            let band = |run: &Session| assess(run, &known).map(|assessed| assessed.band).ok();
            assert_eq!(
                band(&textbook(&begun, |_, _, _| ())),
                Some(Band::Safe),
                "{name}, seed {seed}"
            );
            let cleared = textbook(&begun, |_, _, decided| {
                decided.findings = vec![reasonable_grounds::vocabulary::Finding::NoGrounds];
                decided.services.clear();
            });
            let lost = band(&cleared);
            let is_all_clear = band(&cleared) == Some(Band::Safe);
            assert!(!is_all_clear || nobody_to_lose(&begun), "{name}, seed {seed}: {lost:?}");
        }
    }
}

/// Whether everybody who is met is rightly cleared.
fn nobody_to_lose(begun: &Session) -> bool {
    let cleared = reasonable_grounds::vocabulary::Truth::Unaffected;
    let scenario = begun.scenario();
    begun
        .to_decide()
        .all(|person| begun.drawn().truth_is(scenario, person) == Some(cleared))
}

#[test]
fn every_shipped_picture_is_one_that_a_stranger_could_have_sent() {
    for name in shipped_names() {
        let bundle = shipped_bundle(&name);
        for (path, bytes) in bundle.files.iter().filter(|(path, _)| path.ends_with(".svg")) {
            let inspected = picture::inspect(bytes);
            assert!(inspected.is_ok(), "{name}/{path}: {inspected:?}");
        }
    }
}
