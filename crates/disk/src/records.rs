//! Records on disk. Each accepted action is written and synced before anything shows what it did.
//!
//! One file for each run, held locked while the run is open, so that two windows never write to one record. A write
//! that fails (a full disk) takes nothing back: the lines wait, are written with the next action, and the caller is
//! told. What a record means is the business of [`crate::record`].

use super::plain::{only_plain, read_plain};
use super::wall::day_of;
use crate::assess::assess;
use crate::locale::When;
use crate::practice::Practice;
use crate::record::{Encoder, Fault, Header, RECORD_BYTES, Record, RunResult, Verdict, decode, replay};
use crate::scenario::{Action, Scenario};
use crate::session::{Refusal, Session};
use std::fmt;
use std::fs::{self, File, OpenOptions};
use std::hash::{BuildHasher, Hasher};
use std::io::{Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{SystemTime, UNIX_EPOCH};

/// How a record's name ends.
const ENDING: &str = "jsonl";

/// Why a record could not be kept or gone on with.
#[derive(Debug)]
pub enum RecordsError {
    /// The system refused.
    System(PathBuf, std::io::Error),
    /// The record is open in another window.
    OpenElsewhere(PathBuf),
    /// The record cannot be read.
    Unreadable(PathBuf, Fault),
    /// The run has been ended, so there is nothing to go on with.
    Ended(PathBuf),
    /// The scenario or the practice library has changed so that the run can no longer be gone on with.
    Changed(PathBuf),
}

impl fmt::Display for RecordsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::System(path, error) => write!(f, "{}: {error}", path.display()),
            Self::OpenElsewhere(path) => write!(f, "{}: this run is open in another window", path.display()),
            Self::Unreadable(path, fault) => write!(f, "{}: {fault}", path.display()),
            Self::Ended(path) => write!(f, "{}: this run has been ended", path.display()),
            Self::Changed(path) => {
                write!(
                    f,
                    "{}: the scenario has been changed since this run was kept; it can be read, not gone on with",
                    path.display()
                )
            }
        }
    }
}

impl std::error::Error for RecordsError {}

/// The folder in which records are kept when none is named: the user's own data folder, or `records` here.
#[must_use]
pub fn default_folder() -> PathBuf {
    let dirs = directories::ProjectDirs::from("", "", "reasonable-grounds");
    dirs.map_or_else(|| PathBuf::from("records"), |d| d.data_dir().join("records"))
}

/// A number nobody chose, for a run whose seed nobody named.
#[must_use]
pub fn fresh_seed() -> u64 {
    // The keys of the standard hash maps come from the system's own source of chance. Six digits are enough to differ,
    // and can be read out across a room.
    std::collections::hash_map::RandomState::new().build_hasher().finish() % 1_000_000
}

/// A label for a trainee that names nobody.
fn fresh_label() -> String {
    const FIRST: [&str; 8] = ["quiet", "early", "clear", "green", "steady", "north", "amber", "open"];
    const SECOND: [&str; 8] = ["river", "field", "harbour", "bridge", "garden", "road", "lake", "hill"];
    let chance = std::collections::hash_map::RandomState::new().build_hasher().finish();
    let pick = |shift: u32| usize::try_from(chance >> shift & 7).unwrap_or(0);
    format!("{}-{}-{:06x}", FIRST[pick(0)], SECOND[pick(3)], chance >> 40)
}

fn now_seconds() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |d| d.as_secs())
}

/// What came of an accepted action.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Kept {
    /// Why the action is not on disk yet, in words of the system. The run goes on; the lines wait.
    pub unsaved: Option<String>,
}

/// A run and its record.
#[derive(Debug)]
pub struct Keeper {
    session: Session,
    file: RecordFile,
    encoder: Encoder,
    /// Milliseconds of play before this sitting.
    played: u64,
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
        let header = Header::of(&session, fresh_label(), now_seconds());
        let (encoder, first) = Encoder::begin(&header);
        let mut file = RecordFile::create(folder, &header)?;
        file.append(&first)
            .map_err(|e| RecordsError::System(file.path.clone(), e))?;
        Ok(Self {
            session,
            file,
            encoder,
            played: 0,
        })
    }

    /// Goes on with a run that was left.
    ///
    /// # Errors
    /// When the record cannot be read, is open elsewhere, has been ended, or no longer fits the scenario.
    pub fn resume(path: &Path, scenario: &Arc<Scenario>, practice: &Arc<Practice>) -> Result<Self, RecordsError> {
        let mut file = RecordFile::open(path)?;
        let bytes = file.read()?;
        let decoded = decode(&bytes).map_err(|fault| RecordsError::Unreadable(path.to_owned(), fault))?;
        if let Some(fault) = decoded.fault {
            return Err(RecordsError::Unreadable(path.to_owned(), fault));
        }
        if decoded.record.result.is_some() {
            return Err(RecordsError::Ended(path.to_owned()));
        }
        let replayed = replay(&decoded.record, scenario, practice);
        if replayed.is_changed() || replayed.verdict != Verdict::Same {
            return Err(RecordsError::Changed(path.to_owned()));
        }
        // A last line that was cut off in the middle was never shown to anyone.
        file.cut_to(decoded.good_bytes as u64)
            .map_err(|e| RecordsError::System(path.to_owned(), e))?;
        let mut keeper = Self {
            session: replayed.session,
            file,
            encoder: decoded.encoder,
            played: decoded.record.played_millis(),
        };
        if keeper.session.is_over() {
            // Killed between the last move and the result: the result is written now.
            keeper.write_result();
            return Err(RecordsError::Ended(path.to_owned()));
        }
        Ok(keeper)
    }

    /// The run.
    #[must_use]
    pub const fn session(&self) -> &Session {
        &self.session
    }

    /// Where the record is.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.file.path
    }

    /// Tries an action; if it is accepted, it is on disk when this returns, or [`Kept::unsaved`] says why not.
    /// `at_millis` counts from the beginning of this sitting.
    ///
    /// # Errors
    /// The run's refusal. Nothing has changed then.
    pub fn try_action(&mut self, action: Action, at_millis: u64) -> Result<Kept, Refusal> {
        self.session.apply(action)?;
        let at_millis = self.played.saturating_add(at_millis);
        let mut kept = Kept::default();
        if let Some(entry) = self.session.entries().last() {
            let line = self.encoder.next_move(&self.session, entry, at_millis);
            kept = self.file.keep(&line);
        }
        if self.session.is_over() {
            kept = self.write_result();
        }
        Ok(kept)
    }

    fn write_result(&mut self) -> Kept {
        let line = self.encoder.result(RunResult::of(&assess(&self.session)));
        self.file.keep(&line)
    }

    /// Tries once more to write what waits.
    pub fn write_waiting(&mut self) -> Kept {
        self.file.keep("")
    }
}

/// One record's file, held locked.
#[derive(Debug)]
struct RecordFile {
    path: PathBuf,
    file: File,
    /// Bytes that are whole lines on disk.
    good: u64,
    /// Lines that could not be written yet.
    waiting: String,
}

impl RecordFile {
    fn create(folder: &Path, header: &Header) -> Result<Self, RecordsError> {
        fs::create_dir_all(folder).map_err(|e| RecordsError::System(folder.to_owned(), e))?;
        let path = folder.join(format!(
            "{}-{}-{}.{ENDING}",
            header.scenario, header.started, header.trainee
        ));
        let file = OpenOptions::new().read(true).write(true).create_new(true).open(&path);
        let file = file.map_err(|e| RecordsError::System(path.clone(), e))?;
        Self::locked(path, file)
    }

    fn open(path: &Path) -> Result<Self, RecordsError> {
        only_plain(path).map_err(|e| RecordsError::System(path.to_owned(), e))?;
        let file = OpenOptions::new()
            .read(true)
            .write(true)
            .open(path)
            .map_err(|e| RecordsError::System(path.to_owned(), e))?;
        Self::locked(path.to_owned(), file)
    }

    fn locked(path: PathBuf, file: File) -> Result<Self, RecordsError> {
        match file.try_lock() {
            Ok(()) => Ok(Self {
                path,
                file,
                good: 0,
                waiting: String::new(),
            }),
            Err(fs::TryLockError::WouldBlock) => Err(RecordsError::OpenElsewhere(path)),
            // A stick whose file system knows no locks can still keep a record.
            Err(fs::TryLockError::Error(_)) => Ok(Self {
                path,
                file,
                good: 0,
                waiting: String::new(),
            }),
        }
    }

    fn read(&mut self) -> Result<Vec<u8>, RecordsError> {
        let mut bytes = Vec::new();
        let read = self
            .file
            .seek(SeekFrom::Start(0))
            .and_then(|_| (&mut self.file).take(RECORD_BYTES as u64 + 1).read_to_end(&mut bytes));
        read.map_err(|e| RecordsError::System(self.path.clone(), e))?;
        Ok(bytes)
    }

    fn cut_to(&mut self, bytes: u64) -> std::io::Result<()> {
        self.file.set_len(bytes)?;
        self.good = bytes;
        Ok(())
    }

    /// Writes whole lines after the last good one, through to the disk.
    fn append(&mut self, lines: &str) -> std::io::Result<()> {
        let written = self
            .file
            .seek(SeekFrom::Start(self.good))
            .and_then(|_| self.file.write_all(lines.as_bytes()))
            .and_then(|()| self.file.sync_data());
        match written {
            Ok(()) => {
                self.good += lines.len() as u64;
                Ok(())
            }
            Err(error) => {
                // Half a line must not stand where the next one begins. If even this fails, reading drops it.
                let _ = self.file.set_len(self.good);
                Err(error)
            }
        }
    }

    /// Writes a line, and before it those that wait. On failure all of them wait.
    fn keep(&mut self, line: &str) -> Kept {
        let mut lines = std::mem::take(&mut self.waiting);
        lines.push_str(line);
        if lines.is_empty() {
            return Kept::default();
        }
        match self.append(&lines) {
            Ok(()) => Kept::default(),
            Err(error) => {
                self.waiting = lines;
                Kept {
                    unsaved: Some(format!("{}: {error}", self.path.display())),
                }
            }
        }
    }
}

/// A run that can be gone on with.
#[derive(Clone, Debug)]
pub struct Unfinished {
    /// Its record.
    pub path: PathBuf,
    /// Its scenario.
    pub scenario: String,
    /// The label of the trainee.
    pub trainee: String,
    /// The day it was last played.
    pub when: When,
    /// How many moves it has.
    pub moves: usize,
}

/// The runs in a folder that can be gone on with, the latest first. What is open in another window, ended, or no record
/// is left out.
#[must_use]
pub fn unfinished(folder: &Path) -> Vec<Unfinished> {
    let mut found: Vec<(SystemTime, Unfinished)> = fs::read_dir(folder)
        .into_iter()
        .flat_map(|entries| entries.flatten())
        .filter(|e| e.path().extension().is_some_and(|x| x == ENDING))
        .filter_map(|e| {
            let record = readable(&e.path())?;
            let changed = e.metadata().and_then(|m| m.modified()).unwrap_or(UNIX_EPOCH);
            let unfinished = Unfinished {
                path: e.path(),
                scenario: record.header.scenario,
                trainee: record.header.trainee,
                when: day_of(changed),
                moves: record.moves.len(),
            };
            (record.result.is_none() && unfinished.moves > 0).then_some((changed, unfinished))
        })
        .collect();
    found.sort_by(|a, b| b.0.cmp(&a.0).then_with(|| a.1.path.cmp(&b.1.path)));
    found.into_iter().map(|(_, u)| u).collect()
}

/// The record in a file that nobody holds open, as far as it is whole.
fn readable(path: &Path) -> Option<Record> {
    let mut file = RecordFile::open(path).ok()?;
    let decoded = decode(&file.read().ok()?).ok()?;
    decoded.fault.is_none().then_some(decoded.record)
}

/// Reads a record, for a replay or a report.
///
/// # Errors
/// When the file cannot be read.
pub fn read(path: &Path) -> Result<Vec<u8>, RecordsError> {
    read_plain(path, RECORD_BYTES).map_err(|e| RecordsError::System(path.to_owned(), e))
}
