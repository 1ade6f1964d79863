//! Looking round before asking: places, what stands in them, documents, and documents side by side.

use super::memory::Memory;
use crate::playtest::handbook::Sheet;
use crate::scenario::{Action, DocumentIx, PlaceIx};
use crate::session::View;

/// Of the shift, in parts of a hundred, what looking round may take before people come first.
const LOOK_AT_MOST: u32 = 25;
/// With this many documents or fewer, every pair is worth laying side by side.
const ALL_PAIRS: usize = 3;

#[derive(Debug, Default)]
pub(super) struct Looking {
    visited: Vec<PlaceIx>,
    compared: Vec<(DocumentIx, DocumentIx)>,
    is_over: bool,
}

impl Looking {
    /// The next thing to look at, read or compare; none when there is nothing left, or people come first.
    pub(super) fn next(&mut self, view: View<'_>, sheet: Option<&Sheet>, memory: &Memory) -> Option<Action> {
        if let Some(action) = self.papers(view, sheet, memory) {
            return Some(action);
        }
        let (minute, shift) = view.minutes();
        self.is_over |= u32::from(minute) * 100 >= u32::from(shift) * LOOK_AT_MOST;
        if self.is_over {
            return None;
        }
        let here = view.place();
        if !self.visited.contains(&here) {
            self.visited.push(here);
        }
        let unseen = view.spots().into_iter().filter(|s| !s.is_seen);
        let spot = unseen.map(|s| Action::Look(s.ix)).find(|a| memory.may(a, view));
        if spot.is_some() {
            return spot;
        }
        let elsewhere = view.places().into_iter().filter(|p| !self.visited.contains(p));
        let go = elsewhere.map(Action::Go).find(|a| memory.may(a, view));
        self.is_over |= go.is_none();
        go
    }

    /// Papers at hand are read at once, and compared as soon as both have been.
    fn papers(&mut self, view: View<'_>, sheet: Option<&Sheet>, memory: &Memory) -> Option<Action> {
        let documents = view.documents();
        let unread = documents.iter().filter(|(_, is_read)| !is_read);
        let read = unread.map(|&(d, _)| Action::Read(d)).find(|a| memory.may(a, view));
        if read.is_some() {
            return read;
        }
        let at_hand: Vec<DocumentIx> = documents.iter().filter(|(_, r)| *r).map(|&(d, _)| d).collect();
        let pair = self.pair(view, sheet, &at_hand)?;
        self.compared.push(pair);
        Some(Action::Compare(pair.0, pair.1))
    }

    /// Two documents worth comparing: those that the expert compares, and those that speak of the same people.
    fn pair(&self, view: View<'_>, sheet: Option<&Sheet>, at_hand: &[DocumentIx]) -> Option<(DocumentIx, DocumentIx)> {
        let is_new = |&(a, b): &(DocumentIx, DocumentIx)| {
            at_hand.contains(&a) && at_hand.contains(&b) && !self.compared.contains(&(a, b))
        };
        if let Some(sheet) = sheet {
            return sheet.comparisons().iter().copied().find(is_new);
        }
        let pairs = at_hand
            .iter()
            .enumerate()
            .flat_map(|(n, &a)| at_hand[n + 1..].iter().map(move |&b| (a, b)));
        pairs
            .filter(is_new)
            .find(|&(a, b)| at_hand.len() <= ALL_PAIRS || share_words(view, a, b))
    }
}

/// Whether the same person is named in both.
fn share_words(view: View<'_>, a: DocumentIx, b: DocumentIx) -> bool {
    let names = |document: DocumentIx, name: &str| {
        let (title, text) = view.document_texts(document);
        let rows = view.document_rows(document);
        std::iter::once(title)
            .chain(text)
            .chain(rows.iter().flat_map(|r| [r.0, r.1]))
            .any(|ix| view.text(ix).contains(name))
    };
    view.interviewees()
        .into_iter()
        .map(|p| view.name(p))
        .any(|name| !name.is_empty() && names(a, name) && names(b, name))
}
