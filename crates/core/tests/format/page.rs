//! The page on the format: its examples read, and no word of a talk is missing on it.

use crate::support::{source, text, tree_of};
use grounds_core::diagnostic::{Diagnostic, Sink, render};
use grounds_core::read::{Files, Surface, small, talk_words};
use grounds_core::scenario::draft::{TalkDraft, reference};
use grounds_core::vocabulary::words::WordingKind;

fn page() -> String {
    text("scenarios/FORMAT.md")
}

/// The blocks of the page in one language.
fn blocks(language: &str) -> Vec<String> {
    let page = page();
    let fence = format!("```{language}\n");
    let behind = page.split(&fence).skip(1);
    behind
        .map(|rest| rest.split("```").next().unwrap_or("").to_owned())
        .collect()
}

/// If this fails, somebody who copies from the page is told off.
#[test]
fn the_examples_on_the_page_read() {
    let talks = blocks("talk");
    let tables = blocks("ron");
    assert!(talks.len() == 1 && tables.len() == 1);
    for talk in talks {
        let mut sink = Sink::default();
        let source = source("page", &talk);
        let mut files = Files::default();
        let read: Option<TalkDraft> = files.add(&source, Surface::Talk, &mut sink);
        assert!(read.is_some_and(|talk| talk.subjects.len() == 3 && talk.moments.len() == 1));
        files.finish(&mut sink);
        // Names of other files are not there.
        let faults: Vec<Diagnostic> = sink
            .into_sorted()
            .into_iter()
            .filter(|fault| fault.code != "unknown-name")
            .collect();
        assert!(faults.is_empty(), "{}", render::full(&faults));
    }
    for table in tables {
        let (draws, fields) = table.split_once("people:").expect("draws, then people");
        let whole = format!("Scenario(draws: [{draws}], people:{fields})");
        let (_, faults) = tree_of(&whole, Surface::Data);
        assert!(faults.is_empty(), "{}", render::full(&faults));
    }
}

/// If this fails, there is something to write in a talk that the page does not name.
#[test]
fn every_word_of_a_talk_stands_on_the_page() {
    let page = page().to_lowercase();
    let kinds = WordingKind::WORDS.iter().map(|word| small(word));
    let missing: Vec<String> = talk_words()
        .map(str::to_owned)
        .chain(kinds)
        .filter(|word| !page.contains(word.as_str()))
        .collect();
    assert!(missing.is_empty(), "{missing:?}");
    let words = page.split_whitespace().count();
    assert!(words < 1_400, "a page has no {words} words");
}

/// If this fails, a field or a word of the format has no meaning that a help could show.
#[test]
fn every_field_says_what_it_means() {
    let tables = reference();
    assert!(tables.iter().map(|table| table.entries.len()).sum::<usize>() > 300);
    for table in tables {
        for entry in table.entries {
            let means = entry.means.trim();
            assert!(
                means.len() > 2 && means.ends_with('.'),
                "{} of {}: {means:?}",
                entry.name,
                table.said
            );
        }
    }
}
