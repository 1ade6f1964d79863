//! `dead-end`: a place that one can enter and never leave.

use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};
use crate::scenario::graph::Node;

pub(in crate::check) const RULE: Rule = Rule {
    code: "dead-end",
    severity: Severity::Warning,
    group: Group::Structure,
    page: r#"From each place the trainee can go to every other place whose conditions hold. A place from which no other can be
entered holds the trainee until the shift ends, without a word about it.

    places: [(id: "hall", when: [At("yard")], …), (id: "yard", when: [At("gate")], …)]   // from the hall nowhere
    places: [(id: "hall", when: [At("yard")], …), (id: "yard", …)]
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    let (Some(scenario), Some(reach)) = (subject.scenario, &subject.reach) else {
        return;
    };
    for place in scenario.place_ixs() {
        let node = Node::Place(place);
        let others = || scenario.place_ixs().filter(|&other| other != place);
        let is_elsewhere = others().any(|other| reach.is_reached(Node::Place(other)));
        if reach.is_reached(node) && is_elsewhere && !others().any(|other| reach.can_go(place, other)) {
            let fault = RULE.fault(format!("nobody who is in `{}` can leave it", scenario.place(place).id));
            sink.push(
                fault
                    .at(subject.origin(node), "no way out")
                    .help("let the `when` of another place hold here, or let something bring the trainee out: Goes(…)"),
            );
        }
    }
}
