//! `no-safe-interpreter`: someone who can be spoken with only through a person with ties.

use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};
use crate::vocabulary::Role;
use std::collections::BTreeSet;

pub(in crate::check) const RULE: Rule = Rule {
    code: "no-safe-interpreter",
    severity: Severity::Error,
    group: Group::Safeguarding,
    page: r#"An interpreter is neutral, vetted and tied to nobody here (INT-04). Where someone shares no language with the official
and the scenario offers no independent interpreter who speaks theirs, every conversation is unsafe (ERR-11) or
impossible, and there is no way to play it well. So it is not played.

    people: [(id: "first", speaks: ["Teral"], …), (id: "volunteer", role: Interpreter, independent: false, …)]
    people: [ …, (id: "line", role: Interpreter, independent: true, remote: true, speaks: ["Common", "Teral"], …)]

A volunteer from the group may be on offer as well, to be left alone.
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    if subject.scenario.is_none() {
        return;
    }
    let d = subject.draft;
    // Where nobody interprets at all nothing unsafe can be said either: that nothing can be asked is another fault.
    let peers = d
        .people
        .iter()
        .filter(|p| p.role == Role::Interpreter && p.independent != Some(true));
    let spoken: BTreeSet<&str> = peers.flat_map(|p| &p.speaks).map(|l| l.value.as_str()).collect();
    for (_, person) in subject.decided() {
        let by_peer = person.speaks.iter().any(|l| spoken.contains(l.value.as_str()));
        if by_peer && !subject.can_be_understood(person) {
            sink.push(
                RULE.fault(format!(
                    "only someone with ties can interpret for `{}`",
                    person.id.value
                ))
                .at(subject.span(&person.id), "shares no language with the official")
                .help("add an interpreter with `independent: true` who speaks one of their languages"),
            );
        }
    }
}
