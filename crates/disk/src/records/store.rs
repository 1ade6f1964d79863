//! The bytes of one record on a disk that may do anything: be full, turn read-only, tear a write in two, lose the folder.
//!
//! [`Store`] is all that keeping a record asks of a disk, small enough that a test can be a bad one. [`DiskFile`] is the
//! real one, held by a lock beside it while the run is open. It refuses to know what the bytes mean, and what to do when it
//! fails: that is the business of [`super::file`].

use super::super::plain::{leads_to, make_folder, only_plain, sync_folder};
use super::lock::{Lock, hold, only_ours};
use std::fmt;
use std::fs::{File, OpenOptions};
use std::io::{Error, ErrorKind, Read, Result, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

/// Where a record's file is, since it was opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stands {
    /// Where it was: what is written now is found again under its name.
    Here,
    /// Somebody has removed it, for good: what is written now is gone.
    Removed,
    /// Its name leads nowhere, or to another file: a stick was pulled out, a share went away, a folder was moved. It may come
    /// back, and nothing is made in its place.
    Away,
}

/// What keeping a record asks of a disk.
pub trait Store: fmt::Debug + Send + Sync {
    /// Where it is.
    fn path(&self) -> &Path;

    /// Everything that stands there, up to so many bytes.
    ///
    /// # Errors
    /// When it cannot be read.
    fn read(&mut self, most: usize) -> Result<Vec<u8>>;

    /// Writes bytes from this offset on. On failure any part of them may stand there.
    ///
    /// # Errors
    /// When not all could be written.
    fn write_at(&mut self, offset: u64, bytes: &[u8]) -> Result<()>;

    /// Cuts what stands behind so many bytes.
    ///
    /// # Errors
    /// When it cannot be cut.
    fn set_len(&mut self, bytes: u64) -> Result<()>;

    /// Puts what was written through to the disk.
    ///
    /// # Errors
    /// When it may not be there.
    fn sync(&mut self) -> Result<()>;

    /// Puts the name through to the disk: without it nobody finds the bytes after the power went.
    ///
    /// # Errors
    /// When it may not be there.
    fn sync_name(&mut self) -> Result<()>;

    /// Where the file is now. Cheap: it is asked before each line.
    fn stands(&self) -> Stands;

    /// How many bytes stand there.
    ///
    /// # Errors
    /// When it cannot be told.
    fn bytes(&mut self) -> Result<u64>;

    /// Lets go and opens anew by the name. Makes nothing: on another stick the record would begin in the middle.
    ///
    /// # Errors
    /// When it cannot be opened, or is open elsewhere by now.
    fn open_again(&mut self) -> Result<()>;

    /// Makes a file that was removed, and its folder; opens it when somebody has put it back.
    ///
    /// # Errors
    /// When it cannot be made, or is open elsewhere by now.
    fn make_again(&mut self) -> Result<()>;
}

/// A record's file, and the lock beside it.
#[derive(Debug)]
pub(super) struct DiskFile {
    path: PathBuf,
    /// None after it could not be opened again.
    open: Option<Opened>,
    /// Somebody has removed it, and it could not be made again yet.
    is_removed: bool,
}

#[derive(Debug)]
struct Opened {
    file: File,
    /// Held as long as the file, and let go after it.
    _lock: Lock,
}

impl DiskFile {
    /// Makes a file that was not there.
    pub(super) fn create(path: PathBuf) -> Result<Self> {
        let open = Some(made(&path)?);
        Ok(Self {
            path,
            open,
            is_removed: false,
        })
    }

    /// Opens a file that is there. [`ErrorKind::WouldBlock`] when another window has it.
    pub(super) fn open(path: &Path) -> Result<Self> {
        Ok(Self {
            path: path.to_owned(),
            open: Some(opened(path)?),
            is_removed: false,
        })
    }

    fn handle(&mut self) -> Result<&mut File> {
        let closed = || Error::other("the file could not be opened again");
        self.open.as_mut().map(|open| &mut open.file).ok_or_else(closed)
    }
}

fn made(path: &Path) -> Result<Opened> {
    make_folder(path.parent().unwrap_or(Path::new(".")))?;
    let lock = Lock::take(path)?;
    let file = only_ours(OpenOptions::new().read(true).write(true).create_new(true)).open(path)?;
    held(file, lock)
}

fn opened(path: &Path) -> Result<Opened> {
    only_plain(path)?;
    // Before the lock: nothing is made beside a record that cannot be written to.
    let file = only_ours(OpenOptions::new().read(true).write(true)).open(path)?;
    held(file, Lock::take(path)?)
}

/// A program of before locked the record itself, and may have it open.
fn held(file: File, lock: Lock) -> Result<Opened> {
    hold(&file)?;
    if !cfg!(unix) {
        // There a lock would keep everybody from reading; elsewhere it keeps out the program of before, and nobody else. If it
        // cannot be let go, the record is kept all the same.
        let _ = file.unlock();
    }
    Ok(Opened { file, _lock: lock })
}

impl Store for DiskFile {
    fn path(&self) -> &Path {
        &self.path
    }

    fn read(&mut self, most: usize) -> Result<Vec<u8>> {
        let file = self.handle()?;
        let mut bytes = Vec::new();
        file.seek(SeekFrom::Start(0))?;
        file.take(most as u64).read_to_end(&mut bytes)?;
        Ok(bytes)
    }

    fn write_at(&mut self, offset: u64, bytes: &[u8]) -> Result<()> {
        let file = self.handle()?;
        file.seek(SeekFrom::Start(offset))?;
        file.write_all(bytes)
    }

    fn set_len(&mut self, bytes: u64) -> Result<()> {
        self.handle()?.set_len(bytes)
    }

    fn sync(&mut self) -> Result<()> {
        self.handle()?.sync_data()
    }

    fn sync_name(&mut self) -> Result<()> {
        sync_folder(self.path.parent().unwrap_or(Path::new(".")))
    }

    fn stands(&self) -> Stands {
        match &self.open {
            _ if self.is_removed => Stands::Removed,
            Some(open) if is_removed(&open.file) => Stands::Removed,
            Some(open) if leads_to(&self.path, &open.file) => Stands::Here,
            None if self.path.exists() => Stands::Here,
            _ => Stands::Away,
        }
    }

    fn bytes(&mut self) -> Result<u64> {
        Ok(self.handle()?.metadata()?.len())
    }

    fn open_again(&mut self) -> Result<()> {
        self.open = None;
        self.open = Some(opened(&self.path)?);
        Ok(())
    }

    fn make_again(&mut self) -> Result<()> {
        (self.open, self.is_removed) = (None, true);
        self.open = Some(match made(&self.path) {
            Err(error) if error.kind() == ErrorKind::AlreadyExists => opened(&self.path)?,
            made => made?,
        });
        self.is_removed = false;
        Ok(())
    }
}

/// Whether an open file stands in no folder any more. It can be written to, and is gone when it is closed. A disk that does
/// not answer has not lost it.
#[cfg(unix)]
fn is_removed(file: &File) -> bool {
    use std::os::unix::fs::MetadataExt;
    file.metadata().is_ok_and(|meta| meta.nlink() == 0)
}

/// Elsewhere it is opened so that nobody can remove it.
#[cfg(not(unix))]
const fn is_removed(_: &File) -> bool {
    false
}
