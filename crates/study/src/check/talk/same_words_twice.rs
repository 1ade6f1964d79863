//! `same-words-twice`: two people who say the same in the same words.

use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};
use grounds_core::read::Text;
use std::collections::HashMap;

pub(in crate::check) const RULE: Rule = Rule {
    code: "same-words-twice",
    severity: Severity::Advice,
    group: Group::Talks,
    page: r#"Two people say this in the same words. Everybody has a voice of their own: where two say one sentence, the trainee hears the
author, and begins to compare texts instead of accounts. What all of a cast say alike belongs into the talk of the
cast, once.

    talk with cook      small: I came for the money, like everyone else here.
    talk with driver    small: I came for the money, like everyone else here.      // the same voice
    talk with driver    small: Money. What else does one come for.
"#,
    run,
};

/// Shorter lines are everybody's: "It is a job."
const WORDS: usize = 6;

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    let mut known: HashMap<String, (String, Text)> = HashMap::new();
    for talk in &subject.draft.talks {
        let who = subject.word(talk.who.0);
        let answers = talk.subjects.iter().flat_map(|one| &one.answers);
        let lines = answers
            .filter_map(|answer| answer.said().say.as_ref())
            .flat_map(|lines| &lines.0);
        for line in lines.filter(|line| !line.is_seen) {
            let words = subject.draft.words(line.words);
            if words.split_whitespace().count() < WORDS {
                continue;
            }
            let small = words.to_lowercase();
            let (first, place) = known.entry(small).or_insert_with(|| (who.clone(), line.words));
            if *first != who {
                let fault = RULE.fault(format!("`{first}` and `{who}` say the same in the same words"));
                let mut fault = subject.at(fault, line.words, "the second one");
                if let Some(span) = subject.span(*place) {
                    fault = fault.related(span, "the first one is here");
                }
                sink.push(fault.help("give one of them other words, or write it once in the talk of their cast"));
            }
        }
    }
}
