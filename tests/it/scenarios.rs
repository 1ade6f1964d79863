//! Every shipped scenario: nothing found by the check, and walkthroughs that score what they say.

use crate::support::{practice, shipped_bundle, shipped_names};
use reasonable_grounds::check::check;
use reasonable_grounds::diagnostic::render;
use reasonable_grounds::playtest::walk;
use reasonable_grounds::scenario::picture;
use reasonable_grounds::vocabulary::{Band, QuestionKind, Role};
use std::collections::BTreeSet;

#[test]
fn the_check_finds_nothing_in_what_is_shipped() {
    for name in shipped_names() {
        let checked = check(&shipped_bundle(&name), &practice());
        // Nobody has signed the translations yet, and they say so.
        let told: Vec<_> = checked
            .diagnostics
            .into_iter()
            .filter(|d| d.code != "draft-translation")
            .collect();
        assert!(told.is_empty(), "{}", render::full(&told));
    }
}

#[test]
fn every_walkthrough_scores_what_it_says() {
    for name in shipped_names() {
        let checked = check(&shipped_bundle(&name), &practice());
        let scenario = checked.scenario.expect("playable");
        let names: Vec<&str> = checked.walkthroughs.iter().map(|w| w.name.as_str()).collect();
        assert!(
            names.contains(&"textbook") && names.contains(&"careless"),
            "{name} has {names:?}"
        );
        for walkthrough in &checked.walkthroughs {
            for &seed in &walkthrough.seeds {
                let walked = walk(walkthrough, &scenario, &practice(), seed);
                assert!(
                    walked.refused.is_none(),
                    "{name}/{} seed {seed}: refused {:?}",
                    walkthrough.name,
                    walked.refused
                );
                assert!(
                    walked.broken.is_empty(),
                    "{name}/{} seed {seed}: {:?}",
                    walkthrough.name,
                    walked.broken
                );
            }
        }
    }
}

#[test]
fn textbook_play_is_safe_whatever_is_drawn_and_leaves_time_to_spare() {
    for name in shipped_names() {
        let checked = check(&shipped_bundle(&name), &practice());
        let scenario = checked.scenario.expect("playable");
        let textbook = checked
            .walkthroughs
            .iter()
            .find(|w| w.name == "textbook")
            .expect("there is one");
        for seed in 0..60 {
            let walked = walk(textbook, &scenario, &practice(), seed);
            assert!(walked.refused.is_none(), "{name} seed {seed}: {:?}", walked.refused);
            assert_eq!(
                walked.assessment.band,
                Band::Safe,
                "{name} seed {seed}: {}",
                walked.assessment.summary()
            );
            let (minute, shift) = walked.session.view().minutes();
            assert!(
                u32::from(minute) * 100 <= u32::from(shift) * 85,
                "{name} seed {seed}: minute {minute} of {shift}"
            );
        }
    }
}

#[test]
fn each_unsafe_error_that_can_be_made_has_a_walkthrough_that_makes_it() {
    let mut shown: BTreeSet<String> = BTreeSet::new();
    for name in shipped_names() {
        let checked = check(&shipped_bundle(&name), &practice());
        shown.extend(
            checked
                .walkthroughs
                .iter()
                .flat_map(|w| w.expect.unsafe_errors.iter().cloned()),
        );
    }
    let all: BTreeSet<String> = practice().scoring().unsafe_points.iter().cloned().collect();
    assert_eq!(all.difference(&shown).collect::<Vec<_>>(), Vec::<&String>::new());
}

#[test]
fn the_office_park_is_as_rich_as_it_was_asked_to_be() {
    let scenario = check(&shipped_bundle("office-park"), &practice())
        .scenario
        .expect("playable");
    let interviewees: Vec<_> = scenario
        .person_ixs()
        .filter(|&p| scenario.person(p).role == Role::Interviewee)
        .collect();
    assert_eq!(interviewees.len(), 4);
    for &person in &interviewees {
        let questions = &scenario.person(person).questions;
        assert!(
            questions.len() >= 15,
            "{} has {}",
            scenario.person(person).id,
            questions.len()
        );
        let kinds: BTreeSet<QuestionKind> = questions.iter().map(|&q| scenario.question(q).kind).collect();
        assert_eq!(
            kinds.len(),
            8,
            "{}: every kind a file may use: {kinds:?}",
            scenario.person(person).id
        );
    }
    let decoys = scenario.cue_ixs().filter(|&c| !scenario.cue(c).is_signal()).count();
    let cues = scenario.cue_ixs().len();
    assert!(cues >= 40 && decoys * 3 >= cues, "{cues} cues, {decoys} decoys");
    assert!(scenario.place_ixs().len() >= 3 && scenario.document_ixs().len() >= 5);
    assert!(scenario.event_ixs().filter(|&e| scenario.event(e).at.is_some()).count() >= 3);
}

#[test]
fn every_shipped_picture_is_one_that_a_stranger_could_have_sent() {
    for name in shipped_names() {
        let bundle = shipped_bundle(&name);
        for (path, bytes) in bundle.files.iter().filter(|(p, _)| p.ends_with(".svg")) {
            assert!(
                picture::inspect(bytes).is_ok(),
                "{name}/{path}: {:?}",
                picture::inspect(bytes)
            );
        }
    }
}
