//! `no-fitting-service`: a decision for which nothing that helps is on offer.

use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};
use crate::vocabulary::{ServiceKind, Truth};

pub(in crate::check) const RULE: Rule = Rule {
    code: "no-fitting-service",
    severity: Severity::Warning,
    group: Group::Pedagogy,
    page: r#"A finding without a place to send the person to is half a decision (REF-04). For each person decided about, one of the
services on offer must be of a kind that helps someone of this truth and age; which kinds do stands in
`assets/practice/verdicts.ron`. Someone with nothing to find needs none.

    services: [(id: "embassy", kind: Embassy, …)]                                 // nothing that helps a victim
    services: [(id: "embassy", kind: Embassy, …), (id: "shelter", kind: VictimSupport, …)]
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    for (decision, person) in subject.decided() {
        let Some(truth) = person.truth.filter(|t| *t != Truth::Unaffected) else {
            continue;
        };
        let Some(verdict) = subject.practice.verdict(truth, subject.age_of(person)) else {
            continue;
        };
        let offered = subject.services_for(decision);
        if !verdict.services.iter().any(|k| offered.contains(k)) {
            let kinds: Vec<String> = verdict
                .services
                .iter()
                .map(|k: &ServiceKind| format!("{k:?}"))
                .collect();
            let words = format!(
                "no service on offer helps `{}`, who is {}",
                person.id.value,
                truth.word()
            );
            sink.push(
                RULE.fault(words)
                    .at(subject.span(&decision.about), "nowhere to refer to")
                    .help(format!("offer one of these kinds: {}", kinds.join(", "))),
            );
        }
    }
}
