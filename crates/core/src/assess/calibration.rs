//! How sure somebody was, and how well they tell victims from others. One run says what was said and what was true, and no
//! more: two or four statements are no calibration. Figures are told across cases only, with how many and how sure.

use super::signal::Signal;
use crate::practice::marks::Across;
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

/// Figures across cases.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct AcrossCases {
    /// Statements of certainty.
    pub ratings: u16,
    /// Mean squared error of them, in ten-thousandths; 2500 is what "always 50" earns. Nothing from too few.
    pub brier: Option<u16>,
    /// Presumed or not, against what was true.
    pub signal: Signal,
    /// Sensitivity and criterion, each with the half of its 95 % interval, in thousandths. Nothing from too few.
    pub told_apart: Option<ToldApart>,
}

/// How well victims are told from others, and to which side one leans, in thousandths.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ToldApart {
    /// Sensitivity *d′*.
    pub d_prime: i32,
    /// Criterion *c*: below 0 one presumes readily, above 0 hardly.
    pub criterion: i32,
    /// So far may *d′* lie to either side.
    pub d_prime_give_or_take: i32,
    /// So far may *c*.
    pub criterion_give_or_take: i32,
}

/// Figures across cases. `across` says from how many they are told.
#[must_use]
pub fn across_cases(stated: &[Stated], across: Across) -> AcrossCases {
    let mut all = AcrossCases::default();
    let mut squares = 0_u64;
    for of in stated {
        let place = match (of.is_victim, of.is_presumed) {
            (true, true) => &mut all.signal.hits,
            (true, false) => &mut all.signal.misses,
            (false, true) => &mut all.signal.false_alarms,
            (false, false) => &mut all.signal.correct_rejections,
        };
        *place = place.saturating_add(1);
        if let Some(said) = of.said {
            let true_is: i64 = if of.is_victim { 100 } else { 0 };
            squares = squares.saturating_add((i64::from(said.min(100)) - true_is).unsigned_abs().pow(2));
            all.ratings = all.ratings.saturating_add(1);
        }
    }
    if all.ratings >= across.ratings.max(1) {
        all.brier = u16::try_from(squares / u64::from(all.ratings)).ok();
    }
    let signal = all.signal;
    let fewest = (signal.hits + signal.misses).min(signal.false_alarms + signal.correct_rejections);
    if fewest >= u32::from(across.of_each.max(1)) {
        let (d_prime_give_or_take, criterion_give_or_take) = signal.give_or_take_milli();
        all.told_apart = Some(ToldApart {
            d_prime: signal.d_prime_milli(),
            criterion: signal.criterion_milli(),
            d_prime_give_or_take,
            criterion_give_or_take,
        });
    }
    all
}
