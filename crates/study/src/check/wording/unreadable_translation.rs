//! `unreadable-translation`: what of a translation file could not be read.

use super::super::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};
use crate::scenario::translation::UNREADABLE;

pub(in crate::check) const RULE: Rule = Rule {
    code: UNREADABLE,
    severity: Severity::Warning,
    group: Group::Wording,
    page: r#"A translation cannot be read, or a part of it. It is a file in Project Fluent, named after its language:
`text/km.ftl`. It uses little of Fluent: one message for each text, in which people are filled in. Choices between
forms, terms, attributes, and messages that ask for other messages are refused: a trainee must be able to read each
text in one piece. Lines that go on are indented.

A PO file is for working in; `grounds translate take` puts it beside the scenario as Fluent.

What cannot be read is shown in the language of the scenario.

    title = { greeting } to the office       # asks for another message
    title = { $first } comes to the office   # fills in a person
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    for fault in subject.translations.iter().flat_map(|t| &t.faults) {
        sink.push(fault.clone());
    }
    for path in subject
        .bundle
        .files
        .keys()
        .filter(|path| path.starts_with("text/") && path.ends_with(".po"))
    {
        let words = "a PO file is not read here; only Fluent is";
        let fault = RULE.fault(words).in_file(subject.name_of(path));
        sink.push(fault.help(format!("take it in: grounds translate take {path} SCENARIO")));
    }
}
