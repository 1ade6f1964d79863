//! What one run of many adds to what is told across them. It keeps no words, no lines and no name.

use super::fairness::Looks;
use super::interval::Share;
use crate::assess::{About, Assessed, Mix, SortedLine, Stated, said_to, sorted, stated};
use crate::practice::WorryIx;
use crate::practice::marks::Comes;
use crate::session::Session;
use crate::vocabulary::{Competency, Marked};
use std::collections::{BTreeMap, BTreeSet};

/// What one run adds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OfRun {
    /// What was said of each person and what was true, with how they looked.
    pub people: Vec<(Stated, Option<Looks>)>,
    /// Lines that were sorted and carry one thing alone.
    pub lines: Vec<SortedLine>,
    /// Each competency that was judged, 0–100.
    pub scores: BTreeMap<Competency, u8>,
    /// How it was asked.
    pub mix: Mix,
    /// Of the signs that were to be found, by worry, so many stand on the page.
    pub worries: BTreeMap<WorryIx, Share>,
    /// Codes of the documented mistakes that were made, each once.
    pub mistakes: BTreeSet<Box<str>>,
}

impl OfRun {
    /// What a run adds that was ended and assessed.
    #[must_use]
    pub fn of(session: &Session, assessed: &Assessed) -> Self {
        let scores = Competency::ALL.iter();
        Self {
            people: stated(session)
                .into_iter()
                .map(|(person, stated)| (stated, Looks::of(session, person)))
                .collect(),
            lines: sorted(session),
            scores: scores.filter_map(|&of| Some((of, assessed.score(of)?))).collect(),
            mix: said_to(session),
            worries: worries(session, assessed),
            mistakes: mistakes(session, assessed),
        }
    }
}

/// The signs that were to be found, by the worry they stand behind.
fn worries(session: &Session, assessed: &Assessed) -> BTreeMap<WorryIx, Share> {
    let mut all: BTreeMap<WorryIx, Share> = BTreeMap::new();
    for mark in assessed.marks_of(Competency::Noticing) {
        if let Some(indicator) = mark.indicator {
            let worry = session.practice().worry_of(indicator);
            all.entry(worry).or_default().take(mark.is(Marked::SignNoted));
        }
    }
    all
}

/// The documented mistakes behind marks that did not come out well, behind reasons against what was done, and those that a line
/// tempted to.
fn mistakes(session: &Session, assessed: &Assessed) -> BTreeSet<Box<str>> {
    let (practice, scenario) = (session.practice(), session.scenario());
    let mut codes: BTreeSet<Box<str>> = BTreeSet::new();
    for mark in assessed.marks.iter().filter(|mark| mark.comes != Comes::Good) {
        codes.insert(mark.point(practice, scenario).into());
        let is_counted = matches!(
            mark.about,
            About::Shown(Marked::NothingCounted | Marked::ExplainedCounted)
        );
        let tempts = mark
            .cue
            .filter(|_| is_counted)
            .and_then(|cue| scenario.mark(cue).tempts.clone());
        codes.extend(tempts);
    }
    for of in &assessed.people {
        let reasons = of.verdict.reasons(practice.judgement());
        codes.extend(reasons.map(|reason| Box::from(reason.row.point.as_str())));
    }
    codes.retain(|code| practice.point(code).is_some_and(|point| point.is_mistake()));
    codes
}
