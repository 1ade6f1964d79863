//! A thousand subjects read as a data file and as talk text, beside the same data file read by the library `ron`, without places
//! and without types. All in one run, in turns, the best of each; nothing passes or fails by time.
//!
//! ```text
//! cargo bench -p grounds-core --bench reading
//! ```

#![allow(clippy::disallowed_methods, reason = "a bench measures time")]
#![allow(clippy::print_stdout, reason = "a measurement run by hand")]

use grounds_core::diagnostic::{Sink, Source};
use grounds_core::read::{Files, Surface, tree};
use grounds_core::scenario::draft::TalkDraft;
use std::fmt::Write;
use std::hint::black_box;
use std::sync::Arc;
use std::time::{Duration, Instant};

const SUBJECTS: usize = 1_000;
const ROUNDS: usize = 40;

const KINDS: [(&str, &str); 3] = [
    (
        "open",
        "What happened with it after that, from the day on which you came?",
    ),
    ("leading", "How did they make you hand it over on the first day?"),
    ("closed", "Is it still in the office, as far as you know?"),
];
const SMALL: &str = "In the office. That is what everybody does here.";
const WHOLE: [&str; 2] = [
    "On a Monday I asked for it, and was told that the year was not over.",
    "I did not ask a second time, because of how it was said.",
];

fn as_data() -> String {
    let mut subjects = String::new();
    for n in 0..SUBJECTS {
        let ends = KINDS.iter().map(|(kind, ask)| {
            let kind: String = kind[..1].to_uppercase() + &kind[1..];
            format!("            (kind: {kind}, words: \"{n}: {ask}\"),\n")
        });
        let ends: String = ends.collect();
        let _ = write!(
            subjects,
            "    (\n        id: \"s-{n}\", about: Control,\n        ask: [(begins: \"There is something in a drawer.\", ends: [\n{ends}        ])],\n        answers: [\n            Small((say: \"{SMALL}\")),\n            Whole((as: \"held\", when: [Alone], say: [\"{}\", \"{} [shows CD01: Asked for, and not given.]\"])),\n        ],\n    ),\n",
            WHOLE[0], WHOLE[1]
        );
    }
    let subjects = subjects
        .replace("Small((", "Small(")
        .replace("Whole((", "Whole(")
        .replace("\")),", "\"),")
        .replace("\"])),", "\"]),");
    format!("(who: \"man\", subjects: [\n{subjects}])")
}

fn as_talk() -> String {
    let mut talk = "talk with man\n\n".to_owned();
    for n in 0..SUBJECTS {
        let ends: String = KINDS
            .iter()
            .map(|(kind, ask)| format!("  {kind}: {n}: {ask}\n"))
            .collect();
        let _ = write!(
            talk,
            "subject s-{n} (control)\nask: There is something in a drawer.\n{ends}\nsmall: {SMALL}\nwhole as held, if alone:\n{}\n{} [shows CD01: Asked for, and not given.]\n\n",
            WHOLE[0], WHOLE[1]
        );
    }
    talk
}

fn only_tree(source: &Arc<Source>, surface: Surface) {
    let mut sink = Sink::default();
    black_box(tree(source, surface, &mut sink));
    assert!(!sink.has_errors());
}

fn typed(source: &Arc<Source>, surface: Surface) {
    let mut sink = Sink::default();
    let mut files = Files::default();
    let talk: Option<TalkDraft> = files.add(source, surface, &mut sink);
    assert_eq!(black_box(talk).map_or(0, |talk| talk.subjects.len()), SUBJECTS);
    assert!(!sink.has_errors());
    black_box(files.sources());
}

/// With one comma lost in the middle: read twice, the second time mending.
fn mended(source: &Arc<Source>) {
    let mut sink = Sink::default();
    black_box(tree(source, Surface::Data, &mut sink));
    assert_eq!(sink.into_sorted().len(), 1);
}

fn main() {
    let (data, talk) = (as_data(), as_talk());
    let middle = data[data.len() / 2..]
        .find(",\n        ask")
        .map_or(0, |n| data.len() / 2 + n);
    let spoilt = format!("{}{}", &data[..middle], &data[middle + 1..]);
    let source = |text: &str| Arc::new(Source::new("x".into(), text));
    let (data_file, talk_file, spoilt_file) = (source(&data), source(&talk), source(&spoilt));
    let runs: Vec<(&str, usize, Box<dyn Fn()>)> = vec![
        (
            "library ron, no places, no types",
            data.len(),
            Box::new(|| {
                let value: Result<ron::Value, _> = ron::from_str(black_box(&data));
                assert!(value.is_ok());
            }),
        ),
        (
            "data file: tree",
            data.len(),
            Box::new(|| only_tree(&data_file, Surface::Data)),
        ),
        (
            "data file: typed",
            data.len(),
            Box::new(|| typed(&data_file, Surface::Data)),
        ),
        (
            "data file with a comma lost: tree",
            spoilt.len(),
            Box::new(|| mended(&spoilt_file)),
        ),
        (
            "talk text: tree",
            talk.len(),
            Box::new(|| only_tree(&talk_file, Surface::Talk)),
        ),
        (
            "talk text: typed",
            talk.len(),
            Box::new(|| typed(&talk_file, Surface::Talk)),
        ),
    ];
    let mut best = vec![Duration::MAX; runs.len()];
    for _ in 0..ROUNDS {
        for (best, (_, _, run)) in best.iter_mut().zip(&runs) {
            let start = Instant::now();
            run();
            *best = start.elapsed().min(*best);
        }
    }
    let first = best[0].as_secs_f64();
    println!(
        "{SUBJECTS} subjects, {} wordings; best of {ROUNDS}",
        SUBJECTS * KINDS.len()
    );
    for ((name, bytes, _), best) in runs.iter().zip(&best) {
        let seconds = best.as_secs_f64();
        println!(
            "{name:<36} {:>7.2} ms  {:>6.0} kB  {:>5.0} MB/s  {:>5.2} of the library",
            seconds * 1e3,
            *bytes as f64 / 1e3,
            *bytes as f64 / seconds / 1e6,
            seconds / first
        );
    }
}
