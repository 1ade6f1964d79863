//! `unreachable-hotspot`: something to look at that never can be.

use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};
use crate::scenario::graph::Node;

pub(in crate::check) const RULE: Rule = Rule {
    code: "unreachable-hotspot",
    severity: Severity::Warning,
    group: Group::Structure,
    page: r#"This hotspot can never be looked at. Its conditions can never hold, so it stays locked for the whole shift. What it
shows, and the documents that lie in it, are lost. The chain says what it waits for.

    (element: "safe", …, when: [Happened("key-found")])       // and that event can never happen
    (element: "safe", …, when: [Asked("guard-key")])          // a question that can be asked
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    let (Some(scenario), Some(reach)) = (subject.scenario, &subject.reach) else {
        return;
    };
    for spot in scenario.hotspot_ixs() {
        let hotspot = scenario.hotspot(spot);
        if reach.is_reached(Node::Place(hotspot.place)) && !reach.is_reached(Node::Hotspot(spot)) {
            let words = format!("the hotspot `{}` can never be looked at", hotspot.element);
            subject.unreachable(&RULE, Node::Hotspot(spot), words, sink);
        }
    }
}
