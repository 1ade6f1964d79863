//! `child-unsafe`: a child whom the scenario leaves no safe way.

use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};
use crate::vocabulary::{AgeGroup, Conduct, Role, ServiceKind};

pub(in crate::check) const RULE: Rule = Rule {
    code: "child-unsafe",
    severity: Severity::Error,
    group: Group::Safeguarding,
    page: r#"The scenario leaves a child no safe way. A child is asked by a specialist, with someone on the child's side, and goes
to child protection (REF-07, practice.md 3.7). A scenario in which a child (anyone who may be dealt an age under 18)
can be questioned while no colleague is there and no child protection is on offer has no right way to be played.
Sending a child back to whoever came along may be on offer as a mistake, beside the right service; pressing a child
for painful detail never is.

    services: [(id: "aunt", kind: Controller, …)]                                  // the only way out
    services: [(id: "aunt", kind: Controller, …), (id: "children", kind: ChildProtection, …)]
    people:   [ …, (id: "specialist", role: Colleague, …)]
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    if subject.scenario.is_none() {
        return;
    }
    let d = subject.draft;
    for (decision, person) in subject.decided() {
        if subject.age_of(person) != AgeGroup::Child {
            continue;
        }
        let kinds = subject.services_for(decision);
        let at = subject.span(&decision.about);
        if !kinds.contains(&ServiceKind::ChildProtection) {
            let back = if kinds.contains(&ServiceKind::Controller) {
                ", and handing the child back is"
            } else {
                ""
            };
            let words = format!(
                "`{}` may be a child, and child protection is not on offer{back}",
                person.id.value
            );
            sink.push(
                RULE.fault(words)
                    .at(at.clone(), "no safe place")
                    .help("add a service of kind ChildProtection"),
            );
        }
        if !person.questions.is_empty() && !d.people.iter().any(|p| p.role == Role::Colleague) {
            let words = format!(
                "`{}` may be a child, and no specialist is there to ask",
                person.id.value
            );
            sink.push(
                RULE.fault(words)
                    .at(at, "questioned alone")
                    .help("add a colleague who is trained for children"),
            );
        }
        for local in &d.conduct {
            let with_child = local.with.as_ref().is_some_and(|w| w.value == person.id.value);
            if with_child && local.does.value == Conduct::PressForDetail {
                sink.push(
                    RULE.fault(format!(
                        "`{}` may be a child, and can be pressed for detail",
                        person.id.value
                    ))
                    .at(subject.span(&local.does), "never with a child")
                    .help("take this entry out"),
                );
            }
        }
    }
}
