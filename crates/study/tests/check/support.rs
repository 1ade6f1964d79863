//! What the tests share: the practice library, and folders as bundles.

use grounds_core::practice::Practice;
use grounds_core::scenario::Bundle;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The practice library.
pub(crate) fn practice() -> Arc<Practice> {
    static PRACTICE: OnceLock<Arc<Practice>> = OnceLock::new();
    let load = || {
        let files = files_below(&root().join("assets/practice")).into_iter();
        let texts = files.map(|(name, bytes)| (name, String::from_utf8(bytes).expect("the library is text")));
        Arc::new(Practice::load(&texts.collect()).expect("the library loads"))
    };
    Arc::clone(PRACTICE.get_or_init(load))
}

/// Every file of a folder, by its path in it.
pub(crate) fn files_below(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(one) = folders.pop() {
        let entries = fs::read_dir(&one).unwrap_or_else(|error| panic!("{}: {error}", one.display()));
        for path in entries.map(|entry| entry.expect("a folder can be listed").path()) {
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(folder).expect("it is in the folder");
                let name = name.to_str().expect("names are text").replace('\\', "/");
                files.insert(name, fs::read(&path).expect("the file is there"));
            }
        }
    }
    files
}

/// A scenario folder, as it would be read from a disk.
pub(crate) fn bundle(path: &str) -> Bundle {
    let name = path.rsplit('/').next().expect("a path has a name");
    Bundle {
        name: name.to_owned(),
        folder: Some(name.to_owned()),
        files: files_below(&root().join(path)),
        ..Bundle::default()
    }
}

/// The scenario that new authors begin with.
pub(crate) fn template() -> Bundle {
    Bundle {
        name: "template".to_owned(),
        folder: Some("template".to_owned()),
        ..bundle("assets/template-two")
    }
}
