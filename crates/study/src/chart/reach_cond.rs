//! Whether a condition can ever hold. In doubt it can.

use super::reach::{Reach, text_of};
use grounds_core::scenario::talk::{Cond as Within, FearIx, Span, SubjectIx, Test as Told, TextIx};
use grounds_core::scenario::{Cond, PersonIx, Scenario, Test};
use grounds_core::vocabulary::{Rung, WordingKind};

/// What is known so far.
#[derive(Clone, Copy)]
pub(super) struct MayBe<'a> {
    pub scenario: &'a Scenario,
    pub reach: &'a Reach,
}

impl MayBe<'_> {
    pub(super) fn all(self, conds: &[Cond]) -> bool {
        conds.iter().all(|cond| self.one(cond))
    }

    pub(super) fn one(self, cond: &Cond) -> bool {
        let reach = self.reach;
        !cond.wanted
            || match &cond.test {
                Test::Told(of) => of.iter().any(|&(who, subject)| self.told(who, subject, Rung::Small)),
                Test::Planted(of) => of.iter().any(|&(who, subject)| self.planted(who, subject)),
                Test::Perceived(lines) => self.any_perceived(lines),
                Test::Against(one, other) => self.any_perceived(one) && self.any_perceived(other),
                Test::Read(paper) => reach.papers.contains(paper),
                Test::Happened(event) => reach.events.contains(event),
                Test::At(place) => reach.places.contains(place),
                Test::Any(of) => of.iter().any(|one| self.one(one)),
                _ => true,
            }
    }

    pub(super) fn within(self, who: PersonIx, conds: &[Within]) -> bool {
        conds.iter().all(|cond| self.one_within(who, cond))
    }

    pub(super) fn one_within(self, who: PersonIx, cond: &Within) -> bool {
        let script = self.scenario.script(who);
        let is_met = |fear: FearIx| self.reach.met.contains(&(who, fear));
        !cond.wanted
            || match cond.test {
                Told::Told(subject, rung) => self.told(who, subject, rung),
                Told::Asked(subject) => self.reach.has_subject(who, subject),
                Told::Planted(subject) => self.planted(who, subject),
                Told::Heard(line) => text_of(script.line(line)).is_none_or(|text| self.reach.texts.contains(&text)),
                Told::Named(fear) => self.named(who, fear),
                Told::Met(fear) => is_met(fear),
                Told::Outside(fact) => self.one(self.scenario.fact(fact)),
                _ => true,
            }
    }

    fn any_perceived(self, lines: &[TextIx]) -> bool {
        lines.iter().any(|line| self.reach.texts.contains(line))
    }

    fn told(self, who: PersonIx, subject: SubjectIx, least: Rung) -> bool {
        let script = self.scenario.script(who);
        let rungs = Rung::ALL.into_iter().filter(|&rung| rung >= least);
        let given = |span: Span<_>| span.iter().any(|answer| self.reach.has_answer(who, answer));
        rungs.map(|rung| script.rung(subject, rung)).any(given) || self.is_said(who, subject)
    }

    /// A statement has nothing to tell: that it was made is enough.
    fn is_said(self, who: PersonIx, subject: SubjectIx) -> bool {
        self.scenario.script(who).subject(subject).is_statement && self.reach.has_subject(who, subject)
    }

    fn planted(self, who: PersonIx, subject: SubjectIx) -> bool {
        let script = self.scenario.script(who);
        let of = script.subject(subject);
        let plants = |kind| matches!(kind, WordingKind::Leading | WordingKind::Choice | WordingKind::Closed);
        let sets = script.sets_of(of.ask).iter().chain(script.sets_of(of.later));
        let mut ends = sets.flat_map(|set| script.ends_of(set.ends));
        self.reach.has_subject(who, subject) && ends.any(|end| plants(end.kind))
    }

    /// Whether a fear is named in an answer that can be had.
    fn named(self, who: PersonIx, fear: FearIx) -> bool {
        let script = self.scenario.script(who);
        let mut answers = self.reach.answers.iter().filter(|(of, _)| *of == who);
        answers.any(|&(_, at)| {
            let lines = script.lines_of(script.answer(at).lines);
            lines.iter().any(|line| line.names == Some(fear))
        })
    }
}
