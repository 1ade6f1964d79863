//! Looking back on many runs: what is told from how many, which runs are left out, and for whom the look at looks is.

use crate::place::Place;
use crate::support::{practice, scenario};
use crate::walk::Face;
use grounds_core::assess::{Approach, approached, right};
use grounds_core::locale::Choice;
use grounds_core::record::{Header, encode};
use grounds_core::scenario::PersonIx;
use grounds_core::session::{Action, Note, Session, Sort};
use grounds_core::vocabulary::Finding;
use grounds_desk::memory::{Behind, Fold};
use grounds_desk::settings::Settings;
use grounds_desk::shown::plain::plain;
use grounds_desk::shown::{Across, Body};
use grounds_desk::wish::{Turn, Wish};

const BEHIND: [Behind; 5] = [
    Behind::Figures,
    Behind::Asked,
    Behind::Competencies,
    Behind::Missed,
    Behind::Looks,
];

/// A run of somebody who looks and talks with care and takes whatever is said for a sign, ended.
fn suspects(name: &str, seed: u64) -> Session {
    let begun = Session::begin(scenario(name), practice(), seed, 0);
    let mut run = approached(&begun, Approach::CAREFUL).session;
    let people: Vec<PersonIx> = run.to_decide().collect();
    for (n, &person) in people.iter().enumerate() {
        let lines: Vec<_> = run.perceived().filter(|line| line.of == Some(person)).collect();
        for line in lines {
            let note = Note {
                line,
                page: person,
                sort: Some(Sort::Counts),
                worry: None,
                codes: Vec::new(),
            };
            let _ = run.apply(Action::Note(Box::new(note)));
        }
        let said = u8::try_from((seed * 37 + n as u64 * 23) % 101).expect("it is small");
        let _ = run.apply(Action::Rate(person, said));
        let mut decided = right(&run, person);
        decided.grounds.truncate(0);
        if seed.is_multiple_of(3) {
            decided.findings = vec![Finding::PresumedVictim];
        }
        let _ = run.apply(Action::Decide(person, Box::new(decided)));
    }
    run.apply(Action::End).expect("it can be ended");
    run
}

/// What is kept of a run, begun so many minutes after midnight.
fn record(run: &Session, minutes: u64) -> Vec<u8> {
    let started = 1_700_000_000 + minutes * 60;
    let header = Header::of(run, "quiet-river-000001".into(), started);
    encode(run, &header, |_| 0).into_bytes()
}

/// Somebody who has ended so many runs, the latest first.
fn after(runs: u64) -> Place {
    let mut place = Place::new(&["departure-desk", "one-talk"], None);
    let one = |seed| {
        let name = if seed % 4 == 3 { "one-talk" } else { "departure-desk" };
        (format!("run {seed}"), record(&suspects(name, seed), seed))
    };
    place.left = (0..runs).rev().map(one).collect();
    place
}

/// Somebody who looks back on what is kept in a place, read to the end.
fn looking_back(place: Place, settings: Settings) -> Face {
    let mut face = Face::at(place, settings, 3);
    face.wish(Wish::LookBack);
    while face.desk.settles_in() == Some(0) {
        assert_eq!(face.desk.settle(), None);
    }
    face
}

fn across(face: &Face) -> Across {
    match face.screen().body {
        Body::Across(across) => *across,
        other => panic!("somebody looks back: {other:?}"),
    }
}

fn unfold_all(face: &mut Face) {
    for behind in BEHIND {
        face.wish(Turn::Unfold(Fold::Across(behind)).into());
    }
}

/// If this changes, so has what somebody reads of their runs: look whether it still claims no more than it knows.
#[test]
fn what_many_runs_show_is_told_in_words_first() {
    let mut face = looking_back(after(24), Settings::default());
    let words = plain(&across(&face).blocks());
    // Who reads no figures has read none: they are folded.
    assert!(!words.contains("d′") && !words.contains("Brier"), "{words}");
    unfold_all(&mut face);
    insta::assert_snapshot!("across-en", plain(&across(&face).blocks()));
    let khmer = Settings {
        reads: Choice {
            own_digits: true,
            ..Choice::of("km")
        },
        ..Settings::default()
    };
    let mut face = looking_back(after(24), khmer);
    unfold_all(&mut face);
    insta::assert_snapshot!("across-km", plain(&across(&face).blocks()));
}

/// If this fails, a handful of runs is told as if it showed something, or somebody is not told how many more it takes.
#[test]
fn few_runs_say_how_many_more_it_takes() {
    let mut face = looking_back(after(1), Settings::default());
    unfold_all(&mut face);
    let shown = across(&face);
    let words = plain(&shown.blocks());
    assert!(words.contains("Still missing"), "{words}");
    assert!(words.contains("Not enough cases to say"), "{words}");
    assert!(
        !words.contains("d′") && !words.contains("suspect too readily"),
        "{words}"
    );
    let parts = shown.behind.iter().flat_map(|folded| folded.inside.iter().flatten());
    assert_eq!(
        parts.map(|part| part.plots.len()).sum::<usize>(),
        0,
        "nothing is plotted of one run"
    );
    let mut none = Face::at(Place::new(&["one-talk"], None), Settings::default(), 3);
    assert!(
        none.offers().iter().all(|offer| offer.wish != Wish::LookBack),
        "there is nothing to look back on"
    );
    none.wish(Wish::LookBack);
    assert!(across(&none).first.is_none() && !across(&none).notes.is_empty());
}

/// If this fails, a run that cannot be counted is counted, ends the look, or is dropped without a word.
#[test]
fn runs_that_cannot_be_counted_are_counted_as_that() {
    let mut place = after(4);
    let whole = place.left[0].1.clone();
    // A copy, one that was cut off behind its last move, one that somebody changed, one of another scenario, one of other rules.
    place.left.push(("a copy".into(), whole.clone()));
    let text = String::from_utf8(whole.clone()).expect("a record is text");
    let lines: Vec<&str> = text.lines().collect();
    let other = |from: &str, to: &str| {
        let run = suspects("one-talk", 50);
        let mut header = Header::of(&run, "early-field-000002".into(), 1);
        if from == "rules" {
            header.rules += 1;
        } else {
            header.scenario = to.into();
        }
        encode(&run, &header, |_| 0).into_bytes()
    };
    place.left.push(("other rules".into(), other("rules", "")));
    place
        .left
        .push(("another scenario".into(), other("scenario", "not-here")));
    let changed = text.replace("quiet-river-000001", "quiet-river-000009");
    place.left.push(("changed".into(), changed.into_bytes()));
    let cut = lines[..lines.len() - 1].join("\n");
    place.left.push(("cut off".into(), cut.into_bytes()));
    let face = looking_back(place, Settings::default());
    let words = plain(&across(&face).blocks());
    assert!(words.contains("can be counted: 4."), "{words}");
    for reason in [
        "1 that were not brought to an end",
        "1 of a scenario that is not here",
        "1 marked by the rules of another version",
        "1 that lie here twice",
    ] {
        assert!(words.contains(reason), "{reason}: {words}");
    }
}

/// If this fails, the program stands still until the last of many runs is read, or somebody cannot leave before that.
#[test]
fn runs_are_read_while_somebody_looks_on() {
    let mut face = Face::at(after(3), Settings::default(), 3);
    face.wish(Wish::LookBack);
    let first = across(&face);
    assert!(first.first.is_none(), "nothing is told of runs that are not read");
    assert!(plain(&first.blocks()).contains("0 of 3"), "{first:?}");
    assert_eq!(face.desk.settles_in(), Some(0), "it goes on by itself");
    face.wish(Wish::Leave);
    assert!(matches!(face.screen().body, Body::Shelf(_)));
    assert_eq!(face.desk.settles_in(), None);
    // What was opened to look at is there again, and read to its end.
    face.first(|offer| offer.wish == Wish::LookBack)
        .expect("the shelf leads there");
    face.desk.settle();
    assert!(across(&face).first.is_some());
}

/// If this fails, what looks had to do with it stands open for whoever looks over a shoulder, or without its cautions.
#[test]
fn the_look_at_looks_is_folded_and_says_for_whom_it_is() {
    let mut face = looking_back(after(6), Settings::default());
    let folded = plain(&across(&face).blocks());
    assert!(
        folded.contains("For you alone") && !folded.contains("Clothes"),
        "{folded}"
    );
    face.wish(Turn::Unfold(Fold::Across(Behind::Looks)).into());
    let open = plain(&across(&face).blocks());
    for words in [
        "for you alone",
        "proves nothing about you",
        "no proof of fairness",
        "Not enough cases to say",
        "Clothes",
    ] {
        assert!(open.contains(words), "{words}: {open}");
    }
}
