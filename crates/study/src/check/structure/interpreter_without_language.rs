//! `interpreter-without-language`: an interpreter who speaks no language that is needed.

use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};
use crate::scenario::graph::Node;
use crate::vocabulary::Role;

pub(in crate::check) const RULE: Rule = Rule {
    code: "interpreter-without-language",
    severity: Severity::Warning,
    group: Group::Structure,
    page: r#"Nobody needs this interpreter. An interpreter is needed where a person and the official share no language. One who
speaks no language that is needed can never be chosen, and the offer on the screen is an empty one.

    official_speaks: ["Common"], people: [(role: Interpreter, speaks: ["Common"], …)]
    people: [(role: Interpreter, speaks: ["Common", "Teral"], …)]   // and somebody speaks Teral only
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    let Some(scenario) = subject.scenario else { return };
    for ix in scenario
        .person_ixs()
        .filter(|&p| scenario.person(p).role == Role::Interpreter)
    {
        let speaks = &scenario.person(ix).speaks;
        let is_needed = scenario.person_ixs().any(|p| {
            let person = scenario.person(p);
            person.role == Role::Interviewee
                && !person.shares_language
                && person.speaks.iter().any(|language| speaks.contains(language))
        });
        if !is_needed {
            let fault = RULE.fault(format!("nobody here needs `{}` to interpret", scenario.person(ix).id));
            sink.push(
                fault
                    .at(subject.origin(Node::Person(ix)), "can never be chosen")
                    .help("give the interpreter a language of someone who shares none with the official"),
            );
        }
    }
}
