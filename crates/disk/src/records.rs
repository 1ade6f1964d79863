//! Records on disk. Each accepted action is written and synced before anything shows what it did.
//!
//! One file for each run, and a lock beside it while the run is open, so that two windows never write to one record. A write
//! that fails (a full disk, a stick that was pulled out) takes nothing back: the lines wait, are written with the next action, when asked, and at the
//! last when the run is closed; and the caller is told. What a record means, and its lines, are the business of
//! [`grounds_core::record`]; here they are put where they can be found again.

mod file;
mod folder;
mod list;
mod lock;
mod store;
mod usual;

pub use super::chance::{fresh_key, fresh_seed};
pub use folder::{InFolder, in_folder};
pub use list::{Kept, begun, kept, put_away};
pub use store::{Stands, Store};
pub use usual::{Usual, usual};
pub(crate) use usual::{beside_program, own_folder, program_folder};

use super::plain::{make_folder, read_plain, write_whole};
use super::system;
use crate::locale::{Said, key};
use file::RecordFile;
use grounds_core::record::{Header, RECORD_BYTES};
use grounds_desk::home::{Left, Sheet};
use std::fmt;
use std::fs;
use std::io::{Error, ErrorKind};
use std::path::{Path, PathBuf};
use store::DiskFile;

/// How a record's name ends.
const ENDING: &str = "jsonl";

/// Why a record could not be kept or gone on with.
#[derive(Debug)]
pub enum RecordsError {
    /// The system refused.
    System(PathBuf, Error),
    /// The record is open in another window.
    OpenElsewhere(PathBuf),
}

impl RecordsError {
    /// Why, to be said.
    #[must_use]
    pub fn said(&self) -> Said {
        match self {
            Self::System(path, error) => system::refused(path, error),
            Self::OpenElsewhere(path) => system::at(path, key!("error-run-open-elsewhere")),
        }
    }

    /// Why alone, for whoever has said already of which file.
    #[must_use]
    pub fn why(&self) -> Said {
        match self {
            Self::System(_, error) => system::why(error),
            Self::OpenElsewhere(_) => key!("error-run-open-elsewhere").into(),
        }
    }
}

impl fmt::Display for RecordsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.said().fmt(f)
    }
}

impl std::error::Error for RecordsError {}

/// Begins a record with its first lines: they stand on the disk when this returns, or nothing does.
///
/// # Errors
/// When the folder or the file cannot be made, or the lines not be written.
pub fn begin(folder: &Path, header: &Header, lines: &str) -> Result<Box<dyn Sheet>, RecordsError> {
    let path = folder.join(format!(
        "{}-{}-{}.{ENDING}",
        header.scenario, header.started, header.trainee
    ));
    let system = |error| RecordsError::System(path.clone(), error);
    let file = DiskFile::create(path.clone()).map_err(system)?;
    let begun = begin_on(Box::new(file), lines);
    begun.inspect_err(|_| {
        // A file without a first line is no record, and would lie there for ever.
        let _ = fs::remove_file(&path);
    })
}

/// The same on a disk of the caller's that holds nothing yet.
///
/// # Errors
/// When the lines cannot be written.
pub fn begin_on(store: Box<dyn Store>, lines: &str) -> Result<Box<dyn Sheet>, RecordsError> {
    let mut file = RecordFile::new(store);
    let begun = file.begin(lines);
    begun.map_err(|error| RecordsError::System(file.path().to_owned(), error))?;
    Ok(Box::new(file))
}

/// Takes up a record that was left, and holds it locked.
///
/// # Errors
/// When it is open elsewhere, or cannot be read.
pub fn take_up(path: &Path) -> Result<Box<dyn Left>, RecordsError> {
    let file = DiskFile::open(path).map_err(|error| refused(path, error))?;
    take_up_on(Box::new(file))
}

/// The same on a disk of the caller's.
///
/// # Errors
/// When it cannot be read.
pub fn take_up_on(mut store: Box<dyn Store>) -> Result<Box<dyn Left>, RecordsError> {
    let bytes = store.read(RECORD_BYTES + 1);
    let bytes = bytes.map_err(|error| RecordsError::System(store.path().to_owned(), error))?;
    Ok(Box::new(Taken { store, bytes }))
}

/// A record that was taken up.
#[derive(Debug)]
struct Taken {
    store: Box<dyn Store>,
    bytes: Vec<u8>,
}

impl Left for Taken {
    fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    fn go_on(self: Box<Self>, good_bytes: usize) -> Result<Box<dyn Sheet>, Said> {
        let Self { store, mut bytes } = *self;
        let path = store.path().to_owned();
        let system = |error: &Error| system::refused(&path, error);
        // A last line that was cut off in the middle was never shown to anyone.
        let is_torn = good_bytes < bytes.len();
        bytes.truncate(good_bytes);
        let text = String::from_utf8(bytes).map_err(|error| system(&Error::new(ErrorKind::InvalidData, error)))?;
        let file = RecordFile::holding(store, text, is_torn).map_err(|error| system(&error))?;
        Ok(Box::new(file))
    }
}

/// The bytes of a record that nobody holds open. Also from a disk that can only be read.
///
/// # Errors
/// When it is open elsewhere, or cannot be read.
pub fn look(path: &Path) -> Result<Vec<u8>, RecordsError> {
    if list::is_open(path) {
        return Err(RecordsError::OpenElsewhere(path.to_owned()));
    }
    read(path)
}

/// Tries whether records can be kept in a folder, by keeping a few bytes there and removing them.
///
/// # Errors
/// When they cannot.
pub fn try_folder(folder: &Path) -> std::io::Result<()> {
    let made: Vec<&Path> = folder.ancestors().take_while(|above| !above.exists()).collect();
    make_folder(folder)?;
    let probe = folder.join(format!(".{}.probe", std::process::id()));
    let tried = write_whole(&probe, b"can runs be kept here?");
    // If even this fails, there is nothing better to do with it. Who keeps nothing leaves no folder behind.
    let _ = fs::remove_file(&probe);
    for folder in made {
        let _ = fs::remove_dir(folder);
    }
    tried
}

fn refused(path: &Path, error: Error) -> RecordsError {
    match error.kind() {
        ErrorKind::WouldBlock => RecordsError::OpenElsewhere(path.to_owned()),
        _ => RecordsError::System(path.to_owned(), error),
    }
}

/// Reads a record, for a replay or a report.
///
/// # Errors
/// When the file cannot be read.
pub fn read(path: &Path) -> Result<Vec<u8>, RecordsError> {
    read_plain(path, RECORD_BYTES).map_err(|e| RecordsError::System(path.to_owned(), e))
}
