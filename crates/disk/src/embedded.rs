//! The data that is part of the program: in a release inside it, in a debug build read from the checkout, so that a changed
//! word needs no compiling.

use crate::scenario::Bundle;
use rust_embed::RustEmbed;
use std::borrow::Cow;

#[derive(RustEmbed)]
#[folder = "../../assets"]
// The screens have these in them already, drawn part by part.
#[exclude = "people/*"]
struct Assets;

#[derive(RustEmbed)]
#[folder = "../../scenarios"]
struct Scenarios;

/// A file of `assets/`, by its path there.
#[must_use]
pub fn embedded_file(path: &str) -> Option<Cow<'static, [u8]>> {
    Assets::get(path).map(|file| file.data)
}

/// A text of `assets/`, by its path there.
#[must_use]
pub fn embedded_text(path: &str) -> Option<String> {
    String::from_utf8(embedded_file(path)?.into_owned()).ok()
}

/// The files of a folder of `assets/`, by its path there.
pub(super) fn embedded_folder(path: &str) -> Bundle {
    bundle::<Assets>(path, path)
}

/// The guide for authors: `scenarios/README.md`.
#[must_use]
pub fn authors_guide() -> String {
    let file = Scenarios::get("README.md");
    file.and_then(|file| String::from_utf8(file.data.into_owned()).ok())
        .unwrap_or_default()
}

/// The scenarios that are part of the program, by name.
#[must_use]
pub fn embedded_scenarios() -> Vec<(String, Bundle)> {
    let names = Scenarios::iter().filter_map(|path| path.strip_suffix("/scenario.ron").map(str::to_owned));
    let mut all: Vec<(String, Bundle)> = names
        .filter(|name| !name.contains('/'))
        .map(|name| (name.clone(), bundle::<Scenarios>(&name, &name)))
        .collect();
    all.sort_by(|a, b| a.0.cmp(&b.0));
    all
}

/// Everything below a folder, by its path there.
fn bundle<Data: RustEmbed>(folder: &str, name: &str) -> Bundle {
    let mut bundle = Bundle {
        folder: folder.rsplit('/').next().map(str::to_owned),
        name: name.to_owned(),
        ..Bundle::default()
    };
    for path in Data::iter() {
        let inner = path.strip_prefix(folder).and_then(|rest| rest.strip_prefix('/'));
        if let (Some(inner), Some(file)) = (inner, Data::get(&path)) {
            bundle.files.insert(inner.to_owned(), file.data.into_owned());
        }
    }
    bundle
}
