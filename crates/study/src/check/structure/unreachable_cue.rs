//! `unreachable-cue`: a cue that only unreachable things give.

use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};
use crate::scenario::graph::Node;

pub(in crate::check) const RULE: Rule = Rule {
    code: "unreachable-cue",
    severity: Severity::Warning,
    group: Group::Structure,
    page: r#"Only things that can never be reached give this cue. A cue is given somewhere, but only by things that can never be
reached, or a draw never lets it surface. It counts among what could have been noticed, and nobody can notice it.
The chain leads to what has to be mended.

    hotspots: [(element: "safe", when: [Happened("never")], cues: ["passports-in-safe"])]
    hotspots: [(element: "safe", when: [Asked("guard-key")], cues: ["passports-in-safe"])]
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    let (Some(scenario), Some(reach)) = (subject.scenario, &subject.reach) else {
        return;
    };
    for cue in scenario.cue_ixs() {
        let node = Node::Cue(cue);
        // A cue that nothing gives at all has a rule of its own.
        if !reach.is_reached(node) && !reach.givers(node).is_empty() {
            let words = format!("the cue `{}` can never be perceived", scenario.cue(cue).id);
            subject.unreachable(&RULE, node, words, sink);
        }
    }
}
