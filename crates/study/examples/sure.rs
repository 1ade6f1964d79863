//! How much of what the judge of moves is sure of on a quick budget stands on a deep one: many moves of many runs, judged twice.
//!
//!     cargo run -p grounds-study --example sure -- 4 6 scenarios/one-talk scenarios/office-park
//!
//! The numbers: draws of each scenario, and moves of each run. It ends with 1 when more than two of a hundred fall.

#![allow(clippy::print_stdout, reason = "a measurement that somebody runs by hand and reads")]

use grounds_core::session::Session;
use grounds_study::judge::{Analysis, Budget, Word};
use std::process::ExitCode;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

#[path = "../tests/judge/runs.rs"]
mod runs;
#[path = "../tests/proof/support.rs"]
#[allow(dead_code, reason = "the tests use more of it")]
mod support;

/// Of a thousand things that are said for sure, how many may fall.
const MAY_FALL: usize = 20;

fn main() -> ExitCode {
    let mut given = std::env::args().skip(1);
    let mut number = |or: usize| given.next().and_then(|word| word.parse().ok()).unwrap_or(or);
    let (draws, moves) = (number(2), number(4));
    let mut names: Vec<String> = given.collect();
    if names.is_empty() {
        names = ["one-talk", "departure-desk", "office-park"]
            .map(str::to_owned)
            .to_vec();
    }
    let (mut sure, mut fell) = (0, 0);
    for name in names {
        let (all, some) = measure(&name, draws, moves);
        sure += all;
        fell += some;
    }
    println!("all: {sure} said for sure, {fell} fell");
    ExitCode::from(u8::from(fell * 1_000 > sure * MAY_FALL))
}

fn measure(name: &str, draws: usize, moves: usize) -> (usize, usize) {
    let scenario = support::scenario(name);
    let mut jobs = Vec::new();
    for seed in 1..=draws as u64 {
        let start = Session::begin(scenario.clone(), support::practice(), seed, 0);
        for (ways, run) in runs::runs(&start) {
            let count = run.entries().len();
            let (quick, deep) = (Analysis::of(&run, Budget::quick()), Analysis::of(&run, Budget::deep()));
            // Other moves in every draw, spread over the run.
            let spread = (0..moves).map(move |n| (n * count + (seed as usize * 7 + 3) % count.max(1)) / moves.max(1));
            jobs.extend(
                spread
                    .filter(|&job| job < count)
                    .map(|job| (seed, ways, quick.clone(), deep.clone(), job)),
            );
        }
    }
    let (next, found) = (AtomicUsize::new(0), Mutex::new((0, 0, 0)));
    let work = || {
        while let Some((seed, ways, quick, deep, job)) = jobs.get(next.fetch_add(1, Ordering::Relaxed)) {
            let (Some(quick), Some(deep)) = (quick.judge(*job), deep.judge(*job)) else {
                continue;
            };
            let stands = deep.bears_out(&quick);
            let mut found = found.lock().expect("nobody panics with it");
            found.0 += 1;
            found.1 += usize::from(quick.word() != Word::Nothing);
            if !stands {
                found.2 += 1;
                println!(
                    "{name} seed {seed} {ways} move {job}: {:?} {} ({} %) fell: {:?} {} ({} %)\n    made {:?}\n    quick {:?}\n    deep {:?}",
                    quick.class,
                    quick.difference(),
                    quick.sure(),
                    deep.class,
                    deep.difference(),
                    deep.sure(),
                    quick.made,
                    quick.other.as_ref().map(|o| &o.action),
                    deep.other.as_ref().map(|o| &o.action),
                );
            }
        }
    };
    std::thread::scope(|scope| {
        let workers = [scope.spawn(work), scope.spawn(work)];
        workers.into_iter().for_each(|worker| worker.join().expect("it judges"));
    });
    let (all, sure, fell) = *found.lock().expect("nobody panics with it");
    println!("{name}: {all} moves judged twice, {sure} said for sure, {fell} fell");
    (sure, fell)
}
