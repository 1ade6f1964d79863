//! `grounds prove` as a process: what it says, its exit codes, the runs it writes, and that those can be replayed.

use crate::program::{Ran, arg, copy, folder, grounds};
use crate::support::files_below;
use std::fs;
use std::path::{Path, PathBuf};

/// The scenario to begin with, in a folder of its own, and what is cut out and pasted into it.
fn scenario(place: &Path, edits: &[(&str, &str)]) -> PathBuf {
    let ran = grounds(&["new", "night-shift", "--in", arg(place)], "");
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    let made = place.join("night-shift");
    let path = made.join("scenario.ron");
    let mut text = fs::read_to_string(&path).expect("it is there");
    for (cut, paste) in edits {
        assert_eq!(text.matches(cut).count(), 1, "`{cut}`");
        text = text.replacen(cut, paste, 1);
    }
    fs::write(&path, text).expect("it can be written");
    made
}

fn prove(scenario: &Path, more: &[&str]) -> Ran {
    let mut args = vec!["prove", arg(scenario), "--runs", "4", "--moves", "5000"];
    args.extend(more);
    grounds(&args, "")
}

/// An answer that is never given.
const SHADOW: (&str, &str) = (
    "(say: \"Well, I did. Ask the buttons.\")",
    "(when: [TrustAtLeast(0)], say: \"Well, I did.\"), (say: \"Ask the buttons.\")",
);

#[test]
fn a_person_reads_each_claim_what_was_counted_and_what_to_do() {
    let made = scenario(&folder("prove-fair"), &[]);
    let ran = prove(&made, &[]);
    assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""), "{}", ran.out);
    let widest = ran.out.lines().max_by_key(|l| l.chars().count()).unwrap_or("");
    assert!(widest.chars().count() <= 80, "too wide: {widest}");
    insta::assert_snapshot!("prove-full", ran.out);
    let made = scenario(&folder("prove-shadow"), &[SHADOW]);
    let ran = prove(&made, &[]);
    assert_eq!((ran.code, ran.err.as_str()), (Some(1), ""), "{}", ran.out);
    assert!(ran.out.contains("[FAIL]") && ran.out.contains("-> "), "{}", ran.out);
    let ran = prove(&made, &["--format", "concise"]);
    assert_eq!(ran.code, Some(1));
    assert_eq!(ran.out.lines().count(), 14, "one line for each claim:\n{}", ran.out);
    assert!(
        ran.out
            .contains("night-shift: everything-reachable: fails: the answer `mender-doubt/2`"),
        "{}",
        ran.out
    );
}

/// If this fails, two machines tell an author two things about one scenario.
#[test]
fn the_number_of_threads_changes_no_byte() {
    let made = scenario(&folder("prove-threads"), &[]);
    for more in [&["--ways"][..], &["--format", "json"]] {
        let told = |threads: &str| {
            let ran = prove(&made, &[more, &["--threads", threads]].concat());
            assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""));
            ran.out
        };
        let alone = told("1");
        assert!(alone == told("3"), "three threads say something else");
        assert!(alone == told("1"), "said twice, it differs");
    }
}

/// If this fails, a run that the proof shows cannot be looked at, or is not what the proof says.
#[test]
fn runs_are_written_as_walkthroughs_that_replay_and_overwrite_nothing() {
    let place = folder("prove-keep");
    let made = scenario(&place, &[SHADOW]);
    let kept = place.join("kept");
    let ran = prove(&made, &["--keep", arg(&kept)]);
    assert_eq!((ran.code, ran.err.as_str()), (Some(1), ""), "{}", ran.out);
    let files = files_below(&kept);
    assert!(files.iter().all(|f| f.starts_with(kept.join("night-shift"))));
    let nearest = kept.join("night-shift/everything-reachable/answer-mender-doubt-2.ron");
    let witness = kept.join("night-shift/textbook-is-safe/textbook-safe-0.ron");
    for file in [&nearest, &witness] {
        assert!(files.contains(file), "{} is not there", file.display());
        let ran = grounds(&["replay", arg(file), "--scenario", arg(&made)], "");
        assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""), "{}", ran.out);
    }
    assert!(
        grounds(&["replay", arg(&witness), "--scenario", arg(&made)], "")
            .out
            .contains("band=safe")
    );
    let before: Vec<String> = files.iter().map(|f| fs::read_to_string(f).expect("text")).collect();
    // The same again is no harm; another text of the same name is.
    assert_eq!(prove(&made, &["--keep", arg(&kept)]).code, Some(1));
    let after: Vec<String> = files.iter().map(|f| fs::read_to_string(f).expect("text")).collect();
    assert_eq!(before, after);
    fs::write(&witness, "mine").expect("it can be written");
    let ran = prove(&made, &["--keep", arg(&kept)]);
    assert_eq!(ran.code, Some(2), "{}", ran.err);
    assert!(
        ran.err
            .contains("textbook-safe-0.ron: there is another file of this name"),
        "{}",
        ran.err
    );
    assert_eq!(fs::read_to_string(&witness).expect("text"), "mine");
}

/// If this fails, an author finds files among the scenario's own that nobody asked for.
#[test]
fn no_run_is_written_into_a_scenario_that_was_not_named_for_it() {
    let place = folder("prove-own");
    let made = scenario(&place, &[]);
    let before = files_below(&place);
    for target in [place.clone(), made.join("walkthroughs"), made.join("new")] {
        let ran = prove(&made, &["--keep", arg(&target)]);
        assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""), "{}", ran.err);
        assert!(ran.err.contains("into the folder of a scenario"), "{}", ran.err);
    }
    let ran = prove(&made, &["--keep", arg(&made.join("scenario.ron"))]);
    assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""), "{}", ran.err);
    assert_eq!(files_below(&place), before);
}

#[test]
fn what_cannot_be_proven_is_told_with_the_right_exit_code() {
    let place = folder("prove-bad");
    let made = scenario(&place, &[]);
    let other = place.join("other/night-shift");
    copy(&made, &other);
    let ran = grounds(&["prove", arg(&made), arg(&other)], "");
    assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""));
    assert!(
        ran.err.contains("two scenarios are called `night-shift`"),
        "{}",
        ran.err
    );
    let faulty = place.join("faulty");
    copy(&made, &faulty);
    fs::write(faulty.join("scenario.ron"), "Scenario(").expect("it can be written");
    let ran = grounds(&["prove", arg(&faulty)], "");
    assert_eq!((ran.code, ran.err.as_str()), (Some(1), ""));
    assert!(ran.out.contains("scenario.ron:1:"), "{}", ran.out);
    for args in [
        &["prove"][..],
        &["prove", "no-such"],
        &["prove", "departure-desk", "--runs", "0"],
    ] {
        let ran = grounds(args, "");
        assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""), "{args:?}");
        assert!(!ran.err.is_empty());
    }
}

#[test]
fn a_walkthrough_that_stands_elsewhere_is_replayed_with_its_scenario() {
    let place = folder("prove-replay");
    let made = scenario(&place, &[]);
    let elsewhere = place.join("mine.ron");
    fs::copy(made.join("walkthroughs/textbook.ron"), &elsewhere).expect("it can be copied");
    let ran = grounds(&["replay", arg(&elsewhere)], "");
    assert_eq!(ran.code, Some(2));
    assert!(ran.err.contains("--scenario"), "{}", ran.err);
    let ran = grounds(&["replay", arg(&elsewhere), "--scenario", "no-such"], "");
    assert_eq!(ran.code, Some(2));
    let ran = grounds(&["replay", arg(&elsewhere), "--scenario", arg(&made)], "");
    assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""), "{}", ran.out);
    // The moves of one scenario mean nothing in another.
    let ran = grounds(&["replay", arg(&elsewhere), "--scenario", "departure-desk"], "");
    assert_eq!(ran.code, Some(1));
    assert!(ran.out.contains("broken-walkthrough"), "{}", ran.out);
    let ran = grounds(&["replay", "x.jsonl", "--scenario", arg(&made)], "");
    assert_eq!(ran.code, Some(2));
    assert!(ran.err.contains("a record knows its scenario"), "{}", ran.err);
}
