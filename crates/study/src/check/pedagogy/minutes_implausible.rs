//! `minutes-implausible`: a run that takes longer to play than its shift lasts.

use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};
use crate::locale::counted;

pub(in crate::check) const RULE: Rule = Rule {
    code: "minutes-implausible",
    severity: Severity::Advice,
    group: Group::Pedagogy,
    page: r#"`minutes` is how long a person plays; `clock.minutes` is how long the shift lasts in the story. In the story a
question takes minutes and on the screen seconds, so a run is shorter than its shift. Where it is the other way round
one of the two numbers is wrong, and facilitators plan their day by the first one.

    minutes: 90, clock: (starts: "09:00", minutes: 60)      // plays longer than the shift lasts
    minutes: 25, clock: (starts: "09:00", minutes: 180)

Play it once with a watch, and write down what it took.
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    let (plays, shift) = (&subject.draft.minutes, &subject.draft.clock.minutes);
    let words = if plays.value == 0 {
        "a run of no minutes".to_owned()
    } else if plays.value > shift.value {
        format!(
            "a run takes {}, and the shift has {}",
            counted(plays.value, "minute", "minutes"),
            shift.value
        )
    } else {
        return;
    };
    sink.push(
        RULE.fault(words)
            .at(subject.span(plays), "minutes of a person's time")
            .related(subject.span(shift), "minutes of the story")
            .help("play it once with a watch"),
    );
}
