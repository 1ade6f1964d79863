//! The desk under faces that do anything in any order, on disks that do anything too, at once or late. Every move that was
//! shown is kept, or the person was asked before leaving without it.

use crate::place::{Disk, Place, THE_RUN, Trouble};
use crate::support::practice;
use grounds_core::locale::Choice;
use grounds_core::record::{Header, Step, decode, encode};
use grounds_core::session::{Action, Session};
use grounds_desk::desk::TRY_AGAIN;
use grounds_desk::open::{Leaving, Open};
use grounds_desk::run::Run;
use grounds_desk::settings::Settings;
use grounds_desk::shown::{Block, OfferState};
use grounds_desk::wish::{Turn, Wish};
use grounds_desk::{Desk, Effect};
use proptest::prelude::*;

/// What a face, or the world, does next.
#[derive(Clone, Debug)]
enum Next {
    /// Takes one of the moves on the screen, by chance.
    Act(usize),
    /// Takes one of the turns on the screen, by chance.
    Turn(usize),
    Wish(Wish),
    Pass(u64),
    Frame,
    Break(Trouble),
    Heal,
    Remove,
    Crash,
}

fn trouble() -> impl Strategy<Value = Trouble> {
    prop_oneof![
        (0_usize..6_000).prop_map(Trouble::Full),
        Just(Trouble::ReadOnly),
        (0_usize..400).prop_map(Trouble::Torn),
        Just(Trouble::SyncFails),
    ]
}

fn next() -> impl Strategy<Value = Next> {
    let wish = prop_oneof![
        Just(Wish::Open(0)),
        Just(Wish::Begin),
        Just(Wish::BeginUnkept),
        Just(Wish::GoOn(THE_RUN.into())),
        Just(Wish::PutAway(THE_RUN.into())),
        Just(Wish::ReadAgain(THE_RUN.into())),
        Just(Wish::Leave),
        Just(Wish::LeaveUnkept),
        Just(Wish::Stay),
        Just(Wish::Again),
        Just(Wish::TryFrom(1)),
        Just(Wish::Keep),
        Just(Wish::KeepElsewhere),
        Just(Wish::DismissNotice),
        Just(Wish::Quit),
        Just(Wish::Act(Action::End)),
        Just(Wish::Read(Choice::of("km"))),
    ];
    prop_oneof![
        12 => any::<usize>().prop_map(Next::Act),
        4 => any::<usize>().prop_map(Next::Turn),
        6 => wish.prop_map(Next::Wish),
        2 => (0_u64..3_000).prop_map(Next::Pass),
        3 => Just(Next::Frame),
        2 => trouble().prop_map(Next::Break),
        2 => Just(Next::Heal),
        1 => Just(Next::Remove),
        1 => Just(Next::Crash),
    ]
}

/// A face at a desk, and what it has seen.
struct Face {
    desk: Desk<Place>,
    /// The moves that were shown of the run that is open, in order.
    shown: Vec<Step>,
    /// Where somebody wanted to go when the last thing that was shown was the question whether to leave.
    was_asked: Option<Leaving>,
    /// Whether it was told that moves are not kept, since all were.
    was_told: bool,
    /// Somebody removed the file behind the back of the program: until it has looked, it cannot know.
    was_removed: bool,
}

const SHELF: [&str; 1] = ["one-talk"];

/// The moves of a run, in the words of a record.
fn steps(session: &Session) -> Vec<Step> {
    let text = encode(session, &Header::of(session, String::new(), 0), |_| 0);
    let decoded = decode(text.as_bytes()).expect("what is written can be read");
    decoded.record.moves.into_iter().map(|kept| kept.step).collect()
}

impl Face {
    fn at(place: Place, seed: u64) -> Self {
        let desk = Desk::new(place, practice(), Settings::default(), Some(seed)).expect("there are English texts");
        let mut face = Self {
            desk,
            shown: Vec::new(),
            was_asked: None,
            was_told: false,
            was_removed: false,
        };
        face.look();
        face
    }

    fn new(late: Option<u8>, seed: u64) -> Self {
        Self::at(Place::new(&SHELF, late), seed)
    }

    /// The run that is open and is to be kept.
    fn run(&self) -> Option<&Run> {
        self.desk.open().run().filter(|run| !run.is_a_try())
    }

    /// How many of the moves that are shown are told as not kept.
    fn waiting(&self) -> usize {
        let unshown = |run: &Run| usize::from(run.is_waiting_for_an_answer());
        self.run().map_or(0, |run| run.waiting() - unshown(run))
    }

    /// What a person sees now.
    fn look(&mut self) {
        self.was_asked = self.desk.open().leaving();
        self.shown = match (self.run(), self.desk.open().session()) {
            (Some(_), Some(session)) => steps(session),
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
        self.run().is_some_and(|run| run.place().is_none())
    }

    /// The moves that would be found after the power went now.
    fn safe(&self) -> Vec<Step> {
        let left = self.desk.home().disk.left();
        left.map_or_else(Vec::new, |record| {
            record.moves.into_iter().map(|kept| kept.step).collect()
        })
    }

    /// What was shown is safe, or told as not kept.
    fn check(&self) {
        if self.run().is_none() || self.was_removed {
            return;
        }
        let (safe, waiting) = (self.safe(), self.waiting());
        let kept = self.shown.len().saturating_sub(waiting);
        assert!(
            safe.len() >= kept,
            "{} moves are safe, {} are shown and {waiting} of them counted as waiting",
            safe.len(),
            self.shown.len(),
        );
        assert_eq!(safe[..kept], self.shown[..kept]);
        assert!(waiting == 0 || self.was_told, "{waiting} moves wait and nobody is told");
    }

    /// What stands on the screen and can be chosen, of this sort.
    fn offered(&self, is_it: impl Fn(&Wish) -> bool) -> Vec<Wish> {
        let screen = self.desk.screen(false);
        let blocks = screen.blocks();
        let offers = blocks.iter().filter_map(|block| match block {
            Block::Offer(offer) | Block::Numbered(_, offer) => {
                (!matches!(offer.state, OfferState::Closed(_))).then(|| offer.wish.clone())
            }
            Block::Finish(finish) => finish.wish.clone(),
            Block::Told(told) => told.touch.as_ref().map(|touch| touch.wish.clone()),
            _ => None,
        });
        offers.filter(|wish| is_it(wish)).collect()
    }

    fn by_chance(&mut self, chance: usize, is_it: impl Fn(&Wish) -> bool) -> Option<Effect> {
        let offered = self.offered(is_it);
        let wish = offered.get(chance % offered.len().max(1)).cloned()?;
        self.desk.wish(wish)
    }

    fn carry_out(&mut self, next: &Next) -> Option<Effect> {
        match next {
            Next::Act(chance) => self.by_chance(*chance, |wish| matches!(wish, Wish::Act(_))),
            Next::Turn(chance) => self.by_chance(*chance, |wish| matches!(wish, Wish::Turn(_))),
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
            Next::Remove => {
                self.desk.home().disk.remove();
                self.was_removed = self.run().is_some();
                None
            }
            Next::Crash => None,
        }
    }

    /// One thing; and when the run that was open was left by it, whether that was right.
    fn go(&mut self, next: &Next) -> Option<Effect> {
        let (before, was_asked) = (self.shown.len(), self.was_asked);
        let had_run = self.run().is_some();
        let record = (!self.has_no_record()).then(|| self.desk.home().disk.clone());
        let effect = self.carry_out(next);
        let is_left = had_run && self.run().is_none();
        if is_left {
            // A run without a record may have got one at the last moment.
            let disk = record.unwrap_or_else(|| self.desk.home().disk.clone());
            let safe = disk.left().map_or(0, |record| record.moves.len());
            let was_given_up = was_asked.is_some() && matches!(next, Next::Wish(Wish::LeaveUnkept));
            assert!(
                safe >= before || was_given_up,
                "left with {safe} of {before} moves kept, and nobody was asked ({next:?})"
            );
        }
        // Whoever looks, or writes, finds that the file is gone.
        let looks = matches!(next, Next::Act(_) | Next::Wish(_));
        self.was_removed &= !(is_left || (looks && self.desk.home().disk.left().is_some()));
        self.look();
        effect
    }

    /// The power goes, and somebody begins anew with what is left.
    fn crash(self, late: Option<u8>, seed: u64) -> Self {
        let (shown, waiting, was_removed) = (self.shown.len(), self.waiting(), self.was_removed);
        let disk: Disk = self.desk.home().disk.clone();
        drop(self);
        disk.crash();
        let kept = disk.left().map_or(0, |record| record.moves.len());
        assert!(
            was_removed || kept + waiting >= shown,
            "{kept} of {shown} moves are left after the power went, and {waiting} were waiting"
        );
        Self::at(Place::on(disk, &SHELF, late), seed)
    }
}

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
