//! `starter-too-large`: a first scenario with too many people.

use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};
use crate::vocabulary::Level;

/// Decisions in a first scenario. Two people to tell apart and one more to surprise is what fits ten minutes, with the
/// controls still to be learnt.
const MOST: usize = 3;

pub(in crate::check) const RULE: Rule = Rule {
    code: "starter-too-large",
    severity: Severity::Advice,
    group: Group::Pedagogy,
    page: r#"A starter is the first scenario somebody ever plays: the screen, the notebook and the questions are all new. More than
three people to decide about is more than anyone can hold then, and the run is given up before the debrief, where the
learning happens (practice.md 7: short repeated interviews with feedback).

    level: Starter,      decisions: [ five people ]      // too many to begin with
    level: Practitioner, decisions: [ five people ]

Take people out, or give it another level.
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    let decisions = &subject.draft.decisions;
    if subject.draft.level == Level::Starter
        && let Some(over) = decisions.get(MOST)
    {
        let words = format!(
            "{} decisions in a scenario for the first time; {MOST} is the most",
            decisions.len()
        );
        sink.push(
            RULE.fault(words)
                .at(subject.span(&over.about), "one more than fits")
                .help("take people out, or write `level: Practitioner`"),
        );
    }
}
