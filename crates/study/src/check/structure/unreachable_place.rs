//! `unreachable-place`: a place where nobody can ever stand.

use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};
use crate::scenario::graph::Node;

pub(in crate::check) const RULE: Rule = Rule {
    code: "unreachable-place",
    severity: Severity::Warning,
    group: Group::Structure,
    page: r#"Nobody can ever come to this place. It is drawn and described, its conditions can never hold. Everything in it is
lost too, so only the place is reported. The chain says what the place waits for, and what that waits for in turn.

    places: [(id: "cellar", when: [Seen("key")], …)]          // and nothing gives the cue "key"
    hotspots: [(element: "drawer", …, cues: ["key"])]         // now something does
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    let (Some(scenario), Some(reach)) = (subject.scenario, &subject.reach) else {
        return;
    };
    for place in scenario.place_ixs().filter(|&p| !reach.is_reached(Node::Place(p))) {
        let words = format!("nobody can ever come to the place `{}`", scenario.place(place).id);
        subject.unreachable(&RULE, Node::Place(place), words, sink);
    }
}
