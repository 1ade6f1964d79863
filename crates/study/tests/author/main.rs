//! The author's desk on scenarios: what it shows of a run from the inside, and that editing loses nothing.

mod bench;
mod inside;
#[path = "../proof/support.rs"]
#[allow(dead_code, unused_imports, reason = "the proof asks for more of it")]
mod support;

use grounds_core::diagnostic::Sink;
use grounds_core::locale::When;
use grounds_core::scenario::draft::Draft;
use grounds_core::scenario::resolve::resolve_placed;
use grounds_core::wording::Voices;
use grounds_study::author::{Opened, Standing, Workbench};
use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};
use support::{bundle, messages, practice};

/// A version of a folder, read and resolved.
fn opened(files: &BTreeMap<String, Vec<u8>>) -> Opened {
    let mut sink = Sink::default();
    let draft = Draft::read(files, &mut sink);
    let found = draft.and_then(|draft| resolve_placed(&draft, &practice(), &mut sink));
    let (scenario, places) = found.map_or((None, BTreeMap::new()), |(scenario, places)| {
        (Some(Arc::new(scenario)), places)
    });
    Opened {
        scenario,
        places,
        walkthroughs: Vec::new(),
        diagnostics: sink.into_sorted(),
        saved: When::default(),
    }
}

/// The desk with a scenario of the tests open, in a draw.
fn bench(name: &str, seed: u64) -> Workbench {
    Workbench::open(name.to_owned(), opened(&bundle(name)), practice(), seed, None)
}

/// A file of a scenario with something changed.
fn changed(name: &str, file: &str, from: &str, to: &str) -> Opened {
    let mut files = bundle(name);
    let text = String::from_utf8(files[file].clone()).expect("files are text");
    assert!(text.contains(from), "{file} has no `{from}`");
    files.insert(file.to_owned(), text.replacen(from, to, 1).into_bytes());
    opened(&files)
}

fn standing(bench: &Workbench) -> Standing {
    static VOICES: OnceLock<Voices> = OnceLock::new();
    let voices = VOICES.get_or_init(Voices::english);
    bench.standing(voices, messages(), |_| None)
}
