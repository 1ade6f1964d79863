//! `conversation-never-opens`: a person with whom there is no common language and no interpreter.

use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};
use crate::scenario::graph::Node;

pub(in crate::check) const RULE: Rule = Rule {
    code: "conversation-never-opens",
    severity: Severity::Warning,
    group: Group::Structure,
    page: r#"Nobody can speak with this person, and nobody can interpret. Someone who shares no language with the official can be
asked nothing until an interpreter is chosen. If no interpreter speaks their language, or none is at hand, the
conversation never opens, and all their questions are lost.

    official_speaks: ["Common"], people: [(id: "first", speaks: ["Teral"], …)]
    people: [(id: "line", role: Interpreter, speaks: ["Teral", "Common"], remote: true, independent: true, …)]
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    for (ix, person, reach) in subject.met_people() {
        let opens = person.shares_language || person.questions.is_empty() || reach.has_interpreter(ix);
        if !opens {
            let fault = RULE.fault(format!(
                "`{}` shares no language with the official, and nobody can interpret",
                person.id
            ));
            sink.push(
                fault.at(subject.origin(Node::Person(ix)), "can be asked nothing").help(
                    "add a person with `role: Interpreter` who speaks the language, in a place or `remote: true`",
                ),
            );
        }
    }
}
