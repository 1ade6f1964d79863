//! `stray-space`: a space too many.

use crate::diagnostic::{Severity, Sink};
use crate::check::{Group, Rule, Subject};

pub(in crate::check) const RULE: Rule = Rule {
    code: "stray-space",
    severity: Severity::Advice,
    group: Group::Wording,
    page: r#"There are two spaces in a row, a space at the beginning or the end, or a space before a comma or a full stop. It looks
like something is missing there, and on a narrow screen a line can begin with the comma.

    small: I came  for work .
    small: I came for work.
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    let is_french = subject.draft.words(subject.draft.scenario.language).starts_with("fr");
    for passage in subject.said.where_(|r| r.may_stray) {
        if let Some((words, part)) = stray(&passage.words, is_french) {
            let fault = subject.in_passage(RULE.fault(words), passage, part, "here");
            sink.push(fault.help("take the space out"));
        }
    }
}

fn stray(text: &str, is_french: bool) -> Option<(&'static str, &str)> {
    if let Some(at) = text.find("  ") {
        return Some(("there are two spaces in a row", &text[at..at + 2]));
    }
    if text.starts_with(' ') || text.ends_with(' ') {
        return Some(("there is a space at the beginning or the end", text));
    }
    // French puts a space before some signs.
    let signs: &[char] = if is_french {
        &[',', '.']
    } else {
        &[',', '.', ';', ':', '!', '?']
    };
    let before_sign = text.match_indices(' ').find(|(at, _)| {
        let rest = &text[at + 1..];
        let after = rest.strip_prefix(signs);
        after.is_some_and(|after| after.is_empty() || after.starts_with([' ', '\n', '”', '’']))
    });
    before_sign.map(|(at, _)| ("there is a space before a sign", &text[at..at + 2]))
}
