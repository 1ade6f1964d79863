//! Editing a scenario loses nothing of the run.

use crate::support::{bundle, practice};
use crate::{bench, changed, opened, standing};
use grounds_core::assess::textbook;
use grounds_core::session::{Action, Session};
use grounds_study::author::{Bookmark, MomentState, Version, Why, Workbench};

/// The desk with a whole run of somebody careful.
fn played(seed: u64) -> Workbench {
    let mut bench = bench("one-talk", seed);
    let start = bench.session().expect("it can be played").clone();
    for entry in textbook(&start, |_, _, _| ()).entries() {
        bench.act(&entry.action).expect("it was played so");
    }
    bench
}

fn entries(bench: &Workbench) -> &[grounds_core::session::Entry] {
    bench.session().expect("it can be played").entries()
}

/// If this fails, a mended word costs an author the run.
#[test]
fn a_changed_word_keeps_the_run() {
    let mut bench = played(5);
    let before = entries(&bench).len();
    let talk = String::from_utf8(bundle("one-talk")["talks/clerk.txt"].clone()).expect("files are text");
    let line = talk
        .lines()
        .find(|line| line.trim().len() > 40 && !line.contains(['{', '[', '|', ':', '(']))
        .expect("a plain line")
        .trim();
    let taken = bench.take(changed("one-talk", "talks/clerk.txt", line, &format!("{line} Yes.")));
    assert!(taken.is_played && taken.before.is_some());
    assert_eq!(entries(&bench).len(), before);
    assert!(bench.stop().is_none());
    // A word of a talk that is nonsense changes nothing of what is played.
    let taken = bench.take(changed("one-talk", "scenario.ron", "Scenario(", "Scenario((("));
    assert!(!taken.is_played && entries(&bench).len() == before && bench.errors() > 0);
    assert_eq!(standing(&bench).version, Version::Older);
    bench.take(opened(&bundle("one-talk")));
    assert_eq!(standing(&bench).version, Version::Newest);
}

/// If this fails, a move that a version does not allow takes all that follow with it, or is made as another.
#[test]
fn a_move_that_is_gone_stops_the_run_and_can_be_left_out() {
    let mut bench = played(5);
    let all = bench.trail().steps.len();
    let at = entries(&bench)
        .iter()
        .position(|entry| matches!(entry.action, Action::Look(_)))
        .expect("somebody looks");
    let scenario = String::from_utf8(bundle("one-talk")["scenario.ron"].clone()).expect("files are text");
    let step = bench.trail().steps[at].written();
    let element = step.split(['/', '"']).nth(2).expect("place and element").to_owned();
    let other = scenario.replacen(&format!("\"{element}\""), "\"nothing-like-it\"", 1);
    let mut files = bundle("one-talk");
    files.insert("scenario.ron".to_owned(), other.into_bytes());
    let newer = opened(&files);
    assert!(
        newer.scenario.is_some(),
        "{:?}",
        newer.diagnostics.iter().map(|d| &d.message).collect::<Vec<_>>()
    );
    bench.take(newer);
    assert!(
        matches!(bench.stop(), Some((n, Why::Missing(_))) if *n == at),
        "{:?}",
        bench.stop()
    );
    let shown = standing(&bench);
    let stopped = shown.stopped.expect("it stops");
    assert_eq!((stopped.number, stopped.waiting), (at + 1, all - at));
    assert_eq!(shown.moments[at].state, MomentState::Stopped);
    bench.leave_out();
    assert_eq!(bench.trail().steps.len(), all - 1);
    assert!(bench.stop().is_none_or(|(n, _)| *n > at));
    bench.bring_back();
    assert_eq!(bench.trail().steps.len(), all);
}

/// If this fails, closing the program loses where an author stood.
#[test]
fn a_sitting_is_taken_up_where_it_was() {
    let mut bench = played(7);
    bench.go_to(6);
    let kept = bench.bookmark().encode();
    let mark = Bookmark::decode(kept.as_bytes()).expect("it was written so");
    let again = Workbench::open(
        "one-talk".into(),
        opened(&bundle("one-talk")),
        practice(),
        1,
        Some(mark),
    );
    assert_eq!(again.moment(), 6);
    assert_eq!(again.trail(), bench.trail());
    assert_eq!(entries(&again), entries(&bench));
    assert!(Bookmark::decode(b"{\"format\":1}").is_none());
}

/// If this fails, another draw is another run, or the play cannot be kept as a walkthrough.
#[test]
fn a_run_can_be_drawn_anew_and_written_down() {
    let mut bench = played(5);
    let text = bench.as_walkthrough("Everything with care.").expect("it can be played");
    assert!(
        text.contains("seeds: [5]") && text.contains("Everything with care."),
        "{text}"
    );
    let steps = bench.trail().steps.len();
    bench.draw(6);
    assert_eq!(bench.session().map(Session::seed), Some(6));
    assert_eq!(bench.trail().steps.len(), steps);
}

/// If this fails, an author is told that a claim holds which a spoiled scenario breaks.
#[test]
fn claims_are_tried_when_they_are_asked_for() {
    let mut bench = bench("one-talk", 5);
    assert_eq!(standing(&bench).claims.map(|claims| claims.draws), Some(0));
    let mut files = bundle("one-talk");
    for bytes in files.values_mut() {
        let text = String::from_utf8(bytes.clone()).expect("files are text");
        *bytes = text
            .replace(" = shows ", " = nothing ")
            .replace("[shows ", "[nothing ")
            .into_bytes();
    }
    bench.take(opened(&files));
    bench.try_claims(crate::support::messages());
    let claims = standing(&bench).claims.expect("it can be played");
    assert!(claims.draws > 0);
    let broken = claims
        .all
        .iter()
        .filter(|claim| claim.standing == grounds_study::proof::Standing::Broken);
    assert!(broken.count() > 0, "{claims:?}");
}
