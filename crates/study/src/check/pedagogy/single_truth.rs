//! `single-truth`: a person of whom one thing only can be true.

use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};

pub(in crate::check) const RULE: Rule = Rule {
    code: "single-truth",
    severity: Severity::Warning,
    group: Group::Pedagogy,
    page: r#"Only one thing can be true of this person. Whoever is decided about has two truths or more that look alike from outside, one
of which is dealt. With one, who plays a second time knows the answer by the face, and who hears of it in the corridor
knows it before.

    truths: [(id: "held", is: Trafficked, …)]
    truths: [(id: "held", is: Trafficked, …), (id: "content", is: Unaffected, …)]
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    for (scenario, who, part) in subject.decided() {
        if scenario.person(who).truths.len() < 2 {
            let fault = RULE.fault(format!("only one thing can be true of `{}`", subject.word(part.id.0)));
            let fault = subject.at(fault, part.id.0, "known the second time");
            sink.push(fault.help("write a second truth that looks the same from outside"));
        }
    }
}
