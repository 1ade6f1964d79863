//! Looking round before asking: places, what stands in them, documents, and documents side by side.

use super::memory::Memory;
use super::textbook::SPENT_AT_MOST;
use crate::playtest::handbook::Sheet;
use crate::scenario::{Action, DocumentIx, HotspotIx, PlaceIx};
use crate::session::View;

/// Of the shift, in parts of a hundred, what looking round may take before people come first.
const LOOK_AT_MOST: u32 = 25;
/// Minutes without which it is not worth going anywhere: the way, and a look.
const A_WALK: u16 = 2;
/// With this many documents or fewer, every pair is worth laying side by side.
const ALL_PAIRS: usize = 3;

#[derive(Debug, Default)]
pub(super) struct Looking {
    visited: Vec<PlaceIx>,
    compared: Vec<(DocumentIx, DocumentIx)>,
    /// Whether each round is over, the first and the last.
    is_over: [bool; 2],
}

/// How far looking round goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Round {
    /// Before the conversations: what the expert looks at, or as much as time allows.
    First,
    /// After them, with the time that is left: whatever has not been seen.
    Last,
}

/// What a player has to go by.
#[derive(Clone, Copy, Debug)]
pub(super) struct Known<'a> {
    pub sheet: Option<&'a Sheet>,
    pub memory: &'a Memory,
}

impl Looking {
    /// The next thing to look at, read or compare; none when there is nothing left, or people come first.
    pub(super) fn next(&mut self, view: View<'_>, round: Round, player: &Known<'_>) -> Option<Action> {
        let papers = self.papers(view, player);
        if papers.is_some() || self.is_over[round as usize] {
            return papers;
        }
        let found = self.look(view, round, player);
        if found.is_none() {
            self.is_over[round as usize] = true;
            self.visited.clear();
        }
        found
    }

    fn look(&mut self, view: View<'_>, round: Round, player: &Known<'_>) -> Option<Action> {
        let (minute, shift) = view.minutes();
        let share = if round == Round::First {
            LOOK_AT_MOST
        } else {
            SPENT_AT_MOST
        };
        if u32::from(minute + A_WALK) * 100 > u32::from(shift) * share {
            return None;
        }
        let here = view.place();
        if !self.visited.contains(&here) {
            self.visited.push(here);
        }
        let expert = player.sheet.filter(|_| round == Round::First).map(Sheet::spots);
        let is_worth = |ix: &HotspotIx| expert.is_none_or(|spots| spots.contains(ix));
        let unseen = view.spots().into_iter().filter(|s| !s.is_seen && is_worth(&s.ix));
        let spot = unseen.map(|s| Action::Look(s.ix)).find(|a| player.memory.may(a, view));
        if spot.is_some() {
            return spot;
        }
        let elsewhere = view.places().into_iter().filter(|p| !self.visited.contains(p));
        elsewhere.map(Action::Go).find(|a| player.memory.may(a, view))
    }

    /// Papers at hand are read at once, and compared as soon as both have been.
    fn papers(&mut self, view: View<'_>, player: &Known<'_>) -> Option<Action> {
        let documents = view.documents();
        let unread = documents.iter().filter(|(_, is_read)| !is_read);
        let read = unread
            .map(|&(d, _)| Action::Read(d))
            .find(|a| player.memory.may(a, view));
        if read.is_some() {
            return read;
        }
        let at_hand: Vec<DocumentIx> = documents.iter().filter(|(_, r)| *r).map(|&(d, _)| d).collect();
        let pair = self.pair(view, player.sheet, &at_hand)?;
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
