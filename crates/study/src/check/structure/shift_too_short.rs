//! `shift-too-short`: a shift in which nobody can do enough, however quick.

use super::budget;
use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};
use crate::locale::counted;

pub(in crate::check) const RULE: Rule = Rule {
    code: "shift-too-short",
    severity: Severity::Warning,
    group: Group::Structure,
    page: r#"The shift is too short to do enough, however quick one is. The shift must have room to ask each person to decide
about one question, and to meet as many signs as the pass mark of noticing asks for. If even the quickest way takes
longer than the shift, nobody can reach *safe practice*. The number is a lower bound: walking, conduct and decoys
come on top. Whether good work fits into the shift is for `grounds prove`.

    clock: (starts: "09:00", minutes: 6)                      // and the signs alone take twenty
    clock: (starts: "09:00", minutes: 60)
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    let (Some(scenario), Some(reach)) = (subject.scenario, &subject.reach) else {
        return;
    };
    let least = budget::least_minutes(scenario, reach, subject.practice);
    let shift = u32::from(scenario.header().clock_minutes);
    if least > shift {
        let fault = RULE.fault(format!(
            "the shift has {}, and the quickest way to ask and to notice enough takes {least}",
            counted(shift, "minute", "minutes")
        ));
        sink.push(
            fault
                .at(subject.span(&subject.draft.clock.minutes), "too short")
                .help("give the shift more minutes, or let looking, reading and asking take fewer"),
        );
    }
}
