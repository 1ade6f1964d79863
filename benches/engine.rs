//! The measurements: load and check, play, replay and marking, and moves that are judged. Figures are compared with the last
//! commit or a peer in one run; nothing passes or fails by time.
#![allow(
    missing_docs,
    reason = "the macros of the measuring library write functions without any"
)]

use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use reasonable_grounds::assess::{assess, careful, textbook};
use reasonable_grounds::check::check;
use reasonable_grounds::library;
use reasonable_grounds::practice::Practice;
use reasonable_grounds::scenario::{Bundle, Scenario};
use reasonable_grounds::session::{Action, Session};
use std::hint::black_box;
use std::sync::Arc;

/// The richest shipped scenario: the one with most texts.
fn largest(practice: &Practice) -> (Bundle, Arc<Scenario>) {
    library::embedded_scenarios()
        .into_iter()
        .filter_map(|(_, bundle)| Some((check(&bundle, practice).scenario?, bundle)))
        .max_by_key(|(scenario, _)| scenario.texts().len())
        .map(|(scenario, bundle)| (bundle, scenario))
        .expect("something is shipped")
}

fn engine(c: &mut Criterion) {
    let practice = Arc::new(library::practice().expect("the shipped library loads"));
    let (bundle, scenario) = largest(&practice);
    c.bench_function("practice library: read and check", |b| {
        b.iter(|| black_box(library::practice()));
    });
    c.bench_function("scenario: read and check", |b| {
        b.iter(|| black_box(check(&bundle, &practice)));
    });
    let begun = Session::begin(scenario, practice, 7, 0);
    c.bench_function("a draw played by somebody careful", |b| {
        b.iter(|| black_box(careful(&begun)));
    });
    let run = textbook(&begun, |_, _, _| ());
    let actions: Vec<Action> = run.entries().iter().map(|entry| entry.action.clone()).collect();
    c.bench_function(&format!("replay: {} actions", actions.len()), |b| {
        b.iter_batched(
            || (begun.clone(), actions.clone()),
            |(mut again, actions)| {
                for action in actions {
                    let _ = black_box(again.apply(action));
                }
            },
            BatchSize::SmallInput,
        );
    });
    let known = careful(&begun);
    c.bench_function("what is made of one run", |b| {
        b.iter(|| black_box(assess(&run, &known).is_ok()));
    });
}

criterion_group!(benches, engine);
criterion_main!(benches);
