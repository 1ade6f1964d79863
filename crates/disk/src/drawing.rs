//! Files that commands are told to write, and to read, by name. Nothing of anybody's is written over: only what was
//! written here before, or what one was told to replace.

use super::plain::{read_plain, write_whole};
use std::path::Path;

/// Bytes of a file named on the command line that are read at most. A playtest of a large scenario has a hundredth.
const READ_BYTES: usize = 64 * 1024 * 1024;

/// Bytes at the beginning of a file that tell who wrote it.
const BEGINNING_BYTES: usize = 2_048;

/// The content of a file.
///
/// # Errors
/// In words: the file cannot be read, or is too large.
pub fn read_file(path: &Path) -> Result<Vec<u8>, String> {
    let shown = path.display();
    let bytes = read_plain(path, READ_BYTES).map_err(|e| format!("{shown} cannot be read: {e}"))?;
    if bytes.len() > READ_BYTES {
        return Err(format!("{shown} is larger than {} megabytes", READ_BYTES / 1024 / 1024));
    }
    Ok(bytes)
}

/// The text of a file.
///
/// # Errors
/// In words: the file cannot be read, is too large, or is no text.
pub fn read_text(path: &Path) -> Result<String, String> {
    String::from_utf8(read_file(path)?).map_err(|_| format!("{} is not a text file", path.display()))
}

/// Writes a file whole or not at all: a full disk leaves what was there before. What stands there already is replaced
/// only when `may_replace` says so of its beginning.
///
/// # Errors
/// In words: why nothing was written.
pub fn write_text(path: &Path, text: &str, may_replace: impl Fn(&str) -> bool) -> Result<(), String> {
    let shown = path.display();
    if path.is_dir() {
        return Err(format!("{shown} is a folder; name a file in it"));
    }
    if path.exists() {
        let beginning = read_plain(path, BEGINNING_BYTES).map_err(|e| format!("{shown} cannot be written: {e}"))?;
        if !may_replace(&String::from_utf8_lossy(&beginning)) {
            return Err(format!(
                "{shown} is there already, and this command did not write it; name another file, or add --force"
            ));
        }
    }
    write_whole(path, text.as_bytes()).map_err(|e| format!("{shown} cannot be written: {e}"))
}
