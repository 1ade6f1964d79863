//! `interpreter-without-language`: an interpreter who speaks no language that is needed.

use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};
use std::collections::BTreeSet;

pub(in crate::check) const RULE: Rule = Rule {
    code: "interpreter-without-language",
    severity: Severity::Warning,
    group: Group::Structure,
    page: r#"Nobody needs this interpreter. An interpreter is needed where a person and the official share no language, or a paper is in
one that the official does not read. One who speaks no language that is needed can never be chosen, and the offer on
the screen is an empty one.

    official_speaks: ["Common"], people: [(role: Interpreter, speaks: ["Common"], …)]
    people: [(role: Interpreter, speaks: ["Common", "Teral"], …)]   // and somebody speaks Teral only
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    if subject.scenario.is_none() {
        return;
    }
    let of = &subject.draft.scenario;
    let own: BTreeSet<String> = of.official_speaks.iter().map(|&tongue| subject.word(tongue)).collect();
    let mut needed: BTreeSet<String> = BTreeSet::new();
    for part in of.people.iter().filter(|part| !subject.interprets(part)) {
        needed.extend(subject.tongues(part).into_iter().filter(|tongue| !own.contains(tongue)));
    }
    let papers = of.papers.iter().filter_map(|paper| paper.language);
    needed.extend(
        papers
            .map(|tongue| subject.word(tongue))
            .filter(|tongue| !own.contains(tongue)),
    );
    for part in of.people.iter().filter(|part| subject.interprets(part)) {
        if subject.tongues(part).is_disjoint(&needed) {
            let fault = RULE.fault(format!("nobody here needs `{}` to interpret", subject.word(part.id.0)));
            let fault = subject.at(fault, part.id.0, "can never be chosen");
            sink.push(fault.help("give the interpreter a language of someone who shares none with the official"));
        }
    }
}
