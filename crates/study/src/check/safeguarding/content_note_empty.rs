//! `content-note-empty`: a content note that names nothing.

use super::content_note_silent::named;
use crate::diagnostic::{Severity, Sink};
use crate::check::{Group, Rule, Subject};

pub(in crate::check) const RULE: Rule = Rule {
    code: "content-note-empty",
    severity: Severity::Warning,
    group: Group::Safeguarding,
    page: r#"The content note names nothing. A note such as "Contains sensitive content" warns of everything, and so of nothing:
whoever has to decide whether to play still does not know what comes (ETH-04). A note names its subjects (debt,
deceit, violence, a child at risk) and says how far each goes.

    content_note: "Some content may be upsetting."
    content_note: "Deceit and debt are mentioned. Nobody is hurt, and nothing violent is shown."
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    if subject.book().is_some() && named(subject).is_empty() {
        let fault = RULE.fault("the content note names nothing that is hard to read");
        let note = subject.draft.scenario.content_note.0;
        let fault = subject.at(fault, note, "warns of everything, so of nothing");
        sink.push(fault.help("name the subjects and how far they go: \"Debt is mentioned. Nobody is hurt.\""));
    }
}
