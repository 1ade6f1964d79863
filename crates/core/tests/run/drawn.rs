//! What a seed decides.

use crate::support::{ALL, scenario};
use grounds_core::scenario::PersonIx;
use grounds_core::session::Drawn;
use std::collections::BTreeMap;

/// If this fails, a scenario that its author finished cannot be played.
#[test]
fn every_scenario_can_be_resolved() {
    for name in ALL {
        let scenario = scenario(name);
        assert!(scenario.people().len() > 0, "{name}");
    }
}

/// If this fails, a cast meets more or fewer than it says, or more victims than it may.
#[test]
fn a_cast_meets_as_many_as_it_says_and_none_to_all_of_them_are_victims() {
    for name in ALL {
        let scenario = scenario(name);
        for ix in scenario.casts() {
            let cast = scenario.cast(ix);
            let mut counts = BTreeMap::new();
            for seed in 0..400 {
                let drawn = Drawn::from_seed(&scenario, seed);
                let met: Vec<PersonIx> = cast.of.iter().copied().filter(|&who| drawn.is_met(who)).collect();
                assert_eq!(met.len(), cast.meet, "{name} {seed}");
                assert!(
                    cast.always.iter().all(|who| met.contains(who)),
                    "{name} {seed}: who is always met was not"
                );
                let is_victim =
                    |who: &&PersonIx| drawn.truth_is(&scenario, **who).is_some_and(|truth| truth.is_victim());
                let victims = met.iter().filter(is_victim).count();
                assert!(
                    (cast.victims.0..=cast.victims.1).contains(&victims),
                    "{name} {seed}: {victims}"
                );
                *counts.entry(victims).or_insert(0_u32) += 1;
            }
            assert_eq!(
                counts.len(),
                cast.victims.1 - cast.victims.0 + 1,
                "{name}: some number never comes: {counts:?}"
            );
        }
    }
}

/// If this fails, somebody stands there without a face, or looks of another age than the part has.
#[test]
fn everybody_who_is_met_has_a_face_of_the_right_age() {
    for name in ALL {
        let scenario = scenario(name);
        for seed in 0..200 {
            let drawn = Drawn::from_seed(&scenario, seed);
            for who in scenario.decide().iter().copied().filter(|&who| drawn.is_met(who)) {
                let dealt = scenario.deals().iter().any(|deal| {
                    let is_of_people = scenario.people().any(|one| scenario.person(one).at.is_some());
                    is_of_people
                        && deal.to.contains(&who)
                        && matches!(deal.what, grounds_core::scenario::Dealt::Faces(_))
                });
                if !dealt {
                    continue;
                }
                let face = drawn.face(&scenario, who);
                let face = face.unwrap_or_else(|| panic!("{name} {seed}: {} has no face", scenario.person(who).id));
                let age = drawn.of(who).age;
                assert!(
                    (face.looks.0..=face.looks.1).contains(&age),
                    "{name} {seed}: {age} and {:?}",
                    face.looks
                );
            }
        }
    }
}

/// If this fails, what can be seen before the first answer tells what is true: somebody's face, language, manner or place
/// comes more often with one truth than with another.
#[test]
fn nothing_that_is_dealt_leans_on_what_is_true() {
    const DRAWS: u64 = 4_000;
    for name in ["one-talk", "cases/hotel"] {
        let scenario = scenario(name);
        // For each person and dealt thing: how often seen with a victim, and how often at all.
        let mut seen: BTreeMap<(PersonIx, String), (u64, u64)> = BTreeMap::new();
        let mut base: BTreeMap<PersonIx, (u64, u64)> = BTreeMap::new();
        for seed in 0..DRAWS {
            let drawn = Drawn::from_seed(&scenario, seed);
            for who in scenario.decide().iter().copied().filter(|&who| drawn.is_met(who)) {
                let is_victim = u64::from(drawn.truth_is(&scenario, who).is_some_and(|truth| truth.is_victim()));
                let of = base.entry(who).or_default();
                *of = (of.0 + is_victim, of.1 + 1);
                let face = drawn
                    .face(&scenario, who)
                    .map(|face| scenario.words(face.name).to_owned());
                let manner = drawn
                    .manner(&scenario, who)
                    .seen
                    .first()
                    .map(|&text| scenario.words(text).to_owned());
                let tongues = drawn
                    .tongues(&scenario, who)
                    .iter()
                    .map(|&t| scenario.tongue(t))
                    .collect::<Vec<_>>()
                    .join("+");
                let place = format!("{:?}", drawn.at(&scenario, who));
                for what in [face.unwrap_or_default(), manner.unwrap_or_default(), tongues, place] {
                    let of = seen.entry((who, what)).or_default();
                    *of = (of.0 + is_victim, of.1 + 1);
                }
            }
        }
        for ((who, what), (victims, all)) in seen {
            let (base_victims, base_all) = base[&who];
            if all < 100 {
                continue;
            }
            let (share, usual) = (victims as f64 / all as f64, base_victims as f64 / base_all as f64);
            let spread = (usual * (1.0 - usual) / all as f64).sqrt();
            assert!(
                (share - usual).abs() < 4.5 * spread + 1e-9,
                "{name}: {} and `{what}`: {share:.3} against {usual:.3}",
                scenario.person(who).id
            );
        }
    }
}
