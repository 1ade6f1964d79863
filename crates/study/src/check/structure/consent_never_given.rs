//! `consent-never-given`: a person who can never say yes.

use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};
use crate::scenario::graph::Node;
use crate::vocabulary::{Role, Truth};

pub(in crate::check) const RULE: Rule = Rule {
    code: "consent-never-given",
    severity: Severity::Warning,
    group: Group::Structure,
    page: r#"This person can never say yes. Asking whether somebody wants to talk is good practice (INT-05). Someone whose
`agrees: (talk: …)` can never hold says no each time, and after a no nothing can be asked: whoever works well is
shut out. The same holds for a victim who can never agree to be referred: the right decision could never be made
with consent (REF-05).

    agrees: (talk: [DoneWith(Separate, "other"), Not(DoneWith(Separate, "other"))])
    agrees: (talk: [Alone])
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    for (ix, person, reach) in subject.met_people().filter(|(_, p, _)| p.role == Role::Interviewee) {
        let must_agree = person.truth.is_some_and(Truth::is_victim);
        for (what, run, counts) in [
            ("to talk", person.agrees_to_talk, true),
            ("to be referred", person.agrees_to_referral, must_agree),
        ] {
            if let Some(why) = reach.never_holds(run, ix).filter(|_| counts) {
                let fault = RULE.fault(format!("`{}` can never agree {what}", person.id));
                sink.push(
                    fault
                        .at(subject.origin(Node::Person(ix)), "always says no")
                        .help(why.words()),
                );
            }
        }
    }
}
