//! Reading and writing files by a name that anybody may have typed. What is no plain file is refused before it is opened: a pipe that
//! nobody writes into would never open, a device never end.

use std::fs::{self, File};
use std::io::{Error, Read, Result, Write};
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

/// Writes a file whole or not at all: a full disk leaves what was there before.
pub(super) fn write_whole(path: &Path, bytes: &[u8]) -> Result<()> {
    let name = path
        .file_name()
        .ok_or_else(|| Error::other("it is not the name of a file"))?;
    let part = path.with_file_name(format!(".{}.part", name.to_string_lossy()));
    let written = File::create(&part)
        .and_then(|mut file| file.write_all(bytes).and_then(|()| file.sync_all()))
        .and_then(|()| fs::rename(&part, path));
    written.inspect_err(|_| {
        // If even this fails, there is nothing better to do with it.
        let _ = fs::remove_file(&part);
    })
}
