//! The data that is part of the program.

use crate::practice::{Practice, PracticeError};
use crate::scenario::Bundle;
use include_dir::{Dir, include_dir};
use std::collections::BTreeMap;

static ASSETS: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/assets");
static SCENARIOS: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/scenarios");

/// An embedded file of `assets/`, by its path there.
#[must_use]
pub fn embedded_file(path: &str) -> Option<&'static [u8]> {
    ASSETS.get_file(path).map(include_dir::File::contents)
}

/// The files of an embedded folder of `assets/`, by its path there.
pub(super) fn embedded_folder(path: &str) -> Option<Bundle> {
    ASSETS.get_dir(path).map(|dir| bundle_of(dir, path.to_owned()))
}

/// The guide for authors: `scenarios/README.md`.
#[must_use]
pub fn authors_guide() -> &'static str {
    let file = SCENARIOS.get_file("README.md");
    file.and_then(include_dir::File::contents_utf8).unwrap_or_default()
}

/// The embedded practice library.
///
/// # Errors
/// When the shipped files contradict each other, which the tests keep from happening.
pub fn practice() -> Result<Practice, PracticeError> {
    let files: BTreeMap<String, String> = ASSETS
        .get_dir("practice")
        .into_iter()
        .flat_map(Dir::files)
        .filter_map(|f| {
            Some((
                f.path().file_name()?.to_str()?.to_owned(),
                f.contents_utf8()?.to_owned(),
            ))
        })
        .collect();
    Practice::load(&files)
}

/// The embedded scenarios, by name.
#[must_use]
pub fn embedded_scenarios() -> Vec<(String, Bundle)> {
    let mut all: Vec<(String, Bundle)> = SCENARIOS
        .dirs()
        .filter(|dir| dir.get_file(dir.path().join("scenario.ron")).is_some())
        .filter_map(|dir| {
            let name = dir.path().file_name()?.to_str()?.to_owned();
            Some((name.clone(), bundle_of(dir, name)))
        })
        .collect();
    all.sort_by(|a, b| a.0.cmp(&b.0));
    all
}

fn bundle_of(dir: &Dir<'static>, name: String) -> Bundle {
    let mut bundle = Bundle {
        folder: dir.path().file_name().map(|name| name.to_string_lossy().into_owned()),
        name,
        ..Bundle::default()
    };
    collect(dir, dir, &mut bundle);
    bundle
}

fn collect(root: &Dir<'static>, dir: &Dir<'static>, bundle: &mut Bundle) {
    for file in dir.files() {
        if let Ok(path) = file.path().strip_prefix(root.path()) {
            let parts: Vec<_> = path.iter().map(|p| p.to_string_lossy()).collect();
            bundle.files.insert(parts.join("/"), file.contents().to_vec());
        }
    }
    for inner in dir.dirs() {
        collect(root, inner, bundle);
    }
}
