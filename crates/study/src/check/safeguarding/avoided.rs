//! What the rules of listed words have in common: a row says what to write instead and why, and the finding points at the word.

use crate::check::passages::{Passage, quoted};
use crate::check::{Rule, Subject};
use crate::diagnostic::{Diagnostic, Sink, Source, Span, text_in};
use crate::practice::{Avoid, Find, List};
use std::ops::Range;
use std::sync::Arc;

impl Subject<'_> {
    /// A fault at a piece of a text.
    pub(in crate::check) fn at_piece(
        &self,
        fault: Diagnostic,
        passage: &Passage<'_>,
        piece: &Range<usize>,
        label: &str,
    ) -> Diagnostic {
        match passage.span(self.draft, piece) {
            Some(span) => fault.at(span, label),
            None => fault,
        }
    }

    /// Another text file of the folder.
    pub(in crate::check) fn file(&self, path: &str) -> Option<Arc<Source>> {
        let text = text_in(self.bundle.files.get(path)?).ok()?;
        Some(Arc::new(Source::new(path.to_owned(), &text)))
    }
}

/// Tells every word of a list that stands in a text for which `counts` holds.
pub(super) fn report(
    subject: &Subject<'_>,
    sink: &mut Sink,
    rule: &Rule,
    (list, rows): (List, &[Avoid]),
    counts: impl Fn(&Passage<'_>, &Avoid) -> bool,
) {
    for (passage, find) in subject.said.listed(list) {
        let Some(row) = rows.get(find.row).filter(|row| counts(passage, row)) else {
            continue;
        };
        let word = quoted(&passage.words, &find.bytes);
        sink.push(subject.at_piece(fault(rule, row, &word), passage, &find.bytes, &row.point));
    }
}

/// Tells every word of a list in another file of the folder.
pub(super) fn report_file(subject: &Subject<'_>, sink: &mut Sink, rule: &Rule, path: &str, rows: &[Avoid]) {
    let (Some(book), Some(source)) = (subject.book(), subject.file(path)) else {
        return;
    };
    for Find { bytes, list, row } in book.find(&source.text) {
        let row = rows.get(row).filter(|row| list == List::Avoid && !row.of_people);
        let Some(row) = row else { continue };
        let word = quoted(&source.text, &bytes);
        let span = Span {
            source: Arc::clone(&source),
            bytes: bytes.clone(),
        };
        sink.push(fault(rule, row, &word).at(span, row.point.clone()));
    }
}

fn fault(rule: &Rule, row: &Avoid, word: &str) -> Diagnostic {
    rule.fault(format!("“{word}”: {}", row.why)).help(format!(
        "write: {} (after {})",
        row.instead,
        row.sources.join(", ")
    ))
}

/// Tells a word of a list of names, in any text.
pub(super) fn report_names(subject: &Subject<'_>, sink: &mut Sink, rule: &Rule, list: List, what: &str, help: &str) {
    for (passage, find) in subject.said.listed(list) {
        let word = quoted(&passage.words, &find.bytes);
        let fault = rule.fault(format!("“{word}” is {what}"));
        let fault = subject.at_piece(fault, passage, &find.bytes, "outside the story");
        sink.push(fault.help(help));
    }
}
