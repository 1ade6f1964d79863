//! Questions and answers as the engine needs them (data-oriented: hot fields apart from cold ones, conditions on numbers
//! merged into intervals): small, side by side, in the order in which they are looked at. Names
//! and words stay in [`super::Question`] and [`super::Answer`], where nothing in a hurry reads them.

use super::tables::place_of;
use super::{
    AnswerIx, Bound, Cond, CueIx, Effect, PersonIx, Question, QuestionIx, Run, Scale, Scenario, Subject, TextIx,
};
use crate::vocabulary::{QuestionKind, Topic};

/// A question, dense.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Ask {
    /// What numbers it asks for.
    pub window: Window,
    /// Its other conditions; the place it is bound to comes first.
    when: Run,
    /// The same without that place.
    inner: Run,
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
    /// Whether an answer takes somebody somewhere: then it can be asked again, whatever was told before.
    pub leads: bool,
}

/// An answer, dense.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Reply {
    window: Window,
    when: Run,
    gives: Run,
    /// Changes.
    pub then: Run,
}

/// What the numbers of a person and the clock must lie between: from the first, below the second. Most conditions ask for
/// nothing else, and together they are one glance.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Window {
    trust: (u8, u8),
    distress: (u8, u8),
    minute: (u16, u16),
}

impl Window {
    const OPEN: Self = Self {
        trust: (0, u8::MAX),
        distress: (0, u8::MAX),
        minute: (0, u16::MAX),
    };

    /// Whether trust, distress and minute lie inside. No branch: which of the six limits fails cannot be guessed.
    #[inline]
    pub(crate) const fn holds(self, trust: u8, distress: u8, minute: u16) -> bool {
        (trust >= self.trust.0)
            & (trust < self.trust.1)
            & (distress >= self.distress.0)
            & (distress < self.distress.1)
            & (minute >= self.minute.0)
            & (minute < self.minute.1)
    }

    /// Narrows the window by a condition that is about a number; gives back any other.
    fn narrow(&mut self, test: Test) -> Option<Test> {
        let wanted = |bound: Bound<u8>| if test.wanted { bound } else { bound.opposite() };
        match test.cond.about() {
            Subject::Level(Scale::Trust, bound) => narrow(&mut self.trust, wanted(bound)),
            Subject::Level(Scale::Distress, bound) => narrow(&mut self.distress, wanted(bound)),
            Subject::Clock(bound) => narrow(&mut self.minute, if test.wanted { bound } else { bound.opposite() }),
            _ => return Some(test),
        }
        None
    }
}

/// Narrows what a number must lie between.
fn narrow<T: Copy + Ord>(between: &mut (T, T), bound: Bound<T>) {
    match bound {
        Bound::AtLeast(n) => between.0 = between.0.max(n),
        Bound::Below(n) => between.1 = between.1.min(n),
    }
}

/// One condition that is not about a number: it holds, or it does not. `Not(…)` of a single one is told by `wanted`.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Test {
    pub cond: Cond,
    pub wanted: bool,
}

impl Test {
    fn of(scenario: &Scenario, cond: Cond, wanted: bool) -> Self {
        if let Cond::Not(run) = cond
            && let [inner] = scenario.conds(run)
        {
            return Self::of(scenario, *inner, !wanted);
        }
        Self { cond, wanted }
    }
}

/// All questions and answers of a scenario, dense.
#[derive(Clone, Debug, Default)]
pub(super) struct Dense {
    asks: Vec<Ask>,
    replies: Vec<Reply>,
    gates: Vec<Test>,
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
            let (window, when) = dense.gate(scenario, scenario.conds(answer.when).iter().copied());
            let from = dense.gives.len();
            dense.gives.extend(&answer.gives);
            dense.replies.push(Reply {
                window,
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
        let (window, when) = self.gate(scenario, bound.into_iter().chain(others));
        let leads = |effect: &Effect| matches!(effect, Effect::Goes(_) | Effect::Arrives(..) | Effect::Leaves(_));
        let mut changes = question
            .answers
            .iter()
            .flat_map(|&ix| scenario.effects(scenario.answer(ix).then));
        let first = question.answers.first().map_or(0, |a| a.index());
        Ask {
            window,
            when,
            inner: Run::new(when.range().start + usize::from(bound.is_some())..when.range().end),
            answers: Run::new(first..first + question.answers.len()),
            ask: question.ask,
            to: question.to,
            minutes: question.minutes,
            kind: question.kind,
            topic: question.topic,
            leads: changes.any(leads),
        }
    }

    fn gate(&mut self, scenario: &Scenario, conds: impl Iterator<Item = Cond>) -> (Window, Run) {
        let mut window = Window::OPEN;
        let from = self.gates.len();
        let others = conds.filter_map(|cond| window.narrow(Test::of(scenario, cond, true)));
        self.gates.extend(others);
        (window, Run::new(from..self.gates.len()))
    }
}

impl Scenario {
    /// A question, dense.
    #[inline]
    pub(crate) fn ask(&self, ix: QuestionIx) -> &Ask {
        &self.tables.dense.asks[ix.index()]
    }

    /// The conditions of a question that are not about numbers.
    #[inline]
    pub(crate) fn gate(&self, ask: &Ask) -> &[Test] {
        &self.tables.dense.gates[ask.when.range()]
    }

    /// The same, as they are left once one is in the place it is bound to, if it is bound to one.
    #[inline]
    pub(crate) fn inner_gate(&self, ask: &Ask) -> &[Test] {
        if ask.inner.is_empty() {
            return &[];
        }
        &self.tables.dense.gates[ask.inner.range()]
    }

    /// The answers of a question with their conditions, in order.
    #[inline]
    pub(crate) fn replies(&self, ask: &Ask) -> impl Iterator<Item = (AnswerIx, Window, &[Test])> {
        let dense = &self.tables.dense;
        // Resolving has counted the answers: their numbers fit.
        let numbers = (ask.answers.start as u16..).map(AnswerIx);
        let replies = dense.replies[ask.answers.range()].iter();
        numbers
            .zip(replies)
            .map(|(ix, r)| (ix, r.window, &dense.gates[r.when.range()]))
    }

    /// The cues an answer gives, and what it changes.
    #[inline]
    pub(crate) fn reply(&self, ix: AnswerIx) -> (&[CueIx], Run) {
        let reply = &self.tables.dense.replies[ix.index()];
        (&self.tables.dense.gives[reply.gives.range()], reply.then)
    }
}
