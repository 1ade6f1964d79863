//! How faults are told: to authors with excerpt and help, to editors in a line, to programs as JSON. The scenarios in
//! `tests/fixtures/` are at fault on purpose.

use crate::support::{practice, root};
use reasonable_grounds::check::{Group, RULES, check};
use reasonable_grounds::diagnostic::{Diagnostic, render};

/// The faults of one faulty scenario.
fn faults(name: &str) -> Vec<Diagnostic> {
    let folder = root().join("tests/fixtures").join(name);
    let mut bundle = reasonable_grounds::library::read_bundle(&folder).expect("the fixture is there");
    bundle.name = name.to_owned();
    check(&bundle, &practice()).diagnostics
}

/// Those of the words alone.
fn faults_of_the_words(name: &str) -> Vec<Diagnostic> {
    let is_wording = |d: &Diagnostic| RULES.iter().any(|r| r.code == d.code && r.group == Group::Wording);
    faults(name).into_iter().filter(is_wording).collect()
}

/// If one of these changes, authors read something else: look whether it is better before taking it over.
#[test]
fn faults_are_told_as_authors_need_them() {
    for name in [
        "faulty-syntax",
        "faulty-type",
        "faulty-unknown-field",
        "faulty-missing-field",
        "faulty-meaning",
    ] {
        insta::assert_snapshot!(name, render::full(&faults(name)));
    }
    insta::assert_snapshot!("faulty-wording", render::full(&faults_of_the_words("faulty-wording")));
}

/// The same for editors, which follow a line, and for programs.
#[test]
fn faults_are_told_as_editors_and_programs_need_them() {
    let (meaning, wording) = (faults("faulty-meaning"), faults_of_the_words("faulty-wording"));
    insta::assert_snapshot!("faulty-meaning-concise", render::concise(&meaning));
    insta::assert_snapshot!("faulty-wording-concise", render::concise(&wording));
    insta::assert_snapshot!("faulty-meaning-json", render::json(&meaning));
}
