//! What the tests share.

use crate::fuzzed::targets::anything::{Picks, anything};
use reasonable_grounds::assess::textbook;
use reasonable_grounds::check::check;
use reasonable_grounds::library;
use reasonable_grounds::practice::Practice;
use reasonable_grounds::record::{Header, encode};
use reasonable_grounds::scenario::{Bundle, Scenario};
use reasonable_grounds::session::{Action, Phase, Session};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, OnceLock};

/// The shipped practice library.
pub(crate) fn practice() -> Arc<Practice> {
    static PRACTICE: OnceLock<Arc<Practice>> = OnceLock::new();
    PRACTICE
        .get_or_init(|| Arc::new(library::practice().expect("the shipped practice library loads")))
        .clone()
}

/// The folder of the package.
pub(crate) fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// A shipped scenario's files.
pub(crate) fn shipped_bundle(name: &str) -> Bundle {
    library::read_bundle(&root().join("scenarios").join(name)).expect("the shipped folder can be read")
}

/// A shipped scenario, read once.
pub(crate) fn shipped(name: &str) -> Arc<Scenario> {
    static READ: Mutex<BTreeMap<String, Arc<Scenario>>> = Mutex::new(BTreeMap::new());
    let mut read = READ.lock().expect("no test panics while it reads");
    let known = read.entry(name.to_owned());
    let checked = || check(&shipped_bundle(name), &practice());
    Arc::clone(known.or_insert_with(|| checked().scenario.expect("the shipped scenario can be played")))
}

/// A shipped scenario, just begun.
pub(crate) fn begun(name: &str) -> Session {
    Session::begin(shipped(name), practice(), 1, 0)
}

/// A shipped scenario, played at random for so many moves, and not ended.
pub(crate) fn random_run(name: &str, seed: u64, moves: usize) -> Session {
    let mut session = Session::begin(shipped(name), practice(), seed, 0);
    let mut picks = Picks(seed ^ 0x5eed);
    for _ in 0..moves * 40 {
        if session.entries().len() >= moves || session.phase() != Phase::Running {
            break;
        }
        let action = anything(&session, &mut picks);
        if let Some(action) = action.filter(|action| *action != Action::End) {
            let _ = session.apply(action);
        }
    }
    session
}

/// The run of somebody who goes by the textbook, to its end.
pub(crate) fn played(scenario: Arc<Scenario>, seed: u64) -> Session {
    textbook(&Session::begin(scenario, practice(), seed, 0), |_, _, _| ())
}

/// The record of a run, as if no time had passed in it.
pub(crate) fn record_of(session: &Session) -> String {
    encode(session, &Header::of(session, "quiet-river-000001".into(), 0), |_| 0)
}

/// The names of the shipped scenarios.
pub(crate) fn shipped_names() -> Vec<String> {
    let mut names: Vec<String> = std::fs::read_dir(root().join("scenarios"))
        .expect("the shipped scenarios are there")
        .flatten()
        .filter(|e| e.path().join("scenario.ron").exists())
        .map(|e| e.file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

/// Every file below a folder.
pub(crate) fn files_below(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            files.extend(files_below(&path));
        } else {
            files.push(path);
        }
    }
    files.sort();
    files
}
