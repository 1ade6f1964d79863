//! `person-without-decoy`: someone about whom everything that can be perceived is a sign.

use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};

pub(in crate::check) const RULE: Rule = Rule {
    code: "person-without-decoy",
    severity: Severity::Warning,
    group: Group::Pedagogy,
    page: r#"Judging is telling what means something from what means nothing. About each person decided about there must be at
least one cue that shows nothing and looks as if it did: the ironed shirt, the unlocked door, the tears. Without one,
noting everything is always right for this person, and the trainee learns to suspect rather than to look (ERR-18).

    (id: "well-dressed", text: "Ironed shirt, new telephone.", about: ["first"], tempts: "ERR-19",
     why: "Clothes say nothing about freedom.")

Add a cue like this about the person, with the documented mistake that it tempts to.
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    for (decision, person) in subject.decided() {
        if subject.cues_about(person).all(|c| !c.shows.is_empty()) {
            let words = format!("nothing about `{}` looks like a sign and is none", person.id.value);
            sink.push(
                RULE.fault(words)
                    .at(subject.span(&decision.about), "no decoy about this person")
                    .help("add a cue about them that shows nothing, with the mistake that it tempts to"),
            );
        }
    }
}
