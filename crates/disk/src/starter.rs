//! The scenario that a new author starts from: `assets/template/`, a whole one that plays. Here it is handed out under
//! another name and put on disk. Nothing that exists is ever changed, and nothing half made is left behind.

use super::embedded::embedded_folder;
use super::ends::for_people;
use super::replace::rename;
use crate::scenario::Bundle;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// The folder in `assets/`, and the name that stands for the new one in every file of it.
const TEMPLATE: &str = "template";

/// The same with as little in it as can be read.
const BARE: &str = "template-bare";

/// The starting scenario under a name: a small whole one, or the least that can be read.
///
/// In its texts the name stands wherever the template's own stood, as a word of its own.
#[must_use]
pub fn starter(name: &str, is_bare: bool) -> Bundle {
    named(embedded_folder(if is_bare { BARE } else { TEMPLATE }), name)
}

fn named(mut bundle: Bundle, name: &str) -> Bundle {
    name.clone_into(&mut bundle.name);
    bundle.folder = Some(name.to_owned());
    for content in bundle.files.values_mut() {
        if let Ok(text) = std::str::from_utf8(content) {
            *content = renamed(text, name).into_bytes();
        }
    }
    bundle
}

/// A text with the template's name replaced, where it is not part of a longer word.
fn renamed(text: &str, name: &str) -> String {
    let joins = |c: char| c.is_alphanumeric() || c == '-';
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(TEMPLATE) {
        let (before, after) = (&rest[..at], &rest[at + TEMPLATE.len()..]);
        let whole = !before.ends_with(joins) && !after.starts_with(joins);
        out.push_str(before);
        out.push_str(if whole { name } else { TEMPLATE });
        rest = after;
    }
    out.push_str(rest);
    out
}

/// Writes the files of a bundle as a new folder, all of it or nothing: into a folder beside it first, which then gets
/// its name.
///
/// # Errors
/// What the system said. Then nothing new is left on the disk.
pub fn write_new(bundle: &Bundle, folder: &Path) -> io::Result<()> {
    let unfinished = unfinished_beside(folder)?;
    let made = fill(bundle, &unfinished).and_then(|()| {
        // A folder that came to be meanwhile is not replaced.
        if fs::symlink_metadata(folder).is_ok() {
            return Err(io::ErrorKind::AlreadyExists.into());
        }
        rename(&unfinished, folder)
    });
    if made.is_err() {
        let _ = fs::remove_dir_all(&unfinished);
    }
    made
}

/// Makes an empty folder beside the one to come, on the same disk, under a name that nobody uses.
fn unfinished_beside(folder: &Path) -> io::Result<PathBuf> {
    let name = folder.file_name().unwrap_or_default().to_string_lossy();
    let mut number = std::process::id();
    loop {
        let path = folder.with_file_name(format!(".{name}.{number}.unfinished"));
        match fs::create_dir(&path) {
            Ok(()) => return Ok(path),
            Err(e) if e.kind() == io::ErrorKind::AlreadyExists => number = number.wrapping_add(1),
            Err(e) => return Err(e),
        }
    }
}

fn fill(bundle: &Bundle, folder: &Path) -> io::Result<()> {
    for (path, content) in &bundle.files {
        let path = folder.join(path);
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent)?;
        }
        let mut file = fs::File::create_new(&path)?;
        match std::str::from_utf8(content) {
            Ok(text) => file.write_all(for_people(text).as_bytes())?,
            Err(_) => file.write_all(content)?,
        }
        file.sync_all()?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::renamed;

    #[test]
    fn only_the_whole_word_is_replaced() {
        assert_eq!(
            renamed(
                "id: \"template\", // template/art, a template-like templates",
                "night-shift"
            ),
            "id: \"night-shift\", // night-shift/art, a template-like templates"
        );
    }
}
