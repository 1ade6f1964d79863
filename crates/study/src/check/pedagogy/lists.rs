//! Every list that a trainee chooses from, as written: what the rules about position and length look at.

use crate::check::Subject;
use crate::scenario::chance::Measured;
use crate::scenario::draft::QuestionDraft;
use crate::vocabulary::{ServiceKind, Topic};
use std::collections::BTreeSet;

/// Every list that a trainee chooses from: the questions to a person on a topic, and the services. `measure` is given the
/// place in the list and the words.
pub(super) fn lists(subject: &Subject<'_>, measure: impl Fn(usize, &str) -> usize) -> Vec<Vec<Measured>> {
    let mut lists = Vec::new();
    for (_, person) in subject.decided() {
        for &topic in Topic::ALL {
            let on_topic: Vec<&QuestionDraft> = person.questions.iter().filter(|q| q.about == topic).collect();
            let choice = |(n, q): (usize, &&QuestionDraft)| {
                (
                    measure(n, &q.ask.value),
                    q.kind.value.is_recommended() && q.breaks.is_none(),
                )
            };
            lists.push(on_topic.iter().enumerate().map(choice).collect());
        }
    }
    let helping: BTreeSet<ServiceKind> = (subject.decided().into_iter())
        .filter_map(|(_, p)| subject.practice.verdict(p.truth?, subject.age_of(p)))
        .flat_map(|verdict| verdict.services.iter().copied())
        .collect();
    let services = subject.draft.services.iter().enumerate();
    lists.push(
        services
            .map(|(n, s)| (measure(n, &s.label.value), helping.contains(&s.kind)))
            .collect(),
    );
    lists
}
