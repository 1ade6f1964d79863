//! What every test here needs: the practice library, scenarios from their folders, the words of the interface.

use grounds_core::diagnostic::Sink;
use grounds_core::locale::{Choice, Messages};
use grounds_core::practice::Practice;
use grounds_core::scenario::Scenario;
use grounds_core::scenario::draft::Draft;
use grounds_core::scenario::resolve::resolve;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

/// The scenarios that are played here.
pub(crate) const SCENARIOS: [&str; 3] = ["one-talk", "departure-desk", "office-park"];

pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn files(folder: &Path, ending: &str) -> BTreeMap<String, String> {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let names = entries.map(|entry| entry.expect("a folder can be listed").file_name());
    let names = names.map(|name| name.into_string().expect("names are text"));
    let all = names.filter(|name| name.ends_with(ending));
    all.map(|name| {
        (
            name.clone(),
            fs::read_to_string(folder.join(&name)).expect("it is text"),
        )
    })
    .collect()
}

pub(crate) fn practice() -> Arc<Practice> {
    static PRACTICE: OnceLock<Arc<Practice>> = OnceLock::new();
    let load = || Arc::new(Practice::load(&files(&root().join("assets/practice"), ".ron")).expect("the library loads"));
    Arc::clone(PRACTICE.get_or_init(load))
}

/// A scenario by its folder.
pub(crate) fn scenario(name: &str) -> Arc<Scenario> {
    static ALL: OnceLock<BTreeMap<&str, Arc<Scenario>>> = OnceLock::new();
    let all = ALL.get_or_init(|| {
        SCENARIOS
            .iter()
            .map(|&name| (name, Arc::new(read(name, |_| {}))))
            .collect()
    });
    Arc::clone(&all[name])
}

/// A scenario whose files were changed before they were read.
pub(crate) fn read(name: &str, change: impl Fn(&mut BTreeMap<String, Vec<u8>>)) -> Scenario {
    let folder = place_of(name);
    let talks = files(&folder.join("talks"), ".txt").into_iter();
    let talks = talks.map(|(name, text)| (format!("talks/{name}"), text.into_bytes()));
    let tables = files(&folder, "scenario.ron").into_iter();
    let mut files: BTreeMap<String, Vec<u8>> = tables.map(|(n, t)| (n, t.into_bytes())).chain(talks).collect();
    change(&mut files);
    let mut sink = Sink::default();
    let draft = Draft::read(&files, &mut sink).and_then(|draft| resolve(&draft, &practice(), &mut sink));
    draft.unwrap_or_else(|| panic!("{name}: {:?}", sink.into_sorted().first()))
}

/// The words of the interface.
pub(crate) fn messages(reads: &Choice) -> Messages {
    let text = |code: &str| {
        let all = files(&root().join("assets/text").join(code), ".ftl");
        all.into_values().collect::<Vec<_>>().join("\n")
    };
    let alone = |code: &str| {
        let messages = Messages::new(code, &text(code), &text("en")).expect("the texts can be read");
        messages.in_digits(reads.digits(code))
    };
    match &reads.beside {
        Some(beside) => alone(&reads.language).beside(alone(beside)),
        None => alone(&reads.language),
    }
}

/// Where a scenario lies: among those that are shipped, or, for tests alone, among the fixtures.
fn place_of(name: &str) -> std::path::PathBuf {
    match name.strip_prefix("cases/") {
        Some(case) => root().join("tests/fixtures").join(case),
        None => root().join("scenarios").join(name),
    }
}
