//! The runs in a folder that were begun, and those that were ended, from both ends of each record: the first line and the last few
//! thousand bytes. So a thousand records are listed without reading what lies between. Whether one can be gone on with is a
//! question of its own, which the desk asks for those that it offers.
//!
//! It refuses to look at the file's own time: a copied record says when it was played, a copied file when it was copied.

use super::super::plain::{make_folder, only_plain, sync_folder};
use super::super::replace::rename;
use super::super::wall::day_of;
use super::lock::{Lock, is_held};
use super::{ENDING, RecordsError};
use crate::locale::When;
use grounds_core::record::{Glance, LINE_BYTES, RECORD_BYTES, glance};
use std::fs::{self, File};
use std::io::{Read, Result, Seek, SeekFrom};
use std::path::{Path, PathBuf};

/// The folder beside the records in which those lie that were put away.
pub(super) const PUT_AWAY: &str = "put-away";
/// Bytes of the end that hold the last move of nearly every record; then of every one with a decision in its last lines.
const TAILS: [usize; 2] = [2 * 1024, 2 * LINE_BYTES];

/// A run that was begun, or ended.
#[derive(Clone, Debug)]
pub struct Kept {
    /// Its record.
    pub path: PathBuf,
    /// Its scenario.
    pub scenario: String,
    /// The label of the trainee.
    pub trainee: String,
    /// The day it was begun, by the record.
    pub began: When,
    /// The day of its last move, by the record: the time of play after it was begun.
    pub when: When,
    /// How many moves it has.
    pub moves: usize,
    /// Minutes of the day that had passed after the last.
    pub minute: u16,
    /// Whether it was ended.
    pub is_ended: bool,
}

/// Every run in a folder, the latest first. What is open in another window, without a move, or no record is left out. What lies
/// in a record between its ends is not looked at.
#[must_use]
pub fn kept(folder: &Path) -> Vec<Kept> {
    let mut found: Vec<(u64, Kept)> = fs::read_dir(folder)
        .into_iter()
        .flat_map(|entries| entries.flatten())
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|x| x == ENDING))
        .filter_map(|path| {
            let seen = both_ends(&path).ok().flatten()?;
            let last = seen.started.saturating_add(seen.played_millis / 1000);
            (seen.moves > 0).then(|| (last, listed(path, seen, last)))
        })
        .collect();
    found.sort_by(|a, b| b.0.cmp(&a.0).then_with(|| a.1.path.cmp(&b.1.path)));
    found.into_iter().map(|(_, kept)| kept).collect()
}

fn listed(path: PathBuf, seen: Glance, last: u64) -> Kept {
    Kept {
        path,
        scenario: seen.scenario,
        trainee: seen.trainee,
        began: day_of(seen.started),
        when: day_of(last),
        moves: seen.moves,
        minute: u16::try_from(seen.second / 60).unwrap_or(u16::MAX),
        is_ended: seen.is_ended,
    }
}

/// How many runs of a scenario were begun in a folder, those counted that were put away. By the names of the records: what lies
/// in them needs not be read for it.
#[must_use]
pub fn begun(folder: &Path, scenario: &str) -> usize {
    let is_of = |name: &str| {
        let rest = name.strip_prefix(scenario).and_then(|rest| rest.strip_prefix('-'));
        let started = rest.and_then(|rest| rest.split('-').next());
        started.is_some_and(|started| !started.is_empty() && started.bytes().all(|b| b.is_ascii_digit()))
    };
    let count = |folder: &Path| {
        let entries = fs::read_dir(folder).into_iter().flatten().flatten();
        let names = entries.map(|entry| entry.file_name().to_string_lossy().into_owned());
        names.filter(|name| name.ends_with(ENDING) && is_of(name)).count()
    };
    count(folder) + count(&folder.join(PUT_AWAY))
}

/// Whether a window has a record open. Makes nothing, and needs no more than to read.
pub(super) fn is_open(path: &Path) -> bool {
    // Before the record is touched: where locks keep others from writing, whoever plays would have to wait.
    if Lock::is_taken(path) {
        return true;
    }
    // A program of before locks the record itself.
    only_plain(path).is_ok() && File::open(path).is_ok_and(|file| is_held(&file))
}

/// Looks at both ends of a record that nobody holds open.
fn both_ends(path: &Path) -> Result<Option<Glance>> {
    only_plain(path)?;
    if is_open(path) {
        return Ok(None);
    }
    let mut file = File::open(path)?;
    let bytes = usize::try_from(file.metadata()?.len()).unwrap_or(usize::MAX);
    if bytes > RECORD_BYTES {
        return Ok(None);
    }
    let mut head = part(&mut file, 0, TAILS[0])?;
    if !head.contains(&b'\n') {
        head = part(&mut file, 0, LINE_BYTES + 1)?;
    }
    for tail in TAILS.into_iter().filter(|&tail| tail < bytes) {
        let tail = part(&mut file, bytes - tail, tail)?;
        if let Some(seen) = glance(&head, &tail, false) {
            return Ok(Some(seen));
        }
    }
    let all = part(&mut file, 0, bytes)?;
    Ok(glance(&head, &all, true))
}

fn part(file: &mut File, from: usize, most: usize) -> Result<Vec<u8>> {
    let mut bytes = Vec::with_capacity(most.min(2 * LINE_BYTES));
    file.seek(SeekFrom::Start(from as u64))?;
    file.take(most as u64).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Puts a kept run away: into a folder beside, from where nobody is offered it. Nothing is deleted. Gives its new place.
///
/// # Errors
/// When it is open in a window, or the system refuses.
pub fn put_away(path: &Path) -> std::result::Result<PathBuf, RecordsError> {
    let refused = |error| RecordsError::System(path.to_owned(), error);
    only_plain(path).map_err(refused)?;
    if is_open(path) {
        return Err(RecordsError::OpenElsewhere(path.to_owned()));
    }
    let folder = path.parent().unwrap_or(Path::new("."));
    let away = folder.join(PUT_AWAY);
    make_folder(&away).map_err(refused)?;
    let to = free_name(&away, path);
    rename(path, &to)
        .and_then(|()| sync_folder(&away))
        .and_then(|()| sync_folder(folder))
        .map_err(refused)?;
    Ok(to)
}

/// The name of a file in another folder, with a number where one of that name lies there already.
fn free_name(folder: &Path, path: &Path) -> PathBuf {
    let named = |name: &Option<&std::ffi::OsStr>| name.map_or_else(String::new, |n| n.to_string_lossy().into_owned());
    let (name, stem) = (named(&path.file_name()), named(&path.file_stem()));
    let numbered = (2..=u32::MAX).map(|n| folder.join(format!("{stem}-{n}.{ENDING}")));
    let mut names = std::iter::once(folder.join(&name)).chain(numbered);
    let free = names.find(|name| fs::symlink_metadata(name).is_err());
    free.unwrap_or_else(|| folder.join(name))
}
