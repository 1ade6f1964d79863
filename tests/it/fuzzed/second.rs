//! What is done with the files of the second format: data files and talks.

use super::{MESSAGE_CHARS, top};
use reasonable_grounds::diagnostic::{Sink, render};
use reasonable_grounds::scenario::draft::{Draft, find_again};
use std::collections::BTreeMap;
use std::sync::OnceLock;

/// `scenario.ron` of the second format.
pub(crate) fn draft(bytes: &[u8]) {
    second_format("scenario.ron", bytes);
}

/// A talk of the second format, beside tables that are sound.
pub(crate) fn talk(bytes: &[u8]) {
    second_format("talks/whisper.txt", bytes);
}

/// A folder of the second format with one file put in: every fault has its place and its words, and what was read can be
/// looked at to its end.
fn second_format(name: &str, bytes: &[u8]) {
    static FOLDER: OnceLock<BTreeMap<String, Vec<u8>>> = OnceLock::new();
    let folder = FOLDER.get_or_init(|| {
        let case = top().join("tests/fixtures/hotline");
        let names = [
            "scenario.ron",
            "talks/calls.txt",
            "talks/mother.txt",
            "talks/overtime.txt",
            "talks/whisper.txt",
        ];
        let read = |name: &str| std::fs::read(case.join(name)).expect("the case is there");
        names.into_iter().map(|name| (name.to_owned(), read(name))).collect()
    });
    let mut files = folder.clone();
    files.insert(name.to_owned(), bytes.to_vec());
    let mut sink = Sink::default();
    let draft = Draft::read(&files, &mut sink);
    let faults = sink.into_sorted();
    for fault in &faults {
        assert!(fault.message.chars().count() <= MESSAGE_CHARS, "no clear message");
        for span in fault.span.iter().chain(fault.related.iter().map(|(span, _)| span)) {
            assert!(
                span.source.text.get(span.bytes.clone()).is_some(),
                "a place outside of its file"
            );
        }
    }
    let _ = render::full(&faults);
    if let Some(draft) = draft {
        let ids: Vec<_> = draft.lines().into_iter().map(|line| line.id).collect();
        let again = find_again(&ids, &ids);
        assert!(again.iter().all(Option::is_some), "a line is lost without any edit");
    }
}
