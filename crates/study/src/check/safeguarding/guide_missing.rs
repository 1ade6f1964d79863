//! `guide-missing`: nothing for the person who leads the room.

use super::guide_incomplete::GUIDE;
use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};

pub(in crate::check) const RULE: Rule = Rule {
    code: "guide-missing",
    severity: Severity::Warning,
    group: Group::Safeguarding,
    page: r#"There is nothing for the person who leads the room. A run without a debrief teaches little and can leave people alone
with what they read (ETH-04; practice.md 7: the debrief is planned, structured and reflective). `guide.md` beside the
scenario is for the facilitator: what it is for, where to pause, what was true, questions for afterwards, and where
someone who is affected can turn.

    # The sorting room: guide for the facilitator
    Have the number of a local support service at hand.
    ## Questions for afterwards
    - Which sign moved you most, and was it about this person?
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    if !subject.bundle.files.contains_key(GUIDE) {
        let fault = RULE.fault("there is no `guide.md`: nothing for the person who leads the room");
        sink.push(
            fault
                .in_file(GUIDE)
                .help("write one: what it is for, questions for afterwards, where to turn"),
        );
    }
}
