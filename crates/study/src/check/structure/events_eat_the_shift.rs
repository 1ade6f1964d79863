//! `events-eat-the-shift`: events that happen in every run and leave no time to work.

use super::budget;
use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};

pub(in crate::check) const RULE: Rule = Rule {
    code: "events-eat-the-shift",
    severity: Severity::Warning,
    group: Group::Structure,
    page: r#"Events that always happen leave no time to work. `Minutes(…)` in an event takes time from the shift. When the events
that happen in every run take so much that the people to decide about cannot even be asked one question each, the
shift is a film and not an exercise.

    clock: (…, minutes: 60), events: [(id: "lecture", at: 0, …, then: [Minutes(58)])]
    events: [(id: "lecture", at: 0, …, then: [Minutes(5)])]
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    let (Some(scenario), Some(reach)) = (subject.scenario, &subject.reach) else {
        return;
    };
    let least = budget::least_minutes(scenario, reach, subject.practice);
    let left = budget::working_minutes(scenario);
    let shift = u32::from(scenario.header().clock_minutes);
    if least <= shift && left < least {
        let fault = RULE.fault(format!(
            "events that always happen leave {left} of {shift} minutes, and the quickest way to work takes {least}"
        ));
        sink.push(
            fault
                .at(subject.span(&subject.draft.clock.minutes), "the shift")
                .help("take `Minutes` out of events, or give the shift more"),
        );
    }
}
