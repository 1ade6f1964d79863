//! The whole proof of a scenario: its pieces, and what stands beside the claims.

use crate::support::{messages, practice, scenario, spoiled};
use grounds_core::scenario::Scenario;
use grounds_study::proof::{Piece, Proof, Prover, Standing, silences, surface, told};
use std::sync::Arc;

fn proof(scenario: &Arc<Scenario>, draws: u64, order: impl Fn(&mut Vec<u64>)) -> Proof {
    let practice = practice();
    let prover = Prover {
        scenario,
        practice: &practice,
        messages: messages(),
        seed: 3,
        draws,
    };
    let mut numbers: Vec<u64> = (0..prover.pieces()).collect();
    order(&mut numbers);
    let pieces: Vec<Piece> = numbers.into_iter().map(|number| prover.piece(number)).collect();
    let beside = surface(&[("one-talk", scenario.clone())], &practice);
    prover.conclude(pieces, &beside, None)
}

/// If this fails, a proof depends on how many workers there were.
#[test]
fn pieces_come_to_the_same_in_any_order() {
    let scenario = scenario("one-talk");
    let forwards = proof(&scenario, 8, |_| ());
    let backwards = proof(&scenario, 8, |numbers| numbers.reverse());
    assert_eq!(format!("{forwards:?}"), format!("{backwards:?}"));
    assert_eq!(forwards.draws, 8);
    assert_eq!(forwards.known.values().sum::<u32>(), 8, "one person in each draw");
    // Left out: it would not come to the same.
    let fewer = proof(&scenario, 8, |numbers| numbers.truncate(5));
    assert_ne!(format!("{forwards:?}"), format!("{fewer:?}"));
}

/// If this fails, a scenario is called proven of which something is broken, or what only people can say keeps it from that.
#[test]
fn what_only_people_can_say_does_not_fail_a_scenario() {
    let of = proof(&scenario("one-talk"), 4, |_| ());
    let standing = |name: &str| {
        let one = of.statements.iter().find(|one| one.name == name);
        one.map(|one| (one.standing, one.is_for_people)).expect("it is told")
    };
    assert_eq!(standing("signs-can-be-read"), (Standing::NotTried, true));
    let others = of.statements.iter().filter(|one| one.name != "signs-can-be-read");
    let is_broken = others.clone().any(|one| one.standing == Standing::Broken);
    assert_eq!(of.is_proven(), !is_broken);

    let empty = spoiled("one-talk", |_, text| {
        text.replace(" = shows ", " = nothing ").replace("[shows ", "[nothing ")
    });
    assert!(!proof(&empty, 8, |_| ()).is_proven());
}

/// If this fails, whoever hears nothing at some place has heard who is a victim.
#[test]
fn no_truth_is_known_by_its_silence() {
    for name in ["one-talk", "departure-desk", "office-park"] {
        let table = told(&scenario(name));
        assert!(table.len() > 5, "{name}: {}", table.len());
        assert_eq!(silences(&table), Vec::<String>::new(), "{name}");
    }
    // Spoiled: the free person has nothing more to tell of home, where the other tells the whole.
    let quiet = spoiled("one-talk", |_, text| {
        let mut is_gone = false;
        let mut seen = 0;
        let keep = |line: &&str| {
            if line.trim() == "whole as free:" {
                seen += 1;
                is_gone = seen == 1;
            } else if line.trim().is_empty() {
                is_gone = false;
            }
            !is_gone
        };
        let kept = text.lines().filter(keep).collect::<Vec<_>>().join("\n");
        kept.replace("\"own-taxi\", ", "")
    });
    let silent = silences(&told(&quiet));
    assert_eq!(
        silent,
        ["clerk/home: `free` has nothing to say where others tell (tells the whole)"]
    );
}
