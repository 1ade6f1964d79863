//! What is told of the scenarios that come with the program.

use crate::support::{below, bundle, root, told};
use grounds_core::diagnostic::{Severity, render};
use grounds_core::scenario::Bundle;

const SHIPPED: [&str; 3] = ["one-talk", "departure-desk", "office-park"];
const CASES: [&str; 3] = [
    "tests/fixtures/hotel",
    "tests/fixtures/removal-list",
    "tests/fixtures/hotline",
];

/// A scenario with its pictures, which still lie beside its first form.
fn shipped(name: &str) -> Bundle {
    let mut bundle = bundle(&format!("scenarios/{name}"));
    let first = place_of(name).join("art");
    if first.is_dir() {
        for (picture, bytes) in below(&first) {
            bundle.files.entry(format!("art/{picture}")).or_insert(bytes);
        }
    }
    bundle
}

/// If this fails, a scenario that comes with the program has a fault, or a rule finds faults in what is sound.
#[test]
fn the_scenarios_have_no_faults() {
    for folder in SHIPPED {
        let told = told(&shipped(folder));
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

/// Where a scenario lies: among those that are shipped, or, for tests alone, among the fixtures.
fn place_of(name: &str) -> std::path::PathBuf {
    match name.strip_prefix("cases/") {
        Some(case) => root().join("tests/fixtures").join(case),
        None => root().join("scenarios").join(name),
    }
}
