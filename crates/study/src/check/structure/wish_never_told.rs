//! `wish-never-told`: a wish that nobody can hear.

use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};

pub(in crate::check) const RULE: Rule = Rule {
    code: "wish-never-told",
    severity: Severity::Warning,
    group: Group::Structure,
    page: r#"Nobody can hear this wish. Who may be told is up to the person, one by one (REF-05, DAT-02), and it is told in the subject
named by `told_in`, or in whatever asks in a wording of the kind `consent`. Where there is neither, nobody can know
it, and whoever tells anybody anything is wrong.

    wishes: [(to: "embassy", says: No)]                        // and nothing asks who may be told
    wishes: [(to: "embassy", says: No, told_in: "whom")]
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    for (scenario, who, part) in subject.decided() {
        let script = scenario.script(who);
        if script.subjects().len() > 0
            && script.wishes().len() == 0
            && let Some(first) = part.wishes.first()
        {
            let words = format!(
                "nothing in the talk with `{}` asks who may be told",
                subject.word(part.id.0)
            );
            let fault = subject.at(RULE.fault(words), first.to.0, "never told");
            sink.push(
                fault.help("name the subject in which it is told: told_in, or ask in a wording of the kind `consent`"),
            );
        }
    }
}
