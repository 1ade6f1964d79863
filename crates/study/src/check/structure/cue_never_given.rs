//! `cue-never-given`: a cue that nothing in the file gives.

use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};

pub(in crate::check) const RULE: Rule = Rule {
    code: "cue-never-given",
    severity: Severity::Warning,
    group: Group::Structure,
    page: r#"Nothing gives this cue. Every cue must be perceived somewhere: in a hotspot, a line or a comparison of a document, an
answer, something done, or an event. A cue that nothing gives counts among those a trainee could have found, and so
lowers a mark that nobody can reach.

    hotspots: [(element: "safe", …)]                                     // the cue "passports-in-safe" is never met
    hotspots: [(element: "safe", …, cues: ["passports-in-safe"])]        // it is met by looking
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    let cues = subject.draft.cues.iter();
    for cue in cues.filter(|c| subject.ways(&c.id.value).is_empty()) {
        let fault = RULE.fault(format!("nothing gives the cue `{}`", cue.id.value));
        sink.push(
            fault
                .at(subject.span(&cue.id), "never perceived")
                .help("name it in a hotspot, a document, an answer or an event"),
        );
    }
}
