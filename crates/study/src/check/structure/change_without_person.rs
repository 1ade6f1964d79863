//! `change-without-person`: a change of trust or distress where nobody is at hand.

use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};
use crate::scenario::draft::ThenDraft;

pub(in crate::check) const RULE: Rule = Rule {
    code: "change-without-person",
    severity: Severity::Warning,
    group: Group::Structure,
    page: r#"This changes the trust or distress of nobody. `Trust(…)` and `Distress(…)` change the person at hand. An event
without `by`, and something done in general, have nobody at hand, so nothing changes. Name the person:
`TrustOf("first", 5)`.

    events: [(id: "shout", at: 20, say: "…", then: [Distress(10)])]               // whose?
    events: [(id: "shout", at: 20, say: "…", then: [DistressOf("first", 10)])]
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    let d = subject.draft;
    let events = (d.events.iter())
        .filter(|e| e.by.is_none())
        .map(|e| (subject.span(&e.id), &e.then));
    let general = (d.conduct.iter())
        .filter(|c| c.does.value.is_general())
        .map(|c| (subject.span(&c.does), &c.then));
    for (at, then) in events.chain(general) {
        let word = then.iter().find_map(|change| match change {
            ThenDraft::Trust(_) => Some("Trust"),
            ThenDraft::Distress(_) => Some("Distress"),
            _ => None,
        });
        if let Some(word) = word {
            let fault = RULE.fault(format!("`{word}` changes nobody: no person is at hand here"));
            sink.push(
                fault
                    .at(at, "the `then` of this")
                    .help(format!("name the person: {word}Of(\"first\", …)")),
            );
        }
    }
}
