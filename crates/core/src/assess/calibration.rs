//! How sure somebody was. One run says what was said and what was true, and no more: two or four statements are no calibration.
//! Figures are told across cases only, with how many and how sure ([`across`](crate::across)).

use crate::scenario::PersonIx;
use crate::session::Session;
use crate::vocabulary::Finding;

/// What was said of a person, and what was true.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Stated {
    /// How likely it was said to be, 0–100, that the person is a victim; nothing where nothing was said.
    pub said: Option<u8>,
    /// Whether the person was presumed a victim, or a child at risk.
    pub is_presumed: bool,
    /// Whether the person is a victim.
    pub is_victim: bool,
}

/// What was said of each person in a run, and what was true.
#[must_use]
pub fn stated(session: &Session) -> Vec<(PersonIx, Stated)> {
    let of = |person| {
        let truth = session.drawn().truth_is(session.scenario(), person);
        let findings = session.decided(person).map_or(&[][..], |of| &of.findings);
        let presumes = |finding: &Finding| matches!(finding, Finding::PresumedVictim | Finding::ChildAtRisk);
        let stated = Stated {
            said: session.rating(person),
            is_presumed: findings.iter().any(presumes),
            is_victim: truth.is_some_and(|truth| truth.is_victim()),
        };
        (person, stated)
    };
    session.to_decide().map(of).collect()
}
