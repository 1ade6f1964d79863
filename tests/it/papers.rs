//! What the papers for contributors name is there: files, commands, jobs. Whether what they say of it is true, people judge.

use crate::support::{files_below, root};
use std::fs;

/// Folders of the house; a path that begins with one of them is one from the root.
const FOLDERS: [&str; 10] = [
    "src",
    "crates",
    "tests",
    "benches",
    "examples",
    "assets",
    "scenarios",
    "fuzz",
    "packaging",
    ".github",
];

/// The papers: name and text.
fn papers() -> Vec<(String, String)> {
    let names = [
        "README.md",
        "ARCHITECTURE.md",
        "CONTRIBUTING.md",
        "SECURITY.md",
        "TRAINERS.md",
        "fuzz/README.md",
        "packaging/WINDOWS.md",
    ];
    let read = |name: &str| fs::read_to_string(root().join(name)).expect("a paper is text");
    names.iter().map(|name| ((*name).to_owned(), read(name))).collect()
}

/// What stands between two backticks on one line and is a path: a Rust file, or something below a folder of the house.
fn paths(text: &str) -> Vec<&str> {
    let quoted = text.lines().flat_map(|line| line.split('`').skip(1).step_by(2));
    let is_path = |word: &&str| {
        let is_below = word.split_once('/').is_some_and(|(first, _)| FOLDERS.contains(&first));
        // `CODE` and `{a,b}` stand for what somebody fills in.
        let is_plain = !word.contains([' ', '*', '{', '<', '…']) && !word.chars().any(|c| c.is_ascii_uppercase());
        (is_below || word.ends_with(".rs")) && (is_plain || word.ends_with(".md"))
    };
    quoted.filter(is_path).collect()
}

/// The paths of a text that are not there, seen from the root, or from the sources of the program or a crate.
fn missing(text: &str) -> Vec<&str> {
    let crates = fs::read_dir(root().join("crates")).expect("there are crates").flatten();
    let mut from: Vec<_> = crates.map(|folder| folder.path().join("src")).collect();
    from.extend([root(), root().join("src")]);
    let is_there = |path: &&str| from.iter().any(|folder| folder.join(path).exists());
    paths(text).into_iter().filter(|path| !is_there(path)).collect()
}

/// If this fails, somebody who follows a paper looks for a file that was moved or never was.
#[test]
fn every_path_in_the_papers_is_there() {
    for (name, text) in papers() {
        assert_eq!(missing(&text), Vec::<&str>::new(), "{name} names what is not there");
    }
    let count: usize = papers().iter().map(|(_, text)| paths(text).len()).sum();
    assert!(
        count > 40,
        "only {count} paths were seen: the reader of papers is blind"
    );
}

/// If this fails, the test above would not have seen a wrong path.
#[test]
fn a_wrong_path_in_a_paper_is_seen() {
    let spoiled =
        "See `locale/kay.rs`, `key.rs` and `crates/core/scr`, not `locale/key.rs`, `assets/text/CODE/*.ftl`, `a b.rs`.";
    assert_eq!(missing(spoiled), ["locale/kay.rs", "key.rs", "crates/core/scr"]);
}

/// If this fails, a command of the papers for contributors is one that Cargo does not know.
#[test]
fn every_short_command_of_the_papers_is_there() {
    let config = fs::read_to_string(root().join(".cargo/config.toml")).expect("there are aliases");
    let aliases: Vec<&str> = config
        .lines()
        .filter_map(|line| line.split_once(" = \""))
        .map(|(name, _)| name)
        .collect();
    let of_cargo = [
        "bench", "build", "check", "clippy", "deny", "fmt", "fuzz", "run", "test",
    ];
    for (name, text) in papers() {
        for command in text.split("`cargo ").skip(1) {
            let word = command.split([' ', '`', '\n']).next().unwrap_or("");
            assert!(
                aliases.contains(&word) || of_cargo.contains(&word),
                "{name}: there is no `cargo {word}`"
            );
        }
    }
}

/// If this fails, a workflow calls a package or a feature that is not there, and is found out only where it runs.
#[test]
fn workflows_name_packages_and_features_that_are_there() {
    let manifests = files_below(&root().join("crates"))
        .into_iter()
        .filter(|p| p.ends_with("Cargo.toml"));
    let mut known: Vec<String> = manifests
        .map(|p| fs::read_to_string(p).expect("a manifest is text"))
        .collect();
    known.push(fs::read_to_string(root().join("Cargo.toml")).expect("a manifest is text"));
    let is_package = |name: &str| {
        known.iter().any(|text| {
            text.contains(&format!("\nname = \"{name}\"\n"))
                || text.starts_with(&format!("[package]\nname = \"{name}\"\n"))
        })
    };
    let mut seen = 0;
    for path in files_below(&root().join(".github/workflows")) {
        let text = fs::read_to_string(&path).expect("a workflow is text");
        let words: Vec<&str> = text.split_whitespace().collect();
        for pair in words.windows(2) {
            let (option, value) = (pair[0], pair[1]);
            if option == "-p" {
                assert!(is_package(value), "{}: there is no package {value}", path.display());
                seen += 1;
            }
            if option == "--features" {
                let feature = value.rsplit('/').next().unwrap_or(value);
                let is_there = known.iter().any(|text| text.contains(&format!("\n{feature} = [")));
                assert!(is_there, "{}: there is no feature {feature}", path.display());
                seen += 1;
            }
            if option == "bash" && value.contains('/') {
                assert!(root().join(value).exists(), "{}: there is no {value}", path.display());
                seen += 1;
            }
        }
    }
    assert!(seen > 8, "only {seen} names were seen in the workflows");
}
