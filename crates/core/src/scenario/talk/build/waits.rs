//! What waits for what, once everything is known to point at something.

use super::Layout;
use crate::scenario::talk::{
    Cond, FearIx, Index, LineIx, Opener, Script, Span, Subject, SubjectIx, Test, TextIx, Words,
};
use std::collections::BTreeMap;

impl<'a> Layout<'a> {
    /// Everything points at something: what waits for what can be drawn.
    pub(super) fn finish(mut self) -> Script {
        self.quiet_glances();
        let conds = self.found_conds();
        let waits = |test: &dyn Fn(&Test) -> bool, subjects: &[Subject]| -> Vec<SubjectIx> {
            let waiting = subjects.iter().enumerate();
            let waiting = waiting.filter(|(_, s)| conds[s.when.range()].iter().any(|cond| test(&cond.test)));
            waiting.map(|(n, _)| SubjectIx::at(n)).collect()
        };
        let mut lists = std::mem::take(&mut self.lists);
        let mut keep = |subjects: Vec<SubjectIx>| {
            let from = lists.len();
            lists.extend(subjects);
            Span::new(from..lists.len())
        };
        let told = waiting_for(&self.subjects, &conds);
        for (subject, waiting) in told {
            self.subjects[subject.index()].wakes = keep(waiting);
        }
        for n in 0..self.fears.len() {
            let fear = FearIx::at(n);
            let wakes = waits(
                &|t| matches!(t, Test::Named(f) | Test::Met(f) if *f == fear),
                &self.subjects,
            );
            let which = |is: &dyn Fn(&Subject) -> bool| -> Vec<SubjectIx> {
                let found = self.subjects.iter().enumerate().filter(|(_, s)| is(s));
                found.map(|(n, _)| SubjectIx::at(n)).collect()
            };
            let (named, met) = (
                which(&|s| s.asks_after == Some(fear)),
                which(&|s| s.meets == Some(fear)),
            );
            self.fears[n].wakes = keep(wakes);
            self.fears[n].named_in = keep(named);
            self.fears[n].met_in = keep(met);
        }
        let is_restless = |t: &Test| matches!(t, Test::Trust(_) | Test::Distressed | Test::After(_) | Test::Heard(_));
        let restless = keep(waits(&is_restless, &self.subjects));
        let is_abroad = |t: &Test| matches!(t, Test::Outside(_) | Test::Alone | Test::Understood);
        let abroad = keep(waits(&is_abroad, &self.subjects));
        let at_once = self
            .subjects
            .iter()
            .enumerate()
            .filter(|(_, s)| s.opener == Opener::AtOnce);
        let at_once = keep(at_once.map(|(n, _)| SubjectIx::at(n)).collect());
        Script {
            truths: self.plan.truths,
            subjects: self.subjects.into(),
            sets: self.sets.into(),
            ends: self.ends.into(),
            answers: self.answers.into(),
            lines: self.lines.into(),
            wishes: self.wishes.into(),
            fears: self.fears.into(),
            moments: self.moments.into(),
            replies: self.replies.into(),
            findings: self.findings.into(),
            care: self.care.into(),
            conds: conds.into(),
            lists: lists.into(),
            runs: self.runs.into(),
            stock: self.stock.into(),
            back: self.back,
            first: self.plan.first,
            closing: self.plan.closing,
            restless,
            abroad,
            at_once,
        }
    }

    /// What a glance brings up is never put in front by itself: the official has to notice.
    pub(super) fn quiet_glances(&mut self) {
        for answer in &self.answers {
            let hinted = self.lines[answer.lines.range()].iter().filter_map(|line| line.hints);
            for fear in hinted {
                for subject in &self.lists[answer.opens.range()] {
                    let subject = &mut self.subjects[subject.index()];
                    subject.is_quiet |= subject.asks_after == Some(fear);
                }
            }
        }
    }

    /// The conditions, with the places of the lines they wait for.
    pub(super) fn found_conds(&mut self) -> Vec<Cond> {
        let found = |text: TextIx| self.first_said.get(&Words::Text(text)).copied();
        let place = |test: Test<TextIx>| match test {
            Test::Heard(text) => Test::Heard(found(text).unwrap_or(LineIx::at(0))),
            Test::Told(subject, rung) => Test::Told(subject, rung),
            Test::Asked(subject) => Test::Asked(subject),
            Test::Planted(subject) => Test::Planted(subject),
            Test::Named(fear) => Test::Named(fear),
            Test::Met(fear) => Test::Met(fear),
            Test::Trust(word) => Test::Trust(word),
            Test::Distressed => Test::Distressed,
            Test::Alone => Test::Alone,
            Test::Understood => Test::Understood,
            Test::After(minutes) => Test::After(minutes),
            Test::Again => Test::Again,
            Test::Outside(fact) => Test::Outside(fact),
        };
        let conds = self.conds.iter();
        conds
            .map(|(_, cond)| Cond {
                test: place(cond.test),
                wanted: cond.wanted,
            })
            .collect()
    }
}

/// For each subject those that wait for what is told in it.
pub(super) fn waiting_for(subjects: &[Subject], conds: &[Cond]) -> BTreeMap<SubjectIx, Vec<SubjectIx>> {
    let mut told: BTreeMap<SubjectIx, Vec<SubjectIx>> = BTreeMap::new();
    for (n, subject) in subjects.iter().enumerate() {
        for cond in &conds[subject.when.range()] {
            if let Test::Told(of, _) | Test::Asked(of) | Test::Planted(of) = cond.test {
                told.entry(of).or_default().push(SubjectIx::at(n));
            }
        }
    }
    told
}
