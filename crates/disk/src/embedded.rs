//! The data that is part of the program: in a release inside it, packed, in a debug build read from the checkout, so that a
//! changed word needs no compiling.

use crate::scenario::Bundle;
use rust_embed::RustEmbed;
use std::borrow::Cow;

/// Letters stay as they are: they shrink little, and all of them are read in place at every start.
#[derive(RustEmbed)]
#[folder = "../../assets"]
#[include = "fonts/*"]
struct Fonts;

/// A file of `assets/`, by its path there.
#[must_use]
pub fn embedded_file(path: &str) -> Option<Cow<'static, [u8]>> {
    if let Some(font) = Fonts::get(path) {
        return Some(font.data);
    }
    data::file(&format!("assets/{path}"))
}

/// A text of `assets/`, by its path there.
#[must_use]
pub fn embedded_text(path: &str) -> Option<String> {
    String::from_utf8(embedded_file(path)?.into_owned()).ok()
}

/// The files of a folder of `assets/`, by its path there.
pub(super) fn embedded_folder(path: &str) -> Bundle {
    bundle(&format!("assets/{path}"), path)
}

/// The guide for authors: `scenarios/README.md`.
#[must_use]
pub fn authors_guide() -> String {
    let file = data::file("scenarios/README.md");
    file.and_then(|file| String::from_utf8(file.into_owned()).ok())
        .unwrap_or_default()
}

/// The scenarios that are part of the program, by name.
#[must_use]
pub fn embedded_scenarios() -> Vec<(String, Bundle)> {
    let paths = data::below("scenarios/");
    let names = paths.iter().filter_map(|path| path.strip_suffix("/scenario.ron"));
    // In the order of their names, as the paths are.
    names
        .filter(|name| !name.contains('/'))
        .map(|name| (name.to_owned(), bundle(&format!("scenarios/{name}"), name)))
        .collect()
}

/// Everything below a folder.
fn bundle(folder: &str, name: &str) -> Bundle {
    let mut bundle = Bundle {
        folder: folder.rsplit('/').next().map(str::to_owned),
        name: name.to_owned(),
        ..Bundle::default()
    };
    let folder = format!("{folder}/");
    for path in data::below(&folder) {
        if let Some(content) = data::file(&format!("{folder}{path}")) {
            bundle.files.insert(path, content.into_owned());
        }
    }
    bundle
}

/// Packed by `build.rs`, unpacked when something of it is first asked for.
#[cfg(packed)]
mod data {
    use flate2::read::DeflateDecoder;
    use std::borrow::Cow;
    use std::collections::BTreeMap;
    use std::io::Read;
    use std::sync::LazyLock;
    use tar::Archive;

    static PACKED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/data.tar.deflate"));
    static FILES: LazyLock<BTreeMap<String, Vec<u8>>> = LazyLock::new(|| unpacked().unwrap_or_default());

    fn unpacked() -> std::io::Result<BTreeMap<String, Vec<u8>>> {
        let mut files = BTreeMap::new();
        for entry in Archive::new(DeflateDecoder::new(PACKED)).entries()? {
            let mut entry = entry?;
            let path = entry.path()?.to_string_lossy().into_owned();
            let mut content = Vec::new();
            entry.read_to_end(&mut content)?;
            files.insert(path, content);
        }
        Ok(files)
    }

    /// A file, by its path from the root of the checkout.
    pub(super) fn file(path: &str) -> Option<Cow<'static, [u8]>> {
        FILES.get(path).map(|content| Cow::Borrowed(content.as_slice()))
    }

    /// The paths below a folder (which ends in `/`), from it, in order.
    pub(super) fn below(folder: &str) -> Vec<String> {
        let from = FILES.range(folder.to_owned()..);
        from.map_while(|(path, _)| path.strip_prefix(folder).map(str::to_owned))
            .collect()
    }
}

/// As it lies in the checkout.
#[cfg(not(packed))]
mod data {
    use std::borrow::Cow;
    use std::fs;
    use std::path::{Path, PathBuf};

    fn at(path: &str) -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(path)
    }

    /// A file, by its path from the root of the checkout.
    pub(super) fn file(path: &str) -> Option<Cow<'static, [u8]>> {
        fs::read(at(path)).ok().map(Cow::Owned)
    }

    /// The paths below a folder (which ends in `/`), from it, in order.
    pub(super) fn below(folder: &str) -> Vec<String> {
        let mut paths = Vec::new();
        collect(&at(folder), "", &mut paths);
        paths.sort();
        paths
    }

    fn collect(folder: &Path, before: &str, paths: &mut Vec<String>) {
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            let Ok(name) = entry.file_name().into_string() else {
                continue;
            };
            let path = format!("{before}{name}");
            if entry.path().is_dir() {
                collect(&entry.path(), &format!("{path}/"), paths);
            } else {
                paths.push(path);
            }
        }
    }
}
