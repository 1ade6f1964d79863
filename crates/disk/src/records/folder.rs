//! What lies in a folder of records that somebody gathered: the records in it, and how much else. Nothing in it is opened or
//! changed, and no folder inside it is looked into: one that is meant is named.

use super::{ENDING, RecordsError};
use grounds_core::read::files::is_dropped;
use std::fs;
use std::path::{Path, PathBuf};

/// What lies in a folder.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct InFolder {
    /// The files that are called like a record, by name.
    pub records: Vec<PathBuf>,
    /// How many other files there are, but for what systems drop and what belongs to records.
    pub others: usize,
    /// How many folders.
    pub folders: usize,
}

/// What lies in a folder. `is_ours` says which other files belong to records and are not counted.
///
/// # Errors
/// When it cannot be looked into.
pub fn in_folder(folder: &Path, is_ours: impl Fn(&str) -> bool) -> Result<InFolder, RecordsError> {
    let refused = |error| RecordsError::System(folder.to_owned(), error);
    let mut found = InFolder::default();
    for entry in fs::read_dir(folder).map_err(refused)? {
        let path = entry.map_err(refused)?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().to_lowercase();
        let is_lock = name.ends_with(&format!(".{ENDING}.lock"));
        // What stands behind a name that ends like a record is told by whoever reads it.
        if name.ends_with(&format!(".{ENDING}")) && !path.is_dir() {
            found.records.push(path);
        } else if path.is_dir() {
            found.folders += 1;
        } else if !is_lock && !is_dropped(&name) && !is_ours(&name) {
            found.others += 1;
        }
    }
    found.records.sort();
    Ok(found)
}
