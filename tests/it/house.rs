//! Rules of this repository that nobody should have to police.

use crate::support::{files_below, root, shipped_names};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// Which room may use which (design: imports point one way). `main.rs` and `lib.rs` are the door.
const ROOMS: &[(&str, &[&str])] = &[
    ("locale", &[]),
    // Terms know the keys of their words, so that no term is without.
    ("vocabulary", &["locale"]),
    ("diagnostic", &[]),
    ("practice", &["vocabulary"]),
    ("scenario", &["vocabulary", "diagnostic", "practice", "locale"]),
    // A map of a scenario, before anything is played: coverage comes to it as a text.
    ("chart", &["vocabulary", "practice", "locale", "scenario"]),
    (
        "translate",
        &["vocabulary", "diagnostic", "practice", "locale", "scenario"],
    ),
    // Texts of the program that somebody hands in are held against the rules of translations, which the translators' room has.
    (
        "check",
        &[
            "vocabulary",
            "diagnostic",
            "practice",
            "locale",
            "scenario",
            "translate",
        ],
    ),
    ("session", &["vocabulary", "practice", "locale", "scenario"]),
    ("wording", &["vocabulary", "practice", "locale", "scenario", "session"]),
    ("assess", &["vocabulary", "practice", "locale", "scenario", "session"]),
    (
        "playtest",
        &["vocabulary", "practice", "locale", "scenario", "session", "assess"],
    ),
    (
        "debrief",
        &["vocabulary", "practice", "scenario", "session", "assess", "playtest"],
    ),
    (
        "record",
        &[
            "vocabulary",
            "practice",
            "locale",
            "scenario",
            "session",
            "assess",
            "debrief",
        ],
    ),
    // The author's desk plays, checks and marks a scenario; it is shown by faces, and knows none of them.
    (
        "author",
        &[
            "vocabulary",
            "diagnostic",
            "practice",
            "locale",
            "scenario",
            "check",
            "session",
            "wording",
            "assess",
        ],
    ),
    (
        "library",
        &[
            "vocabulary",
            "diagnostic",
            "practice",
            "locale",
            "scenario",
            "check",
            "session",
            "assess",
            "debrief",
            "record",
        ],
    ),
    (
        "terminal",
        &[
            "vocabulary",
            "diagnostic",
            "practice",
            "locale",
            "scenario",
            "session",
            "wording",
            "assess",
            "debrief",
            "record",
            "library",
        ],
    ),
    (
        "cli",
        &[
            "vocabulary",
            "diagnostic",
            "practice",
            "locale",
            "scenario",
            "chart",
            "check",
            "session",
            "wording",
            "assess",
            "playtest",
            "debrief",
            "record",
            "library",
            "terminal",
            "translate",
            "game",
        ],
    ),
    // A screen sees the view, never the run.
    (
        "ui",
        &[
            "vocabulary",
            "diagnostic",
            "practice",
            "locale",
            "scenario",
            "session",
            "wording",
            "assess",
            "debrief",
            "author",
        ],
    ),
    (
        "game",
        &[
            "vocabulary",
            "diagnostic",
            "practice",
            "locale",
            "scenario",
            "check",
            "session",
            "wording",
            "assess",
            "debrief",
            "author",
            "record",
            "library",
            "ui",
        ],
    ),
];

pub(crate) fn rust_files(folder: &str) -> Vec<(String, String)> {
    files_below(&root().join(folder))
        .into_iter()
        .filter(|p| p.extension().is_some_and(|e| e == "rs"))
        .map(|p| (relative(&p), fs::read_to_string(&p).expect("source is text")))
        .collect()
}

fn relative(path: &Path) -> String {
    path.strip_prefix(root())
        .expect("inside the package")
        .to_string_lossy()
        .replace('\\', "/")
}

#[test]
fn rooms_use_only_the_rooms_below_them() {
    let allowed: BTreeMap<&str, BTreeSet<&str>> = ROOMS
        .iter()
        .map(|(room, uses)| (*room, uses.iter().copied().collect()))
        .collect();
    let mut edges = BTreeSet::new();
    for (path, text) in rust_files("src") {
        let room = path
            .trim_start_matches("src/")
            .split(['/', '.'])
            .next()
            .unwrap_or("")
            .to_owned();
        if room == "main" || room == "lib" {
            continue;
        }
        assert!(
            allowed.contains_key(room.as_str()),
            "{path}: the room `{room}` stands in no table"
        );
        let code: String = text
            .lines()
            .filter(|l| !l.trim_start().starts_with("//"))
            .collect::<Vec<_>>()
            .join("\n");
        for piece in code.split("crate::").skip(1) {
            let used: String = piece
                .chars()
                .take_while(|c| c.is_ascii_lowercase() || *c == '_')
                .collect();
            if used != room && allowed.contains_key(used.as_str()) && !allowed[room.as_str()].contains(used.as_str()) {
                edges.insert(format!("{path}: {room} uses {used}"));
            }
        }
    }
    assert!(
        edges.is_empty(),
        "edges that the table does not have:\n{}",
        edges.into_iter().collect::<Vec<_>>().join("\n")
    );
}

#[test]
fn the_core_knows_nothing_of_windows_files_clocks_or_the_environment() {
    let core = [
        "vocabulary",
        "diagnostic",
        "practice",
        "locale",
        "scenario",
        "chart",
        "translate",
        "check",
        "session",
        "wording",
        "assess",
        "playtest",
        "debrief",
        "author",
        "record",
    ];
    let foreign = [
        "bevy",
        "egui",
        "std::fs",
        "std::env",
        "std::time",
        "std::thread",
        "std::io",
        "std::net",
        "std::process",
        "SystemTime",
        "Instant",
    ];
    for (path, text) in rust_files("src") {
        let room = path
            .trim_start_matches("src/")
            .split(['/', '.'])
            .next()
            .unwrap_or("")
            .to_owned();
        if core.contains(&room.as_str()) {
            for line in text.lines().filter(|l| !l.trim_start().starts_with("//")) {
                for word in foreign {
                    assert!(!line.contains(word), "{path} names `{word}`: {line}");
                }
            }
        }
        if room == "ui" {
            for line in text.lines().filter(|l| !l.trim_start().starts_with("//")) {
                assert!(!line.contains("bevy") && !line.contains("std::fs"), "{path}: {line}");
                assert!(
                    !line.contains("Session"),
                    "{path}: a screen sees the view, never the run: {line}"
                );
            }
        }
    }
}

#[test]
fn files_are_short_and_say_what_they_are() {
    for (path, text) in rust_files("src")
        .into_iter()
        .chain(rust_files("tests"))
        .chain(rust_files("benches"))
        .chain(rust_files("fuzz/fuzz_targets"))
    {
        assert!(text.starts_with("//!"), "{path} does not say what it is");
        // The tables of terms are one long list each and read as one.
        let limit = if path == "src/vocabulary.rs" || path == "src/scenario/mod.rs" || path == "src/scenario/draft.rs" {
            900
        } else {
            460
        };
        assert!(
            text.lines().count() <= limit,
            "{path} has {} lines",
            text.lines().count()
        );
    }
}

#[test]
fn no_shipped_scenario_is_named_in_the_program() {
    for name in shipped_names() {
        for (path, text) in rust_files("src") {
            let code = text
                .lines()
                .filter(|l| !l.trim_start().starts_with("//"))
                .any(|l| l.contains(&format!("\"{name}\"")));
            assert!(!code, "{path} names the scenario {name}");
        }
    }
}

#[test]
fn nothing_names_a_machine_or_a_registry() {
    let wanted = [
        "src",
        "tests",
        "benches",
        "assets",
        "scenarios",
        "fuzz/fuzz_targets",
        "fuzz/dict",
        "fuzz/corpus",
        ".ci",
        ".cargo",
    ];
    let mut files: Vec<_> = wanted.iter().flat_map(|f| files_below(&root().join(f))).collect();
    files.extend(
        [
            "README.md",
            "ARCHITECTURE.md",
            "CONTRIBUTING.md",
            "CHANGELOG.md",
            "Cargo.toml",
        ]
        .map(|f| root().join(f)),
    );
    // Written in two halves, so that this file does not name them either.
    let words = [["/ro", "ot/"], ["/wo", "rk/"], ["/ho", "me/"], ["C:\\", "Users"]].map(|halves| halves.concat());
    for path in files {
        let Ok(text) = fs::read_to_string(&path) else { continue };
        for word in &words {
            assert!(!text.contains(word.as_str()), "{} names {word}", relative(&path));
        }
    }
}

#[test]
fn every_asset_has_a_licence_row_and_every_row_an_asset() {
    let text = fs::read_to_string(root().join("assets/licences.ron")).expect("assets/licences.ron is there");
    let globs: Vec<String> = text
        .split("path: \"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .map(str::to_owned)
        .collect();
    let fits = |glob: &str, path: &str| match glob.split_once('*') {
        Some((before, after)) => path.starts_with(before) && path.ends_with(after),
        None => path == glob,
    };
    let mut files: Vec<String> = files_below(&root().join("assets"))
        .iter()
        .map(|p| relative(p))
        .collect();
    files.extend(files_below(&root().join("scenarios")).iter().map(|p| relative(p)));
    for file in &files {
        assert!(
            globs.iter().any(|g| fits(g, file)),
            "{file} has no row in assets/licences.ron"
        );
    }
    for glob in &globs {
        assert!(files.iter().any(|f| fits(glob, f)), "the row {glob} fits no file");
    }
    for id in text
        .split("licence: \"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
    {
        assert!(
            ["CC-BY-4.0", "OFL-1.1", "MIT OR Apache-2.0"].contains(&id),
            "{id} is not a permitted licence"
        );
    }
}
