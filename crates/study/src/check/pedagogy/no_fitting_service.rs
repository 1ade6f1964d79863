//! `no-fitting-service`: a truth for which nothing that helps is on offer.

use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};
use crate::vocabulary::{AgeGroup, ServiceKind, Truth};
use std::collections::BTreeSet;

pub(in crate::check) const RULE: Rule = Rule {
    code: "no-fitting-service",
    severity: Severity::Warning,
    group: Group::Pedagogy,
    page: r#"A finding without a place to send the person to is half a decision (REF-04). For each truth of each person decided about,
one of the services on offer must be of a kind that helps; which kinds do stands in the practice library
(`verdicts.ron`). Someone with nothing to find needs none.

    services: [(id: "embassy", kind: Embassy, …)]                                 // nothing that helps a victim
    services: [(id: "embassy", kind: Embassy, …), (id: "shelter", kind: VictimSupport, …)]
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    let offered: BTreeSet<ServiceKind> = subject.draft.scenario.services.iter().map(|of| of.kind).collect();
    let mut told = BTreeSet::new();
    for (.., part) in subject.decided() {
        let age = if subject.may_be_child(part) {
            AgeGroup::Child
        } else {
            AgeGroup::Adult
        };
        for truth in part.truths.iter().filter(|truth| truth.is != Truth::Unaffected) {
            let Some(right) = subject.practice.verdict(truth.is, age) else {
                continue;
            };
            if right.services.iter().any(|kind| offered.contains(kind))
                || !told.insert((truth.is, age == AgeGroup::Child))
            {
                continue;
            }
            let kinds: Vec<String> = right.services.iter().map(|kind| format!("{kind:?}")).collect();
            let words = format!(
                "no service on offer helps `{}` when `{}` is true",
                subject.word(part.id.0),
                subject.word(truth.id.0)
            );
            let fault = subject.at(RULE.fault(words), truth.id.0, "nowhere to refer to");
            sink.push(fault.help(format!("offer one of these kinds: {}", kinds.join(", "))));
        }
    }
}
