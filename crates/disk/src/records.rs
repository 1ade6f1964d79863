//! Records on disk. Each accepted action is written and synced before anything shows what it did.
//!
//! One file for each run, held locked while the run is open, so that two windows never write to one record. A write
//! that fails (a full disk) takes nothing back: the lines wait, are written with the next action, when asked, and at the
//! last when the run is closed; and the caller is told. What a record means, and its lines, are the business of
//! [`crate::record`]; here they are put where they can be found again.

mod file;
mod list;
mod store;

pub use super::chance::fresh_seed;
pub use list::{Unfinished, put_away, unfinished};
pub use store::Store;

use super::chance::fresh_label;
use super::plain::read_plain;
use super::system;
use super::wall::now_seconds;
use crate::locale::{Said, key};
use crate::practice::Practice;
use crate::record::{Changed, Decoded, Header, RECORD_BYTES, Scribe, WhyNot, decode, go_on, moves_in};
use crate::scenario::{Action, Scenario};
use crate::session::{Refusal, Session};
use file::RecordFile;
use std::fmt;
use std::fs;
use std::io::{Error, ErrorKind};
use std::path::{Path, PathBuf};
use std::sync::Arc;
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
    /// The run cannot be gone on with.
    Cannot(PathBuf, WhyNot),
}

impl RecordsError {
    /// Why, to be said.
    #[must_use]
    pub fn said(&self) -> Said {
        match self {
            Self::System(path, error) => system::refused(path, error),
            Self::OpenElsewhere(path) => system::at(path, key!("error-run-open-elsewhere")),
            Self::Cannot(path, why) => system::at(path, why.said()),
        }
    }
}

impl fmt::Display for RecordsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.said().fmt(f)
    }
}

impl std::error::Error for RecordsError {}

/// The folder in which records are kept when none is named: the user's own data folder, or `records` here.
#[must_use]
pub fn default_folder() -> PathBuf {
    let dirs = directories::ProjectDirs::from("", "", "reasonable-grounds");
    dirs.map_or_else(|| PathBuf::from("records"), |d| d.data_dir().join("records"))
}

/// What came of an accepted action.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Kept {
    /// Why something is not on disk yet. The run goes on; the lines wait.
    pub unsaved: Option<Said>,
    /// How many moves wait.
    pub waiting: usize,
}

/// A run and its record.
#[derive(Debug)]
pub struct Keeper {
    scribe: Scribe,
    file: RecordFile,
    changed: Changed,
}

impl Keeper {
    /// Begins a run and its record.
    ///
    /// # Errors
    /// When the folder or the file cannot be made, or the first line not be written.
    pub fn begin(
        scenario: Arc<Scenario>,
        practice: Arc<Practice>,
        seed: u64,
        folder: &Path,
    ) -> Result<Self, RecordsError> {
        let session = Session::begin(scenario, practice, seed);
        let mut made = None;
        let begun = Self::begin_on(session, |header| {
            let name = format!("{}-{}-{}.{ENDING}", header.scenario, header.started, header.trainee);
            let path = folder.join(name);
            let file = DiskFile::create(path.clone()).map_err(|error| RecordsError::System(path.clone(), error))?;
            made = Some(path);
            Ok(Box::new(file))
        });
        begun.inspect_err(|_| {
            // A file without a first line is no record, and would lie there for ever.
            let _ = made.map(fs::remove_file);
        })
    }

    /// The same on a disk of the caller's, which is made for this header and holds nothing yet.
    ///
    /// # Errors
    /// What the making says, or when the first line cannot be written.
    pub fn begin_on(
        session: Session,
        make: impl FnOnce(&Header) -> Result<Box<dyn Store>, RecordsError>,
    ) -> Result<Self, RecordsError> {
        let (scribe, header, first) = Scribe::begin(session, fresh_label(), now_seconds());
        let mut file = RecordFile::new(make(&header)?);
        file.begin(&first)
            .map_err(|error| RecordsError::System(file.path().to_owned(), error))?;
        Ok(Self {
            scribe,
            file,
            changed: Changed::default(),
        })
    }

    /// Goes on with a run that was left. When something has changed since and all moves come to the same, the record gets a
    /// line that says so, and [`Keeper::changed`] says what. A run that lacked nothing but its result has it afterwards, and
    /// is over.
    ///
    /// # Errors
    /// When the record is open elsewhere, or cannot be gone on with: what [`can_go_on`] says.
    pub fn resume(path: &Path, scenario: &Arc<Scenario>, practice: &Arc<Practice>) -> Result<Self, RecordsError> {
        let file = DiskFile::open(path).map_err(|error| refused(path, error))?;
        Self::resume_on(Box::new(file), scenario, practice)
    }

    /// The same on a disk of the caller's.
    ///
    /// # Errors
    /// As [`Keeper::resume`].
    pub fn resume_on(
        mut store: Box<dyn Store>,
        scenario: &Arc<Scenario>,
        practice: &Arc<Practice>,
    ) -> Result<Self, RecordsError> {
        let path = store.path().to_owned();
        let system = |error| RecordsError::System(path.clone(), error);
        let mut bytes = store.read(RECORD_BYTES + 1).map_err(system)?;
        let decoded = decoded(&path, &bytes)?;
        let (scribe, changed, lines) =
            Scribe::resume(&decoded, scenario, practice).map_err(|why| RecordsError::Cannot(path.clone(), why))?;
        // A last line that was cut off in the middle was never shown to anyone.
        let is_torn = decoded.good_bytes < bytes.len();
        bytes.truncate(decoded.good_bytes);
        let text = String::from_utf8(bytes).map_err(|error| system(Error::new(ErrorKind::InvalidData, error)))?;
        let mut file = RecordFile::holding(store, text, is_torn).map_err(system)?;
        // What cannot be written now waits like a move.
        file.keep(&lines);
        Ok(Self { scribe, file, changed })
    }

    /// The run.
    #[must_use]
    pub const fn session(&self) -> &Session {
        self.scribe.session()
    }

    /// Where the record is.
    #[must_use]
    pub fn path(&self) -> &Path {
        self.file.path()
    }

    /// What had changed since the run was left and did not matter. Nothing for a run that was just begun.
    #[must_use]
    pub const fn changed(&self) -> Changed {
        self.changed
    }

    /// Tries an action; if it is accepted, it is on disk when this returns, or [`Kept::unsaved`] says why not.
    /// `at_millis` counts from the beginning of this sitting.
    ///
    /// # Errors
    /// The run's refusal. Nothing has changed then.
    pub fn try_action(&mut self, action: Action, at_millis: u64) -> Result<Kept, Refusal> {
        let lines = self.scribe.act(action, at_millis)?;
        Ok(self.file.keep(&lines))
    }

    /// How many moves wait to be written.
    #[must_use]
    pub fn waiting(&self) -> usize {
        moves_in(self.file.waiting())
    }

    /// Tries once more to write what waits. To be called when there may be room again: from time to time, on pausing, and
    /// before closing, so that nobody leaves without knowing.
    pub fn write_waiting(&mut self) -> Kept {
        self.file.keep("")
    }
}

/// Whether a kept run can be gone on with, and what has changed since without mattering: what [`Keeper::resume`] will say,
/// for whoever is about to offer it. Changes nothing.
///
/// # Errors
/// Why it cannot.
pub fn can_go_on(path: &Path, scenario: &Arc<Scenario>, practice: &Arc<Practice>) -> Result<Changed, RecordsError> {
    let mut file = DiskFile::open(path).map_err(|error| refused(path, error))?;
    let bytes = file.read(RECORD_BYTES + 1).map_err(|error| refused(path, error))?;
    let replayed = go_on(&decoded(path, &bytes)?, scenario, practice);
    replayed
        .map(|replayed| replayed.changed)
        .map_err(|why| RecordsError::Cannot(path.to_owned(), why))
}

fn decoded(path: &Path, bytes: &[u8]) -> Result<Decoded, RecordsError> {
    decode(bytes).map_err(|fault| RecordsError::Cannot(path.to_owned(), WhyNot::Unreadable(fault)))
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
