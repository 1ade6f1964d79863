//! `change-without-person`: a change of somebody where nobody is at hand.

use super::conditions::is_of_the_day;
use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};
use grounds_core::scenario::draft::ThenDraft;

pub(in crate::check) const RULE: Rule = Rule {
    code: "change-without-person",
    severity: Severity::Warning,
    group: Group::Structure,
    page: r#"This changes nobody. `trust`, `distress`, `opens`, `shuts`, `becomes` and `fear` change the person one talks with. A moment of
the day that nobody wants has nobody at hand, so nothing changes. Say who wants it (`by cook`), or name the person:
`TrustOf("cook", 1)`.

    moment shout at 20:                 // distress +2: whose?
    moment shout by cook, at 20:
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    let moments = subject.draft.talks.iter().flat_map(|talk| &talk.moments);
    for moment in moments.filter(|moment| moment.by.is_none() && is_of_the_day(moment)) {
        let replies = moment.replies.iter().flat_map(|reply| &reply.then);
        if let Some(word) = moment.then.iter().chain(replies).find_map(of_a_person) {
            let fault = RULE.fault(format!("`{word}` changes nobody: no person is at hand here"));
            let fault = subject.at(fault, moment.id.0, "this moment");
            sink.push(fault.help("say who wants it, as in `by cook`, or name whose trust it is"));
        }
    }
}

const fn of_a_person(then: &ThenDraft) -> Option<&'static str> {
    Some(match then {
        ThenDraft::Trust(_) => "trust",
        ThenDraft::Distress(_) => "distress",
        ThenDraft::Opens(_) => "opens",
        ThenDraft::Shuts => "shuts",
        ThenDraft::Names => "names",
        ThenDraft::Becomes(_) => "becomes",
        ThenDraft::Fear(_) => "fear",
        _ => return None,
    })
}
