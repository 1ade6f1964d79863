//! `undecided-interviewee`: an interviewee about whom nothing is decided.

use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};
use crate::scenario::graph::Node;
use crate::vocabulary::Role;

pub(in crate::check) const RULE: Rule = Rule {
    code: "undecided-interviewee",
    severity: Severity::Advice,
    group: Group::Structure,
    page: r#"Nothing is decided about this interviewee. An interviewee is someone who may need protection, and a decision is
asked about each one (ETH-06: nobody is forgotten because others are louder). Without a decision, questions and cues
about the person lead to nothing that is marked.

    people: [(id: "third", role: Interviewee, truth: …)], decisions: [(about: "first"), (about: "second")]
    decisions: [(about: "first"), (about: "second"), (about: "third")]
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    let Some(scenario) = subject.scenario else { return };
    for ix in scenario.person_ixs() {
        let person = scenario.person(ix);
        if person.role == Role::Interviewee && scenario.decision(ix).is_none() {
            let fault = RULE.fault(format!("nothing is decided about `{}`", person.id));
            sink.push(
                fault
                    .at(subject.origin(Node::Person(ix)), "no decision")
                    .help("add them to `decisions`, or give them the role Bystander"),
            );
        }
    }
}
