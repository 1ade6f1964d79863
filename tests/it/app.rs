//! The program without a window: intents go in, places and records come out.

use crate::support::{practice, shipped_names};
use bevy::prelude::*;
use bevy::window::WindowCloseRequested;
use reasonable_grounds::desk::open::Open;
use reasonable_grounds::desk::shown::{Body, Shelf};
use reasonable_grounds::desk::wish::Wish;
use reasonable_grounds::game::{Asked, Table, headless};
use reasonable_grounds::library::{GameOptions, whole_shelf};
use reasonable_grounds::session::{Action, Event};
use reasonable_grounds::ui::Intent;
use std::path::PathBuf;

pub(crate) fn folder(name: &str) -> PathBuf {
    let folder = std::env::temp_dir().join(format!("grounds-app-{name}-{}", std::process::id()));
    let _ = std::fs::remove_dir_all(&folder);
    folder
}

fn app(records: &std::path::Path) -> App {
    let options = GameOptions {
        scenario: None,
        seed: Some(3),
        records: records.to_owned(),
        safe_graphics: false,
        author: None,
        sittings: records.join("sittings"),
        ..GameOptions::default()
    };
    headless(options, &practice(), whole_shelf(&practice(), &[])).expect("the shipped texts load")
}

pub(crate) fn ask(app: &mut App, wish: impl Into<Wish>) {
    intend(app, Intent::Desk(wish.into()));
}

pub(crate) fn intend(app: &mut App, intent: Intent) {
    app.world_mut().write_message(Asked(intent));
    app.update();
    // What happens by itself comes with the next update.
    app.update();
}

/// What is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum At {
    Shelf,
    Prebrief,
    Run,
    Debrief,
    Across,
    Author,
    Drill,
}

pub(crate) fn at(app: &App) -> At {
    match (table(app).standing(), table(app).desk().open()) {
        (Some(_), _) => At::Author,
        (None, Open::Shelf) => At::Shelf,
        (None, Open::Prebrief(_)) => At::Prebrief,
        (None, Open::Run(_)) => At::Run,
        (None, Open::Debrief(_)) => At::Debrief,
        (None, Open::Across(_)) => At::Across,
        (None, Open::Drill(_)) => At::Drill,
    }
}

pub(crate) fn table(app: &App) -> &Table {
    app.world().resource::<Table>()
}

/// The shelf as it is shown.
pub(crate) fn shelf_of(app: &App) -> Shelf {
    match table(app).desk().screen(true).body {
        Body::Shelf(shelf) => shelf,
        other => panic!("not the shelf: {other:?}"),
    }
}

/// What is told now.
pub(crate) fn notice(app: &mut App) -> Option<String> {
    let mut table = app.world_mut().resource_mut::<Table>();
    table.screen().notice.as_ref().map(|notice| notice.note.words.clone())
}

/// The runs that are offered to be gone on with, of every scenario.
fn offered(app: &App) -> Vec<Wish> {
    let cards = shelf_of(app).cards.into_iter();
    let offers = cards.flat_map(|card| card.runs).flat_map(|run| run.offers);
    offers
        .map(|offer| offer.wish)
        .filter(|wish| matches!(wish, Wish::GoOn(_)))
        .collect()
}

fn record(folder: &std::path::Path) -> String {
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder)
        .expect("records are kept")
        .flatten()
        .map(|e| e.path())
        .collect();
    files.sort();
    std::fs::read_to_string(&files[0]).expect("a record is text")
}

/// If this fails, a trainee cannot get from the shelf to the debrief, or an action is shown before it is kept.
#[test]
fn from_the_shelf_to_the_debrief_and_every_action_kept_on_the_way() {
    let records = folder("whole");
    let mut app = app(&records);
    app.update();
    assert_eq!(at(&app), At::Shelf);
    assert_eq!(shelf_of(&app).cards.len(), shipped_names().len());
    ask(&mut app, Wish::Open(0));
    assert_eq!(at(&app), At::Prebrief);
    ask(&mut app, Wish::Begin);
    assert_eq!(at(&app), At::Run);
    let spot = table(&app).session().expect("a run is open").view().spots()[0].spot;
    ask(&mut app, Wish::Act(Action::Look(spot)));
    assert_eq!(record(&records).lines().count(), 2, "the header and one move");
    ask(&mut app, Wish::Act(Action::End));
    assert_eq!(at(&app), At::Debrief);
    assert!(
        record(&records)
            .lines()
            .last()
            .is_some_and(|l| l.contains("\"result\"")),
        "the result is kept"
    );
    ask(&mut app, Wish::Leave);
    assert_eq!(at(&app), At::Shelf);
    assert_eq!(offered(&app), [], "an ended run is not gone on with");
    let _ = std::fs::remove_dir_all(&records);
}

/// If this fails, leaving a run loses it, or going on starts somewhere else.
#[test]
fn a_run_that_was_left_goes_on_where_it_stopped() {
    let records = folder("resume");
    let mut first = app(&records);
    first.update();
    ask(&mut first, Wish::Open(0));
    ask(&mut first, Wish::Begin);
    let spots: Vec<_> = table(&first)
        .session()
        .expect("open")
        .view()
        .spots()
        .iter()
        .map(|s| s.spot)
        .collect();
    for spot in spots {
        ask(&mut first, Wish::Act(Action::Look(spot)));
    }
    let before = table(&first).session().expect("open").clone();
    assert!(
        before
            .entries()
            .iter()
            .flat_map(|e| &e.events)
            .any(|e| matches!(e, Event::Perceived(..)))
    );
    // A second window may not take the same run.
    let mut second = app(&records);
    second.update();
    assert_eq!(offered(&second), [], "a run that is open elsewhere is not offered");
    drop(first);
    let mut third = app(&records);
    third.update();
    let go_on = offered(&third).pop().expect("it is offered");
    ask(&mut third, go_on);
    assert_eq!(at(&third), At::Run);
    assert_eq!(table(&third).session().expect("open").entries(), before.entries());
    let _ = std::fs::remove_dir_all(&records);
}

/// If this fails, a refused move changes something or says nothing.
#[test]
fn a_refusal_is_told_and_changes_nothing() {
    let records = folder("refusal");
    let mut app = app(&records);
    app.update();
    ask(&mut app, Wish::Open(0));
    ask(&mut app, Wish::Begin);
    // Nobody is at the table.
    ask(&mut app, Wish::Act(Action::Rise));
    assert!(notice(&mut app).is_some_and(|words| !words.is_empty()));
    assert_eq!(record(&records).lines().count(), 1, "only the header");
    ask(&mut app, Wish::DismissNotice);
    assert_eq!(notice(&mut app), None);
    let _ = std::fs::remove_dir_all(&records);
}

/// If this fails, a folder that cannot be written to crashes the game or loses the prebrief.
#[test]
fn a_run_that_cannot_be_kept_does_not_begin_and_says_why() {
    let file = std::env::temp_dir().join(format!("grounds-app-file-{}", std::process::id()));
    std::fs::write(&file, "in the way").expect("the temporary folder can be written to");
    let mut app = app(&file);
    app.update();
    ask(&mut app, Wish::Open(0));
    ask(&mut app, Wish::Begin);
    assert_eq!(at(&app), At::Prebrief);
    let told = notice(&mut app).expect("it is told");
    assert!(
        told.contains(&file.display().to_string()) && told.contains("in the way"),
        "{told}"
    );
    let _ = std::fs::remove_file(&file);
}

/// If this fails, the window closes over a run, or cannot be closed.
#[test]
fn the_window_is_closed_like_a_run_is_left() {
    let records = folder("close");
    let mut app = app(&records);
    app.update();
    ask(&mut app, Wish::Open(0));
    ask(&mut app, Wish::Begin);
    let window = Entity::PLACEHOLDER;
    app.world_mut().write_message(WindowCloseRequested { window });
    app.update();
    assert!(app.should_exit().is_some(), "everything is kept, and the window stays");
    let _ = std::fs::remove_dir_all(&records);
}
