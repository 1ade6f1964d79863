//! What can be asked of the practice library: the command, and what is nearest in meaning to what somebody typed.

use crate::program::grounds;
use crate::support::{practice, shipped_bundle};
use reasonable_grounds::check::check;
use reasonable_grounds::codes::{Group, Told, all, like};
use reasonable_grounds::library::messages;

/// The codes that are nearest to some words, at most so many.
fn near(all: &[Told], words: &str, most: usize) -> Vec<String> {
    let found = like(all, words).into_iter().take(most);
    found.map(|at| all[at].code.clone()).collect()
}

fn told(language: &str) -> Vec<Told> {
    all(&practice(), &messages(language).expect("it is one of ours"))
}

/// If this fails, an author who does not know the list does not find what stands in it.
#[test]
fn words_lead_to_the_codes_they_mean() {
    let all = told("en");
    for (words, code) in [
        ("passport kept", "CD01"),
        ("confiscated documents", "CD01"),
        ("locked in", "CD03"),
        ("not paid", "EX02"),
        ("wages withheld", "CD14"),
        ("beaten", "CD04"),
        ("owes money", "debt"),
        ("coached answers", "CD10"),
        ("interview in front of the boss", "ERR-10"),
        ("calling everyone a victim", "ERR-18"),
        ("asylum", "REF-11"),
        ("Hidden Chains", "HRW-2018"),
    ] {
        let near = near(&all, words, 4);
        assert!(near.iter().any(|n| n == code), "{words}: {near:?}");
    }
    assert_eq!(
        near(&all, "cd01", 9),
        ["CD01"],
        "a code finds itself, and nothing beside it"
    );
    assert_eq!(near(&all, "VD", 99).len(), 7, "the beginning of a code finds them all");
    assert_eq!(near(&all, "ERR", 99).len(), 19);
    assert_eq!(near(&all, "xylophone", 9), [""; 0]);
    assert_eq!(near(&all, "  ", 9), [""; 0]);
}

/// If this fails, somebody who reads another language cannot look anything up in it, or no longer in English.
#[test]
fn words_of_the_language_are_found_as_well_as_english_ones() {
    let khmer = told("km");
    for words in ["លិខិតឆ្លងដែន", "passport"] {
        let near = near(&khmer, words, 6);
        assert!(near.iter().any(|n| n == "CD01"), "{words}: {near:?}");
    }
    let vietnamese = told("vi");
    let worry = vietnamese.iter().find(|t| t.code == "debt").expect("it is there");
    let near = near(&vietnamese, &worry.name, 9);
    assert!(near.iter().any(|n| n == "debt"), "{near:?}");
}

/// If this fails, something of the library cannot be looked up, or does not say where it is from and how sure that is.
#[test]
fn everything_is_listed_with_where_it_is_from() {
    let (practice, all) = (practice(), told("en"));
    let count = |group| all.iter().filter(|t| t.group == group).count();
    let of = |prefix: &str| practice.points().iter().filter(|p| p.code.starts_with(prefix)).count();
    assert_eq!(count(Group::Indicators), practice.indicators().len());
    assert_eq!(count(Group::Worries), practice.worries().len());
    assert_eq!((count(Group::Mistakes), count(Group::Damage)), (of("ERR-"), of("DMG-")));
    assert_eq!(count(Group::Sources), practice.sources().len());
    let rules = practice.points().len() + practice.features().len();
    assert_eq!(count(Group::Rules), rules - of("ERR-") - of("DMG-"));
    for told in &all {
        assert!(!told.name.is_empty() && !told.sure.is_empty(), "{}", told.code);
        assert!(told.group == Group::Sources || told.source.is_some(), "{}", told.code);
    }
    let provisional = all.iter().filter(|t| t.provisional.is_some()).count();
    assert_eq!(provisional, practice.points().iter().filter(|p| p.provisional).count());
}

#[test]
fn the_command_tells_codes_in_full() {
    for (name, args) in [
        ("codes-passport", &["codes", "passport", "kept"][..]),
        ("codes-rule", &["codes", "REF-05"]),
        (
            "codes-worry-km",
            &["codes", "papers", "kept", "by", "someone", "--lang", "km"],
        ),
    ] {
        let ran = grounds(args, "");
        assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""));
        insta::assert_snapshot!(name, ran.out);
    }
    let list = grounds(&["codes"], "");
    assert_eq!((list.code, list.err.as_str()), (Some(0), ""));
    for line in [
        "Indicators",
        "  CD01 Documents kept by someone else at destination",
        "  papers Papers kept by someone",
    ] {
        assert!(list.out.lines().any(|l| l == line), "{line}");
    }
    assert!(list.out.contains("  REF-02 Presume and refer (provisional)\n"));
}

#[test]
fn the_command_has_its_exit_codes_and_forms() {
    let none = grounds(&["codes", "xylophone"], "");
    assert_eq!((none.code, none.out.as_str()), (Some(1), ""));
    assert!(
        none.err.contains("Nothing in the practice library is like “xylophone”"),
        "{}",
        none.err
    );
    let wrong = grounds(&["codes", "--lang", "xx"], "");
    assert_eq!((wrong.code, wrong.out.as_str()), (Some(2), ""));
    assert!(!wrong.err.is_empty());
    let rows = grounds(&["codes", "CD01", "--format", "json"], "").json();
    let row = &rows[0];
    assert_eq!(
        (row["code"].as_str(), row["kind"].as_str()),
        (Some("CD01"), Some("indicator"))
    );
    assert_eq!(row["tag"].as_str(), Some("secondary"));
    let short = grounds(&["codes", "CD01", "--format", "concise"], "");
    assert_eq!(
        short.out,
        "CD01: indicator: Documents kept by someone else at destination\n"
    );
    let help = grounds(&["codes", "--help"], "");
    insta::assert_snapshot!("codes-help", help.out);
}

/// If this fails, an author who writes a word in place of a code is not told which code is meant.
#[test]
fn a_made_up_indicator_is_answered_by_meaning() {
    let helped = |made_up: &str| {
        let mut bundle = shipped_bundle("one-talk");
        let text = String::from_utf8(bundle.files["talks/clerk.txt"].clone()).expect("it is text");
        let at = text.find("shows CD").expect("a line shows something") + "shows ".len();
        let spoiled = format!("{}{made_up}{}", &text[..at], &text[at + "CD01".len()..]);
        bundle.files.insert("talks/clerk.txt".into(), spoiled.into());
        let checked = check(&bundle, &practice());
        let told = checked
            .diagnostics
            .iter()
            .find(|one| ["unknown-indicator", "code"].contains(&one.code));
        told.and_then(|one| one.help.clone()).expect("it is told, with help")
    };
    let none = helped("XX99");
    assert!(none.contains("`grounds codes WORD` finds others"), "{none}");
    let words = helped("passport");
    assert!(
        words.contains("`grounds codes WORD` finds one by its meaning"),
        "{words}"
    );
}
