//! The moves of a run, weighed while something else goes on.

use crate::support::random_run;
use grounds_study::judge::{Analysis, Budget};
use reasonable_grounds::desk::home::Progress;
use reasonable_grounds::session::{Action, Session};
use reasonable_grounds::weighing;

fn says(run: &Session) -> Vec<usize> {
    let says = |action: &Action| matches!(action, Action::Say(_) | Action::Reply(_));
    let entries = run.entries().iter().enumerate();
    entries.filter(|(_, of)| says(&of.action)).map(|(n, _)| n).collect()
}

/// If this fails, what is weighed on a thread of its own is not what is weighed at once, or never comes.
#[test]
fn what_is_weighed_beside_is_what_is_weighed_at_once() {
    let run = (0..)
        .map(|seed| random_run("one-talk", seed, 8))
        .find(|run| (1..4).contains(&says(run).len()))
        .expect("something is said in one of them");
    let mut weighing = weighing::begin(&run).expect("there is a thread");
    let found = loop {
        match weighing.ask() {
            Progress::All(found) => break found,
            Progress::Done(done, all) => assert!(done < all),
        }
        std::thread::yield_now();
    };
    let analysis = Analysis::of(&run, Budget::quick());
    let at_once: Vec<_> = says(&run).into_iter().filter_map(|job| analysis.judge(job)).collect();
    assert_eq!(found.len(), at_once.len());
    for (one, other) in found.iter().zip(&at_once) {
        assert_eq!((one.entry, one.class), (other.entry, other.class));
        assert_eq!((one.against_other, one.gain), (other.difference(), other.gain.mean()));
        assert_eq!(one.better.as_ref(), other.better());
    }
}

/// If this fails, a run in which nothing was said is weighed for ever.
#[test]
fn nothing_is_weighed_at_once() {
    let run = random_run("one-talk", 1, 0);
    let mut weighing = weighing::begin(&run).expect("there is a thread");
    assert_eq!(weighing.ask(), Progress::All(Vec::new()));
}
