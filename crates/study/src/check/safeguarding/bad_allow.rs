//! `bad-allow`: a scenario that says it may break what it cannot.

use crate::check::{Group, RULES, Rule, Subject};
use crate::diagnostic::{Severity, Sink};

pub(in crate::check) const RULE: Rule = Rule {
    code: "bad-allow",
    severity: Severity::Warning,
    group: Group::Safeguarding,
    page: r#"`review.ron` allows something that cannot be allowed. A scenario may break a rule of the check when it says why, and
then the rule is silent for it. The rule must exist, its fault must not be an error, and the reason must not be
empty: whoever reviews the scenario reads it.

    allows: [(rule: "long-label", because: "")]
    allows: [(rule: "long-label", because: "The office really has that name, and people know it by it.")]
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    for allowed in &subject.review.allows {
        let name = &allowed.rule.words;
        let known = RULES.iter().find(|rule| rule.code == *name);
        let words = match known {
            None => format!(
                "`review.ron` allows `{}`, and there is no such rule",
                name.escape_debug()
            ),
            Some(rule) if rule.severity == Severity::Error => {
                format!(
                    "`review.ron` allows `{}`, which is an error and cannot be allowed",
                    rule.code
                )
            }
            Some(rule) if allowed.because.words.trim().is_empty() => {
                format!("`review.ron` allows `{}` without a reason", rule.code)
            }
            Some(_) => continue,
        };
        let fault = RULE.fault(words).at(allowed.rule.at.clone(), "here");
        sink.push(fault.help("name a rule of `grounds check --explain`, and say why this scenario may break it"));
    }
}

/// Whether the scenario may break a rule, and says why.
pub(in crate::check) fn is_allowed(subject: &Subject<'_>, rule: &Rule) -> bool {
    let mut allows = subject.review.allows.iter();
    rule.severity != Severity::Error
        && allows.any(|of| of.rule.words == rule.code && !of.because.words.trim().is_empty())
}
