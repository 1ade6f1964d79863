//! `long-sentence`: a sentence that has to be read twice.

use super::reading::{sentences, words};
use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};

pub(in crate::check) const RULE: Rule = Rule {
    code: "long-sentence",
    severity: Severity::Advice,
    group: Group::Wording,
    page: r#"A sentence has more than 30 words. Many readers do not read in their first language, or read from a projector at the
back of a room. They lose the beginning of such a sentence before they reach its end. Make two of it. English only.

    "She was told that the money, which her uncle had lent to a man whom nobody in the village knew, would …"
    "Her uncle had lent the money. Nobody in the village knew the man. She was told that …"
"#,
    run,
};

/// Guides to plain English put the average at 15 to 20; above 30, most readers go back.
const WORDS: usize = 30;

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    if !subject.is_english() {
        return;
    }
    for passage in subject
        .said
        .where_(|r| r.longest as usize > WORDS && r.kind.is_sentences())
    {
        for sentence in sentences(&passage.words) {
            let count = words(sentence).count();
            if count > WORDS {
                let words = format!("this sentence has {count} words; more than {WORDS} are hard to follow");
                let fault = subject.in_passage(RULE.fault(words), passage, sentence, "one sentence");
                sink.push(fault.help("make two sentences of it"));
            }
        }
    }
}
