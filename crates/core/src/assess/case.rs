//! What carries a case: how somebody came into it, what holds them, who gains; or what speaks against it; or what is worth a
//! question. Each indicator counts once, and enough is enough (INT-12).

use super::known::carried;
use crate::judgement::{Knowable, Situation};
use crate::practice::marks::Enough;
use crate::practice::{IndicatorIx, Practice};
use crate::scenario::{MarkIx, PersonIx};
use crate::session::{LineAt, Session};
use crate::vocabulary::{AgeGroup, Dimension, Strength};
use std::collections::BTreeMap;

/// What a line speaks for, in a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Column {
    /// How somebody came into it: the dimensions of recruitment.
    Came,
    /// What holds them: the dimensions of the destination.
    Holds,
    /// Who gains: exploitation.
    Gains,
    /// Something speaks against it.
    Clears,
    /// Worth a question.
    Asks,
}

impl Column {
    const fn of(dimension: Dimension) -> Self {
        match dimension {
            Dimension::DeceptiveRecruitment | Dimension::CoerciveRecruitment | Dimension::RecruitmentVulnerability => {
                Self::Came
            }
            Dimension::CoercionAtDestination | Dimension::DestinationVulnerability => Self::Holds,
            Dimension::Exploitation => Self::Gains,
        }
    }

    const fn enough(self, enough: &Enough) -> u8 {
        match self {
            Self::Came => enough.act,
            Self::Holds => enough.means,
            Self::Gains => enough.purpose,
            Self::Clears => enough.clears,
            Self::Asks => enough.asks,
        }
    }

    /// Whether it speaks for trafficking.
    pub(crate) const fn is_sign(self) -> bool {
        matches!(self, Self::Came | Self::Holds | Self::Gains)
    }

    /// Whether a line that was set aside still counts: what explains itself belongs there.
    pub(super) const fn may_be_set_aside(self) -> bool {
        matches!(self, Self::Clears)
    }
}

/// An indicator, by the first line that speaks for it.
pub(crate) type Shown = BTreeMap<(Column, IndicatorIx), (LineAt, MarkIx)>;

/// What lines speak for, about a person: each indicator once, with the first line.
pub(crate) fn shown_in(session: &Session, person: PersonIx, lines: impl Iterator<Item = LineAt>) -> Shown {
    let (scenario, practice) = (session.scenario(), session.practice());
    let mut shown = Shown::new();
    for line in lines {
        for ix in carried(session, line, person) {
            let mark = scenario.mark(ix);
            let mut put = |column, indicator: IndicatorIx| {
                shown.entry((column, indicator)).or_insert((line, ix));
            };
            for &indicator in &mark.shows {
                put(Column::of(practice.indicator(indicator).dimension()), indicator);
            }
            mark.clears.iter().for_each(|&indicator| put(Column::Clears, indicator));
            mark.asks.iter().for_each(|&indicator| put(Column::Asks, indicator));
        }
    }
    shown
}

/// How many indicators of each column are enough for a person, where somebody careful finds so many. What could be known says
/// which columns count: of somebody who can be cleared those that clear, of others those that show, and where nothing shows,
/// what is worth a question. Of a child nobody looks for means (LAW-02).
pub(super) fn needed(practice: &Practice, drawn: &Situation, careful: &Shown) -> Vec<(Column, usize)> {
    let count = |column| careful.keys().filter(|(of, _)| *of == column).count();
    let signs = [Column::Came, Column::Holds, Column::Gains];
    let is_child = drawn.age == AgeGroup::Child;
    let columns: &[Column] = match drawn.known {
        Knowable::Clears => &[Column::Clears],
        _ if signs.iter().all(|&column| count(column) == 0) => &[Column::Asks],
        _ if is_child && count(Column::Gains) > 0 => &[Column::Came, Column::Gains],
        _ => &signs,
    };
    let enough = &practice.marks().enough;
    let of = |&column: &Column| (column, count(column).min(usize::from(column.enough(enough))));
    columns.iter().map(of).filter(|(_, needed)| *needed > 0).collect()
}

/// How many of a column are there, at most as many as are needed.
pub(super) fn got(shown: &Shown, column: Column, needed: usize) -> usize {
    shown.keys().filter(|(of, _)| *of == column).count().min(needed)
}

/// How much an indicator weighs, the strongest first.
pub(super) fn weight(practice: &Practice, indicator: IndicatorIx, age: AgeGroup) -> u8 {
    match practice.indicator(indicator).strength(age) {
        Some(Strength::Strong) => 0,
        Some(Strength::Medium) => 1,
        Some(Strength::Weak) => 2,
        None => 3,
    }
}
