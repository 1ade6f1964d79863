//! `nothing-to-leave-alone`: someone who can only be asked well.

use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};

pub(in crate::check) const RULE: Rule = Rule {
    code: "nothing-to-leave-alone",
    severity: Severity::Advice,
    group: Group::Pedagogy,
    page: r#"Choosing a good question is a skill only where a bad one lies beside it. A person who can only be asked well gives
every trainee full marks for it, the one who understands question kinds and the one who clicks. And if only the
victims can be asked badly, the list of questions tells who they are.

    questions: [ open, probing, probing, closed ]                  // nothing to leave alone
    questions: [ open, probing, leading, probing, forced choice ]  // two to leave alone, in between

Offer one or two questions of a risky kind to everyone decided about, worded as colleagues really ask them.
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    for (_, person) in subject.decided() {
        let recommended = crate::check::facts::recommended(person).count();
        if recommended > 0 && recommended == person.questions.len() {
            sink.push(
                RULE.fault(format!("`{}` can only be asked well", person.id.value))
                    .at(subject.span(&person.id), "no question to leave alone")
                    .help("add a leading, blaming, forced or multiple question, as colleagues really ask it"),
            );
        }
    }
}
