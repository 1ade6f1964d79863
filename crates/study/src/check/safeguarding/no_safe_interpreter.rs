//! `no-safe-interpreter`: someone who can be spoken with only through a person with ties.

use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};
use std::collections::BTreeSet;

pub(in crate::check) const RULE: Rule = Rule {
    code: "no-safe-interpreter",
    severity: Severity::Error,
    group: Group::Safeguarding,
    page: r#"An interpreter is neutral, vetted and tied to nobody here (INT-04). Where someone shares no language with the official
and the scenario offers no independent interpreter who speaks theirs, every conversation is unsafe (ERR-11) or
impossible, and there is no way to play it well. So it is not played.

    people: [(id: "first", speaks: ["Teral"], …), (id: "boss", interprets: (independent: false), …)]
    people: [ …, (id: "line", role: Interpreter, interprets: (independent: true), speaks: ["Common", "Teral"], …)]

Somebody with ties may be on offer as well, to be left alone.
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    let understood = subject.understood();
    // Where nobody interprets at all nothing unsafe can be said either: that nothing can be asked is another fault.
    let interpret = subject
        .draft
        .scenario
        .people
        .iter()
        .filter(|part| subject.interprets(part));
    let spoken: BTreeSet<String> = interpret.flat_map(|part| subject.tongues(part)).collect();
    for (.., part) in subject.decided() {
        let tongues = subject.tongues(part);
        // Of languages that are dealt each may come alone.
        let is_cut_off = |tongue: &&String| spoken.contains(*tongue) && !understood.contains(*tongue);
        let alone = part.speaks.is_empty();
        let is_unsafe = if alone {
            tongues.iter().any(|tongue| is_cut_off(&tongue))
        } else {
            tongues.is_disjoint(&understood) && tongues.iter().any(|tongue| is_cut_off(&tongue))
        };
        if is_unsafe {
            let words = format!("only someone with ties can interpret for `{}`", subject.word(part.id.0));
            let fault = subject.at(RULE.fault(words), part.id.0, "shares no language with the official");
            sink.push(fault.help("add an interpreter with `independent: true` who speaks one of their languages"));
        }
    }
}
