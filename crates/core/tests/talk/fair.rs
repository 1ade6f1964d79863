//! Fairness: nothing that is dealt or shown tells who is held, until somebody has told a part in their own words; and poor
//! wordings bring the same words from both.

use crate::at_hand::Hand;
use crate::fixture::{Fixture, Outside, practice};
use crate::played::start;
use grounds_core::scenario::talk::{Facts, Index, SubjectIx};
use grounds_core::talk::players::{self, Player, Ways};
use grounds_core::talk::{Bodies, Event, Page, Sight, Sign, Start, Turn, View};
use grounds_core::vocabulary::Rung;
use proptest::prelude::*;

/// Everything that a trainee can see.
#[derive(Debug, PartialEq)]
struct Screen {
    minutes: u16,
    front: Option<SubjectIx>,
    sights: Vec<Sight>,
    bodies: Bodies,
    sign: Option<Sign>,
    ahead: [Option<SubjectIx>; 3],
}

fn screen<F: Facts>(view: &View<'_, F>) -> Screen {
    let pages = [Page::Talk, Page::Else(0), Page::Else(1), Page::Care];
    Screen {
        minutes: view.minutes(),
        front: view.front(),
        sights: pages.iter().map(|&page| view.in_sight(page)).collect(),
        bodies: view.bodies(),
        sign: view.sign(),
        ahead: view.ahead(),
    }
}

/// Two persons of whom different things are true, and who are asked the same. They part when one of them tells more than the
/// small answer.
struct Pair<'a> {
    a: Hand<'a>,
    b: Hand<'a>,
}

enum Step {
    Same,
    /// Somebody has told a part, and may: from here on they differ.
    Told,
    Differs(String),
}

impl<'a> Pair<'a> {
    fn of(fixture: &'a Fixture, seed: u64) -> Self {
        let hand = |truth| {
            let start = start(&practice().talk().rules, seed, truth);
            Hand::with(
                fixture,
                start,
                Outside {
                    wish: (seed % 3) as u32,
                    ..Outside::default()
                },
            )
        };
        Self { a: hand(0), b: hand(1) }
    }

    fn step(&mut self, turn: Turn) -> Step {
        let (a, b) = (self.a.take(turn), self.b.take(turn));
        let (Ok(a), Ok(b)) = (&a, &b) else {
            return if a == b {
                Step::Same
            } else {
                Step::Differs(format!("{turn:?} can be taken with one of them"))
            };
        };
        let has_told = |e: &Event| matches!(e, Event::Told(_, Rung::Part | Rung::Whole, _) | Event::Fact(..));
        if a.iter().chain(b).any(has_told) {
            return Step::Told;
        }
        let (seen_a, seen_b) = (
            screen(&self.a.talk.view(self.a.room())),
            screen(&self.b.talk.view(self.b.room())),
        );
        if a != b {
            return Step::Differs(format!("{a:?}\n{b:?}"));
        }
        if seen_a != seen_b {
            return Step::Differs(format!("{seen_a:?}\n{seen_b:?}"));
        }
        Step::Same
    }
}

/// Plays a pair until it differs, somebody tells, or the picks are used up.
fn first_difference(fixture: &Fixture, seed: u64, picks: &[u16]) -> Option<String> {
    let mut pair = Pair::of(fixture, seed);
    for n in picks {
        let all = pair.a.turns();
        let turn = *all.get(usize::from(*n) % all.len().max(1))?;
        match pair.step(turn) {
            Step::Same => {}
            Step::Told => return None,
            Step::Differs(how) => return Some(how),
        }
    }
    None
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(192))]

    /// If this fails, a trainee can see who is held before anybody has told anything.
    #[test]
    fn no_view_before_the_first_told_part_differs_between_truths(seed: u64, picks in prop::collection::vec(any::<u16>(), 1..70)) {
        prop_assert_eq!(first_difference(Fixture::office(), seed, &picks), None);
    }
}

/// A claim that cannot fail is a defect: a small answer that is the held person's alone is seen.
#[test]
fn a_small_answer_by_truth_is_found() {
    let text = include_str!("office.ron");
    let spoiled = text.replace(
        "(on: Small, say: [\"There is a list. One writes until it is done.\"]),",
        "(on: Small, as: [\"held\"], say: [\"There is a list. One writes until it is done.\"]), (on: Small, as: [\"free\"], say: [\"One writes a little.\"]),",
    );
    assert_ne!(text, spoiled);
    let spoiled = Fixture::read(&spoiled).expect("it is a talk");
    let picks = |seed: u64| {
        (0..60_u64)
            .map(|n| (seed.wrapping_mul(31).wrapping_add(n * n * 7 + n) % 977) as u16)
            .collect::<Vec<_>>()
    };
    let found = (0..200)
        .filter(|&seed| first_difference(&spoiled, seed, &picks(seed)).is_some())
        .count();
    assert!(found > 0, "nobody would have seen it");
    let clean = (0..200)
        .filter(|&seed| first_difference(Fixture::office(), seed, &picks(seed)).is_some())
        .count();
    assert_eq!(clean, 0);
}

/// How many of the talks of a player never differ between the two persons, up to the end.
fn never_differ(ways: Ways, talks: u64) -> f64 {
    let same = |seed: &u64| {
        let mut pair = Pair::of(Fixture::office(), *seed);
        let mut player = Player::new(ways, *seed);
        while let Some(turn) = player.take(&pair.a.talk.view(pair.a.room()), false) {
            let (a, b) = (pair.a.take(turn), pair.b.take(turn));
            let seen = |hand: &Hand<'_>| screen(&hand.talk.view(hand.room()));
            if a != b || seen(&pair.a) != seen(&pair.b) {
                return false;
            }
            if seen(&pair.a).minutes >= 45 {
                break;
            }
        }
        true
    };
    (0..talks).filter(same).count() as f64 / talks as f64
}

/// If this fails, who hurries or leads learns something about the person.
#[test]
fn the_same_yes_word_for_word() {
    for ways in [
        players::HURRIED,
        players::RANDOM,
        players::LEADS_VICTIM,
        players::LEADS_FREE,
    ] {
        let same = never_differ(ways, 200);
        assert!(same >= 0.95, "{}: {same}", ways.name);
    }
    let same = never_differ(players::TEXTBOOK, 40);
    assert!(same <= 0.05, "with the textbook they part: {same}");
}

/// If this fails, a number that is dealt predicts the truth, or a new subject in a file changes what an old seed means.
#[test]
fn what_is_dealt_hangs_on_names_alone() {
    let text = include_str!("office.ron");
    let more = text.replace(
        "        (id: \"row\", weighs: 1",
        "        (id: \"weather\", ask: [(begin: \"It rains.\", ends: [(kind: Open, say: \"What was it like at home?\"), (kind: Doubt, say: \"Does it?\")])]),\n        (id: \"row\", weighs: 1",
    );
    assert_ne!(text, more);
    let more = Fixture::read(&more).expect("it is a talk");
    for seed in 0..50 {
        let rules = &practice().talk().rules;
        let open = |fixture: &Fixture, truth| {
            let hand = Hand::with(
                fixture,
                Start {
                    play: 0,
                    ..start(rules, seed, truth)
                },
                Outside::default(),
            );
            let inside = hand.inside();
            let ends: Vec<String> = hand
                .talk
                .view(hand.room())
                .ends()
                .map(|e| fixture.text(fixture.script.end(e).words))
                .collect();
            (inside.trust, inside.distress, inside.bends, inside.tired, ends)
        };
        let held = open(Fixture::office(), 0);
        assert_eq!(held, open(Fixture::office(), 1), "truth {seed}");
        assert_eq!(held, open(&more, 0), "another subject {seed}");
    }
}

/// If this fails, everything is dealt alike.
#[test]
fn seeds_differ_and_a_second_play_opens_differently() {
    let rules = &practice().talk().rules;
    let open = |seed, play| {
        let hand = Hand::with(
            Fixture::office(),
            Start {
                play,
                ..start(rules, seed, 0)
            },
            Outside::default(),
        );
        let view = hand.talk.view(hand.room());
        (
            view.set().map(Index::index),
            view.ends().map(Index::index).collect::<Vec<_>>(),
            hand.inside().trust,
        )
    };
    let orders: std::collections::BTreeSet<_> = (0..60).map(|seed| open(seed, 0).1).collect();
    assert_eq!(orders.len(), 6, "three ends stand in six orders");
    let trusts: std::collections::BTreeSet<_> = (0..60).map(|seed| open(seed, 0).2).collect();
    assert_eq!(trusts.len(), 3);
    for seed in 0..20 {
        assert_ne!(open(seed, 0).0, open(seed + 1000, 1).0, "whatever the seed");
    }
}
