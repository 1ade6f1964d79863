//! Writes files that were not there before. What is there and says something else is never overwritten.

use super::ends::for_people;
use super::plain::{folder_around, read_plain, write_whole};
use super::system;
use std::fs;
use std::path::PathBuf;

/// Writes all of these files, with the folders they need. A file that is there already and says the same is left alone.
///
/// # Errors
/// In words: a file of that name says something else, and nothing has been written; or the system refused, and what was
/// written before stays.
pub fn write_new_files(files: &[(PathBuf, String)]) -> Result<(), String> {
    let files: Vec<_> = files.iter().map(|(path, text)| (path, for_people(text))).collect();
    for (path, text) in &files {
        let is_there = fs::symlink_metadata(path).is_ok();
        if is_there && !read_plain(path, text.len()).is_ok_and(|there| there == text.as_bytes()) {
            return Err(format!(
                "{}: there is another file of this name; name an empty folder, or take it away first",
                path.display()
            ));
        }
    }
    for (path, text) in files.iter().filter(|(path, _)| fs::symlink_metadata(path).is_err()) {
        let wrote = fs::create_dir_all(folder_around(path)).and_then(|()| write_whole(path, text.as_bytes()));
        wrote.map_err(|error| system::refused(path, &error).to_string())?;
    }
    Ok(())
}
