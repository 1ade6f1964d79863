//! One record's lines on a disk: all of them in memory, and how many bytes are through to the disk. What cannot be written
//! waits, and is written as soon as there is room: with the next line, when asked, and at the last when it is closed. It
//! refuses to write over what somebody else has written, and to call anything kept that is not through to the disk.
//!
//! A stick that was pulled out comes back: the same file is opened by its name, held against what was written, byte for byte,
//! and what is missing is put behind it. On another stick nothing is written.

use super::super::system;
use super::store::{Stands, Store};
use crate::locale::{Said, key};
use grounds_core::record::{RECORD_BYTES, moves_in};
use grounds_desk::home::{Keeping, Sheet};
use std::fmt;
use std::io::{Error, Result};

/// Something else stands in the file than what was written.
#[derive(Debug)]
struct Other;

impl fmt::Display for Other {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("something else stands in this file than what was written")
    }
}

impl std::error::Error for Other {}

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

    /// Puts what waits through to the disk; all of it, when the file was removed meanwhile. What was kept on a stick is kept,
    /// wherever that is now.
    fn put(&mut self) -> Result<()> {
        if self.waiting().is_empty() && self.store.stands() != Stands::Removed {
            return Ok(());
        }
        let put = self.try_put();
        self.is_shaken = put.is_err();
        put
    }

    fn try_put(&mut self) -> Result<()> {
        self.find()?;
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

    /// Sees to it that what is written next is written behind what stands there: after a stick was put in again, a folder
    /// removed, a disk gone read-only, or somebody else has written.
    fn find(&mut self) -> Result<()> {
        match self.store.stands() {
            Stands::Here if !self.is_shaken && self.store.bytes()? == self.good as u64 => Ok(()),
            Stands::Removed => {
                // None of it stands anywhere, until it is written again.
                (self.good, self.is_named) = (0, false);
                self.store.make_again()?;
                self.compare()
            }
            Stands::Here | Stands::Away => {
                self.store.open_again()?;
                self.compare()
            }
        }
    }

    /// Looks how much of the record stands there. Never counts more as kept than was, and changes nothing but the end of a
    /// write that was cut off.
    fn compare(&mut self) -> Result<()> {
        let found = self.store.read(RECORD_BYTES + 1)?;
        let same = found
            .iter()
            .zip(self.text.as_bytes())
            .take_while(|(a, b)| a == b)
            .count();
        // A disk that is pulled out in a write may leave room that was never filled. Anything else is somebody's.
        if found[same..].iter().any(|&byte| byte != 0) {
            return Err(Error::other(Other));
        }
        let whole = found[..same].iter().rposition(|&b| b == b'\n').map_or(0, |at| at + 1);
        self.good = self.good.min(whole);
        self.is_named &= !found.is_empty();
        if found.len() > whole {
            self.store.set_len(whole as u64)?;
        }
        Ok(())
    }

    /// Why lines wait, to be said. The same for a stick that is away, whatever the system calls it.
    fn why(&self, error: &Error) -> Said {
        let path = self.path();
        if error.get_ref().is_some_and(|inner| inner.is::<Other>()) {
            system::at(path, key!("error-record-other"))
        } else if self.store.stands() == Stands::Away || system::is_away(error) {
            system::at(path, key!("error-record-away"))
        } else {
            system::refused(path, error)
        }
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
            Err(error) => Keeping::Waits(self.why(&error)),
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
