//! `unused-file`: a file of the folder that nothing reads.

use crate::diagnostic::{Severity, Sink};
use crate::scenario::files::meant;
use crate::two::check::{Group, Rule, Subject};
use std::collections::BTreeSet;

pub(in crate::two::check) const RULE: Rule = Rule {
    code: "unused-file",
    severity: Severity::Advice,
    group: Group::Files,
    page: r#"Nothing reads this file. A picture that no place shows is a left-over, or its place is called after another one. It
makes the folder larger than it is, and whoever reviews the scenario looks at a picture that nobody will see.

    art/old-office.svg                        // no place shows it
    (id: "office", art: "art/office.svg", …)
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    let shown: BTreeSet<String> = subject.draft.scenario.places.iter().map(|p| subject.word(p.art)).collect();
    for path in subject.bundle.files.keys() {
        let is_picture = path.to_lowercase().ends_with(".svg");
        if is_picture && !shown.contains(path) && meant(path).is_none() {
            let fault = RULE.fault(format!("no place shows `{}`", path.escape_debug()));
            sink.push(fault.in_file(path.clone()).help("take it out, or name it as the `art` of a place"));
        }
    }
}
