//! `decoy-without-mistake`: a cue that means nothing, and teaches nothing by it.

use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};

pub(in crate::check) const RULE: Rule = Rule {
    code: "decoy-without-mistake",
    severity: Severity::Warning,
    group: Group::Pedagogy,
    page: r#"A cue means nothing, and nobody can learn from it. A decoy earns its place by a mistake that officials are known to
make (practice.md 6, ERR-01 to ERR-19): the debrief then says "you took the unlocked door for freedom, as officials
did in 2022". A cue that shows nothing, speaks against nothing and tempts to nothing is noise, and a debrief has
nothing to say about it. What it tempts to must be a documented mistake; a rule of interviewing (INT-11) or of damage
(DMG-05) is none.

    (id: "door-unlocked", text: "The door is not locked.", about: ["first"])                     // and so?
    (id: "door-unlocked", text: "The door is not locked.", about: ["first"], tempts: "ERR-04")   // that mistake
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    for cue in subject.draft.cues.iter().filter(|c| c.shows.is_empty()) {
        match &cue.tempts {
            None if cue.contradicts.is_empty() => sink.push(
                RULE.fault(format!("`{}` shows nothing and tempts to nothing", cue.id.value))
                    .at(subject.span(&cue.id), "no mistake behind it")
                    .help("name the mistake it tempts to: tempts: \"ERR-19\", or what it speaks against"),
            ),
            Some(code) if !code.value.starts_with("ERR-") => sink.push(
                RULE.fault(format!("`{}` is no documented mistake", code.value))
                    .at(subject.span(code), "not one of ERR-01, ERR-02 …")
                    .help("the mistakes stand in assets/practice/mistakes.ron"),
            ),
            None | Some(_) => {}
        }
    }
}
