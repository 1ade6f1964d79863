//! The answers of a subject, row by row: what is told on which rung, for which truths, when, and what it brings up. Answers
//! that differ in their words alone are one row.

use super::reach::{Reach, fear_subjects, text_of};
use grounds_core::scenario::talk::{AnswerIx, Script, Span, SubjectIx, TextIx, Truths};
use grounds_core::scenario::{Effect, PersonIx, Scenario};
use grounds_core::vocabulary::Rung;

/// A row: answers that differ in their words alone.
#[derive(Clone, Debug)]
pub(super) struct Row {
    /// How far it goes; none is what a late closed question gets.
    pub rung: Option<Rung>,
    pub truths: Truths,
    pub answers: Vec<AnswerIx>,
    /// What it brings up, in the order of the file.
    pub opens: Vec<SubjectIx>,
    /// Whether anybody ever hears one of them.
    pub is_reached: bool,
}

impl Row {
    /// The lines of all of them.
    pub(super) fn texts(&self, script: &Script) -> Vec<TextIx> {
        let lines = self.answers.iter().map(|&answer| script.answer(answer).lines);
        lines
            .flat_map(|lines| script.lines_of(lines))
            .filter_map(text_of)
            .collect()
    }
}

/// The rows of a subject, the lowest rung first.
pub(super) fn rows(scenario: &Scenario, reach: &Reach, who: PersonIx, subject: SubjectIx) -> Vec<Row> {
    let script = scenario.script(who);
    let rungs = Rung::ALL.map(|rung| (Some(rung), script.rung(subject, rung)));
    let fact = (None, script.subject(subject).fact);
    let mut rows: Vec<Row> = Vec::new();
    for (rung, span) in rungs.into_iter().chain([fact]) {
        let from = rows.len();
        for one in of_rung(scenario, reach, who, rung, span) {
            let alike = rows.iter_mut().skip(from).find(|row| is_alike(script, row, &one));
            match alike {
                Some(row) => {
                    row.answers.extend(&one.answers);
                    row.is_reached |= one.is_reached;
                }
                None => rows.push(one),
            }
        }
    }
    rows
}

fn of_rung(
    scenario: &Scenario,
    reach: &Reach,
    who: PersonIx,
    rung: Option<Rung>,
    span: Span<AnswerIx>,
) -> impl Iterator<Item = Row> {
    span.iter().map(move |at| {
        let script = scenario.script(who);
        let answer = script.answer(at);
        let mut opens = script.list(answer.opens).to_vec();
        for effect in scenario.after_answer(who, at) {
            if let Effect::Opens(subject) = *effect
                && !opens.contains(&subject)
            {
                opens.push(subject);
            }
        }
        let by_fear = script.lines_of(answer.lines).iter();
        for subject in by_fear.flat_map(|line| fear_subjects(script, line)) {
            if !opens.contains(&subject) {
                opens.push(subject);
            }
        }
        Row {
            rung,
            truths: answer.truths,
            answers: vec![at],
            opens,
            is_reached: reach.has_answer(who, at),
        }
    })
}

/// Whether two rows are of the same truths under the same conditions, and bring up the same.
fn is_alike(script: &Script, row: &Row, other: &Row) -> bool {
    let when = |row: &Row| row.answers.first().map(|&at| script.conds(script.answer(at).when));
    row.truths == other.truths && row.opens == other.opens && when(row) == when(other)
}
