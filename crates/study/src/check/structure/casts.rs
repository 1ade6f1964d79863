//! Who and what a cast can bring at all: bounds that hold for every draw, so that what they refuse is truly impossible.

use grounds_core::scenario::talk::{Index, TruthIx};
use grounds_core::scenario::{Cast, PersonIx, Scenario};

/// The casts in which somebody can be drawn.
pub(super) fn casts_of(scenario: &Scenario, who: PersonIx) -> Vec<&Cast> {
    let casts = scenario.casts().map(|cast| scenario.cast(cast));
    casts.filter(|cast| cast.of.contains(&who)).collect()
}

/// What a cast can bring.
pub(super) struct Draws<'a> {
    scenario: &'a Scenario,
    cast: &'a Cast,
}

impl<'a> Draws<'a> {
    pub(super) const fn of(scenario: &'a Scenario, cast: &'a Cast) -> Self {
        Self { scenario, cast }
    }

    /// Whether somebody can be met at all.
    pub(super) fn can_meet(&self, who: PersonIx) -> bool {
        let has_room = self.cast.always.contains(&who) || self.cast.always.len() < self.cast.meet;
        let truths = self.scenario.person(who).truths.len();
        has_room && (truths == 0 || (0..truths).any(|n| self.can_deal(who, TruthIx::at(n))))
    }

    /// Whether there is room for this to be true of somebody: one victim more than none, or one less than all.
    pub(super) fn can_deal(&self, who: PersonIx, truth: TruthIx) -> bool {
        let (low, high) = self.cast.victims;
        let is_victim = self
            .scenario
            .person(who)
            .truths
            .get(truth.index())
            .is_some_and(|of| of.is.is_victim());
        if is_victim { high > 0 } else { low < self.cast.meet }
    }
}
