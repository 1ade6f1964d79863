//! A run written, read back, replayed, and gone on with.

use crate::players::scenario;
use crate::players::{clears, record_of, right, seed_with, unended, wander};
use crate::support::{ALL, practice};
use grounds_core::record::{
    Comparison, FORMAT, Hand, RunResult, Scribe, WhyNot, Writer, decode, glance, go_on, moves_in, replay,
};
use grounds_core::session::{Action, Phase, Session};
use proptest::prelude::*;

/// If this fails, what was played is not what is kept.
#[test]
fn the_textbook_reads_back_with_its_result() {
    let scenario = scenario("one-talk");
    for seed in 0..6 {
        let run = right(&scenario, seed);
        assert_eq!(run.phase(), Phase::Ended);
        let text = record_of(&run);
        let decoded = decode(text.as_bytes()).expect("it is whole");
        assert_eq!((decoded.fault.clone(), decoded.torn), (None, None));
        assert_eq!(decoded.record.moves.len(), run.entries().len());
        assert_eq!(moves_in(&text), run.entries().len());
        let result = decoded.record.result.clone().expect("it was ended");
        assert_eq!(result.band.as_deref(), Some("safe"), "{}", result.summary());
        let again = replay(&decoded.record, &scenario, &practice());
        assert_eq!(again.verdict, Comparison::Same, "{seed}");
        assert!(!again.changed.is_any());
        assert_eq!(again.session.entries(), run.entries());
        assert!(matches!(go_on(&decoded, &scenario, &practice()), Err(WhyNot::Ended)));
    }
}

/// If this fails, a victim who was cleared is kept as somebody who was treated well.
#[test]
fn a_victim_who_is_cleared_is_kept_as_missed() {
    let scenario = scenario("one-talk");
    let run = clears(&scenario, seed_with(&scenario, true));
    let result = RunResult::of(&run);
    assert_eq!(result.band.as_deref(), Some("unsafe"), "{}", result.summary());
    assert!(result.summary().contains("=missed:"), "{}", result.summary());
}

/// If this fails, whoever opens a record reads in it what is true of somebody.
#[test]
fn nothing_in_a_record_says_what_is_true() {
    let mut named_plainly = 0;
    for name in ALL {
        let scenario = scenario(name);
        let truths = scenario.people().map(|ix| &scenario.person(ix).truths);
        // Where there is one only, it says nothing.
        let dealt = truths.filter(|truths| truths.len() > 1).flatten();
        let truths: Vec<&str> = dealt.map(|truth| &*truth.id).collect();
        for seed in 0..6 {
            let runs = [right(&scenario, seed), wander(&scenario, seed, 0, 500)];
            for run in runs {
                let text = record_of(&run);
                for truth in &truths {
                    for around in [
                        format!("-{truth}/"),
                        format!("-{truth}-"),
                        format!(":\"{truth}\""),
                        format!("[\"{truth}\""),
                    ] {
                        assert!(!text.contains(&around), "{name} {seed}: {around}");
                    }
                }
                let plain = Writer::new(&scenario, run.practice(), Hand::Plain);
                let of_truths = run.perceived().map(|line| plain.at(line).line);
                named_plainly += of_truths
                    .filter(|line| truths.iter().any(|truth| line.contains(&format!("-{truth}/"))))
                    .count();
            }
        }
    }
    assert!(
        named_plainly > 20,
        "the test above would have seen nothing: {named_plainly}"
    );
}

/// If this fails, a run that was broken off cannot be gone on with, or comes to something else when it is.
#[test]
fn a_run_is_gone_on_with_where_it_stopped() {
    let scenario = scenario("one-talk");
    let whole = right(&scenario, 5);
    let actions: Vec<Action> = whole.entries().iter().map(|entry| entry.action.clone()).collect();
    let begun = Session::begin(scenario.clone(), practice(), 5, 0);
    let (mut scribe, _, first) = Scribe::begin(begun, "quiet-river-000001".into(), 1_700_000_000);
    let mut text = first;
    for (n, action) in actions.iter().enumerate() {
        // Every few moves the computer goes off.
        if n % 7 == 3 {
            let decoded = decode(text.as_bytes()).expect("it is whole");
            let (again, changed, lines) = Scribe::go_on(&decoded, &scenario, &practice()).expect("nothing has changed");
            assert!(!changed.is_any() && lines.is_empty());
            assert_eq!(again.session().entries().len(), n);
            scribe = again;
        }
        text += &scribe.act(action.clone(), 0).expect("it was played so");
    }
    let decoded = decode(text.as_bytes()).expect("it is whole");
    assert_eq!(
        replay(&decoded.record, &scenario, &practice()).verdict,
        Comparison::Same
    );
    assert_eq!(decoded.record.result, Some(RunResult::of(&whole)));
}

/// If this fails, a run whose end was kept and whose result was not has none for ever.
#[test]
fn a_run_that_lacks_only_its_result_gets_it() {
    let scenario = scenario("one-talk");
    let text = record_of(&right(&scenario, 2));
    let cut = text.find("{\"result\"").expect("it has a result");
    let decoded = decode(&text.as_bytes()[..cut]).expect("it is whole");
    let (_, _, lines) = Scribe::go_on(&decoded, &scenario, &practice()).expect("nothing has changed");
    assert_eq!(text[cut..], lines);
}

/// If this fails, a list of runs says another thing than the runs.
#[test]
fn a_glance_at_both_ends_says_how_far_it_went() {
    let scenario = scenario("one-talk");
    for (run, is_ended) in [(right(&scenario, 1), true), (unended(&right(&scenario, 1)), false)] {
        let text = record_of(&run);
        let seen = glance(text.as_bytes(), text.as_bytes(), true).expect("it begins as a record");
        let expected = (run.entries().len(), is_ended, run.second());
        assert_eq!((seen.moves, seen.is_ended, seen.second), expected);
        assert_eq!((&*seen.scenario, seen.started), ("one-talk", 1_700_000_000));
        let tail = &text.as_bytes()[text.len() - 3_000..];
        let from_tail = glance(text.as_bytes(), tail, false).expect("the tail holds the last move");
        assert_eq!(from_tail, seen);
    }
}

/// If this fails, the second play of a scenario replays as the first.
#[test]
fn how_often_it_was_played_is_kept() {
    let scenario = scenario("one-talk");
    let mut differing = 0;
    for seed in 0..6 {
        let run = wander(&scenario, seed, 3, 400);
        let decoded = decode(record_of(&run).as_bytes()).expect("it is whole");
        assert_eq!((decoded.record.header.play, decoded.record.header.format), (3, FORMAT));
        assert_eq!(
            replay(&decoded.record, &scenario, &practice()).verdict,
            Comparison::Same
        );
        let mut spoiled = decoded.record;
        spoiled.header.play = 0;
        differing += usize::from(!replay(&spoiled, &scenario, &practice()).is_same());
    }
    assert!(differing > 2, "a second play opens as the first: {differing}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    /// If this fails, some move cannot be kept, or a run that was kept comes to something else.
    #[test]
    fn whatever_is_played_reads_back_the_same(name in 0..ALL.len(), seed: u64, play in 0_u16..3, moves in 0_usize..500) {
        let scenario = scenario(ALL[name]);
        let run = wander(&scenario, seed, play, moves);
        let text = record_of(&run);
        let decoded = decode(text.as_bytes()).map_err(|fault| TestCaseError::fail(fault.to_string()))?;
        prop_assert_eq!((&decoded.fault, decoded.torn, decoded.good_bytes), (&None, None, text.len()));
        let again = replay(&decoded.record, &scenario, &practice());
        prop_assert_eq!(&again.verdict, &Comparison::Same);
        prop_assert_eq!(again.session.entries(), run.entries());
        prop_assert_eq!(record_of(&again.session), text);
    }
}
