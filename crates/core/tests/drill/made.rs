//! What is asked, of every shipped scenario.

use crate::support::{practice, root, scenario};
use grounds_core::drill::{Drill, Item, Offered, Rests, Shown, Speaks, deal};
use grounds_core::locale::Messages;
use grounds_core::scenario::Scenario;
use grounds_core::session::Session;
use grounds_core::wording::Voices;
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::sync::{Arc, OnceLock};

const SCENARIOS: [&str; 3] = ["one-talk", "departure-desk", "office-park"];

fn run(name: &str, seed: u64) -> Session {
    static ALL: OnceLock<BTreeMap<&str, Arc<Scenario>>> = OnceLock::new();
    let all = ALL.get_or_init(|| SCENARIOS.iter().map(|&name| (name, scenario(name))).collect());
    Session::begin(all[name].clone(), practice(), seed, 0)
}

/// Questions of all scenarios together.
fn dealt(seed: u64, drills: &[Drill], due: &[String], questions: usize) -> (Vec<Session>, Vec<(usize, Item)>) {
    let runs: Vec<Session> = SCENARIOS.iter().map(|name| run(name, seed)).collect();
    let borrowed: Vec<&Session> = runs.iter().collect();
    let items = deal(&borrowed, drills, due, seed, questions);
    (runs, items)
}

pub(crate) fn english() -> Messages {
    let folder = root().join("assets/text/en");
    let mut files: Vec<_> = fs::read_dir(folder)
        .expect("there is English")
        .flatten()
        .map(|e| e.path())
        .collect();
    files.sort();
    let text: Vec<String> = files
        .iter()
        .map(|path| fs::read_to_string(path).expect("it is text"))
        .collect();
    Messages::new("en", &text.join("\n"), &text.join("\n")).expect("it can be read")
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// If this fails, a question has two right answers or none, and somebody is told that they were wrong who was not.
    #[test]
    fn the_data_decides_every_question(seed in any::<u64>(), name in prop::sample::select(SCENARIOS.to_vec())) {
        let run = run(name, seed);
        for (_, item) in deal(&[&run], &Drill::ALL, &[], seed, 60) {
            prop_assert!(item.right < item.choices.len() && item.choices.len() > 1, "{item:?}");
            prop_assert_eq!(item.right_by_data(&run), vec![item.right], "{:?}", item);
            prop_assert!(item.choices.len() <= 7, "keys 1 to 7 choose");
            let (drill, about) = Drill::of_point(&item.point).expect("a point has a drill");
            prop_assert!(drill == item.drill && !about.is_empty());
            // The spoiled twin: with the right choice taken out, or another one of it beside it, it is not decided.
            let mut without = item.clone();
            without.choices.remove(item.right);
            prop_assert!(without.right_by_data(&run) != vec![item.right] || item.drill == Drill::Order, "{:?}", without);
            let mut twice = item.clone();
            twice.choices.push(item.choices[item.right].clone());
            prop_assert_eq!(twice.right_by_data(&run).len(), 2);
        }
    }

    /// If this fails, a drill cannot be done again from its number, or everybody gets the same one.
    #[test]
    fn a_seed_gives_the_same_questions_and_another_gives_others(seed in any::<u64>()) {
        let once = dealt(seed, &Drill::ALL, &[], 7).1;
        prop_assert_eq!(&once, &dealt(seed, &Drill::ALL, &[], 7).1);
        prop_assert_ne!(&once, &dealt(seed ^ 1, &Drill::ALL, &[], 7).1);
        prop_assert_eq!(once.len(), 7);
        for (at, one) in once.iter().enumerate() {
            prop_assert!(!once[at + 1..].contains(one), "the same is asked twice: {one:?}");
        }
    }

    /// If this fails, what went wrong does not come back before what is new.
    #[test]
    fn what_is_due_is_asked_first(seed in any::<u64>()) {
        let due = vec!["kind leading".to_owned(), "sort set-aside".to_owned(), "nothing knows-this".to_owned()];
        let items = dealt(seed, &Drill::ALL, &due, 7).1;
        let first: BTreeSet<&str> = items.iter().take(2).map(|(_, item)| item.point.as_str()).collect();
        prop_assert_eq!(first, BTreeSet::from(["kind leading", "sort set-aside"]));
    }
}

/// If this fails, one way of drilling is never met in the scenarios at hand, or always with the same scenario or point.
#[test]
fn every_drill_is_made_of_every_scenario_that_has_it() {
    let mut found: BTreeMap<Drill, BTreeMap<&str, usize>> = BTreeMap::new();
    let mut points: BTreeMap<Drill, BTreeSet<String>> = BTreeMap::new();
    for name in SCENARIOS {
        for seed in 0..6 {
            let run = run(name, seed);
            for (_, item) in deal(&[&run], &Drill::ALL, &[], seed, 400) {
                *found.entry(item.drill).or_default().entry(name).or_default() += 1;
                points.entry(item.drill).or_default().insert(item.point);
            }
        }
    }
    for drill in Drill::ALL {
        let of = found.get(&drill).cloned().unwrap_or_default();
        let least = if drill == Drill::Next { 1 } else { 3 };
        assert!(of.len() >= least, "{drill:?}: {of:?}");
        assert!(points[&drill].len() >= 2, "{drill:?}: {:?}", points[&drill]);
    }
}

/// How often the right answer stands in each place, of questions with so many choices; nothing where everybody knows the order.
fn places(spoil: bool) -> BTreeMap<(usize, usize), usize> {
    let mut places = BTreeMap::new();
    for seed in 0..160 {
        for (_, mut item) in dealt(seed, &[Drill::Kind, Drill::Better, Drill::Next, Drill::Order], &[], 12).1 {
            if spoil {
                item.right = 0;
            }
            *places.entry((item.choices.len(), item.right)).or_default() += 1;
        }
    }
    places
}

/// Whether a place holds the right answer much oftener than its turn: by more than a half of it.
fn is_predictable(places: &BTreeMap<(usize, usize), usize>) -> bool {
    let all = |choices: usize| (0..choices).map(move |place| places.get(&(choices, place)).copied().unwrap_or(0));
    let lengths: BTreeSet<usize> = places.keys().map(|(choices, _)| *choices).collect();
    lengths.into_iter().any(|choices| {
        let sum: usize = all(choices).sum();
        sum > 60 && all(choices).any(|count| count * choices * 2 > sum * 3)
    })
}

/// If this fails, somebody who always takes the first answer does well. The spoiled twin has the right one first.
#[test]
fn no_place_holds_the_right_answer_oftener_than_others() {
    assert!(!is_predictable(&places(false)), "{:?}", places(false));
    assert!(is_predictable(&places(true)), "the twin is seen");
}

/// If this fails, whoever takes the longest answer, or always the same kind of answer, does well.
#[test]
fn neither_length_nor_habit_tells_the_right_answer() {
    let (messages, voices) = (english(), Voices::english());
    let mut longest = (0, 0);
    let mut enough = (0, 0);
    for seed in 0..80 {
        let (runs, items) = dealt(seed, &[Drill::Kind, Drill::Better, Drill::Enough], &[], 12);
        for (at, item) in items {
            if let Rests::Lines(_) = item.rests {
                enough.1 += 1;
                enough.0 += usize::from(item.choices[item.right] == Offered::Enough(true));
                continue;
            }
            let words = Speaks::of(&runs[at], &voices, &messages).choices(&item);
            let most = words.iter().map(String::len).max();
            longest.1 += words.len();
            longest.0 += words.len() * usize::from(Some(words[item.right].len()) == most);
        }
    }
    assert!(longest.0 * 2 < longest.1 * 3, "the longest is right {longest:?}");
    assert!(
        enough.0 * 4 > enough.1 && enough.0 * 4 < enough.1 * 3,
        "it is enough {enough:?}"
    );
}

/// If this fails, a question shows a slot, an empty line, or names nobody; or the line on an answer has no practice point.
#[test]
fn every_question_can_be_read() {
    let (messages, voices) = (english(), Voices::english());
    for seed in 0..10 {
        let (runs, items) = dealt(seed, &Drill::ALL, &[], 60);
        for (at, item) in &items {
            let speaks = Speaks::of(&runs[*at], &voices, &messages);
            let mut all = vec![speaks.question(item), speaks.answer(item)];
            all.extend(speaks.shown(item));
            all.extend(speaks.choices(item));
            for chosen in 0..item.choices.len() {
                let told = speaks.told(item, chosen);
                assert!(told.contains(&item.code), "{told}");
                assert_eq!(told.starts_with("Right."), chosen == item.right, "{told}");
                all.push(told);
            }
            for words in all {
                assert!(
                    !words.trim().is_empty() && !words.contains(['{', '}', '\n']),
                    "{words:?} in {item:?}"
                );
            }
            assert!(!item.shown.is_empty() || item.drill == Drill::Order);
            assert!(
                item.shown
                    .iter()
                    .all(|shown| !matches!(shown, Shown::Done(_)) || item.drill == Drill::Order)
            );
        }
    }
}

/// What questions look like, for whoever reads the snapshot.
#[test]
fn questions_as_they_are_read() {
    let (messages, voices) = (english(), Voices::english());
    let (runs, items) = dealt(7, &Drill::ALL, &[], 18);
    let mut out = String::new();
    for (at, item) in &items {
        let speaks = Speaks::of(&runs[*at], &voices, &messages);
        let mut add = |words: &str| out.push_str(&format!("{words}\n"));
        add(&format!("[{}] {}", item.point, speaks.question(item)));
        speaks.shown(item).iter().for_each(|words| add(&format!("  | {words}")));
        for (at, words) in speaks.choices(item).iter().enumerate() {
            add(&format!("  {} {words}", at + 1));
        }
        add(&format!("  > {}", speaks.told(item, item.right)));
    }
    insta::assert_snapshot!("questions", out);
}
