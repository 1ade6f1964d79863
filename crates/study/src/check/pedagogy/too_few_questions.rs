//! `too-few-questions`: a conversation that can never be a full one.

use crate::check::facts::recommended;
use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};
use crate::vocabulary::Topic;
use std::collections::BTreeSet;

pub(in crate::check) const RULE: Rule = Rule {
    code: "too-few-questions",
    severity: Severity::Warning,
    group: Group::Pedagogy,
    page: r#"With someone there is too little to ask for a full conversation. A conversation is judged as one from four recommended
questions on, and it covers the story when it touches five of the six stages: recruitment, journey, arrival, work,
control, leaving (INT-09; the numbers stand in `scoring.ron`). With fewer on offer, nobody can do well with this
person, however well they ask.

    questions: [ open about Work, leading about Control ]                     // one recommended question, one stage
    questions: [ open about Recruitment, probing about Journey, Work, Control, Leaving, leading about Control ]

Add open and probing questions. The innocent need as many as the others: they are owed the same fair conversation.
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    let scoring = subject.practice.scoring();
    for (_, person) in subject.decided() {
        let count = recommended(person).count();
        let covered: BTreeSet<Topic> = recommended(person)
            .map(|q| q.about)
            .filter(|t| Topic::STAGES.contains(t))
            .collect();
        let what = if count < usize::from(scoring.fewest_questions) {
            format!(
                "{count} recommended questions, and {} make a conversation",
                scoring.fewest_questions
            )
        } else if covered.len() < usize::from(scoring.stages) {
            format!(
                "{} of the stages of INT-09, and {} make a full account",
                covered.len(),
                scoring.stages
            )
        } else {
            continue;
        };
        sink.push(
            RULE.fault(format!("`{}` can be asked {what}", person.id.value))
                .at(subject.span(&person.id), "too little to ask")
                .help("add open and probing questions on recruitment, journey, arrival, work, control or leaving"),
        );
    }
}
