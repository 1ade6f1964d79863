//! Every rule has a folder that breaks it, and is told so at its line. Each is the scenario that a new author begins with, in
//! which nothing is wrong, with one thing written in place of another; so that scenario is the sound twin of them all. Where a
//! rule comes near to what is sound there is another, which it leaves alone.
//!
//! In `twins/*.txt` a case begins with `== RULE`; `at FILE: words` is where it is told, `in FILE` whose text follows, `-` what is
//! cut and `+` what stands there then; a file that does not exist is written anew, `whole` is written over, `without` taken away.

use crate::support::{bundle, practice, root};
use grounds_core::diagnostic::{Diagnostic, Severity, render};
use grounds_core::scenario::Bundle;
use grounds_study::check::{RULES, check};
use std::collections::BTreeSet;

/// A folder that breaks a rule, or comes near to it.
struct Case {
    rule: String,
    is_good: bool,
    /// The file, and words of the line; no words: the file as a whole.
    at: (String, Option<String>),
    lines: Vec<String>,
}

fn cases() -> Vec<Case> {
    let mut cases: Vec<Case> = Vec::new();
    for group in ["files", "structure", "talk", "pedagogy", "safeguarding", "wording"] {
        let path = root().join(format!("crates/study/tests/check/twins/{group}.txt"));
        let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        for line in text.lines() {
            if let Some(head) = line.strip_prefix("== ") {
                let (rule, good) = head.split_once(", ").unwrap_or((head, ""));
                cases.push(Case {
                    rule: rule.to_owned(),
                    is_good: good == "good",
                    at: (String::new(), None),
                    lines: Vec::new(),
                });
                continue;
            }
            let case = cases.last_mut().expect("a file of cases begins with one");
            match line.strip_prefix("at ") {
                Some(at) => {
                    let (file, words) = at
                        .split_once(": ")
                        .map_or((at, None), |(file, words)| (file, Some(words)));
                    case.at = (file.to_owned(), words.map(str::to_owned));
                }
                None => case.lines.push(line.to_owned()),
            }
        }
    }
    cases
}

/// The starting scenario under its own name.
fn base() -> Bundle {
    let mut base = bundle("assets/template");
    base.name = "template".into();
    base.folder = Some("template".into());
    base
}

/// Writes one piece in place of another. Lines are found by what they hold, however far they stand in.
fn swap(text: &str, cut: &[&str], paste: &[&str], what: &str) -> String {
    let lines: Vec<&str> = text.lines().collect();
    let fits = |from: usize| {
        cut.iter()
            .enumerate()
            .all(|(n, part)| lines.get(from + n).is_some_and(|l| l.contains(part.trim())))
    };
    let from = (0..lines.len())
        .find(|&from| fits(from))
        .unwrap_or_else(|| panic!("{what}: nothing says {cut:?}"));
    let until = from + cut.len();
    let first = cut[0].trim();
    let last = cut[cut.len() - 1].trim();
    let before = &lines[from][..lines[from].find(first).expect("it fits")];
    let end = lines[until - 1];
    let after = &end[end.find(last).expect("it fits") + last.len()..];
    let middle = format!("{before}{}{after}", paste.join("\n"));
    let all = lines[..from]
        .iter()
        .copied()
        .chain([&*middle])
        .chain(lines[until..].iter().copied());
    all.flat_map(|line| [line, "\n"]).collect()
}

/// What stands behind a sign of a line; characters that cannot be seen are written by their number.
fn behind(line: &str, sign: char) -> Option<&str> {
    let rest = line.strip_prefix(sign)?;
    Some(rest.strip_prefix(' ').unwrap_or(rest))
}

fn build(case: &Case) -> Bundle {
    let mut bundle = base();
    let mut file = String::new();
    let mut at = 0;
    while let Some(line) = case.lines.get(at) {
        at += 1;
        if let Some(name) = line.strip_prefix("without ") {
            assert!(bundle.files.remove(name).is_some(), "{}: there is no {name}", case.rule);
        } else if let Some(name) = line.strip_prefix("in ") {
            let (name, whole) = name.split_once(", ").unwrap_or((name, ""));
            file = name.to_owned();
            if whole == "whole" {
                bundle.files.remove(name);
            }
        } else if line.starts_with(['-', '+']) {
            let take = |sign: char, at: &mut usize| -> Vec<&str> {
                let taken = case.lines[*at..].iter().map_while(|line| behind(line, sign));
                let taken: Vec<&str> = taken.collect();
                *at += taken.len();
                taken
            };
            at -= 1;
            let cut = take('-', &mut at);
            let paste = take('+', &mut at);
            let text = bundle
                .files
                .get(&file)
                .map(|bytes| String::from_utf8_lossy(bytes).into_owned());
            let text = match (text, cut.is_empty()) {
                (Some(text), false) => swap(&text, &cut, &paste, &case.rule),
                (None, true) => paste.join("\n") + "\n",
                (_, _) => panic!("{}: {file} cannot be changed so: {cut:?}", case.rule),
            };
            let text = text.replace("<U+200B>", "\u{200b}").replace("<U+00AD>", "\u{ad}");
            bundle.files.insert(file.clone(), text.into_bytes());
        } else {
            assert!(line.is_empty(), "{}: {line:?} means nothing", case.rule);
        }
    }
    // What the program does not read it only knows the name of.
    if let Some(odd) = bundle.files.keys().find(|name| name.ends_with(".docx")).cloned() {
        bundle.files.remove(&odd);
        bundle.misnamed.insert(odd);
    }
    bundle
}

/// Whether a fault stands where a case says.
fn is_there(fault: &Diagnostic, case: &Case) -> bool {
    let (file, words) = &case.at;
    let is_in = fault.file == format!("template/{file}");
    let Some(words) = words else { return is_in };
    let Some(span) = &fault.span else { return false };
    let text = &span.source.text;
    let begin = text[..span.bytes.start].rfind('\n').map_or(0, |at| at + 1);
    let end = text[span.bytes.start..]
        .find('\n')
        .map_or(text.len(), |at| span.bytes.start + at);
    is_in && text[begin..end].contains(words.as_str())
}

/// If this fails, a rule misses what breaks it, points at another line, or finds what is sound.
#[test]
fn each_rule_is_told_where_it_is_broken_and_nowhere_else() {
    let mut wrong = Vec::new();
    for case in cases() {
        let told = check(&build(&case), &practice()).diagnostics;
        let own: Vec<&Diagnostic> = told.iter().filter(|fault| fault.code == case.rule).collect();
        let is_right = if case.is_good {
            own.is_empty()
        } else {
            // Nothing else is broken, or the case shows something else.
            let is_alone = told
                .iter()
                .all(|fault| fault.severity != Severity::Error || fault.code == case.rule);
            is_alone && own.iter().any(|fault| is_there(fault, &case))
        };
        if !is_right {
            let sort = if case.is_good { "sound" } else { "spoiled" };
            wrong.push(format!(
                "=== {} ({sort}, {:?})\n{}",
                case.rule,
                case.at,
                render::full(&told)
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// If this fails, the sound twin of all cases has a fault itself, and a new author begins with it.
#[test]
fn the_starting_scenario_breaks_no_rule() {
    let told = check(&base(), &practice()).diagnostics;
    assert!(told.is_empty(), "{}", render::full(&told));
}

/// If this fails, a rule could find nothing at all, and nobody would see it.
#[test]
fn every_rule_has_a_case() {
    let with: BTreeSet<String> = cases()
        .into_iter()
        .filter(|case| !case.is_good)
        .map(|case| case.rule)
        .collect();
    let without: Vec<&str> = RULES
        .iter()
        .map(|rule| rule.code)
        .filter(|code| !with.contains(*code))
        .collect();
    assert!(
        without.is_empty(),
        "write a case in crates/study/tests/check/twins for {without:?}"
    );
}
