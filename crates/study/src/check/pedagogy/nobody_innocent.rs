//! `nobody-innocent`: everyone decided about is a victim.

use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};
use crate::vocabulary::Truth;

pub(in crate::check) const RULE: Rule = Rule {
    code: "nobody-innocent",
    severity: Severity::Warning,
    group: Group::Pedagogy,
    page: r#"Where everyone is a victim, referring everyone is right, and nobody has to look. Not everyone is (ERR-18,
`INTERPOL-2025`), and an official who refers everyone fails the innocent and wastes the places in the shelter. Decide
about at least one person who is no victim: a look-alike with nothing to find, a labour case, someone who takes part
freely.

    decisions: [(about: "first"), (about: "second")]                       // both trafficked
    decisions: [(about: "first"), (about: "second"), (about: "cousin")]    // the cousin helps out for a week

A scenario in which nobody is a victim is welcome, too.
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    let decided = subject.decided();
    if let Some((first, _)) = decided.first()
        && decided.iter().all(|(_, p)| p.truth.is_some_and(Truth::is_victim))
    {
        sink.push(
            RULE.fault("everyone decided about is a victim, so referring everyone is always right")
                .at(subject.span(&first.about), "the decisions begin here")
                .help("decide about someone who is no victim as well"),
        );
    }
}
