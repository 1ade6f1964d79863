//! What must hold whatever is done.

use crate::at_hand::Hand;
use crate::fixture::{Fixture, Outside};
use grounds_core::scenario::talk::Index;
use grounds_core::talk::{Event, Turn};
use grounds_core::vocabulary::WordingKind;
use proptest::prelude::*;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(192))]

    /// If this fails, a refused turn has done something, a turn is free that should not be, a repeat costs something, a fear
    /// was met by something else than an answer, or words are planted for good.
    #[test]
    fn whatever_is_done_the_rules_hold(seed: u64, truth in 0_usize..2, turns in prop::collection::vec((any::<u8>(), any::<u16>(), 0_u8..4), 1..90)) {
        let start = crate::played::start(&crate::fixture::practice().talk().rules, seed, truth);
        let mut hand = Hand::with(Fixture::office(), start, Outside { wish: (seed % 3) as u32, ..Outside::default() });
        for (kind, n, legal) in turns {
            let turn = if legal == 0 {
                hand.any_turn(kind, n)
            } else {
                let all = hand.turns();
                let Some(turn) = all.get(usize::from(n) % all.len().max(1)) else { break };
                *turn
            };
            let (before, inside, seen) = (hand.talk.clone(), hand.inside(), hand.events.len());
            let may = before.may(hand.room(), turn);
            let events = match hand.take(turn) {
                Ok(events) => events,
                Err(refusal) => {
                    prop_assert_eq!(may, Err(refusal));
                    prop_assert!(hand.talk == before, "a refused turn has changed something");
                    prop_assert_eq!(seen, hand.events.len());
                    continue;
                }
            };
            prop_assert!(legal == 0 || may.is_ok());
            let minutes: u32 = events.iter().map(|e| if let Event::Minutes(n) = e { u32::from(*n) } else { 0 }).sum();
            let repeated = events.iter().any(|e| matches!(e, Event::Repeated(_)));
            match turn {
                Turn::To(_) => prop_assert!(events.is_empty()),
                _ if repeated => prop_assert!(hand.talk == before && minutes == 0, "a repeat has changed something"),
                Turn::Leave => prop_assert!(hand.talk.view(hand.room()).is_over()),
                _ => prop_assert!(minutes > 0, "{:?} is free", turn),
            }
            let after = hand.inside();
            let answered = events.iter().any(|e| matches!(e, Event::Asked(_, _, WordingKind::Meets)));
            prop_assert!(answered || after.met.len() <= inside.met.len(), "a fear was met by {:?}", turn);
            prop_assert!(after.trust <= 9 && after.distress <= 9 && after.tired <= 3);
            prop_assert!(after.trust <= inside.trust.max(after.ceiling));
            // What was said badly can be taken back at once, and then it is as if nothing had been put in.
            if let Turn::Say(_) = turn
                && hand.talk.may(hand.room(), Turn::TakeBack).is_ok()
                && !repeated
            {
                let mut back = Hand { events: Vec::new(), talk: hand.talk.clone(), ..Hand::with(Fixture::office(), start, hand.outside) };
                back.take(Turn::TakeBack).expect("it was just said");
                let planted = |talk: &grounds_core::talk::Talk| talk.planted().map(Index::index).collect::<Vec<_>>();
                prop_assert_eq!(planted(&back.talk), planted(&before));
                for ix in Fixture::office().script.subjects() {
                    prop_assert_eq!(back.talk.is_led(ix), before.is_led(ix));
                }
            }
        }
    }

    /// If this fails, a kept talk does not replay.
    #[test]
    fn the_same_start_and_turns_give_the_same_talk(seed: u64, picks in prop::collection::vec(any::<u16>(), 1..60)) {
        let played = || {
            let start = crate::played::start(&crate::fixture::practice().talk().rules, seed, 0);
            let mut hand = Hand::with(Fixture::office(), start, Outside::default());
            for n in &picks {
                let all = hand.turns();
                let Some(&turn) = all.get(usize::from(*n) % all.len().max(1)) else { break };
                hand.take(turn).expect("it is there");
            }
            (hand.talk, hand.events)
        };
        let (a, b) = (played(), played());
        prop_assert_eq!(format!("{a:?}"), format!("{b:?}"));
    }
}
