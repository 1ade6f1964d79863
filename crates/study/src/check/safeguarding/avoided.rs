//! What the rules of listed words have in common: a row says what to write instead and why, and the finding points at the word.

use crate::check::passages::{Passage, quoted};
use crate::check::{Rule, Subject};
use crate::diagnostic::{Diagnostic, Sink, Span};
use crate::practice::{Avoid, Find, List};
use crate::scenario::Located;
use std::sync::Arc;

/// Reports every word of a list that stands in a passage for which `counts` holds.
pub(super) fn report(
    subject: &Subject<'_>,
    sink: &mut Sink,
    rule: &Rule,
    (list, rows): (List, &[Avoid]),
    counts: impl Fn(&Passage<'_>, &Avoid) -> bool,
) {
    for (passage, find) in subject.words(list) {
        let row = &rows[find.row];
        if counts(passage, row) {
            let word = quoted(&passage.text.value, &find.bytes);
            sink.push(fault(rule, row, &word).at(subject.span_in(passage.text, &find.bytes), row.point.clone()));
        }
    }
}

/// Reports every word of a list in another file of the folder.
pub(super) fn report_file(subject: &Subject<'_>, sink: &mut Sink, rule: &Rule, path: &str, rows: &[Avoid]) {
    let (Some(book), Some(source)) = (subject.book(), subject.file(path)) else {
        return;
    };
    for Find { bytes, list, row } in book.find(&source.text) {
        if list == List::Avoid && !rows[row].of_people {
            let word = quoted(&source.text, &bytes);
            let span = Span {
                source: Arc::clone(&source),
                bytes: bytes.clone(),
            };
            sink.push(fault(rule, &rows[row], &word).at(span, rows[row].point.clone()));
        }
    }
}

fn fault(rule: &Rule, row: &Avoid, word: &str) -> Diagnostic {
    rule.fault(format!("“{word}”: {}", row.why)).help(format!(
        "write: {} (after {})",
        row.instead,
        row.sources.join(", ")
    ))
}

/// Reports a word of a list of names, in any text.
pub(super) fn report_names(subject: &Subject<'_>, sink: &mut Sink, rule: &Rule, list: List, what: &str, help: &str) {
    for (passage, find) in subject.words(list) {
        let word = quoted(&passage.text.value, &find.bytes);
        let fault = rule.fault(format!("“{word}” is {what}"));
        sink.push(
            fault
                .at(subject.span_in(passage.text, &find.bytes), "outside the story")
                .help(help),
        );
    }
}

/// Reports a name of a list in a leaf that is no running text: a country, a language.
pub(super) fn report_leaf(subject: &Subject<'_>, sink: &mut Sink, rule: &Rule, leaf: &Located<String>, help: &str) {
    let Some(book) = subject.book() else { return };
    let real = |f: &Find| matches!(f.list, List::Place | List::Origin | List::People);
    if book.find(&leaf.value).iter().any(real) {
        let fault = rule.fault(format!("“{}” is outside the story", leaf.value.escape_debug()));
        sink.push(fault.at(subject.span(leaf), "real").help(help));
    }
}
