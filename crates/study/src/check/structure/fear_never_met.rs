//! `fear-never-met`: a fear that nothing answers.

use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};
use grounds_core::scenario::talk::FearIx;

pub(in crate::check) const RULE: Rule = Rule {
    code: "fear-never-met",
    severity: Severity::Warning,
    group: Group::Structure,
    page: r#"Nothing answers this fear. Somebody who is afraid tells so much and no more, until the fear is heard, asked about and
answered truly (DMG-07, INT-05). A fear for which there is no subject that `meets` it keeps the whole account back in
every run, however well one asks.

    fears: [(of: Overheard)]         // and no subject says: meets: overheard
    subject who-hears, statement
    meets: overheard
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    for (scenario, who, part) in subject.decided() {
        let script = scenario.script(who);
        let is_met = |fear: FearIx| script.subjects().any(|ix| script.subject(ix).meets == Some(fear));
        if script.subjects().len() == 0 {
            continue;
        }
        for fear in script.fears().filter(|&fear| !is_met(fear)) {
            let words = format!(
                "nothing in the talk with `{}` answers the fear `{}`",
                subject.word(part.id.0),
                script.fear(fear).kind.word()
            );
            let fault = subject.at(RULE.fault(words), part.id.0, "never met");
            sink.push(fault.help("add a subject that `meets` it, or take the fear out"));
        }
    }
}
