//! The kept log of a run: every accepted action and what followed. One list of events for the whole run, so that a move
//! costs no allocation of its own and a run that is copied is copied in three strokes.

use super::event::Event;
use crate::scenario::Action;
use std::fmt;

/// One accepted action and what followed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry<'a> {
    /// Minutes of the shift that had passed afterwards.
    pub minute: u16,
    /// What was tried.
    pub action: &'a Action,
    /// What then happened.
    pub events: &'a [Event],
}

/// An entry without its events, which end at `end` in the list of all.
#[derive(Clone, Debug)]
struct Kept {
    minute: u16,
    action: Action,
    end: u32,
}

/// The log as it grows.
#[derive(Clone, Debug, Default)]
pub(super) struct Log {
    kept: Vec<Kept>,
    /// What happened before the first action, and then in every entry.
    pub events: Vec<Event>,
    /// Where the events of the first entry begin.
    opening: u32,
}

/// Room for a run of ordinary length, so that the lists need not grow while it is played.
const ENTRIES: usize = 64;
const EVENTS: usize = 512;

impl Log {
    pub(super) fn with_room() -> Self {
        Self {
            kept: Vec::with_capacity(ENTRIES),
            events: Vec::with_capacity(EVENTS),
            opening: 0,
        }
    }

    pub(super) fn clear(&mut self) {
        self.kept.clear();
        self.events.clear();
        self.opening = 0;
    }

    /// Closes the opening: what has happened so far happened before the first action.
    pub(super) fn close_opening(&mut self) {
        self.opening = length(&self.events);
    }

    /// Closes an entry: what has happened since the last one followed from this action.
    pub(super) fn close_entry(&mut self, minute: u16, action: Action) {
        let end = length(&self.events);
        self.kept.push(Kept { minute, action, end });
    }

    /// Where the events of the next entry begin.
    pub(super) fn open_end(&self) -> usize {
        self.kept.last().map_or(self.opening, |k| k.end) as usize
    }

    /// What happened before the first action.
    pub(super) fn opening(&self) -> &[Event] {
        &self.events[..self.opening as usize]
    }

    pub(super) const fn entries(&self) -> Entries<'_> {
        Entries { log: self }
    }
}

fn length(events: &[Event]) -> u32 {
    u32::try_from(events.len()).unwrap_or(u32::MAX)
}

/// Every entry of a run, in order. A cheap look into the log.
#[derive(Clone, Copy)]
pub struct Entries<'a> {
    log: &'a Log,
}

impl<'a> Entries<'a> {
    /// How many actions have been accepted.
    #[must_use]
    pub fn len(self) -> usize {
        self.log.kept.len()
    }

    /// Whether nothing has been done yet.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.log.kept.is_empty()
    }

    /// One entry, from 0.
    #[must_use]
    pub fn get(self, number: usize) -> Option<Entry<'a>> {
        let kept = self.log.kept.get(number)?;
        let start = match number.checked_sub(1) {
            Some(before) => self.log.kept[before].end,
            None => self.log.opening,
        };
        Some(Entry {
            minute: kept.minute,
            action: &kept.action,
            events: &self.log.events[start as usize..kept.end as usize],
        })
    }

    /// The newest entry.
    #[must_use]
    pub fn last(self) -> Option<Entry<'a>> {
        self.get(self.len().checked_sub(1)?)
    }

    /// The entries in order.
    #[must_use]
    pub const fn iter(self) -> EntryIter<'a> {
        EntryIter { entries: self, at: 0 }
    }
}

/// Goes through the entries of a run.
#[derive(Clone, Debug)]
pub struct EntryIter<'a> {
    entries: Entries<'a>,
    at: usize,
}

impl<'a> Iterator for EntryIter<'a> {
    type Item = Entry<'a>;

    fn next(&mut self) -> Option<Entry<'a>> {
        let entry = self.entries.get(self.at)?;
        self.at += 1;
        Some(entry)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let left = self.entries.len() - self.at;
        (left, Some(left))
    }
}

impl ExactSizeIterator for EntryIter<'_> {}

impl<'a> IntoIterator for Entries<'a> {
    type Item = Entry<'a>;
    type IntoIter = EntryIter<'a>;

    fn into_iter(self) -> EntryIter<'a> {
        self.iter()
    }
}

impl PartialEq for Entries<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.len() == other.len() && self.iter().eq(other.iter())
    }
}

impl fmt::Debug for Entries<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}
