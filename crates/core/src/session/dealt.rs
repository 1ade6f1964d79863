//! How things are dealt: truths to those who are met, one of so many things to each, faces that fit.

use crate::chance::Dice;
use crate::scenario::talk::{Index, TruthIx, Truths};
use crate::scenario::{Cast, Face, PersonIx, Scenario};

/// A truth for each, so many of them victims: the first ones of a list in a new order. None when somebody cannot be.
pub(super) fn truths_of(
    scenario: &Scenario,
    met: &[PersonIx],
    victims: usize,
    dice: &mut Dice,
) -> Option<Vec<TruthIx>> {
    let mut truths = Vec::with_capacity(met.len());
    for (n, &person) in met.iter().enumerate() {
        let is_victim = n < victims;
        let all = scenario.person(person).truths.iter().enumerate();
        let fitting: Vec<usize> = all
            .filter(|(_, of)| of.is.is_victim() == is_victim)
            .map(|(n, _)| n)
            .collect();
        truths.push(TruthIx::at(*fitting.get(dice.below(fitting.len()))?));
    }
    Some(truths)
}

pub(super) fn holds_quotas(cast: &Cast, met: &[PersonIx], truths: &[TruthIx]) -> bool {
    cast.also.iter().all(|quota| {
        let counted = met.iter().zip(truths).filter(|(who, truth)| {
            let at = cast.of.iter().position(|of| of == *who);
            at.and_then(|at| quota.of.get(at))
                .copied()
                .unwrap_or(Truths(0))
                .has(**truth)
        });
        (quota.least..=quota.most).contains(&counted.count())
    })
}

/// One of so many things for each of so many people; each once, unless they may come again.
pub(super) fn hand_out(people: usize, things: usize, again: bool, dice: &mut Dice) -> Vec<Option<usize>> {
    if again {
        return (0..people).map(|_| (things > 0).then(|| dice.below(things))).collect();
    }
    let mut order: Vec<usize> = (0..things).collect();
    dice.shuffle(&mut order);
    (0..people).map(|n| order.get(n).copied()).collect()
}

/// A face for each that may pass for the part's age, and is of its gender where the part has one: augmenting paths
/// (bipartite matching) over faces in a new order.
pub(super) fn faces_for(
    scenario: &Scenario,
    people: &[PersonIx],
    faces: &[Face],
    dice: &mut Dice,
) -> Vec<Option<usize>> {
    let mut order: Vec<usize> = (0..faces.len()).collect();
    dice.shuffle(&mut order);
    let fits = |person: PersonIx, face: &Face| {
        let part = scenario.person(person);
        let is_of_age = part
            .age
            .is_none_or(|(low, high)| low <= face.looks.1 && face.looks.0 <= high);
        is_of_age && part.gender.is_none_or(|gender| gender == face.gender)
    };
    let mut holder: Vec<Option<usize>> = vec![None; faces.len()];
    for n in 0..people.len() {
        let mut seen = vec![false; faces.len()];
        seat(n, people, faces, &order, &fits, &mut holder, &mut seen);
    }
    let mut dealt = vec![None; people.len()];
    for (face, of) in holder.into_iter().enumerate() {
        if let Some(of) = of {
            dealt[of] = Some(face);
        }
    }
    dealt
}

/// Gives somebody a face, moving others on where it must. Depth: at most as many as there are faces.
pub(super) fn seat(
    n: usize,
    people: &[PersonIx],
    faces: &[Face],
    order: &[usize],
    fits: &impl Fn(PersonIx, &Face) -> bool,
    holder: &mut [Option<usize>],
    seen: &mut [bool],
) -> bool {
    for &face in order {
        if seen[face] || !fits(people[n], &faces[face]) {
            continue;
        }
        seen[face] = true;
        let is_free = match holder[face] {
            None => true,
            Some(other) => seat(other, people, faces, order, fits, holder, seen),
        };
        if is_free {
            holder[face] = Some(n);
            return true;
        }
    }
    false
}
