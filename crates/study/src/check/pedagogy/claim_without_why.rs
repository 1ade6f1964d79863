//! `claim-without-why`: a cue that is said to mean something, and no word why.

use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};

pub(in crate::check) const RULE: Rule = Rule {
    code: "claim-without-why",
    severity: Severity::Warning,
    group: Group::Pedagogy,
    page: r#"Every cue makes a claim: this shows CD01, this shows nothing. The debrief is where people learn, and there the claim
must be borne out in a sentence. "CD01" alone convinces nobody who doubts whether a passport in a safe "counts"
(ERR-05).

    (id: "passports", text: "Eleven passports in a safe.", about: ["first"], shows: ["CD01"])
    (id: "passports", …, shows: ["CD01"],
     why: "Whoever cannot get the passport back freely cannot go. Safe-keeping is the usual word for it.")

Write a `why` of one or two short sentences, for a reader who does not believe you yet.
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    for cue in subject.draft.cues.iter().filter(|c| c.why.is_none()) {
        sink.push(
            RULE.fault(format!("nothing says why `{}` means what it means", cue.id.value))
                .at(subject.span(&cue.id), "no `why`")
                .help("add `why: \"…\"`: one or two sentences for the debrief"),
        );
    }
}
