//! How the words of a run are put on a terminal by the parts that still ask a view what to show.

use crate::locale::{Key, Messages};
use crate::scenario::TextIx;
use crate::session::View;

/// Words with a remark in brackets, when it holds.
pub(super) fn marked(messages: &Messages, words: String, holds: bool, key: Key) -> String {
    if holds {
        format!("{words} ({})", messages.get(key))
    } else {
        words
    }
}

/// A text of the scenario.
pub(super) fn text(view: View<'_>, text: TextIx) -> String {
    view.text(text).into_owned()
}

impl super::Run<'_> {
    pub(super) fn view(&self) -> View<'_> {
        self.scene().view
    }
}

impl super::Desk<'_, '_> {
    pub(super) fn view(&self) -> View<'_> {
        self.run.view()
    }
}
