//! What is in sight: at most seven things, each in its place, and nothing out of reach.

use crate::at_hand::Hand;
use crate::fixture::{Fixture, Outside, practice};
use grounds_core::talk::{IN_SIGHT, Page, Row, Turn};
use proptest::prelude::*;
use std::collections::BTreeSet;

/// Every turn that stands on a page, from the first page on.
fn reachable(hand: &Hand<'_>) -> BTreeSet<Turn> {
    let view = hand.talk.view(hand.room());
    let (mut pages, mut done, mut turns) = (vec![Page::Talk], Vec::new(), BTreeSet::new());
    while let Some(page) = pages.pop() {
        done.push(page);
        for row in view.in_sight(page).into_iter().flatten() {
            match row {
                Row::Take(turn) => _ = turns.insert(turn),
                Row::Open(page) if !done.contains(&page) && !pages.contains(&page) => pages.push(page),
                Row::Open(_) => {}
            }
        }
    }
    turns
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    /// If this fails, something can be done that stands nowhere, something stands there that cannot be done, or to wait is
    /// now here and now there.
    #[test]
    fn what_stands_there_can_be_done_and_what_can_be_done_stands_there(seed: u64, picks in prop::collection::vec(any::<u16>(), 1..50)) {
        let start = crate::played::start(&practice().talk().rules, seed, 0);
        let mut hand = Hand::with(Fixture::office(), start, Outside::default());
        for n in picks {
            let all = hand.turns();
            let Some(&turn) = all.get(usize::from(n) % all.len().max(1)) else { break };
            let view = hand.talk.view(hand.room());
            let (stands, can): (BTreeSet<Turn>, BTreeSet<Turn>) = (reachable(&hand), all.iter().copied().collect());
            // What is said beside the words themselves: taking back.
            let beside = |turn: &&Turn| **turn != Turn::TakeBack;
            prop_assert_eq!(stands.iter().collect::<Vec<_>>(), can.iter().filter(beside).collect::<Vec<_>>());
            let talking = !view.begins() && view.moment().is_none();
            prop_assert_eq!(view.in_sight(Page::Talk)[3] == Some(Row::Take(Turn::Wait)), talking);
            prop_assert!(view.in_sight(Page::Talk).len() <= IN_SIGHT);
            hand.take(turn).expect("it is there");
        }
    }
}

/// If this fails, what somebody saw and did not ask about is out of sight.
#[test]
fn what_was_seen_and_not_asked_stands_in_sight() {
    let mut hand = Hand::office(0, crate::at_hand::PLAIN);
    for words in [
        "I write down what you tell me. Stop me",
        "how does a day go, from when",
        "how you came to this work",
    ] {
        hand.say(words);
        crate::at_hand::past_moments(&mut hand);
    }
    let look = hand.subject("look");
    for words in [
        "with whatever you want to tell",
        "What happens when somebody needs one?",
        "Can you tell me what is in it?",
    ] {
        let view = hand.talk.view(hand.room());
        assert!(view.ahead().contains(&Some(look)), "before “{words}”");
        assert_eq!(
            view.in_sight(Page::Else(0))[0],
            Some(Row::Take(Turn::To(look))),
            "and first behind it"
        );
        hand.say(words);
        crate::at_hand::past_moments(&mut hand);
    }
}
