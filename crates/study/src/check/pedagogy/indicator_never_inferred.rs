//! `indicator-never-inferred`: a sign that can only be had in a way that makes it worth nothing.

use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};
use crate::scenario::draft::{PersonDraft, Text};
use std::collections::BTreeMap;

pub(in crate::check) const RULE: Rule = Rule {
    code: "indicator-never-inferred",
    severity: Severity::Warning,
    group: Group::Pedagogy,
    page: r#"An indicator counts for a finding only when the trainee could rely on it. A statement is worth nothing after a leading
question, with a controller near, or through an interpreter who is not independent (INT-02, INT-04, INT-08, DMG-07);
and nobody should have to do harm to learn something. An indicator that comes up in such ways alone lowers marks for
noticing and can never bear a decision: the scenario asks for what it forbids.

    (id: "first-lead", kind: Leading, ask: "They keep your passport, right?",
     answers: [(say: "Yes.", gives: ["passport-kept"])])             // the only way to the sign
    (id: "first-papers", kind: Probing, ask: "Where is your passport?",
     answers: [(when: [Alone], say: "In his safe.", gives: ["passport-kept"])])   // a way that counts

Give the sign in an open or probing question as well, in a place, or in a document.
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    // With whom nobody can speak is a fault of its own, and would bring one for every sign.
    let spoken_with = |(_, p): &(_, &PersonDraft)| subject.can_be_understood(p);
    for (_, person) in subject.decided().into_iter().filter(spoken_with) {
        // By indicator: where it stands first, and whether it can be had at all, and soundly.
        let mut had: BTreeMap<&str, (&Text, bool, bool)> = BTreeMap::new();
        for cue in subject.cues_about(person) {
            let ways = subject.ways(&cue.id.value);
            let sound = ways.iter().any(|way| subject.is_sound(way));
            for code in &cue.shows {
                let entry = had.entry(&code.value).or_insert((code, false, false));
                entry.1 |= !ways.is_empty();
                entry.2 |= sound;
            }
        }
        // What nothing gives at all is a fault of its own.
        for (code, (at, _, _)) in had.into_iter().filter(|(_, (_, given, sound))| *given && !sound) {
            let words = format!("`{code}` about `{}` can never be inferred", person.id.value);
            sink.push(
                RULE.fault(words)
                    .at(subject.span(at), "only in ways that count for nothing")
                    .help("give a cue that shows it in a question of a recommended kind, a place or a document"),
            );
        }
    }
}
