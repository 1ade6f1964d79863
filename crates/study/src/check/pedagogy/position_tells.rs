//! `position-tells`: options that tell by their place in the list.

use super::lists::lists;
use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};
use crate::scenario::chance::{Lean, ONE_IN, lean};

pub(in crate::check) const RULE: Rule = Rule {
    code: "position-tells",
    severity: Severity::Warning,
    group: Group::Pedagogy,
    page: r#"Questions stand on the screen by topic, in the order of the file, and services in theirs. Authors write the good ones
first and the bad ones after them, and soon the first line is always safe to pick. This rule counts exactly how often
the recommended options would stand so early (or so late) by chance, over all lists together, and speaks up when that
is fewer than one time in a hundred; no single list is wrong.

    Control: probing, probing, closed, leading, disbelief     // in every list the bad ones come last
    Control: probing, leading, closed, disbelief, probing     // mixed

Move some of the questions; saved runs and translations do not mind, because they hang on the identifiers.
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    let how = match lean(&lists(subject, |place, _| place)) {
        Some(Lean::Low) => "first",
        Some(Lean::High) => "last",
        None => return,
    };
    let Some(first) = subject.draft.people.iter().flat_map(|p| &p.questions).next() else {
        return;
    };
    let words =
        format!("the recommended questions and services come {how} in their lists, beyond one chance in {ONE_IN}");
    sink.push(
        RULE.fault(words)
            .at(subject.span(&first.id), "the questions begin here")
            .help("mix the order of questions on one topic, and of the services"),
    );
}
