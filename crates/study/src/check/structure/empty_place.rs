//! `empty-place`: a place with nothing to look at and nobody to meet.

use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};
use crate::scenario::PlaceIx;
use crate::scenario::graph::{Asked, Node};
use std::collections::BTreeSet;

pub(in crate::check) const RULE: Rule = Rule {
    code: "empty-place",
    severity: Severity::Warning,
    group: Group::Structure,
    page: r#"There is nothing to look at in this place, and nobody to meet. A place with nothing to look at, where nobody ever is
and nothing waits for the trainee to come, only takes minutes. If it is the place where the run begins, the run
begins with nothing on offer.

    places: [(id: "corridor", …)]                             // no hotspots, nobody in it
    places: [(id: "corridor", …, hotspots: [(element: "door", label: "Door", text: "…")])]
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    let (Some(scenario), Some(reach)) = (subject.scenario, &subject.reach) else {
        return;
    };
    let stood_in: BTreeSet<PlaceIx> = reach.stood_in().map(|(_, place)| place).collect();
    let asked = Asked::of(scenario);
    for place in scenario.place_ixs() {
        let node = Node::Place(place);
        let is_used =
            !scenario.place(place).hotspots.is_empty() || stood_in.contains(&place) || asked.places.contains(&place);
        if !is_used && reach.is_reached(node) {
            let fault = RULE.fault(format!("there is nothing and nobody in `{}`", scenario.place(place).id));
            sink.push(
                fault
                    .at(subject.origin(node), "empty")
                    .help("give it a hotspot or a person, or leave the place out"),
            );
        }
    }
}
