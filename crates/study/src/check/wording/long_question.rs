//! `long-question`: a question that nobody could answer at once.

use super::super::{Group, Rule, Subject};
use super::reading::words;
use crate::diagnostic::{Severity, Sink};
use crate::scenario::TextKind;

pub(in crate::check) const RULE: Rule = Rule {
    code: "long-question",
    severity: Severity::Advice,
    group: Group::Wording,
    page: r#"A question has more than 20 words. A person who is afraid, or who hears it through an interpreter, holds on to its
last part only, and a trainee who scans a list of questions does not read it. Short questions are also better
practice: one thing at a time. If it is long because it asks for several things, it is a multiple question. English
only.

    ask: "When you came here and met the man who kept the papers, was it then or later that you were told …"
    ask: "What were you told about the papers?"
"#,
    run,
};

/// The longest questions of interview guides have about as many.
const WORDS: usize = 20;

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    for line in subject.english_lines(|r| r.kind == TextKind::Question && r.effort.words() as usize > WORDS) {
        let count = words(line.text).count();
        if count > WORDS {
            let fault = RULE.fault(format!("this question has {count} words; ask with at most {WORDS}"));
            sink.push(
                fault
                    .at(line.span(), "one question")
                    .help("ask for one thing, in fewer words"),
            );
        }
    }
}
