//! Kept runs of a room, read by the one way there is: what is told of each, and what never is.

use crate::support::{files_below, practice, random_run, record_of, root, shipped, shipped_names};
use reasonable_grounds::cohort::{Known, Reading, Refused, Taken, Why, gather, read};
use reasonable_grounds::record::{Fault, decode};
use reasonable_grounds::session::Phase;
use std::fs;

/// The scenario that a record names, among those that are shipped.
fn known(id: &str) -> Known {
    if shipped_names().iter().any(|name| name == id) {
        Known::Here(shipped(id))
    } else {
        Known::Nowhere
    }
}

fn read_as(name: &str, bytes: &[u8]) -> Reading {
    read(name, bytes, known, &practice())
}

fn golden(name: &str) -> String {
    fs::read_to_string(root().join("tests/golden").join(name)).expect("it is there")
}

/// What was taken, in a word.
fn word(reading: &Reading) -> String {
    match &reading.taken {
        Taken::Run(_) => "run".to_owned(),
        Taken::Counted(counted) => match &counted.why {
            Why::Differs { at, .. } => format!("differs at {at}"),
            why => format!("{why:?}"),
        },
        Taken::Nothing(refused) => format!("{refused:?}"),
    }
}

/// If this fails, a run that ended is not told, or a reading depends on more than the record.
#[test]
fn every_golden_record_is_told_when_it_has_ended_and_only_then() {
    for path in files_below(&root().join("tests/golden")) {
        if path.extension().is_none_or(|ending| ending != "jsonl") {
            continue;
        }
        let bytes = fs::read(&path).expect("it can be read");
        let is_ended = decode(&bytes).is_ok_and(|decoded| decoded.record.result.is_some());
        let (one, again) = (read_as("a", &bytes), read_as("b", &bytes));
        let expected = if is_ended { "run" } else { "GoesOn" };
        assert_eq!(
            (word(&one), word(&again)),
            (expected.to_owned(), expected.to_owned()),
            "{}",
            path.display()
        );
        assert!(is_ended || !one.is_plain(), "{:?}", one.said());
        let (Taken::Run(one), Taken::Run(again)) = (&one.taken, &again.taken) else {
            continue;
        };
        assert_eq!(one.print, again.print);
        assert_eq!(format!("{:?}", one.assessed), format!("{:?}", again.assessed));
    }
}

/// If this fails, somebody who can still go on with a run is told what is true in it: a record that was cut off anywhere, in the
/// middle of a line or between two, is told only when the run had ended before the cut.
#[test]
fn nobody_is_told_who_can_still_go_on() {
    let good = golden("one-talk/right-0.jsonl");
    let lines: Vec<&str> = good.split_inclusive('\n').collect();
    let mut told = 0;
    for whole in 1..lines.len() {
        let before: String = lines[..whole].concat();
        for (text, is_torn) in [
            (before.clone(), false),
            (format!("{before}{}", &lines[whole][..15]), true),
        ] {
            let reading = read_as("cut", text.as_bytes());
            match &reading.taken {
                Taken::Run(run) => {
                    assert_eq!(run.session.phase(), Phase::Ended);
                    assert_eq!(run.torn.is_some(), is_torn);
                    assert_eq!(whole, lines.len() - 1, "told in the middle");
                    told += 1;
                }
                Taken::Counted(counted) => assert_eq!((&counted.why, counted.torn.is_some()), (&Why::GoesOn, is_torn)),
                Taken::Nothing(refused) => panic!("{whole}: {refused:?}"),
            }
        }
    }
    assert_eq!(told, 2, "a record that lost no more than its result is told");
}

/// If this fails, a record that is no whole one is believed, or one that can be counted is thrown away, or its line says
/// something else than what is wrong with it.
#[test]
fn each_record_is_read_as_far_as_is_honest_and_told_in_a_line() {
    let good = golden("one-talk/right-0.jsonl");
    let (first, rest) = good.split_once('\n').expect("it has lines");
    let renamed = random_run("one-talk", 3, 6);
    let going = record_of(&renamed);
    let cases: [(&str, String, &str, &str); 8] = [
        ("empty", String::new(), "Unread(Empty)", "empty"),
        (
            "other",
            "a shopping list\n".into(),
            "Unread(NotARecord)",
            "not a record",
        ),
        (
            "older",
            good.replacen("\"format\":3", "\"format\":2", 1),
            "Unread(EarlierFormat(2))",
            "earlier version",
        ),
        (
            "newer",
            good.replacen("\"format\":3", "\"format\":9", 1),
            "Unread(LaterFormat(9))",
            "update the program",
        ),
        (
            "seed",
            good.replacen("\"seed\":0", "\"seed\":1", 1),
            "Spoiled(Changed(1))",
            "nothing is taken from it",
        ),
        (
            "step",
            good.replacen("\"n\":7", "\"n\":8", 1),
            "Spoiled(Changed(8))",
            "line 8 is not what was written",
        ),
        (
            "without",
            format!("{first}\n{}", &rest[rest.find('\n').expect("more") + 1..]),
            "Spoiled(Changed(2))",
            "line 2",
        ),
        ("going", going, "GoesOn", "has not ended"),
    ];
    for (name, text, expected, words) in cases {
        let reading = read_as(name, text.as_bytes());
        assert_eq!(word(&reading), expected, "{name}");
        let said: Vec<String> = reading.said().iter().map(ToString::to_string).collect();
        let said = said.join("; ");
        assert!(said.contains(words) && !said.contains('\n'), "{name}: {said}");
    }
    let reading = read("nowhere", good.as_bytes(), |_| Known::Nowhere, &practice());
    assert_eq!(word(&reading), "Nowhere");
    let said: Vec<String> = reading.said().iter().map(ToString::to_string).collect();
    assert!(said[1].contains("Safe practice"), "what it keeps is told: {said:?}");
    let reading = read(
        "broken",
        good.as_bytes(),
        |_| Known::Broken("scenario.ron:3: a word".into()),
        &practice(),
    );
    assert!(
        reading.said()[0].to_string().contains("scenario.ron:3"),
        "{:?}",
        reading.said()
    );
    // Another scenario under this name: what came to something else is not told.
    let other = shipped(
        shipped_names()
            .iter()
            .find(|name| *name != "one-talk")
            .expect("there is another"),
    );
    let reading = read("differs", good.as_bytes(), |_| Known::Here(other.clone()), &practice());
    assert_eq!(word(&reading), "differs at 0");
}

/// If this fails, a run that was carried about on two sticks counts twice, or one that was gone on with in two ways counts
/// once.
#[test]
fn copies_of_a_run_count_once() {
    let good = golden("one-talk/right-0.jsonl");
    let lines: Vec<&str> = good.split_inclusive('\n').collect();
    let early: String = lines[..9].concat();
    let other = golden("one-talk/right-1.jsonl");
    let all = || {
        [("b", &good), ("a", &good), ("c", &early), ("d", &other)]
            .map(|(name, text)| read_as(name, text.as_bytes()))
            .into_iter()
    };
    let cohort = gather(all().collect());
    let words: Vec<(String, String)> = cohort.readings.iter().map(|of| (of.name.clone(), word(of))).collect();
    let expected = [
        ("a", "run"),
        ("b", "CopyOf(\"a\")"),
        ("c", "CopyOf(\"a\")"),
        ("d", "run"),
    ];
    assert_eq!(words, expected.map(|(name, word)| (name.to_owned(), word.to_owned())));
    let count = cohort.count();
    assert_eq!(
        (count.told, count.open, count.counted, count.copies, count.refused),
        (2, 0, 0, 2, 0)
    );
    let back = gather(all().rev().collect());
    let prints = |cohort: &reasonable_grounds::cohort::Cohort| -> Vec<String> {
        cohort.runs().iter().map(|run| run.print.clone()).collect()
    };
    assert_eq!(
        prints(&cohort),
        prints(&back),
        "the order of the files changes the order of the runs"
    );
    // The same beginning, ended in two ways.
    let begun = random_run("one-talk", 3, 6);
    let ended = |more: usize| {
        let mut run = begun.clone();
        for _ in 0..more {
            let _ = run.apply(reasonable_grounds::session::Action::Say(
                reasonable_grounds::talk::Turn::Wait,
            ));
        }
        let _ = run.apply(reasonable_grounds::session::Action::End);
        record_of(&run)
    };
    let (one, two) = (ended(0), record_of(&random_run("one-talk", 3, 9)));
    let cohort = gather(vec![read_as("one", one.as_bytes()), read_as("two", two.as_bytes())]);
    assert_eq!(cohort.count().copies, 0, "both ways were played");
    let spoiled = matches!(
        read_as("x", b"{").taken,
        Taken::Nothing(Refused::Unread(Fault::NotARecord | Fault::Empty))
    );
    assert!(spoiled);
}
