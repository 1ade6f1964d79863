//! Subjects, their sets of wordings and their answers.

use super::{ENDS, Flaw, Layout, Source, WEIGHS, first_of, id_of, special};
use crate::practice::talk::StockKind;
use crate::scenario::talk::plan::{AnswerPlan, EndPlan, Said, SetPlan, SubjectPlan, TurningPlan, WishPlan};
use crate::scenario::talk::{
    Answer, AnswerIx, End, FearIx, FearSet, Index, Set, SetIx, Span, Subject, SubjectIx, Turning, Wish, WishIx,
};
use crate::vocabulary::{Rung, WordingKind};

impl<'a> Layout<'a> {
    pub(super) fn subject(&mut self, ix: SubjectIx, plan: &SubjectPlan) {
        let at = Source::Subject(ix);
        if plan.weighs > WEIGHS {
            self.flaws.push(Flaw::Weighs(at, plan.weighs));
        }
        let ask = self.set_run(at, Some((ix, plan)), &plan.ask, "ask");
        let later = self.set_run(at, Some((ix, plan)), &plan.later, "later");
        let named = |rung: usize| format!("{}/{rung}", plan.id);
        let answers = std::array::from_fn(|rung| self.answers(at, &named(rung), &plan.answers[rung]));
        let fact = self.answers(at, &named(Rung::ALL.len()), &plan.fact);
        let behind = plan.behind.iter().fold(FearSet::default(), |set, &fear| {
            self.fears_at(at, fear);
            set.with(fear)
        });
        if let Some(fear) = plan.meets {
            self.fears_at(at, fear);
        }
        let asks_after = self.named_by(&answers);
        let subject = Subject {
            id: id_of(&plan.id),
            name: plan.name,
            weighs: plan.weighs,
            behind,
            is_statement: plan.is_statement,
            is_quiet: plan.is_quiet || self.asks_for_consent(ask) || self.plan.closing == Some(ix),
            meets: plan.meets,
            asks_after,
            truths: plan.truths,
            opener: plan.opener,
            when: self.when(at, &plan.when),
            ask,
            later,
            answers,
            fact,
            wishes: self.wishes(at, &plan.wishes),
            opens: self.list(at, &plan.opens),
            wakes: Span::EMPTY,
        };
        self.subjects.push(subject);
    }

    /// The fear that is named in an answer.
    pub(super) fn named_by(&self, answers: &[Span<AnswerIx>; 4]) -> Option<FearIx> {
        let answers = answers.iter().flat_map(|span| &self.answers[span.range()]);
        answers
            .flat_map(|a| &self.lines[a.lines.range()])
            .find_map(|line| line.names)
    }

    pub(super) fn asks_for_consent(&self, sets: Span<SetIx>) -> bool {
        let ends = self.sets[sets.range()]
            .iter()
            .flat_map(|set| &self.ends[set.ends.range()]);
        ends.into_iter().any(|end| end.kind == WordingKind::Consent)
    }

    pub(super) fn set_run(
        &mut self,
        at: Source,
        of: Option<(SubjectIx, &SubjectPlan)>,
        sets: &[SetPlan],
        word: &str,
    ) -> Span<SetIx> {
        let from = self.sets.len();
        for (n, set) in sets.iter().enumerate() {
            if set.ends.is_empty() || set.ends.len() > ENDS {
                self.flaws.push(Flaw::Ends(at, set.ends.len()));
            }
            let this = SetIx::at(self.sets.len());
            let first = self.ends.len();
            for end in &set.ends {
                self.end(at, this, of.map(|(_, plan)| plan), end);
            }
            let name = of.map_or("", |(_, plan)| &plan.id);
            self.sets.push(Set {
                id: id_of(&format!("{name}/{word}/{n}")),
                begin: set.begin,
                ends: Span::new(first..self.ends.len()),
                subject: of.map(|(ix, _)| ix),
            });
        }
        Span::new(from..self.sets.len())
    }

    pub(super) fn end(&mut self, at: Source, set: SetIx, subject: Option<&SubjectPlan>, end: &EndPlan) {
        if !end.kind.is_written() {
            self.flaws.push(Flaw::Kind(at, end.kind));
        }
        let own = subject.map_or(&[][..], |s| &s.to);
        let said = |list: &'a [Said]| list.iter().find(|said| said.to == end.kind);
        let lent = said(&self.plan.to);
        let lent = own.iter().find(|said| said.to == end.kind).or(lent);
        let yes = first_of([&end.yes, lent.map_or(&[][..], |said| &said.yes)]);
        let no = first_of([&end.no, lent.map_or(&[][..], |said| &said.no)]);
        let (yes, no) = (
            self.or_stock(at, yes, StockKind::Reply(end.kind)),
            self.or_stock(at, no, StockKind::No(end.kind)),
        );
        let turns = match &end.turns {
            TurningPlan::Never => Turning::Never,
            TurningPlan::Fits(when) => Turning::Fits(self.when(at, when)),
            TurningPlan::Unless(when) => Turning::Unless(self.when(at, when)),
        };
        self.ends.push(End {
            set,
            words: end.words,
            kind: end.kind,
            turns,
            yes,
            no,
            leans: end.leans,
        });
    }

    pub(super) fn answers(&mut self, at: Source, name: &str, plans: &[AnswerPlan]) -> Span<AnswerIx> {
        let from = self.answers.len();
        for plan in plans {
            let when = self.when(at, &plan.when);
            let lines = self.lines(at, &plan.lines);
            let opens = self.list(at, &plan.opens);
            self.answers.push(Answer {
                id: id_of(name),
                truths: plan.truths,
                when,
                lines,
                summed: plan.summed,
                opens,
                special: special(when.is_empty(), plan.truths),
            });
        }
        Span::new(from..self.answers.len())
    }

    pub(super) fn wishes(&mut self, at: Source, plans: &[WishPlan]) -> Span<WishIx> {
        let from = self.wishes.len();
        for plan in plans {
            let when = self.when(at, &plan.when);
            self.wishes.push(Wish {
                to: plan.to,
                says: plan.says,
                truths: plan.truths,
                when,
            });
        }
        Span::new(from..self.wishes.len())
    }
}
