//! `undecided-interviewee`: an interviewee about whom nothing is decided.

use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};
use grounds_core::vocabulary::words::Role;

pub(in crate::check) const RULE: Rule = Rule {
    code: "undecided-interviewee",
    severity: Severity::Advice,
    group: Group::Structure,
    page: r#"Nothing is decided about this interviewee. An interviewee is someone who may need protection, and a decision is asked about
each one who is met (ETH-06: nobody is forgotten because others are louder). Without a decision, a talk with the
person leads to nothing that is marked.

    people: [(id: "third", role: Interviewee, …)], decide: ["first", "second"]
    decide: ["first", "second", "third"]
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    let Some(scenario) = subject.scenario else { return };
    for who in scenario
        .people()
        .filter(|&who| scenario.person(who).role == Role::Interviewee)
    {
        let Some(part) = subject
            .part(scenario, who)
            .filter(|_| !scenario.decide().contains(&who))
        else {
            continue;
        };
        let fault = RULE.fault(format!("nothing is decided about `{}`", subject.word(part.id.0)));
        let fault = subject.at(fault, part.id.0, "no decision");
        sink.push(fault.help("add them to `decide`, or give them the role Bystander"));
    }
}
