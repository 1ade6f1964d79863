//! `unreachable-conduct`: a conduct entry that can never apply.

use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};
use crate::scenario::graph::Node;

pub(in crate::check) const RULE: Rule = Rule {
    code: "unreachable-conduct",
    severity: Severity::Warning,
    group: Group::Structure,
    page: r#"This entry about conduct can never apply. An entry under `conduct` says what doing something is like here. One whose
conditions can never hold, or which names somebody with whom it cannot be done, never applies: its words are never
read, its cues never given.

    conduct: [(does: Separate, with: "manager", say: "…")]    // only interviewees are taken aside
    conduct: [(does: Separate, with: "first", say: "…")]
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    let (Some(scenario), Some(reach)) = (subject.scenario, &subject.reach) else {
        return;
    };
    for ix in scenario.local_ixs() {
        let whom = reach.addressees(ix);
        let is_shadowed = !whom.is_empty() && whom.iter().all(|&with| reach.local_before(ix, with).is_some());
        if !is_shadowed && !reach.is_reached(Node::Conduct(ix)) {
            let words = format!("this entry about `{:?}` can never apply", scenario.local(ix).does);
            subject.unreachable(&RULE, Node::Conduct(ix), words, sink);
        }
    }
}
