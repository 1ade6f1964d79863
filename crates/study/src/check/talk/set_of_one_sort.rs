//! `set-of-one-sort`: a set in which every end is good, or every one is poor.

use super::sets::sets;
use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};

pub(in crate::check) const RULE: Rule = Rule {
    code: "set-of-one-sort",
    severity: Severity::Advice,
    group: Group::Talks,
    page: r#"Every end of this set is good, or every one is poor. One or two good ends of three make a choice: where all are good
nothing is learnt by choosing, and where none is there is no way to ask well. Ends whose kind hangs on what was told
(`fits if`, `unless`) are not counted: those are right for who listened.

    open: Where would you begin?          open: What comes first?
    open: Where would you begin?          leading: How did they make you begin?
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    for set in sets(subject).iter().filter(|set| !set.turns && !set.is_mixed()) {
        let Some(&first) = set.ends.first() else { continue };
        // A moment may be met in several decent ways.
        let (words, help) = match set.good() {
            0 => (
                "every end of this set is poor",
                "write one that asks, and takes nothing for granted",
            ),
            _ if set.is_moment => continue,
            _ => (
                "every end of this set is good",
                "change one thing in an end, so that it takes for granted what was not said",
            ),
        };
        let fault = subject.at(RULE.fault(words), first, "the first end");
        sink.push(fault.help(help));
    }
}
