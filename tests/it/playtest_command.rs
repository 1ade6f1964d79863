//! `grounds playtest` as a process: what it says, to whom, in which order, whatever the number of threads, and when it
//! is stopped.

use crate::program::{arg, copy, folder, grounds};
use crate::support::root;
use std::fs;
use std::path::{Path, PathBuf};

fn shipped_folder(name: &str) -> PathBuf {
    root().join("scenarios").join(name)
}

#[test]
fn a_person_reads_bands_spreads_and_what_was_never_met() {
    let ran = grounds(&["playtest", "departure-desk", "--runs", "20"], "");
    assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""));
    let widest = ran.out.lines().max_by_key(|l| l.chars().count()).unwrap_or("");
    assert!(widest.chars().count() <= 80, "too wide: {widest}");
    insta::assert_snapshot!("playtest-full", ran.out);
    let ran = grounds(
        &["playtest", "departure-desk", "--runs", "20", "--format", "concise"],
        "",
    );
    insta::assert_snapshot!("playtest-concise", ran.out);
}

/// If this fails, two machines tell an author two things about one scenario.
#[test]
fn the_number_of_threads_changes_no_byte() {
    for format in ["full", "concise", "json"] {
        let told = |threads: &str| {
            let ran = grounds(
                &[
                    "playtest",
                    "departure-desk",
                    "--runs",
                    "7",
                    "--seed",
                    "77",
                    "--format",
                    format,
                    "--threads",
                    threads,
                ],
                "",
            );
            assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""));
            ran.out
        };
        let alone = told("1");
        assert!(!alone.is_empty());
        assert_eq!(alone, told("2"), "{format}, two threads");
        assert_eq!(alone, told("5"), "{format}, five threads");
    }
}

#[test]
fn a_program_is_told_everything_in_whole_numbers() {
    let all = [
        "playtest",
        "departure-desk",
        "office-park",
        "--runs",
        "4",
        "--format",
        "json",
    ];
    let told = grounds(&all, "").json();
    let rows = told.as_array().expect("one for each scenario");
    assert_eq!(rows.len(), 2);
    let desk = &rows[0];
    assert_eq!(desk["scenario"], "departure-desk");
    assert_eq!(desk["runs"]["played"], 20);
    assert_eq!(desk["runs"]["stopped"], false);
    assert_eq!(desk["policies"].as_object().map(serde_json::Map::len), Some(5));
    let textbook = &desk["policies"]["textbook"];
    assert_eq!(textbook["bands"]["safe"], 4);
    assert_eq!(textbook["endless"], 0);
    let words = &rows[1]["policies"]["novice"]["draws"]["manager-mood"]["gave"];
    let runs = |word: &str| words[word]["runs"].as_u64().expect("a number");
    assert_eq!(runs("smooth") + runs("loud"), 4, "each run drew one word");
    let surfaced = &rows[1]["policies"]["novice"]["draws"]["watched"]["gave"];
    let surfaced = surfaced.as_object().expect("the cues").values();
    assert_eq!(
        surfaced.filter_map(|c| c["runs"].as_u64()).sum::<u64>(),
        8,
        "two of three surface"
    );
    let cues = &desk["coverage"]["cues"];
    assert_eq!(cues["items"].as_array().map(|i| i.len() as u64), cues["all"].as_u64());
    // One policy alone plays the same runs as among others.
    let alone = [
        "playtest",
        "departure-desk",
        "--runs",
        "4",
        "--policy",
        "textbook",
        "--format",
        "json",
    ];
    assert_eq!(&grounds(&alone, "").json()[0]["policies"]["textbook"], textbook);
}

fn trouble(args: &[&str]) -> String {
    let ran = grounds(&[&["playtest"], args].concat(), "");
    assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""), "{args:?}: {}", ran.err);
    ran.err
}

#[test]
fn what_cannot_be_played_is_told_clearly() {
    let place = folder("playtest-trouble");
    assert!(trouble(&["departure-dsk"]).contains("did you mean `departure-desk`?"));
    let ran = grounds(&["playtest", arg(&place)], "");
    assert_eq!((ran.code, ran.err.as_str()), (Some(1), ""));
    assert!(ran.out.contains("scenario.ron"), "{}", ran.out);
    assert!(trouble(&[arg(&place.join("nowhere"))]).contains("there is no scenario"));
    let file = place.join("notes.txt");
    fs::write(&file, "notes").expect("the file can be written");
    assert!(trouble(&[arg(&file)]).contains("this is not a folder"));
    for wrong in [
        ["--runs", "0"],
        ["--threads", "0"],
        ["--policy", "expert"],
        ["--seed", "-1"],
    ] {
        trouble(&["departure-desk", wrong[0], wrong[1]]);
    }
    trouble(&[]);
    // A fault keeps it from being played: it is shown, with its place.
    let broken = place.join("departure-desk");
    copy(&shipped_folder("departure-desk"), &broken);
    let path = broken.join("scenario.ron");
    let text = fs::read_to_string(&path)
        .expect("text")
        .replace("start: \"counter\"", "start: \"conter\"");
    fs::write(&path, text).expect("the copy can be written");
    let ran = grounds(&["playtest", arg(&broken)], "");
    assert_eq!((ran.code, ran.err.as_str()), (Some(1), ""));
    assert!(
        ran.out.contains("did you mean `counter`?") && ran.out.contains("scenario.ron:"),
        "{}",
        ran.out
    );
}

#[test]
fn two_scenarios_with_one_id_are_told_with_both_folders() {
    let place = folder("playtest-twice");
    let (one, other) = (place.join("one/departure-desk"), place.join("other/departure-desk"));
    copy(&shipped_folder("departure-desk"), &one);
    copy(&shipped_folder("departure-desk"), &other);
    let names_both = |said: &str, a: &Path, b: &Path| {
        let has = |p: &Path| said.contains(arg(p));
        assert!(
            said.contains("two scenarios are called `departure-desk`") && has(a) && has(b),
            "{said}"
        );
    };
    names_both(&trouble(&[arg(&one), arg(&other)]), &one, &other);
    let (first, second) = (place.join("one"), place.join("other"));
    let folders = ["--scenarios", arg(&first), "--scenarios", arg(&second)];
    names_both(&trouble(&[&["departure-desk"], &folders[..]].concat()), &one, &other);
    for command in ["play", "list"] {
        let ran = grounds(&[&[command], &folders[..]].concat(), "");
        assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""), "{command}");
        names_both(&ran.err, &one, &other);
    }
    assert!(trouble(&["departure-desk", arg(&one)]).contains("part of the program"));
    // The same folder twice is one scenario, also by another way to write it.
    let again = one.join("scenario.ron");
    let ran = grounds(
        &["playtest", arg(&one), arg(&again), "--runs", "1", "--format", "json"],
        "",
    );
    assert_eq!(
        (ran.code, ran.json().as_array().map(Vec::len)),
        (Some(0), Some(1)),
        "{}",
        ran.err
    );
}

/// A process that is told to play without end, stopped by Ctrl-C once it listens, with something done in between.
#[cfg(target_os = "linux")]
fn interrupted(args: &[&str], meanwhile: impl FnOnce()) -> crate::program::Ran {
    use crate::program::{finish, program};
    let child = program(&[&["playtest", "--runs", "100000000"], args].concat())
        .spawn()
        .expect("the program was built");
    let tasks = PathBuf::from(format!("/proc/{}/task", child.id()));
    // The program listens for Ctrl-C, in a thread of its own, before its workers begin.
    while fs::read_dir(&tasks).map_or(0, Iterator::count) < 3 {
        std::thread::yield_now();
    }
    meanwhile();
    let told = std::process::Command::new("kill")
        .args(["-INT", &child.id().to_string()])
        .status()
        .expect("there is a kill");
    assert!(told.success());
    finish(child, "")
}

#[cfg(target_os = "linux")]
#[test]
fn ctrl_c_stops_and_tells_what_was_found() {
    let names = ["departure-desk", "office-park", "--threads", "2"];
    let ran = interrupted(&[&names[..], &["--format", "json"]].concat(), || {});
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    let told = ran.json();
    let runs = &told[0]["runs"];
    assert_eq!(runs["stopped"], true);
    let played: u64 = told[0]["policies"]
        .as_object()
        .expect("policies")
        .values()
        .filter_map(|p| p["runs"].as_u64())
        .sum();
    assert_eq!(
        runs["played"].as_u64(),
        Some(played),
        "what was played is counted, no more and no less"
    );
    assert!(ran.err.contains("stopped before office-park"), "{}", ran.err);
    let ran = interrupted(&names, || {});
    assert!(ran.out.contains("STOPPED after"), "{}", ran.out);
}

/// If this fails, an author edits a file, reads the figures, and takes them for those of the new version.
#[cfg(target_os = "linux")]
#[test]
fn a_scenario_edited_while_it_is_played_is_noticed() {
    let place = folder("playtest-edited");
    let edited = place.join("departure-desk");
    copy(&shipped_folder("departure-desk"), &edited);
    let path = edited.join("scenario.ron");
    let names = [arg(&edited), "--format", "json"];
    let ran = interrupted(&names, || {
        let text = fs::read_to_string(&path).expect("text");
        fs::write(&path, format!("// Edited meanwhile.\n{text}")).expect("the copy can be written");
    });
    assert_eq!(ran.code, Some(0));
    assert!(ran.err.contains("has changed meanwhile"), "{}", ran.err);
    let fingerprint = ran.json()[0]["fingerprint"].clone();
    let ran = grounds(&["playtest", "departure-desk", "--runs", "1", "--format", "json"], "");
    assert_eq!(
        fingerprint,
        ran.json()[0]["fingerprint"],
        "the version read at the start was played"
    );
    let ran = interrupted(&names, || {});
    assert!(!ran.err.contains("changed"), "nothing has changed: {}", ran.err);
}
