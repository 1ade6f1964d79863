//! `condition-without-person`: a condition about "the person at hand" where nobody is at hand.

use crate::check::{AtHand, Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};
use crate::scenario::draft::WhenDraft;

pub(in crate::check) const RULE: Rule = Rule {
    code: "condition-without-person",
    severity: Severity::Error,
    group: Group::Structure,
    page: r#"A condition speaks of a person where nobody is being asked. `Alone`, `Understood`, `TrustAtLeast(…)` and their like
speak of the person who is being asked. Places, hotspots and events have nobody at hand, so there they can never hold.
Name the person: `DoneWith(Separate, "first")`.

    events: [(id: "manager", unless: [Alone], …)]                          // nobody is meant
    events: [(id: "manager", unless: [DoneWith(Separate, "first")], …)]  // the first person
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    for (name, list, at_hand) in subject.condition_lists() {
        if at_hand == AtHand::Nobody
            && let Some(word) = list.iter().find_map(needs_person)
        {
            let fault = RULE.fault(format!("`{word}` needs a person, and here nobody is being asked"));
            sink.push(
                fault
                    .at(subject.span(name), "the conditions of this")
                    .help("name the person: DoneWith(Separate, \"first\")"),
            );
        }
    }
}

fn needs_person(when: &WhenDraft) -> Option<&'static str> {
    match when {
        WhenDraft::Alone => Some("Alone"),
        WhenDraft::Private => Some("Private"),
        WhenDraft::Understood => Some("Understood"),
        WhenDraft::Briefed => Some("Briefed"),
        WhenDraft::Opened => Some("Opened"),
        WhenDraft::Led => Some("Led"),
        WhenDraft::TrustAtLeast(_) => Some("TrustAtLeast"),
        WhenDraft::TrustBelow(_) => Some("TrustBelow"),
        WhenDraft::DistressAtLeast(_) => Some("DistressAtLeast"),
        WhenDraft::DistressBelow(_) => Some("DistressBelow"),
        WhenDraft::Done(conduct) if !conduct.is_general() => Some("Done"),
        WhenDraft::Any(list) | WhenDraft::All(list) => list.iter().find_map(needs_person),
        WhenDraft::Not(inner) => needs_person(inner),
        WhenDraft::Done(_)
        | WhenDraft::Asked(_)
        | WhenDraft::Seen(_)
        | WhenDraft::Read(_)
        | WhenDraft::DoneWith(..)
        | WhenDraft::Drawn(..)
        | WhenDraft::Happened(_)
        | WhenDraft::After(_)
        | WhenDraft::Before(_)
        | WhenDraft::Compared(..)
        | WhenDraft::Noted(_)
        | WhenDraft::Rated(_)
        | WhenDraft::Decided(_)
        | WhenDraft::At(_)
        | WhenDraft::Present(_) => None,
    }
}
