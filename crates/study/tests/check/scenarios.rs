//! The scenarios of the repository.

use crate::support::{bundle, practice, template};
use grounds_core::diagnostic::{Severity, render};
use grounds_study::check::check;

/// The three scenarios. Pictures of two of them still lie with their first form.
const SCENARIOS: [(&str, &str); 3] = [
    ("scenarios/one-talk", ""),
    ("scenarios/departure-desk", "scenarios/departure-desk"),
    ("scenarios/office-park", "scenarios/office-park"),
];

/// If this fails, a scenario has a fault that keeps it from being played, or a rule finds one in sound text.
#[test]
fn the_scenarios_check_without_errors() {
    for (path, pictures) in SCENARIOS {
        let mut folder = bundle(path);
        if !pictures.is_empty() {
            let of_first = bundle(pictures).files.into_iter();
            folder.files.extend(of_first.filter(|(name, _)| name.starts_with("art/")));
        }
        let checked = check(&folder, &practice());
        if std::env::var_os("GROUNDS_TOLD").is_some() {
            println!("{}", render::full(&checked.diagnostics));
        }
        let errors = checked.diagnostics.iter().filter(|d| d.severity == Severity::Error);
        let errors: Vec<_> = errors.cloned().collect();
        assert!(errors.is_empty(), "{path}:\n{}", render::full(&errors));
        assert!(checked.scenario.is_some(), "{path} can be played");
    }
}

/// If this fails, a new author begins with somebody else's faults.
#[test]
fn the_template_checks_without_a_word() {
    let checked = check(&template(), &practice());
    assert!(checked.diagnostics.is_empty(), "{}", render::full(&checked.diagnostics));
    assert!(checked.scenario.is_some());
}
