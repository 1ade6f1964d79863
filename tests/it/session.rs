//! The rules of a run, over many random runs of every shipped scenario.

use crate::support::{practice, random_run, shipped, shipped_names};
use proptest::prelude::*;
use reasonable_grounds::scenario::Action;
use reasonable_grounds::session::{Event, Refusal, Session};
use reasonable_grounds::vocabulary::Conduct;

fn any_shipped() -> impl Strategy<Value = String> {
    prop::sample::select(shipped_names())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// If this fails, a kept run cannot be trusted: playing its actions again gives something else.
    #[test]
    fn a_replay_is_equal_to_the_run(name in any_shipped(), seed: u64) {
        let run = random_run(&name, seed, 300);
        let actions: Vec<Action> = run.entries().iter().map(|e| e.action.clone()).collect();
        let again = Session::replay(shipped(&name), practice(), seed, &actions);
        let again = again.map_err(|(n, why)| TestCaseError::fail(format!("entry {n} refused: {why:?}")))?;
        prop_assert_eq!(run.entries(), again.entries());
    }

    /// If this fails, a refused move changes the run behind the trainee's back.
    #[test]
    fn a_refusal_changes_nothing(name in any_shipped(), seed: u64) {
        let mut run = random_run(&name, seed, 120);
        let scenario = shipped(&name);
        for question in scenario.question_ixs() {
            let before = (run.entries().len(), format!("{:?}", run.view().minutes()));
            if run.apply(Action::Ask(question)).is_err() {
                prop_assert_eq!(before, (run.entries().len(), format!("{:?}", run.view().minutes())));
            }
        }
    }

    /// If this fails, a double click costs minutes, or asks a person twice for the same answer.
    #[test]
    fn a_second_look_and_the_same_question_again_cost_nothing_and_say_so(name in any_shipped(), seed: u64) {
        let mut run = random_run(&name, seed, 120);
        let before = |run: &Session| (run.entries().len(), run.view().minutes());
        let spots: Vec<_> = run.view().spots().iter().map(|s| s.ix).collect();
        for spot in spots {
            if run.apply(Action::Look(spot)).is_ok() {
                let known = before(&run);
                let again = run.apply(Action::Look(spot)).map(<[Event]>::to_vec);
                let is_elsewhere = matches!(again, Err(Refusal::ShiftOver | Refusal::NotHere | Refusal::NotNow | Refusal::Told(_)));
                prop_assert!(matches!(again, Err(Refusal::SeenBefore(_))) || is_elsewhere, "{again:?}");
                prop_assert_eq!(known, before(&run));
            }
        }
        let scenario = shipped(&name);
        for question in scenario.question_ixs() {
            // Asked until the circumstances are those of the time before, a question comes to rest.
            let answers: Vec<_> = (0..4).map(|_| run.apply(Action::Ask(question)).map(<[Event]>::to_vec)).collect();
            let told: Vec<_> = answers.iter().filter_map(|a| a.as_ref().ok()).collect();
            let answer = |events: &Vec<Event>| events.iter().find_map(|e| match e {
                Event::Answered { answer, manner, .. } => Some((*answer, *manner)),
                _ => None,
            });
            let kind = |events: &Vec<Event>| events.iter().find_map(|e| match e {
                Event::Asked { kind, .. } => Some(*kind),
                _ => None,
            });
            for pair in told.windows(2) {
                let same = answer(pair[0]) == answer(pair[1]) && kind(pair[0]) == kind(pair[1]);
                // The question itself may wear a person down, and the answer be another only for that.
                let moved = pair[1].iter().any(|e| matches!(e, Event::Distress(..) | Event::Trust(..)));
                prop_assert!(!same || moved, "told twice: {:?}", pair);
            }
        }
    }

    /// If this fails, the clock runs backwards, trust leaves its scale, or a cue is met twice.
    #[test]
    fn what_happens_stays_in_bounds(name in any_shipped(), seed: u64) {
        let run = random_run(&name, seed, 400);
        let shift = run.view().minutes().1;
        let mut minute = 0;
        let mut met = std::collections::BTreeSet::new();
        for entry in run.entries() {
            prop_assert!(entry.minute >= minute && entry.minute <= shift);
            minute = entry.minute;
            for event in entry.events {
                match event {
                    Event::Trust(_, n) | Event::Distress(_, n) => prop_assert!(*n <= 100),
                    Event::CueMet(cue, _) => prop_assert!(met.insert(*cue), "met twice"),
                    _ => {}
                }
            }
        }
    }

    /// If this fails, a step written to disk does not mean what was done.
    #[test]
    fn a_step_read_back_is_the_action(name in any_shipped(), seed: u64) {
        let run = random_run(&name, seed, 200);
        let scenario = shipped(&name);
        for entry in run.entries() {
            let step = scenario.step(entry.action, &practice());
            prop_assert_eq!(scenario.action(&step), Ok(entry.action.clone()));
        }
    }

    /// If this fails, the seed gives away who is who: the list of people follows the file.
    #[test]
    fn who_is_who_changes_with_the_seed(seed in 0_u64..1000) {
        let scenario = shipped("office-park");
        let orders: std::collections::BTreeSet<Vec<String>> = (seed..seed + 24)
            .map(|s| {
                let run = Session::begin(scenario.clone(), practice(), s);
                run.view().to_decide().iter().map(|p| scenario.person(*p).id.clone()).collect()
            })
            .collect();
        prop_assert!(orders.len() > 4, "only {} orders in 24 seeds", orders.len());
    }
}

/// If this fails, an official can go on questioning after the shift, or do anything after the end.
#[test]
fn after_the_shift_only_the_desk_is_left_and_after_the_end_nothing() {
    let scenario = shipped("departure-desk");
    let mut run = Session::begin(scenario.clone(), practice(), 1);
    let person = run.view().to_decide()[0];
    while run.view().minutes().0 < run.view().minutes().1 {
        let before = run.view().minutes().0;
        let spots: Vec<_> = run.view().spots().iter().map(|s| s.ix).collect();
        for spot in spots {
            let _ = run.apply(Action::Look(spot));
        }
        let _ = run.apply(Action::Conduct(Conduct::OfferWater, Some(person)));
        assert!(run.view().minutes().0 > before, "nothing takes time any more");
    }
    let spot = run.view().spots()[0].ix;
    assert_eq!(run.apply(Action::Look(spot)), Err(Refusal::ShiftOver));
    assert!(run.apply(Action::Rate(person, 40)).is_ok());
    assert!(run.apply(Action::End).is_ok());
    assert_eq!(run.apply(Action::Rate(person, 50)), Err(Refusal::Ended));
}

/// If this fails, a face can show what a trainee may not know. The view offers questions without their kind; this holds
/// the door shut by its type: there is no path from a view to a kind, a truth or a cue's meaning.
#[test]
fn a_view_tells_bearing_in_three_steps_and_no_numbers() {
    let run = Session::begin(shipped("office-park"), practice(), 3);
    for person in run.view().to_decide() {
        let (ease, strain) = run.view().bearing(person);
        assert!(["open", "guarded", "closed"].contains(&ease.word()));
        assert!(["calm", "uneasy", "upset"].contains(&strain.word()));
    }
}
