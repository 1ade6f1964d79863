//! `long-wording`: a wording of which nobody could answer all.

use crate::check::passages::Kind;
use crate::check::wording::reading::{sentences, words};
use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};

pub(in crate::check) const RULE: Rule = Rule {
    code: "long-wording",
    severity: Severity::Advice,
    group: Group::Talks,
    page: r#"A sentence of this wording has more than 25 words. A person who is afraid, or who hears it through an interpreter, holds on
to its last part only, and a trainee who weighs three ends does not read it. Short wordings are also better practice:
one thing at a time. If it is long because it asks for several things, it is of the kind `several`. English only.

    open: When you came here and met the man who kept the papers, was it then or later that you were told …
    open: What were you told about the papers?
"#,
    run,
};

/// What can be said in one breath, and kept.
const WORDS: usize = 25;

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    if !subject.is_english() {
        return;
    }
    let is_long = |longest: u32| longest as usize > WORDS;
    for passage in subject.said.where_(|r| r.kind == Kind::Wording && is_long(r.longest)) {
        for sentence in sentences(&passage.words) {
            let count = words(sentence).count();
            if count > WORDS {
                let fault = RULE.fault(format!(
                    "this sentence of a wording has {count} words; say at most {WORDS}"
                ));
                let fault = subject.in_passage(fault, passage, sentence, "one breath");
                sink.push(fault.help("ask for one thing, in fewer words"));
            }
        }
    }
}
