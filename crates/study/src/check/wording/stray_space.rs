//! `stray-space`: a space too many.

use super::super::{Group, Rule, Subject};
use super::Line;
use crate::diagnostic::{Severity, Sink};

pub(in crate::check) const RULE: Rule = Rule {
    code: "stray-space",
    severity: Severity::Advice,
    group: Group::Wording,
    page: r#"There are two spaces in a row, a space at the beginning or the end, or a space before a comma or a full stop. It looks
like something is missing there, and on a narrow screen a line can begin with the comma.

    say: "I came  for work ."
    say: "I came for work."
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    for line in subject.all_lines(|r| r.may_stray) {
        if let Some((words, part)) = stray(&line) {
            sink.push(
                RULE.fault(words)
                    .at(line.span_of(part), "here")
                    .help("take the space out"),
            );
        }
    }
}

fn stray<'a>(line: &Line<'a>) -> Option<(&'static str, &'a str)> {
    let text = line.text;
    if let Some(at) = text.find("  ") {
        return Some(("there are two spaces in a row", &text[at..at + 2]));
    }
    if text.starts_with(' ') || text.ends_with(' ') {
        return Some(("there is a space at the beginning or the end", text));
    }
    // French puts a space before some signs.
    let signs: &[char] = if line.language.starts_with("fr") {
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
