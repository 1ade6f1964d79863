//! The author view without a window: a folder on disk is edited, the game follows.

use crate::app::{At, ask, at, folder, intend, notice, shelf_of, table};
use crate::support::practice;
use crate::watch::Copied;
use bevy::prelude::*;
use reasonable_grounds::author::{Standing, Version};
use reasonable_grounds::desk::wish::Wish;
use reasonable_grounds::game::headless;
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
    table(app).standing().expect("a scenario is open in author view")
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
    let view = table(app).session().expect("it plays").view();
    let spots: Vec<_> = view.spots().iter().map(|s| s.ix).collect();
    let count = spots.len();
    for spot in spots {
        ask(app, Wish::Act(Action::Look(spot)));
    }
    count
}

fn author(app: &mut App, wish: AuthorWish) {
    intend(app, Intent::Author(wish));
}

/// If this fails, saving nonsense loses the run, a saved change is not played, or the author's folder is written to.
#[test]
fn a_folder_is_edited_into_nonsense_and_back_while_it_is_played() {
    let (copy, data) = (Copied::new("app"), folder("author-app"));
    let before = copy.state();
    let mut app = opened(&copy.0, &data);
    assert_eq!(at(&app), At::Author);
    let count = look_around(&mut app);
    assert_eq!(standing(&app).at, count);
    author(&mut app, AuthorWish::GoTo(3));
    assert_eq!(
        copy.state(),
        before,
        "playing and going back and forth writes nothing there"
    );
    let entries = format!("{:?}", table(&app).session().expect("it plays").entries());

    let text = copy.text();
    copy.save("Scenario( this is not");
    until(&mut app, "the fault is shown", |s| {
        s.version == Version::Older && s.errors == 1
    });
    assert_eq!(
        format!("{:?}", table(&app).session().expect("it plays on").entries()),
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
        format!("{:?}", table(&app).session().expect("it plays").entries()),
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
    let mut second = opened(&copy.0, &data);
    let told = notice(&mut second);
    assert!(told.as_ref().is_some_and(|n| n.contains("another window")), "{told:?}");
    assert_eq!(standing(&second).at, 0);
    drop(second);
    drop(first);
    let mut again = opened(&copy.0, &data);
    assert_eq!(notice(&mut again), None);
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
    ask(&mut app, Wish::Leave);
    assert_eq!(at(&app), At::Shelf);
    assert!(table(&app).standing().is_none());
    let card = |app: &App, title: &str| shelf_of(app).cards.iter().position(|card| card.title == title);
    let way_in = |app: &App, place: usize| {
        let offers = shelf_of(app).cards[place].offers.clone();
        offers
            .into_iter()
            .map(|offer| offer.wish)
            .find(|wish| matches!(wish, Wish::Write(_)))
    };
    let place = card(&app, "Another title").expect("it is on the shelf");
    let wish = way_in(&app, place).expect("it lies in a folder");
    ask(&mut app, wish);
    assert_eq!(at(&app), At::Author);
    ask(&mut app, Wish::Leave);
    ask(&mut app, Wish::Open(place));
    assert_eq!(at(&app), At::Prebrief, "and it can be played as a trainee would");
    ask(&mut app, Wish::Leave);
    let shipped = (0..shelf_of(&app).cards.len()).find(|place| way_in(&app, *place).is_none());
    let shipped = shipped.expect("what is embedded lies in no folder");
    ask(&mut app, Wish::Write(shipped));
    assert_eq!(at(&app), At::Shelf, "nobody writes at what is embedded");
    let _ = std::fs::remove_dir_all(&data);
}

/// If this fails, a run that ends in author view shows no debrief, or one cannot come back from it.
#[test]
fn an_ended_run_shows_its_debrief_and_goes_back() {
    let (copy, data) = (Copied::new("app-end"), folder("author-app-end"));
    let mut app = opened(&copy.0, &data);
    ask(&mut app, Wish::Act(Action::End));
    assert_eq!(at(&app), At::Author);
    assert!(table(&app).session().expect("it plays").is_over());
    author(&mut app, AuthorWish::Back);
    assert!(!table(&app).session().expect("it plays").is_over());
    author(&mut app, AuthorWish::Prebrief);
    ask(&mut app, Wish::Begin);
    look_around(&mut app);
    ask(&mut app, Wish::Again);
    assert_eq!(standing(&app).at, 0);
    assert!(standing(&app).set_aside.is_some(), "the run that ended is kept aside");
    let _ = std::fs::remove_dir_all(&data);
}
