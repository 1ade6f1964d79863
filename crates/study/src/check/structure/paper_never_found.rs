//! `paper-never-found`: a paper that nothing brings to hand.

use super::effects::effects;
use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};
use grounds_core::scenario::talk::Index;
use grounds_core::scenario::{Effect, PaperIx};
use std::collections::BTreeSet;

pub(in crate::check) const RULE: Rule = Rule {
    code: "paper-never-found",
    severity: Severity::Warning,
    group: Group::Structure,
    page: r#"Nothing brings this paper to hand. A paper comes to hand when a hotspot names it, or when something said or done `finds` it.
One that nothing names is written for nobody.

    papers: [(id: "contract", …)]                             // nothing brings it to hand
    hotspots: [(element: "desk", …, papers: ["contract"])]    // it lies on the desk
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    let Some(scenario) = subject.scenario else { return };
    let lie = scenario
        .spots()
        .flat_map(|spot| scenario.spot(spot).papers.iter().copied());
    let found = effects(scenario).filter_map(|effect| match effect {
        Effect::Finds(paper) => Some(*paper),
        _ => None,
    });
    let found: BTreeSet<PaperIx> = lie.chain(found).collect();
    for (n, paper) in subject.draft.scenario.papers.iter().enumerate() {
        if !found.contains(&PaperIx::at(n)) {
            let fault = RULE.fault(format!(
                "nothing brings the paper `{}` to hand",
                subject.word(paper.id.0)
            ));
            let fault = subject.at(fault, paper.id.0, "never found");
            sink.push(fault.help("name it in the `papers` of a hotspot, or write `finds` in an answer or a moment"));
        }
    }
}
