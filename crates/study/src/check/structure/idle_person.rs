//! `idle-person`: a person who never appears.

use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};
use crate::scenario::PersonIx;
use crate::scenario::graph::Node;
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
    let stand = reach.stood_in().map(|(person, _)| person);
    let speak = scenario.event_ixs().filter_map(|e| scenario.event(e).by);
    let perceived = scenario.cue_ixs().flat_map(|c| &scenario.cue(c).about).copied();
    let seen: BTreeSet<PersonIx> = stand.chain(speak).chain(perceived).collect();
    let named: BTreeSet<&str> = scenario.texts().slotted().flat_map(named).collect();
    for ix in scenario.person_ixs() {
        let person = scenario.person(ix);
        // Somebody to talk to who cannot be met has a rule of its own.
        let is_talked_to = person.role == Role::Interviewee || !person.questions.is_empty();
        let appears = is_talked_to || person.remote || seen.contains(&ix) || named.contains(person.id.as_str());
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

/// The people whom a text names in braces.
fn named(text: &str) -> impl Iterator<Item = &str> {
    let pieces = text.split('{').skip(1);
    pieces.filter_map(|piece| piece.find(['}', '.']).map(|end| &piece[..end]))
}
