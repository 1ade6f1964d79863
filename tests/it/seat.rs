//! Somebody at the desk of a computer with a folder of its own, who sees screens and takes what is offered.

#![cfg_attr(
    not(feature = "ui-tests"),
    allow(dead_code, reason = "the tests of the screens use the rest")
)]

use crate::program::folder;
use crate::support::{practice, root};
use grounds_desk::Desk;
use grounds_desk::shown::{Block, Body, Offer, OfferState, Panel, Run, Told};
use grounds_desk::wish::{Turn, Wish};
use reasonable_grounds::library::InterfaceTexts;
use reasonable_grounds::library::{Computer, GameOptions, whole_shelf};
use reasonable_grounds::locale::Choice;
use reasonable_grounds::session::Action;
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};

/// The scenarios that are played here.
pub(crate) const SCENARIOS: [&str; 3] = ["one-talk", "departure-desk", "office-park"];

/// A desk with the scenarios on its shelf and an empty folder for records, read in these languages, at this size.
pub(crate) fn desk(seed: u64, reads: Choice, text_percent: u16) -> Desk<Computer> {
    desk_over(records_folder(), seed, reads, text_percent)
}

/// An empty folder for records.
pub(crate) fn records_folder() -> PathBuf {
    static DESKS: AtomicUsize = AtomicUsize::new(0);
    let number = DESKS.fetch_add(1, Ordering::Relaxed);
    folder(&format!("seat-{number}"))
}

/// A desk as above, with what lies in a folder of records already.
pub(crate) fn desk_over(records: PathBuf, seed: u64, reads: Choice, text_percent: u16) -> Desk<Computer> {
    let mut options = GameOptions {
        texts: InterfaceTexts::embedded(),
        records,
        ..GameOptions::default()
    };
    options.settings.reads = reads;
    options.settings.text_percent = text_percent;
    let shelf = whole_shelf(&practice(), &[root().join("scenarios")]);
    let home = Computer::new(&options, &shelf);
    Desk::new(home, practice(), options.settings, Some(seed)).expect("there are texts")
}

/// A desk on which a run of this scenario has begun.
pub(crate) fn begun(scenario: &str, seed: u64) -> Desk<Computer> {
    begun_in(scenario, seed, Choice::default(), 100)
}

/// The same, read in these languages, at this size.
pub(crate) fn begun_in(scenario: &str, seed: u64, reads: Choice, text_percent: u16) -> Desk<Computer> {
    let mut desk = desk(seed, reads, text_percent);
    desk.wish(Wish::Open(at(&desk, scenario)));
    desk.wish(Wish::Begin);
    assert!(desk.open().run().is_some(), "{scenario} begins");
    desk
}

/// The place of a scenario on the shelf.
pub(crate) fn at(desk: &Desk<Computer>, scenario: &str) -> usize {
    let mut shelf = desk.shelf().iter();
    shelf
        .position(|listed| listed.name == scenario)
        .expect("it is on the shelf")
}

/// The run that is shown; none when none is.
pub(crate) fn run(desk: &Desk<Computer>) -> Option<Run> {
    match desk.screen(false).body {
        Body::Run(run) => Some(run),
        _ => None,
    }
}

/// Every offer on the screen that can be chosen, in reading order.
pub(crate) fn offers(desk: &Desk<Computer>) -> Vec<Offer> {
    let screen = desk.screen(false);
    let blocks = screen.blocks();
    let offers = blocks.iter().filter_map(|block| match block {
        Block::Offer(offer) | Block::Numbered(_, offer) => Some((*offer).clone()),
        Block::Finish(finish) => finish.offer(),
        _ => None,
    });
    offers
        .filter(|offer| !matches!(offer.state, OfferState::Closed(_)))
        .collect()
}

/// Every line on the screen that can be touched.
pub(crate) fn lines(desk: &Desk<Computer>) -> Vec<Told> {
    let screen = desk.screen(false);
    let blocks = screen.blocks();
    let told = blocks.iter().filter_map(|block| match block {
        Block::Told(told) if told.touch.is_some() => Some((*told).clone()),
        _ => None,
    });
    told.collect()
}

/// Takes the first offer that fits.
pub(crate) fn take(desk: &mut Desk<Computer>, fits: impl Fn(&Offer) -> bool) -> Option<Offer> {
    let offer = offers(desk).into_iter().find(fits)?;
    desk.wish(offer.wish.clone());
    Some(offer)
}

/// Whether an offer is this kind of move.
pub(crate) fn acts(offer: &Offer, is: impl Fn(&Action) -> bool) -> bool {
    matches!(&offer.wish, Wish::Act(action) if is(action))
}

/// Answers whoever waits, with the first reply, until nobody does.
pub(crate) fn answer(desk: &mut Desk<Computer>) {
    while let Some(Panel::Moment(moment)) = run(desk).map(|run| run.panel) {
        let (_, offer) = moment.replies.first().expect("a moment has replies");
        desk.wish(offer.wish.clone());
    }
}

/// Sits down with the first person who can be sat down with, going on to other places for it if need be.
pub(crate) fn sit(desk: &mut Desk<Computer>) -> bool {
    for _ in 0..20 {
        answer(desk);
        if take(desk, |offer| acts(offer, |action| matches!(action, Action::Sit(_)))).is_some() {
            return true;
        }
        let closer = |offer: &Offer| matches!(offer.wish, Wish::Turn(Turn::Person(_))) && !offer.is_chosen();
        let looks = |offer: &Offer| acts(offer, |action| matches!(action, Action::Look(_)));
        let goes = |offer: &Offer| acts(offer, |action| matches!(action, Action::Go(_)));
        let moved = take(desk, closer)
            .or_else(|| take(desk, looks))
            .or_else(|| take(desk, goes));
        if moved.is_none() {
            return false;
        }
    }
    false
}

/// Whoever takes whatever is offered, so many times: never what ends a run or leaves it.
pub(crate) fn wander(desk: &mut Desk<Computer>, steps: usize, mut chance: u64) {
    for _ in 0..steps {
        let stays = |offer: &Offer| !matches!(offer.wish, Wish::Leave | Wish::Turn(Turn::Ending(true)) | Wish::Quit);
        let mut wishes: Vec<Wish> = offers(desk).into_iter().filter(stays).map(|offer| offer.wish).collect();
        let touches = lines(desk)
            .into_iter()
            .filter_map(|line| line.touch)
            .map(|touch| touch.wish);
        wishes.extend(touches);
        let is_over = |wish: &Wish| {
            matches!(
                wish,
                Wish::Act(Action::End) | Wish::SetTextSize(_) | Wish::KeepStill(_) | Wish::SetLook(_) | Wish::Read(_)
            )
        };
        wishes.retain(|wish| !is_over(wish));
        chance = chance
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        let Some(at) = (chance >> 33).checked_rem(wishes.len() as u64) else {
            return;
        };
        desk.wish(wishes.swap_remove(usize::try_from(at).expect("it is small")));
    }
}
