//! What the screens of a run are made of.

use super::told::Mark;
use crate::memory::Memory;
use grounds_core::locale::Messages;
use grounds_core::practice::Practice;
use grounds_core::scenario::PersonIx;
use grounds_core::session::view::{Line, NoteView, Page, View};
use grounds_core::session::{LineAt, Sort};
use grounds_core::wording::Teller;

/// What the screens of a run are made of: made once for each screen.
#[derive(Clone, Debug)]
pub struct Scene<'a> {
    /// What a trainee may see of the run.
    pub view: View<'a>,
    /// The words of the run, in the languages that are read.
    pub teller: Teller<'a>,
    /// The words of the interface.
    pub messages: &'a Messages,
    /// The practice library, for looking things up.
    pub practice: &'a Practice,
    /// What is open and half written.
    pub memory: &'a Memory,
    /// Whether an expert has reviewed the scenario.
    pub is_reviewed: bool,
    /// Everything that was said, seen and done.
    pub(super) lines: Vec<Line>,
    /// Where each noted line stands, and how it is sorted.
    pub(super) noted: Vec<(LineAt, PersonIx, Option<Sort>)>,
}

impl<'a> Scene<'a> {
    /// What the screens of a run are made of, as it stands.
    #[must_use]
    pub fn new(
        view: View<'a>,
        teller: Teller<'a>,
        messages: &'a Messages,
        memory: &'a Memory,
        is_reviewed: bool,
    ) -> Self {
        Self {
            lines: view.lines(),
            noted: view.pages().iter().flat_map(on_page).collect(),
            practice: view.practice(),
            view,
            teller,
            messages,
            memory,
            is_reviewed,
        }
    }

    /// Where a line stands, for whoever looks at it.
    pub(super) fn marks(&self, line: LineAt) -> Vec<Mark> {
        let on = self.noted.iter().filter(|(at, ..)| *at == line);
        on.map(|&(_, person, sort)| Mark::of(self, person, sort)).collect()
    }

    /// The number of the last move.
    pub(super) fn last(&self) -> Option<usize> {
        self.view.moves().checked_sub(1)
    }
}

fn on_page(page: &Page<'_>) -> Vec<(LineAt, PersonIx, Option<Sort>)> {
    let all = [&page.counts, &page.ask_further, &page.set_aside, &page.unsorted];
    let at = |note: &NoteView<'_>| Some((note.line.at?, page.person, note.sort));
    all.into_iter().flatten().filter_map(at).collect()
}
