//! The program without a window: intents go in, places and records come out.

use crate::support::{practice, shipped_names};
use bevy::prelude::*;
use reasonable_grounds::game::{Asked, Desk, Happened, Screen, headless};
use reasonable_grounds::library::{GameOptions, shelf};
use reasonable_grounds::scenario::Action;
use reasonable_grounds::session::Event;
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
    headless(options, &practice(), shelf(&practice(), &[])).expect("the shipped texts load")
}

pub(crate) fn ask(app: &mut App, intent: Intent) {
    app.world_mut().write_message(Asked(intent));
    app.update();
    // A change of place shows in the next update.
    app.update();
}

pub(crate) fn screen(app: &App) -> Screen {
    *app.world().resource::<State<Screen>>().get()
}

pub(crate) fn desk(app: &App) -> &Desk {
    app.world().resource::<Desk>()
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
    assert_eq!(screen(&app), Screen::Shelf);
    assert_eq!(desk(&app).cards().len(), shipped_names().len());
    ask(&mut app, Intent::Choose(0));
    assert_eq!(screen(&app), Screen::Prebrief);
    ask(&mut app, Intent::Begin);
    assert_eq!(screen(&app), Screen::Run);
    let spot = desk(&app).session().expect("a run is open").view().spots()[0].ix;
    ask(&mut app, Intent::Act(Action::Look(spot)));
    assert_eq!(record(&records).lines().count(), 2, "the header and one move");
    let happened = app.world().resource::<Messages<Happened>>();
    assert!(
        happened.iter_current_update_messages().count() + happened.len() > 0,
        "listeners hear of it"
    );
    ask(&mut app, Intent::Act(Action::End));
    assert_eq!(screen(&app), Screen::Debrief);
    assert!(desk(&app).debrief().is_some());
    assert!(
        record(&records)
            .lines()
            .last()
            .is_some_and(|l| l.contains("\"result\"")),
        "the result is kept"
    );
    ask(&mut app, Intent::BackToShelf);
    assert_eq!(screen(&app), Screen::Shelf);
    assert!(
        desk(&app).cards().iter().all(|c| c.resumable.is_none()),
        "an ended run is not gone on with"
    );
    let _ = std::fs::remove_dir_all(&records);
}

/// If this fails, leaving a run loses it, or going on starts somewhere else.
#[test]
fn a_run_that_was_left_goes_on_where_it_stopped() {
    let records = folder("resume");
    let mut first = app(&records);
    first.update();
    ask(&mut first, Intent::Choose(0));
    ask(&mut first, Intent::Begin);
    let spots: Vec<_> = desk(&first)
        .session()
        .expect("open")
        .view()
        .spots()
        .iter()
        .map(|s| s.ix)
        .collect();
    for spot in spots {
        ask(&mut first, Intent::Act(Action::Look(spot)));
    }
    let before = desk(&first).session().expect("open").clone();
    assert!(
        before
            .entries()
            .iter()
            .flat_map(|e| e.events)
            .any(|e| matches!(e, Event::CueMet(..)))
    );
    // A second window may not take the same run.
    let mut second = app(&records);
    second.update();
    assert!(
        desk(&second).cards()[0].resumable.is_none(),
        "a run that is open elsewhere is not offered"
    );
    drop(first);
    let mut third = app(&records);
    third.update();
    assert!(desk(&third).cards()[0].resumable.is_some());
    ask(&mut third, Intent::Resume(0));
    assert_eq!(screen(&third), Screen::Run);
    assert_eq!(desk(&third).session().expect("open").entries(), before.entries());
    let _ = std::fs::remove_dir_all(&records);
}

/// If this fails, a refused move changes something or says nothing.
#[test]
fn a_refusal_is_told_and_changes_nothing() {
    let records = folder("refusal");
    let mut app = app(&records);
    app.update();
    ask(&mut app, Intent::Choose(0));
    ask(&mut app, Intent::Begin);
    let here = desk(&app).session().expect("open").view().place();
    ask(&mut app, Intent::Act(Action::Go(here)));
    assert!(
        desk(&app)
            .notice()
            .is_some_and(|words| !words.is_empty() && !words.starts_with("refusal-"))
    );
    assert_eq!(record(&records).lines().count(), 1, "only the header");
    ask(&mut app, Intent::DismissNotice);
    assert_eq!(desk(&app).notice(), None);
    let _ = std::fs::remove_dir_all(&records);
}

/// If this fails, a folder that cannot be written to crashes the game or loses the prebrief.
#[test]
fn a_run_that_cannot_be_kept_does_not_begin_and_says_why() {
    let file = std::env::temp_dir().join(format!("grounds-app-file-{}", std::process::id()));
    std::fs::write(&file, "in the way").expect("the temporary folder can be written to");
    let mut app = app(&file);
    app.update();
    ask(&mut app, Intent::Choose(0));
    ask(&mut app, Intent::Begin);
    assert_eq!(screen(&app), Screen::Prebrief);
    let notice = desk(&app).notice().expect("it is told");
    assert!(
        notice.contains(&file.display().to_string()) && notice.contains("in the way"),
        "{notice}"
    );
    let _ = std::fs::remove_file(&file);
}
