//! Rules of this repository that nobody should have to police.

use crate::support::{files_below, practice, root, shipped_names};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// The crates, their folders, and which of each other they may name. The compiler holds what a `Cargo.toml` says; this
/// holds the `Cargo.toml`.
const CRATES: &[(&str, &str, &[&str])] = &[
    ("grounds-core", "crates/core", &[]),
    ("grounds-study", "crates/study", &["grounds-core"]),
    ("grounds-desk", "crates/desk", &["grounds-core"]),
    ("grounds-disk", "crates/disk", &["grounds-core", "grounds-desk"]),
    // The author's screens show what the author's desk, which is in `study`, says of itself.
    (
        "grounds-screens",
        "crates/screens",
        &["grounds-core", "grounds-desk", "grounds-study"],
    ),
    (
        "reasonable-grounds",
        "",
        &[
            "grounds-core",
            "grounds-desk",
            "grounds-study",
            "grounds-disk",
            "grounds-screens",
        ],
    ),
];

/// Which room of a crate may use which other room of the same crate (design: imports point one way).
const ROOMS: &[(&str, &[(&str, &[&str])])] = &[
    (
        "crates/core/src",
        &[
            ("diagnostic", &[]),
            ("hex", &[]),
            ("chance", &[]),
            ("locale", &["diagnostic", "hex"]),
            // Terms know the keys of their words, so that no term is without.
            ("vocabulary", &["locale"]),
            // What authors write, before anybody knows what it is about.
            ("read", &["diagnostic", "locale", "vocabulary", "review"]),
            ("review", &["diagnostic", "read"]),
            ("practice", &["vocabulary", "hex", "diagnostic", "read"]),
            (
                "scenario",
                &["vocabulary", "diagnostic", "hex", "practice", "locale", "read"],
            ),
            ("talk", &["vocabulary", "practice", "scenario", "chance"]),
            ("session", &["vocabulary", "practice", "scenario", "talk", "chance"]),
            (
                "wording",
                &["vocabulary", "practice", "locale", "scenario", "session", "read"],
            ),
            // What can be asked of the practice library, in the words of a language.
            ("codes", &["vocabulary", "practice", "locale", "wording"]),
            ("judgement", &["vocabulary", "practice"]),
            (
                "assess",
                &["vocabulary", "practice", "scenario", "session", "talk", "judgement"],
            ),
            // Many runs, from what each was assessed to be.
            ("across", &["vocabulary", "practice", "scenario", "session", "assess"]),
            (
                "debrief",
                &[
                    "vocabulary",
                    "practice",
                    "locale",
                    "scenario",
                    "session",
                    "talk",
                    "wording",
                    "judgement",
                    "assess",
                ],
            ),
            (
                "drill",
                &[
                    "vocabulary",
                    "practice",
                    "locale",
                    "scenario",
                    "session",
                    "wording",
                    "judgement",
                    "assess",
                    "chance",
                ],
            ),
            (
                "record",
                &[
                    "hex",
                    "vocabulary",
                    "practice",
                    "locale",
                    "read",
                    "scenario",
                    "session",
                    "talk",
                    "assess",
                ],
            ),
            (
                "walkthrough",
                &[
                    "diagnostic",
                    "vocabulary",
                    "practice",
                    "read",
                    "scenario",
                    "session",
                    "talk",
                    "assess",
                    "record",
                ],
            ),
        ],
    ),
    (
        "crates/study/src",
        &[
            ("translate", &[]),
            // What translators hand in is held against the rules of translations.
            ("check", &["translate", "proof"]),
            ("sort", &["proof"]),
            ("proof", &["sort"]),
            ("playtest", &["proof"]),
            ("judge", &["proof"]),
            // Kept runs of a room: what may be told of each is decided in one place, for all who tell anything.
            ("cohort", &[]),
            ("export", &["cohort"]),
            ("chart", &["proof", "playtest"]),
            // The author's desk plays, checks, proves and judges a scenario; it is shown by faces, and knows none of them.
            ("author", &["check", "proof", "judge"]),
        ],
    ),
    (
        "src",
        &[
            ("terminal", &[]),
            ("report", &[]),
            // It weighs the moves of a run beside everything else, for whoever opens one.
            ("weighing", &[]),
            ("game", &[]),
            ("cli", &["terminal", "report", "weighing", "game"]),
            ("double_click", &[]),
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

/// The sources of the program and of every crate.
pub(crate) fn all_sources() -> Vec<(String, String)> {
    [rust_files("src"), rust_files("crates")].concat()
}

/// A source without its comments.
pub(crate) fn code_of(text: &str) -> String {
    let lines = text.lines().filter(|l| !l.trim_start().starts_with("//"));
    lines.collect::<Vec<_>>().join("\n")
}

pub(crate) fn relative(path: &Path) -> String {
    path.strip_prefix(root())
        .expect("inside the package")
        .to_string_lossy()
        .replace('\\', "/")
}

/// If this fails, an arrow between crates points the wrong way, or a new one was drawn without a decision.
#[test]
fn crates_depend_only_on_the_crates_below_them() {
    for (name, folder, allowed) in CRATES {
        let path = root().join(folder).join("Cargo.toml");
        let text = fs::read_to_string(path).expect("a crate has a Cargo.toml");
        assert!(text.contains(&format!("name = \"{name}\"")), "{folder} is not {name}");
        // The shared versions at the root are no dependencies of it.
        let depends = text
            .split("\n[")
            .filter(|part| part.contains("dependencies]") && !part.starts_with("workspace."));
        for (other, ..) in CRATES.iter().filter(|(other, ..)| other != name) {
            let is_there = depends.clone().any(|part| {
                part.lines()
                    .any(|l| l.starts_with(&format!("{other}.")) || l.starts_with(&format!("{other} ")))
            });
            assert!(!is_there || allowed.contains(other), "{name} may not depend on {other}");
        }
    }
    let folders = fs::read_dir(root().join("crates")).expect("there are crates");
    for folder in folders.flatten() {
        let at = relative(&folder.path());
        assert!(
            CRATES.iter().any(|(_, known, _)| *known == at),
            "{at} stands in no table"
        );
    }
}

#[test]
fn rooms_use_only_the_rooms_below_them() {
    let mut edges = BTreeSet::new();
    for (folder, rooms) in ROOMS {
        let allowed: BTreeMap<&str, BTreeSet<&str>> = rooms
            .iter()
            .map(|(room, uses)| (*room, uses.iter().copied().collect()))
            .collect();
        for (path, text) in rust_files(folder) {
            let inner = path.trim_start_matches(folder).trim_start_matches('/');
            let room = inner.split(['/', '.']).next().unwrap_or("").to_owned();
            if room == "main" || room == "lib" {
                continue;
            }
            assert!(
                allowed.contains_key(room.as_str()),
                "{path}: the room `{room}` stands in no table"
            );
            // What a macro is called inside its crate is no room.
            let code = code_of(&text).replace("pub use crate::{form, key, person_key, said};", "");
            assert!(
                !code.contains("use crate::{"),
                "{path}: name each room in a line of its own"
            );
            for piece in code.split("crate::").skip(1) {
                let is_word = |c: &char| c.is_ascii_lowercase() || *c == '_';
                let used: String = piece.chars().take_while(is_word).collect();
                let is_room = allowed.contains_key(used.as_str());
                if used != room && is_room && !allowed[room.as_str()].contains(used.as_str()) {
                    edges.insert(format!("{path}: {room} uses {used}"));
                }
            }
        }
    }
    assert!(
        edges.is_empty(),
        "edges that the table does not have:\n{}",
        edges.into_iter().collect::<Vec<_>>().join("\n")
    );
}

/// What the compiler cannot refuse: the standard library is there for everybody. Clippy holds clocks and chance
/// (`clippy.toml`); whole modules are held here.
#[test]
fn the_core_knows_nothing_of_windows_files_clocks_or_the_environment() {
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
        "RandomState",
    ];
    for (path, text) in ["crates/core/src", "crates/study/src", "crates/desk/src"]
        .map(rust_files)
        .concat()
    {
        for line in code_of(&text).lines() {
            for word in foreign {
                assert!(!line.contains(word), "{path} names `{word}`: {line}");
            }
        }
    }
    for (path, text) in rust_files("crates/screens/src") {
        for line in code_of(&text).lines() {
            assert!(!line.contains("bevy") && !line.contains("std::fs"), "{path}: {line}");
            assert!(
                !line.contains("Session"),
                "{path}: a screen sees the view, never the run: {line}"
            );
        }
    }
}

#[test]
fn files_are_short_and_say_what_they_are() {
    for (path, text) in all_sources()
        .into_iter()
        .chain(rust_files("tests"))
        .chain(rust_files("benches"))
        .chain(rust_files("fuzz/fuzz_targets"))
    {
        assert!(text.starts_with("//!"), "{path} does not say what it is");
        // The tables of terms are one long list each and read as one.
        let is_list = path == "crates/core/src/vocabulary.rs";
        let limit = if is_list { 900 } else { 460 };
        assert!(
            text.lines().count() <= limit,
            "{path} has {} lines",
            text.lines().count()
        );
    }
}

/// The files that declare a public type of this name.
fn declarations<'a>(name: &str, sources: &'a [(String, String)]) -> Vec<&'a str> {
    let is_it = |line: &str| {
        let mut words = line
            .split(|c: char| !c.is_alphanumeric() && c != '_')
            .filter(|w| !w.is_empty());
        line.starts_with("pub ")
            && words
                .by_ref()
                .nth(1)
                .is_some_and(|kind| ["struct", "enum", "trait", "type"].contains(&kind))
            && words.next() == Some(name)
    };
    let declares = |(path, text): &'a (String, String)| text.lines().any(is_it).then_some(path.as_str());
    sources.iter().filter_map(declares).collect()
}

/// If this fails, somebody who reads a name has to find out first which of several things it is.
#[test]
fn a_name_of_the_house_means_one_thing() {
    let sources = all_sources();
    for name in [
        "Reader", "Place", "Verdict", "Choice", "Desk", "Session", "Scenario", "Screen",
    ] {
        let found = declarations(name, &sources);
        assert!(
            found.len() <= 1,
            "`{name}` is a public type in each of {found:?}; name one of them otherwise"
        );
    }
    let spoiled = [
        ("a.rs", "pub struct Desk<H> {"),
        ("b.rs", "pub(super) enum Desk {"),
        ("c.rs", "pub type Desk = u8;"),
    ];
    let spoiled = spoiled.map(|(path, text)| (path.to_owned(), text.to_owned()));
    assert_eq!(
        declarations("Desk", &spoiled),
        ["a.rs", "c.rs"],
        "the test above would not have seen it"
    );
}

/// Codes of practice points in a text between quotation marks.
fn codes_in(text: &str) -> Vec<&str> {
    let practice = practice();
    let points = practice.points().iter();
    let families: BTreeSet<&str> = points.filter_map(|point| point.code.split('-').next()).collect();
    // Tests stand at the end of a file, and may name what they test.
    let lines = text.lines().take_while(|line| !line.starts_with("#[cfg(test)]"));
    let code = lines.filter(|line| !line.trim_start().starts_with("//"));
    let quoted = code.flat_map(|line| line.split('"').skip(1).step_by(2));
    let words = quoted.flat_map(|part| part.split(|c: char| !c.is_ascii_alphanumeric() && c != '-'));
    let is_code = |word: &&str| {
        let parts = word.split_once('-');
        parts.is_some_and(|(family, n)| {
            families.contains(family) && n.len() == 2 && n.bytes().all(|b| b.is_ascii_digit())
        })
    };
    words.filter(is_code).collect()
}

/// If this fails, a rule of practice stands in code, where no expert can change it, and is right only until the library says
/// otherwise.
#[test]
fn no_practice_point_is_named_in_the_code_of_the_core() {
    let files = rust_files("crates/core/src");
    // What is told of a slip shows how a code is written.
    let files = files
        .iter()
        .filter(|(path, _)| !path.starts_with("crates/core/src/read/"));
    let named = files.flat_map(|(path, text)| codes_in(text).into_iter().map(move |code| format!("{path}: {code}")));
    let named: Vec<String> = named.collect();
    assert!(named.is_empty(), "{named:?}");
    assert_eq!(
        codes_in("const POINTS: [&str; 2] = [\"DMG-01\", \"as in INT-04\"];"),
        ["DMG-01", "INT-04"]
    );
    assert!(codes_in("/// \"DMG-01\"\nlet bytes = \"UTF-16\";").is_empty());
}

#[test]
fn no_shipped_scenario_is_named_in_the_program() {
    for name in shipped_names() {
        // Tests and measurements play the shipped scenarios, and may say which.
        let is_measured = |path: &str| ["/tests/", "/examples/"].iter().any(|part| path.contains(part));
        let sources = all_sources().into_iter().filter(|(path, _)| !is_measured(path));
        for (path, text) in sources {
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
        "crates",
        "tests",
        "benches",
        "assets",
        "scenarios",
        "fuzz/fuzz_targets",
        "fuzz/dict",
        "fuzz/corpus",
        "examples",
        "packaging",
        ".ci",
        ".cargo",
        ".github",
    ];
    let mut files: Vec<_> = wanted.iter().flat_map(|f| files_below(&root().join(f))).collect();
    files.extend(
        [
            "README.md",
            "ARCHITECTURE.md",
            "CONTRIBUTING.md",
            "CHANGELOG.md",
            "SECURITY.md",
            "Cargo.toml",
            "deny.toml",
        ]
        .map(|f| root().join(f)),
    );
    // Written in two halves, so that this file does not name them either.
    let words = [["/ro", "ot/"], ["/wo", "rk/"], ["/ho", "me/"], ["C:\\", "Users"]].map(|halves| halves.concat());
    for path in files {
        let Ok(text) = fs::read_to_string(&path) else { continue };
        for word in &words {
            // A subject of a talk may be called so too: then something stands before the stroke.
            let is_inside = |at: usize| text[..at].ends_with(char::is_alphanumeric);
            let named = text.match_indices(word.as_str()).find(|(at, _)| !is_inside(*at));
            assert!(named.is_none(), "{} names {word}", relative(&path));
        }
    }
}
