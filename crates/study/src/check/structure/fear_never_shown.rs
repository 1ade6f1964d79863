//! `fear-never-shown`: a fear that nobody could notice.

use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};
use grounds_core::scenario::talk::FearIx;

pub(in crate::check) const RULE: Rule = Rule {
    code: "fear-never-shown",
    severity: Severity::Warning,
    group: Group::Structure,
    page: r#"Nobody could notice this fear. It shows in a glance, a voice that goes down, a chair that is moved: a line that `hints` it,
or a `sign`. Without one the person stays silent for a reason that cannot be seen, and what it takes to go on is a
guess.

    fears: [(of: Overheard)]
    (The eyes go to the hatch, and come back.) [hints overheard]
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    for (scenario, who, part) in subject.decided() {
        let script = scenario.script(who);
        let shows = |fear: FearIx| {
            let hinted = |line| script.line(line).hints == Some(fear) || script.line(line).names == Some(fear);
            !script.fear(fear).signs.is_empty() || script.lines().any(hinted)
        };
        if script.subjects().len() == 0 {
            continue;
        }
        for fear in script.fears().filter(|&fear| !shows(fear)) {
            let words = format!(
                "nothing shows the fear `{}` of `{}`",
                script.fear(fear).kind.word(),
                subject.word(part.id.0)
            );
            let fault = subject.at(RULE.fault(words), part.id.0, "never seen");
            sink.push(fault.help("let a line carry it, as in [hints overheard], and give it a `sign`"));
        }
    }
}
