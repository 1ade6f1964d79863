//! How faults are told: to authors with excerpt and help, to editors in a line, to programs as JSON. The scenario is the one
//! that `grounds new` makes, with slips in it.

use crate::support::practice;
use reasonable_grounds::check::{Group, RULES, check};
use reasonable_grounds::diagnostic::{Diagnostic, render};
use reasonable_grounds::library::starter;

/// In which file what becomes what.
type Slip = (&'static str, &'static str, &'static str);

const SCENARIO: &str = "scenario.ron";
const TALK: &str = "talks/presser.txt";

/// Slips of each kind.
fn slips(name: &str) -> &'static [Slip] {
    match name {
        "faulty-syntax" => &[
            (SCENARIO, "and say why\",\n    ],", "and say why\",\n"),
            (TALK, "closed: You could do that", "closed You could do that"),
        ],
        "faulty-type" => &[
            (SCENARIO, "minutes: 8", "minutes: \"eight\""),
            (SCENARIO, "level: Starter", "level: \"Starter\""),
        ],
        "faulty-unknown-field" => &[(SCENARIO, "revision:", "revisoin:")],
        "faulty-missing-field" => &[(SCENARIO, "role: \"You are", "// role: \"You are")],
        "faulty-meaning" => &[
            (
                SCENARIO,
                "The press in Mill",
                "The press that goes on and on until nobody can read it on one line, in Mill",
            ),
            (SCENARIO, "element: \"board\"", "element: \"window\""),
            (SCENARIO, "asks EX01", "asks EX99"),
            (SCENARIO, "decide: [\"presser\"]", "decide: [\"pressr\"]"),
            (TALK, "opens if told day", "opens if told dya"),
        ],
        "faulty-wording" => &[
            (SCENARIO, "One person presses", "One person pre\u{ad}sses"),
            (
                SCENARIO,
                "You may look round, read what lies open, and talk alone with anyone who wants to talk. You arrest nobody, and you do not have to prove anything today.",
                "You may look round and read what lies open and talk alone with anyone who wants to talk and you arrest nobody and you do not have to prove anything today and you  may go .",
            ),
            (SCENARIO, "Two chairs, a lamp", "Two ch\u{430}irs, a lamp"),
            (
                SCENARIO,
                "Desk for wage claims",
                "Desk for wage claims, where one may ask about any pay",
            ),
        ],
        _ => &[],
    }
}

/// What is told of the scenario with these slips, and with a translation that is at fault too where one is handed in.
fn faults(name: &str) -> Vec<Diagnostic> {
    let mut bundle = starter("night-shift", false);
    for (file, cut, paste) in slips(name) {
        let bytes = bundle.files.get_mut(*file).expect("it is there");
        let text = String::from_utf8(bytes.clone()).expect("it is text");
        assert!(text.contains(cut), "{file} no longer says {cut}");
        *bytes = text.replacen(cut, paste, 1).into_bytes();
    }
    if name == "faulty-wording" {
        let km = "# language: km\n# state: draft\n\n# source: 000000000000\ntitle_1_d44d88e5f4fc69e9 = The press\n\nno_such_1_0000000000000000 = តែ\n\nrole_1_ = { $worker\n";
        bundle.files.insert("lang/km.ftl".into(), km.into());
    }
    check(&bundle, &practice()).diagnostics
}

/// Those of the words and translations alone.
fn faults_of_the_words() -> Vec<Diagnostic> {
    let mut all = faults("faulty-wording");
    let is_wording = |d: &Diagnostic| RULES.iter().any(|r| r.code == d.code && r.group == Group::Wording);
    all.retain(|d| is_wording(d) || d.file.ends_with(".ftl"));
    all
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
    insta::assert_snapshot!("faulty-wording", render::full(&faults_of_the_words()));
    assert_eq!(faults(""), [], "without a slip nothing is told");
}

/// The same for editors, which follow a line, and for programs.
#[test]
fn faults_are_told_as_editors_and_programs_need_them() {
    let (meaning, wording) = (faults("faulty-meaning"), faults_of_the_words());
    insta::assert_snapshot!("faulty-meaning-concise", render::concise(&meaning));
    insta::assert_snapshot!("faulty-wording-concise", render::concise(&wording));
    insta::assert_snapshot!("faulty-meaning-json", render::json(&meaning));
}
