//! `harm-rewarded`: something good that comes of doing harm.

use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};
use grounds_core::scenario::draft::ThenDraft;

pub(in crate::check) const RULE: Rule = Rule {
    code: "harm-rewarded",
    severity: Severity::Warning,
    group: Group::Pedagogy,
    page: r#"This reply does harm, and it brings something good. Trust that rises, distress that falls, a paper that is found: whoever
plays learns that it pays. A reply that breaks a practice point, or is of a poor kind, may bring nothing that a good one
would not bring.

    reply threat: Say it now, or it looks bad for you.
    then: trust +1                                      // it pays
    then: trust -1, distress +1
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    let moments = subject.draft.talks.iter().flat_map(|talk| &talk.moments);
    for reply in moments.flat_map(|moment| &moment.replies) {
        let is_poor = reply.harms.is_some() || reply.kind.is_some_and(|kind| !kind.is_recommended());
        let gains = reply.then.iter().any(|then| match then {
            ThenDraft::Trust(by) | ThenDraft::TrustOf(_, by) => by.get() > 0,
            ThenDraft::Distress(by) => by.get() < 0,
            ThenDraft::Finds(_) | ThenDraft::Frees(_) => true,
            _ => false,
        });
        if is_poor && gains {
            let fault = RULE.fault("this reply does harm, and it brings something good");
            let fault = subject.at(fault, reply.say.words, "a reward for doing harm");
            sink.push(fault.help("take the gain out of its `then`"));
        }
    }
}
