//! Questions and answers as the engine needs them: small, side by side, in the order in which they are looked at. Names
//! and words stay in [`super::Question`] and [`super::Answer`], where nothing in a hurry reads them.

use super::tables::place_of;
use super::{AnswerIx, Cond, CueIx, PersonIx, Question, QuestionIx, Run, Scenario, TextIx};
use crate::vocabulary::{QuestionKind, Topic};

/// A question, dense.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Ask {
    /// Its conditions, in the list of gates; the place it is bound to comes first.
    when: Run,
    /// Its answers.
    answers: Run,
    /// The words.
    pub ask: TextIx,
    /// To whom.
    pub to: PersonIx,
    /// Minutes.
    pub minutes: u16,
    /// Its kind as written.
    pub kind: QuestionKind,
    /// What it is about.
    pub topic: Topic,
    /// Whether the first condition is the place it is bound to.
    is_bound: bool,
}

/// An answer, dense.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Reply {
    when: Run,
    gives: Run,
    /// Changes.
    pub then: Run,
}

/// All questions and answers of a scenario, dense.
#[derive(Clone, Debug, Default)]
pub(super) struct Dense {
    asks: Vec<Ask>,
    replies: Vec<Reply>,
    gates: Vec<Cond>,
    gives: Vec<CueIx>,
}

impl Dense {
    pub(super) fn of(scenario: &Scenario) -> Self {
        let mut dense = Self::default();
        for ix in scenario.question_ixs() {
            let ask = dense.ask(scenario, scenario.question(ix));
            dense.asks.push(ask);
        }
        for ix in scenario.answer_ixs() {
            let answer = scenario.answer(ix);
            let when = dense.gate(scenario.conds(answer.when).iter().copied());
            let from = dense.gives.len();
            dense.gives.extend(&answer.gives);
            dense.replies.push(Reply {
                when,
                gives: Run::new(from..dense.gives.len()),
                then: answer.then,
            });
        }
        dense
    }

    fn ask(&mut self, scenario: &Scenario, question: &Question) -> Ask {
        let bound = place_of(scenario, question.when).map(Cond::At);
        let others = scenario
            .conds(question.when)
            .iter()
            .copied()
            .filter(|c| Some(*c) != bound);
        let when = self.gate(bound.into_iter().chain(others));
        let first = question.answers.first().map_or(0, |a| a.index());
        Ask {
            when,
            answers: Run::new(first..first + question.answers.len()),
            ask: question.ask,
            to: question.to,
            minutes: question.minutes,
            kind: question.kind,
            topic: question.topic,
            is_bound: bound.is_some(),
        }
    }

    fn gate(&mut self, conds: impl Iterator<Item = Cond>) -> Run {
        let from = self.gates.len();
        self.gates.extend(conds);
        Run::new(from..self.gates.len())
    }
}

impl Scenario {
    /// A question, dense.
    pub(crate) fn ask(&self, ix: QuestionIx) -> &Ask {
        &self.tables.dense.asks[ix.index()]
    }

    /// The conditions of a question.
    pub(crate) fn gate(&self, ask: &Ask) -> &[Cond] {
        &self.tables.dense.gates[ask.when.range()]
    }

    /// The conditions of a question that are left once one is in the place it is bound to, if it is bound to one.
    pub(crate) fn inner_gate(&self, ask: &Ask) -> &[Cond] {
        &self.gate(ask)[usize::from(ask.is_bound)..]
    }

    /// The answers of a question with their conditions, in order.
    pub(crate) fn replies(&self, ask: &Ask) -> impl Iterator<Item = (AnswerIx, &[Cond])> {
        let dense = &self.tables.dense;
        // Resolving has counted the answers: their numbers fit.
        let numbers = (ask.answers.start as u16..).map(AnswerIx);
        let gates = dense.replies[ask.answers.range()]
            .iter()
            .map(|r| &dense.gates[r.when.range()]);
        numbers.zip(gates)
    }

    /// The cues an answer gives, and what it changes.
    pub(crate) fn reply(&self, ix: AnswerIx) -> (&[CueIx], Run) {
        let reply = &self.tables.dense.replies[ix.index()];
        (&self.tables.dense.gives[reply.gives.range()], reply.then)
    }
}
