//! What `check --explain` says of each code.

use crate::support::root;
use grounds_core::read;
use grounds_study::check::RULES;
use grounds_study::check::pages::explained;
use std::collections::BTreeSet;

/// If this fails, `check --explain` does not say what is wrong and what to write instead.
#[test]
fn every_page_has_a_headline_and_an_example() {
    let mut known = BTreeSet::new();
    for page in explained() {
        let code = page.code;
        assert!(known.insert(code), "{code} has two pages");
        assert!(
            page.text.len() > 120,
            "{code}: the page is too short to explain anything"
        );
        assert!(
            page.text.lines().all(|line| line.chars().count() <= 130),
            "{code}: a line is too long"
        );
        let has_example = page.text.lines().any(|line| line.starts_with("    "));
        assert!(has_example, "{code}: the page shows no example");
        let headline = page.headline();
        let is_one = headline.ends_with('.') && headline.chars().count() <= 120;
        assert!(is_one, "{code}: the first sentence is no headline: {headline}");
    }
}

/// Every code that stands in the sources as one that can be told, beside the rules.
fn told() -> BTreeSet<String> {
    let mut codes: BTreeSet<String> = read::RULES.iter().map(|(code, _)| (*code).to_owned()).collect();
    let rooms = [
        "core/src/scenario/resolve",
        "core/src/walkthrough",
        "core/src",
        "study/src/check",
    ];
    for room in rooms {
        let folder = root().join("crates").join(room);
        let entries = std::fs::read_dir(&folder).expect("the room is there").flatten();
        for path in entries
            .map(|entry| entry.path())
            .filter(|path| path.extension().is_some_and(|end| end == "rs"))
        {
            let text = std::fs::read_to_string(path).expect("source is text");
            for begin in [
                "Diagnostic::error(",
                "Diagnostic::warning(",
                ".tell(",
                ".fault(",
                ".told(",
            ] {
                let found = text
                    .split(begin)
                    .skip(1)
                    .filter_map(|rest| rest.trim_start().strip_prefix('"')?.split('"').next());
                let is_code =
                    |code: &&str| code.chars().all(|c| c.is_ascii_lowercase() || c == '-') && !code.is_empty();
                codes.extend(found.filter(is_code).map(str::to_owned));
            }
        }
    }
    // What is found in a translation is told by the room of the translators.
    let of_translations = ["orphan", "stale"].map(|word| format!("{word}-translation"));
    codes.extend(of_translations);
    let others = [
        "translation-too-long",
        "placeholder-differs",
        "glossary-term",
        "cyclic-reference",
    ];
    codes.extend(others.map(str::to_owned));
    codes.extend(RULES.iter().map(|rule| rule.code.to_owned()));
    codes
}

/// If this fails, `check` can tell a code that `check --explain` does not know, or a page explains what nothing tells.
#[test]
fn every_code_that_can_be_told_has_a_page() {
    let pages: BTreeSet<String> = explained().iter().map(|page| page.code.to_owned()).collect();
    let told = told();
    let without: Vec<&String> = told.difference(&pages).collect();
    assert!(
        without.is_empty(),
        "write a page in crates/study/src/check/pages for {without:?}"
    );
    let idle: Vec<&String> = pages.difference(&told).collect();
    assert!(idle.is_empty(), "pages for codes that nothing tells: {idle:?}");
}
