//! Who has a record open: a small file beside it, held locked. The record itself is not locked where that would keep others
//! from reading it, as on Windows: so a trainer copies or replays a run that is open.
//!
//! It refuses to say anything of the record's bytes. A disk that knows no locks keeps records all the same; then
//! [`super::file`] notices what somebody else has written.

use super::super::plain::leads_to;
use std::ffi::OsString;
use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{Error, ErrorKind, Result};
use std::path::{Path, PathBuf};

/// What is put behind a record's name.
const ENDING: &str = ".lock";

/// How often a lock file is made anew that whoever held it removed in the same moment.
const TRIES: usize = 8;

/// A record that nobody else opens until this is dropped.
#[derive(Debug)]
pub(super) struct Lock {
    path: PathBuf,
    /// None only while it is dropped.
    file: Option<File>,
}

impl Lock {
    /// Takes a record. [`ErrorKind::WouldBlock`] when another window has it.
    pub(super) fn take(record: &Path) -> Result<Self> {
        let path = beside(record);
        let mut tries = 0;
        loop {
            let file = open(&path)?;
            hold(&file)?;
            tries += 1;
            // Whoever had it may have removed it before it was held here: then another window would make a new one. A disk on
            // which no file is ever the same is believed at last.
            if leads_to(&path, &file) || tries == TRIES {
                return Ok(Self { path, file: Some(file) });
            }
        }
    }

    /// Whether a window has a record open. Makes nothing, so that it can be asked of a disk that cannot be written to.
    pub(super) fn is_taken(record: &Path) -> bool {
        File::open(beside(record)).is_ok_and(|file| is_held(&file))
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        let Some(file) = self.file.take() else { return };
        // If even this fails, an empty file is left, which keeps nobody from anything.
        if cfg!(unix) {
            // First removed, then let go: who opens it now finds it held, and who opens it later makes a new one. On a stick
            // that is back it may be somebody else's by now.
            if leads_to(&self.path, &file) {
                let _ = fs::remove_file(&self.path);
            }
            drop(file);
        } else {
            // First let go, because an open file is not removed; what somebody has opened meanwhile is theirs, and stays.
            drop(file);
            let _ = fs::remove_file(&self.path);
        }
    }
}

/// The file beside a record.
fn beside(record: &Path) -> PathBuf {
    let mut name = record.file_name().map_or_else(OsString::new, OsString::from);
    name.push(ENDING);
    record.with_file_name(name)
}

fn open(path: &Path) -> Result<File> {
    only_ours(OpenOptions::new().write(true).create(true).truncate(false)).open(path)
}

/// Whether somebody holds a file locked, asked so that two who ask do not stand in each other's way.
pub(super) fn is_held(file: &File) -> bool {
    let tried = file.try_lock_shared();
    if tried.is_ok() {
        // At once, and not when the system comes to it after the file was closed: somebody may be about to take it.
        let _ = file.unlock();
    }
    matches!(tried, Err(TryLockError::WouldBlock))
}

/// Locks a file. A stick whose file system knows no locks can still keep a record.
pub(super) fn hold(file: &File) -> Result<()> {
    match file.try_lock() {
        Err(TryLockError::WouldBlock) => Err(Error::new(ErrorKind::WouldBlock, "it is open in another window")),
        Ok(()) | Err(TryLockError::Error(_)) => Ok(()),
    }
}

/// Opens so that nobody removes or renames the file meanwhile. On Unix there is no such way, and it is noticed afterwards.
#[cfg(windows)]
pub(super) fn only_ours(options: &mut OpenOptions) -> &mut OpenOptions {
    /// Others may read and write it (1, 2), and not remove it (4).
    const SHARED: u32 = 1 | 2;
    std::os::windows::fs::OpenOptionsExt::share_mode(options, SHARED)
}

/// Opens as it is.
#[cfg(not(windows))]
pub(super) const fn only_ours(options: &mut OpenOptions) -> &mut OpenOptions {
    options
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder(name: &str) -> PathBuf {
        let folder = std::env::temp_dir().join(format!("grounds-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).expect("there is a folder for what is soon forgotten");
        folder
    }

    /// If this fails, two windows write to one record, or a record that was closed cannot be opened again; or a small file
    /// is left beside each.
    #[test]
    fn one_window_at_a_time_and_nothing_left_behind() {
        let place = folder("lock");
        let record = place.join("a.jsonl");
        for _ in 0..3 {
            assert!(!Lock::is_taken(&record));
            let lock = Lock::take(&record).expect("nobody has it");
            assert!(Lock::is_taken(&record));
            let second = Lock::take(&record).expect_err("somebody has it");
            assert_eq!(second.kind(), ErrorKind::WouldBlock);
            assert!(!Lock::is_taken(&place.join("b.jsonl")), "another record is taken too");
            drop(lock);
            assert_eq!(
                fs::read_dir(&place).expect("it is there").count(),
                0,
                "something is left"
            );
        }
        // Whoever was stopped leaves the file, and not the lock.
        fs::write(beside(&record), "").expect("it can be written");
        assert!(!Lock::is_taken(&record));
        drop(Lock::take(&record).expect("nobody has it"));
        let _ = fs::remove_dir_all(&place);
    }

    /// If this fails, many windows that open one record at the same time are two at once in it.
    #[test]
    fn of_many_at_once_one_has_it() {
        use std::sync::atomic::{AtomicUsize, Ordering};
        let place = folder("locks");
        let record = place.join("a.jsonl");
        let (inside, taken) = (AtomicUsize::new(0), AtomicUsize::new(0));
        std::thread::scope(|scope| {
            for _ in 0..4 {
                scope.spawn(|| {
                    for _ in 0..300 {
                        let Ok(lock) = Lock::take(&record) else { continue };
                        assert_eq!(inside.fetch_add(1, Ordering::SeqCst), 0, "two have it");
                        taken.fetch_add(1, Ordering::SeqCst);
                        inside.fetch_sub(1, Ordering::SeqCst);
                        drop(lock);
                    }
                });
            }
        });
        assert!(taken.into_inner() > 0, "nobody ever had it");
        let _ = fs::remove_dir_all(&place);
    }
}
