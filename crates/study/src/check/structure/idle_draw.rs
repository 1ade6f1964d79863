//! `idle-draw`: a draw that changes nothing.

use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};
use crate::scenario::DrawKind;
use crate::scenario::graph::{Asked, Node};

pub(in crate::check) const RULE: Rule = Rule {
    code: "idle-draw",
    severity: Severity::Warning,
    group: Group::Structure,
    page: r#"This draw decides nothing. A draw decides something anew in each run. One that nothing asks for, that can come out
one way only or that concerns nobody decides nothing, and the author believes that runs differ when they do not.

    draws: [Choose(id: "mood", one_of: ["calm", "loud"])]     // and no condition asks Drawn("mood", …)
    events: [(id: "loud-manager", when: [Drawn("mood", "loud")], …)]
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    let Some(scenario) = subject.scenario else { return };
    if scenario.draw_ixs().len() == 0 {
        return;
    }
    let asked = Asked::of(scenario);
    for ix in scenario.draw_ixs() {
        let node = Node::Draw(ix);
        let why = match &scenario.draw(ix).kind {
            DrawKind::Choose { .. } if !asked.draws.contains(&ix) => {
                Some("no condition asks for it: write Drawn(…) somewhere, or leave the draw out")
            }
            DrawKind::Choose { one_of } if one_of.len() < 2 => {
                Some("it picks the same word each time: give it a second one")
            }
            DrawKind::Surface { keep, of } if *keep >= of.len() => Some("it keeps every cue: keep fewer, or list more"),
            DrawKind::Deal { profiles, to } if to.is_empty() || profiles.len() < 2 => {
                Some("it deals the same each time: give it more profiles, or write the `profile` at the person")
            }
            DrawKind::Choose { .. } | DrawKind::Surface { .. } | DrawKind::Deal { .. } => None,
        };
        if let Some(why) = why {
            let fault = RULE.fault(format!("the draw `{}` decides nothing", scenario.draw(ix).id));
            sink.push(fault.at(subject.origin(node), "the same in every run").help(why));
        }
    }
}
