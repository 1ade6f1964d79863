//! `idle-person`: a person who never appears.

use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};
use crate::scenario::graph::Node;
use crate::vocabulary::Role;

pub(in crate::check) const RULE: Rule = Rule {
    code: "idle-person",
    severity: Severity::Warning,
    group: Group::Structure,
    page: r#"This person is in the file and in no run. Nothing brings them, they say nothing, nothing is perceived about them, and no
text names them.

    people: [(id: "driver", role: Bystander, …)]              // never appears
    people: [(id: "driver", role: Bystander, at: "yard", …)]  // stands in the yard
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    let (Some(scenario), Some(reach)) = (subject.scenario, &subject.reach) else {
        return;
    };
    for ix in scenario.person_ixs() {
        let person = scenario.person(ix);
        // Somebody to talk to who cannot be met has a rule of its own.
        let is_talked_to = person.role == Role::Interviewee || !person.questions.is_empty();
        let speaks = || scenario.event_ixs().any(|e| scenario.event(e).by == Some(ix));
        let is_perceived = || scenario.cue_ixs().any(|c| scenario.cue(c).about.contains(&ix));
        let (slot, dotted) = (format!("{{{}}}", person.id), format!("{{{}.", person.id));
        let is_named = || {
            scenario
                .texts()
                .written()
                .any(|w| w.text.contains(&slot) || w.text.contains(&dotted))
        };
        let appears = is_talked_to
            || person.remote
            || scenario.place_ixs().any(|place| reach.can_stand(ix, place))
            || speaks()
            || is_perceived()
            || is_named();
        if !appears {
            let fault = RULE.fault(format!("`{}` never appears", person.id));
            sink.push(
                fault
                    .at(subject.origin(Node::Person(ix)), "in no run")
                    .help("give the person a place (`at`), let something bring them (Arrives), or leave them out"),
            );
        }
    }
}
