//! `promise-never-given`: a promise that nobody makes.

use super::effects::effects;
use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};
use grounds_core::scenario::talk::Index;
use grounds_core::scenario::{Effect, PromiseIx};

pub(in crate::check) const RULE: Rule = Rule {
    code: "promise-never-given",
    severity: Severity::Warning,
    group: Group::Structure,
    page: r#"Nobody makes this promise. A promise is given in a reply or an answer that `promises` it; then it is kept or broken by the
day on which it is due, and a second talk goes on from there. One that nobody makes is neither kept nor broken.

    promises: [(id: "back-tomorrow", says: "I come again tomorrow", due: "next-morning")]
    then: promises back-tomorrow
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    let Some(scenario) = subject.scenario else { return };
    for (n, promise) in subject.draft.scenario.promises.iter().enumerate() {
        let is_given = effects(scenario).any(|effect| *effect == Effect::Promises(PromiseIx::at(n)));
        if !is_given {
            let fault = RULE.fault(format!("nobody promises `{}`", subject.word(promise.id.0)));
            let fault = subject.at(fault, promise.id.0, "never given");
            sink.push(
                fault.help("write `promises` and its name behind `then:` of an answer or a reply, or take it out"),
            );
        }
    }
}
