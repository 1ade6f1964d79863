//! `second-meeting-withheld`: someone who may not tell today, and cannot be met again.

use super::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};
use crate::vocabulary::{Conduct, Truth};

pub(super) const RULE: Rule = Rule {
    code: "second-meeting-withheld",
    severity: Severity::Warning,
    group: Group::Pedagogy,
    page: r#"Nothing told today does not mean nothing happened (INT-15). A second conversation and a safe way to make contact
(INT-13) are good endings, and they are always on offer. A local entry with a condition takes them away until it
holds; for a victim that closes the only good way out of a conversation that does not open.

    conduct: [(does: SecondMeeting, when: [TrustAtLeast(70)], …)]     // only for those who told anyway
    conduct: [(does: SecondMeeting, say: "You agree on Thursday, at the clinic.")]

Leave the condition out, or add an entry without one.
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    let victims = subject
        .decided()
        .into_iter()
        .any(|(_, p)| p.truth.is_some_and(Truth::is_victim));
    if !victims {
        return;
    }
    let locals = &subject.draft.conduct;
    for local in locals
        .iter()
        .filter(|c| matches!(c.does.value, Conduct::SecondMeeting | Conduct::SafeContact))
    {
        let whom = local.with.as_ref().map(|w| w.value.as_str());
        let open = |other: &crate::scenario::draft::ConductDraft| {
            let for_them = other.with.as_ref().is_none_or(|w| Some(w.value.as_str()) == whom);
            other.does.value == local.does.value && for_them && other.when.is_empty()
        };
        let concerns_victim = whom.is_none_or(|id| {
            subject
                .person(id)
                .is_some_and(|p| p.truth.is_some_and(Truth::is_victim))
        });
        if !local.when.is_empty() && concerns_victim && !locals.iter().any(open) {
            sink.push(
                RULE.fault(format!("`{:?}` is withheld until a condition holds", local.does.value))
                    .at(subject.span(&local.does), "should always be possible")
                    .help("take the condition out, or add an entry without one"),
            );
        }
    }
}
