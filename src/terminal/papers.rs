//! Documents: reading them, and laying two side by side.

use super::Desk;
use super::console::Left;
use super::words::{marked, text};
use crate::locale::key;
use crate::scenario::{Action, DocumentIx};
use crate::session::Phase;

impl Desk<'_, '_> {
    pub(super) fn documents(&mut self) -> Result<(), Left> {
        loop {
            let view = self.run.view();
            let messages = self.console.messages();
            self.console.heading(&messages.get(key!("documents-title")));
            let documents = view.documents();
            if documents.is_empty() {
                self.console.tell(key!("documents-none"));
                return Ok(());
            }
            let mut options: Vec<String> = documents
                .iter()
                .map(|&(d, is_read)| {
                    marked(
                        messages,
                        text(view, view.document_texts(d).0),
                        is_read,
                        key!("document-read"),
                    )
                })
                .collect();
            let read: Vec<DocumentIx> = documents
                .iter()
                .filter(|(_, is_read)| *is_read)
                .map(|(d, _)| *d)
                .collect();
            let may_compare = read.len() > 1 && view.phase() == Phase::Running;
            if may_compare {
                options.push(messages.get(key!("text-compare")));
            }
            let Some(at) = self.console.choose_words(&options)? else {
                return Ok(());
            };
            match documents.get(at) {
                Some(&(document, is_read)) => self.read(document, is_read),
                None => self.compare(&read)?,
            }
        }
    }

    fn read(&mut self, document: DocumentIx, is_read: bool) {
        if !is_read && !self.act(Action::Read(document)) {
            return;
        }
        let view = self.run.view();
        let (title, kind) = view.document_texts(document);
        self.console.heading(&text(view, title));
        if let Some(kind) = kind {
            self.console.say(&text(view, kind));
        }
        for (label, words, _) in view.document_rows(document) {
            self.console
                .hang(&format!("  {}: ", text(view, label)), &text(view, words));
        }
    }

    fn compare(&mut self, read: &[DocumentIx]) -> Result<(), Left> {
        let view = self.run.view();
        let options: Vec<String> = read.iter().map(|&d| text(view, view.document_texts(d).0)).collect();
        loop {
            self.console.tell(key!("text-choose-two"));
            match self.console.choose_some(&options, 2)?.as_deref() {
                None => return Ok(()),
                Some(&[a, b]) => {
                    self.act(Action::Compare(read[a], read[b]));
                    return Ok(());
                }
                Some(_) => {}
            }
        }
    }
}
