//! Every rule of the check has a bad case that it finds and a good case that it leaves alone. The fixtures in
//! `tests/checks/` state their own expectation: a line that ends in `//~ code` (`#~ code` in other files) must be
//! found by that rule, at that line, and nothing else may be found.

use crate::support::{files_below, practice, root};
use reasonable_grounds::check::pages::explained;
use reasonable_grounds::check::{RULES, check};
use reasonable_grounds::diagnostic::{Diagnostic, render};
use reasonable_grounds::library::read_bundle;
use reasonable_grounds::scenario::{Bundle, ron_options};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Fixture {
    bad: Vec<Case>,
    good: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    /// What the case shows.
    says: String,
    /// Changes to `scenario.ron` of the base.
    #[serde(default)]
    edits: Vec<Edit>,
    /// Files put beside it; an empty text takes the file away.
    #[serde(default)]
    files: BTreeMap<String, String>,
    /// Faults that have no line to stand on, by rule.
    #[serde(default)]
    without_place: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Edit {
    /// A text that stands in the base once.
    cut: String,
    /// What stands there instead.
    paste: String,
}

/// A fault, as a fixture states it: file, line (0: none), rule.
type Expected = (String, usize, String);

fn build(case: &Case, code: &str) -> Bundle {
    let mut bundle = read_bundle(&root().join("tests/checks/base")).expect("the base can be read");
    bundle.name = "base".into();
    let mut text = String::from_utf8(bundle.files["scenario.ron"].clone()).expect("the base is text");
    for edit in &case.edits {
        let times = text.matches(&edit.cut).count();
        assert_eq!(
            times, 1,
            "{code}, {}: the base has `{}` {times} times",
            case.says, edit.cut
        );
        text = text.replacen(&edit.cut, &edit.paste, 1);
    }
    bundle.files.insert("scenario.ron".into(), text.into_bytes());
    for (path, content) in &case.files {
        if content.is_empty() {
            bundle.files.remove(path);
        } else {
            bundle.files.insert(path.clone(), content.clone().into_bytes());
        }
    }
    bundle
}

fn expected(bundle: &Bundle, case: &Case) -> BTreeSet<Expected> {
    let mut all = BTreeSet::new();
    for (path, bytes) in &bundle.files {
        let Ok(text) = std::str::from_utf8(bytes) else { continue };
        for (number, line) in text.lines().enumerate() {
            for marker in ["//~ ", "#~ "] {
                for code in line.split(marker).skip(1) {
                    let code = code.split_whitespace().next().unwrap_or("");
                    all.insert((format!("base/{path}"), number + 1, code.to_owned()));
                }
            }
        }
    }
    all.extend(case.without_place.iter().map(|code| (String::new(), 0, code.clone())));
    all
}

/// Takes the expectations out of files in which they are no comments.
fn without_markers(mut bundle: Bundle) -> Bundle {
    let has_comments = |path: &str| path.ends_with(".ron") || path.ends_with(".svg");
    let others = bundle.files.iter_mut().filter(|(path, _)| !has_comments(path));
    for (_, bytes) in others {
        let Ok(text) = std::str::from_utf8(bytes) else { continue };
        let lines = text
            .lines()
            .map(|line| line.split("#~ ").next().unwrap_or("").trim_end());
        *bytes = lines.flat_map(|line| [line, "\n"]).collect::<String>().into_bytes();
    }
    bundle
}

fn found(diagnostics: &[Diagnostic]) -> BTreeSet<Expected> {
    diagnostics
        .iter()
        .map(|d| match &d.span {
            Some(span) => (d.file.clone(), span.position().line, d.code.to_owned()),
            None => (String::new(), 0, d.code.to_owned()),
        })
        .collect()
}

fn fixture(code: &str) -> Fixture {
    let path = root().join(format!("tests/checks/{code}.ron"));
    let text = std::fs::read_to_string(&path)
        .unwrap_or_else(|_| panic!("the rule `{code}` has no fixture: write tests/checks/{code}.ron"));
    ron_options()
        .from_str(&text)
        .unwrap_or_else(|e| panic!("tests/checks/{code}.ron: {e}"))
}

/// Every case of the rules about hotspots: what it shows, and its files.
pub(crate) fn hotspot_cases() -> Vec<(String, Bundle)> {
    let rules = RULES.iter().filter(|rule| rule.code.starts_with("hotspot-"));
    let cases = rules.flat_map(|rule| {
        let Fixture { bad, good } = fixture(rule.code);
        let all = bad.into_iter().chain(good);
        all.map(|case| (format!("{}: {}", rule.code, case.says), build(&case, rule.code)))
    });
    cases.collect()
}

/// The picture of a case.
pub(crate) fn picture_of(bundle: &Bundle) -> &[u8] {
    &bundle.files["art/room.svg"]
}

/// If this fails, a rule finds what is sound, misses what is wrong, or points at the wrong line.
#[test]
fn each_rule_finds_its_bad_cases_and_leaves_its_good_cases_alone() {
    let mut wrong = Vec::new();
    for rule in RULES {
        let fixture = fixture(rule.code);
        assert!(
            !fixture.bad.is_empty() && !fixture.good.is_empty(),
            "{}: one bad, one good",
            rule.code
        );
        for (case, is_bad) in fixture
            .bad
            .iter()
            .map(|c| (c, true))
            .chain(fixture.good.iter().map(|c| (c, false)))
        {
            let bundle = build(case, rule.code);
            let expected = expected(&bundle, case);
            let diagnostics = check(&without_markers(bundle), &practice()).diagnostics;
            let found = found(&diagnostics);
            let states_it = expected.iter().any(|(_, _, code)| code == rule.code);
            if expected != found || states_it != is_bad {
                wrong.push(format!(
                    "{}, {}:\n  expected {expected:?}\n  found {found:?}\n{}",
                    rule.code,
                    case.says,
                    render::full(&diagnostics)
                ));
            }
            let mild = diagnostics.iter().filter(|d| d.code == rule.code);
            for d in mild {
                assert_eq!(
                    d.severity, rule.severity,
                    "{}: another severity than the table says",
                    rule.code
                );
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// If this fails, a fixture stands there for a rule that no longer exists.
#[test]
fn every_fixture_belongs_to_a_rule() {
    let codes: BTreeSet<&str> = RULES.iter().map(|r| r.code).collect();
    assert_eq!(codes.len(), RULES.len(), "two rules have one name");
    for entry in std::fs::read_dir(root().join("tests/checks"))
        .expect("the fixtures are there")
        .flatten()
    {
        let name = entry.file_name().to_string_lossy().into_owned();
        if let Some(code) = name.strip_suffix(".ron") {
            assert!(codes.contains(code), "tests/checks/{name} belongs to no rule");
        }
    }
}

/// If this fails, `check --explain` does not say what is wrong and what to write instead.
#[test]
fn every_code_has_a_page_with_a_headline_and_an_example() {
    let mut known = BTreeSet::new();
    for page in explained() {
        let code = page.code;
        assert!(known.insert(code), "{code} has two pages");
        assert!(
            page.text.len() > 200,
            "{code}: the page is too short to explain anything"
        );
        assert!(
            page.text.lines().all(|l| l.chars().count() <= 120),
            "{code}: a line is too long"
        );
        assert!(
            page.text.lines().any(|l| l.starts_with("    ")),
            "{code}: the page shows no example"
        );
        let headline = page.headline();
        assert!(
            headline.ends_with('.') && headline.chars().count() <= 120,
            "{code}: the first sentence is no headline: {headline}"
        );
    }
}

/// Every code that stands in the sources as one the check can report: the first text that is given to a fault, the
/// second that is given to a book of names, and the words into which errors of RON are sorted.
fn reported_codes() -> BTreeSet<String> {
    let mut codes = BTreeSet::new();
    let is_code = |w: &String| {
        !w.is_empty()
            && w.chars()
                .all(|c| c.is_ascii_lowercase() || matches!(c, '-' | '0'..='9'))
    };
    let first_text = |rest: &str| {
        rest.trim_start()
            .strip_prefix('"')?
            .split('"')
            .next()
            .map(str::to_owned)
    };
    let mut note = |word: Option<String>| codes.extend(word.filter(is_code));
    for path in [
        "crates/core/src/scenario",
        "crates/study/src/check",
        "crates/study/src/translate",
    ]
    .iter()
    .flat_map(|f| files_below(&root().join(f)))
    {
        let text = std::fs::read_to_string(&path).expect("source is text");
        for begin in [
            "Diagnostic::error(",
            "Diagnostic::warning(",
            ".fault(",
            ".told(",
            "refuse(",
        ] {
            text.split(begin).skip(1).for_each(|rest| note(first_text(rest)));
        }
        for rest in text.split("Book::new(").skip(1) {
            note(rest.split_once(", ").and_then(|(_, second)| first_text(second)));
        }
        if let Some((_, sorting)) = text.split_once("fn classify(") {
            sorting.split("=> ").skip(1).for_each(|rest| note(first_text(rest)));
        }
    }
    codes
}

/// If this fails, `check` can print a code that `check --explain` does not know.
#[test]
fn every_code_that_can_be_reported_has_a_page() {
    let pages: BTreeSet<&str> = explained().iter().map(|page| page.code).collect();
    let codes = reported_codes();
    assert!(codes.len() > 40, "the sources are not read any more: {codes:?}");
    let without: Vec<_> = codes.iter().filter(|code| !pages.contains(code.as_str())).collect();
    assert!(
        without.is_empty(),
        "write a page in crates/study/src/check/pages for {without:?}"
    );
    let rules = RULES.iter().map(|r| r.code);
    let reported: BTreeSet<&str> = codes.iter().map(String::as_str).chain(rules).collect();
    let idle: Vec<_> = pages.difference(&reported).collect();
    assert!(idle.is_empty(), "pages for codes that nothing reports: {idle:?}");
}

/// If this fails, an author has to search a long text for the word that a rule means, or is pointed at the wrong one.
#[test]
fn a_word_is_pointed_at_exactly_where_the_file_has_it_as_it_is_read() {
    let pointed_at = |opening: &str| -> String {
        let case = Case {
            says: "a word in a text".into(),
            edits: vec![Edit {
                cut: "\"You are in a small room. Two people sort buttons.\"".into(),
                paste: opening.into(),
            }],
            files: BTreeMap::new(),
            without_place: Vec::new(),
        };
        let diagnostics = check(&build(&case, "word-to-avoid"), &practice()).diagnostics;
        let found = diagnostics
            .iter()
            .find(|d| d.code == "word-to-avoid")
            .expect("it is found");
        let span = found.span.as_ref().expect("it has a place");
        span.source.text[span.bytes.clone()].to_owned()
    };
    assert_eq!(pointed_at("\"Khmer ខ្មែរ, and two illegals.\""), "illegals");
    assert_eq!(pointed_at("r#\"They say \"illegals\" here.\"#"), "illegals");
    // With escapes the file and the text differ, so the whole text is meant.
    assert_eq!(
        pointed_at("\"They say \\\"illegals\\\" here.\""),
        "\"They say \\\"illegals\\\" here.\""
    );
}
