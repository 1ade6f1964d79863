//! `freedom-never-asked`: nobody can be asked what would happen if they left.

use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};
use grounds_core::vocabulary::words::Topic;

pub(in crate::check) const RULE: Rule = Rule {
    code: "freedom-never-asked",
    severity: Severity::Warning,
    group: Group::Pedagogy,
    page: r#"Somebody cannot be asked about the freedom to leave. The questions about it decide most cases: What would happen if you
stopped? Who keeps your passport? Do you owe anything? (INT-10). They tell a victim from a willing operator, and they
are what clears an innocent person (REF-02). Each person decided about needs a subject that is about Leaving, and one
that is about Control or Documents.

    subject stopping (leaving)
    subject papers (documents)
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    for (scenario, who, part) in subject.decided() {
        let script = scenario.script(who);
        if script.subjects().len() == 0 {
            continue;
        }
        let has = |topics: &[Topic]| {
            let mut about = script.subjects().filter_map(|ix| scenario.topic(who, ix));
            about.any(|topic| topics.contains(&topic))
        };
        let missing: Vec<&str> = [
            (&[Topic::Leaving][..], "leaving"),
            (&[Topic::Control, Topic::Documents][..], "control or documents"),
        ]
        .into_iter()
        .filter(|(topics, _)| !has(topics))
        .map(|(_, name)| name)
        .collect();
        if !missing.is_empty() {
            let words = format!(
                "no subject of `{}` is about {}",
                subject.word(part.id.0),
                missing.join(", or about ")
            );
            let fault = subject.at(RULE.fault(words), part.id.0, "the questions of freedom are missing");
            sink.push(fault.help(
                "add a subject about what would happen, or say of one what it is about: `subject stopping (leaving)`",
            ));
        }
    }
}
