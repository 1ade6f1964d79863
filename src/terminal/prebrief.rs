//! Before the run: who one is, what one practises, what comes up, and whether anyone has reviewed it.

use super::Desk;
use super::console::Left;
use super::words::{say_line, text};
use crate::locale::{key, said};

impl Desk<'_, '_> {
    pub(super) fn prebrief(&mut self) -> Result<(), Left> {
        let view = self.run.view();
        let header = view.header();
        let console = &mut *self.console;
        console.heading(&text(view, header.title));
        console.tell(key!("shelf-fiction"));
        if !header.review.is_reviewed {
            console.gap();
            console.tell(key!("prebrief-draft"));
            console.tell(key!("prebrief-draft-means"));
        }
        console.heading(&console.messages().get(key!("prebrief-role")));
        console.say(&text(view, header.role));
        console.heading(&console.messages().get(key!("prebrief-aims")));
        header
            .aims
            .iter()
            .for_each(|&aim| console.hang("  - ", &text(view, aim)));
        console.heading(&console.messages().get(key!("prebrief-rules")));
        header
            .rules
            .iter()
            .for_each(|&rule| console.hang("  - ", &text(view, rule)));
        console.heading(&console.messages().get(key!("prebrief-how")));
        for key in [
            key!("prebrief-how-look"),
            key!("prebrief-how-talk"),
            key!("prebrief-how-note"),
            key!("prebrief-how-decide"),
        ] {
            console.hang("  - ", &console.messages().get(key));
        }
        console.gap();
        let note = text(view, header.content_note);
        console.tell(said!("prebrief-content-note", note = &note));
        console.gap();
        console.tell(key!("text-help"));
        console.gap();
        let prompt = console.messages().get(key!("text-prompt-begin"));
        console.ask(&prompt).map(|_| ())
    }

    /// What is seen at the beginning, or so far, when a run is gone on with.
    pub(super) fn opening(&mut self) {
        let view = self.run.view();
        self.console.heading(&text(view, view.place_texts(view.place()).0));
        for line in view.lines() {
            say_line(self.console, view, &line);
        }
        if view.entries() == 0 {
            self.console.hang("  ", &text(view, view.place_texts(view.place()).1));
        }
    }
}
