//! `content-note-silent`: the texts speak of something hard that the content note does not name.

use crate::diagnostic::{Severity, Sink};
use crate::practice::List;
use crate::check::passages::{Stands, quoted};
use crate::check::{Group, Rule, Subject};
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
    let note = subject.draft.scenario.content_note.0;
    let mut settled = named(subject);
    for (passage, find) in subject.said.listed(List::Mention).filter(|(p, _)| p.at != Stands::Note) {
        let Some(mention) = book.mentions().get(find.row).filter(|_| settled.insert(find.row)) else {
            continue;
        };
        let word = quoted(&passage.words, &find.bytes);
        let words = format!(
            "the content note does not name {}, and a text says “{word}”",
            mention.subject
        );
        let mut fault = subject.at_piece(RULE.fault(words), passage, &find.bytes, "read without a warning");
        if let Some(span) = subject.span(note) {
            fault = fault.related(span, "the content note");
        }
        sink.push(fault.help("name it in the content note, and say how far it goes"));
    }
    let child = book.mentions().iter().position(|mention| mention.of_child);
    let has_child = subject.decided().iter().any(|(.., part)| subject.may_be_child(part));
    if let Some(row) = child.filter(|_| has_child)
        && settled.insert(row)
    {
        let fault = RULE.fault("the content note does not say that a child is at risk, and one may be");
        let fault = subject.at(fault, note, "the content note");
        sink.push(fault.help("name it: \"A child is at risk.\""));
    }
}

/// The subjects that the content note names. “Nobody is hurt” names no violence.
pub(super) fn named(subject: &Subject<'_>) -> BTreeSet<usize> {
    let denies = |clause: &str| {
        let finds = subject.book().map(|book| book.find(clause)).unwrap_or_default();
        finds.iter().any(|f| f.list == List::Denial)
    };
    let named = subject.said.listed(List::Named).filter(|(passage, find)| {
        let before = passage.words.get(..find.bytes.start).unwrap_or_default();
        let clause = before.rsplit(['.', ',', ';', ':', '!', '?']).next().unwrap_or(before);
        passage.at == Stands::Note && !denies(clause)
    });
    named.map(|(_, find)| find.row).collect()
}
