//! `child-unsafe`: a child whom the scenario leaves no safe way.

use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};
use crate::vocabulary::ServiceKind;
use grounds_core::vocabulary::words::Role;

pub(in crate::check) const RULE: Rule = Rule {
    code: "child-unsafe",
    severity: Severity::Error,
    group: Group::Safeguarding,
    page: r#"The scenario leaves a child no safe way. A child is asked by a specialist, with someone on the child's side, and goes
to child protection (REF-07, CHI-01, CHI-07). A scenario in which somebody who may be under eighteen can be talked
with, while nobody can be called who is trained for it and no child protection is on offer, has no right way to be
played. Sending a child back to whoever came along may be on offer as a mistake, beside the right service.

    services: [(id: "aunt", kind: Controller, …)]                                  // the only way out
    services: [(id: "aunt", kind: Controller, …), (id: "children", kind: ChildProtection, …)]
    people:   [ …, (id: "specialist", role: Colleague, …)]
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    let of = &subject.draft.scenario;
    let has = |kind: ServiceKind| of.services.iter().any(|service| service.kind == kind);
    let has_colleague = of.people.iter().any(|part| part.role == Role::Colleague);
    for (scenario, who, part) in subject.decided() {
        if !subject.may_be_child(part) {
            continue;
        }
        let name = subject.word(part.id.0);
        if !has(ServiceKind::ChildProtection) {
            let back = if has(ServiceKind::Controller) {
                ", and handing the child back is"
            } else {
                ""
            };
            let fault = RULE.fault(format!(
                "`{name}` may be a child, and child protection is not on offer{back}"
            ));
            let fault = subject.at(fault, part.id.0, "no safe place");
            sink.push(fault.help("add a service of kind ChildProtection"));
        }
        if scenario.script(who).subjects().len() > 0 && !has_colleague {
            let fault = RULE.fault(format!("`{name}` may be a child, and no specialist is there to ask"));
            let fault = subject.at(fault, part.id.0, "questioned alone");
            sink.push(fault.help("add a colleague who is trained for children"));
        }
    }
}
