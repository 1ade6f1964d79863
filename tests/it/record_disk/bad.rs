//! A disk in memory that can be a bad one, and remembers what would be left after the power went. It refuses to be kinder than
//! a real one: what was not synced may be gone, and a name that was not synced too.

use proptest::prelude::*;
use reasonable_grounds::library::records::{Stands, Store};
use reasonable_grounds::record::{Record, decode};
use std::io::{Error, ErrorKind, Result};
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard};

/// What is wrong with a disk.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Trouble {
    #[default]
    Nothing,
    /// So many more bytes fit.
    Full(usize),
    ReadOnly,
    /// Every write stops after so many bytes, and cannot be cut back.
    Torn(usize),
    /// What was written is lost although it can still be read, as when a system gives up on a page.
    SyncFails,
    /// The file is safe, its name is not.
    NameFails,
    /// Nothing answers: a stick was pulled out, or the power is gone.
    Dead,
}

/// Everything that can be wrong with a disk.
pub(crate) fn trouble() -> impl Strategy<Value = Trouble> {
    prop_oneof![
        (0_usize..6_000).prop_map(Trouble::Full),
        Just(Trouble::ReadOnly),
        (0_usize..400).prop_map(Trouble::Torn),
        Just(Trouble::SyncFails),
        Just(Trouble::NameFails),
        Just(Trouble::Dead),
    ]
}

/// A file, as the system shows it and as it would be found after the power went.
#[derive(Debug, Default)]
pub(crate) struct Disk {
    trouble: Trouble,
    shown: Vec<u8>,
    /// Which bytes of it are not on the disk and not given up.
    dirty: Vec<bool>,
    pub(crate) safe: Vec<u8>,
    is_named: bool,
    pub(crate) is_there: bool,
    /// Raised when the file is removed: whoever has it open still writes, into nothing.
    made: u32,
}

impl Disk {
    /// The bytes as the system shows them.
    pub(crate) fn shown(&self) -> &[u8] {
        &self.shown
    }
}

#[derive(Clone, Debug)]
pub(crate) struct Bad {
    disk: Arc<Mutex<Disk>>,
    made: u32,
}

impl Bad {
    pub(crate) fn new() -> Self {
        let disk = Disk {
            is_there: true,
            ..Disk::default()
        };
        Self {
            disk: Arc::new(Mutex::new(disk)),
            made: 0,
        }
    }

    pub(crate) fn get(&self) -> MutexGuard<'_, Disk> {
        self.disk.lock().expect("no test panicked here")
    }

    pub(crate) fn set(&self, trouble: Trouble) {
        self.get().trouble = trouble;
    }

    /// Another file on the same disk.
    pub(crate) fn fresh(&self) -> Self {
        let other = Self::new();
        other.set(self.get().trouble);
        other
    }

    fn alive(&self) -> Result<MutexGuard<'_, Disk>> {
        let disk = self.get();
        match disk.trouble {
            Trouble::Dead => Err(Error::other("input/output error")),
            _ => Ok(disk),
        }
    }

    /// Somebody removes the folder.
    pub(crate) fn remove(&self) {
        let mut disk = self.get();
        (disk.made, disk.is_there, disk.is_named) = (disk.made + 1, false, false);
        (disk.shown, disk.dirty, disk.safe) = Default::default();
    }

    /// The power goes: what was synced is left, and of the rest as much as chance left in order.
    pub(crate) fn crash(&self, chance: usize) {
        let mut disk = self.get();
        let (safe, shown) = (disk.safe.clone(), disk.shown.clone());
        let more = shown.get(safe.len()..).unwrap_or(&[]);
        let more = &more[..if more.is_empty() { 0 } else { chance % (more.len() + 1) }];
        disk.shown = if shown.starts_with(&safe) {
            [&safe, more].concat()
        } else {
            safe
        };
        disk.is_there &= disk.is_named;
        disk.dirty = vec![false; disk.shown.len()];
        disk.safe = disk.shown.clone();
    }

    /// Whether nothing answers.
    pub(crate) fn is_away(&self) -> bool {
        self.get().trouble == Trouble::Dead
    }

    /// Somebody puts these bytes in place of the file, through to the disk.
    pub(crate) fn put(&self, bytes: &[u8]) {
        let mut disk = self.get();
        (disk.shown, disk.safe, disk.dirty) = (bytes.to_vec(), bytes.to_vec(), vec![false; bytes.len()]);
    }

    /// The record that would be found after the power went.
    pub(crate) fn left(&self) -> Option<Record> {
        let disk = self.get();
        let decoded = decode(&disk.safe).ok().filter(|_| disk.is_there && disk.is_named)?;
        assert_eq!(decoded.fault, None, "what is left is broken");
        Some(decoded.record)
    }
}

impl Store for Bad {
    fn path(&self) -> &Path {
        Path::new("bad.jsonl")
    }

    fn read(&mut self, most: usize) -> Result<Vec<u8>> {
        let disk = self.alive()?;
        Ok(disk.shown[..disk.shown.len().min(most)].to_vec())
    }

    fn write_at(&mut self, offset: u64, bytes: &[u8]) -> Result<()> {
        let mut disk = self.alive()?;
        if self.made != disk.made {
            return Ok(());
        }
        let from = usize::try_from(offset).expect("records are small");
        let room = match disk.trouble {
            Trouble::ReadOnly => return Err(ErrorKind::ReadOnlyFilesystem.into()),
            Trouble::Full(room) => room.saturating_sub(from),
            Trouble::Torn(bytes) => bytes,
            _ => usize::MAX,
        };
        let fits = &bytes[..bytes.len().min(room)];
        assert!(from <= disk.shown.len(), "a hole is written");
        let end = (from + fits.len()).max(disk.shown.len());
        disk.shown.resize(end, 0);
        disk.dirty.resize(end, false);
        disk.shown[from..from + fits.len()].copy_from_slice(fits);
        disk.dirty[from..from + fits.len()].fill(true);
        if fits.len() < bytes.len() {
            Err(ErrorKind::StorageFull.into())
        } else {
            Ok(())
        }
    }

    fn set_len(&mut self, bytes: u64) -> Result<()> {
        let mut disk = self.alive()?;
        match disk.trouble {
            Trouble::ReadOnly => return Err(ErrorKind::ReadOnlyFilesystem.into()),
            Trouble::Torn(_) => return Err(Error::other("input/output error")),
            _ => {}
        }
        let bytes = usize::try_from(bytes).expect("records are small");
        disk.shown.truncate(bytes);
        disk.dirty.truncate(bytes);
        Ok(())
    }

    fn sync(&mut self) -> Result<()> {
        let mut disk = self.alive()?;
        if disk.trouble == Trouble::SyncFails {
            disk.dirty.fill(false);
            return Err(Error::other("input/output error"));
        }
        let length = disk.shown.len();
        disk.safe.resize(length, 0);
        for at in 0..length {
            if disk.dirty[at] {
                disk.safe[at] = disk.shown[at];
            }
        }
        disk.dirty.fill(false);
        Ok(())
    }

    fn sync_name(&mut self) -> Result<()> {
        let mut disk = self.alive()?;
        if disk.trouble == Trouble::NameFails {
            return Err(Error::other("input/output error"));
        }
        disk.is_named |= disk.is_there;
        Ok(())
    }

    fn stands(&self) -> Stands {
        let disk = self.get();
        match disk.trouble {
            Trouble::Dead => Stands::Away,
            _ if disk.is_there && disk.made == self.made => Stands::Here,
            _ => Stands::Removed,
        }
    }

    fn bytes(&mut self) -> Result<u64> {
        Ok(self.alive()?.shown.len() as u64)
    }

    fn open_again(&mut self) -> Result<()> {
        let disk = self.alive()?;
        let (is_there, made) = (disk.is_there, disk.made);
        drop(disk);
        if !is_there {
            return Err(ErrorKind::NotFound.into());
        }
        self.made = made;
        Ok(())
    }

    fn make_again(&mut self) -> Result<()> {
        let mut disk = self.alive()?;
        if !disk.is_there && disk.trouble == Trouble::ReadOnly {
            return Err(ErrorKind::ReadOnlyFilesystem.into());
        }
        disk.is_there = true;
        let made = disk.made;
        drop(disk);
        self.made = made;
        Ok(())
    }
}
