//! `shadowed-conduct`: a conduct entry that comes too late: an earlier one always applies.

use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};
use crate::scenario::graph::Node;

pub(in crate::check) const RULE: Rule = Rule {
    code: "shadowed-conduct",
    severity: Severity::Warning,
    group: Group::Structure,
    page: r#"An earlier entry about conduct always applies before this one. Of several entries about doing one thing the first
that fits applies; what names a person comes before what names nobody. An entry that asks for more than an earlier
one never gets its turn. Write the demanding entries first.

    conduct: [(does: OfferWater, say: "…"), (does: OfferWater, when: [At("yard")], say: "…")]   // never read
    conduct: [(does: OfferWater, when: [At("yard")], say: "…"), (does: OfferWater, say: "…")]
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    let (Some(scenario), Some(reach)) = (subject.scenario, &subject.reach) else {
        return;
    };
    for ix in scenario.local_ixs() {
        let before: Option<Vec<_>> = (reach.addressees(ix).into_iter())
            .map(|with| reach.local_before(ix, with))
            .collect();
        if let Some(&earlier) = before.as_ref().and_then(|list| list.first()) {
            let fault = RULE.fault(format!(
                "this entry about `{:?}` never applies: an earlier one always does",
                scenario.local(ix).does
            ));
            sink.push(
                fault
                    .at(subject.origin(Node::Conduct(ix)), "too late")
                    .related(
                        subject.origin(Node::Conduct(earlier)),
                        "whenever that could apply, this does",
                    )
                    .help("put the entry that asks for more before the one that asks for less, or make one of the two"),
            );
        }
    }
}
