//! `unreachable-person`: someone to talk to, whom nobody can ever meet.

use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};
use crate::scenario::graph::Node;
use crate::vocabulary::Role;

pub(in crate::check) const RULE: Rule = Rule {
    code: "unreachable-person",
    severity: Severity::Warning,
    group: Group::Structure,
    page: r#"Nobody can ever meet this person. A person can be talked to in a place where both the person and the trainee can be,
or on a line when they are `remote`. Someone who is in no place, or only where nobody can come, cannot be asked
anything: their questions are lost, and a decision about them can rest on papers only.

    people: [(id: "first", role: Interviewee, …)]             // no `at`, and nothing brings them
    people: [(id: "first", role: Interviewee, at: "office", …)]
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    let (Some(scenario), Some(reach)) = (subject.scenario, &subject.reach) else {
        return;
    };
    for ix in scenario.person_ixs() {
        let person = scenario.person(ix);
        let is_talked_to = person.role == Role::Interviewee || !person.questions.is_empty();
        if is_talked_to && !reach.is_reached(Node::Person(ix)) {
            let words = format!("nobody can ever meet `{}`", person.id);
            subject.unreachable(&RULE, Node::Person(ix), words, sink);
        }
    }
}
