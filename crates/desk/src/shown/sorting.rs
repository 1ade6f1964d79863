//! Putting a line that stands on a page onto a pile: what the line that lies open offers, and each line of the notebook.

use super::told::sort_key;
use super::{Offer, Scene};
use crate::wish::Turn;
use grounds_core::scenario::PersonIx;
use grounds_core::session::view::NoteView;
use grounds_core::session::{Action, LineAt, Note, Sort};

/// The three ways in which a line is sorted.
const SORTS: [Sort; 3] = [Sort::Counts, Sort::AskFurther, Sort::SetAside];

/// Putting a line onto a pile.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sorting {
    /// Onto which.
    pub to: Sort,
    /// The same in words, and doing it. Chosen is the pile where the line lies: said again it changes nothing, so it closes.
    pub offer: Offer,
}

/// A note as it stands on a page.
pub(super) fn as_note(of: &NoteView<'_>, line: LineAt, page: PersonIx) -> Note {
    Note {
        line,
        page,
        sort: of.sort,
        worry: of.worry,
        codes: of.codes.to_vec(),
    }
}

/// Sorting a line in each of the three ways, with all else of it as it is.
pub(super) fn sortings(scene: &Scene<'_>, note: &Note) -> [Sorting; 3] {
    SORTS.map(|to| {
        let words = scene.messages.get(sort_key(Some(to)));
        let offer = if note.sort == Some(to) {
            Offer::new(words, Turn::CloseLine).chosen(true)
        } else {
            let sorted = Note {
                sort: Some(to),
                ..note.clone()
            };
            Offer::new(words, Action::Note(Box::new(sorted)))
        };
        Sorting { to, offer }
    })
}
