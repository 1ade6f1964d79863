//! What is told of the scenarios that come with the program.

use crate::support::{bundle, told};
use grounds_core::diagnostic::{Severity, render};

const SHIPPED: [&str; 3] = ["one-talk", "departure-desk", "office-park"];
const CASES: [&str; 3] = [
    "tests/fixtures/hotel",
    "tests/fixtures/removal-list",
    "tests/fixtures/hotline",
];

/// If this fails, a scenario that comes with the program has a fault, or a rule finds faults in what is sound.
#[test]
fn the_scenarios_have_no_faults() {
    for folder in SHIPPED {
        let told = told(&bundle(&format!("scenarios/{folder}")));
        let faults: Vec<_> = told
            .into_iter()
            .filter(|one| one.severity != Severity::Advice && !one.file.contains("/lang/"))
            .collect();
        assert!(faults.is_empty(), "{folder}:\n{}", render::full(&faults));
    }
}

/// If this fails, something that a hard case says is taken for an error.
#[test]
fn the_hard_cases_have_no_errors() {
    for folder in CASES {
        let told = told(&bundle(folder));
        let faults: Vec<_> = told.into_iter().filter(|one| one.severity == Severity::Error).collect();
        assert!(faults.is_empty(), "{folder}:\n{}", render::full(&faults));
    }
}
