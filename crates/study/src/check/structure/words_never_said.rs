//! `words-never-said`: words about a lock, where nothing is ever locked.

use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};

pub(in crate::check) const RULE: Rule = Rule {
    code: "words-never-said",
    severity: Severity::Advice,
    group: Group::Structure,
    page: r#"These words about a lock are never said. What is said when something is not possible (`locked` of a hotspot,
`refused` of a conduct entry) is said when the conditions do not hold. Without conditions it is always possible, and
the words are never read.

    (element: "safe", …, locked: "The safe is locked.")                           // it is not: there is no `when`
    (element: "safe", …, when: [Asked("guard-key")], locked: "The safe is locked.")
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    let d = subject.draft;
    let locked = (d.places.iter().flat_map(|p| &p.hotspots))
        .filter(|h| h.when.is_empty())
        .filter_map(|h| Some((h.locked.as_ref()?, "locked")));
    let refused = (d.conduct.iter())
        .filter(|c| c.when.is_empty())
        .filter_map(|c| Some((c.refused.as_ref()?, "refused")));
    for (words, field) in locked.chain(refused) {
        let fault = RULE.fault(format!("these words are never said: `{field}` stands without a `when`"));
        sink.push(
            fault
                .at(subject.span(words), "never read")
                .help("say in `when` what has to be so first, or take the words out"),
        );
    }
}
