//! The guide for authors: what it shows can be written, and what it names is there.

use crate::support::{bundle, root, told};
use grounds_core::diagnostic::{Severity, render};
use grounds_study::check::pages::explained;
use std::collections::BTreeSet;

fn guide() -> String {
    std::fs::read_to_string(root().join("scenarios/README.md")).expect("the guide is there")
}

/// If this fails, an author who copies what the guide shows is told of faults.
#[test]
fn its_talks_can_be_put_into_the_starting_scenario() {
    let guide = guide();
    let blocks = guide
        .split("```talk\n")
        .skip(1)
        .filter_map(|rest| rest.split("```").next());
    // Subjects stand above the moments, moments below them: each goes where the template has such a thing.
    let (moments, subjects): (Vec<&str>, Vec<&str>) = blocks.partition(|block| block.starts_with("moment"));
    assert!(moments.len() + subjects.len() >= 4, "the guide shows talks");
    let mut folder = bundle("assets/template");
    folder.folder = Some("template".into());
    let talk = String::from_utf8(folder.files["talks/presser.txt"].clone()).expect("text");
    let put = |text: String, before: &str, what: &[&str]| {
        assert!(text.contains(before), "{before}");
        text.replacen(before, &format!("{}\n\n{before}", what.join("\n\n")), 1)
    };
    let talk = put(talk, "subject coming (recruitment)", &subjects);
    let talk = put(talk, "// ---- What is said to what you find.", &moments);
    folder.files.insert("talks/presser.txt".into(), talk.into_bytes());
    let faults = told(&folder)
        .into_iter()
        .filter(|fault| fault.severity != Severity::Advice);
    let faults: Vec<_> = faults.collect();
    assert!(faults.is_empty(), "{}", render::full(&faults));
}

/// If this fails, the guide names a code that nothing tells, or grows past what somebody reads.
#[test]
fn its_codes_are_there_and_it_is_short() {
    let guide = guide();
    let codes: BTreeSet<&str> = explained().iter().map(|page| page.code).collect();
    let found = guide
        .split("## When something is found")
        .nth(1)
        .expect("it has that part");
    let rows = found
        .lines()
        .take_while(|line| !line.starts_with("## Depiction"))
        .filter(|line| line.starts_with("| `"));
    let mut named = 0;
    for cell in rows.filter_map(|row| row.split('|').nth(1)) {
        for code in cell.split('`').skip(1).step_by(2) {
            assert!(codes.contains(code), "nothing tells `{code}`");
            named += 1;
        }
    }
    assert!(named > 20);
    assert!(guide.lines().count() < 450);
}
