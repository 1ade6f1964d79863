//! `longest-is-right`: options that tell by their length.

use super::lists::lists;
use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};
use crate::scenario::chance::{Lean, ONE_IN, lean};

pub(in crate::check) const RULE: Rule = Rule {
    code: "longest-is-right",
    severity: Severity::Warning,
    group: Group::Pedagogy,
    page: r#"Authors put care into the right option, and care makes it long. Whoever notices picks the longest line and never reads
it. This rule ranks the questions to each person on each topic, and the services, by length, and counts exactly how
often the recommended ones would be so long (or so short) by chance. It speaks up when that is fewer than one time in
a hundred; it cannot say which line to change, because no single one is wrong.

    "They lock you in, right?"   /   "Please tell me, in your own time, what happened after you came."   // always
    "They lock the door behind you when you come back at night, is that right?"   /   "What happened then?"

Shorten some of the recommended ones, and let some risky ones be as long as people really make them.
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    let how = match lean(&lists(subject, |_, words| words.chars().count())) {
        Some(Lean::High) => "longer",
        Some(Lean::Low) => "shorter",
        None => return,
    };
    let Some(first) = subject.draft.people.iter().flat_map(|p| &p.questions).next() else {
        return;
    };
    let words =
        format!("the recommended questions and services are {how} than the others, beyond one chance in {ONE_IN}");
    sink.push(
        RULE.fault(words)
            .at(subject.span(&first.id), "the questions begin here")
            .help("even out their lengths: shorten some of these, lengthen some of those"),
    );
}
