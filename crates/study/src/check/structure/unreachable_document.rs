//! `unreachable-document`: a document that lies where nobody can come.

use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};
use crate::scenario::graph::Node;

pub(in crate::check) const RULE: Rule = Rule {
    code: "unreachable-document",
    severity: Severity::Warning,
    group: Group::Structure,
    page: r#"This document lies where nobody can come. A hotspot holds it that stays locked, or an event brings it that never
happens. Its lines and what it shows beside others are lost. The chain says what it waits for.

    (element: "safe", when: [Read("contract")], documents: ["contract"])   // waits for itself
    (element: "safe", when: [Read("key-list")], documents: ["contract"])   // waits for another paper
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    let (Some(scenario), Some(reach)) = (subject.scenario, &subject.reach) else {
        return;
    };
    for document in scenario.document_ixs() {
        let node = Node::Document(document);
        if !reach.is_reached(node) && !reach.givers(node).is_empty() {
            let words = format!("the document `{}` can never be read", scenario.document(document).id);
            subject.unreachable(&RULE, node, words, sink);
        }
    }
}
