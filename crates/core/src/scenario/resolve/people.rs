//! People, and what they can be asked.

use super::super::draft::{AnswerDraft, Draft, PersonDraft, QuestionDraft};
use super::super::text::TextKind;
use super::super::{Answer, AnswerIx, Person, PersonIx, Question, QuestionIx};
use super::Resolver;
use crate::vocabulary::{AgeGroup, QuestionKind, Role};
use std::fmt::Write;

pub(super) struct Spoken {
    pub people: Vec<Person>,
    pub questions: Vec<Question>,
    pub answers: Vec<Answer>,
}

impl Resolver<'_> {
    pub(super) fn people_of(&mut self, draft: &Draft) -> Spoken {
        let questions: usize = draft.people.iter().map(|p| p.questions.len()).sum();
        let mut spoken = Spoken {
            people: Vec::with_capacity(draft.people.len()),
            questions: Vec::with_capacity(questions),
            // Each has one at least.
            answers: Vec::with_capacity(questions),
        };
        for (number, person) in draft.people.iter().enumerate() {
            let ix = PersonIx(u16::try_from(number).unwrap_or(u16::MAX));
            let mut resolved = self.person(draft, person);
            resolved.questions.reserve_exact(person.questions.len());
            for question in &person.questions {
                resolved
                    .questions
                    .push(QuestionIx(u16::try_from(spoken.questions.len()).unwrap_or(u16::MAX)));
                let question = self.question(ix, question, &mut spoken.answers);
                spoken.questions.push(question);
            }
            spoken.people.push(resolved);
        }
        spoken
    }

    fn person(&mut self, draft: &Draft, person: &PersonDraft) -> Person {
        let id = &person.id.value;
        let profile = person.profile.as_ref().map(|p| self.profile(&["person", id], p));
        if person.role == Role::Interviewee && person.truth.is_none() {
            self.fault(
                "person-without-truth",
                "nothing is said about what is true of this person",
                &person.id,
                "this person",
                "add `truth: …`",
            );
        }
        if person.start.trust > 100 || person.start.distress > 100 {
            self.fault(
                "out-of-scale",
                "trust and distress go from 0 to 100",
                &person.id,
                "this person",
                "set `start: (trust: 0–100, distress: 0–100)`",
            );
        }
        self.check_languages(&person.speaks, &person.id);
        let speaks: Vec<String> = person.speaks.iter().map(|l| l.value.clone()).collect();
        let speaks_in_words = person.speaks.iter().map(|l| self.language_text(l)).collect();
        let shares = draft.official_speaks.iter().any(|l| speaks.contains(&l.value));
        Person {
            id: id.clone(),
            role: person.role,
            truth: person.truth,
            age_group: profile.as_ref().map_or(AgeGroup::Adult, |p| AgeGroup::of_age(p.age)),
            profile,
            trust: person.start.trust,
            distress: person.start.distress,
            speaks,
            speaks_in_words,
            shares_language: shares,
            at: person.at.as_ref().and_then(|p| self.place_ix(p)),
            line: self.text(&["person", id, "line"], &person.line, TextKind::Prose),
            story: self.text_opt(&["person", id, "story"], person.story.as_ref(), TextKind::Prose),
            offence: self.text_opt(&["person", id, "offence"], person.offence.as_ref(), TextKind::Prose),
            needs: person.needs.clone(),
            independent: person.independent.unwrap_or(false),
            remote: person.remote,
            agrees_to_talk: self.when(&person.agrees.talk),
            agrees_to_referral: self.when(&person.agrees.referral),
            questions: Vec::new(),
        }
    }

    fn question(&mut self, to: PersonIx, question: &QuestionDraft, answers: &mut Vec<Answer>) -> Question {
        let id = &question.id.value;
        if question.kind.value == QuestionKind::ClosedTooEarly {
            self.fault(
                "kind-of-the-run",
                "whether a closed question comes too early is decided by the run",
                &question.kind,
                "not written",
                "write `Closed`",
            );
        }
        match question.answers.last() {
            None => self.fault(
                "no-answer",
                "this question has no answer",
                &question.id,
                "this question",
                "add answers: [(say: …)]",
            ),
            Some(last) if !last.when.is_empty() => {
                let help = "leave `when` out of the last answer, so that something is always said";
                self.fault(
                    "no-fallback-answer",
                    "this question can stay without an answer",
                    &question.id,
                    "this question",
                    help,
                );
            }
            Some(_) => {}
        }
        let first = answers.len();
        let mut name = String::new();
        for (number, answer) in question.answers.iter().enumerate() {
            name.clear();
            let _ = write!(name, "answer-{}", number + 1);
            let answer = self.answer(&["question", id, &name], answer);
            answers.push(answer);
        }
        Question {
            id: id.clone(),
            to,
            kind: question.kind.value,
            topic: question.about,
            ask: self.text(&["question", id, "ask"], &question.ask, TextKind::Question),
            minutes: question.minutes,
            when: self.when(&question.when),
            breaks: question.breaks.as_ref().and_then(|c| self.point(c)),
            answers: (first..answers.len())
                .map(|n| AnswerIx(u16::try_from(n).unwrap_or(u16::MAX)))
                .collect(),
        }
    }

    fn answer(&mut self, key: &[&str], answer: &AnswerDraft) -> Answer {
        Answer {
            when: self.when(&answer.when),
            say: self.text(key, &answer.say, TextKind::Speech),
            gives: self.cue_list(&answer.gives),
            then: self.then(&answer.then),
        }
    }
}
