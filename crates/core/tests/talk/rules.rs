//! The rules of a talk, one at a time, and what must hold whatever is done.

use crate::at_hand::{Hand, PLAIN, met_first, past_moments};
use crate::fixture::{Fixture, Outside};
use grounds_core::talk::{Between, Event, Manner, Refusal, Sign, Standing, Start, Turn, Why};
use grounds_core::vocabulary::{Finding, Rung, WordingKind};

/// If this fails, a person tells what weighs to somebody who has met no fear.
#[test]
fn trust_stops_at_its_ceiling_until_a_fear_is_met() {
    let mut hand = Hand::office(0, Manner { trust: (3, 3), ..PLAIN });
    hand.say("I write down what you tell me. Stop me");
    assert_eq!(hand.inside().trust, 3, "kindness does not lift it");
    for care in ["water", "seat", "rule", "screen", "break"] {
        hand.care(care);
        past_moments(&mut hand);
    }
    assert_eq!(
        (hand.inside().trust, hand.inside().met.len()),
        (3, 0),
        "no deed meets a fear"
    );
    let hand = met_first(0);
    assert_eq!((hand.inside().met.len(), hand.inside().ceiling), (1, 6));
    assert!(hand.inside().trust > 3);
}

/// If this fails, a fear can be met without being heard.
#[test]
fn a_fear_is_shown_then_named_then_met() {
    let mut hand = Hand::office(1, PLAIN);
    hand.say("I write down what you tell me. Stop me");
    hand.say("how does a day go, from when");
    let answer = hand.subject("answer-1");
    assert!(
        !hand.talk.view(hand.room()).may(Turn::To(answer)),
        "nothing to answer yet"
    );
    let events = hand.say("how you came to this work");
    assert!(events.iter().any(|e| matches!(e, Event::Shown(_))), "{events:?}");
    past_moments(&mut hand);
    let ahead = hand.talk.view(hand.room()).ahead();
    assert!(
        ahead.contains(&Some(hand.subject("look"))),
        "what was seen stands in sight"
    );
    assert_ne!(
        hand.talk.view(hand.room()).front(),
        Some(hand.subject("look")),
        "and is not pushed"
    );
    hand.say("Will you tell me what it is");
    past_moments(&mut hand);
    assert!(!hand.talk.view(hand.room()).may(Turn::To(answer)), "small is not named");
    let events = hand.wait();
    assert!(events.iter().any(|e| matches!(e, Event::Named(_))), "{events:?}");
    past_moments(&mut hand);
    assert_eq!(
        hand.talk.view(hand.room()).front(),
        Some(answer),
        "what they asked comes first"
    );
    let before = hand.inside();
    let events = hand.say("My chief reads it, and one desk");
    assert!(events.iter().any(|e| matches!(e, Event::Met(_))), "{events:?}");
    assert!(hand.inside().trust > before.trust && hand.inside().distress < before.distress);
}

/// If this fails, a question that only looks answered has met a fear.
#[test]
fn a_fear_that_is_talked_away_is_not_met() {
    let mut hand = Hand::office(1, PLAIN);
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
    hand.say("They are quite good people");
    past_moments(&mut hand);
    assert!(hand.inside().met.is_empty());
    assert!(
        hand.talk.view(hand.room()).may(Turn::To(hand.subject("answer-1"))),
        "one can still answer it"
    );
}

/// If this fails, who leads is told so, or a person agrees for another reason than pull.
#[test]
fn who_is_near_to_agreeing_agrees_and_who_is_not_says_no() {
    let leading = "how they came to you with it";
    let begin = |bends| {
        let mut hand = Hand::office(
            1,
            Manner {
                bends: (bends, bends),
                tired: (2, 2),
                distress: (4, 4),
                ..PLAIN
            },
        );
        hand.say("I write down what you tell me. Tomorrow");
        hand.say("how does a day go, from when");
        hand
    };
    let mut near = begin(2);
    assert!(near.inside().pull >= 5, "{:?}", near.inside());
    let events = near.say(leading);
    assert!(events.iter().any(|e| matches!(e, Event::Planted(..))), "{events:?}");
    assert!(near.talk.is_led(near.subject("coming")));
    let mut far = begin(0);
    assert!(far.inside().pull < 5, "{:?}", far.inside());
    let before = far.inside();
    let events = far.say(leading);
    assert!(events.iter().any(|e| matches!(e, Event::SaidNo(..))), "{events:?}");
    assert!(far.inside().trust < before.trust && far.inside().distress > before.distress);
    assert_eq!(far.talk.planted().count(), 0);
}

/// If this fails, what was put into somebody's mouth counts as their own words.
#[test]
fn what_is_told_about_a_planted_subject_is_not_own_and_taking_back_mends_it() {
    let mut hand = Hand::office(
        0,
        Manner {
            bends: (2, 2),
            tired: (3, 3),
            distress: (4, 4),
            trust: (3, 3),
        },
    );
    hand.say("I write down what you tell me. Tomorrow");
    hand.say("how does a day go, from when");
    hand.say("how they came to you with it");
    assert!(hand.talk.is_led(hand.subject("coming")));
    let before = hand.talk.planted().count();
    let mut kept = Hand {
        events: Vec::new(),
        talk: hand.talk.clone(),
        ..hand
    };
    let events = kept.take(Turn::TakeBack).expect("it was just said");
    assert!(events.contains(&Event::TookBack(true)) && events.iter().any(|e| matches!(e, Event::Struck(..))));
    assert!(!kept.talk.is_led(kept.subject("coming")));
    assert_eq!((before, kept.talk.planted().count()), (1, 0));
    assert_eq!(kept.take(Turn::TakeBack), Err(Refusal::NothingSaid), "for one turn");
    past_moments(&mut kept);
    let events = kept.say("how you came to this work");
    assert!(
        events
            .iter()
            .any(|e| matches!(e, Event::Told(_, Rung::Small, Standing::Promised))),
        "{events:?}"
    );
}

/// If this fails, a promise buys an account.
#[test]
fn what_follows_a_promise_counts_for_nothing_until_an_honest_word() {
    let mut hand = Hand::office(0, PLAIN);
    let events = hand.say("I write down what you tell me. Tomorrow");
    assert!(events.contains(&Event::Tainted));
    let events = hand.say("how does a day go, from when");
    assert!(
        events
            .iter()
            .any(|e| matches!(e, Event::Told(_, _, Standing::Promised))),
        "{events:?}"
    );
    hand.say("how you came to this work");
    for care in ["water", "seat", "rule", "screen"] {
        if hand.talk.view(hand.room()).moment().is_none() {
            hand.care(care);
        }
    }
    let events = hand.reply(0);
    assert!(events.contains(&Event::Cleared), "an honest word: {events:?}");
    let events = hand.wait();
    assert!(
        events
            .iter()
            .any(|e| matches!(e, Event::Told(_, Rung::Part, Standing::Own))),
        "{events:?}"
    );
}

/// If this fails, who asks yes or no too early gets an account.
#[test]
fn a_closed_question_too_early_puts_a_denial_on_record_and_it_is_repaired_later() {
    let mut hand = met_first(0);
    let papers = hand.subject("papers");
    let events = hand.say("Do you get yours when you need it?");
    assert!(events.contains(&Event::Denied(papers)), "{events:?}");
    past_moments(&mut hand);
    hand.to(papers);
    hand.say("What happens when somebody needs one?");
    past_moments(&mut hand);
    let events = hand.wait();
    if !events.contains(&Event::Repaired(papers)) {
        panic!("{:?} {events:?}", hand.inside());
    }
    let first = events.iter().position(|e| *e == Event::Repaired(papers));
    let told = events.iter().position(|e| matches!(e, Event::Told(_, Rung::Part, _)));
    assert!(first < told, "leave that, and then what is so");
}

/// If this fails, the right end does not turn on what was told before.
#[test]
fn an_end_that_fits_is_right_then_and_its_written_kind_before() {
    let mut hand = met_first(0);
    let (fact, added) = (
        hand.fixture.end("Was it in your hand"),
        hand.fixture.end("Can you tell me what they add"),
    );
    let kind = |hand: &Hand<'_>, end| hand.talk.kind(hand.room(), end);
    assert_eq!(
        (kind(&hand, fact), kind(&hand, added)),
        (WordingKind::Closed, WordingKind::Leading)
    );
    hand.say("What happens when somebody needs one?");
    past_moments(&mut hand);
    hand.wait();
    past_moments(&mut hand);
    assert_eq!(kind(&hand, fact), WordingKind::Fact);
    hand.say("with whatever you want to tell of it");
    past_moments(&mut hand);
    hand.wait();
    assert_eq!(kind(&hand, added), WordingKind::Probing);
}

/// If this fails, waiting is a reflex that always pays.
#[test]
fn waiting_brings_the_next_step_once_and_at_the_wrong_moment_it_presses() {
    let mut hand = met_first(0);
    hand.say("from the stairs on: tell me");
    past_moments(&mut hand);
    assert_eq!(hand.talk.view(hand.room()).sign(), Some(Sign::Unsaid));
    let events = hand.wait();
    assert!(
        events.iter().any(|e| matches!(e, Event::Told(_, Rung::Part, _))),
        "{events:?}"
    );
    past_moments(&mut hand);
    let before = hand.inside().distress;
    let events = hand.wait();
    assert!(!events.iter().any(|e| matches!(e, Event::Told(..))), "once a subject");
    past_moments(&mut hand);
    hand.wait();
    past_moments(&mut hand);
    hand.wait();
    assert!(hand.inside().distress > before, "silence after silence presses");

    // Trust that reaches the small answer and no further: for some of the subjects another sign is given.
    let mut signs = 0;
    for seed in 0..40 {
        let start = Start {
            seed,
            manner: PLAIN,
            ..crate::played::start(hand.rules, seed, 0)
        };
        let mut hand = Hand::with(Fixture::office(), start, Outside::default());
        hand.say_in_front(|kind| kind == WordingKind::Explain);
        hand.say("how does a day go, from when");
        hand.say("How does it go, when you do?");
        if hand.talk.view(hand.room()).sign() == Some(Sign::NotNow) {
            signs += 1;
            past_moments(&mut hand);
            let before = hand.inside().distress;
            hand.wait();
            assert!(hand.inside().distress > before, "not now: waiting presses");
        }
    }
    assert!((5..=25).contains(&signs), "about one in three: {signs} of 40");
}

/// If this fails, going on at the highest distress has no end.
#[test]
fn a_person_who_cannot_any_more_says_so_and_then_goes() {
    let mut hand = Hand::office(
        0,
        Manner {
            distress: (6, 6),
            ..PLAIN
        },
    );
    hand.say("I write down what you tell me. Tomorrow");
    hand.say("how does a day go, from when");
    hand.say("how you came to this work");
    past_moments(&mut hand);
    for words in [
        "Say it and look at me",
        "Say it the way you were told",
        "who had to go along",
        "with whoever paid",
        "What happened when you needed",
        "from when you had to sit",
    ] {
        if hand.talk.view(hand.room()).is_over() {
            break;
        }
        let turns = hand.turns();
        let end = hand
            .fixture
            .script
            .ends()
            .find(|&e| hand.fixture.text(hand.fixture.script.end(e).words).contains(words));
        let Some(end) = end else { continue };
        let subject = hand
            .fixture
            .script
            .set(hand.fixture.script.end(end).set)
            .subject
            .expect("an end of a subject");
        if turns.contains(&Turn::To(subject)) {
            hand.to(subject);
        }
        let Ok(events) = hand.take(Turn::Say(end)) else {
            continue;
        };
        if events.contains(&Event::Gone) {
            assert!(hand.events.contains(&Event::Halted), "it was said before");
            assert_eq!(hand.take(Turn::Wait), Err(Refusal::Over));
            return;
        }
        past_moments(&mut hand);
    }
    panic!("{:?}", hand.inside());
}

/// If this fails, consent can be claimed that was not given.
#[test]
fn who_may_be_told_counts_from_somebody_alone_informed_and_free() {
    let ask = "What do you want for the one";
    let mut hand = met_first(0);
    let events = hand.say(ask);
    let settled = events.iter().filter(|e| matches!(e, Event::Settled(_))).count();
    assert_eq!(settled, 2, "for each recipient: {events:?}");
    assert!(hand.talk.view(hand.room()).is_settled(hand.subject("whom")));

    let unsettled = |hand: &mut Hand<'_>| {
        let events = hand.say(ask);
        let why = events.iter().find_map(|e| {
            if let Event::Unsettled(_, why) = e {
                Some(*why)
            } else {
                None
            }
        });
        assert!(!events.iter().any(|e| matches!(e, Event::Settled(_))), "{events:?}");
        why
    };
    let mut heard = met_first(0);
    heard.outside.company = grounds_core::scenario::talk::Company::Stranger;
    assert_eq!(unsettled(&mut heard), Some(Why::NotAlone));
    let mut lost = met_first(0);
    lost.outside.hearing = grounds_core::scenario::talk::Hearing::Lost;
    assert_eq!(unsettled(&mut lost), Some(Why::NotUnderstood));
    let mut priced = met_first(0);
    priced.say("What I can do there hangs");
    past_moments(&mut priced);
    assert_eq!(unsettled(&mut priced), Some(Why::NotFree));
}

/// If this fails, a person is let go with no word of their own about what was decided.
#[test]
fn a_finding_is_answered_by_who_it_is_about() {
    let said = |truth, finding| {
        let hand = Hand::office(truth, PLAIN);
        let mut events = Vec::new();
        hand.talk.answer_to(hand.room(), finding, &mut events);
        hand.words(&events).join(" ")
    };
    assert_eq!(said(0, Finding::PresumedVictim), "I need not prove it?");
    assert_eq!(said(1, Finding::PresumedVictim), "Is that what I said?");
    assert_eq!(said(0, Finding::NoGrounds), said(1, Finding::NoGrounds));
}

/// If this fails, the second conversation begins from nothing, or a broken promise costs nothing.
#[test]
fn a_second_conversation_remembers() {
    let first = met_first(0);
    let again = |between| {
        let start = Start {
            seed: 9,
            manner: PLAIN,
            ..crate::played::start(first.rules, 9, 0)
        };
        first.talk.again(first.room(), start, between)
    };
    let trust = |talk: &grounds_core::talk::Talk| talk.inside(first.room()).trust;
    let (kept, plain, broken) = (
        again(Between { kept: 1, broken: 0 }),
        again(Between::default()),
        again(Between { kept: 0, broken: 1 }),
    );
    assert!(trust(&kept) >= trust(&plain) && trust(&plain) > trust(&broken));
    assert_eq!(plain.inside(first.room()).met, first.inside().met);
    let view = plain.view(first.room());
    assert_eq!(
        view.told(first.subject("coming")),
        first.talk.view(first.room()).told(first.subject("coming"))
    );
    assert!(view.begins(), "one says again who one is");
    assert_eq!(view.minutes(), 0);
}

/// If this fails, somebody with power who is let in does no lasting harm.
#[test]
fn letting_in_somebody_with_power_wakes_the_fear_again() {
    let mut hand = met_first(0);
    let row = hand.subject("row");
    let opens = |hand: &mut Hand<'_>| {
        hand.say("Say it in words of your own");
        past_moments(hand);
        hand.wait();
        past_moments(hand);
    };
    while !hand.talk.view(hand.room()).may(Turn::To(row)) && hand.talk.view(hand.room()).minutes() < 60 {
        if hand.inside().met.len() < 2 {
            hand.say("What have they said about that");
            past_moments(&mut hand);
            hand.wait();
            past_moments(&mut hand);
            hand.say("I cannot tell you. There is a lawyer");
            past_moments(&mut hand);
        }
        opens(&mut hand);
        if hand.talk.view(hand.room()).front() == Some(row) {
            break;
        }
    }
    assert_eq!(hand.inside().met.len(), 2);
    let events = hand.say("shall I bring somebody");
    assert!(events.iter().any(|e| matches!(e, Event::Woken(_))), "{events:?}");
    assert_eq!(hand.inside().met.len(), 1);
    assert!(hand.inside().trust <= 3);
}
