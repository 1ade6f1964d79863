//! What is right by the data of the scenario and of the library: each choice of a question is looked up anew, by another way
//! than the one by which the question was made. Where more than one choice is right, or none, the question is not asked.

use super::{Item, Offered, Rests};
use crate::assess::fitting_sorts;
use crate::judgement::{Knowable, knowable};
use crate::practice::IndicatorIx;
use crate::scenario::PersonIx;
use crate::scenario::talk::{Cond, EndIx, Script, Span, SubjectIx, Test, Turning, Words};
use crate::session::{LineAt, Session};
use crate::vocabulary::{AgeGroup, Rung, WordingKind};
use std::collections::BTreeSet;

impl Item {
    /// The choices that are right by the data.
    #[must_use]
    pub fn right_by_data(&self, session: &Session) -> Vec<usize> {
        let is_right = |choice: &Offered| self.is_right(session, choice);
        let all = self.choices.iter().enumerate();
        all.filter(|(_, choice)| is_right(choice)).map(|(at, _)| at).collect()
    }

    fn is_right(&self, session: &Session, choice: &Offered) -> bool {
        let rules = session.practice().drills();
        let script = self.of.map(|of| session.scenario().script(of));
        match (choice, &self.rests) {
            (Offered::Kind(kind), Rests::End(end)) => {
                let of = script.and_then(|script| kind_at_first(script, *end));
                // What the words could be as well is no wrong answer.
                of.is_some_and(|of| rules.are_alike(of, *kind))
            }
            (Offered::End(end), Rests::Set(_)) => {
                let of = script.and_then(|script| kind_at_first(script, *end));
                of.is_some_and(|of| is_recommended(session, of))
            }
            (Offered::End(end), Rests::Heard(_, subject, heard)) => {
                let of = script.and_then(|script| kind_after(script, *end, *subject, heard));
                of.is_some_and(|of| is_recommended(session, of))
            }
            (Offered::Sort(sort), Rests::Line(line)) => {
                let of = self.of.map(|of| fitting_sorts(session, *line, of));
                of.is_some_and(|sorts| sorts.contains(sort))
            }
            (Offered::Enough(is_enough), Rests::Lines(lines)) => {
                let of = self.of.map(|of| known(session, lines, of));
                of.is_some_and(|of| (of == Knowable::Grounds) == *is_enough)
            }
            (Offered::Step(code), Rests::Order) => {
                let steps = self.choices.iter().map(|choice| match choice {
                    Offered::Step(code) => rules.step(code),
                    _ => None,
                });
                steps
                    .min()
                    .flatten()
                    .is_some_and(|first| rules.step(code) == Some(first))
            }
            _ => false,
        }
    }
}

pub(super) fn is_recommended(session: &Session, kind: WordingKind) -> bool {
    session.practice().talk().rules.kind(kind).recommended
}

/// The kind of an end before anything was told; none of one whose kind hangs on that.
pub(super) fn kind_at_first(script: &Script, end: EndIx) -> Option<WordingKind> {
    let of = script.has_end(end).then(|| script.end(end))?;
    matches!(of.turns, Turning::Never).then_some(of.kind)
}

/// The kind of an end right after some words were heard in an answer about a subject; none where it hangs on anything else.
pub(super) fn kind_after(script: &Script, end: EndIx, told: SubjectIx, heard: &[Words]) -> Option<WordingKind> {
    let of = script.has_end(end).then(|| script.end(end))?;
    Some(match of.turns {
        Turning::Never => of.kind,
        Turning::Fits(conds) => match (hold(script, conds, told, heard)?, of.kind) {
            (true, WordingKind::Closed) => WordingKind::Fact,
            (true, _) => WordingKind::Probing,
            (false, kind) => kind,
        },
        Turning::Unless(conds) => {
            if hold(script, conds, told, heard)? {
                WordingKind::Unheeding
            } else {
                of.kind
            }
        }
    })
}

/// Whether conditions hold when these words are all that was heard; none where they look at anything else.
fn hold(script: &Script, conds: Span<Cond>, told: SubjectIx, heard: &[Words]) -> Option<bool> {
    let mut all = true;
    for cond in script.conds(conds) {
        let holds = match cond.test {
            Test::Heard(line) => heard.contains(&script.line(line).words),
            Test::Told(subject, rung) if rung <= Rung::Small => subject == told,
            Test::Asked(subject) => subject == told,
            _ => return None,
        };
        all &= holds == cond.wanted;
    }
    Some(all)
}

/// What lines show about somebody.
pub(super) fn known(session: &Session, lines: &[LineAt], of: PersonIx) -> Knowable {
    let scenario = session.scenario();
    let age = AgeGroup::of_age(session.drawn().of(of).age);
    let shows = lines.iter().flat_map(|line| scenario.text(line.text).marks.iter());
    let signs: BTreeSet<IndicatorIx> = shows
        .flat_map(|&mark| scenario.mark(mark).shows.iter().copied())
        .collect();
    let signs: Vec<IndicatorIx> = signs.into_iter().collect();
    knowable(session.practice(), &signs, age, false)
}
