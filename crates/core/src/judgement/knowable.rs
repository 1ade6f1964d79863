//! How much could be known about trafficking, from what somebody careful collects.

use super::Knowable;
use crate::practice::{IndicatorIx, Practice};
use crate::vocabulary::{AgeGroup, Element, Strength};

/// What could be known of a person, from the indicators that a careful player of this draw collects about them. One that
/// stands there twice counts once.
///
/// `is_settled` says that the lines which settle an innocent person were reached. Nobody should write them for a victim; if
/// they do, [`Person::new`](super::Person::new) refuses the draw. For an adult only signs of means make grounds: exploitation
/// alone is a labour case (LAW-07), and still a sign to ask about. A child needs no means (LAW-02). The numbers stand in the
/// table of judgement.
#[must_use]
pub fn knowable(practice: &Practice, signs: &[IndicatorIx], age: AgeGroup, is_settled: bool) -> Knowable {
    if is_settled {
        return Knowable::Clears;
    }
    let is_of_means = |ix: IndicatorIx| practice.indicator(ix).dimension().elements().contains(&Element::Means);
    let count = |wanted: Strength| {
        let is_first = |at: usize, ix: IndicatorIx| !signs.iter().take(at).any(|&before| before == ix);
        let counts = |&(at, &ix): &(usize, &IndicatorIx)| {
            let counts_for_grounds = age == AgeGroup::Child || is_of_means(ix);
            counts_for_grounds && practice.indicator(ix).strength(age) == Some(wanted) && is_first(at, ix)
        };
        signs.iter().enumerate().filter(counts).count()
    };
    let grounds = practice.judgement().grounds();
    let is_a_sign = |&ix: &IndicatorIx| practice.indicator(ix).strength(age).is_some();
    if count(Strength::Strong) >= usize::from(grounds.strong) || count(Strength::Medium) >= usize::from(grounds.medium)
    {
        Knowable::Grounds
    } else if signs.iter().any(is_a_sign) {
        Knowable::Sign
    } else {
        Knowable::Nothing
    }
}
