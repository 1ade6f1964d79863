//! What lies in a folder of records that somebody gathered, as from the sticks of a room: the records in it and in the folders
//! inside it, and how much else. Nothing is opened or changed, and no link to a folder is followed.

use super::list::PUT_AWAY;
use super::{ENDING, RecordsError};
use grounds_core::read::files::is_dropped;
use std::fs;
use std::path::{Path, PathBuf};

/// Folders within each other that are looked into: a room, a day, a laptop, and one more.
const DEPTH: usize = 4;

/// What lies in a folder.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct InFolder {
    /// The files that are called like a record, by name.
    pub records: Vec<PathBuf>,
    /// How many other files there are, but for what systems drop and what belongs to records.
    pub others: usize,
    /// How many folders were not looked into: too deep, behind a link, closed to this account, or with what trainees have put
    /// away.
    pub folders: usize,
}

/// What lies in a folder. `is_ours` says which other files belong to records and are not counted.
///
/// # Errors
/// When it cannot be looked into.
pub fn in_folder(folder: &Path, is_ours: impl Fn(&str) -> bool) -> Result<InFolder, RecordsError> {
    let mut found = InFolder::default();
    look(folder, 1, &is_ours, &mut found).map_err(|error| RecordsError::System(folder.to_owned(), error))?;
    found.records.sort();
    Ok(found)
}

fn look(folder: &Path, depth: usize, is_ours: &impl Fn(&str) -> bool, found: &mut InFolder) -> std::io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let path = entry.path();
        let name = entry.file_name().to_string_lossy().to_lowercase();
        if path.is_dir() {
            let is_link = entry.file_type().is_ok_and(|of| of.is_symlink());
            let may_look = depth < DEPTH && !is_link && name != PUT_AWAY;
            if !may_look || look(&path, depth + 1, is_ours, found).is_err() {
                found.folders += 1;
            }
        } else if name.ends_with(&format!(".{ENDING}")) {
            // What is called so and is no record is told by whoever reads it.
            found.records.push(path);
        } else if !name.ends_with(&format!(".{ENDING}.lock")) && !is_dropped(&name) && !is_ours(&name) {
            found.others += 1;
        }
    }
    Ok(())
}
