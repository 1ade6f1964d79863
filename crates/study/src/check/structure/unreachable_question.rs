//! `unreachable-question`: a question that never stands in the list.

use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};
use crate::scenario::graph::Node;

pub(in crate::check) const RULE: Rule = Rule {
    code: "unreachable-question",
    severity: Severity::Warning,
    group: Group::Structure,
    page: r#"This question can never be asked. Its conditions can never hold, so it never stands in the list. Its answers, and
what they give, are lost. The chain says what it waits for, and what that waits for in turn.

    (id: "first-debt", …, when: [Seen("ledger")])             // and the cue "ledger" lies in a locked safe
    (id: "first-debt", …, when: [Asked("first-story")])       // a question that can be asked
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    let (Some(scenario), Some(reach)) = (subject.scenario, &subject.reach) else {
        return;
    };
    for ix in scenario.question_ixs() {
        let question = scenario.question(ix);
        // Nobody to ask, or nobody to interpret, is told once, at the person.
        let speaks = scenario.person(question.to).shares_language || reach.is_interpreted(question.to);
        if speaks && reach.is_reached(Node::Person(question.to)) && !reach.is_reached(Node::Question(ix)) {
            let words = format!("the question `{}` can never be asked", question.id);
            subject.unreachable(&RULE, Node::Question(ix), words, sink);
        }
    }
}
