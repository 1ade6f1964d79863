//! `second-meeting-withheld`: someone who may not tell today, and cannot be met again.

use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};
use crate::scenario::draft::ConductDraft;
use crate::vocabulary::Conduct;
use std::collections::BTreeSet;

pub(in crate::check) const RULE: Rule = Rule {
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
    let victims: BTreeSet<&str> = subject
        .victims()
        .into_iter()
        .map(|(_, p)| p.id.value.as_str())
        .collect();
    let ends = |c: &&ConductDraft| matches!(c.does.value, Conduct::SecondMeeting | Conduct::SafeContact);
    let whom = |c: &'_ ConductDraft| c.with.as_ref().map(|w| w.value.clone());
    let locals = || subject.draft.conduct.iter().filter(ends);
    let open: BTreeSet<(Conduct, Option<String>)> = locals()
        .filter(|c| c.when.is_empty())
        .map(|c| (c.does.value, whom(c)))
        .collect();
    for local in locals().filter(|c| !c.when.is_empty()) {
        let for_victim = match &local.with {
            Some(with) => victims.contains(with.value.as_str()),
            None => !victims.is_empty(),
        };
        let is_open = open.contains(&(local.does.value, whom(local))) || open.contains(&(local.does.value, None));
        if for_victim && !is_open {
            sink.push(
                RULE.fault(format!("`{:?}` is withheld until a condition holds", local.does.value))
                    .at(subject.span(&local.does), "should always be possible")
                    .help("take the condition out, or add an entry without one"),
            );
        }
    }
}
