//! A room of two hundred records: each read and played again, and all of them handed on as tables, as a document and as
//! statements. Whole runs by the textbook, of every shipped scenario in turn. Nothing passes or fails by time; a room is meant to
//! be told within ten seconds.
//!
//! ```text
//! cargo bench --no-default-features --bench room
//! GROUNDS_ROOM=DIR cargo bench --no-default-features --bench room     keeps the records in a folder that is there,
//!                                                                     for `grounds export DIR` itself
//! ```

#![allow(clippy::disallowed_methods, reason = "a bench measures time")]
#![allow(clippy::print_stdout, reason = "a measurement run by hand")]

use reasonable_grounds::assess::textbook;
use reasonable_grounds::check::check;
use reasonable_grounds::cohort::{Known, Reading, gather, read};
use reasonable_grounds::export::{Export, Labels, Speaks, Tongue, codebook, csv, document, statements};
use reasonable_grounds::library;
use reasonable_grounds::practice::Practice;
use reasonable_grounds::record::{Header, encode};
use reasonable_grounds::scenario::Scenario;
use reasonable_grounds::session::Session;
use reasonable_grounds::wording::Voices;
use std::collections::BTreeMap;
use std::hint::black_box;
use std::sync::Arc;
use std::time::Instant;

const RECORDS: u64 = 200;

/// A record of a whole run. A move was made every four seconds.
fn record(scenario: &Arc<Scenario>, practice: &Arc<Practice>, seed: u64) -> String {
    let run = textbook(
        &Session::begin(scenario.clone(), practice.clone(), seed, 0),
        |_, _, _| (),
    );
    let header = Header::of(&run, format!("quiet-river-{seed:06x}"), 1_700_000_000 + seed);
    encode(&run, &header, |n| 4_000 * (n as u64 + 1))
}

fn timed<T>(what: &str, work: impl FnOnce() -> T) -> T {
    let begun = Instant::now();
    let made = work();
    println!("{what}: {} ms", begun.elapsed().as_millis());
    made
}

fn main() {
    let practice = Arc::new(library::practice().expect("the shipped library loads"));
    let shipped = library::embedded_scenarios().into_iter();
    let scenarios: Vec<Arc<Scenario>> = shipped
        .filter_map(|(_, bundle)| check(&bundle, &practice).scenario)
        .collect();
    let in_turn = scenarios.iter().cycle().zip(0..RECORDS);
    let records: Vec<String> = in_turn
        .map(|(scenario, seed)| record(scenario, &practice, seed))
        .collect();
    if let Some(folder) = std::env::var_os("GROUNDS_ROOM") {
        for (n, text) in records.iter().enumerate() {
            let path = std::path::Path::new(&folder).join(format!("run-{n:03}.jsonl"));
            std::fs::write(path, text).expect("the folder is there and can be written to");
        }
    }
    let known = |id: &str| {
        let found = scenarios.iter().find(|of| *of.header().id == *id);
        found.map_or(Known::Nowhere, |scenario| Known::Here(scenario.clone()))
    };
    let bytes: usize = records.iter().map(String::len).sum();
    println!("{} records, {} kB", records.len(), bytes / 1_000);
    let readings: Vec<Reading> = timed("read and played again, one after the other", || {
        let names = (0..).map(|n: u64| format!("run-{n:03}.jsonl"));
        records
            .iter()
            .zip(names)
            .map(|(text, name)| read(&name, text.as_bytes(), known, &practice))
            .collect()
    });
    let cohort = timed("put together", || gather(readings));
    assert_eq!(cohort.runs().len(), records.len(), "every run is told");
    let messages = library::messages("en").expect("there is English");
    let tongue = |of: &Arc<Scenario>| {
        let told_in = of.header().language.to_string();
        let voices = Voices::english();
        (of.header().id.to_string(), vec![Tongue { told_in, voices }])
    };
    let tongues: BTreeMap<String, Vec<Tongue>> = scenarios.iter().map(tongue).collect();
    let speaks = Speaks {
        messages: &messages,
        practice: &practice,
        scenarios: &tongues,
    };
    let labels = Labels::with([7; 32]);
    let export = timed("what goes out", || Export::of(&cohort, &labels, &speaks));
    timed("as tables, with the codebook", || {
        let tables = export.tables(&speaks);
        black_box((tables.each_ref().map(csv), codebook(&tables, &messages)));
    });
    timed("as one document", || black_box(document(&export, &speaks)));
    timed("as statements", || {
        black_box(statements(&export, &speaks, "https://training.example.org"))
    });
}
