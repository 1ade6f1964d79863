//! The measurements: load and check, random play, replay and marking. Figures are compared with the last commit or a
//! peer in one run; nothing passes or fails by time.
#![allow(
    missing_docs,
    reason = "the macros of the measuring library write functions without any"
)]

use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use reasonable_grounds::assess::assess;
use reasonable_grounds::check::check;
use reasonable_grounds::judge::{Analysis, Budget};
use reasonable_grounds::library;
use reasonable_grounds::playtest::{Random, play, walk};
use reasonable_grounds::practice::Practice;
use reasonable_grounds::scenario::{Action, Bundle, Scenario};
use reasonable_grounds::session::Session;
use std::hint::black_box;
use std::sync::Arc;

/// The richest shipped scenario: the one with most questions.
fn largest(practice: &Practice) -> (Bundle, Arc<Scenario>) {
    library::embedded_scenarios()
        .into_iter()
        .filter_map(|(_, bundle)| Some((check(&bundle, practice).scenario?, bundle)))
        .max_by_key(|(scenario, _)| scenario.question_ixs().len())
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
    c.bench_function("random play: a run of 500 moves", |b| {
        let mut seed = 0;
        b.iter(|| {
            seed += 1;
            black_box(play(&mut Random::new(seed, &practice), &scenario, &practice, seed, 500))
        });
    });
    let run = play(&mut Random::new(7, &practice), &scenario, &practice, 7, 500);
    let actions: Vec<Action> = run.entries().iter().map(|e| e.action.clone()).collect();
    c.bench_function(&format!("replay: {} actions", actions.len()), |b| {
        b.iter_batched(
            || (scenario.clone(), practice.clone()),
            |(scenario, practice)| black_box(Session::replay(scenario, practice, 7, &actions)),
            BatchSize::SmallInput,
        );
    });
    c.bench_function("marks of one run", |b| b.iter(|| black_box(assess(&run))));
}

/// The textbook walkthrough of the richest scenario, every move judged, on one thread.
fn analysis(c: &mut Criterion) {
    let practice = Arc::new(library::practice().expect("the shipped library loads"));
    let (bundle, scenario) = largest(&practice);
    let walkthroughs = check(&bundle, &practice).walkthroughs;
    let textbook = walkthroughs
        .iter()
        .find(|w| w.name == "textbook")
        .expect("it has a textbook");
    let walked = walk(textbook, &scenario, &practice, 1);
    let actions: Vec<Action> = walked.session.entries().iter().map(|e| e.action.clone()).collect();
    let mut group = c.benchmark_group("analysis of a whole record");
    group.sample_size(10);
    for (name, budget) in [("quick", Budget::quick()), ("standard", Budget::standard())] {
        let analysis = Analysis::of(&scenario, &practice, 1, &actions, budget).expect("the moves are accepted");
        group.bench_function(format!("{name}: {} moves", actions.len()), |b| {
            b.iter(|| black_box(analysis.run()));
        });
    }
}

criterion_group!(benches, engine, analysis);
criterion_main!(benches);
