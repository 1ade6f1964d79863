//! `person-never-met`: somebody whom no draw brings.

use super::casts::{Draws, casts_of};
use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};

pub(in crate::check) const RULE: Rule = Rule {
    code: "person-never-met",
    severity: Severity::Warning,
    group: Group::Structure,
    page: r#"No draw brings this person. A cast meets so many people, some of them always. Where those who always come fill it, or the
number of victims leaves no room for anything that can be true of somebody, the others are in the file and in no run.

    Cast(id: "staff", meet: 1, of: ["cook", "driver"], always: ["cook"], …)      // never the driver
    Cast(id: "staff", meet: 2, of: ["cook", "driver"], always: ["cook"], …)
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    let Some(scenario) = subject.scenario else { return };
    for who in scenario.people() {
        let casts = casts_of(scenario, who);
        if casts.is_empty() || casts.iter().any(|cast| Draws::of(scenario, cast).can_meet(who)) {
            continue;
        }
        if let Some(part) = subject.part(scenario, who) {
            let fault = RULE.fault(format!("no draw brings `{}`", subject.word(part.id.0)));
            let fault = subject.at(fault, part.id.0, "in no run");
            sink.push(fault.help("meet more of the cast, take somebody out of `always`, or widen `victims`"));
        }
    }
}
