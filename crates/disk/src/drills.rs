//! What comes back of drills: one small file beside the records. It is written whole or not at all; one that cannot be
//! understood is put aside under a name of its own and told, and one of a later version is left as it is. Here, too, gaps are
//! measured (FSRS, by the library of its authors), and a calendar file is written.

use super::plain::{read_plain, write_whole};
use super::replace::rename;
use super::system;
use crate::diagnostic::text_in;
use crate::locale::{Said, said};
use fsrs::{FSRS, MemoryState};
use grounds_core::drill::{Measured, Memory, Practised, VERSION};
use std::fs;
use std::io::{Error, ErrorKind};
use std::path::{Path, PathBuf};

/// The file, in the folder of the records.
const FILE: &str = "drills.ron";
/// The calendar file, beside it.
const CALENDAR: &str = "drills.ics";
/// More than so many points need.
const BYTES: usize = 256 * 1024;
/// So many broken files are put aside beside each other.
const ASIDE: u32 = 1000;
/// The days of whatever is measured: nobody plans farther.
const DAYS: f32 = 3650.0;

/// What was kept beside these records; nothing when nothing was.
///
/// # Errors
/// When it cannot be understood, was kept by a later version, or the disk refuses: where, why, and what became of it.
pub fn read(records: &Path) -> Result<Practised, Said> {
    let file = records.join(FILE);
    let bytes = match read_plain(&file, BYTES) {
        Ok(bytes) => bytes,
        // Where the folder is none, nothing lies in it; that nothing can be kept there is told elsewhere.
        Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => {
            return Ok(Practised::default());
        }
        Err(error) => return Err(system::refused(&file, &error)),
    };
    let text = text_in(&bytes).ok().filter(|_| bytes.len() <= BYTES);
    if text
        .as_deref()
        .and_then(version_of)
        .is_some_and(|version| version > VERSION)
    {
        return Err(said!("error-drills-later", place = file.display().to_string()));
    }
    let practised = text.and_then(|text| ron::from_str(&text).ok());
    practised.ok_or_else(|| put_aside(&file))
}

/// In which form something is kept, whatever else stands there.
fn version_of(text: &str) -> Option<u16> {
    #[derive(serde::Deserialize)]
    struct Head {
        version: u16,
    }
    ron::from_str::<Head>(text).ok().map(|head| head.version)
}

/// Puts a file aside that cannot be understood, beside those that were put aside before.
fn put_aside(file: &Path) -> Said {
    let name = |n: u32| match n {
        1 => file.with_extension("ron.old"),
        n => file.with_extension(format!("ron.old-{n}")),
    };
    let free: Option<PathBuf> = (1..=ASIDE).map(name).find(|aside| fs::symlink_metadata(aside).is_err());
    let moved = match &free {
        Some(aside) => rename(file, aside),
        None => Err(Error::from(ErrorKind::AlreadyExists)),
    };
    let place = file.display().to_string();
    match (moved, free) {
        (Ok(()), Some(aside)) => {
            let aside = aside.file_name().unwrap_or_default().to_string_lossy().into_owned();
            said!("error-drills-aside", place = place, aside = aside)
        }
        (Err(error), _) => said!("error-drills-stuck", place = place, reason = system::why(&error)),
        (Ok(()), None) => said!("error-drills-stuck", place = place, reason = String::new()),
    }
}

/// Keeps it.
///
/// # Errors
/// Where and why, when it cannot be written; and when what lies there must not be lost.
pub fn keep(records: &Path, practised: &Practised) -> Result<(), Said> {
    read(records)?;
    let file = records.join(FILE);
    let refused = |error: &Error| system::refused(&file, error);
    let text = ron::ser::to_string_pretty(practised, ron::ser::PrettyConfig::default());
    let text = text.map_err(|error| refused(&Error::other(error)))?;
    fs::create_dir_all(records).map_err(|error| refused(&error))?;
    write_whole(&file, text.as_bytes()).map_err(|error| refused(&error))
}

/// Writes the calendar file, and gives where.
///
/// # Errors
/// Where and why, when it cannot be written.
pub fn keep_calendar(records: &Path, text: &str) -> Result<String, Said> {
    let file = records.join(CALENDAR);
    let refused = |error: &Error| system::refused(&file, error);
    fs::create_dir_all(records).map_err(|error| refused(&error))?;
    write_whole(&file, text.as_bytes()).map_err(|error| refused(&error))?;
    Ok(file.display().to_string())
}

/// After how many days something comes back, so that so many of a hundred would still know it, and what is to be kept of it.
/// Nothing where it cannot be worked out; then gaps are fixed.
#[must_use]
pub fn measured(before: Option<Memory>, days: u32, is_right: bool, percent: u8) -> Option<Measured> {
    let model = FSRS::new(&[]).ok()?;
    let state = |of: Memory| MemoryState {
        stability: whole(of.stability),
        difficulty: whole(of.difficulty),
    };
    let next = model
        .next_states(before.map(state), f32::from(percent) / 100.0, days)
        .ok()?;
    let next = if is_right { next.good } else { next.again };
    let memory = Memory {
        stability: thousandths(next.memory.stability)?,
        difficulty: thousandths(next.memory.difficulty)?,
    };
    let gap = next.interval.round();
    gap.is_finite().then(|| (memory, gap.clamp(1.0, DAYS) as u32))
}

/// Thousandths as what they are thousandths of.
fn whole(thousandths: u32) -> f32 {
    thousandths as f32 / 1000.0
}

fn thousandths(of: f32) -> Option<u32> {
    let of = of * 1000.0;
    // A file that says less than nothing, or more than a life has days, is of no use.
    (of.is_finite() && of >= 0.0).then(|| of.min(DAYS * 1000.0 * 10.0).round().max(1.0) as u32)
}
