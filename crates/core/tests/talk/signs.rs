//! What shows, what waits for a fear, and what was asked for already.

use crate::at_hand::{Hand, PLAIN, met_first, past_moments};
use crate::fixture::Fixture;
use crate::played::play;
use grounds_core::talk::players::{DEAF, TEXTBOOK};
use grounds_core::talk::{Between, Event, Sign, Start, Turn};
use grounds_core::vocabulary::{Rung, WordingKind};

/// If this fails, somebody who missed a glance is left with trust that cannot rise, and does not learn why; or somebody who
/// took it up is told twice.
#[test]
fn who_is_deaf_to_a_fear_gets_a_plainer_sign_and_who_is_not_does_not() {
    let office = Fixture::office();
    let rules = &crate::fixture::practice().talk().rules;
    for seed in 0..20 {
        let signs = |ways| {
            let played = play(office, rules, ways, seed, 0);
            let is_sign = |e: &&Event| matches!(e, Event::Sign(Sign::Fear));
            let named = played.events.iter().position(|e| matches!(e, Event::Named(_)));
            let before = played.events.iter().take(named.unwrap_or(usize::MAX));
            (
                before.filter(is_sign).count(),
                played.events.iter().filter(is_sign).count(),
            )
        };
        let (_, deaf) = signs(DEAF);
        assert!((2..=3).contains(&deaf), "each sign once: {deaf}, {seed}");
        assert_eq!(signs(TEXTBOOK).0, 0, "{seed}");
    }
}

/// A talk in which the door waits for the second fear.
fn behind() -> &'static Fixture {
    let text = include_str!("office.ron").replace(
        "(id: \"door\", weighs: 1,",
        "(id: \"door\", weighs: 1, behind: [\"blamed\"],",
    );
    Box::leak(Box::new(Fixture::read(&text).expect("it is a talk")))
}

/// If this fails, something that waits for a fear is told without it.
#[test]
fn a_part_behind_a_fear_waits_for_it() {
    let mut hand = Hand {
        fixture: behind(),
        ..met_first(0)
    };
    let door = hand.subject("door");
    hand.say("from the stairs on: tell me");
    past_moments(&mut hand);
    hand.wait();
    past_moments(&mut hand);
    assert_eq!(hand.talk.view(hand.room()).told(door), Some(Rung::Small));
    for words in ["What have they said about that", "I cannot tell you. There is a lawyer"] {
        hand.say(words);
        past_moments(&mut hand);
        hand.wait();
        past_moments(&mut hand);
    }
    assert_eq!(hand.inside().met.len(), 2);
    hand.to(door);
    hand.say_in_front(|kind| kind.invites());
    assert_eq!(hand.talk.view(hand.room()).told(door), Some(Rung::Part));
    // The same without the fear before it: there the silence had brought it.
    let mut plain = met_first(0);
    plain.say("from the stairs on: tell me");
    past_moments(&mut plain);
    plain.wait();
    assert_eq!(plain.talk.view(plain.room()).told(door), Some(Rung::Part));
}

/// If this fails, somebody is thanked for asking what was told a minute ago.
#[test]
fn what_was_told_already_is_a_poor_question() {
    let text = include_str!("office.ron").replace(
        "(kind: Probing, say: \"What happens when somebody needs one?\"),",
        "(kind: Probing, unless: [\"told coming small\"], say: \"What happens when somebody needs one?\"),",
    );
    let fixture = Box::leak(Box::new(Fixture::read(&text).expect("it is a talk")));
    let mut hand = Hand {
        fixture,
        ..met_first(0)
    };
    let end = hand.fixture.end("What happens when somebody needs one?");
    assert_eq!(hand.talk.kind(hand.room(), end), WordingKind::Unheeding);
    let before = hand.inside().trust;
    let events = hand.say("What happens when somebody needs one?");
    assert!(!events.iter().any(|e| matches!(e, Event::Told(..))), "{events:?}");
    assert!(hand.inside().trust < before);
    assert_eq!(met_first(0).talk.kind(met_first(0).room(), end), WordingKind::Probing);
}

/// If this fails, whoever came in with tea comes in with the same tea the next day.
#[test]
fn what_happened_in_the_first_talk_does_not_happen_again_in_the_second() {
    let first = met_first(0);
    let moments = |events: &[Event]| events.iter().filter(|e| matches!(e, Event::Moment(_))).count();
    assert!(moments(&first.events) > 0);
    let start = Start {
        manner: PLAIN,
        ..crate::played::start(first.rules, 3, 0)
    };
    let talk = first.talk.again(first.room(), start, Between::default());
    let mut second = Hand {
        talk,
        events: Vec::new(),
        ..met_first(0)
    };
    second.say_in_front(|kind| kind == WordingKind::Explain);
    let before = moments(&first.events);
    for _ in 0..40 {
        if second.take(Turn::Wait).is_err() {
            second.reply(0);
        }
    }
    assert_eq!(moments(&second.events), 3 - before, "those that have not come yet");
}
