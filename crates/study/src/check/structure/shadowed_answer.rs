//! `shadowed-answer`: an answer that comes too late: an earlier one is always given first.

use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};
use crate::scenario::graph::Node;

pub(in crate::check) const RULE: Rule = Rule {
    code: "shadowed-answer",
    severity: Severity::Warning,
    group: Group::Structure,
    page: r#"An earlier answer is always given before this one. The first answer whose conditions all hold is given. When an
earlier answer asks for less than a later one, the later one is never heard: whenever it could be given, the earlier
one already was. Write the demanding answers first.

    answers: [(when: [TrustAtLeast(40)], say: "A little."), (when: [TrustAtLeast(60)], say: "All of it."), (say: "No.")]
    answers: [(when: [TrustAtLeast(60)], say: "All of it."), (when: [TrustAtLeast(40)], say: "A little."), (say: "No.")]
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    let (Some(scenario), Some(reach)) = (subject.scenario, &subject.reach) else {
        return;
    };
    for answer in scenario.answer_ixs() {
        if let Some(earlier) = reach.answer_before(answer) {
            let question = &scenario.question(scenario.question_of(answer)).id;
            let fault = RULE.fault(format!(
                "this answer to `{question}` is never given: an earlier one always comes first"
            ));
            sink.push(
                fault
                    .at(subject.origin(Node::Answer(answer)), "too late")
                    .related(
                        subject.origin(Node::Answer(earlier)),
                        "whenever that could be said, this is",
                    )
                    .help("put the answer that asks for more before the one that asks for less"),
            );
        }
    }
}
