//! `unreachable-event`: an event that can never happen.

use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};
use crate::scenario::graph::Node;

pub(in crate::check) const RULE: Rule = Rule {
    code: "unreachable-event",
    severity: Severity::Warning,
    group: Group::Structure,
    page: r#"This event can never happen. An event whose conditions can never hold, or which something in `unless` always keeps
back, never happens. Events that wait for each other in a circle never happen either: the chain then comes back to
where it began.

    events: [(id: "a", when: [Happened("b")], …), (id: "b", when: [Happened("a")], …)]   // each waits for the other
    events: [(id: "a", at: 20, …), (id: "b", when: [Happened("a")], …)]
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    let (Some(scenario), Some(reach)) = (subject.scenario, &subject.reach) else {
        return;
    };
    for event in scenario.event_ixs().filter(|&e| !reach.is_reached(Node::Event(e))) {
        let words = format!("the event `{}` can never happen", scenario.event(event).id);
        subject.unreachable(&RULE, Node::Event(event), words, sink);
    }
}
