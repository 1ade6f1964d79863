//! Drills at the desk: offered once to whoever is new, asked one at a time, and what went wrong comes back.

use crate::place::{Place, Trouble};
use crate::walk::Face;
use grounds_core::locale::Choice;
use grounds_desk::open::{Drilling, Open};
use grounds_desk::settings::Settings;
use grounds_desk::shown::drill::{Over, Question};
use grounds_desk::shown::{Body, Drill, Section};
use grounds_desk::wish::{Course, Drilled, Wish};

const WEEK: u64 = 7 * 86_400_000;

fn desk(seed: u64) -> Face {
    Face::at(
        Place::new(&["one-talk", "office-park"], None),
        Settings::default(),
        seed,
    )
}

fn drill(face: &Face) -> Drill {
    match face.screen().body {
        Body::Drill(drill) => *drill,
        other => panic!("no drill is open: {other:?}"),
    }
}

fn drilling(face: &Face) -> &Drilling {
    match face.desk.open() {
        Open::Drill(drilling) => drilling,
        other => panic!("no drill is open: {other:?}"),
    }
}

fn question(face: &Face) -> Question {
    drill(face).question.expect("a question is in front")
}

fn over(face: &Face) -> Over {
    drill(face).over.expect("it is over")
}

fn offered(face: &Face) -> Option<Section> {
    match face.screen().body {
        Body::Prebrief(prebrief) => prebrief.drill,
        other => panic!("no prebrief: {other:?}"),
    }
}

/// Answers everything, rightly or wrongly.
fn answer_all(face: &mut Face, rightly: bool) -> usize {
    let mut answered = 0;
    while drill(face).question.is_some() {
        let at = drilling(face).question().expect("one is in front");
        let right = drilling(face).items[at].1.right;
        let choices = question(face).choices;
        let choice = if rightly { right } else { (right + 1) % choices.len() };
        face.take(&choices[choice].1);
        let told = question(face).told.expect("the answer is told in a line");
        assert_eq!(told.words.starts_with("Right."), rightly, "{told:?}");
        let go_on = question(face).go_on.expect("one goes on");
        face.take(&go_on);
        answered += 1;
    }
    answered
}

/// If this fails, a new trainee is not offered the drill, is asked again, or cannot decline with one press.
#[test]
fn whoever_is_new_is_offered_a_drill_once() {
    let mut face = desk(1);
    face.wish(Wish::Open(0));
    let section = offered(&face).expect("it is offered");
    face.take(&section.offers[1]);
    assert_eq!(offered(&face), None, "declined with one press");
    face.wish(Wish::Leave);
    face.wish(Wish::Open(1));
    assert_eq!(offered(&face), None, "and not asked again");
    // Whoever begins has gone without it: the run says so, and nothing else is written.
    let mut face = desk(1);
    face.wish(Wish::Open(0));
    face.wish(Wish::Begin);
    assert!(!face.desk.home().practised.was_offered);
    // Whoever has a run here is not new.
    let mut place = Place::new(&["one-talk"], None);
    let mut other = Face::begun("one-talk", 3);
    other.first(|offer| matches!(offer.wish, Wish::Act(_)));
    place.left = vec![("left".into(), other.desk.home().disk.bytes().expect("it is kept"))];
    let mut face = Face::at(place, Settings::default(), 1);
    face.wish(Wish::Open(0));
    assert_eq!(offered(&face), None);
}

/// If this fails, the drill before an interview takes away what is about to be met, or one does not come back to it.
#[test]
fn the_drill_before_an_interview_is_made_of_others_and_leads_back() {
    let mut face = desk(1);
    face.wish(Wish::Open(0));
    let section = offered(&face).expect("it is offered");
    face.take(&section.offers[0]);
    let decks: Vec<usize> = drilling(&face).decks.iter().map(|deck| deck.at).collect();
    assert_eq!(decks, [1], "made of the scenario that is not opened");
    assert_eq!(answer_all(&mut face, true), 8);
    let on = over(&face).offers.remove(0);
    assert_eq!(on.wish, Wish::Open(0));
    face.take(&on);
    assert_eq!(offered(&face), None);
    // With one scenario there is no other.
    let mut face = Face::at(Place::new(&["one-talk"], None), Settings::default(), 1);
    face.wish(Wish::Open(0));
    face.wish(Drilled::Begin(Course::Coding).into());
    assert!(drill(&face).question.is_some());
}

/// If this fails, an answer is told wrongly, counted wrongly, or can be given twice.
#[test]
fn an_answer_is_told_counted_and_given_once() {
    let mut face = desk(2);
    face.wish(Drilled::Begin(Course::Mixed).into());
    let right = drilling(&face).items[0].1.right;
    face.wish(Drilled::Choose(99).into());
    assert_eq!(question(&face).told, None, "there is no such choice");
    face.wish(Drilled::GoOn.into());
    face.wish(Drilled::Choose(right).into());
    face.wish(Drilled::Choose(right + 1).into());
    assert_eq!(drilling(&face).answers, [right], "the first one stands");
    assert!(question(&face).choices[right].1.is_chosen());
    face.wish(Drilled::GoOn.into());
    assert_eq!(answer_all(&mut face, false), 6);
    assert!(over(&face).score.contains("1 of 7"), "{}", over(&face).score);
    face.wish(Drilled::Choose(0).into());
    face.wish(Drilled::GoOn.into());
    assert_eq!(drilling(&face).answers.len(), 7, "it is over");
}

/// If this fails, what went wrong does not come back when it was said, or is asked again at once.
#[test]
fn what_went_wrong_comes_back_after_a_week() {
    let mut face = desk(3);
    face.wish(Drilled::Begin(Course::Mixed).into());
    answer_all(&mut face, false);
    let points: Vec<String> = face.desk.home().practised.points.keys().cloned().collect();
    assert!(points.len() > 3, "{points:?}");
    assert_eq!(over(&face).back.notes.len(), points.len());
    let plain = face.plain();
    assert!(plain.contains("21 November 2023"), "{plain}");
    face.wish(Wish::Leave);
    let due = |face: &Face| match face.screen().body {
        Body::Shelf(shelf) => shelf.drills.expect("drills are on the shelf").notes[1].words.clone(),
        other => panic!("not the shelf: {other:?}"),
    };
    assert!(due(&face).starts_with("The next one comes back on"), "{}", due(&face));
    face.desk.home_mut().millis += WEEK;
    assert_eq!(due(&face), format!("To come back to today: {}", points.len()));
    face.wish(Drilled::Begin(Course::Mixed).into());
    let asked: Vec<&String> = drilling(&face).items.iter().map(|(_, item)| &item.point).collect();
    assert!(
        points.iter().all(|point| asked.contains(&point)),
        "{points:?} {asked:?}"
    );
    answer_all(&mut face, true);
    let of = face.desk.home().practised.points[&points[0]];
    assert_eq!((of.gap, of.due - of.last), (1, 28), "four weeks after the second time");
}

/// If this fails, another drill asks the same, although the draw was named.
#[test]
fn another_drill_asks_something_else() {
    let mut face = desk(4);
    face.wish(Drilled::Begin(Course::Mixed).into());
    let first = drilling(&face).items.clone();
    answer_all(&mut face, true);
    let again = over(&face).offers.remove(0);
    face.take(&again);
    assert_ne!(drilling(&face).items, first);
}

/// If this fails, a full disk loses what is to come back, says nothing, or says it with every answer.
#[test]
fn what_cannot_be_kept_is_told_once_and_kept_later() {
    let mut face = desk(5);
    face.desk.home().disk.set(Trouble::ReadOnly);
    face.wish(Drilled::Begin(Course::Mixed).into());
    assert_eq!(face.screen().notice, None, "that it was offered is no trouble");
    let (mut told, mut answered) = (0, 0);
    while drill(&face).question.is_some() {
        let at = drilling(&face).question().expect("one is in front");
        let (right, choices) = (drilling(&face).items[at].1.right, question(&face).choices.len());
        face.wish(Drilled::Choose((right + 1) % choices).into());
        if face.screen().notice.is_some() {
            told += 1;
            face.wish(Wish::DismissNotice);
        }
        face.wish(Drilled::GoOn.into());
        answered += 1;
        if answered == 3 {
            face.desk.home().disk.set(Trouble::Nothing);
        }
    }
    assert!(told <= 1, "told {told} times");
    let back = over(&face).back.notes.len();
    assert_eq!(
        face.desk.home().practised.points.len(),
        back,
        "all of it is kept at last"
    );
}

/// If this fails, the calendar file lacks a day, or its days are not known again.
#[test]
fn a_calendar_gets_the_days() {
    let mut face = desk(6);
    face.wish(Drilled::Begin(Course::Mixed).into());
    answer_all(&mut face, false);
    let calendar = over(&face).back.offers.remove(0);
    face.take(&calendar);
    let told = face.screen().notice.expect("it is said where it lies").note.words;
    assert!(told.contains("a calendar in memory"), "{told}");
    let first = face.desk.home().calendar.clone().expect("it is written");
    assert!(first.contains("DTSTART;VALUE=DATE:20231121"), "{first}");
    face.take(&calendar);
    assert_eq!(face.desk.home().calendar.as_ref(), Some(&first), "the same again");
}

/// If this fails, a language chosen in the middle of a drill changes nothing, or loses an answer.
#[test]
fn a_drill_is_read_in_another_language_from_one_moment_to_the_next() {
    let mut face = desk(7);
    face.wish(Drilled::Begin(Course::Mixed).into());
    face.wish(Drilled::Choose(0).into());
    let before = question(&face);
    face.wish(Wish::Read(Choice::of("km")));
    let after = question(&face);
    assert_ne!(before.words, after.words);
    assert_eq!(drilling(&face).answers, [0]);
}

/// If this fails, a screen of a drill says something else than somebody has read.
#[test]
fn the_screens_of_a_drill() {
    for language in ["en", "km"] {
        let settings = Settings {
            reads: Choice::of(language),
            ..Settings::default()
        };
        let mut face = Face::at(Place::new(&["one-talk"], None), settings, 9);
        let mut all = vec![("shelf", face.plain())];
        face.wish(Wish::Open(0));
        all.push(("prebrief", face.plain()));
        face.wish(Drilled::Begin(Course::Coding).into());
        all.push(("question", face.plain()));
        let right = drilling(&face).items[0].1.right;
        face.wish(Drilled::Choose(right).into());
        all.push(("right", face.plain()));
        face.wish(Drilled::GoOn.into());
        let right = drilling(&face).items[1].1.right;
        face.wish(Drilled::Choose(usize::from(right == 0)).into());
        all.push(("wrong", face.plain()));
        face.wish(Drilled::GoOn.into());
        while drill(&face).question.is_some() {
            face.wish(Drilled::Choose(0).into());
            face.wish(Drilled::GoOn.into());
        }
        all.push(("over", face.plain()));
        let all: Vec<String> = all
            .iter()
            .map(|(name, plain)| format!("==== {name} ====\n{plain}"))
            .collect();
        insta::assert_snapshot!(format!("drill-{language}"), all.join("\n"));
    }
}
