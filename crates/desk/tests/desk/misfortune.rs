//! The desk under faces that do anything in any order, on disks that do anything too, at once or late. Every move that was
//! shown is kept, or the person was asked before leaving without it.

mod face;

use crate::place::{THE_RUN, Trouble};
use face::{Face, Next, next};
use grounds_core::session::Action;
use grounds_desk::Effect;
use grounds_desk::desk::TRY_AGAIN;
use grounds_desk::open::Open;
use grounds_desk::run::Run;
use grounds_desk::wish::{Turn, Wish};
use proptest::prelude::*;

/// Plays an order of events to its end.
fn play(late: Option<u8>, seed: u64, order: &[Next]) {
    let mut face = Face::new(late, seed);
    // Most of what can go wrong goes wrong in a run.
    face.go(&Next::Wish(Wish::Open(0)));
    face.go(&Next::Wish(Wish::Begin));
    for next in order {
        if matches!(next, Next::Crash) {
            face = face.crash(late, seed);
            continue;
        }
        // What a place does that answers later is its own business: it has no file that anybody could remove.
        if late.is_none() || !matches!(next, Next::Remove) {
            face.go(next);
            face.check();
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    /// If this fails, there is an order of wishes and mishaps in which a move that was shown is lost and nobody was asked.
    #[test]
    fn what_was_shown_is_kept_or_somebody_was_asked(seed in 0_u64..500, order in prop::collection::vec(next(), 1..50)) {
        play(None, seed, &order);
    }

    /// If this fails, it holds only where keeping answers at once, and not in a browser.
    #[test]
    fn it_holds_where_keeping_answers_later(late in 0_u8..4, seed in 0_u64..500, order in prop::collection::vec(next(), 1..50)) {
        play(Some(late), seed, &order);
    }
}

fn begun(late: Option<u8>) -> Face {
    let mut face = Face::new(late, 7);
    face.go(&Next::Wish(Wish::Open(0)));
    face.go(&Next::Wish(Wish::Begin));
    assert!(matches!(face.desk.open(), Open::Run(_)), "the run has begun");
    face
}

fn act(face: &mut Face, times: usize) {
    let wanted = face.shown.len() + times;
    for _ in 0..200 {
        if face.shown.len() >= wanted {
            return;
        }
        face.go(&Next::Act(0));
        face.go(&Next::Frame);
    }
    panic!("nothing is done");
}

/// If this fails, a move is shown before anybody knows that it is kept.
#[test]
fn nothing_is_shown_before_a_late_answer() {
    let mut face = begun(Some(3));
    face.go(&Next::Act(0));
    assert_eq!(face.shown.len(), 0, "shown before the answer");
    assert_eq!(face.desk.settles_in(), Some(0), "the face is told to ask again");
    for _ in 0..4 {
        face.go(&Next::Frame);
    }
    assert_eq!(face.shown.len(), 1, "shown after it");
}

/// If this fails, a full disk that empties again loses what was done in between: by leaving, by closing the window.
#[test]
fn what_waits_is_kept_when_there_is_room_again() {
    for wish in [Wish::Leave, Wish::Quit, Wish::Keep, Wish::DismissNotice] {
        let mut face = begun(None);
        act(&mut face, 2);
        face.desk.home().disk.set(Trouble::Full(0));
        act(&mut face, 3);
        assert_eq!(face.run().map(Run::waiting), Some(3));
        assert!(face.desk.notice().is_some(), "nobody is told");
        face.desk.home().disk.set(Trouble::Nothing);
        face.go(&Next::Wish(wish.clone()));
        assert_eq!(face.safe().len(), 5, "after {wish:?}");
    }
    // And by itself, after a while.
    let mut face = begun(None);
    face.desk.home().disk.set(Trouble::ReadOnly);
    act(&mut face, 2);
    face.desk.home().disk.set(Trouble::Nothing);
    assert!(face.desk.settles_in().is_some());
    face.go(&Next::Pass(TRY_AGAIN));
    assert_eq!(face.safe().len(), 2);
    assert_eq!(face.desk.settles_in(), None, "nothing more to wait for");
    assert_eq!(face.desk.notice(), None, "what was told is no longer true");
}

/// If this fails, somebody who pulls out the stick in a run is not told, is told with every step, or what was done meanwhile is
/// not written to the same record when the stick is back.
#[test]
fn a_stick_that_is_pulled_out_is_told_once_and_written_on_when_it_is_back() {
    for other in [None, Some(Trouble::Another)] {
        let mut face = begun(None);
        act(&mut face, 2);
        let before = face.shown.clone();
        face.desk.home().disk.set(Trouble::Away);
        act(&mut face, 1);
        let told = face.desk.notice().expect("nobody is told").said.to_string();
        assert!(told.contains("put the stick in again"), "{told}");
        face.go(&Next::Wish(Wish::DismissNotice));
        act(&mut face, 3);
        assert_eq!(face.desk.notice(), None, "the same is told again");
        if let Some(other) = other {
            face.desk.home().disk.set(other);
            face.go(&Next::Pass(TRY_AGAIN));
            assert_eq!(face.safe(), before, "something is written to another stick");
        }
        face.desk.home().disk.set(Trouble::Nothing);
        face.go(&Next::Pass(TRY_AGAIN));
        assert_eq!(face.safe(), face.shown, "what waited is not in the record");
        assert_eq!((face.safe().len(), face.run().map(Run::waiting)), (6, Some(0)));
    }
}

/// If this fails, somebody is kept from leaving a run of which everything lies on a stick that is out by now.
#[test]
fn a_run_whose_stick_is_out_is_left_without_a_question_when_nothing_waits() {
    let mut face = begun(None);
    act(&mut face, 2);
    face.desk.home().disk.set(Trouble::Away);
    assert_eq!(face.go(&Next::Wish(Wish::Quit)), Some(Effect::Close));
    assert_eq!(face.safe().len(), 2);
}

/// If this fails, one leaves without a word although moves are not kept, or cannot leave at all.
#[test]
fn leaving_with_moves_that_are_not_kept_is_asked_first() {
    let mut face = begun(None);
    face.desk.home().disk.set(Trouble::ReadOnly);
    act(&mut face, 2);
    let closes = face.go(&Next::Wish(Wish::Quit));
    assert_eq!(closes, None, "the window closes over two moves");
    assert!(face.desk.open().leaving().is_some(), "nobody is asked");
    face.go(&Next::Wish(Wish::Stay));
    assert!(face.desk.open().leaving().is_none());
    face.go(&Next::Wish(Wish::Quit));
    assert_eq!(face.go(&Next::Wish(Wish::LeaveUnkept)), Some(Effect::Close));
}

/// If this fails, a computer on which nothing can be kept cannot be played on, or is played on without a word.
#[test]
fn a_run_is_played_where_nothing_can_be_kept_and_kept_as_soon_as_it_can() {
    let mut face = Face::new(None, 7);
    face.desk.home().disk.set(Trouble::ReadOnly);
    face.go(&Next::Wish(Wish::Open(0)));
    face.go(&Next::Wish(Wish::Begin));
    assert!(
        matches!(face.desk.open(), Open::Prebrief(_)),
        "it began although nothing is kept"
    );
    let ways = face
        .desk
        .notice()
        .map(|notice| notice.ways.clone())
        .expect("it is told");
    assert!(ways.iter().any(|(_, wish)| *wish == Wish::BeginUnkept), "{ways:?}");
    face.go(&Next::Wish(Wish::BeginUnkept));
    act(&mut face, 3);
    assert_eq!(face.safe().len(), 0);
    face.desk.home().disk.set(Trouble::Nothing);
    face.go(&Next::Wish(Wish::Keep));
    assert_eq!(face.safe().len(), 3, "all of it is kept as soon as it can be");
}

/// If this fails, a run that was left begins anew, or not where it was.
#[test]
fn a_run_that_was_left_goes_on_where_it_was() {
    let mut face = begun(None);
    act(&mut face, 4);
    let shown = face.shown.clone();
    face.go(&Next::Wish(Wish::Leave));
    let offered = face.offered(|wish| matches!(wish, Wish::GoOn(_)));
    assert_eq!(offered, [Wish::GoOn(THE_RUN.into())]);
    face.go(&Next::Wish(Wish::GoOn(THE_RUN.into())));
    assert_eq!(face.shown, shown);
}

/// If this fails, a run that was ended leaves no trace: what it came to cannot be read again.
#[test]
fn what_a_run_came_to_can_be_read_again() {
    let mut face = begun(None);
    act(&mut face, 3);
    face.go(&Next::Wish(Wish::Act(Action::End)));
    let Open::Debrief(ended) = face.desk.open() else {
        panic!("the run is over")
    };
    let band = ended.debrief.band();
    face.go(&Next::Wish(Wish::Leave));
    let offered = face.offered(|wish| matches!(wish, Wish::ReadAgain(_) | Wish::GoOn(_)));
    assert_eq!(
        offered,
        [Wish::ReadAgain(THE_RUN.into())],
        "it is read again, and not gone on with"
    );
    face.go(&Next::Wish(offered[0].clone()));
    let Open::Debrief(again) = face.desk.open() else {
        panic!("it is shown again")
    };
    assert_eq!(again.debrief.band(), band);
}

/// If this fails, somebody who tries again from the middle of a run writes into its record, or is not told that a try is not
/// kept.
#[test]
fn a_try_from_the_middle_keeps_nothing_and_says_so() {
    let mut face = begun(None);
    act(&mut face, 3);
    face.go(&Next::Wish(Wish::Act(Action::End)));
    let before = face.safe();
    face.go(&Next::Wish(Wish::TryFrom(2)));
    assert!(matches!(face.desk.open(), Open::Run(_)), "it goes on");
    assert_eq!(
        face.desk.view().map(|view| view.moves()),
        Some(2),
        "from where it was wanted"
    );
    assert!(face.desk.notice().is_some(), "nobody is told");
    face.go(&Next::Act(0));
    assert_eq!(face.desk.view().map(|view| view.moves()), Some(3), "it can be played");
    assert_eq!(face.safe(), before, "nothing of it is kept");
    face.go(&Next::Wish(Wish::Leave));
    assert!(
        matches!(face.desk.open(), Open::Shelf),
        "one leaves it without a question"
    );
}

/// If this fails, what is told only now is read away by a wish that meant something else.
#[test]
fn turning_a_page_changes_no_run() {
    let mut face = begun(None);
    act(&mut face, 2);
    let before = face.safe();
    face.go(&Next::Wish(Turn::Ending(true).into()));
    face.go(&Next::Wish(Turn::Ending(false).into()));
    assert_eq!(face.safe(), before);
}
