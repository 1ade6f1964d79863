//! `document-never-found`: a document that nothing brings to hand.

use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};
use crate::scenario::graph::Node;

pub(in crate::check) const RULE: Rule = Rule {
    code: "document-never-found",
    severity: Severity::Warning,
    group: Group::Structure,
    page: r#"Nothing brings this document to hand. A document comes to hand when a hotspot names it or when something said, done
or happening `Finds` it. One that nothing names is written for nobody.

    documents: [(id: "contract", …)]                          // nothing brings it to hand
    hotspots: [(element: "desk", …, documents: ["contract"])] // it lies on the desk
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    let (Some(scenario), Some(reach)) = (subject.scenario, &subject.reach) else {
        return;
    };
    for document in scenario.document_ixs() {
        let node = Node::Document(document);
        if reach.givers(node).is_empty() {
            let fault = RULE.fault(format!(
                "nothing brings the document `{}` to hand",
                scenario.document(document).id
            ));
            sink.push(fault.at(subject.origin(node), "never found").help(
                "name it in the `documents` of a hotspot, or write Finds(…) in the `then` of an answer or event",
            ));
        }
    }
}
