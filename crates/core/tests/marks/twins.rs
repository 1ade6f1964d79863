//! Runs that were once told something untrue, and their twins.

use crate::played::{Judged, end_of, play, truth};
use crate::support::{bundle, practice, resolved, scenario};
use crate::told::{learned, page};
use grounds_core::assess::{Approach, approached, careful, right};
use grounds_core::debrief::{as_another, instead};
use grounds_core::practice::marks::Comes;
use grounds_core::scenario::{PersonIx, Scenario};
use grounds_core::session::{Action, Event, Session};
use grounds_core::talk::Turn;
use grounds_core::talk::players::LEADS_VICTIM;
use grounds_core::vocabulary::words::{Deed, Need};
use grounds_core::vocabulary::{Band, Finding, Marked, Truth, Verdict};
use std::sync::Arc;

fn has(of: &Judged, mark: Marked) -> bool {
    of.assessed.marks.iter().any(|one| one.is(mark))
}

/// If this fails, whoever clears a recruiter is told that they call everyone a victim.
#[test]
fn who_clears_an_offender_is_not_told_of_calling_everyone_a_victim() {
    let mut met = 0;
    for seed in 0..16 {
        let played = play("office-park", seed);
        let offends = |run: &Session, who| matches!(truth(run, who), Truth::Exploiter | Truth::WillingOperator);
        let cleared = played.decide(|run, who, decided| {
            if offends(run, who) {
                decided.findings = vec![Finding::NoGrounds];
                decided.offences = None;
            }
        });
        for of in cleared
            .assessed
            .people
            .iter()
            .filter(|of| offends(&cleared.run, of.person))
        {
            met += 1;
            let practice = practice();
            let of_scenario = cleared.run.scenario();
            let points = cleared
                .assessed
                .marks_about(of.person)
                .map(|mark| mark.point(&practice, of_scenario));
            assert!(!points.into_iter().any(|point| point == "ERR-18"), "{seed}");
            assert_ne!(of.verdict.verdict, Verdict::OverCalled, "{seed}");
        }
    }
    assert!(met > 5, "nobody offended");
}

/// If this fails, who leaves open what could be ruled out, or presumes it, is not told so: the twin of the run above.
#[test]
fn who_presumes_somebody_who_can_be_cleared_is_told_so() {
    for seed in 0..12 {
        let of = play("one-talk", seed).decide(|_, _, decided| decided.findings = vec![Finding::PresumedVictim]);
        let who = of.assessed.people[0].person;
        if !truth(&of.run, who).is_victim() {
            assert_eq!(of.assessed.people[0].verdict.verdict, Verdict::OverCalled);
            let practice = practice();
            let of_scenario = of.run.scenario();
            assert!(
                of.assessed
                    .marks_about(who)
                    .any(|mark| mark.point(&practice, of_scenario) == "ERR-18"),
                "{seed}"
            );
        }
    }
}

/// Somebody in a draw who is tired, in a run that has just begun.
fn tired(name: &str) -> (Session, PersonIx) {
    let scenario = scenario(name);
    let found = (0..200).find_map(|seed| {
        let run = Session::begin(scenario.clone(), practice(), seed, 0);
        let is_tired = |who: &PersonIx| {
            let needs = &run.drawn().manner(&scenario, *who).needs;
            needs.contains(&Need::Rest)
        };
        let who = run.to_decide().find(is_tired)?;
        Some((run, who))
    });
    found.expect("somebody is tired in some draw")
}

/// If this fails, a glass of water is told to be a rest.
#[test]
fn water_is_no_rest() {
    for (deed, marked) in [(Deed::OfferWater, Marked::RestNot), (Deed::Break, Marked::RestFirst)] {
        let (mut run, who) = tired("one-talk");
        let by_careful = careful(&run);
        run.apply(Action::Do(deed, Some(who))).expect("it can be done");
        let of = end_of(&by_careful, run);
        assert!(has(&of, marked), "{deed:?}: {:?}", of.assessed.marks);
        let rests = [Marked::RestFirst, Marked::RestLate, Marked::RestNot];
        assert_eq!(rests.iter().filter(|&&one| has(&of, one)).count(), 1, "{deed:?}");
    }
}

/// A run of somebody careful in which a traveller is in pain that cannot wait and nobody is a victim of anything, up to the
/// decision; with or without somebody who looks at it.
fn in_pain(seen_to: bool) -> (Judged, PersonIx) {
    let scenario = scenario("departure-desk");
    let urgent = |run: &Session, who: PersonIx| {
        let needs = &run.drawn().manner(run.scenario(), who).needs;
        needs.contains(&Need::Urgent) && truth(run, who) == Truth::Unaffected
    };
    let found = (0..200).find_map(|seed| {
        let run = Session::begin(scenario.clone(), practice(), seed, 0);
        let who = run.to_decide().find(|&who| urgent(&run, who))?;
        Some((run, who))
    });
    let (begun, who) = found.expect("somebody is in pain in some draw");
    let by_careful = careful(&begun);
    let mut run = begun;
    for entry in by_careful.session.entries() {
        let is_doctor = matches!(entry.action, Action::Do(Deed::MedicalHelp, Some(of)) if of == who);
        if seen_to || !is_doctor {
            run.apply(entry.action.clone()).expect("it was done before");
        }
    }
    let people: Vec<PersonIx> = run.to_decide().collect();
    for of in people {
        let mut decided = right(&run, of);
        decided.grounds.clear();
        run.apply(Action::Decide(of, Box::new(decided))).expect("it is decided");
    }
    (end_of(&by_careful, run), who)
}

/// If this fails, somebody may be cleared of everything and sent on in pain, and nobody is told.
#[test]
fn pain_that_cannot_wait_is_seen_to_whoever_it_is() {
    for (seen_to, verdict) in [(true, Verdict::Respected), (false, Verdict::Harmed)] {
        let (of, who) = in_pain(seen_to);
        let found = of
            .assessed
            .people
            .iter()
            .find(|of| of.person == who)
            .expect("they were met");
        assert_eq!(found.verdict.verdict, verdict, "{seen_to}: {:?}", found.verdict);
    }
}

/// If this fails, papers that went to somebody with power are told of in words about something else, or not at all.
#[test]
fn a_passport_handed_over_is_told_as_that() {
    let begun = Session::begin(scenario("office-park"), practice(), 2, 0);
    let by_careful = careful(&begun);
    let scenario = begun.scenario().clone();
    let manager = scenario.person_named("manager").expect("there is a manager");
    for (to_manager, marked, not) in [
        (true, Marked::PapersToPower, Marked::PapersBack),
        (false, Marked::PapersBack, Marked::PapersToPower),
    ] {
        // Up to where somebody careful gives passports back.
        let mut run = begun.clone();
        let mut handles = None;
        for entry in by_careful.session.entries() {
            if let Action::Handle {
                deed: Deed::GiveBack,
                thing,
                of,
                ..
            } = entry.action
            {
                handles = Some((thing, of));
                break;
            }
            run.apply(entry.action.clone()).expect("it was done before");
        }
        let (thing, who) = handles.expect("somebody careful gives passports back");
        let to = to_manager.then_some(manager);
        let deed = Deed::GiveBack;
        let of = who;
        run.apply(Action::Handle { deed, thing, of, to })
            .expect("they can be had");
        let of = end_of(&by_careful, run);
        assert!(has(&of, marked) && !has(&of, not), "{to_manager}");
        let practice = practice();
        let found = of
            .assessed
            .marks
            .iter()
            .find(|mark| mark.is(marked))
            .expect("it is there");
        assert_eq!(found.point(&practice, of.run.scenario()), "FL-07");
        let handed = |event: &Event| matches!(event, Event::Handled(..));
        assert!(
            found
                .entry
                .is_some_and(|entry| of.run.entries()[entry].events.iter().any(handed))
        );
    }
}

/// If this fails, a kind word at the counter puts somebody in danger.
#[test]
fn two_kind_questions_are_nothing_unsafe() {
    for name in ["one-talk", "office-park", "departure-desk"] {
        for seed in 0..8 {
            let mut run = Session::begin(scenario(name), practice(), seed, 0);
            let by_careful = careful(&run);
            let people: Vec<PersonIx> = run.to_decide().collect();
            // Who is in pain is owed more than kind questions.
            let is_well = |who: &PersonIx| run.drawn().manner(run.scenario(), *who).needs.is_empty();
            let innocent = |who: &PersonIx| is_well(who) && truth(&run, *who) == Truth::Unaffected;
            let Some(who) = people.iter().copied().find(innocent) else {
                continue;
            };
            if run.apply(Action::Sit(who)).is_err() {
                let at = run.place_of(who);
                at.and_then(|place| run.apply(Action::Go(place)).ok().map(|_| ()));
                if run.apply(Action::Sit(who)).is_err() {
                    continue;
                }
            }
            let mut asked = 0;
            while asked < 2 {
                let table = run.at_table();
                let turns = table.map(|table| table.turns()).unwrap_or_default();
                let good = turns.iter().find(|turn| match turn {
                    Turn::Say(end) => run
                        .kind_of(*end)
                        .is_some_and(|kind| practice().talk().rules.kind(kind).recommended),
                    _ => false,
                });
                let Some(&good) = good else { break };
                run.apply(Action::Say(good)).expect("it was offered");
                asked += 1;
            }
            let of = end_of(&by_careful, run);
            let verdict = of.assessed.of(who).expect("it is judged").verdict;
            assert!(asked == 0 || !verdict.is_unsafe, "{name} {seed}");
            let harm = of.assessed.marks_about(who).find(|mark| mark.comes == Comes::Harm);
            assert!(asked == 0 || harm.is_none(), "{name} {seed}: {harm:?}");
        }
    }
}

/// The kitchen, with somebody of sixteen in it.
fn of_sixteen() -> Arc<Scenario> {
    let mut files = bundle("one-talk");
    let text = files.get_mut("scenario.ron").expect("it is there");
    let old = String::from_utf8(text.clone()).expect("it is text");
    let new = old.replacen("age: (22, 46)", "age: (16, 16)", 1);
    assert_ne!(old, new, "the part has another age by now");
    *text = new.into_bytes();
    let (scenario, told) = resolved(&files);
    Arc::new(scenario.unwrap_or_else(|| panic!("{told:#?}")))
}

/// If this fails, a child questioned alone by somebody who is no specialist is not told as harm; or one that was left to the
/// specialist is.
#[test]
fn a_child_of_sixteen_questioned_alone_is_harm() {
    let scenario = of_sixteen();
    for seed in 0..6 {
        let begun = Session::begin(scenario.clone(), practice(), seed, 0);
        let by_careful = careful(&begun);
        let alone = Approach {
            reaches: false,
            ..Approach::CAREFUL
        };
        let of = end_of(&by_careful, approached(&begun, alone).session);
        assert!(has(&of, Marked::ChildQuestioned), "{seed}");
        assert_ne!(of.assessed.band, Band::Safe, "{seed}");
        assert!(
            matches!(
                of.assessed.people[0].verdict.verdict,
                Verdict::Harmed | Verdict::Wronged | Verdict::Missed
            ),
            "{seed}"
        );
        let with = end_of(&by_careful, by_careful.session.clone());
        assert!(
            has(&with, Marked::ChildLeft) && !has(&with, Marked::ChildQuestioned),
            "{seed}"
        );
    }
}

/// If this fails, what would have been said is made up: the better words are no better, or somebody of whom something else is
/// true would have said something else to a leading question before the talk has parted.
#[test]
fn what_would_have_been_said_is_played() {
    let (mut better, mut same) = (0, 0);
    for seed in 0..8 {
        let begun = Session::begin(scenario("one-talk"), practice(), seed, 0);
        let leads = Approach {
            talks: Some(LEADS_VICTIM),
            ..Approach::CAREFUL
        };
        let run = approached(&begun, leads).session;
        let who = run.to_decide().next().expect("somebody is met");
        for (n, entry) in run.entries().iter().enumerate() {
            let planted = entry
                .events
                .iter()
                .any(|event| matches!(event, Event::Talk(_, grounds_core::talk::Event::Planted(..))));
            if !planted {
                continue;
            }
            if let Some(instead) = instead(&run, n) {
                better += 1;
                assert_ne!(instead.said.told, run.view().lines_of(n)[0].told, "{seed} {n}");
            }
            for (_, said) in as_another(&run, who, n) {
                let Some(said) = said else { continue };
                let was: Vec<_> = run.view().lines_of(n).into_iter().map(|line| line.told).collect();
                assert!(
                    said.iter().all(|line| was.contains(&line.told)),
                    "{seed} {n}: not the same yes"
                );
                same += 1;
            }
        }
        let of = end_of(&careful(&begun), run);
        let told = learned(&of);
        assert!(told.moments.iter().any(|moment| moment.instead.is_some()), "{seed}");
        assert!(page(&of, &told, true).contains("word for word"), "{seed}");
    }
    assert!(better > 8 && same > 8, "{better} {same}");
}
