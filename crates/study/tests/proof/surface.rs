//! What stands on the surface: wordings that can be picked without the talk, sights that tell, and how long a run takes.

use crate::support::{messages, practice, scenario, spoiled};
use grounds_core::scenario::Scenario;
use grounds_study::proof::{Length, Sights, Standing, Surface, length, sights, surface, surface_of, wordings};
use std::sync::Arc;

/// The scenarios that are read together.
const ALL: [&str; 6] = [
    "one-talk",
    "departure-desk",
    "office-park",
    "cases/hotel",
    "cases/hotline",
    "cases/removal-list",
];
/// Those that are played whole.
const WHOLE: [&str; 3] = ["one-talk", "departure-desk", "office-park"];
/// How often good and poor are dealt anew.
const SHUFFLES: u64 = 6;
/// Draws in which a run is read.
const RUNS: u64 = 12;

fn all() -> Vec<(&'static str, Arc<Scenario>)> {
    ALL.iter().map(|name| (*name, scenario(name))).collect()
}

fn told_surface(of: &Surface) -> String {
    let line = |name: &str, of: &grounds_study::proof::Reading| {
        let (sets, pairs, chance) = (of.sets, of.pairs_right(), of.chance());
        format!(
            "{name:24} {sets:4} sets, pairs {pairs:4}, picks {:4}, chance {chance:4}, above {:4}",
            of.picks(),
            of.above()
        )
    };
    let mut lines = vec![line("reader, all", &of.reader)];
    lines.extend(of.each.iter().map(|(name, of)| line(name, of)));
    lines.extend(of.rules.iter().map(|(rule, of)| line(rule.word(), of)));
    lines.extend(of.broken.iter().cloned());
    let sway =
        |of: &grounds_study::proof::Sway| format!("{:9} {} ({} good, {} poor)", of.weight, of.what, of.good, of.poor);
    lines.extend(of.goes_by.iter().map(sway));
    lines.join("\n")
}

fn told_sights(of: &Sights) -> String {
    let parts = of
        .parts
        .iter()
        .map(|of| format!("{:20} {:4} of {:4}", of.part, of.victims, of.met));
    let far = of.all.iter().take(12).map(|of| {
        let (seen, victims, expected, within) = (of.seen, of.victims, of.expected, of.within);
        format!(
            "{victims:4} of {seen:4}, expected {expected:7} ± {within:6}: {}",
            of.what
        )
    });
    let all = format!("{} things seen often, {} seldom", of.all.len(), of.rare);
    parts
        .chain([all])
        .chain(far)
        .chain(of.broken())
        .collect::<Vec<_>>()
        .join("\n")
}

fn told_length(of: &Length) -> String {
    let mean = |value: &dyn Fn(&grounds_study::proof::Pace) -> u32| {
        let all: u32 = of.runs.iter().map(|(_, pace)| value(pace)).sum();
        all / u32::try_from(of.runs.len()).unwrap_or(1)
    };
    let (words, choices) = (mean(&|pace| pace.words), mean(&|pace| pace.choices));
    let (seconds, minutes) = (of.seconds(), of.minutes);
    format!(
        "{words} words, {choices} choices: {}:{:02} of {minutes} minutes",
        seconds / 60,
        seconds % 60
    )
}

/// Prints how the three claims stand, for whoever writes scenarios: run with `--nocapture`.
#[test]
#[expect(clippy::print_stdout, reason = "printed for a person who asks for it")]
fn the_surface_of_the_scenarios() {
    println!("{}", told_surface(&surface(&all(), &practice())));
    for name in WHOLE {
        println!(
            "\n{name}\n{}",
            told_sights(&sights(&scenario(name), &practice(), 0..400))
        );
        println!(
            "{}",
            told_length(&length(&scenario(name), &practice(), messages(), 0..RUNS))
        );
    }
}

/// If this fails, a trainee can pick the good end by one look at the set, or somebody who learns can who never hears the talk.
#[test]
fn nobody_finds_the_good_ends_by_looking() {
    let found = surface(&all(), &practice());
    assert_eq!(found.standing(), Standing::Proven, "{}", told_surface(&found));
}

/// If this fails, good ends may all be the longest, and nobody notices.
#[test]
fn good_ends_that_are_all_longest_are_refused() {
    let longer = |file: &str, text: String| if file == "scenario.ron" { text } else { twice(&text) };
    let all = ALL.iter().map(|name| (*name, spoiled(name, longer)));
    let spoiled: Vec<(&str, Arc<Scenario>)> = all.collect();
    let found = surface(&spoiled, &practice());
    assert_eq!(found.standing(), Standing::Broken, "{}", told_surface(&found));
    for who in ["a reader", "the longest"] {
        assert!(
            found.broken.iter().any(|of| of.starts_with(who)),
            "{}",
            told_surface(&found)
        );
    }
    assert!(found.reader.above() > 400, "{}", told_surface(&found));
}

/// Says each good end twice, where a line holds it: nothing but its length changes.
fn twice(text: &str) -> String {
    const GOOD: [&str; 7] = ["explain", "open", "probing", "meets", "consent", "honest", "close"];
    let line = |line: &str| {
        let Some((head, words)) = line.split_once(": ") else {
            return line.to_owned();
        };
        let kind = head.trim().split(',').next().unwrap_or("");
        if GOOD.contains(&kind) && line.starts_with(' ') && words.len() < 95 {
            format!("{head}: {words} {words}")
        } else {
            line.to_owned()
        }
    };
    text.lines().map(line).collect::<Vec<_>>().join("\n")
}

/// If this fails, the reader finds an answer where there is none: it is shown what it is asked.
#[test]
fn a_reader_finds_nothing_where_good_and_poor_are_dealt_anew() {
    let sets = wordings(&all(), &practice());
    let mut above = Vec::new();
    for seed in 1..=SHUFFLES {
        let mut sets = sets.clone();
        let mut dice = seed;
        for set in &mut sets {
            for n in (1..set.ends.len()).rev() {
                let other = usize::try_from(next(&mut dice) % (n as u64 + 1)).expect("a set is small");
                let (one, two) = (set.ends[n].is_good, set.ends[other].is_good);
                (set.ends[n].is_good, set.ends[other].is_good) = (two, one);
            }
        }
        above.push(surface_of(&sets).reader);
    }
    let pairs: Vec<u32> = above.iter().map(|of| of.pairs_right()).collect();
    let picks: Vec<i64> = above.iter().map(|of| of.above()).collect();
    // One shuffle is off by some five of a hundred either way; together they are not.
    let mean = |all: i64| all / i64::try_from(SHUFFLES).expect("a few");
    let pairs_right = mean(pairs.iter().map(|of| i64::from(*of)).sum());
    assert!((pairs_right - 500).abs() <= 60, "{pairs:?}");
    assert!(mean(picks.iter().sum()).abs() <= 60, "{picks:?}");
}

/// The next of a row of numbers that mean nothing.
const fn next(dice: &mut u64) -> u64 {
    *dice = dice.wrapping_mul(0x9E37_79B9_7F4A_7C15).wrapping_add(1);
    (*dice ^ (*dice >> 29)) >> 16
}

/// If this fails, fewer sets than can be judged are called proven.
#[test]
fn a_handful_of_sets_proves_nothing() {
    let found = surface(&[("one-talk", scenario("one-talk"))], &practice());
    assert_eq!(found.standing(), Standing::NotTried, "{}", told_surface(&found));
}

/// If this fails, somebody's face, manner, language, place or menu gives away what is true of them.
#[test]
fn nothing_that_is_seen_before_the_first_answer_tells() {
    for name in WHOLE {
        let found = sights(&scenario(name), &practice(), 0..400);
        assert_eq!(found.standing(), Standing::Proven, "{name}\n{}", told_sights(&found));
    }
}

/// If this fails, a part that is always a victim passes.
#[test]
fn a_part_that_is_always_a_victim_is_refused() {
    let scenario = spoiled("one-talk", |_, text| text.replace("victims: (0, 1)", "victims: (1, 1)"));
    let found = sights(&scenario, &practice(), 0..60);
    assert_eq!(found.standing(), Standing::Broken, "{}", told_sights(&found));
    assert!(found.parts.iter().any(|part| part.tells()), "{}", told_sights(&found));
}

/// If this fails, something to ask about that only one truth has may stand in the menu before anything was answered.
#[test]
fn a_subject_that_one_truth_alone_brings_to_the_table_is_refused() {
    let scenario = spoiled("one-talk", |_, text| text.replace("opens: moved\n", "\n"));
    let found = sights(&scenario, &practice(), 0..100);
    assert_eq!(found.standing(), Standing::Broken, "{}", told_sights(&found));
    let is_named = |of: &String| of.contains("the first house");
    assert!(found.broken().iter().any(is_named), "{}", told_sights(&found));
}

/// If this fails, a run takes longer or shorter than the shelf says.
#[test]
fn a_run_takes_as_long_as_it_says() {
    for name in WHOLE {
        let found = length(&scenario(name), &practice(), messages(), 0..RUNS);
        assert_eq!(found.standing(), Standing::Proven, "{name}: {}", told_length(&found));
    }
}

/// If this fails, three minutes may stand over a long talk.
#[test]
fn three_minutes_for_a_long_talk_are_refused() {
    let scenario = spoiled("one-talk", |_, text| {
        text.replace("    minutes: 17,", "    minutes: 3,")
    });
    let found = length(&scenario, &practice(), messages(), 0..4);
    assert_eq!(
        (found.minutes, found.standing()),
        (3, Standing::Broken),
        "{}",
        told_length(&found)
    );
}
