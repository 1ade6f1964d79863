//! The author view without a window: a folder on disk is edited, the game follows.

use crate::app::{ask, desk, folder, screen};
use crate::support::practice;
use crate::watch::Copied;
use bevy::prelude::*;
use reasonable_grounds::author::{Standing, Version};
use reasonable_grounds::game::{Screen, headless};
use reasonable_grounds::library::{GameOptions, shelf};
use reasonable_grounds::scenario::Action;
use reasonable_grounds::ui::{AuthorWish, Intent};
use std::path::Path;
use std::time::Duration;

/// The limit is there so that a hang ends, not to measure.
const TRIES: usize = 600;

/// The game with nothing but what is shipped on its shelf, opened in author view.
fn opened(scenario: &Path, data: &Path) -> App {
    let options = GameOptions {
        records: data.join("records"),
        safe_graphics: false,
        author: Some(scenario.to_owned()),
        sittings: data.join("sittings"),
        ..GameOptions::default()
    };
    let mut app = headless(options, &practice(), shelf(&practice(), &[])).expect("the shipped texts load");
    app.update();
    app.update();
    app
}

fn standing(app: &App) -> &Standing {
    desk(app).standing().expect("a scenario is open in author view")
}

/// Lets the game run until something holds of its author's desk.
fn until(app: &mut App, what: &str, holds: impl Fn(&Standing) -> bool) {
    for _ in 0..TRIES {
        app.update();
        if holds(standing(app)) {
            return;
        }
        std::thread::sleep(Duration::from_millis(50));
    }
    panic!("never so: {what}: {:?}", standing(app).faults);
}

/// Looks at everything that can be looked at here.
fn look_around(app: &mut App) -> usize {
    let view = desk(app).session().expect("it plays").view();
    let spots: Vec<_> = view.spots().iter().map(|s| s.ix).collect();
    let count = spots.len();
    for spot in spots {
        ask(app, Intent::Act(Action::Look(spot)));
    }
    count
}

fn author(app: &mut App, wish: AuthorWish) {
    ask(app, Intent::Author(wish));
}

/// If this fails, saving nonsense loses the run, a saved change is not played, or the author's folder is written to.
#[test]
fn a_folder_is_edited_into_nonsense_and_back_while_it_is_played() {
    let (copy, data) = (Copied::new("app"), folder("author-app"));
    let before = copy.state();
    let mut app = opened(&copy.0, &data);
    assert_eq!(screen(&app), Screen::Author);
    let count = look_around(&mut app);
    assert_eq!(standing(&app).at, count);
    author(&mut app, AuthorWish::GoTo(3));
    assert_eq!(
        copy.state(),
        before,
        "playing and going back and forth writes nothing there"
    );
    let entries = format!("{:?}", desk(&app).session().expect("it plays").entries());

    let text = copy.text();
    copy.save("Scenario( this is not");
    until(&mut app, "the fault is shown", |s| {
        s.version == Version::Older && s.errors == 1
    });
    assert_eq!(
        format!("{:?}", desk(&app).session().expect("it plays on").entries()),
        entries
    );
    author(&mut app, AuthorWish::Forward);
    assert_eq!(standing(&app).at, 4, "the last good version is still played");
    author(&mut app, AuthorWish::Back);

    copy.save(&text.replacen("Papers on the desk", "Papers that lie here", 1));
    until(&mut app, "the change is played", |s| {
        s.version == Version::Newest && s.moments[0].words.contains("Papers that lie here")
    });
    copy.save(&text);
    until(&mut app, "the old text is back", |s| {
        s.moments[0].words.contains("Papers on the desk")
    });
    assert_eq!(
        format!("{:?}", desk(&app).session().expect("it plays").entries()),
        entries
    );
    assert_eq!(
        standing(&app).moments.len(),
        count,
        "the moves behind the moment are still there"
    );

    let after: Vec<_> = copy
        .state()
        .into_iter()
        .map(|(path, content, _)| (path, content))
        .collect();
    let before: Vec<_> = before.into_iter().map(|(path, content, _)| (path, content)).collect();
    assert_eq!(after, before, "only the author has written there");
    assert!(
        !data.join("records").exists(),
        "an author's run is no record of a trainee"
    );
    let _ = std::fs::remove_dir_all(&data);
}

/// If this fails, an author who closes the program begins anew.
#[test]
fn the_next_start_goes_on_from_the_same_moment() {
    let (copy, data) = (Copied::new("app-again"), folder("author-app-again"));
    let mut first = opened(&copy.0, &data);
    look_around(&mut first);
    author(&mut first, AuthorWish::AnotherDraw);
    author(&mut first, AuthorWish::GoTo(2));
    let (seed, all) = (standing(&first).seed, standing(&first).moments.len());
    // A second window on the same folder may look and play, and does not take the place over.
    let second = opened(&copy.0, &data);
    assert!(
        desk(&second).notice().is_some_and(|n| n.contains("another window")),
        "{:?}",
        desk(&second).notice()
    );
    assert_eq!(standing(&second).at, 0);
    drop(second);
    drop(first);
    let again = opened(&copy.0, &data);
    assert_eq!(desk(&again).notice(), None);
    let now = standing(&again);
    assert_eq!((now.seed, now.moments.len(), now.at), (seed, all, 2));
    let _ = std::fs::remove_dir_all(&data);
}

/// If this fails, a folder that disappears takes the play with it.
#[test]
fn a_folder_that_disappears_is_told_and_the_play_stays() {
    let (copy, data) = (Copied::new("app-gone"), folder("author-app-gone"));
    let away = copy.0.with_extension("away");
    let mut app = opened(&copy.0, &data);
    std::fs::rename(&copy.0, &away).expect("it can be renamed");
    until(&mut app, "it is told", |s| s.trouble.is_some());
    let count = look_around(&mut app);
    assert_eq!(standing(&app).at, count, "the last good version can be played");
    std::fs::rename(&away, &copy.0).expect("it can be renamed");
    until(&mut app, "it is back", |s| s.trouble.is_none());
    assert_eq!(standing(&app).at, count);
    let _ = std::fs::remove_dir_all(&data);
}

/// If this fails, leaving the author view shows an old version on the shelf, or the shelf has no way back in.
#[test]
fn leaving_puts_the_newest_version_on_the_shelf_with_a_way_back_in() {
    let (copy, data) = (Copied::new("app-shelf"), folder("author-app-shelf"));
    let mut app = opened(&copy.0, &data);
    let text = copy.text();
    copy.save(&text.replacen("title: \"The departure desk\"", "title: \"Another title\"", 1));
    until(&mut app, "the new version is taken in", |s| {
        // Its translation was made from the old title.
        s.version == Version::Newest && s.faults.iter().any(|f| f.code == "stale-translation")
    });
    ask(&mut app, Intent::BackToShelf);
    assert_eq!(screen(&app), Screen::Shelf);
    assert!(desk(&app).standing().is_none());
    let at = desk(&app)
        .cards()
        .iter()
        .position(|c| c.title == "Another title")
        .expect("it is on the shelf");
    assert!(desk(&app).cards()[at].is_on_disk);
    author(&mut app, AuthorWish::Open(at));
    assert_eq!(screen(&app), Screen::Author);
    ask(&mut app, Intent::BackToShelf);
    ask(&mut app, Intent::Choose(at));
    assert_eq!(
        screen(&app),
        Screen::Prebrief,
        "and it can be played as a trainee would"
    );
    let shipped = desk(&app)
        .cards()
        .iter()
        .position(|c| !c.is_on_disk)
        .expect("what is embedded");
    ask(&mut app, Intent::BackToShelf);
    author(&mut app, AuthorWish::Open(shipped));
    assert_eq!(screen(&app), Screen::Shelf, "what is embedded lies in no folder");
    let _ = std::fs::remove_dir_all(&data);
}

/// If this fails, a run that ends in author view shows no debrief, or one cannot come back from it.
#[test]
fn an_ended_run_shows_its_debrief_and_goes_back() {
    let (copy, data) = (Copied::new("app-end"), folder("author-app-end"));
    let mut app = opened(&copy.0, &data);
    ask(&mut app, Intent::Act(Action::End));
    assert_eq!(screen(&app), Screen::Author);
    assert!(desk(&app).session().expect("it plays").is_over());
    author(&mut app, AuthorWish::Back);
    assert!(!desk(&app).session().expect("it plays").is_over());
    author(&mut app, AuthorWish::Prebrief);
    ask(&mut app, Intent::Begin);
    look_around(&mut app);
    ask(&mut app, Intent::Again);
    assert_eq!(standing(&app).at, 0);
    assert!(standing(&app).set_aside.is_some(), "the run that ended is kept aside");
    let _ = std::fs::remove_dir_all(&data);
}
