//! `picture-shows-restraint`: a shape in a picture that is named after restraint or injury.

use crate::diagnostic::{Severity, Sink, Source, Span};
use crate::practice::{List, WordBook};
use crate::scenario::picture::named;
use crate::check::{Group, Rule, Subject};
use std::ops::Range;
use std::sync::Arc;

pub(in crate::check) const RULE: Rule = Rule {
    code: "picture-shows-restraint",
    severity: Severity::Warning,
    group: Group::Safeguarding,
    page: r#"A shape in a picture is named after restraint or injury. Pictures show no wounds, ropes, chains, cages, cuffs, weapons
or hidden faces (ETH-01): they hurt survivors, and they feed the belief that a victim must be in chains, which is why
officials pass over those who are not (ERR-03, ERR-04). A check cannot see a picture, but it can read the names of its
shapes and its titles. It also finds names that point the trainee at the answer, such as `red-flag`.

    <g id="handcuffs-on-wall">…      <title>Blood on the floor</title>
    <g id="key-board">…              <title>A board with two rows of keys</title>

Draw something else, or, if only the name is wrong, rename the shape (and the hotspot that is named after it).
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    let Some(book) = subject.book() else { return };
    for path in subject.bundle.files.keys().filter(|p| p.ends_with(".svg")) {
        let Some(source) = subject.file(path) else { continue };
        for bytes in named(&source.text) {
            if let Some(hit) = restraint(book, &source.text[bytes.clone()]) {
                let at = bytes.start + hit.start..bytes.start + hit.end;
                let words = format!("a shape is named “{}”", &source.text[at.clone()]);
                sink.push(
                    RULE.fault(words)
                        .at(span(&source, at), "restraint, injury, or a finger that points")
                        .help("draw something else, or rename the shape"),
                );
            }
        }
    }
}

fn restraint(book: &WordBook, name: &str) -> Option<Range<usize>> {
    let finds = book.find(name);
    finds.into_iter().find(|f| f.list == List::Restraint).map(|f| f.bytes)
}

fn span(source: &Arc<Source>, bytes: Range<usize>) -> Span {
    Span {
        source: Arc::clone(source),
        bytes,
    }
}
