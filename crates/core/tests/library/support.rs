//! The shipped files, and layers made of them.

use grounds_core::diagnostic::Diagnostic;
use grounds_core::practice::{Layer, Layered, OVERLAY, Practice};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::OnceLock;

/// Every file of the library, as bytes.
pub(crate) fn shipped() -> &'static BTreeMap<String, Vec<u8>> {
    static FILES: OnceLock<BTreeMap<String, Vec<u8>>> = OnceLock::new();
    FILES.get_or_init(|| {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets/practice");
        let entries = fs::read_dir(folder).expect("the library is there").flatten();
        let named = entries.map(|entry| (entry.file_name().to_string_lossy().into_owned(), entry.path()));
        let data = named.filter(|(name, _)| name.ends_with(".ron"));
        data.map(|(name, path)| (name, fs::read(path).expect("it can be read")))
            .collect()
    })
}

pub(crate) fn text(file: &str) -> String {
    String::from_utf8(shipped()[file].clone()).expect("it is text")
}

/// The shipped library, as the layer below all others.
pub(crate) fn below() -> Layer {
    Layer {
        name: String::new(),
        files: shipped().clone(),
    }
}

/// A folder that changes what is in these files.
pub(crate) fn overlay(name: &str, files: &[(&str, &str)]) -> Layer {
    let said = "Overlay(name: \"A country\", by: \"A panel\", year: \"2026\")";
    let says = (OVERLAY, said);
    let files = [&says].into_iter().chain(files);
    Layer {
        name: name.to_owned(),
        files: files
            .map(|(name, text)| ((*name).to_owned(), text.as_bytes().to_vec()))
            .collect(),
    }
}

pub(crate) fn laid(upper: &[Layer]) -> Layered {
    let layers: Vec<Layer> = [below()].into_iter().chain(upper.iter().cloned()).collect();
    Practice::layered(&layers).unwrap_or_else(|error| panic!("{error}"))
}

/// What is told of a library that does not load.
pub(crate) fn told(layers: &[Layer]) -> Vec<Diagnostic> {
    let error = Practice::layered(layers).err();
    error.expect("it should not load").told
}

/// A fault on one line: its file, its line and its words.
pub(crate) fn line(fault: &Diagnostic) -> String {
    let place = fault.span.as_ref().map(|span| span.position().line);
    format!("{}:{}: {}", fault.file, place.unwrap_or(0), fault.message)
}
