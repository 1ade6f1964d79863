//! `mark-without-why`: a mark that does not say why.

use crate::check::structure::said_lines::each_line;
use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};
use grounds_core::read::{Carries, Line, Text};

pub(in crate::check) const RULE: Rule = Rule {
    code: "mark-without-why",
    severity: Severity::Advice,
    group: Group::Pedagogy,
    page: r#"This mark does not say why. The debrief quotes the line and says why it counts, or why it does not; without a reason a
trainee is told that a sentence was a sign, and not what of. Whoever sorts lines with you needs it too. Where many
lines carry the same, write it once under a name.

    In the safe. On Mondays one may ask. [shows CD01]
    In the safe. On Mondays one may ask. [shows CD01: Whether it comes back when asked for is what matters.]
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    let mut bare: Vec<Text> = Vec::new();
    let mut note = |line: &Line| {
        let counts = |carries| {
            matches!(
                carries,
                Carries::Shows | Carries::Asks | Carries::Clears | Carries::Tempts
            )
        };
        let marks = line
            .marks
            .iter()
            .filter(|mark| counts(mark.carries) && mark.why.is_none());
        bare.extend(marks.map(|mark| mark.codes.first().copied().unwrap_or(line.words)));
    };
    each_line(&subject.draft.scenario, &mut note);
    subject.draft.talks.iter().for_each(|talk| each_line(talk, &mut note));
    let cues = subject.draft.scenario.cues.iter().filter(|cue| cue.why.is_none());
    bare.extend(cues.map(|cue| cue.id.0));
    for place in bare {
        let fault = subject.at(RULE.fault("this mark does not say why"), place, "why?");
        sink.push(fault.help("write the reason behind a colon, for the debrief: [shows CD01: …]"));
    }
}
