//! That verdicts are the same whoever judges in which order, and that what is sure stays so.

use crate::runs::{anything, runs};
use crate::support::{practice, scenario};
use grounds_core::session::Session;
use grounds_study::judge::{Analysis, Budget, MoveVerdict, Values, Word};

fn start(name: &str, seed: u64) -> Session {
    Session::begin(scenario(name), practice(), seed, 0)
}

/// If this fails, a verdict hangs on who judged before it, or on which machine.
#[test]
fn verdicts_do_not_depend_on_the_order() {
    let run = anything(&start("one-talk", 3));
    let analysis = Analysis::of(&run, Budget::quick());
    let jobs: Vec<usize> = analysis.jobs().step_by(9).collect();
    let forwards: Vec<MoveVerdict> = jobs.iter().filter_map(|&job| analysis.judge(job)).collect();
    let backwards: Vec<MoveVerdict> = std::thread::scope(|scope| {
        let judged = scope.spawn(|| jobs.iter().rev().filter_map(|&job| analysis.judge(job)).collect());
        judged.join().expect("it judges")
    });
    assert!(forwards.len() > 2, "{}", forwards.len());
    assert!(forwards.iter().eq(backwards.iter().rev()));
    for verdict in &forwards {
        assert_eq!(verdict.made, run.entries()[verdict.entry].action);
        assert!((50..=99).contains(&verdict.sure()));
        assert_eq!(verdict.with.continuations, Budget::quick().pairs);
    }
    assert!(analysis.judge(run.entries().len()).is_none());
}

/// Moves of a fixed sample, judged by two judges: what the first said for sure, and how much of it fell.
fn fell(first: impl Fn(&Session) -> Analysis, second: impl Fn(&Session) -> Analysis) -> (usize, Vec<String>) {
    let (mut sure, mut fallen) = (0, Vec::new());
    for (n, (ways, run)) in runs(&start("one-talk", 5)).into_iter().enumerate().skip(1).step_by(3) {
        let (first, second) = (first(&run), second(&run));
        let last = run.entries().len() - 1;
        for job in [n, last / 4, last / 3, last / 2, last * 3 / 4, last * 4 / 5, last] {
            let (Some(first), Some(second)) = (first.judge(job), second.judge(job)) else {
                continue;
            };
            sure += usize::from(first.word() != Word::Nothing);
            if !second.bears_out(&first) {
                fallen.push(format!("{ways} {job}: {first:?}\n{second:?}"));
            }
        }
    }
    (sure, fallen)
}

/// If this fails, somebody is told for sure what a closer look takes back. `examples/sure.rs` measures it over many runs.
#[test]
fn what_is_sure_on_a_quick_budget_stands_on_a_deeper_one() {
    let quick = |run: &Session| Analysis::of(run, Budget::quick());
    let closer = |run: &Session| Analysis::of(run, Budget::standard());
    let (sure, fallen) = fell(quick, closer);
    assert!(sure > 3, "{sure}");
    assert!(fallen.is_empty(), "{} of {sure}: {}", fallen.len(), fallen.join("\n"));
    // A judge who would rather lose people says for sure what falls.
    let wrong = Values {
        partly: -10_001,
        harm: -30_000,
        danger: -80_000,
        missed: -100_000,
    };
    let (sure, fallen) = fell(|run| quick(run).valuing(wrong), quick);
    assert!(fallen.len() * 50 > sure, "{} of {sure} fell", fallen.len());
}
