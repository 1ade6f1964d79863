//! What the scales say: careful work is good on each, spoiled work is not, and what was not done is not judged.

use crate::played::{Judged, play, rightly, whole};
use crate::support::{practice, scenario};
use grounds_core::across::{apart, brier};
use grounds_core::assess::{Approach, Stated, approached, assess, careful, stated};
use grounds_core::practice::marks::Comes;
use grounds_core::session::{Session, Sort};
use grounds_core::talk::players::{DEAF, LEADS_VICTIM};
use grounds_core::vocabulary::{Competency, Marked};

const ALL: [&str; 2] = ["one-talk", "office-park"];

fn score(of: &Judged, scale: Competency) -> Option<u8> {
    of.assessed.score(scale)
}

/// If this fails, who does everything with care is told that something is lacking.
#[test]
fn careful_work_reaches_every_scale() {
    for seed in 0..20 {
        let of = whole("one-talk", seed);
        for &scale in Competency::ALL
            .iter()
            .filter(|&&scale| scale != Competency::Calibration)
        {
            let lacking: Vec<_> = of
                .assessed
                .marks
                .iter()
                .filter(|mark| mark.comes != Comes::Good)
                .collect();
            assert_eq!(score(&of, scale), Some(100), "{seed} {}: {lacking:#?}", scale.word());
        }
    }
    for seed in 0..6 {
        let of = whole("office-park", seed);
        for &scale in Competency::ALL
            .iter()
            .filter(|&&scale| scale != Competency::Calibration)
        {
            assert!(
                score(&of, scale) >= Some(75),
                "{seed} {}: {:?}",
                scale.word(),
                score(&of, scale)
            );
        }
    }
}

/// If this fails, whoever notes little and enough is told to note more, or noting everything is worth something.
#[test]
fn enough_noted_is_everything_and_nothing_noted_is_nothing() {
    for name in ALL {
        let all = whole(name, 3);
        let mut marks: Vec<_> = all.assessed.marks_of(Competency::Noticing).copied().collect();
        marks.retain(|mark| mark.is(Marked::SignNoted));
        // A line may show two things, and is noted once.
        marks.sort_by_key(|mark| (mark.line, mark.person));
        marks.dedup_by_key(|mark| (mark.line, mark.person));
        let mut brief = play(name, 3);
        for mark in &marks {
            let line = mark.line.expect("what was noted is a line");
            brief.note(line, mark.person, None);
        }
        let brief = brief.decide(|_, _, decided| decided.grounds.clear());
        let none = play(name, 3).decide(|_, _, decided| decided.grounds.clear());
        assert_eq!(score(&all, Competency::Noticing), Some(100), "{name}");
        assert_eq!(score(&brief, Competency::Noticing), Some(100), "{name}");
        assert_eq!(score(&none, Competency::Noticing), Some(0), "{name}");
        // Nothing was sorted, so nothing is judged; none of it is held against anybody.
        assert_eq!(score(&brief, Competency::Judging), None, "{name}");
        assert_eq!(score(&none, Competency::Judging), None, "{name}");
    }
}

/// If this fails, who counts everything, or sets everything aside, judges as well as who reads the lines.
#[test]
fn one_sort_for_everything_is_no_judging() {
    for name in ALL {
        for one in [Sort::Counts, Sort::AskFurther, Sort::SetAside] {
            let mut played = play(name, 4);
            let people: Vec<_> = played.run.to_decide().collect();
            let lines: Vec<_> = played.run.perceived().collect();
            for who in people {
                for &line in &lines {
                    if rightly(&played.run, line, who).is_some() {
                        played.note(line, who, Some(one));
                    }
                }
            }
            let of = played.decide(|_, _, decided| decided.grounds.clear());
            assert!(
                score(&of, Competency::Judging) < Some(75),
                "{name} {one:?}: {:?}",
                score(&of, Competency::Judging)
            );
        }
    }
}

fn talked(name: &str, seed: u64, ways: grounds_core::talk::players::Ways) -> Judged {
    let begun = Session::begin(scenario(name), practice(), seed, 0);
    let approach = Approach {
        talks: Some(ways),
        ..Approach::CAREFUL
    };
    let mut run = approached(&begun, approach).session;
    run.apply(grounds_core::session::Action::End).expect("it can be ended");
    let careful = careful(&begun);
    let assessed = assess(&run, &careful).expect("the draw is fair");
    Judged { careful, assessed, run }
}

/// If this fails, asking well is enough: who hears no fear knows nothing, and has every wording right.
#[test]
fn every_wording_right_and_no_fear_heard_is_no_good_interview() {
    for seed in 0..12 {
        let of = talked("one-talk", seed, DEAF);
        let (_, good, all) = of.assessed.wordings[0];
        assert_eq!(good, all, "{seed}");
        assert!(
            score(&of, Competency::Interviewing) < Some(60),
            "{seed}: {:?}",
            score(&of, Competency::Interviewing)
        );
        assert!(
            score(&of, Competency::Care) < Some(65),
            "{seed}: {:?}",
            score(&of, Competency::Care)
        );
        let passed_by = |mark: Marked| of.assessed.marks.iter().any(|one| one.is(mark));
        assert!(
            passed_by(Marked::FearUnnamed) || passed_by(Marked::FearUnanswered),
            "{seed}"
        );
    }
}

/// If this fails, whoever puts words into people's mouths is marked as somebody who asked.
#[test]
fn who_leads_has_next_to_nothing() {
    let mut planted = 0;
    for seed in 0..12 {
        let of = talked("one-talk", seed, LEADS_VICTIM);
        assert!(
            score(&of, Competency::Interviewing) < Some(20),
            "{seed}: {:?}",
            score(&of, Competency::Interviewing)
        );
        planted += of.assessed.marks.iter().filter(|mark| mark.is(Marked::Planted)).count();
    }
    assert!(planted > 12, "{planted}");
}

/// If this fails, calibration is told from the two or four statements of one run, or never.
#[test]
fn how_sure_somebody_is_is_told_across_cases_only() {
    let across = practice().marks().across.clone();
    let of = whole("one-talk", 1);
    assert_eq!(score(&of, Competency::Calibration), None);
    let one = stated(&of.run);
    assert_eq!(one.len(), 1);
    assert_eq!(one[0].1.said, None);
    let case = |said, is_presumed, is_victim| Stated {
        said: Some(said),
        is_presumed,
        is_victim,
    };
    let mut all = Vec::new();
    for n in 0..10 {
        all.push(case(90, n < 8, true));
        all.push(case(20, n < 2, false));
    }
    assert_eq!(brier(&all).map(|of| of.score), Some((100 + 400) / 2));
    let told = |all: &[Stated]| {
        let cases = all.iter().map(|of| (of.is_victim, of.is_presumed));
        apart(cases, across.of_each, &across).told
    };
    assert_eq!(told(&all[..4]), None);
    let apart = told(&all).expect("there are enough");
    assert!((1_300..1_800).contains(&apart.d_prime), "{apart:?}");
    assert_eq!(apart.criterion, 0);
    assert!(apart.d_prime_give_or_take > 900, "ten of each are not many: {apart:?}");
    // Who presumes everybody tells nobody apart, and is told to which side they lean.
    let everybody: Vec<Stated> = all
        .iter()
        .map(|of| Stated {
            is_presumed: true,
            ..*of
        })
        .collect();
    let apart = told(&everybody).expect("there are enough");
    assert!(apart.d_prime.abs() < 10 && apart.criterion < -1_000, "{apart:?}");
}

/// If this fails, a number in the rules can be changed and nothing changes.
#[test]
fn no_mark_enters_the_band() {
    // Nothing noted at all, every line unjudged: the band stays what was done to the person.
    for seed in 0..10 {
        let mut whole = play("one-talk", seed);
        whole.note_all();
        let with = whole.decide(|_, _, _| ());
        let sorted_wrongly = {
            let mut played = play("one-talk", seed);
            played.note_all();
            let notes: Vec<_> = played.run.notes().to_vec();
            let grounds: Vec<_> = notes
                .iter()
                .filter(|note| note.sort != Some(Sort::SetAside))
                .map(|n| n.line)
                .collect();
            for note in notes.iter().filter(|note| !grounds.contains(&note.line)) {
                played.note(note.line, note.page, Some(Sort::AskFurther));
            }
            played.decide(|_, _, _| ())
        };
        assert_eq!(with.assessed.band, sorted_wrongly.assessed.band, "{seed}");
    }
}
