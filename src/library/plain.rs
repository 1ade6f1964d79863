//! Opening files by a name that anybody may have typed. What is no plain file is refused before it is opened: a pipe that
//! nobody writes into would never open, a device never end.

use std::fs::{self, File};
use std::io::{Error, Read, Result};
use std::path::Path;

/// Refuses folders, pipes and devices.
pub(super) fn only_plain(path: &Path) -> Result<()> {
    let meta = fs::metadata(path)?;
    if meta.is_file() {
        Ok(())
    } else if meta.is_dir() {
        Err(Error::other("it is a folder, not a file"))
    } else {
        Err(Error::other("it is a pipe or a device, not a file"))
    }
}

/// The content of a plain file, up to one byte more than `most`, so that a larger one is noticed.
pub(super) fn read_plain(path: &Path, most: usize) -> Result<Vec<u8>> {
    only_plain(path)?;
    let mut bytes = Vec::new();
    // The limit holds even for a file that grows while it is read.
    File::open(path)?.take(most as u64 + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}
