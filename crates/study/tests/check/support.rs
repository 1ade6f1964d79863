//! What the tests share: the practice library, folders of the repository, and what the check tells of one.

use grounds_core::diagnostic::Diagnostic;
use grounds_core::practice::Practice;
use grounds_core::scenario::Bundle;
use grounds_study::check::check;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

/// The top folder of the repository.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The practice library.
pub(crate) fn practice() -> Arc<Practice> {
    static PRACTICE: OnceLock<Arc<Practice>> = OnceLock::new();
    let load = || {
        let files = below(&root().join("assets/practice")).into_iter();
        let files = files.filter(|(name, _)| name.ends_with(".ron") && !name.contains('/'));
        let texts = files.map(|(name, bytes)| (name, String::from_utf8(bytes).expect("the library is text")));
        Arc::new(Practice::load(&texts.collect()).expect("the library loads"))
    };
    Arc::clone(PRACTICE.get_or_init(load))
}

/// Every file below a folder, by its path inside.
pub(crate) fn below(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    fn walk(top: &Path, folder: &Path, all: &mut BTreeMap<String, Vec<u8>>) {
        let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
        for path in entries.map(|entry| entry.expect("a folder can be listed").path()) {
            if path.is_dir() {
                walk(top, &path, all);
                continue;
            }
            let name = path
                .strip_prefix(top)
                .expect("it is below")
                .to_string_lossy()
                .replace('\\', "/");
            all.insert(name, fs::read(&path).expect("the file is there"));
        }
    }
    let mut all = BTreeMap::new();
    walk(folder, folder, &mut all);
    all
}

/// A folder of the repository as the program reads it.
pub(crate) fn bundle(folder: &str) -> Bundle {
    let name = folder.rsplit('/').next().unwrap_or(folder).to_owned();
    Bundle {
        name: name.clone(),
        folder: Some(name),
        files: below(&root().join(folder)),
        ..Bundle::default()
    }
}

/// What is told of a folder.
pub(crate) fn told(bundle: &Bundle) -> Vec<Diagnostic> {
    check(bundle, &practice()).diagnostics
}
