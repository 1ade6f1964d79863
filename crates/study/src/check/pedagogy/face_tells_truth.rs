//! `face-tells-truth`: who is dealt, and who is not, tells what is true.

use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};

pub(in crate::check) const RULE: Rule = Rule {
    code: "face-tells-truth",
    severity: Severity::Warning,
    group: Group::Pedagogy,
    page: r#"Where faces are dealt, truth belongs to the part and never to the face. That fails when one person decided about keeps
a fixed profile while others are dealt theirs, or when people are dealt from different sets of profiles: after two
runs a trainee knows "the one called Benno is the innocent one", and nothing is practised any more (practice.md 9,
replays).

    draws: [Deal(id: "faces", profiles: […], to: ["first", "second"])]            // and `third` has a fixed profile
    draws: [Deal(id: "faces", profiles: […], to: ["first", "second", "third"])]   // anyone can be anyone

Put everyone decided about into one deal, with a profile or two to spare. A scenario that deals to nobody is left
alone.
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    let decided = subject.decided();
    let Some(first) = decided.iter().find_map(|(_, p)| subject.deal_of(p)) else {
        return;
    };
    for (_, person) in decided {
        let words = match subject.deal_of(person) {
            Some(deal) if deal == first => continue,
            Some(_) => format!("`{}` is dealt from other profiles than the rest", person.id.value),
            None => format!(
                "`{}` always has the same face, and others are dealt theirs",
                person.id.value
            ),
        };
        sink.push(
            RULE.fault(words)
                .at(subject.span(&person.id), "known by the face")
                .help("put everyone decided about into one deal"),
        );
    }
}
