//! Every rule of the check has a bad case that it finds and a good case that it leaves alone. The fixtures in
//! `tests/checks/` state their own expectation: a line that ends in `//~ code` (`#~ code` in other files) must be
//! found by that rule, at that line, and nothing else may be found.

use crate::support::{practice, root};
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
            let diagnostics = check(&bundle, &practice()).diagnostics;
            let (expected, found) = (expected(&bundle, case), found(&diagnostics));
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

/// If this fails, `check --explain` of a rule does not say what is wrong and what to write instead.
#[test]
fn every_rule_has_a_page_with_an_example() {
    for rule in RULES {
        assert!(
            rule.page.len() > 200,
            "{}: the page is too short to explain anything",
            rule.code
        );
        assert!(
            rule.page.lines().all(|l| l.chars().count() <= 120),
            "{}: a line is too long",
            rule.code
        );
        assert!(
            rule.page.lines().any(|l| l.starts_with("    ")),
            "{}: the page shows no example",
            rule.code
        );
    }
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
