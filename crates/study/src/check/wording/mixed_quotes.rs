//! `mixed-quotes`: quotation marks of two kinds, or one that is never closed.

use crate::diagnostic::{Severity, Sink};
use crate::check::{Group, Rule, Subject};

pub(in crate::check) const RULE: Rule = Rule {
    code: "mixed-quotes",
    severity: Severity::Advice,
    group: Group::Wording,
    page: r#"A text has both straight and typographic quotation marks, or one that opens and does not close. Readers take the
second kind for a quotation inside a quotation, and do not know who speaks. English only.

    small: “Sit down," she says.
    small: “Sit down,” she says.
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    if !subject.is_english() {
        return;
    }
    for passage in subject.said.where_(|r| r.quotes) {
        let count = |c: char| passage.words.matches(c).count();
        let (open, close, straight) = (count('“'), count('”'), count('"'));
        let words = if straight > 0 && open + close > 0 {
            "this text has straight and typographic quotation marks"
        } else if open != close || straight % 2 == 1 {
            "a quotation mark in this text has no partner"
        } else {
            continue;
        };
        let fault = subject.in_passage(RULE.fault(words), passage, "", "in this text");
        sink.push(fault.help("write “ where words begin and ” where they end"));
    }
}
