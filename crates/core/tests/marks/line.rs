//! The line of a talk and the moments that are told of it.

use crate::played::{Judged, play, whole};
use crate::support::{practice, scenario};
use crate::told::learned;
use grounds_core::assess::{Approach, approached, assess, careful};
use grounds_core::debrief::{Course, Debrief, as_another, course};
use grounds_core::practice::marks::Comes;
use grounds_core::scenario::PersonIx;
use grounds_core::session::{Action, Event, Session};
use grounds_core::talk;
use grounds_core::talk::players::LEADS_VICTIM;
use grounds_core::vocabulary::{AgeGroup, Marked, Stage};

/// Somebody who leads, and decides nothing.
pub(crate) fn led(name: &str, seed: u64) -> Judged {
    let begun = Session::begin(scenario(name), practice(), seed, 0);
    let by_careful = careful(&begun);
    let leads = Approach {
        talks: Some(LEADS_VICTIM),
        ..Approach::CAREFUL
    };
    let run = approached(&begun, leads).session;
    crate::played::end_of(&by_careful, run)
}

fn courses(of: &Judged) -> Vec<Course> {
    let people = of.run.to_decide();
    people.map(|who| course(&of.run, &of.assessed, who)).collect()
}

/// How many events of a kind a run has with somebody.
fn events(run: &Session, who: PersonIx, is: impl Fn(&talk::Event) -> bool) -> usize {
    let all = run.entries().iter().flat_map(|entry| &entry.events);
    let of = all.filter(|event| matches!(event, Event::Talk(with, event) if *with == who && is(event)));
    of.count()
}

/// Whether every moment says something before anything is opened.
fn every_moment_speaks(of: &Debrief) -> bool {
    let is_open = |entry: usize| {
        let mut all = of.acts.iter().filter(|shown| shown.entry == Some(entry));
        all.any(|shown| shown.is_open)
    };
    of.moments.iter().all(|moment| is_open(moment.entry))
}

/// If this fails, a moment stands on the screen with nothing under its number.
#[test]
fn no_moment_is_empty_before_anything_is_opened() {
    for name in ["one-talk", "office-park", "departure-desk"] {
        for seed in 0..4 {
            let cleared = |mut of: crate::played::Played| {
                of.note_all();
                of.decide(|_, _, decided| {
                    decided.findings = vec![grounds_core::vocabulary::Finding::NoGrounds];
                })
            };
            for of in [whole(name, seed), cleared(play(name, seed)), led(name, seed)] {
                let mut told = learned(&of);
                assert!(every_moment_speaks(&told), "{name} {seed}");
                let is_led = told.moments.is_empty();
                told.leave_room(&of.run, 10_000);
                assert!(
                    is_led || !every_moment_speaks(&told),
                    "a debrief without room is found out"
                );
            }
        }
    }
}

/// If this fails, somebody who talked at length is told of fewer than three moments.
#[test]
fn a_whole_talk_has_three_moments() {
    for name in ["one-talk", "office-park", "departure-desk"] {
        for seed in 0..4 {
            let of = whole(name, seed);
            assert_eq!(learned(&of).moments.len(), 3, "{name} {seed}");
        }
    }
    let nothing = Session::begin(scenario("one-talk"), practice(), 1, 0);
    let by_careful = careful(&nothing);
    let of = crate::played::end_of(&by_careful, nothing);
    assert!(learned(&of).moments.is_empty(), "nothing was said, and nothing is told");
}

/// If this fails, the line tells another talk than the one that was held.
#[test]
fn the_line_is_the_talk() {
    let mut planted = 0;
    for seed in 0..4 {
        for of in [whole("office-park", seed), led("office-park", seed)] {
            for course in courses(&of) {
                let who = course.person;
                let count = |is: fn(&talk::Event) -> bool| events(&of.run, who, is);
                let points = || course.points.iter();
                assert!(course.points.windows(2).all(|two| two[0].entry < two[1].entry));
                assert!(points().all(|of| of.trust <= 9 && of.distress <= 9));
                let put_in = points().filter(|of| of.is_planted).count();
                assert_eq!(
                    put_in,
                    count(|event| matches!(event, talk::Event::Planted(..))),
                    "{seed}"
                );
                planted += put_in;
                let met = points().filter(|of| of.met.is_some()).count();
                assert_eq!(met, count(|event| matches!(event, talk::Event::Met(_))), "{seed}");
                if let (Some(inside), Some(last)) = (of.run.inside(who), course.points.last()) {
                    assert_eq!((inside.trust, inside.distress), (last.trust, last.distress), "{seed}");
                }
            }
        }
    }
    assert!(planted > 0, "somebody who leads puts words in, and it is found");
}

/// If this fails, the band says of a talk that it began or ended where it did not.
#[test]
fn a_careful_talk_goes_through_its_stages() {
    let stages = |course: &Course| -> Vec<Stage> {
        let mut all: Vec<Stage> = course.points.iter().map(|point| point.stage).collect();
        all.dedup();
        all
    };
    for seed in 0..4 {
        let of = whole("one-talk", seed);
        for course in courses(&of) {
            let all = stages(&course);
            assert_eq!(all.first(), Some(&Stage::Engage), "{all:?}");
            assert!(all.contains(&Stage::Account), "{all:?}");
            assert_eq!(all.last(), Some(&Stage::Closure), "{all:?}");
        }
    }
    // A talk that is broken off has no end.
    let mut run = whole("one-talk", 1).run.begin_again();
    let played = whole("one-talk", 1).run;
    for entry in played.entries().iter().take_while(|entry| {
        let closes = |event: &Event| matches!(event, Event::Talk(_, talk::Event::Ended));
        !entry.events.iter().any(closes)
    }) {
        let _ = run.apply(entry.action.clone());
    }
    let _ = run.apply(Action::End);
    let by_careful = careful(&run);
    let assessed = assess(&run, &by_careful).expect("the draw is fair");
    let who = run.to_decide().next().expect("there is somebody");
    let steps = course(&run, &assessed, who).steps;
    let closing: Vec<_> = steps.iter().filter(|step| step.code == "INT-13").collect();
    assert!(
        closing
            .iter()
            .all(|step| step.entry.is_none() && step.comes == Comes::Missed),
        "{closing:?}"
    );
    assert_eq!(closing.len(), 1, "{steps:?}");
}

/// If this fails, a step of the interview stands on the line that was not done, or one that was done does not.
#[test]
fn steps_stand_where_they_were_done() {
    for seed in 0..4 {
        let of = whole("office-park", seed);
        for course in courses(&of) {
            let judged = of.assessed.of(course.person).expect("everybody is judged");
            if judged.judged.situation().age == AgeGroup::Child {
                continue;
            }
            let codes: Vec<&str> = course.steps.iter().map(|step| step.code.as_str()).collect();
            assert!(codes.is_sorted(), "{codes:?}");
            let opened = course.steps.iter().find(|step| step.mark == Marked::OpenedFirst);
            assert!(opened.is_some_and(|step| step.entry.is_some()), "{codes:?}");
            for step in &course.steps {
                assert!(step.code.starts_with("INT-"), "{codes:?}");
                assert!(step.comes != Comes::Missed || step.entry.is_none(), "{step:?}");
            }
        }
    }
}

/// If this fails, a leading question is not told as what it is: somebody of whom something else is true says the same to it.
#[test]
fn a_poor_wording_brings_the_same_words_from_somebody_else() {
    let (mut same, mut other) = (0, 0);
    for name in ["one-talk", "office-park"] {
        for seed in 0..6 {
            let led = led(name, seed);
            let told = learned(&led);
            same += told
                .moments
                .iter()
                .filter(|of| matches!(of.other, Some((true, _))))
                .count();
            // What is told to good words is not the same: so it can be told apart.
            let whole = whole(name, seed);
            for moment in learned(&whole).moments {
                assert!(moment.other.is_none(), "only of poor words it is told");
                let all = as_another(&whole.run, moment.person, moment.entry);
                let said = |lines: &[grounds_core::session::view::Line]| -> Vec<_> {
                    lines.iter().map(|line| line.told).collect()
                };
                let parts = all.iter().filter_map(|(_, lines)| lines.as_deref());
                other += parts.filter(|lines| said(lines) != said(&moment.answer)).count();
            }
        }
    }
    assert!(same > 0, "no poor wording was found to bring the same words");
    assert!(other > 0, "good words bring other answers from somebody else");
}

/// If this fails, a poor wording is told without what could have been said.
#[test]
fn a_poor_wording_is_told_with_a_better_one() {
    let mut better = 0;
    for seed in 0..6 {
        let led = led("one-talk", seed);
        for moment in learned(&led).moments {
            if moment.other.is_some() {
                better += usize::from(moment.instead.is_some());
            }
            if let Some(instead) = &moment.instead {
                assert_ne!(instead.said.told, moment.said.told, "{seed}");
            }
        }
    }
    assert!(better > 0);
}
