//! What nobody ever hears is told on the map, and nothing else is: for each thing told a spoiled scenario.

use super::chart::{chart, tiles};
use super::support::{practice, scenario, spoiled};
use grounds_core::scenario::Scenario;
use grounds_study::chart::{Kind, Node, Style, Tile, json};

/// A subject that waits for itself, and brings up another.
const NOWHERE: &str = "\
subject nowhere
named: that place
opens if told nowhere
ask: About that place.
  open: Where is it?
  closed: Is it far?
    reply: It is far.

small: It is here.
opens: sentence

";

/// What is to be looked at.
fn look_at(scenario: &Scenario) -> Vec<String> {
    let told = json(scenario, &practice(), None);
    let told = told["look_at"].as_array().expect("it is a list").iter();
    told.map(|words| words.as_str().expect("they are words").to_owned())
        .collect()
}

/// A box says in red.
fn says(tile: &Tile, words: &str) -> bool {
    let is_wrong = |kind: &Kind| matches!(kind, Kind::Words(Style::Wrong));
    tile.marks
        .iter()
        .any(|mark| is_wrong(&mark.kind) && mark.words.contains(words))
}

fn subject_says(scenario: &Scenario, id: &str, words: &str) -> bool {
    let chart = chart(scenario);
    let named = |tile: &&Tile| tile.node.is_some_and(|node| node.id(scenario) == id);
    let tile = tiles(&chart)
        .find(named)
        .unwrap_or_else(|| panic!("{id} is on the map"));
    says(tile, words)
}

/// If this fails, an author learns to pass over what the map says in red.
#[test]
fn nothing_is_to_be_looked_at_in_scenarios_that_are_whole() {
    for name in ["one-talk", "departure-desk", "office-park"] {
        assert_eq!(look_at(&scenario(name)), Vec::<String>::new(), "{name}");
    }
}

/// If this fails, a subject that no answer brings up looks as if one could ask about it.
#[test]
fn a_subject_that_nothing_opens_is_told() {
    let cut = spoiled("one-talk", |file, text| match file {
        "talks/anyone.txt" => text
            .replace("opens: look, sentence, night", "opens: look, night")
            .replace("opens: sentence\n", ""),
        _ => text,
    });
    // What nothing names any more is there from the beginning; named by what nobody hears it is lost.
    let lost = spoiled("one-talk", |file, text| match file {
        "talks/anyone.txt" => text
            .replace("opens: look, sentence, night", "opens: look, night")
            .replace("opens: sentence\n", "")
            .replace("subject sentence", &format!("{NOWHERE}subject sentence")),
        _ => text,
    });
    assert!(!subject_says(&cut, "subject:clerk/sentence", "never reached"));
    assert!(subject_says(&lost, "subject:clerk/nowhere", "never reached"));
    assert!(subject_says(&lost, "subject:clerk/sentence", "never reached"));
    let told = look_at(&lost);
    assert!(
        told.contains(&"clerk/sentence: nobody ever gets to it".to_owned()),
        "{told:?}"
    );
}

/// If this fails, what waits for a fear that nothing meets looks as if it were told.
#[test]
fn what_stays_behind_a_fear_is_told() {
    let deaf = spoiled("one-talk", |file, text| match file {
        "talks/anyone.txt" => text.replace("meets: blamed\n", ""),
        _ => text,
    });
    assert!(subject_says(&deaf, "subject:clerk/night", "nothing meets it"));
    assert!(subject_says(&deaf, "subject:clerk/night", "never heard"));
    let told = look_at(&deaf);
    assert!(
        told.contains(&"clerk/fear blamed: nothing meets it".to_owned()),
        "{told:?}"
    );
    assert!(!subject_says(
        &scenario("one-talk"),
        "subject:clerk/night",
        "never heard"
    ));
}

/// If this fails, a paper that nobody finds looks as if it were read, and what waits for it as if it came.
#[test]
fn a_paper_that_nobody_finds_is_told() {
    let hidden = spoiled("one-talk", |_, text| text.replace(", \"pay-sheet\"]", "]"));
    let chart = chart(&hidden);
    let paper = tiles(&chart)
        .find(|tile| matches!(tile.node, Some(node @ Node::Paper(_)) if node.name(&hidden) == "pay-sheet"));
    assert!(says(paper.expect("it is on the map"), "nobody finds it"));
}

/// If this fails, an ending that is never told looks like one that is.
#[test]
fn an_outcome_behind_one_that_always_fits_is_told() {
    let whole = scenario("one-talk");
    let count = whole.outcomes().len();
    let first = spoiled("one-talk", |_, text| {
        text.replacen(
            "outcomes: [",
            "outcomes: [(of: [\"clerk\"], days3: \"Three.\", days30: \"Thirty.\"), ",
            1,
        )
    });
    let lost = |scenario: &Scenario| {
        let chart = chart(scenario);
        tiles(&chart).filter(|tile| says(tile, "never told")).count()
    };
    assert_eq!(lost(&whole), 0);
    assert_eq!(lost(&first), count);
}

/// If this fails, an answer that another always goes before looks as if it were heard.
#[test]
fn an_answer_that_another_goes_before_is_told() {
    let shadowed = spoiled("one-talk", |file, text| match file {
        "talks/clerk.txt" => text.replacen(
            "part as held:\nThat is only what it is called.",
            "part: Nobody ever says this.\n\npart as held:\nThat is only what it is called.",
            1,
        ),
        _ => text,
    });
    let told = look_at(&shadowed);
    assert_eq!(told, ["clerk/two: nobody ever hears part"]);
}
