//! `condition-without-person`: a condition about the person at hand where nobody is at hand.

use super::conditions::lists;
use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};
use grounds_core::scenario::draft::WhenDraft;

pub(in crate::check) const RULE: Rule = Rule {
    code: "condition-without-person",
    severity: Severity::Warning,
    group: Group::Structure,
    page: r#"Nobody is at hand here, and the condition asks about somebody. `Alone`, `Trust`, `Met`, `Decided` and the like are about
the person one talks with, or whose row it is. A place, a hotspot, a row that is there once and a moment that nobody
wants have nobody at hand, so such a condition never holds.

    hotspots: [(element: "door", when: [Trust(Willing)], …)]         // whose trust?
    hotspots: [(element: "door", when: [Talked("cook")], …)]
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    for list in lists(subject).iter().filter(|list| !list.has_person) {
        if let Some(word) = list.all.iter().find_map(about_a_person) {
            let fault = RULE.fault(format!("`{word}` is about a person, and nobody is at hand here"));
            let fault = subject.at(fault, list.of, "the conditions of this");
            sink.push(fault.help("ask about somebody by name, as in Talked(\"cook\") or DoneWith(Caution, \"cook\")"));
        }
    }
}

/// The word of a condition that needs somebody at hand.
const fn about_a_person(when: &WhenDraft) -> Option<&'static str> {
    Some(match when {
        WhenDraft::Alone => "Alone",
        WhenDraft::Private => "Private",
        WhenDraft::Understood => "Understood",
        WhenDraft::Briefed => "Briefed",
        WhenDraft::Opened => "Opened",
        WhenDraft::Met(_) => "Met",
        WhenDraft::Trust(_) => "Trust",
        WhenDraft::Distressed => "Distressed",
        WhenDraft::SecondTalk => "SecondTalk",
        WhenDraft::Speaks(_) => "Speaks",
        WhenDraft::Decided(_) => "Decided",
        WhenDraft::Agreed(_) => "Agreed",
        WhenDraft::Refused(_) => "Refused",
        WhenDraft::Shared(_) => "Shared",
        WhenDraft::Dealt(..) => "Dealt",
        WhenDraft::Harmed => "Harmed",
        _ => return None,
    })
}
