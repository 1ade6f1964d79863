//! `too-few-decoys`: hardly anything that means nothing.

use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};
use crate::locale::{counted, which};

/// Of three cues, one should mean nothing. With fewer, a trainee who notes every cue is right so often that the
/// false-alarm rate rests on one or two trials and says nothing.
const SHARE: usize = 3;

pub(in crate::check) const RULE: Rule = Rule {
    code: "too-few-decoys",
    severity: Severity::Warning,
    group: Group::Pedagogy,
    page: r#"In the world most of what an official sees means nothing. In a scenario at least one cue in four should mean nothing
too. With fewer, noting everything pays, and the marks for judging (hits against false alarms) rest on one or two cues
(practice.md 4: screening means "talk more", never "decide"; 7: report hits and false alarms, never accuracy alone).

    cues: [ … nine with `shows`, one without ]      // noting everything is right nine times out of ten
    cues: [ … nine with `shows`, five without ]     // now it takes a look

Add cues that show nothing, each with the mistake that it tempts to.
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    let cues = &subject.draft.cues;
    let decoys = cues.iter().filter(|c| c.shows.is_empty()).count();
    if let Some(first) = cues.first()
        && decoys * SHARE < cues.len()
    {
        let words = format!(
            "{decoys} of {} {} nothing; one in three should",
            counted(cues.len(), "cue", "cues"),
            which(&decoys, "means", "mean")
        );
        sink.push(
            RULE.fault(words)
                .at(subject.span(&first.id), "the cues begin here")
                .help("add cues that show nothing and look as if they did"),
        );
    }
}
