//! `manner-worn-out`: a talk in which most of what is told is told in a manner.

use crate::check::{Group, Rule, Subject};
use crate::diagnostic::{Severity, Sink};
use grounds_core::scenario::draft::{AnswerDraft, SaidDraft, TalkDraft};
use grounds_core::vocabulary::words::{Mood, Rung};

pub(in crate::check) const RULE: Rule = Rule {
    code: "manner-worn-out",
    severity: Severity::Advice,
    group: Group::Talks,
    page: r#"More than half of what this person tells, in part or whole, has a manner. A face that changes at every answer says nothing any
more: the trainee stops looking, or reads it as a sign, which it is not. Nerves and calm prove nothing. Leave it where
the answer really is given so and the words do not say it already; one in five is much.

    part as held: I asked on three Mondays.
    manner: tired                               // and ashamed, frightened, angry at the next four
    part as held: I asked on three Mondays.     // the words do it
"#,
    run,
};

/// With fewer answers than these half of them is nothing.
const TOLD: usize = 6;

fn run(subject: &Subject<'_>, sink: &mut Sink) {
    for talk in &subject.draft.talks {
        let all = told(talk).count();
        let worn = told(talk).filter(|said| has_manner(said)).count();
        if all >= TOLD && worn * 2 > all {
            let fault = RULE.fault(format!("{worn} of {all} parts and wholes of this talk have a manner"));
            let fault = subject.at(fault, talk.who.0, "nearly every answer has a face of its own");
            sink.push(fault.help("keep it for those few that really are given so; one in five is much"));
        }
    }
}

/// What is told in part and whole: denials and small answers are for everybody.
fn told(talk: &TalkDraft) -> impl Iterator<Item = &SaidDraft> {
    let answers = talk.subjects.iter().flat_map(|one| &one.answers);
    answers.filter(|one| is_told(one)).map(AnswerDraft::said)
}

const fn is_told(answer: &AnswerDraft) -> bool {
    matches!(answer.rung(), Rung::Part | Rung::Whole)
}

/// Whether it is to be seen how it is said.
pub(super) fn has_manner(said: &SaidDraft) -> bool {
    said.manner.is_some_and(|manner| manner != Mood::Even)
}
