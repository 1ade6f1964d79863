//! Reads a scenario folder from disk. The folder may come from anyone: links out of it are not followed, and what is too
//! large is named, not read.

use super::plain::here;
use super::system;
use crate::locale::{Said, said};
use crate::scenario::Bundle;
use crate::scenario::limits::{FILES, FOLDER_BYTES, FOLDER_DEPTH, FOLDER_ENTRIES, PICTURE_BYTES, SCENARIO_BYTES};
use grounds_core::read::files::{is_dropped, meant, meant_text};
use grounds_core::read::folder::is_talk;
use std::collections::BTreeSet;
use std::fmt;
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};

/// Why a folder could not be read at all.
#[derive(Debug)]
pub struct BundleError {
    /// The folder.
    pub path: PathBuf,
    /// Why.
    pub reason: Said,
}

impl BundleError {
    /// Where and why, to be said.
    #[must_use]
    pub fn said(&self) -> Said {
        system::at(&self.path, self.reason.clone())
    }
}

impl fmt::Display for BundleError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.said().fmt(f)
    }
}

impl std::error::Error for BundleError {}

/// Reads the files of a scenario folder.
///
/// # Errors
/// When the folder itself cannot be opened, or holds more than a scenario does. A file inside that cannot be read, is too large, or leads outside is noted
/// in the bundle with its reason.
pub fn read_bundle(folder: &Path) -> Result<Bundle, BundleError> {
    let folder = here(folder);
    let fail = |e: &std::io::Error| BundleError {
        path: folder.to_owned(),
        reason: system::why(e),
    };
    let root = fs::canonicalize(folder).map_err(|e| fail(&e))?;
    let entries = fs::read_dir(&root).map_err(|e| fail(&e))?;
    if entries.take(FOLDER_ENTRIES + 1).count() > FOLDER_ENTRIES {
        return Err(BundleError {
            path: folder.to_owned(),
            reason: said!("error-too-many-files", most = FOLDER_ENTRIES),
        });
    }
    let name = folder.display().to_string();
    let called = root.file_name().map(|name| name.to_string_lossy().into_owned());
    let mut reader = Reader {
        root,
        bytes: 0,
        entries: 0,
        folded: BTreeSet::new(),
        bundle: Bundle {
            name: name.trim_end_matches(std::path::is_separator).to_owned(),
            folder: called,
            ..Bundle::default()
        },
    };
    reader.folder(&reader.root.clone(), "", 0);
    Ok(reader.bundle)
}

struct Reader {
    root: PathBuf,
    bytes: u64,
    entries: usize,
    /// Every path in small letters.
    folded: BTreeSet<String>,
    bundle: Bundle,
}

impl Reader {
    fn folder(&mut self, folder: &Path, inside: &str, depth: usize) {
        let Ok(entries) = fs::read_dir(folder) else {
            self.refuse(inside, "the folder cannot be opened");
            return;
        };
        let mut entries: Vec<_> = entries.take(FOLDER_ENTRIES + 1).flatten().collect();
        self.entries += entries.len();
        if self.entries > FOLDER_ENTRIES {
            let words = format!("with it there are more than {FOLDER_ENTRIES} files; the folder is not looked into");
            return self.refuse(inside, &words);
        }
        entries.sort_by_key(fs::DirEntry::file_name);
        for entry in entries {
            let name = entry.file_name();
            let shown = name.to_string_lossy();
            if is_dropped(&shown) {
                continue;
            }
            let path = if inside.is_empty() {
                shown.into_owned()
            } else {
                format!("{inside}/{shown}")
            };
            if name.to_str().is_none() {
                self.refuse(&path, "its name is not UTF-8; give it a name of plain letters");
            } else if !self.folded.insert(path.to_lowercase()) {
                self.refuse(
                    &path,
                    "another file has this name in other capitals, and not every disk keeps both",
                );
            } else {
                self.entry(&entry.path(), &path, depth);
            }
        }
    }

    fn entry(&mut self, on_disk: &Path, path: &str, depth: usize) {
        // A link is followed only when it stays inside.
        match fs::canonicalize(on_disk) {
            Ok(real) if real.starts_with(&self.root) => match fs::metadata(&real) {
                Ok(meta) if meta.is_dir() && is_read(path) => self.refuse(path, "it is a folder, not a file"),
                Ok(meta) if meta.is_dir() && depth < FOLDER_DEPTH => self.folder(&real, path, depth + 1),
                Ok(meta) if meta.is_file() => self.file(&real, path, meta.len()),
                Ok(_) => self.refuse(path, "it is neither a file nor a folder that is looked into"),
                Err(e) => self.refuse(path, &e.to_string()),
            },
            Ok(_) => self.refuse(path, "it leads outside the scenario's folder"),
            Err(e) => self.refuse(path, &e.to_string()),
        }
    }

    fn file(&mut self, on_disk: &Path, path: &str, size: u64) {
        let limit = if has_ending(path, "svg") {
            PICTURE_BYTES
        } else {
            SCENARIO_BYTES
        } as u64;
        // Sounds and other things a later version may use are left alone.
        if !is_read(path) {
            if is_misnamed(path) {
                self.bundle.misnamed.insert(path.to_owned());
            }
            return;
        }
        if size > limit {
            return self.refuse(path, &format!("it has {size} bytes; at most {limit} are read"));
        }
        self.bytes += size;
        if self.bundle.files.len() >= FILES || self.bytes > FOLDER_BYTES as u64 {
            return self.refuse(path, "the folder holds too much");
        }
        let mut content = Vec::new();
        // The limit holds even for a file that grows while it is read.
        let read = fs::File::open(on_disk).and_then(|file| file.take(limit + 1).read_to_end(&mut content));
        match read {
            Ok(_) => {
                self.bundle.files.insert(path.to_owned(), content);
            }
            Err(e) => self.refuse(path, &e.to_string()),
        }
    }

    fn refuse(&mut self, path: &str, reason: &str) {
        self.bundle.refused.insert(path.to_owned(), reason.to_owned());
    }
}

/// Whether a file of a scenario folder is read, by its name.
pub(super) fn is_read(path: &str) -> bool {
    ["ron", "svg", "ftl", "po", "md"]
        .iter()
        .any(|ending| has_ending(path, ending))
        // What is said in a talk is plain text, in its own folder.
        || is_talk(path)
}

/// Whether a file is passed over that would be read under a name that is a little different, or lies where only files lie that
/// are read.
pub(super) fn is_misnamed(path: &str) -> bool {
    let is_in_a_part = ["talks/", "art/", "lang/"].iter().any(|part| path.starts_with(part));
    meant(path).is_some() || meant_text(path).is_some() || is_in_a_part
}

fn has_ending(path: &str, ending: &str) -> bool {
    Path::new(path)
        .extension()
        .is_some_and(|e| e.eq_ignore_ascii_case(ending))
}
