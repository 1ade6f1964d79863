//! Every screen in the language that no one speaks, in Khmer, and side by side: what is not translated shows, and nothing
//! leaves the window.

use crate::stage::{Shown, Stage, harness, listed, stage};
use crate::support::{practice, walked};
use egui_kittest::Harness;
use egui_kittest::kittest::{By, NodeT, Queryable};
use grounds_desk::wish::Wish;
use reasonable_grounds::locale::{Choice, LANGUAGES, PSEUDO_LANGUAGE, pair};
use reasonable_grounds::session::Session;
use reasonable_grounds::ui::{Chapter, Intent, Panel};

const SCENARIO: &str = "departure-desk";

/// Every screen, with what makes it full.
fn screens(reads: &Choice, percent: u16) -> Vec<(String, Harness<'static, Stage>)> {
    let run = |steps| -> Session { walked(SCENARIO, steps) };
    let on = |shown: Shown, panel: Panel, chapter: Chapter| {
        let mut stage = stage(shown, SCENARIO, panel, percent);
        stage.reads = reads.clone();
        stage.state.chapter = chapter;
        harness(stage)
    };
    let first = Chapter::ALL[0];
    let mut all = vec![("prebrief".to_owned(), on(Shown::Prebrief(run(0)), Panel::Place, first))];
    for panel in Panel::ALL {
        all.push((format!("{panel:?}"), on(Shown::Run(run(30)), panel, first)));
    }
    for chapter in Chapter::ALL {
        all.push((
            format!("{chapter:?}"),
            on(Shown::Debrief(run(200)), Panel::Place, chapter),
        ));
    }
    let mut choice = stage(Shown::Run(run(3)), SCENARIO, Panel::Place, percent);
    choice.reads = reads.clone();
    choice.state.is_reading_open = true;
    all.push(("languages".into(), harness(choice)));
    all
}

/// The labels on a screen, with their places.
fn labels(harness: &Harness<'static, Stage>) -> Vec<(String, f64, f64)> {
    let nodes = harness.root().query_all(By::new());
    nodes
        .filter_map(|node| {
            let node = node.accesskit_node();
            let bounds = node.bounding_box()?;
            Some((node.label()?.clone(), bounds.x0, bounds.x1))
        })
        .collect()
}

/// If this fails, words on a screen do not come from the texts: they stay English in every language.
#[test]
fn every_word_on_every_screen_is_translated() {
    let practice = practice();
    let titles: Vec<&str> = practice.sources().iter().map(|s| s.title.as_str()).collect();
    let is_name = |label: &str| LANGUAGES.iter().any(|(_, own)| *own == label) || label == PSEUDO_LANGUAGE;
    let mut plain = Vec::new();
    for (screen, harness) in screens(&Choice::of(PSEUDO_LANGUAGE), 100) {
        for (label, ..) in labels(&harness) {
            // Documents keep the title under which they were published.
            let is_title = titles.iter().any(|title| label.starts_with(title));
            let has_words = label.contains(|c: char| c.is_alphabetic());
            if has_words && !label.starts_with('[') && !is_title && !is_name(&label) {
                plain.push(format!("{screen}: {label}"));
            }
        }
    }
    assert!(plain.is_empty(), "{plain:#?}");
}

/// If this fails, a longer language, Khmer, or two at once run out of the window at the side.
#[test]
fn no_words_leave_the_window_in_any_language() {
    let beside = Choice {
        beside: Some("en".into()),
        ..Choice::of("km")
    };
    for reads in [Choice::of(PSEUDO_LANGUAGE), Choice::of("km"), beside] {
        for percent in [100, 150] {
            for (screen, harness) in screens(&reads, percent) {
                for (label, left, right) in labels(&harness) {
                    let is_inside = left >= -1.0 && right <= 1281.0;
                    assert!(is_inside, "{reads:?} {screen} {percent} %: `{label}` {left}–{right}");
                }
            }
        }
    }
}

/// If this fails, a screen reader tells only one of two languages, or the mark between them.
#[test]
fn both_languages_are_told_to_a_screen_reader() {
    let beside = Choice {
        beside: Some("en".into()),
        ..Choice::of("km")
    };
    let screens = screens(&beside, 100);
    let all: Vec<String> = screens
        .iter()
        .flat_map(|(_, harness)| labels(harness))
        .map(|(label, ..)| label)
        .collect();
    assert!(
        all.iter()
            .all(|l| !l.contains(pair::SEPARATOR) && !l.contains('\u{200b}'))
    );
    assert!(all.iter().filter(|l| l.contains(" / ")).count() > 40, "{all:#?}");
}

/// If this fails, a language cannot be chosen on the screen, or by a key.
#[test]
fn a_language_is_chosen_on_any_screen() {
    let mut harness = harness(stage(
        Shown::Shelf(vec![listed(SCENARIO, None)]),
        SCENARIO,
        Panel::Place,
        100,
    ));
    harness.key_press_modifiers(egui::Modifiers::COMMAND, egui::Key::L);
    harness.run_steps(3);
    // It stands in two lists: the language, and the one beside it.
    let mut offered = harness.query_all_by_label("ខ្មែរ");
    offered.next().expect("Khmer is on offer").click_accesskit();
    drop(offered);
    harness.run_steps(3);
    assert_eq!(harness.state().out, [Intent::from(Wish::Read(Choice::of("km")))]);
}
