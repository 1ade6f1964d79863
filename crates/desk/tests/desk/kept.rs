//! Runs that were left: which can be gone on with, what is said when something has changed since, and what can be copied out of
//! one that is over.

use crate::place::Place;
use crate::support::{practice, read, scenario};
use crate::walk::{Face, acts};
use grounds_core::diagnostic::{Sink, Source};
use grounds_core::scenario::Scenario;
use grounds_core::session::Action;
use grounds_core::walkthrough::Walkthrough;
use grounds_desk::memory::Fold;
use grounds_desk::settings::Settings;
use grounds_desk::shown::Body;
use grounds_desk::shown::shelf::CardRun;
use grounds_desk::wish::{Turn, Wish};
use std::sync::Arc;

/// The scenario of these tests.
const NAME: &str = "one-talk";

/// What is kept of a run that looked so often and was left, begun so many seconds into the day.
fn left(looks: usize, after: u64) -> Vec<u8> {
    let mut place = Place::new(&[NAME], None);
    place.millis = after * 1000;
    let disk = |face: &Face| face.desk.home().disk.clone();
    let mut face = Face::at(place, Settings::default(), 3);
    face.wish(Wish::Open(0));
    face.wish(Wish::Begin);
    for _ in 0..looks {
        face.first(|offer| acts(offer, |action| matches!(action, Action::Look(_))))
            .expect("there is something to look at");
    }
    let disk = disk(&face);
    face.wish(Wish::Leave);
    disk.bytes().expect("it is kept")
}

/// Somebody who comes back to two runs of a scenario, which may have changed since.
fn back(changed: Option<Scenario>) -> Face {
    let mut place = Place::new(&[NAME], None);
    place.left = vec![("later".into(), left(4, 3600)), ("earlier".into(), left(2, 0))];
    place.changed = changed.map(Arc::new);
    Face::at(place, Settings::default(), 3)
}

fn runs(face: &Face) -> Vec<CardRun> {
    match face.screen().body {
        Body::Shelf(shelf) => shelf.cards[0].runs.clone(),
        other => panic!("the shelf is open: {other:?}"),
    }
}

fn moves(face: &Face) -> usize {
    face.desk.view().expect("a run is open").moves()
}

fn wishes(run: &CardRun) -> Vec<Wish> {
    run.offers.iter().map(|offer| offer.wish.clone()).collect()
}

/// A scenario in which these words of its table stand otherwise.
fn with(words: &str, instead: &str) -> Scenario {
    read(NAME, |files| {
        let table = files.get_mut("scenario.ron").expect("there is a table");
        let text = String::from_utf8(table.clone()).expect("it is text");
        assert!(text.contains(words), "{words}");
        *table = text.replacen(words, instead, 1).into_bytes();
    })
}

/// If this fails, whoever left two runs can choose only one of them, or cannot tell them apart.
#[test]
fn every_run_that_was_left_can_be_chosen() {
    let face = back(None);
    let all = runs(&face);
    assert_eq!(all.len(), 2);
    assert_ne!(all[0].words, all[1].words, "each says when it was begun");
    assert!(
        all[0].words.contains("23:13") && all[1].words.contains("22:13"),
        "{all:?}"
    );
    for (name, looks) in [("later", 4), ("earlier", 2)] {
        let mut face = back(None);
        face.wish(Wish::GoOn(name.into()));
        assert_eq!(moves(&face), looks, "{name}");
        assert!(
            face.desk.notice().is_none(),
            "nothing has changed, and nothing is said of it"
        );
    }
}

/// If this fails, a run that was put away is offered again, or takes another with it.
#[test]
fn a_run_that_was_put_away_is_offered_no_more() {
    let mut face = back(None);
    face.wish(Wish::PutAway("later".into()));
    let all = runs(&face);
    assert_eq!(all.len(), 1);
    assert!(wishes(&all[0]).contains(&Wish::GoOn("earlier".into())), "{all:?}");
}

/// If this fails, a mended word ends a run that was left, or somebody goes on without being told that something has changed.
#[test]
fn a_run_goes_on_over_a_mended_word_and_says_so() {
    let mended = with(
        "A wooden flap, with a bolt on this side.",
        "A wooden flap with its bolt on this side.",
    );
    let mut face = back(Some(mended));
    face.wish(Wish::GoOn("earlier".into()));
    assert_eq!(moves(&face), 2);
    assert!(face.desk.notice().is_some(), "it is said");
}

/// If this fails, a run that cannot be gone on with is offered, or is not offered without a reason.
#[test]
fn a_run_that_cannot_go_on_says_why_before_it_is_offered() {
    let mut other = "element: \"hatch\", label: \"Hatch\"".to_owned();
    let gone = with(&other.clone(), {
        other = other.replace("hatch\"", "shutter\"");
        &other
    });
    for run in runs(&back(Some(gone))) {
        assert!(run.why_not.is_some(), "{run:?}");
        assert!(
            !wishes(&run).iter().any(|wish| matches!(wish, Wish::GoOn(_))),
            "{run:?}"
        );
        assert!(
            wishes(&run).iter().any(|wish| matches!(wish, Wish::PutAway(_))),
            "{run:?}"
        );
    }
}

/// The walkthrough that stands in a debrief, read and played; none when it cannot be read.
fn played(text: &str) -> Option<bool> {
    let scenario = scenario(NAME);
    let mut sink = Sink::default();
    let source = Arc::new(Source::new("walkthroughs/mine.ron".into(), text));
    let walkthrough = Walkthrough::read("mine", &source, &scenario, &practice(), &mut sink)?;
    Some(walkthrough.play(&scenario, &practice(), 3).is_right())
}

/// If this fails, what an author copies out of a run is no walkthrough, or one that does not come to the same.
#[test]
fn a_play_can_be_copied_as_a_walkthrough() {
    let mut face = back(None);
    face.wish(Wish::GoOn("later".into()));
    face.wish(Wish::Act(Action::End));
    face.wish(Turn::Unfold(Fold::Walkthrough).into());
    let Body::Debrief(debrief) = face.screen().body else {
        panic!("the run is over")
    };
    let text = debrief.walkthrough.inside.expect("it is unfolded");
    assert_eq!(played(&text), Some(true), "{text}");
    // And another end would be noticed.
    let band = text.find("band: ").expect("it says what it came to");
    let mut other = text.clone();
    other.replace_range(band.., &text[band..].replacen("Unsafe", "Safe", 1));
    assert_ne!(played(&other), Some(true), "{other}");
}
