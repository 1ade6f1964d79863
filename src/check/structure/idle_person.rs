//! `idle-person`: a person who never appears.

use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};
use crate::scenario::graph::Node;
use crate::scenario::{PersonIx, placeholders};
use crate::vocabulary::Role;
use std::collections::BTreeSet;

pub(in crate::check) const RULE: Rule = Rule {
    code: "idle-person",
    severity: Severity::Warning,
    group: Group::Structure,
    page: r#"This person never appears. A person who is in no place, whom nothing brings, who says nothing, about whom nothing
can be perceived and whom no text names is in the file and in no run.

    people: [(id: "driver", role: Bystander, …)]              // never appears
    people: [(id: "driver", role: Bystander, at: "yard", …)]  // stands in the yard
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    let (Some(scenario), Some(reach)) = (subject.scenario, &subject.reach) else {
        return;
    };
    let named: BTreeSet<&str> = (scenario.texts().written())
        .flat_map(|written| placeholders(written.text))
        .map(|slot| slot.person)
        .collect();
    let speak: BTreeSet<PersonIx> = scenario.event_ixs().filter_map(|e| scenario.event(e).by).collect();
    let perceived: BTreeSet<PersonIx> = (scenario.cue_ixs())
        .flat_map(|c| scenario.cue(c).about.iter().copied())
        .collect();
    for ix in scenario.person_ixs() {
        let person = scenario.person(ix);
        // Somebody to talk to who cannot be met has a rule of its own.
        let is_talked_to = person.role == Role::Interviewee || !person.questions.is_empty();
        let appears = is_talked_to
            || person.remote
            || scenario.place_ixs().any(|place| reach.can_stand(ix, place))
            || speak.contains(&ix)
            || perceived.contains(&ix)
            || named.contains(person.id.as_str());
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
