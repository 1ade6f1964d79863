//! `never-alone`: a person who can never be taken out of a controller's hearing.

use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};
use crate::scenario::graph::Node;
use crate::vocabulary::{Conduct, Role};

pub(in crate::check) const RULE: Rule = Rule {
    code: "never-alone",
    severity: Severity::Warning,
    group: Group::Structure,
    page: r#"This person can never be taken out of a controller's hearing. Nobody tells anything beside a controller (INT-02),
and every statement made there counts as coached. If a person can never be taken out of a controller's hearing, no
run can do right. Leave it possible to `Separate` the person, and either a `PrivateRoom`, a place without a
controller, or an event that takes the controller away.

    conduct: [(does: PrivateRoom, when: [At("cellar")])]      // and the controller stays in the same place all day
    events: [(id: "called-away", at: 15, …, then: [Leaves("manager")])]
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    for (ix, person, reach) in subject.met_people() {
        if person.role == Role::Interviewee && !reach.can_be_alone(ix) {
            let fault = RULE.fault(format!("`{}` can never be spoken with alone", person.id));
            let why = if reach.can_do(Conduct::Separate, Some(ix)) {
                "a controller stays wherever they can be, and there is no private room; let the controller leave, or \
                 open a private room"
            } else {
                "`Separate` can never be done with them; look at its entries under `conduct`"
            };
            sink.push(fault.at(subject.origin(Node::Person(ix)), "always overheard").help(why));
        }
    }
}
