//! Files that commands are told to write, and to read, by name. Nothing of anybody's is written over: only what was
//! written here before, or what one was told to replace.

use super::ends::for_people;
use super::plain::{folder_around, read_plain, write_whole};
use super::system;
use crate::diagnostic::text_in;
use grounds_core::read::files::is_reserved;
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
    let bytes = read_plain(path, READ_BYTES).map_err(|e| format!("{shown} cannot be read: {}", system::why(&e)))?;
    if bytes.len() > READ_BYTES {
        return Err(format!("{shown} is larger than {} megabytes", READ_BYTES / 1024 / 1024));
    }
    Ok(bytes)
}

/// The text of a file.
///
/// # Errors
/// In words: the file cannot be read, is too large, or is no text, and where not.
pub fn read_text(path: &Path) -> Result<String, String> {
    let bytes = read_file(path)?;
    let text = text_in(&bytes).map_err(|fault| format!("{}: {fault}", path.display()))?;
    Ok(text.into_owned())
}

/// Writes a file whole or not at all: a full disk leaves what was there before. What stands there already is replaced
/// only when `may_replace` says so of its beginning.
///
/// # Errors
/// In words: why nothing was written.
pub fn write_text(path: &Path, text: &str, may_replace: impl Fn(&str) -> bool) -> Result<(), String> {
    may_write(path, may_replace)?;
    write_whole(path, for_people(text).as_bytes())
        .map_err(|e| format!("{} cannot be written: {}", path.display(), system::why(&e)))
}

/// The same with the ends of lines as they stand in the text: for formats that say which they have.
///
/// # Errors
/// In words: why nothing was written.
pub fn write_exactly(path: &Path, text: &str, may_replace: impl Fn(&str) -> bool) -> Result<(), String> {
    may_write(path, may_replace)?;
    write_whole(path, text.as_bytes()).map_err(|e| format!("{} cannot be written: {}", path.display(), system::why(&e)))
}

/// Whether [`write_text`] would write: before any work is done for it.
///
/// # Errors
/// In words: why nothing would be written.
pub fn may_write(path: &Path, may_replace: impl Fn(&str) -> bool) -> Result<(), String> {
    let shown = path.display();
    let name = path.file_name().map(|name| name.to_string_lossy());
    if name.is_some_and(|name| is_reserved(&name)) {
        return Err(format!(
            "{shown} is a name that Windows keeps for a device, so that no file there can have it; name another file"
        ));
    }
    if path.is_dir() {
        return Err(format!("{shown} is a folder; name a file in it"));
    }
    if path.exists() {
        let beginning =
            read_plain(path, BEGINNING_BYTES).map_err(|e| format!("{shown} cannot be written: {}", system::why(&e)))?;
        // It was written with the line ends of some system.
        if !may_replace(&String::from_utf8_lossy(&beginning).replace("\r\n", "\n")) {
            return Err(format!(
                "{shown} is there already, and this command did not write it; name another file, or add --force"
            ));
        }
    }
    if !folder_around(path).is_dir() {
        let folder = folder_around(path).display();
        return Err(format!(
            "{shown} cannot be written: there is no folder {folder}; make it first"
        ));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    /// If this fails, what a command wrote on Windows is taken for somebody else's work, and never replaced.
    #[test]
    fn what_was_written_here_is_known_with_the_line_ends_of_any_system() {
        let path = std::env::temp_dir().join(format!("grounds-ours-{}.txt", std::process::id()));
        for (there, is_ours) in [("head\r\nold", true), ("head\nold", true), ("other", false)] {
            fs::write(&path, there).expect("there is a folder for what is soon forgotten");
            let wrote = write_text(&path, "head\nnew", |beginning| beginning.starts_with("head\n"));
            assert_eq!(wrote.is_ok(), is_ours, "{there:?}: {wrote:?}");
        }
        let _ = fs::remove_file(&path);
    }
}
