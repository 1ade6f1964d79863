//! The application core under faces that do anything in any order, on disks that do anything too, at once or late. Every
//! move that was shown is kept, or the person was asked before leaving without it.

use crate::place::{Place, THE_RUN, scenario};
use crate::record_disk::bad::{Trouble, trouble};
use crate::support::practice;
use proptest::prelude::*;
use reasonable_grounds::desk::desk::TRY_AGAIN;
use reasonable_grounds::desk::open::{Leaving, Open};
use reasonable_grounds::desk::run::Run;
use reasonable_grounds::desk::settings::Settings;
use reasonable_grounds::desk::wish::Wish;
use reasonable_grounds::desk::{Desk, Effect};
use reasonable_grounds::locale::Choice;
use reasonable_grounds::playtest::{Policy, Random};
use reasonable_grounds::scenario::{Action, Step};

/// What a face, or the world, does next.
#[derive(Clone, Debug)]
enum Next {
    Act,
    Wish(Wish),
    Pass(u64),
    Frame,
    Break(Trouble),
    Heal,
    Crash(usize),
}

fn next() -> impl Strategy<Value = Next> {
    let wish = prop_oneof![
        Just(Wish::Open(0)),
        Just(Wish::Begin),
        Just(Wish::BeginUnkept),
        Just(Wish::GoOn(THE_RUN.into())),
        Just(Wish::PutAway(THE_RUN.into())),
        Just(Wish::Leave),
        Just(Wish::LeaveUnkept),
        Just(Wish::Stay),
        Just(Wish::Again),
        Just(Wish::Keep),
        Just(Wish::KeepElsewhere),
        Just(Wish::DismissNotice),
        Just(Wish::Quit),
        Just(Wish::Act(Action::End)),
        Just(Wish::Read(Choice::of("km"))),
    ];
    prop_oneof![
        10 => Just(Next::Act),
        6 => wish.prop_map(Next::Wish),
        2 => (0_u64..3_000).prop_map(Next::Pass),
        3 => Just(Next::Frame),
        2 => trouble().prop_map(Next::Break),
        2 => Just(Next::Heal),
        1 => any::<usize>().prop_map(Next::Crash),
    ]
}

/// A face at a desk, and what it has seen.
struct Face {
    desk: Desk<Place>,
    policy: Random,
    /// The steps that were shown of the run that is open, in order.
    shown: Vec<Step>,
    /// Where somebody wanted to go when the last thing that was shown was the question whether to leave.
    was_asked: Option<Leaving>,
    /// Whether it was told that steps are not kept, since all were.
    was_told: bool,
}

impl Face {
    fn new(late: Option<u8>, seed: u64) -> Self {
        Self::at(Place::new(late), seed)
    }

    fn at(place: Place, seed: u64) -> Self {
        let desk = Desk::new(place, practice(), Settings::default(), Some(seed)).expect("there are English texts");
        let mut face = Self {
            desk,
            policy: Random::new(seed, &practice()),
            shown: Vec::new(),
            was_asked: None,
            was_told: false,
        };
        face.look();
        face
    }

    /// How many of the steps that are shown are told as not kept.
    fn waiting(&self) -> usize {
        let unshown = |run: &Run| usize::from(run.is_waiting_for_an_answer());
        self.desk.open().run().map_or(0, |run| run.waiting() - unshown(run))
    }

    /// What a person sees now.
    fn look(&mut self) {
        self.was_asked = self.desk.open().leaving();
        self.shown = match (self.desk.open().run(), self.desk.open().session()) {
            (Some(_), Some(session)) => {
                let steps = session.entries().iter();
                steps.map(|entry| scenario().step(entry.action, &practice())).collect()
            }
            _ => Vec::new(),
        };
        let ways = self.desk.notice().map_or(&[][..], |notice| &notice.ways);
        let tells = ways
            .iter()
            .any(|(_, way)| matches!(way, Wish::Keep | Wish::BeginUnkept));
        self.was_told = tells || (self.was_told && (self.waiting() > 0 || self.has_no_record()));
    }

    /// Whether a run is open that nothing could be kept of yet.
    fn has_no_record(&self) -> bool {
        self.desk.open().run().is_some_and(|run| run.place().is_none())
    }

    /// The steps that would be found after the power went now.
    fn safe(&self) -> Vec<Step> {
        let left = self.desk.home().disk.left();
        left.map_or_else(Vec::new, |record| record.moves.into_iter().map(|m| m.step).collect())
    }

    /// What was shown is safe, or told as not kept.
    fn check(&self) {
        if self.desk.open().run().is_none() {
            return;
        }
        let (safe, waiting) = (self.safe(), self.waiting());
        let kept = self.shown.len().saturating_sub(waiting);
        assert!(
            safe.len() >= kept,
            "{} steps are safe, {} are shown and {waiting} of them counted as waiting",
            safe.len(),
            self.shown.len(),
        );
        assert_eq!(safe[..kept], self.shown[..kept]);
        assert!(waiting == 0 || self.was_told, "{waiting} steps wait and nobody is told");
    }

    fn carry_out(&mut self, next: &Next) -> Option<Effect> {
        match next {
            Next::Act => {
                let action = self.desk.view().map(|view| self.policy.choose(view));
                action.and_then(|action| self.desk.wish(Wish::Act(action)))
            }
            Next::Wish(wish) => self.desk.wish(wish.clone()),
            Next::Pass(millis) => {
                self.desk.home_mut().millis += millis;
                self.desk.settle()
            }
            Next::Frame => self.desk.settle(),
            Next::Break(trouble) => {
                self.desk.home().disk.set(*trouble);
                None
            }
            Next::Heal => self.carry_out(&Next::Break(Trouble::Nothing)),
            Next::Crash(_) => None,
        }
    }

    /// One thing; and when the run that was open was left by it, whether that was right.
    fn go(&mut self, next: &Next) -> Option<Effect> {
        let (before, was_asked) = (self.shown.len(), self.was_asked);
        let had_run = self.desk.open().run().is_some();
        let record = (!self.has_no_record()).then(|| self.desk.home().disk.clone());
        let effect = self.carry_out(next);
        if had_run && self.desk.open().run().is_none() {
            // A run without a record may have got one at the last moment.
            let disk = record.unwrap_or_else(|| self.desk.home().disk.clone());
            let safe = disk.left().map_or(0, |record| record.moves.len());
            let was_given_up = was_asked.is_some() && matches!(next, Next::Wish(Wish::LeaveUnkept));
            assert!(
                safe >= before || was_given_up,
                "left with {safe} of {before} steps kept, and nobody was asked ({next:?})"
            );
            let goes_elsewhere = matches!(
                next,
                Next::Wish(Wish::Leave | Wish::Again | Wish::Open(_) | Wish::GoOn(_))
            );
            if was_asked == Some(Leaving::Away) && !goes_elsewhere {
                assert_eq!(effect, Some(Effect::Close), "the window stays open ({next:?})");
            }
        }
        self.look();
        effect
    }

    /// The power goes, and somebody begins anew with what is left.
    fn crash(self, chance: usize, late: Option<u8>, seed: u64) -> Self {
        let (shown, waiting) = (self.shown.len(), self.waiting());
        let disk = self.desk.home().disk.clone();
        disk.crash(chance);
        disk.set(Trouble::Dead);
        drop(self);
        disk.set(Trouble::Nothing);
        let place = Place::on(disk, late);
        let kept = place.moves();
        assert!(
            kept + waiting >= shown,
            "{kept} of {shown} steps are left after the power went, and {waiting} were waiting"
        );
        Self::at(place, seed)
    }
}

/// Plays an order of events to its end.
fn play(late: Option<u8>, seed: u64, order: &[Next]) {
    let mut face = Face::new(late, seed);
    for next in order {
        if let Next::Crash(chance) = next {
            face = face.crash(*chance, late, seed);
            continue;
        }
        face.go(next);
        face.check();
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(192))]

    /// If this fails, there is an order of wishes and mishaps in which a move that was shown is lost and nobody was asked.
    #[test]
    fn what_was_shown_is_kept_or_somebody_was_asked(seed in 0_u64..500, order in prop::collection::vec(next(), 1..70)) {
        play(None, seed, &order);
    }

    /// If this fails, it holds only where keeping answers at once, and not in a browser.
    #[test]
    fn it_holds_where_keeping_answers_later(late in 0_u8..4, seed in 0_u64..500, order in prop::collection::vec(next(), 1..70)) {
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
        face.go(&Next::Act);
        face.go(&Next::Frame);
    }
    panic!("the random player does nothing");
}

/// If this fails, a move is shown before anybody knows that it is kept.
#[test]
fn nothing_is_shown_before_a_late_answer() {
    let mut face = begun(Some(3));
    let looks = |view: reasonable_grounds::session::View<'_>| view.spots().first().map(|spot| spot.ix);
    let spot = face.desk.view().and_then(looks).expect("there is something to look at");
    let look = Next::Wish(Wish::Act(Action::Look(spot)));
    face.go(&look);
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
        assert_eq!(face.desk.open().run().map(|run| run.waiting()), Some(3));
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

/// If this fails, one leaves without a word although steps are not kept, or cannot leave at all.
#[test]
fn leaving_with_steps_that_are_not_kept_is_asked_first() {
    let mut face = begun(None);
    face.desk.home().disk.set(Trouble::ReadOnly);
    act(&mut face, 2);
    let closes = face.go(&Next::Wish(Wish::Quit));
    assert_eq!(closes, None, "the window closes over two steps");
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
    assert_eq!(face.desk.open().run().map(|run| run.waiting()), Some(3));
    face.go(&Next::Wish(Wish::Leave));
    assert!(
        face.desk.open().leaving().is_some(),
        "three steps are lost without a word"
    );
    face.go(&Next::Wish(Wish::Stay));
    face.desk.home().disk.set(Trouble::Nothing);
    face.go(&Next::Wish(Wish::Leave));
    assert!(matches!(face.desk.open(), Open::Shelf));
    assert_eq!(face.safe().len(), 3);
}

/// If this fails, a run that was left is not offered, or goes on elsewhere than where it was left.
#[test]
fn a_run_that_was_left_goes_on_where_it_was() {
    let mut face = begun(None);
    act(&mut face, 4);
    let shown = face.shown.clone();
    face.go(&Next::Wish(Wish::Leave));
    face.go(&Next::Wish(Wish::GoOn(THE_RUN.into())));
    assert_eq!(face.shown, shown);
}

/// If this fails, whoever opens something else, or begins unkept without having been asked, loses steps that wait.
#[test]
fn opening_something_else_asks_first_and_nothing_begins_unkept_unasked() {
    for wish in [Wish::Open(0), Wish::GoOn(THE_RUN.into())] {
        let mut face = begun(None);
        face.desk.home().disk.set(Trouble::ReadOnly);
        act(&mut face, 2);
        face.go(&Next::Wish(wish));
        assert!(matches!(face.desk.open(), Open::Run(_)), "two steps are lost");
        assert_eq!(face.was_asked, Some(Leaving::ToShelf));
    }
    let mut face = Face::new(None, 7);
    face.desk.home().disk.set(Trouble::ReadOnly);
    face.go(&Next::Wish(Wish::Open(0)));
    face.go(&Next::Wish(Wish::BeginUnkept));
    assert!(matches!(face.desk.open(), Open::Prebrief(_)), "nobody was asked");
}

/// If this fails, it is told for ever that steps wait where keeping answers later; or a refusal, or what was wished while the
/// answer came, hides that they do.
#[test]
fn a_late_answer_takes_back_what_was_told_and_is_not_told_over() {
    let mut face = begun(Some(2));
    face.desk.home().disk.set(Trouble::Dead);
    face.go(&Next::Act);
    face.go(&Next::Wish(Wish::KeepElsewhere));
    face.go(&Next::Wish(Wish::KeepElsewhere));
    face.go(&Next::Wish(Wish::KeepElsewhere));
    assert_eq!(face.waiting(), 1);
    assert!(face.was_told, "something else is told over it");
    face.go(&Next::Heal);
    face.go(&Next::Pass(TRY_AGAIN));
    assert_eq!(face.desk.settles_in(), Some(0), "the face is told to ask again");
    for _ in 0..4 {
        face.go(&Next::Frame);
    }
    assert_eq!((face.waiting(), face.safe().len()), (0, 1));
    assert_eq!(face.desk.notice(), None, "what was told is no longer true");
}

/// If this fails, who wanted to close the program stays in it for ever, because the last step was kept while something else
/// was wished.
#[test]
fn whoever_waits_to_leave_goes_when_the_face_asks() {
    let mut face = begun(Some(0));
    face.desk.home().disk.set(Trouble::Dead);
    face.go(&Next::Act);
    face.go(&Next::Wish(Wish::Quit));
    assert_eq!(face.was_asked, Some(Leaving::Away));
    face.go(&Next::Frame);
    face.go(&Next::Heal);
    face.go(&Next::Wish(Wish::Keep));
    face.go(&Next::Wish(Wish::SetTextSize(120)));
    assert_eq!(face.safe().len(), 1, "the answer has come");
    assert_eq!(face.go(&Next::Frame), Some(Effect::Close));
}

/// If this fails, a record that was removed while its run was open is gone although one left in good order.
#[test]
fn a_record_that_was_removed_is_there_again_or_it_is_asked() {
    let mut face = begun(None);
    act(&mut face, 3);
    let disk = face.desk.home().disk.clone();
    disk.remove();
    disk.set(Trouble::ReadOnly);
    assert_eq!(face.desk.wish(Wish::Leave), None);
    assert_eq!(
        face.desk.open().run().map(Run::waiting),
        Some(3),
        "called kept and gone"
    );
    assert_eq!(face.desk.open().leaving(), Some(Leaving::ToShelf));
    disk.set(Trouble::Nothing);
    face.desk.wish(Wish::Leave);
    assert!(matches!(face.desk.open(), Open::Shelf));
    assert_eq!(face.safe().len(), 3);
}

/// If this fails, what happens by itself depends on a clock of its own: without the home's clock going on, nothing is tried.
#[test]
fn nothing_is_tried_again_before_the_clock_of_the_home_says_so() {
    let mut face = begun(None);
    face.desk.home().disk.set(Trouble::ReadOnly);
    act(&mut face, 1);
    face.go(&Next::Wish(Wish::Keep));
    face.go(&Next::Heal);
    assert_eq!(face.desk.settles_in(), Some(TRY_AGAIN));
    for _ in 0..50 {
        face.go(&Next::Frame);
    }
    assert_eq!(face.waiting(), 1);
    face.go(&Next::Pass(TRY_AGAIN - 1));
    assert_eq!((face.waiting(), face.desk.settles_in()), (1, Some(1)));
    face.go(&Next::Pass(1));
    assert_eq!((face.waiting(), face.desk.settles_in()), (0, None));
}
