//! Nothing that an author may write, or meet, is missing in the guide, and its numbers are those of the program.

use super::guide;
use crate::support::{practice, root};
use reasonable_grounds::check::pages::explained;
use reasonable_grounds::practice::Offered;
use reasonable_grounds::scenario::limits;
use reasonable_grounds::vocabulary as words;
use std::collections::BTreeSet;
use std::fs;

/// If this fails, there is something to write that the guide does not explain.
#[test]
fn every_field_and_every_word_stands_in_the_guide() {
    let text = guide();
    let mut names: BTreeSet<String> = BTreeSet::new();
    let draft = fs::read_to_string(root().join("crates/core/src/scenario/draft.rs")).expect("the format is there");
    let review = ["crates/core/src/scenario/resolve/review.rs", "crates/core/src/scenario/mod.rs"]
        .map(|path| fs::read_to_string(root().join(path)).expect("the review is there"))
        .concat();
    names.extend(declared(&draft));
    for item in ["File", "Reviewed", "ReviewRole", "Allowed"] {
        names.extend(declared(body(&review, item)));
    }
    for sure in ["hangs_on", "unsafe", "TrustAtLeast", "LivedExperience", "because"] {
        assert!(names.contains(sure), "{sure} was not found among {names:?}");
    }
    macro_rules! terms {
        ($($set:ident),+) => { $(names.extend(words::$set::ALL.iter().map(|term| format!("{term:?}")));)+ };
    }
    terms!(
        Band,
        Competency,
        Conduct,
        ConsentBasis,
        Finding,
        Gender,
        Level,
        Need,
        OffenceHandling,
        Onward,
        QuestionKind,
        Role,
        Sector,
        ServiceKind,
        Topic,
        Truth
    );
    let missing: Vec<&String> = names
        .iter()
        .filter(|name| {
            !["`", "(", "\"", ":"]
                .iter()
                .any(|after| text.contains(&format!("`{name}{after}")))
        })
        .filter(|name| {
            // Conditions, changes and steps stand in blocks of their own, a line each.
            !text
                .lines()
                .any(|l| l.trim_start().starts_with(name.as_str()) && name.starts_with(|c: char| c.is_uppercase()))
        })
        .collect();
    assert!(missing.is_empty(), "the guide does not explain {missing:?}");
}

/// The declaration of a type in a source file; nothing when it is not there.
fn body<'a>(source: &'a str, item: &str) -> &'a str {
    let start = [format!("struct {item} {{"), format!("enum {item} {{")]
        .iter()
        .find_map(|head| source.find(head.as_str()));
    start.map_or("", |at| source[at..].split_inclusive("}\n").next().unwrap_or(""))
}

/// The fields and the words that a source file of the format declares.
fn declared(source: &str) -> Vec<String> {
    let mut names = Vec::new();
    let mut renamed = None;
    let mut in_enum = false;
    for line in source.lines().map(str::trim).filter(|l| !l.starts_with("//")) {
        in_enum = (in_enum || line.contains("enum ")) && line != "}";
        if let Some((_, rest)) = line.split_once("rename = \"") {
            renamed = rest
                .split('"')
                .next()
                .filter(|_| line.starts_with("#[serde(default"))
                .map(str::to_owned);
            continue;
        }
        let line = line.strip_prefix("pub ").unwrap_or(line);
        let word: String = line
            .chars()
            .take_while(|c| c.is_ascii_alphanumeric() || *c == '_')
            .collect();
        let after = &line[word.len()..];
        let is_field = after.starts_with(": ") && word.starts_with(|c: char| c.is_ascii_lowercase());
        let is_word =
            in_enum && word.starts_with(|c: char| c.is_ascii_uppercase()) && after.starts_with([',', '(', ' ']);
        if (is_field && !line.contains('=') && line.ends_with(',')) || is_word {
            names.push(renamed.take().unwrap_or(word));
        }
    }
    names
}

/// If this fails, the guide tells other numbers than the program uses.
#[test]
fn the_numbers_of_the_guide_are_those_of_the_program() {
    let text = guide();
    let practice = practice();
    let signed = |n: i8| match n {
        0 => "0".to_owned(),
        1.. => format!("+{n}"),
        _ => format!("\u{2212}{}", n.unsigned_abs()),
    };
    let row = |term: String| {
        let found = text
            .lines()
            .find(|l| l.starts_with(&format!("| `{term}`")) && l.ends_with("|"));
        found
            .unwrap_or_else(|| panic!("the guide has no row for {term}"))
            .to_owned()
    };
    for &conduct in words::Conduct::ALL {
        let known = practice.conduct(conduct);
        let end = format!(
            "| {} | {}, {} |",
            known.minutes,
            signed(known.trust),
            signed(known.distress)
        );
        let row = row(format!("{conduct:?}"));
        assert!(row.ends_with(&end), "{row} should end with {end}");
        let is_unsafe = practice.scoring().unsafe_points.contains(&known.point);
        if known.offered == Offered::WhereListed {
            assert_eq!(row.contains("unsafe"), is_unsafe, "{row}");
        }
    }
    for &kind in words::QuestionKind::ALL
        .iter()
        .filter(|&&k| k != words::QuestionKind::ClosedTooEarly)
    {
        let known = practice.reaction(kind);
        let numbers = format!("| {}, {}", signed(known.trust), signed(known.distress));
        assert!(row(format!("{kind:?}")).contains(&numbers), "{kind:?}: {numbers}");
    }
    for (what, most) in [
        ("an identifier", format!("{} characters", limits::ID_CHARS)),
        ("a title", format!("{} characters", limits::TITLE_CHARS)),
        ("a label", format!("{} characters", limits::LABEL_CHARS)),
        ("a question", format!("{} characters", limits::QUESTION_CHARS)),
        ("anything said or seen", format!("{} characters", limits::TEXT_CHARS)),
        ("role, opening", format!("{} characters", limits::PASSAGE_CHARS)),
        (
            "a scenario folder",
            format!("{} files, {} MiB", limits::FILES, limits::FOLDER_BYTES >> 20),
        ),
        ("`scenario.ron`", format!("{} MiB", limits::SCENARIO_BYTES >> 20)),
        (
            "things of one kind",
            format!("{},{:03}", limits::ITEMS / 1000, limits::ITEMS % 1000),
        ),
        ("a picture", format!("{} KiB", limits::PICTURE_BYTES >> 10)),
        (
            "a picture",
            format!(
                "{} characters in one attribute",
                thousands(limits::PICTURE_ATTRIBUTE_CHARS)
            ),
        ),
        (
            "what a picture draws",
            format!("{} elements", thousands(limits::PICTURE_ELEMENTS)),
        ),
        ("what a picture draws", format!("{} of them", limits::PICTURE_LAYERS)),
        ("what a picture draws", format!("{} dashed", limits::PICTURE_DASHED)),
        ("conditions", format!("{} in one list", limits::CONDITIONS)),
        ("conditions", format!("{} deep", limits::CONDITION_DEPTH)),
        (
            "a draw",
            format!("{} profiles, {} words", limits::PROFILES, limits::CHOICES),
        ),
        (
            "a walkthrough",
            format!("{} moves", thousands(limits::WALKTHROUGH_STEPS)),
        ),
        ("`review.ron`", format!("{} entries", limits::REVIEW_ENTRIES)),
        ("brackets in brackets", format!("{} deep", limits::RON_DEPTH / 2)),
        ("trust, distress", limits::SCALE_MAX.to_string()),
    ] {
        let row = text
            .lines()
            .find(|l| l.starts_with(&format!("| {what}")) && l.contains(&most));
        assert!(row.is_some(), "the guide does not say that {what} has at most {most}");
    }
}

/// If this fails, the guide explains a code that nobody meets any more.
#[test]
fn every_code_of_the_guide_has_a_page() {
    let text = guide();
    let table = text
        .split("## When something is found")
        .nth(1)
        .expect("there is a table");
    let rows = table
        .lines()
        .take_while(|l| !l.starts_with("## "))
        .filter(|l| l.starts_with("| `"));
    let codes: Vec<&str> = rows
        .flat_map(|row| row.split('|').nth(1).unwrap_or("").split('`').skip(1).step_by(2))
        .collect();
    assert!(codes.len() > 15, "only {codes:?} were found");
    for code in codes {
        assert!(
            explained().iter().any(|page| page.code == code),
            "nothing has the code {code}"
        );
    }
}

/// A number as the guide writes it.
fn thousands(number: usize) -> String {
    format!("{},{:03}", number / 1_000, number % 1_000)
}
