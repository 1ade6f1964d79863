//! Who hears, and how the two understand each other.

use crate::at_hand::{Hand, PLAIN, met_first, past_moments};
use crate::fixture::{Fixture, Outside};
use grounds_core::scenario::talk::{Company, Hearing};
use grounds_core::talk::players::{Player, TEXTBOOK};
use grounds_core::talk::{Event, Refusal, Start, Turn};
use grounds_core::vocabulary::{Habit, Rung};

/// The textbook with somebody there: the highest rung of anything that was told.
fn highest(outside: Outside) -> Option<Rung> {
    let start = Start {
        manner: PLAIN,
        ..crate::played::start(&crate::fixture::practice().talk().rules, 4, 0)
    };
    let mut hand = Hand::with(Fixture::office(), start, outside);
    let mut player = Player::new(TEXTBOOK, 4);
    while let Some(turn) = player.take(&hand.talk.view(hand.room()), false) {
        hand.take(turn).expect("it is there");
        if hand.talk.view(hand.room()).minutes() > 60 {
            break;
        }
    }
    let told = |e: &Event| {
        if let Event::Told(_, rung, _) = e {
            Some(*rung)
        } else {
            None
        }
    };
    hand.events.iter().filter_map(told).max()
}

/// If this fails, a person tells while the one they fear is listening, or to somebody who does not understand.
#[test]
fn overheard_by_power_or_not_understood_nothing_is_told_but_the_small_answer() {
    let with = |company, hearing| {
        highest(Outside {
            company,
            hearing,
            ..Outside::default()
        })
    };
    assert_eq!(with(Company::Power, Hearing::Shared), Some(Rung::Small));
    assert_eq!(with(Company::Alone, Hearing::Lost), Some(Rung::Small));
    assert!(with(Company::Alone, Hearing::Shared) >= Some(Rung::Part));
    assert!(with(Company::Alone, Hearing::Interpreted(Habit::Faithful)) >= Some(Rung::Part));
}

/// If this fails, a stranger at the next table is as good as nobody, or as bad as the one in power.
#[test]
fn a_strangers_ears_take_a_little() {
    let mut hand = met_first(0);
    let alone = hand.inside().reach;
    hand.outside.company = Company::Stranger;
    assert_eq!(hand.inside().reach, alone - 1);
}

/// If this fails, a fear is met in front of the one it is about.
#[test]
fn nobody_is_reassured_while_the_one_they_fear_hears_it() {
    let mut hand = Hand::office(0, PLAIN);
    for words in [
        "I write down what you tell me. Stop me",
        "how does a day go, from when",
        "how you came to this work",
    ] {
        hand.say(words);
        past_moments(&mut hand);
    }
    hand.say("Will you tell me what it is");
    past_moments(&mut hand);
    hand.wait();
    past_moments(&mut hand);
    hand.outside.company = Company::Power;
    hand.say("My chief reads it, and one desk");
    assert!(hand.inside().met.is_empty());
}

/// A talk through somebody who interprets.
fn interpreted(habit: Habit) -> Hand<'static> {
    let text = include_str!("office.ron")
        .replace(
            "(on: Part, say: [\"[names overheard]If they ask you what I said, what do you tell them?\"]),",
            "(on: Part, say: [\"[names overheard]If they ask you what I said, what do you tell them?\"], softened: \"There is a question about the others.\", summed: \"Nothing more about the glass.\"),",
        );
    let fixture = Box::leak(Box::new(Fixture::read(&text).expect("it is a talk")));
    let start = Start {
        manner: PLAIN,
        ..crate::played::start(&crate::fixture::practice().talk().rules, 0, 0)
    };
    let outside = Outside {
        hearing: Hearing::Interpreted(habit),
        ..Outside::default()
    };
    let mut hand = Hand::with(fixture, start, outside);
    for words in [
        "I write down what you tell me. Stop me",
        "how does a day go, from when",
        "how you came to this work",
    ] {
        hand.say(words);
        past_moments(&mut hand);
    }
    hand.say("Will you tell me what it is");
    past_moments(&mut hand);
    hand
}

/// If this fails, what an interpreter leaves out reaches the official all the same, or cannot be asked for.
#[test]
fn what_is_softened_or_summed_up_is_not_heard_until_it_is_said_word_for_word() {
    for habit in [Habit::Softens, Habit::SumsUp] {
        let mut hand = interpreted(habit);
        let events = hand.wait();
        assert!(
            events.iter().any(|e| matches!(e, Event::Told(_, Rung::Part, _))),
            "{habit:?} {events:?}"
        );
        assert!(
            !events.iter().any(|e| matches!(e, Event::Named(_))),
            "a question that was not interpreted was not asked"
        );
        past_moments(&mut hand);
        let events = hand.take(Turn::WordForWord).expect("there is an answer");
        assert!(
            events.iter().any(|e| matches!(e, Event::Named(_))),
            "{habit:?} {events:?}"
        );
    }
    let mut faithful = interpreted(Habit::Faithful);
    let events = faithful.wait();
    assert!(events.iter().any(|e| matches!(e, Event::Named(_))), "{events:?}");
    let mut shared = met_first(0);
    assert_eq!(shared.take(Turn::WordForWord), Err(Refusal::NotInterpreted));
}
