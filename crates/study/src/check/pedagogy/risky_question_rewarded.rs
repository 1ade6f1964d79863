//! `risky-question-rewarded`: a question that should be left alone, and pays.

use crate::check::facts::{Way, says_something};
use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};
use crate::scenario::draft::{AnswerDraft, QuestionDraft, Text, ThenDraft};

pub(in crate::check) const RULE: Rule = Rule {
    code: "risky-question-rewarded",
    severity: Severity::Warning,
    group: Group::Pedagogy,
    page: r#"Leading, blaming, disbelieving, forced and multiple questions are there to be left alone (practice.md 3.3). If one of
them brings a sign that nothing else brings, finds a paper, or raises trust, then asking it was clever, and that is
what the trainee learns. Real people may well answer such a question; a scenario must not make it the better way.

    (id: "first-lead", kind: Leading, ask: "They locked you in, didn't they?",
     answers: [(say: "Yes.", gives: ["locked-in"], then: [Trust(5)])])      // the only way to the sign, and thanked for
    (id: "first-lead", kind: Leading, …,
     answers: [(say: "If you say so.", gives: ["agreed-to-lock"])])    // a decoy: the words came from the question

Give the sign in a recommended question too, and take the trust away.
"#,
    run,
};

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    let questions = subject.draft.people.iter().flat_map(|p| &p.questions);
    for question in questions.filter(|q| is_risky(q)) {
        for answer in &question.answers {
            for cue in &answer.gives {
                if only_here(subject, cue) {
                    let words = format!("only questions to be left alone give the sign `{}`", cue.value);
                    sink.push(
                        RULE.fault(words)
                            .at(subject.span(cue), "a reward for asking so")
                            .help("give it in a recommended question, a place or a document as well"),
                    );
                }
            }
            if let Some(gain) = gain(answer) {
                let words = format!("a question of the kind `{}` {gain}", question.kind.value.word());
                sink.push(
                    RULE.fault(words)
                        .at(subject.span(&answer.say), "a reward for asking so")
                        .help("take it out; trust and papers come with questions that are recommended"),
                );
            }
        }
    }
}

fn is_risky(question: &QuestionDraft) -> bool {
    !question.kind.value.is_recommended() || question.breaks.is_some()
}

/// Whether a cue that says something comes from risky questions alone.
fn only_here(subject: &Subject<'_>, cue: &Text) -> bool {
    subject.cue(&cue.value).is_some_and(says_something)
        && subject.ways(&cue.value).iter().all(|way| match way {
            Way::Told(_, question, _) => is_risky(question),
            Way::Perceived | Way::Done(_) => false,
        })
}

fn gain(answer: &AnswerDraft) -> Option<&'static str> {
    answer.then.iter().find_map(|then| match then {
        ThenDraft::Trust(n) if *n > 0 => Some("raises trust"),
        ThenDraft::TrustOf(_, n) if *n > 0 => Some("raises someone's trust"),
        ThenDraft::Distress(n) if *n < 0 => Some("calms the person"),
        ThenDraft::Finds(_) => Some("brings a document to hand"),
        _ => None,
    })
}
