//! Scenarios in which thousands of things wait for each other. Work grows with the number of things and not with its
//! square: what takes less than a second here took from ten seconds to minutes when something looked at all for each.
//! Nothing passes or fails by time; a square comes back as a test that hangs.

use crate::limits::base;
use crate::support::practice;
use reasonable_grounds::check::{Checked, check};
use reasonable_grounds::diagnostic::Severity;

/// So many things, each made from its number.
fn many(count: usize, one: impl Fn(usize) -> String) -> String {
    (0..count).map(|n| one(n) + ",\n").collect()
}

/// The base with more behind the first bracket of each of these lists.
fn checked(more: &[(&str, String)]) -> Checked {
    let mut bundle = base();
    let mut text = String::from_utf8(bundle.files["scenario.ron"].clone()).expect("the base is text");
    for (list, things) in more {
        let begin = format!("    {list}: [");
        assert!(text.contains(&begin), "the base has no {list}");
        text = text.replacen(&begin, &format!("{begin}{things}"), 1);
    }
    bundle.files.insert("scenario.ron".into(), text.into_bytes());
    check(&bundle, &practice())
}

fn assert_sound(what: &str, checked: &Checked) {
    let error = checked.diagnostics.iter().find(|d| d.severity == Severity::Error);
    assert!(checked.scenario.is_some(), "{what} cannot be played: {error:?}");
}

fn unreachable(checked: &Checked) -> usize {
    let all = checked.diagnostics.iter();
    all.filter(|d| d.code.starts_with("unreachable")).count()
}

const FACE: &str = "profile: (name: \"Talin\", age: 30, gender: Woman, from: \"Talun\")";

/// If this fails, or never ends, a chain of events takes the square of its length.
#[test]
fn sixteen_thousand_events_that_wait_for_each_other() {
    const COUNT: usize = 16_000;
    let link = |n: usize, earlier: Option<usize>| {
        let when = earlier.map_or(String::new(), |e| format!("when: [Happened(\"e{e}\")], "));
        format!("(id: \"e{n}\", {when}say: \"It rains.\", then: [Minutes(0)])")
    };
    let forwards = many(COUNT, |n| link(n, n.checked_sub(1)));
    let backwards = many(COUNT, |n| link(n, Some(n + 1).filter(|&e| e < COUNT)));
    // Each chain of steps ahead stands behind the next: neither direction helps.
    let crossed = many(COUNT, |n| link(n, (n != 7).then_some((n + 7_919) % COUNT)));
    for (what, events) in [("forwards", forwards), ("backwards", backwards), ("crossed", crossed)] {
        let found = checked(&[("events", events)]);
        assert_sound(what, &found);
        assert_eq!(
            unreachable(&found),
            0,
            "{what}: something in the chain cannot be reached"
        );
    }
    let circle = many(COUNT, |n| link(n, Some((n + 1) % COUNT)));
    let found = checked(&[("events", circle)]);
    assert!(unreachable(&found) > 0, "events that wait for themselves happen");
}

/// If this fails, or never ends, each question that waits for an earlier kind of question looks through all of them.
#[test]
fn thousands_of_questions_that_wait_for_an_open_invitation_or_for_being_led() {
    const COUNT: usize = 8_000;
    for (word, kind) in [("Opened", "OpenInvitation"), ("Led", "Leading")] {
        let questions = many(COUNT, |n| {
            format!(
                "(id: \"q{n}\", kind: {kind}, about: Work, when: [{word}], ask: \"And then?\", answers: [(say: \"Yes.\")])"
            )
        });
        let person = format!(
            "(id: \"guest\", role: Interviewee, truth: Unaffected, {FACE}, speaks: [\"Common\"], at: \"room\", \
             line: \"Someone.\", questions: [{questions}]),"
        );
        let found = checked(&[("people", person)]);
        assert_sound(word, &found);
        assert!(
            unreachable(&found) > 0,
            "{word}: questions that wait for each other can be put"
        );
    }
}

/// If this fails, or never ends, everyone is compared with everyone.
#[test]
fn thousands_of_people_interpreters_controllers_and_places() {
    const COUNT: usize = 3_000;
    let place = |n: usize| format!("(id: \"p{n}\", title: \"Room\", text: \"A room.\", art: \"art/room.svg\")");
    let person = |n: usize| {
        format!(
            "(id: \"w{n}\", role: Interviewee, truth: Unaffected, {FACE}, speaks: [\"Other\"], remote: true, \
             line: \"Someone.\", questions: [(id: \"q{n}\", kind: Probing, about: Work, when: [Understood], \
             ask: \"And then?\", answers: [(say: \"Yes.\")])])"
        )
    };
    let others = |n: usize| {
        format!(
            "(id: \"i{n}\", role: Interpreter, independent: true, {FACE}, speaks: [\"Other\", \"Common\"], \
             at: \"p{n}\", line: \"Someone.\"), \
             (id: \"k{n}\", role: Controller, {FACE}, speaks: [\"Common\"], at: \"p{n}\", line: \"Someone.\")"
        )
    };
    let found = checked(&[
        ("places", many(COUNT, place)),
        ("people", many(COUNT, person) + &many(COUNT, others)),
    ]);
    assert_sound("a crowd", &found);
    assert_eq!(unreachable(&found), 0, "somebody cannot be met or asked");
}

/// If this fails, or never ends, each arrival wakes everything that waits for anyone, or each wait looks at all places.
#[test]
fn thousands_of_arrivals_in_places_that_nobody_can_enter() {
    const COUNT: usize = 6_000;
    let place = |n: usize| {
        format!("(id: \"p{n}\", title: \"Room\", text: \"A room.\", art: \"art/room.svg\", when: [At(\"p{n}\")])")
    };
    let events = |n: usize| {
        format!(
            "(id: \"e{n}\", say: \"A door.\", then: [Arrives(\"guest\", \"p{n}\")]), \
             (id: \"f{n}\", when: [Present(\"guest\")], say: \"There they are.\")"
        )
    };
    let guest = format!("(id: \"guest\", role: Colleague, {FACE}, speaks: [\"Common\"], line: \"Someone.\"),");
    let found = checked(&[
        ("places", many(COUNT, place)),
        ("people", guest),
        ("events", many(COUNT, events)),
    ]);
    assert_sound("arrivals", &found);
    assert!(unreachable(&found) > 0, "somebody is met where nobody can go");
}
