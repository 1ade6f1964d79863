//! Marks: what a run comes to, through the public door.

use crate::support::{practice, shipped};
use proptest::prelude::*;
use reasonable_grounds::assess::{Verdict, assess};
use reasonable_grounds::debrief::debrief;
use reasonable_grounds::playtest::{Random, play};
use reasonable_grounds::scenario::Action;
use reasonable_grounds::session::{Decided, Session};
use reasonable_grounds::vocabulary::{Band, Competency, ConsentBasis, Finding, OffenceHandling, Onward};

/// Decides the same about everyone, without a word to anyone: hostile order.
fn decide_first(name: &str, finding: Finding, onward: Onward, offences: OffenceHandling) -> Session {
    let mut run = Session::begin(shipped(name), practice(), 5);
    for person in run.view().to_decide() {
        let decided = Decided {
            findings: vec![finding],
            services: Vec::new(),
            consent: ConsentBasis::NotAsked,
            share: Vec::new(),
            offences,
            onward,
        };
        run.apply(Action::Decide(person, Box::new(decided)))
            .expect("deciding is possible at any time");
    }
    run.apply(Action::End).expect("ending is possible at any time");
    run
}

#[test]
fn a_run_in_which_nothing_is_asked_is_marked_and_earns_little() {
    let run = decide_first(
        "office-park",
        Finding::SuspicionRemains,
        Onward::StaysWhileOpen,
        OffenceHandling::None,
    );
    let found = assess(&run);
    for competency in [
        Competency::Noticing,
        Competency::Judging,
        Competency::Interviewing,
        Competency::Care,
    ] {
        assert_eq!(found.score(competency), 0, "{}", found.summary());
    }
    assert_eq!(found.band, Band::Developing);
}

#[test]
fn refer_everyone_and_refer_nobody_both_fail() {
    for name in ["office-park", "departure-desk"] {
        for finding in [Finding::PresumedVictim, Finding::NoGrounds, Finding::SuspectWithRights] {
            let found = assess(&decide_first(
                name,
                finding,
                Onward::StaysWhileOpen,
                OffenceHandling::None,
            ));
            assert_ne!(found.band, Band::Safe, "{name} {finding:?}: {}", found.summary());
            assert!(
                found.score(Competency::Deciding) < 60,
                "{name} {finding:?}: {}",
                found.summary()
            );
        }
    }
}

#[test]
fn removing_or_charging_a_victim_caps_the_result() {
    let removed = assess(&decide_first(
        "office-park",
        Finding::SuspectWithRights,
        Onward::RemoveNow,
        OffenceHandling::Charge,
    ));
    assert_eq!(removed.band, Band::Unsafe);
    let codes: Vec<&str> = removed.unsafe_errors.iter().map(|(code, _)| code.as_str()).collect();
    assert!(codes.contains(&"ERR-02") && codes.contains(&"ERR-01"), "{codes:?}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    /// If this fails, some run crashes the marking, a mark cites nothing, or points leave their range.
    #[test]
    fn every_mark_of_every_run_cites_a_practice_point(seed: u64, office: bool) {
        let name = if office { "office-park" } else { "departure-desk" };
        let run = play(&mut Random::new(seed, &practice()), &shipped(name), &practice(), seed, 400);
        let found = assess(&run);
        for mark in &found.marks {
            prop_assert!(practice().knows(&mark.point), "{} cites {}", mark.key.name(), mark.point);
            prop_assert!(mark.points <= mark.possible, "{mark:?}");
            prop_assert!(mark.entry.is_none_or(|e| e < run.entries().len()), "{mark:?}");
            prop_assert!(mark.verdict != Verdict::Harm || mark.points == 0, "harm earns nothing: {mark:?}");
        }
        prop_assert!(found.scores.iter().all(|s| *s <= 100));
        prop_assert_eq!(&found, &assess(&run), "marking twice gives the same");
        let told = debrief(&run, found.clone());
        prop_assert!(told.sources.iter().all(|key| practice().source(key).is_some()));
        if found.band == Band::Safe {
            prop_assert!(told.next.is_empty());
        }
    }

    /// If this fails, playing at random is enough to pass.
    #[test]
    fn random_play_is_never_safe_practice(seed: u64) {
        let run = play(&mut Random::new(seed, &practice()), &shipped("office-park"), &practice(), seed, 600);
        prop_assert_ne!(assess(&run).band, Band::Safe);
    }
}
