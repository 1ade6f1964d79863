//! `no-open-invitation`: someone who is never invited to tell.

use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};
use crate::vocabulary::{QuestionKind, Topic};

pub(in crate::check) const RULE: Rule = Rule {
    code: "no-open-invitation",
    severity: Severity::Warning,
    group: Group::Pedagogy,
    page: r#"Someone is never invited to tell. An account begins with one open invitation (INT-07): "Tell me everything, from when
you first heard about the work." Open questions bring longer and truer answers than any other kind, and a closed
question before one counts as too early. Each person decided about needs one, about more than the weather: on topics
other than Rapport and Needs.

    (id: "first-story", kind: OpenInvitation, about: Recruitment,
     ask: "Please tell me everything, from when you first heard about this work.", …)
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    for (_, person) in subject.decided() {
        let invites = |q: &crate::scenario::draft::QuestionDraft| {
            q.kind.value == QuestionKind::OpenInvitation && !matches!(q.about, Topic::Rapport | Topic::Needs)
        };
        if !person.questions.iter().any(invites) {
            sink.push(
                RULE.fault(format!("`{}` is never invited to tell", person.id.value))
                    .at(subject.span(&person.id), "no open invitation on anything that matters")
                    .help("add a question of kind OpenInvitation about recruitment, work or the journey"),
            );
        }
    }
}
