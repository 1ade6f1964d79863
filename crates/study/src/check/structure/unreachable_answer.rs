//! `unreachable-answer`: an answer whose conditions can never hold.

use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};
use crate::scenario::graph::Node;

pub(in crate::check) const RULE: Rule = Rule {
    code: "unreachable-answer",
    severity: Severity::Warning,
    group: Group::Structure,
    page: r#"This answer can never be given. An answer is given when all its conditions hold. One that asks for trust the person
can never have, for a cue that nobody can meet or for something that can never be done is never heard. What it gives
is lost.

    (when: [TrustAtLeast(95)], say: "…")                      // and nothing brings trust above 70
    (when: [TrustAtLeast(60)], say: "…")
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    let (Some(scenario), Some(reach)) = (subject.scenario, &subject.reach) else {
        return;
    };
    for answer in scenario.answer_ixs() {
        let question = scenario.question_of(answer);
        let is_lost = reach.is_reached(Node::Question(question))
            && !reach.is_reached(Node::Answer(answer))
            && reach.answer_before(answer).is_none();
        if is_lost {
            let words = format!("this answer to `{}` can never be given", scenario.question(question).id);
            subject.unreachable(&RULE, Node::Answer(answer), words, sink);
        }
    }
}
