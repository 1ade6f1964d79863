//! What could be known. It belongs to the draw and is found by somebody careful; what this trainee happened to hear never
//! enters it.

use super::careful::Careful;
use crate::judgement::{OtherNeed, Situation, Stage, knowable};
use crate::practice::IndicatorIx;
use crate::practice::judgement::Whom;
use crate::scenario::{MarkIx, PersonIx};
use crate::session::{LineAt, Session};
use crate::vocabulary::words::Need;
use crate::vocabulary::{AgeGroup, Element, Truth};
use std::collections::BTreeSet;

/// What a run found about somebody, in the person's own words and by looking.
#[derive(Clone, Debug, Default)]
pub struct Found {
    /// Indicators, each once.
    pub signs: Vec<IndicatorIx>,
    /// Indicators against which something speaks, each once.
    pub cleared: Vec<IndicatorIx>,
    /// Whether the lines that settle an innocent person were reached: those that the author names, or else one that speaks
    /// against means of control and one more, beside no sign of means.
    pub is_settled: bool,
}

/// What a run found about somebody. Words that the official had put in do not count.
#[must_use]
pub fn found_about(session: &Session, person: PersonIx) -> Found {
    found_in(
        session,
        person,
        session.perceived().filter(|&line| session.counts(line)),
    )
}

/// What a line carries about a person, where it surfaces in this run.
pub(super) fn carried(session: &Session, line: LineAt, person: PersonIx) -> impl Iterator<Item = MarkIx> + '_ {
    let scenario = session.scenario();
    let surfaces = session.drawn().surfaces(line.text);
    let marks = scenario.text(line.text).marks.iter().copied();
    marks.filter(move |&mark| {
        surfaces
            && match &scenario.mark(mark).about {
                Some(about) => about.is(person),
                None => line.of == Some(person),
            }
    })
}

/// What these lines say about somebody.
pub(super) fn found_in(session: &Session, person: PersonIx, lines: impl Iterator<Item = LineAt>) -> Found {
    let scenario = session.scenario();
    let mut signs: BTreeSet<IndicatorIx> = BTreeSet::new();
    let mut cleared: BTreeSet<IndicatorIx> = BTreeSet::new();
    let mut clearing: BTreeSet<LineAt> = BTreeSet::new();
    let mut reached = BTreeSet::new();
    for line in lines {
        for mark in carried(session, line, person) {
            let mark = scenario.mark(mark);
            signs.extend(&mark.shows);
            cleared.extend(&mark.clears);
            if !mark.clears.is_empty() {
                clearing.insert(line);
            }
        }
        if line.of == Some(person) && session.drawn().surfaces(line.text) {
            reached.insert(line.text);
        }
    }
    let has_sign_of_means = signs.iter().any(|&ix| is_of_means(session, ix));
    let enough = session.practice().judgement().grounds();
    let settles = &scenario.person(person).settles;
    let is_settled = if settles.is_empty() {
        clearing.len() >= usize::from(enough.clears) && !has_sign_of_means
    } else {
        // Of the lines that settle, those of the truth that holds can be reached, and no others.
        settles.iter().filter(|text| reached.contains(text)).count() >= usize::from(enough.settles).min(settles.len())
    };
    Found {
        signs: signs.into_iter().collect(),
        cleared: cleared.into_iter().collect(),
        is_settled,
    }
}

fn is_of_means(session: &Session, ix: IndicatorIx) -> bool {
    let dimension = session.practice().indicator(ix).dimension();
    dimension.elements().contains(&Element::Means)
}

/// What was true of a person and could be known in this draw.
#[must_use]
pub fn drawn_of(session: &Session, careful: &Careful, person: PersonIx) -> Situation {
    let scenario = session.scenario();
    let drawn = session.drawn();
    let truth = drawn.truth_is(scenario, person).unwrap_or(Truth::Unaffected);
    let age = AgeGroup::of_age(drawn.of(person).age);
    let found = found_about(&careful.session, person);
    let version = scenario.person(person).truths.get(usize::from(drawn.truth(person).0));
    Situation {
        whom: Whom::of(truth),
        age,
        known: knowable(session.practice(), &found.signs, age, found.is_settled),
        stage: if truth == Truth::AtRisk {
            Stage::Ahead
        } else {
            Stage::Begun
        },
        acts_seen: version.is_some_and(|version| version.offence.is_some()),
        // A wrist that somebody should look at is seen to on the spot and is no emergency: see the deed `need-left`.
        need: match truth {
            Truth::LabourRights => OtherNeed::Labour,
            Truth::OtherProtection => OtherNeed::Other,
            _ if drawn.manner(scenario, person).needs.contains(&Need::Urgent) => OtherNeed::Urgent,
            _ => OtherNeed::None,
        },
    }
}
