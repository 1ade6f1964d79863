//! `dead-end`: a place that one can enter and never leave.

use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};
use crate::scenario::PlaceIx;
use crate::scenario::graph::{Node, WaysInto};
use std::collections::BTreeSet;

pub(in crate::check) const RULE: Rule = Rule {
    code: "dead-end",
    severity: Severity::Warning,
    group: Group::Structure,
    page: r#"Nobody who comes to this place can leave it. From each place the trainee can go to every other place whose
conditions hold. A place from which no other can be entered holds the trainee until the shift ends, without a word
about it.

    places: [(id: "hall", when: [At("yard")], …), (id: "yard", when: [At("gate")], …)]   // from the hall nowhere
    places: [(id: "hall", when: [At("yard")], …), (id: "yard", …)]
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    let (Some(scenario), Some(reach)) = (subject.scenario, &subject.reach) else {
        return;
    };
    // What can be entered from anywhere is asked for once, and what only from one place stands under that place.
    let (mut anywhere, mut next_to) = (Vec::new(), BTreeSet::new());
    for to in scenario.place_ixs() {
        match reach.ways_into(to) {
            WaysInto::Anywhere => anywhere.push(to),
            WaysInto::From(from) if from != to => {
                next_to.insert(from);
            }
            WaysInto::From(_) | WaysInto::Nowhere => {}
        }
    }
    let reached: Vec<PlaceIx> = (scenario.place_ixs())
        .filter(|&p| reach.is_reached(Node::Place(p)))
        .take(2)
        .collect();
    for place in scenario.place_ixs() {
        let node = Node::Place(place);
        let others = |list: &[PlaceIx]| list.iter().any(|&other| other != place);
        let can_leave = others(&anywhere[..anywhere.len().min(2)]) || next_to.contains(&place);
        if reach.is_reached(node) && others(&reached) && !can_leave {
            let fault = RULE.fault(format!("nobody who is in `{}` can leave it", scenario.place(place).id));
            sink.push(
                fault
                    .at(subject.origin(node), "no way out")
                    .help("let the `when` of another place hold here, or let something bring the trainee out: Goes(…)"),
            );
        }
    }
}
