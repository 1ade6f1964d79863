//! `cue-never-given`: a cue that nothing in the file gives.

use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};
use std::collections::BTreeSet;

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
    let d = subject.draft;
    let given: BTreeSet<&str> = (d.places.iter().flat_map(|p| &p.hotspots).flat_map(|h| &h.cues))
        .chain(d.documents.iter().flat_map(|d| &d.rows).filter_map(|r| r.cue.as_ref()))
        .chain(d.documents.iter().flat_map(|d| &d.compare).flat_map(|c| &c.cues))
        .chain(
            d.people
                .iter()
                .flat_map(|p| &p.questions)
                .flat_map(|q| &q.answers)
                .flat_map(|a| &a.gives),
        )
        .chain(d.conduct.iter().flat_map(|c| &c.gives))
        .chain(d.events.iter().flat_map(|e| &e.gives))
        .map(|id| id.value.as_str())
        .collect();
    for cue in d.cues.iter().filter(|c| !given.contains(c.id.value.as_str())) {
        let fault = RULE.fault(format!("nothing gives the cue `{}`", cue.id.value));
        sink.push(
            fault
                .at(subject.span(&cue.id), "never perceived")
                .help("name it in a hotspot, a document, an answer or an event"),
        );
    }
}
