//! Languages changed in the middle of a run: nothing is lost, the choice is kept, and the next start has it.

use crate::app::{At, ask, at, folder, notice, shelf_of, table};
use crate::support::practice;
use bevy::prelude::*;
use reasonable_grounds::desk::wish::Wish;
use reasonable_grounds::game::headless;
use reasonable_grounds::library::settings;
use reasonable_grounds::library::{GameOptions, whole_shelf};
use reasonable_grounds::locale::Choice;
use reasonable_grounds::session::Action;
use std::path::Path;

fn title_of(app: &App) -> String {
    shelf_of(app).cards[0].title.clone()
}

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
    let mut app = headless(options, &practice(), whole_shelf(&practice(), &[])).expect("the shipped texts load");
    app.update();
    app
}

/// If this fails, changing the language in the middle of an interview loses moves, or what is shown stays as it was.
#[test]
fn a_language_changed_in_the_middle_of_a_run_loses_nothing_and_is_kept() {
    let data = folder("languages");
    let mut first = app(&data);
    let title = title_of(&first);
    ask(&mut first, Wish::Open(0));
    ask(&mut first, Wish::Begin);
    let spot = table(&first).session().expect("a run is open").view().spots()[0].spot;
    ask(&mut first, Wish::Act(Action::Look(spot)));
    let before = table(&first).session().expect("a run is open").entries().len();
    for language in ["km", "th", "vi", "id", "en", "km"] {
        ask(&mut first, Wish::Read(Choice::of(language)));
        assert_eq!(at(&first), At::Run, "the run stays open");
        assert_eq!(table(&first).session().expect("it is open").entries().len(), before);
    }
    // Nobody is at the table.
    ask(&mut first, Wish::Act(Action::Rise));
    let told = notice(&mut first).expect("a refusal is told");
    assert!(
        told.contains(|c: char| ('\u{1780}'..='\u{17ff}').contains(&c)),
        "{told}"
    );
    ask(&mut first, Wish::SetTextSize(150));
    ask(&mut first, Wish::Leave);
    assert_ne!(title_of(&first), title, "the shelf is read in Khmer");
    drop(first);
    let kept = settings::read(&data.join("settings.ron")).expect("the choice is kept");
    assert_eq!((kept.reads.language.as_str(), kept.text_percent), ("km", 150));
    let second = app(&data);
    assert_ne!(title_of(&second), title, "the next start reads Khmer");
    let _ = std::fs::remove_dir_all(&data);
}

/// If this fails, a language that the program lacks empties the screen, or is kept.
#[test]
fn a_language_without_texts_changes_nothing() {
    let data = folder("no-language");
    let mut app = app(&data);
    let title = title_of(&app);
    ask(&mut app, Wish::Read(Choice::of("xx")));
    assert_eq!(title_of(&app), title);
    assert_eq!(settings::read(&data.join("settings.ron")), None);
    let _ = std::fs::remove_dir_all(&data);
}

/// If this fails, a choice that cannot be kept is lost at once, or nobody is told.
#[test]
fn a_choice_that_cannot_be_kept_holds_until_the_end_and_is_told() {
    let data = folder("unkept");
    std::fs::create_dir_all(data.join("settings.ron")).expect("a folder in the way");
    let mut app = app(&data);
    let title = title_of(&app);
    ask(&mut app, Wish::Read(Choice::of("km")));
    assert_ne!(title_of(&app), title);
    assert!(notice(&mut app).is_some_and(|words| words.contains("settings.ron")));
    let _ = std::fs::remove_dir_all(&data);
}
