//! `service-never-offered`: a service that no decision offers.

use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};
use std::collections::BTreeSet;

pub(in crate::check) const RULE: Rule = Rule {
    code: "service-never-offered",
    severity: Severity::Warning,
    group: Group::Structure,
    page: r#"No decision offers this service. A decision offers the services that it lists, or all of them when it lists none. A
service that no decision lists stands in the file and on no screen.

    services: [(id: "labour", …)], decisions: [(about: "first", services: ["shelter"])]
    decisions: [(about: "first", services: ["shelter", "labour"])]
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    let offered: BTreeSet<&str> = (subject.draft.decisions.iter())
        .flat_map(|d| d.services.iter().flatten())
        .map(|s| s.value.as_str())
        .collect();
    let offers_all = subject.draft.decisions.iter().any(|d| d.services.is_none());
    for service in &subject.draft.services {
        if !offers_all && !offered.contains(service.id.value.as_str()) {
            let fault = RULE.fault(format!("no decision offers the service `{}`", service.id.value));
            sink.push(
                fault
                    .at(subject.span(&service.id), "on no list")
                    .help("name it in the `services` of a decision, or leave it out"),
            );
        }
    }
}
