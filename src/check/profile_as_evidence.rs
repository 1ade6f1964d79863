//! `profile-as-evidence`: schooling, looks or age that count for or against someone.

use super::passages::Stands;
use super::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};
use crate::practice::List;
use std::collections::BTreeSet;

pub(super) const RULE: Rule = Rule {
    code: "profile-as-evidence",
    severity: Severity::Warning,
    group: Group::Pedagogy,
    page: r#"Most victims in scam compounds are men, many are graduates who speak several languages (PRF-01). Schooling, gender,
looks, calm or confidence are evidence of nothing, so a cue about them may neither speak against an indicator nor show
coercion or exploitation. It may be a decoy (`tempts: "ERR-19"`), and it may show that someone's situation was made
use of (RV, VD).

    (id: "diploma", text: "{first} has a diploma.", about: ["first"], contradicts: ["DR01"])    // as if that protected
    (id: "diploma", text: "{first} has a diploma.", about: ["first"], tempts: "ERR-19")
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    let mut told = BTreeSet::new();
    for (passage, find) in subject.words(List::Profile).filter(|(p, _)| p.at == Stands::Cue) {
        let Some(cue) = subject.draft.cues.iter().find(|c| std::ptr::eq(&c.text, passage.text)) else {
            continue;
        };
        let weighs = cue
            .shows
            .iter()
            .any(|code| !code.value.starts_with("RV") && !code.value.starts_with("VD"));
        // A cue may speak of a girl and show something else; only what rests on the person alone is meant.
        let rests_on_it = !cue.contradicts.is_empty() || (weighs && cue.text.value.split_whitespace().count() <= SHORT);
        if rests_on_it && told.insert(&cue.id.value) {
            let word = &passage.text.value[find.bytes.clone()];
            sink.push(
                RULE.fault(format!("`{}` makes evidence of “{word}”", cue.id.value))
                    .at(subject.span_in(passage.text, &find.bytes), "says nothing about freedom")
                    .help("make a decoy of it (tempts: \"ERR-19\"), or say what was done"),
            );
        }
    }
}

/// Up to this many words a cue says hardly more than what someone is like.
const SHORT: usize = 6;
