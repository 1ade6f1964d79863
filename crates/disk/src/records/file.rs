//! One record's lines on a disk: all of them in memory, and how many bytes are through to the disk. What cannot be written
//! waits, and is written as soon as there is room: with the next line, when asked, and at the last when it is closed. It
//! refuses to write over what somebody else has written, and to call anything kept that is not through to the disk.

use super::super::system;
use super::store::Store;
use grounds_core::record::{RECORD_BYTES, moves_in};
use grounds_desk::home::{Keeping, Sheet};
use std::io::{Error, Result};

/// The lines of one record and the disk they go to.
#[derive(Debug)]
pub(super) struct RecordFile {
    store: Box<dyn Store>,
    /// The record as it should stand on the disk.
    text: String,
    /// Bytes of it that are through to the disk.
    good: usize,
    /// Whether the name is through to the disk.
    is_named: bool,
    /// Whether the last attempt failed: the disk may be another one by now.
    is_shaken: bool,
}

impl RecordFile {
    /// A file that was just made and holds nothing.
    pub(super) fn new(store: Box<dyn Store>) -> Self {
        Self {
            store,
            text: String::new(),
            good: 0,
            is_named: false,
            is_shaken: false,
        }
    }

    /// Writes the first line. Unlike any later one it does not wait: without it there is no record, and nothing to lose.
    pub(super) fn begin(&mut self, first: &str) -> Result<()> {
        self.text.push_str(first);
        self.try_put().inspect_err(|_| self.text.clear())
    }

    /// A file that holds these whole lines and perhaps a torn one, which is cut. What can be read need not be on the disk: whoever
    /// wrote it may have been stopped in between.
    pub(super) fn holding(mut store: Box<dyn Store>, lines: String, is_torn: bool) -> Result<Self> {
        if is_torn {
            store.set_len(lines.len() as u64)?;
        }
        store.sync()?;
        store.sync_name()?;
        Ok(Self {
            store,
            good: lines.len(),
            text: lines,
            is_named: true,
            is_shaken: false,
        })
    }

    pub(super) fn path(&self) -> &std::path::Path {
        self.store.path()
    }

    /// The lines that are not on the disk yet.
    pub(super) fn waiting(&self) -> &str {
        &self.text[self.good..]
    }

    /// Puts what waits through to the disk; all of it, when the file was removed meanwhile.
    fn put(&mut self) -> Result<()> {
        if self.waiting().is_empty() && self.store.is_there() {
            return Ok(());
        }
        let put = self.try_put();
        self.is_shaken = put.is_err();
        put
    }

    fn try_put(&mut self) -> Result<()> {
        if self.is_shaken || !self.store.is_there() {
            self.find_again()?;
        }
        let written = self
            .store
            .write_at(self.good as u64, &self.text.as_bytes()[self.good..])
            .and_then(|()| self.store.sync());
        if let Err(error) = written {
            // Half a line must not stand where the next one begins. If even this fails, reading drops it.
            let _ = self.store.set_len(self.good as u64);
            return Err(error);
        }
        if !self.is_named {
            self.store.sync_name()?;
            self.is_named = true;
        }
        self.good = self.text.len();
        Ok(())
    }

    /// Opens the file anew and looks how much of the record stands there: after a stick was put in again, a folder removed, a
    /// disk gone read-only. Never counts more as kept than was.
    fn find_again(&mut self) -> Result<()> {
        if !self.is_shaken {
            // Somebody has removed it: none of it stands anywhere, until it is written again.
            (self.good, self.is_named) = (0, false);
        }
        self.store.open_again()?;
        let found = self.store.read(RECORD_BYTES + 1)?;
        let same = found
            .iter()
            .zip(self.text.as_bytes())
            .take_while(|(a, b)| a == b)
            .count();
        if found[same..].contains(&b'\n') {
            return Err(Error::other("somebody else has written to this record meanwhile"));
        }
        let whole = found[..same].iter().rposition(|&b| b == b'\n').map_or(0, |at| at + 1);
        self.good = self.good.min(whole);
        self.is_named &= !found.is_empty();
        if found.len() > whole {
            self.store.set_len(whole as u64)?;
        }
        Ok(())
    }
}

impl Sheet for RecordFile {
    fn place(&self) -> String {
        self.path().display().to_string()
    }

    /// Writes lines, and before them those that wait. On failure all of them wait.
    fn keep(&mut self, lines: &str) -> Keeping {
        self.text.push_str(lines);
        match self.put() {
            Ok(()) => Keeping::Kept,
            Err(error) => Keeping::Waits(system::refused(self.path(), &error)),
        }
    }

    fn waiting(&self) -> usize {
        moves_in(self.waiting())
    }
}

impl Drop for RecordFile {
    fn drop(&mut self) {
        // The last resort. Whoever closes a run in good order has asked before, and knows.
        if !self.waiting().is_empty() {
            let _ = self.put();
        }
    }
}
