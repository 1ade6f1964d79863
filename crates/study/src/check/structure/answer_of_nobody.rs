//! `answer-of-nobody`: an answer for a truth that its subject does not have.

use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};
use grounds_core::read::{Few, Text, To};
use std::collections::BTreeSet;

pub(in crate::check) const RULE: Rule = Rule {
    code: "answer-of-nobody",
    severity: Severity::Warning,
    group: Group::Structure,
    page: r#"Nobody gives this answer. The subject is there for some truths of the person, and the answer for others, so there is no
run in which it is said.

    subject ferry, as held
    small as free: On Sundays I take the ferry.      // there is no such subject for who is free
    small as held: On Sundays we are counted.
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    for of in subject.draft.talks.iter().flat_map(|talk| &talk.subjects) {
        let truths = names(subject, &of.truths);
        for said in of.answers.iter().map(|answer| answer.said()) {
            let own = names(subject, &said.truths);
            if !truths.is_empty() && !own.is_empty() && truths.is_disjoint(&own) {
                let lines = said.say.as_ref().map(|lines| &lines.0);
                let at: Text = lines.and_then(|lines| lines.first()).map_or(of.id.0, |line| line.words);
                let list = |all: &BTreeSet<String>| all.iter().cloned().collect::<Vec<_>>().join(", ");
                let words = format!(
                    "nobody gives this answer: the subject is there for {} only",
                    list(&truths)
                );
                let fault = subject.at(RULE.fault(words), at, format!("for {}", list(&own)));
                sink.push(fault.help("give both the same truths, or leave them out at one of the two"));
            }
        }
    }
}

fn names<const K: u8>(subject: &Subject<'_>, truths: &Few<To<K>>) -> BTreeSet<String> {
    truths.0.iter().map(|name| subject.word(name.0)).collect()
}
