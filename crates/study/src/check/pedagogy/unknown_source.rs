//! `unknown-source`: a source that the library does not have.

use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};

pub(in crate::check) const RULE: Rule = Rule {
    code: "unknown-source",
    severity: Severity::Error,
    group: Group::Pedagogy,
    page: r#"The library has no source of this key. `hangs_on` names the documents that a scenario stands on, by the keys of the practice
library, and the debrief shows them with author, year and address. A key that nobody can look up is no source.

    hangs_on: ["ILO-2009"]
    hangs_on: ["ILO-OI-2009"]
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    for &key in &subject.draft.scenario.hangs_on {
        let written = subject.word(key);
        if subject.practice.source(&written).is_some() {
            continue;
        }
        let keys = subject.practice.sources().iter().map(|source| source.key.as_str());
        let help = sink.nearest(&written, keys).map_or_else(
            || "`grounds codes WORD` finds sources, too".to_owned(),
            |near| format!("did you mean `{near}`?"),
        );
        let fault = RULE.fault(format!("the library has no source `{}`", written.escape_debug()));
        sink.push(subject.at(fault, key, "no such source").help(help));
    }
}
