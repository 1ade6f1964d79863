//! A face that does anything in any order, in a world that does anything too; and what it holds the desk to.

use crate::place::{Disk, Place, THE_RUN, Trouble};
use crate::support::practice;
use grounds_core::locale::Choice;
use grounds_core::record::{Header, Step, decode, encode};
use grounds_core::session::{Action, Session};
use grounds_desk::open::Leaving;
use grounds_desk::run::Run;
use grounds_desk::settings::Settings;
use grounds_desk::shown::{Block, OfferState};
use grounds_desk::wish::{Course, Drilled, Wish};
use grounds_desk::{Desk, Effect};
use proptest::prelude::*;

/// What a face, or the world, does next.
#[derive(Clone, Debug)]
pub(super) enum Next {
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

pub(super) fn trouble() -> impl Strategy<Value = Trouble> {
    prop_oneof![
        (0_usize..6_000).prop_map(Trouble::Full),
        Just(Trouble::ReadOnly),
        (0_usize..400).prop_map(Trouble::Torn),
        Just(Trouble::SyncFails),
        Just(Trouble::Away),
        Just(Trouble::Another),
    ]
}

pub(super) fn next() -> impl Strategy<Value = Next> {
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
        Just(Wish::Drill(Drilled::Begin(Course::Mixed))),
        Just(Wish::Drill(Drilled::Choose(0))),
        Just(Wish::Drill(Drilled::GoOn)),
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
pub(super) struct Face {
    pub(super) desk: Desk<Place>,
    /// The moves that were shown of the run that is open, in order.
    pub(super) shown: Vec<Step>,
    /// Where somebody wanted to go when the last thing that was shown was the question whether to leave.
    pub(super) was_asked: Option<Leaving>,
    /// Whether it was told that moves are not kept, since all were.
    pub(super) was_told: bool,
    /// Somebody removed the file behind the back of the program: until it has looked, it cannot know.
    pub(super) was_removed: bool,
}

pub(super) const SHELF: [&str; 1] = ["one-talk"];

/// The moves of a run, in the words of a record.
pub(super) fn steps(session: &Session) -> Vec<Step> {
    let text = encode(session, &Header::of(session, String::new(), 0), |_| 0);
    let decoded = decode(text.as_bytes()).expect("what is written can be read");
    decoded.record.moves.into_iter().map(|kept| kept.step).collect()
}

impl Face {
    pub(super) fn at(place: Place, seed: u64) -> Self {
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

    pub(super) fn new(late: Option<u8>, seed: u64) -> Self {
        Self::at(Place::new(&SHELF, late), seed)
    }

    /// The run that is open and is to be kept.
    pub(super) fn run(&self) -> Option<&Run> {
        self.desk.open().run().filter(|run| !run.is_a_try())
    }

    /// How many of the moves that are shown are told as not kept.
    pub(super) fn waiting(&self) -> usize {
        let unshown = |run: &Run| usize::from(run.is_waiting_for_an_answer());
        self.run().map_or(0, |run| run.waiting() - unshown(run))
    }

    /// What a person sees now.
    pub(super) fn look(&mut self) {
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
    pub(super) fn has_no_record(&self) -> bool {
        self.run().is_some_and(|run| run.place().is_none())
    }

    /// The moves that would be found after the power went now.
    pub(super) fn safe(&self) -> Vec<Step> {
        let left = self.desk.home().disk.left();
        left.map_or_else(Vec::new, |record| {
            record.moves.into_iter().map(|kept| kept.step).collect()
        })
    }

    /// What was shown is safe, or told as not kept.
    pub(super) fn check(&self) {
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
    pub(super) fn offered(&self, is_it: impl Fn(&Wish) -> bool) -> Vec<Wish> {
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

    pub(super) fn by_chance(&mut self, chance: usize, is_it: impl Fn(&Wish) -> bool) -> Option<Effect> {
        let offered = self.offered(is_it);
        let wish = offered.get(chance % offered.len().max(1)).cloned()?;
        self.desk.wish(wish)
    }

    pub(super) fn carry_out(&mut self, next: &Next) -> Option<Effect> {
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
    pub(super) fn go(&mut self, next: &Next) -> Option<Effect> {
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
    pub(super) fn crash(self, late: Option<u8>, seed: u64) -> Self {
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
