//! Sorting by people: sheets that tell nothing, answers as people give them back, and what they come to.

use crate::support::{bundle, messages, practice, resolved, scenario};
use grounds_core::scenario::Scenario;
use grounds_study::proof::Standing;
use grounds_study::sort::{Answers, Cards, Shows, Sorted, SortedRound, agreement, cards, page, sheet, word_of};
use std::sync::{Arc, OnceLock};

fn one_talk() -> (Arc<Scenario>, &'static Cards) {
    static CARDS: OnceLock<(Arc<Scenario>, Cards)> = OnceLock::new();
    let (scenario, cards) = CARDS.get_or_init(|| {
        let scenario = scenario("one-talk");
        let cards = cards(&scenario, &practice(), messages());
        (scenario, cards)
    });
    (scenario.clone(), cards)
}

/// If this fails, agreement beyond chance is not what everybody else calls it. The figures come from a program that is not
/// ours; the first table is the worked example of Krippendorff (2011), 0.743.
#[test]
fn agreement_is_what_others_reckon() {
    let mut card: Vec<Vec<String>> = Vec::new();
    let mut tables = 0;
    for line in include_str!("alpha.txt").lines().filter(|line| !line.starts_with('#')) {
        if let Some(alpha) = line.strip_prefix("= ") {
            let theirs: f64 = alpha.parse().expect("it is a number");
            let ours = agreement(card.iter().map(Vec::as_slice)).alpha.expect("they differ");
            assert!(
                (f64::from(ours) / 1000.0 - theirs).abs() < 0.000_51,
                "{ours} {theirs}\n{card:?}"
            );
            card.clear();
            tables += 1;
        } else if !line.is_empty() {
            card.push(line.chars().filter(|c| *c != '.').map(String::from).collect());
        }
    }
    assert_eq!(tables, 31);
}

/// If this fails, a line with something in it is never shown to a reader, or a set has nothing to choose from.
#[test]
fn every_line_that_carries_something_is_sorted() {
    for name in ["one-talk", "departure-desk", "office-park"] {
        let scenario = scenario(name);
        let cards = cards(&scenario, &practice(), messages());
        let marked: Vec<_> = scenario
            .texts()
            .filter(|&text| !scenario.text(text).marks.is_empty())
            .map(|text| scenario.line_id(text).to_string())
            .collect();
        for line in &marked {
            assert!(cards.lines.iter().any(|card| card.line == *line), "{name}: {line}");
        }
        assert!(
            cards.lines.len() > marked.len(),
            "{name}: lines that carry nothing are sorted too"
        );
        assert!(cards.sets.len() >= 12, "{name}: {} sets", cards.sets.len());
        for set in &cards.sets {
            assert!(set.ends.len() > 1, "{name}: {set:?}");
            assert!(
                set.ends.iter().any(|end| end.is_good),
                "{name}: nothing to choose in {set:?}"
            );
        }
        let mut names: Vec<&String> = cards.lines.iter().map(|card| &card.card).collect();
        names.extend(cards.sets.iter().map(|card| &card.card));
        let all = names.len();
        names.sort();
        names.dedup();
        assert_eq!(names.len(), all, "{name}: two cards have one name");
    }
}

/// If this fails, a reader is told what to find. The key tells: it is the twin that must be seen to tell.
#[test]
fn a_blind_sheet_tells_nothing() {
    let (scenario, cards) = one_talk();
    let codes: Vec<String> = cards
        .lines
        .iter()
        .flat_map(|line| line.carries.clone())
        .filter(|carries| carries.starts_with("shows "))
        .collect();
    assert!(!codes.is_empty());
    let tells = |text: &str| {
        let names_a_code = codes.iter().any(|code| text.contains(code.as_str()));
        let names_a_place = cards.lines.iter().any(|line| text.contains(line.line.as_str()));
        names_a_code || names_a_place || text.contains(" checked") || text.contains(scenario.fingerprint())
    };
    for shows in [Shows::Words, Shows::Talk] {
        assert!(!tells(&sheet(cards, shows)), "{shows:?}");
        assert!(!tells(&page(cards, shows)), "{shows:?}");
    }
    assert!(tells(&sheet(cards, Shows::Key)) && tells(&page(cards, Shows::Key)));
    assert!(
        sheet(cards, Shows::Talk).len() > 2 * sheet(cards, Shows::Words).len(),
        "the talk is missing"
    );
}

/// Answers of somebody who reads as the author does, except on each `odd`th line.
fn reader(cards: &Cards, odd: usize, turn: usize) -> String {
    let mut out = String::from("card,answer\n");
    for (at, line) in cards.lines.iter().enumerate() {
        let sort = if odd > 0 && at % odd == turn {
            ["counts", "ask", "aside"][(at / odd + turn) % 3]
        } else {
            word_of(line.fits[0])
        };
        out += &format!("{},{sort}\n", line.card);
    }
    for set in &cards.sets {
        let good = set.ends.iter().position(|end| end.is_good).unwrap_or(0);
        out += &format!(
            "{},{}\n",
            set.card,
            (b'a' + u8::try_from(good).expect("few ends")) as char
        );
    }
    out
}

fn taken(cards: &Cards, all: &[String]) -> Vec<Answers> {
    let read = |text: &String| Answers::read(text.as_bytes(), cards).expect("it is as it was made");
    all.iter().map(read).collect()
}

fn standing(scenario: &Scenario, cards: &Cards, all: &[String]) -> (Standing, Vec<String>) {
    let sorted = Sorted {
        without: Some(SortedRound::of(cards, &taken(cards, all))),
        with: None,
    };
    Sorted::standing(Some(&sorted), scenario)
}

/// If this fails, signs are called readable that nobody sorted, that too few sorted, or about which readers differ.
#[test]
fn signs_can_be_read_only_when_people_say_so() {
    let (scenario, cards) = one_talk();
    let (nobody, why) = Sorted::standing(None, &scenario);
    assert_eq!(
        (nobody, &*why[0]),
        (Standing::NotTried, "nobody has sorted these lines")
    );

    let alike = [reader(cards, 0, 0), reader(cards, 9, 1), reader(cards, 9, 2)];
    assert_eq!(standing(&scenario, cards, &alike), (Standing::Proven, Vec::new()));
    let (two, why) = standing(&scenario, cards, &alike[..2]);
    assert_eq!((two, &*why[0]), (Standing::NotTried, "2 of 3 readers"));

    // Spoiled: readers who guess, and readers who agree on something else than the author.
    let guess = [reader(cards, 1, 0), reader(cards, 2, 1), reader(cards, 2, 0)];
    assert_eq!(standing(&scenario, cards, &guess).0, Standing::Broken);
    let other = |text: &String| {
        text.replace(",counts", ",COUNTS!")
            .replace(",aside", ",counts")
            .replace(",COUNTS!", ",aside")
    };
    let others: Vec<String> = alike.iter().map(other).collect();
    let (broken, why) = standing(&scenario, cards, &others);
    assert_eq!(broken, Standing::Broken, "{why:?}");
    assert!(why.iter().any(|why| why.contains("what the author means")), "{why:?}");
}

/// If this fails, what readers said about words goes on counting for other words.
#[test]
fn changed_words_are_not_sorted() {
    let (_, cards) = one_talk();
    let all = [reader(cards, 0, 0), reader(cards, 9, 1), reader(cards, 9, 2)];
    let round = SortedRound::of(cards, &taken(cards, &all));
    let mut files = bundle("one-talk");
    for (name, bytes) in &mut files {
        if name.starts_with("talks/") {
            let text = String::from_utf8(bytes.clone()).expect("talks are text");
            // Every `the` that is spoken is another word now; headings are left alone.
            let lines = text.lines().map(|line| {
                if line.starts_with(['#', '=', '-']) {
                    line.to_owned()
                } else {
                    line.replace(" the ", " that very ")
                }
            });
            *bytes = lines.collect::<Vec<_>>().join("\n").into_bytes();
        }
    }
    let (edited, _) = resolved(&files);
    let edited = edited.expect("it still reads");
    assert!(round.read(&edited) < 900, "{}", round.read(&edited));
    assert!(
        round
            .short_of(&edited)
            .iter()
            .any(|why| why.contains("as they stand now"))
    );
}

/// If this fails, a reader's work is lost to the way a spreadsheet saves it, or a wrong row is taken without a word.
#[test]
fn answers_are_taken_as_people_save_them() {
    let (_, cards) = one_talk();
    let plain = reader(cards, 0, 0);
    let read = |text: &str| Answers::read(text.as_bytes(), cards);
    let answers = read(&plain).expect("as it was made");
    assert_eq!(answers.given.len(), cards.lines.len() + cards.sets.len());
    for other in [
        format!("\u{feff}{plain}"),
        plain.replace(',', ";"),
        plain.replace("counts", " Counts "),
        plain.replace('\n', "\r\n"),
    ] {
        assert_eq!(read(&other).as_ref(), Ok(&answers));
    }
    // The sheet itself, not filled in, is an answer to nothing.
    assert_eq!(read(&sheet(cards, Shows::Talk)).expect("it reads").given.len(), 0);

    let (line, set) = (&cards.lines[0].card, &cards.sets[0].card);
    let said = |text: String| read(&text).expect_err("it is wrong").remove(0);
    for (rows, row, why) in [
        (format!("card,answer\n{line},maybe\n"), 2, "`maybe` is no sort"),
        (format!("card,answer\n\n{set},z\n"), 2, "write one letter from a to"),
        (format!("card,answer\n{line},ask\n{line},aside\n"), 3, "answered twice"),
        ("card,answer\n00000000,ask\n".into(), 2, "there is no card 00000000"),
        (format!("{line},ask\n"), 1, "must name the columns"),
        (String::new(), 1, "must name the columns"),
    ] {
        let fault = said(rows);
        assert!(fault.row == row && fault.why.contains(why), "{fault:?} {row} {why}");
    }
    let bytes = Answers::read(b"card,answer\n\xff\xfe", cards).expect_err("it is no text");
    assert!(bytes[0].why.contains("UTF-8"));
}
