//! `content-note-silent`: the texts speak of something hard that the content note does not name.

use crate::check::passages::{Stands, quoted};
use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};
use crate::practice::List;
use std::collections::BTreeSet;

pub(in crate::check) const RULE: Rule = Rule {
    code: "content-note-silent",
    severity: Severity::Warning,
    group: Group::Safeguarding,
    page: r#"The content note is read before play (ETH-04), so that people can choose. It must name what is hard to read: violence,
debt, death, suicide, sexual harm, confinement, children at risk. This rule compares the words of all texts with the
note, and names the first text that speaks of something the note is silent about.

    content_note: "A false job offer is mentioned."         // and an answer says: "My brother died there."
    content_note: "A false job offer is mentioned, and a death is told in one line."

Say it plainly and say how far it goes: "Debt is mentioned. Nobody is hurt." What a clause denies is not named by it:
if somebody is hurt after all, that note is wrong.
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    let Some(book) = subject.book() else { return };
    let note = &subject.draft.content_note;
    let mut settled = named(subject);
    for (passage, find) in subject.words(List::Mention).filter(|(p, _)| p.at != Stands::Note) {
        if settled.insert(find.row) {
            let word = quoted(&passage.text.value, &find.bytes);
            let words = format!(
                "the content note does not name {}, and a text says “{word}”",
                book.mentions()[find.row].subject
            );
            sink.push(
                RULE.fault(words)
                    .at(subject.span_in(passage.text, &find.bytes), "read without a warning")
                    .related(subject.span(note), "the content note")
                    .help("name it in the content note, and say how far it goes"),
            );
        }
    }
    let child = book.mentions().iter().position(|m| m.of_child);
    if subject.has_child()
        && let Some(row) = child
        && settled.insert(row)
    {
        sink.push(
            RULE.fault("the content note does not say that a child is at risk, and one may be")
                .at(subject.span(note), "the content note")
                .help("name it: \"A child is at risk.\""),
        );
    }
}

/// The subjects that the content note names. “Nobody is hurt” names no violence.
pub(super) fn named(subject: &Subject<'_>) -> BTreeSet<usize> {
    let denies = |clause: &str| {
        let finds = subject.book().map(|book| book.find(clause)).unwrap_or_default();
        finds.iter().any(|f| f.list == List::Denial)
    };
    let named = subject.words(List::Named).filter(|(passage, find)| {
        let before = &passage.text.value[..find.bytes.start];
        let clause = before.rsplit(['.', ',', ';', ':', '!', '?']).next().unwrap_or(before);
        passage.at == Stands::Note && !denies(clause)
    });
    named.map(|(_, find)| find.row).collect()
}
