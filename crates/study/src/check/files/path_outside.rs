//! `path-outside`: a picture outside of the folder.

use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};

pub(in crate::check) const RULE: Rule = Rule {
    code: "path-outside",
    severity: Severity::Error,
    group: Group::Files,
    page: r#"A picture is named by a path that leaves the folder, or could. Everything a scenario needs lies inside its own
folder, so that it can be copied to a stick and opened on another computer, and so that a scenario from a stranger
reads nothing else. Paths have forward slashes, no drive and no `..`.

    art: "../pictures/office.svg",
    art: "art/office.svg",
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    for place in &subject.draft.scenario.places {
        let path = subject.word(place.art);
        if !is_inside(&path) {
            let words = format!("`{}` is no path inside the folder", path.escape_debug());
            let fault = subject.at(RULE.fault(words), place.art, "outside");
            sink.push(fault.help("copy the picture into the folder, and write for example \"art/office.svg\""));
        }
    }
}

/// Whether a path stays in the folder on every computer.
pub(super) fn is_inside(path: &str) -> bool {
    let is_plain = |part: &str| !part.is_empty() && part != "." && part != "..";
    !path.contains(['\\', ':', '\0']) && path.split('/').all(is_plain)
}
