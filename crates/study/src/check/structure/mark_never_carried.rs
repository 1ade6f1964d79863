//! `mark-never-carried`: a mark that no line carries.

use super::said_lines::each_line;
use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};
use grounds_core::read::{Carries, Line};
use std::collections::BTreeSet;

pub(in crate::check) const RULE: Rule = Rule {
    code: "mark-never-carried",
    severity: Severity::Warning,
    group: Group::Structure,
    page: r#"No line carries this mark. `cues` holds what is written once for many lines; a line carries it by its name in square
brackets. One that no line names is perceived by nobody, and nobody can be marked for seeing it or for missing it.

    cues: [(id: "kept", shows: ["CD01"], why: "…")]
    small: In the safe. On Mondays one may ask. [kept]
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    if subject.draft.scenario.cues.is_empty() {
        return;
    }
    let mut carried: BTreeSet<String> = BTreeSet::new();
    let mut note = |line: &Line| {
        let named = line.marks.iter().filter(|mark| mark.carries == Carries::Named);
        carried.extend(named.filter_map(|mark| mark.name).map(|name| subject.word(name)));
    };
    each_line(&subject.draft.scenario, &mut note);
    subject.draft.talks.iter().for_each(|talk| each_line(talk, &mut note));
    for cue in &subject.draft.scenario.cues {
        let name = subject.word(cue.id.0);
        if !carried.contains(&name) {
            let fault = subject.at(
                RULE.fault(format!("no line carries the mark `{name}`")),
                cue.id.0,
                "never seen",
            );
            sink.push(fault.help(format!("write [{name}] behind a line, or take the mark out")));
        }
    }
}
