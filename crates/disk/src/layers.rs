//! The practice library: the one that is part of the program, and folders that are laid upon it. A folder may come from
//! anyone, and is read as the folder of a scenario is.

use super::bundle::{BundleError, read_bundle};
use super::embedded::embedded_folder;
use crate::diagnostic::Diagnostic;
use crate::practice::{Layer, Layered, Practice, PracticeError};
use grounds_core::read::files::inside;
use std::fmt;
use std::path::Path;

/// Why there is no library.
#[derive(Debug)]
pub enum NoPractice {
    /// A folder cannot be opened.
    Folder(BundleError),
    /// What stands in the files cannot be used.
    Library(PracticeError),
}

impl fmt::Display for NoPractice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Folder(error) => error.fmt(f),
            Self::Library(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for NoPractice {}

/// The practice library that is part of the program.
///
/// # Errors
/// When the shipped files contradict each other, which the tests keep from happening.
pub fn practice() -> Result<Practice, PracticeError> {
    Practice::layered(&[shipped()]).map(|layered| layered.practice)
}

/// The library of the program with these folders upon it, each upon those before.
///
/// # Errors
/// When a folder cannot be opened, or a file in one cannot be read; and every fault of what was read.
pub fn practice_with(folders: &[impl AsRef<Path>]) -> Result<Layered, NoPractice> {
    let mut layers = vec![shipped()];
    let mut refused = Vec::new();
    for folder in folders {
        let bundle = read_bundle(folder.as_ref()).map_err(NoPractice::Folder)?;
        let told = bundle
            .refused
            .into_iter()
            .map(|(path, reason)| Diagnostic::error("practice-file", reason).in_file(inside(&bundle.name, &path)));
        refused.extend(told);
        let files = bundle.files.into_iter().filter(|(path, _)| !path.contains('/'));
        layers.push(Layer {
            name: bundle.name,
            files: files.collect(),
        });
    }
    if !refused.is_empty() {
        return Err(NoPractice::Library(PracticeError { told: refused }));
    }
    Practice::layered(&layers).map_err(NoPractice::Library)
}

fn shipped() -> Layer {
    Layer {
        name: String::new(),
        files: embedded_folder("practice").files,
    }
}
