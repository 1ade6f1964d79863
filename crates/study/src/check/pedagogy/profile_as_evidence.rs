//! `profile-as-evidence`: schooling, looks or age that count for or against someone.

use crate::check::passages::quoted;
use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};
use crate::practice::List;
use crate::scenario::draft::Text;

pub(in crate::check) const RULE: Rule = Rule {
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

/// Up to this many words a cue says hardly more than what someone is like.
const SHORT: usize = 6;

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    let Some(book) = subject.book() else { return };
    for cue in &subject.draft.cues {
        let text = &cue.text.value;
        let weighs = |code: &Text| !code.value.starts_with("RV") && !code.value.starts_with("VD");
        // A cue may speak of a girl and show something else; only what rests on the person alone is meant.
        let is_short = text.split_whitespace().count() <= SHORT;
        if cue.contradicts.is_empty() && !(is_short && cue.shows.iter().any(weighs)) {
            continue;
        }
        if let Some(find) = book.find(text).into_iter().find(|f| f.list == List::Profile) {
            let word = quoted(text, &find.bytes);
            sink.push(
                RULE.fault(format!("`{}` makes evidence of “{word}”", cue.id.value))
                    .at(subject.span_in(&cue.text, &find.bytes), "says nothing about freedom")
                    .help("make a decoy of it (tempts: \"ERR-19\"), or say what was done"),
            );
        }
    }
}
