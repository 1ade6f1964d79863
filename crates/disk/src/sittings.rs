//! Where an author's place in a run is kept, so that closing the program, or its being killed, loses nothing: one small
//! file for each scenario folder, in the user's own data folder and never in the author's.
//!
//! What stands in the file is the business of [`crate::author`]; here it is bytes.

use super::plain::read_plain;
use super::replace::rename;
use super::system;
use crate::locale::{Said, key};
use grounds_core::hex;
use sha2::{Digest, Sha256};
use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// The folder in which places are kept when none is named: the user's own data folder on this computer, or `sittings` here.
#[must_use]
pub fn default_folder() -> PathBuf {
    let dirs = directories::ProjectDirs::from("", "", "reasonable-grounds");
    dirs.map_or_else(|| PathBuf::from("sittings"), |d| d.data_local_dir().join("sittings"))
}

/// Where the place in one scenario is kept. Held locked, so that two windows do not overwrite each other's.
#[derive(Debug)]
pub struct Sitting {
    path: PathBuf,
    /// Released when the program ends, however it ends.
    _lock: File,
}

impl Sitting {
    /// Opens the place kept for a scenario folder; gives what was kept, at most `bytes` of it and one more.
    ///
    /// # Errors
    /// Where and why: when the place would lie in the scenario's folder, cannot be made, or is open in another window.
    pub fn open(kept_in: &Path, typed: &Path, bytes: usize) -> Result<(Self, Option<Vec<u8>>), Said> {
        let refused = |e: &io::Error| system::refused(kept_in, e);
        let scenario = fs::canonicalize(typed).map_err(|e| system::refused(typed, &e))?;
        if nearest(kept_in).is_some_and(|real| real.starts_with(&scenario)) {
            return Err(system::at(kept_in, key!("error-own-folder")));
        }
        fs::create_dir_all(kept_in).map_err(|e| refused(&e))?;
        let name = name_of(&scenario);
        let lock = OpenOptions::new()
            .write(true)
            .create(true)
            .truncate(false)
            .open(kept_in.join(format!("{name}.lock")))
            .map_err(|e| refused(&e))?;
        // A stick whose file system knows no locks can still keep a place.
        if let Err(TryLockError::WouldBlock) = lock.try_lock() {
            return Err(system::at(typed, key!("error-folder-open-elsewhere")));
        }
        let path = kept_in.join(format!("{name}.json"));
        let kept = read_plain(&path, bytes).ok();
        Ok((Self { path, _lock: lock }, kept))
    }

    /// Keeps a place, through to the disk. The old one stands until the new one is whole.
    ///
    /// # Errors
    /// Where and why.
    pub fn keep(&self, text: &str) -> Result<(), Said> {
        let half = self.path.with_extension("new");
        let written = File::create(&half)
            .and_then(|mut file| file.write_all(text.as_bytes()).and_then(|()| file.sync_data()))
            .and_then(|()| rename(&half, &self.path));
        written.map_err(|e| system::refused(&self.path, &e))
    }

    /// Puts away a kept place that cannot be understood, so that it is not overwritten.
    pub fn put_away(&self) {
        // If even this fails, there is nothing better to do with it.
        let _ = rename(&self.path, &self.path.with_extension("unreadable"));
    }
}

/// The real path of a folder that may not exist yet: that of the nearest one above it that does.
fn nearest(folder: &Path) -> Option<PathBuf> {
    let absolute = std::path::absolute(folder).ok()?;
    absolute.ancestors().find_map(|above| fs::canonicalize(above).ok())
}

/// A name for a folder that tells nothing about it.
fn name_of(folder: &Path) -> String {
    let hash = Sha256::digest(folder.as_os_str().as_encoded_bytes());
    hex(&hash[..12])
}
