//! `truth-never-dealt`: something that is never true of somebody.

use super::casts::{Draws, casts_of};
use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};
use grounds_core::scenario::talk::{Index, TruthIx};

pub(in crate::check) const RULE: Rule = Rule {
    code: "truth-never-dealt",
    severity: Severity::Warning,
    group: Group::Structure,
    page: r#"This is never true. What is true of a person is dealt by the cast that the person is in. Of somebody in no cast the first
truth holds in every run; and where a cast brings no victims at all, or nobody else, truths of the other kind wait for
ever. Stories, answers and outcomes for them are read by nobody.

    (id: "cook", truths: [(id: "held", …), (id: "free", …)]), and no Cast has the cook      // always "held"
    Cast(id: "kitchen", meet: 1, of: ["cook"], victims: (0, 1))
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    let Some(scenario) = subject.scenario else { return };
    for who in scenario.people() {
        let person = scenario.person(who);
        let Some(part) = subject.part(scenario, who).filter(|_| person.follows.is_none()) else {
            continue;
        };
        let casts = casts_of(scenario, who);
        for (n, truth) in part.truths.iter().enumerate() {
            let is_dealt = if casts.is_empty() {
                n == 0
            } else {
                casts
                    .iter()
                    .any(|cast| Draws::of(scenario, cast).can_deal(who, TruthIx::at(n)))
            };
            if !is_dealt {
                let words = format!(
                    "`{}` is never true of `{}`",
                    subject.word(truth.id.0),
                    subject.word(part.id.0)
                );
                let fault = subject.at(RULE.fault(words), truth.id.0, "in no run");
                sink.push(fault.help("put the person into a cast, or widen its `victims`"));
            }
        }
    }
}
