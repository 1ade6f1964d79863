//! Notices when a scenario folder has changed, by looking (polling, not inotify and its like): names, sizes and times
//! of its files, and their content.
//!
//! Looking works where being told does not: on USB sticks, network shares, in folders of virtual machines, and with
//! editors that save by renaming. A scenario has a few dozen files, so a look costs less than a drawn frame. Whoever
//! watches decides how often to look; there is no thread and no waiting here, and nothing is ever written.

use super::bundle::{BundleError, is_misnamed, is_read, read_bundle};
use super::system;
use super::wall::moment_of;
use crate::locale::{Said, When};
use crate::scenario::Bundle;
use crate::scenario::limits::{FILES, FOLDER_DEPTH};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// After a change this many looks read the content too: a second change in the same tick of a coarse clock (a USB stick
/// counts in two seconds) leaves size and time as they were.
const CAREFUL_LOOKS: u8 = 12;

/// What is seen of a file without reading it.
type Glance = BTreeMap<String, (u64, Option<SystemTime>)>;

/// What a look found.
#[derive(Debug)]
pub enum Seen {
    /// The files, and when the newest of them was saved, in words.
    Changed(Bundle, When),
    /// The folder cannot be read, and why.
    Gone(Said),
}

/// A folder that is looked at again and again.
#[derive(Debug)]
pub struct Watch {
    folder: PathBuf,
    /// What the files looked like when their content was last taken in.
    settled: Glance,
    content: [u8; 32],
    /// What they looked like at the last look, when that was different: a file is taken in when it is no longer being
    /// written.
    unsettled: Option<Glance>,
    careful: u8,
    is_gone: bool,
}

impl Watch {
    /// Reads a folder, and watches it from then on.
    ///
    /// # Errors
    /// When the folder cannot be read.
    pub fn open(folder: &Path) -> Result<(Self, Bundle, When), BundleError> {
        let settled = glance(folder);
        let bundle = read_bundle(folder)?;
        let saved = saved_at(&settled);
        let watch = Self {
            folder: folder.to_owned(),
            settled,
            content: fingerprint(&bundle),
            unsettled: None,
            careful: CAREFUL_LOOKS,
            is_gone: false,
        };
        Ok((watch, bundle, saved))
    }

    /// Looks once. Gives what is new since the last look that gave something.
    pub fn look(&mut self) -> Option<Seen> {
        if let Err(error) = fs::read_dir(&self.folder) {
            return self.lose(system::why(&error));
        }
        let now = glance(&self.folder);
        if self.is_gone {
            return self.take_in(now);
        }
        if now == self.settled {
            self.unsettled = None;
            if self.careful == 0 {
                return None;
            }
            self.careful -= 1;
            return self.take_in(now);
        }
        if self.unsettled.as_ref() == Some(&now) {
            return self.take_in(now);
        }
        self.unsettled = Some(now);
        None
    }

    /// Reads the content, and gives it when it is new and nobody wrote meanwhile.
    fn take_in(&mut self, before: Glance) -> Option<Seen> {
        let bundle = match read_bundle(&self.folder) {
            Ok(bundle) => bundle,
            Err(error) => return self.lose(error.reason),
        };
        let content = fingerprint(&bundle);
        let after = glance(&self.folder);
        if after != before {
            self.unsettled = Some(after);
            return None;
        }
        self.unsettled = None;
        self.settled = after;
        if content == self.content && !self.is_gone {
            return None;
        }
        self.content = content;
        self.is_gone = false;
        self.careful = CAREFUL_LOOKS;
        Some(Seen::Changed(bundle, saved_at(&self.settled)))
    }

    fn lose(&mut self, reason: Said) -> Option<Seen> {
        let is_new = !std::mem::replace(&mut self.is_gone, true);
        is_new.then_some(Seen::Gone(reason))
    }
}

/// What the files of a folder look like, without reading them.
fn glance(folder: &Path) -> Glance {
    let mut seen = Glance::new();
    glance_into(folder, "", 0, &mut seen);
    seen
}

fn glance_into(folder: &Path, inside: &str, depth: usize, seen: &mut Glance) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.starts_with('.') || seen.len() > FILES * 2 {
            continue;
        }
        let path = if inside.is_empty() {
            name
        } else {
            format!("{inside}/{name}")
        };
        let Ok(meta) = fs::metadata(entry.path()) else { continue };
        if meta.is_dir() && depth < FOLDER_DEPTH {
            glance_into(&entry.path(), &path, depth + 1, seen);
        } else if meta.is_file() && (is_read(&path) || is_misnamed(&path)) {
            seen.insert(path, (meta.len(), meta.modified().ok()));
        }
    }
}

/// What tells one state of the files from another.
fn fingerprint(bundle: &Bundle) -> [u8; 32] {
    let mut hash = Sha256::new();
    let refused = bundle.refused.iter().map(|(path, reason)| (path, reason.as_bytes()));
    let files = bundle.files.iter().map(|(path, content)| (path, content.as_slice()));
    let misnamed = bundle.misnamed.iter().map(|path| (path, &[][..]));
    for (path, content) in files.chain(refused).chain(misnamed) {
        hash.update((path.len() as u64).to_le_bytes());
        hash.update(path);
        hash.update((content.len() as u64).to_le_bytes());
        hash.update(content);
    }
    hash.finalize().into()
}

/// When the newest file was saved.
fn saved_at(glance: &Glance) -> When {
    let newest = glance.values().filter_map(|(_, time)| *time).max();
    newest.map_or_else(When::default, moment_of)
}
