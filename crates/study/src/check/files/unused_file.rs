//! `unused-file`: a file of the folder that nothing reads.

use super::names::meant;
use crate::diagnostic::{Severity, Sink};
use crate::check::{Group, Rule, Subject};
use grounds_core::read::folder::{is_part, misnamed_talk};
use std::collections::BTreeSet;

pub(in crate::check) const RULE: Rule = Rule {
    code: "unused-file",
    severity: Severity::Advice,
    group: Group::Files,
    page: r#"Nothing reads this file. A folder holds `scenario.ron`, `talks/*.txt`, pictures in `art`, `guide.md`, `review.ron`,
`sorted.ron`, translations in `lang`, and `walkthroughs/*.ron`; besides these, notes for people (`*.md`). A picture that
no place shows is a left-over, or its place is called after another one; a photograph is never shown.

    art/old-office.svg      answers.ron                // nothing reads them
    (id: "office", art: "art/office.svg", …)
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    let shown: BTreeSet<String> = subject
        .draft
        .scenario
        .places
        .iter()
        .map(|p| subject.word(p.art))
        .collect();
    let files = subject.bundle.files.keys().chain(&subject.bundle.misnamed);
    // What is told elsewhere: nearly right names, and files among the talks.
    for path in files.filter(|path| meant(path).is_none() && misnamed_talk(path).is_none()) {
        let small = path.to_lowercase();
        let (words, help) = if small.ends_with(".svg") {
            (
                format!("no place shows `{}`", path.escape_debug()),
                "take it out, or name it as the `art` of a place",
            )
        } else if [".png", ".jpg", ".jpeg", ".webp", ".gif"]
            .iter()
            .any(|end| small.ends_with(end))
        {
            (
                format!("`{}` is no picture that can be drawn", path.escape_debug()),
                "pictures are SVG: draw it in Inkscape, and save it as Plain SVG",
            )
        } else {
            (
                format!("nothing reads `{}`", path.escape_debug()),
                "take it out of the folder, or give it the name of what it is",
            )
        };
        if !is_part(path) && !shown.contains(path) {
            sink.push(RULE.fault(words).in_file(path.clone()).help(help));
        }
    }
}
