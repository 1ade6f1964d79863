//! `nobody-innocent`: a scenario in which everyone is a victim.

use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};

pub(in crate::check) const RULE: Rule = Rule {
    code: "nobody-innocent",
    severity: Severity::Warning,
    group: Group::Pedagogy,
    page: r#"Everyone is a victim, whatever is dealt. A trainee who calls everyone a victim is right each time, and learns just that
(ERR-18). At least one truth of somebody about whom a decision is asked should be another one: free, badly paid, or
nothing to find.

    truths: [(id: "held", is: Trafficked, …), (id: "threatened", is: Trafficked, …)]
    truths: [(id: "held", is: Trafficked, …), (id: "content", is: Unaffected, …)]
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    let decided = subject.decided();
    let Some((.., first)) = decided.first() else { return };
    if subject.truths().next().is_some() && subject.truths().all(|truth| truth.is.is_victim()) {
        let fault = subject.at(RULE.fault("everyone here is a victim"), first.id.0, "the first of them");
        sink.push(fault.help("give somebody a truth in which there is nothing to find"));
    }
}
