//! What the tests share: the practice library, the scenarios, and reading them.

use grounds_core::diagnostic::{Diagnostic, Sink};
use grounds_core::practice::Practice;
use grounds_core::scenario::Scenario;
use grounds_core::scenario::draft::Draft;
use grounds_core::scenario::resolve::resolve;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

/// Every scenario, by its folder.
pub(crate) const ALL: [&str; 6] = [
    "cases/hotel",
    "cases/hotline",
    "cases/removal-list",
    "departure-desk",
    "office-park",
    "one-talk",
];

/// The top folder of the repository.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The practice library.
pub(crate) fn practice() -> Arc<Practice> {
    static PRACTICE: OnceLock<Arc<Practice>> = OnceLock::new();
    let load = || {
        let files = files(&root().join("assets/practice"), ".ron").into_iter();
        let texts = files.map(|(name, bytes)| (name, String::from_utf8(bytes).expect("the library is text")));
        Arc::new(Practice::load(&texts.collect()).expect("the library loads"))
    };
    Arc::clone(PRACTICE.get_or_init(load))
}

/// Every file of a folder with this ending, by name.
pub(crate) fn files(folder: &Path, ending: &str) -> BTreeMap<String, Vec<u8>> {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let names = entries.map(|entry| entry.expect("a folder can be listed").file_name());
    let names = names.map(|name| name.into_string().expect("names are text"));
    let all = names.filter(|name| name.ends_with(ending));
    all.map(|name| (name.clone(), fs::read(folder.join(&name)).expect("the file is there")))
        .collect()
}

/// The files of a scenario.
pub(crate) fn bundle(name: &str) -> BTreeMap<String, Vec<u8>> {
    let folder = place_of(name);
    let talks = files(&folder.join("talks"), ".txt").into_iter();
    let talks = talks.map(|(name, bytes)| (format!("talks/{name}"), bytes));
    files(&folder, "scenario.ron").into_iter().chain(talks).collect()
}

/// A scenario made of files, and what was told of them.
pub(crate) fn resolved(files: &BTreeMap<String, Vec<u8>>) -> (Option<Scenario>, Vec<Diagnostic>) {
    let mut sink = Sink::default();
    let scenario = Draft::read(files, &mut sink).and_then(|draft| resolve(&draft, &practice(), &mut sink));
    (scenario, sink.into_sorted())
}

/// A scenario that is right.
pub(crate) fn scenario(name: &str) -> Arc<Scenario> {
    let (scenario, told) = resolved(&bundle(name));
    let told: Vec<String> = told
        .iter()
        .take(20)
        .map(|fault| format!("{} {} {:?}", fault.code, fault.message, fault.help))
        .collect();
    Arc::new(scenario.unwrap_or_else(|| panic!("{name}: {told:#?}")))
}

/// Where a scenario lies: among those that are shipped, or, for tests alone, among the fixtures.
pub(crate) fn place_of(name: &str) -> std::path::PathBuf {
    match name.strip_prefix("cases/") {
        Some(case) => root().join("tests/fixtures").join(case),
        None => root().join("scenarios").join(name),
    }
}
