//! The bytes of one record on a disk that may do anything: be full, turn read-only, tear a write in two, lose the folder.
//!
//! [`Store`] is all that keeping a record asks of a disk, small enough that a test can be a bad one. [`DiskFile`] is the
//! real one, held locked while the run is open. It refuses to know what the bytes mean, and what to do when it fails: that is
//! the business of [`super::file`].

use super::super::plain::{make_folder, only_plain, sync_folder};
use std::fmt;
use std::fs::{File, OpenOptions, TryLockError};
use std::io::{Error, ErrorKind, Read, Result, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

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

    /// Whether what is written now can be found again: nobody has removed the file.
    fn is_there(&self) -> bool;

    /// Lets go and opens anew by the name, making folder and file where there are none.
    ///
    /// # Errors
    /// When it cannot be opened, or is open elsewhere by now.
    fn open_again(&mut self) -> Result<()>;
}

/// A record's file, held locked.
#[derive(Debug)]
pub(super) struct DiskFile {
    path: PathBuf,
    /// None after it could not be opened again.
    file: Option<File>,
}

impl DiskFile {
    /// Makes a file that was not there.
    pub(super) fn create(path: PathBuf) -> Result<Self> {
        make_folder(path.parent().unwrap_or(Path::new(".")))?;
        let file = OpenOptions::new().read(true).write(true).create_new(true).open(&path)?;
        lock(&file)?;
        Ok(Self { path, file: Some(file) })
    }

    /// Opens a file that is there. [`ErrorKind::WouldBlock`] when another window has it.
    pub(super) fn open(path: &Path) -> Result<Self> {
        let mut file = Self {
            path: path.to_owned(),
            file: None,
        };
        file.file = Some(file.open_by_name()?);
        Ok(file)
    }

    fn open_by_name(&self) -> Result<File> {
        only_plain(&self.path)?;
        let file = OpenOptions::new().read(true).write(true).open(&self.path)?;
        lock(&file)?;
        Ok(file)
    }

    fn handle(&mut self) -> Result<&mut File> {
        let closed = || Error::other("the file could not be opened again");
        self.file.as_mut().ok_or_else(closed)
    }
}

fn lock(file: &File) -> Result<()> {
    match file.try_lock() {
        Err(TryLockError::WouldBlock) => Err(Error::new(ErrorKind::WouldBlock, "it is open in another window")),
        // A stick whose file system knows no locks can still keep a record.
        Ok(()) | Err(TryLockError::Error(_)) => Ok(()),
    }
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

    fn is_there(&self) -> bool {
        // A disk that does not answer has not lost the file; writing to it will tell.
        let links = |file: &File| file.metadata().map_or(true, |meta| has_a_name(&meta));
        self.file.as_ref().is_some_and(links)
    }

    fn open_again(&mut self) -> Result<()> {
        self.file = None;
        let opened = match self.open_by_name() {
            Err(error) if error.kind() == ErrorKind::NotFound => Self::create(self.path.clone()).map(|made| made.file),
            opened => opened.map(Some),
        };
        self.file = opened?;
        Ok(())
    }
}

/// Whether an open file still stands in a folder. One that was removed can be written to, and is gone when it is closed.
#[cfg(unix)]
fn has_a_name(meta: &std::fs::Metadata) -> bool {
    std::os::unix::fs::MetadataExt::nlink(meta) > 0
}

/// Elsewhere an open file cannot be removed.
#[cfg(not(unix))]
fn has_a_name(_: &std::fs::Metadata) -> bool {
    true
}
