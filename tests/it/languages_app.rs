//! Languages changed in the middle of a run: nothing is lost, the choice is kept, and the next start has it.

use crate::app::{ask, desk, folder, screen};
use crate::support::practice;
use bevy::prelude::*;
use reasonable_grounds::game::{Screen, headless};
use reasonable_grounds::library::settings;
use reasonable_grounds::library::{GameOptions, shelf};
use reasonable_grounds::locale::Choice;
use reasonable_grounds::scenario::Action;
use reasonable_grounds::ui::Intent;
use std::path::Path;

fn app(data: &Path) -> App {
    let file = data.join("settings.ron");
    let options = GameOptions {
        seed: Some(3),
        records: data.join("records"),
        sittings: data.join("sittings"),
        settings: settings::read(&file).unwrap_or_default(),
        settings_file: Some(file),
        ..GameOptions::default()
    };
    let mut app = headless(options, &practice(), shelf(&practice(), &[])).expect("the shipped texts load");
    app.update();
    app
}

/// If this fails, changing the language in the middle of an interview loses moves, or what is shown stays as it was.
#[test]
fn a_language_changed_in_the_middle_of_a_run_loses_nothing_and_is_kept() {
    let data = folder("languages");
    let mut first = app(&data);
    ask(&mut first, Intent::Choose(0));
    ask(&mut first, Intent::Begin);
    let spot = desk(&first).session().expect("a run is open").view().spots()[0].ix;
    ask(&mut first, Intent::Act(Action::Look(spot)));
    let before = desk(&first).session().expect("a run is open").entries().len();
    let title = desk(&first).cards()[0].title.clone();
    for language in ["km", "th", "vi", "id", "en", "km"] {
        ask(&mut first, Intent::Read(Choice::of(language)));
        assert_eq!(screen(&first), Screen::Run, "the run stays open");
        assert_eq!(desk(&first).session().expect("it is open").entries().len(), before);
    }
    assert_ne!(desk(&first).cards()[0].title, title, "the shelf is read in Khmer");
    let here = desk(&first).session().expect("open").view().place();
    ask(&mut first, Intent::Act(Action::Go(here)));
    let told = desk(&first).notice().expect("a refusal is told").to_owned();
    assert!(
        told.contains(|c: char| ('\u{1780}'..='\u{17ff}').contains(&c)),
        "{told}"
    );
    ask(&mut first, Intent::SetTextSize(150));
    drop(first);
    let kept = settings::read(&data.join("settings.ron")).expect("the choice is kept");
    assert_eq!((kept.reads.language.as_str(), kept.text_percent), ("km", 150));
    let second = app(&data);
    assert_ne!(desk(&second).cards()[0].title, title, "the next start reads Khmer");
    let _ = std::fs::remove_dir_all(&data);
}

/// If this fails, a language that the program lacks empties the screen, or is kept.
#[test]
fn a_language_without_texts_changes_nothing() {
    let data = folder("no-language");
    let mut app = app(&data);
    let title = desk(&app).cards()[0].title.clone();
    ask(&mut app, Intent::Read(Choice::of("xx")));
    assert_eq!(desk(&app).cards()[0].title, title);
    assert_eq!(settings::read(&data.join("settings.ron")), None);
    let _ = std::fs::remove_dir_all(&data);
}

/// If this fails, a choice that cannot be kept is lost at once, or nobody is told.
#[test]
fn a_choice_that_cannot_be_kept_holds_until_the_end_and_is_told() {
    let data = folder("unkept");
    std::fs::create_dir_all(data.join("settings.ron")).expect("a folder in the way");
    let mut app = app(&data);
    let title = desk(&app).cards()[0].title.clone();
    ask(&mut app, Intent::Read(Choice::of("km")));
    assert_ne!(desk(&app).cards()[0].title, title);
    assert!(desk(&app).notice().is_some_and(|words| words.contains("settings.ron")));
    let _ = std::fs::remove_dir_all(&data);
}
