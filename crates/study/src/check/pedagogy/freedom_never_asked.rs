//! `freedom-never-asked`: nobody can be asked what would happen if they left.

use crate::check::facts::recommended;
use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};
use crate::vocabulary::Topic;

pub(in crate::check) const RULE: Rule = Rule {
    code: "freedom-never-asked",
    severity: Severity::Warning,
    group: Group::Pedagogy,
    page: r#"Someone cannot be asked about the freedom to leave. The questions about it decide most cases: What would happen if you
stopped? Who keeps your passport? Do you owe anything? (INT-10). They tell a victim from a willing operator, and they
are what clears an innocent person (REF-02). Each person decided about needs at least one recommended question about
Leaving and one about Control; else "tested before clearing" and the freedom set can never be marked as good.

    (id: "first-leave", kind: Probing, about: Leaving, ask: "What would happen if you stopped?", …)
    (id: "first-papers", kind: Probing, about: Control, ask: "Where is your passport?", …)
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    for (_, person) in subject.decided() {
        let missing: Vec<&str> = [(Topic::Leaving, "Leaving"), (Topic::Control, "Control")]
            .into_iter()
            .filter(|(topic, _)| !recommended(person).any(|q| q.about == *topic))
            .map(|(_, name)| name)
            .collect();
        if !missing.is_empty() {
            let words = format!(
                "no recommended question to `{}` is about {}",
                person.id.value,
                missing.join(" or ")
            );
            sink.push(
                RULE.fault(words)
                    .at(subject.span(&person.id), "the freedom questions are missing")
                    .help("add an open or probing question about what would happen, papers, debts"),
            );
        }
    }
}
