//! `deal-across-roles`: a deal that mixes interviewees with others.

use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};
use crate::scenario::DrawKind;
use crate::scenario::graph::Node;
use crate::vocabulary::Role;

pub(in crate::check) const RULE: Rule = Rule {
    code: "deal-across-roles",
    severity: Severity::Advice,
    group: Group::Structure,
    page: r#"This deal mixes interviewees with others. A deal gives the same faces to different parts, so that a face tells
nothing. Dealt across interviewees and others, a face becomes the manager in one run and the person to protect in
the next: whoever plays twice learns to distrust a face.

    Deal(id: "faces", …, to: ["first", "manager"])
    Deal(id: "faces", …, to: ["first", "second"]), Deal(id: "staff", …, to: ["manager", "guard"])
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    let Some(scenario) = subject.scenario else { return };
    for ix in scenario.draw_ixs() {
        let DrawKind::Deal { to, .. } = &scenario.draw(ix).kind else {
            continue;
        };
        let interviewees = to
            .iter()
            .filter(|&&p| scenario.person(p).role == Role::Interviewee)
            .count();
        if interviewees != 0 && interviewees != to.len() {
            let fault = RULE.fault(format!(
                "the draw `{}` deals faces to interviewees and to others alike",
                scenario.draw(ix).id
            ));
            sink.push(
                fault
                    .at(subject.origin(Node::Draw(ix)), "in this deal")
                    .help("make two deals of it"),
            );
        }
    }
}
