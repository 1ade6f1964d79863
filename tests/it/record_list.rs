//! The runs that can be chosen to be gone on with: whose, when, how far; from both ends of each record. And those put away.

#![allow(clippy::disallowed_methods, reason = "a test may look at how long something takes")]

use crate::place::{computer, file_of};
use crate::program::folder;
use crate::support::{practice, random_run, shipped, shipped_names};
use proptest::prelude::*;
use reasonable_grounds::desk::run::{Run, why_not};
use reasonable_grounds::library::record_named;
use reasonable_grounds::library::records::{self, Kept, RecordsError, put_away};
use reasonable_grounds::record::{Header, decode, encode, glance, go_on, moves_in};
use reasonable_grounds::session::Session;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant, SystemTime};

/// A run of so many moves that is not ended, as it was kept.
fn kept(name: &str, seed: u64, moves: usize, trainee: &str, started: u64) -> String {
    let session = random_run(name, seed, moves);
    let header = Header::of(&session, trainee.into(), started);
    let text = encode(&session, &header, |n| 60_000 * (n as u64 + 1));
    let end = text.find("{\"result\"").unwrap_or(text.len());
    text[..end].to_owned()
}

/// The runs of a folder that were left before their end.
fn unfinished(folder: &Path) -> Vec<Kept> {
    records::kept(folder)
        .into_iter()
        .filter(|kept| !kept.is_ended)
        .collect()
}

fn write(folder: &Path, name: &str, text: &str) -> PathBuf {
    let path = folder.join(name);
    fs::write(&path, text).expect("the folder can be written to");
    path
}

/// If this fails, of several runs of one scenario only one can be chosen, or nobody can tell whose it is.
#[test]
fn every_unfinished_run_is_listed_with_label_day_and_minute() {
    let place = folder("list-all");
    let name = &shipped_names()[0];
    // The 24th of November and the 24th of January, about noon in Greenwich.
    let (november, january) = (1_763_985_600, 1_769_256_000);
    let texts = [
        kept(name, 1, 9, "quiet-river-000001", november),
        kept(name, 2, 5, "early-lake-000002", january),
    ];
    let [moves, fewer] = texts.each_ref().map(|text| moves_in(text));
    assert!(moves > fewer && fewer > 1);
    let first = write(&place, "a.jsonl", &texts[0]);
    let second = write(&place, "b.jsonl", &texts[1]);
    // A stick that was copied says nothing of when a run was played.
    for (path, years) in [(&first, 9), (&second, 3)] {
        let then = SystemTime::UNIX_EPOCH + Duration::from_secs(years * 365 * 86_400);
        let file = File::options().write(true).open(path).expect("it is there");
        file.set_modified(then).expect("it is ours");
    }
    let found = unfinished(&place);
    let row = |u: &Kept| {
        let day = u.when.day.expect("the record has a day");
        (u.trainee.clone(), day.year, day.month, u.moves)
    };
    let rows: Vec<_> = found.iter().map(row).collect();
    assert_eq!(
        rows,
        [
            ("early-lake-000002".to_owned(), 2026, 1, fewer),
            ("quiet-river-000001".to_owned(), 2025, 11, moves)
        ]
    );
    for one in &found {
        let bytes = fs::read(&one.path).expect("it is there");
        let decoded = decode(&bytes).expect("it is whole");
        let last = decoded.record.moves.last().expect("it has moves").second;
        assert_eq!(u32::from(one.minute), last / 60);
        assert_eq!(one.scenario, *name);
        let listed = record_named(&one.path);
        assert_eq!(
            why_not(&listed, &shipped(name), &practice(), &mut computer(&place)),
            None
        );
        let again = go_on(&decoded, &shipped(name), &practice()).expect("nothing has changed");
        assert!(!again.changed.is_any());
    }
}

/// If this fails, a run that nobody wants any more is offered for ever, or it is lost.
#[test]
fn what_is_put_away_is_kept_and_not_offered() {
    let place = folder("list-away");
    let name = &shipped_names()[0];
    let text = kept(name, 1, 9, "quiet-river-000001", 1);
    let mut away = Vec::new();
    for _ in 0..3 {
        let path = write(&place, "a.jsonl", &text);
        away.push(put_away(&path).expect("nobody has it open"));
        assert!(!path.exists());
    }
    away.sort();
    away.dedup();
    assert_eq!(away.len(), 3, "one is written over another");
    assert!(unfinished(&place).is_empty());
    for path in &away {
        assert_eq!(fs::read_to_string(path).expect("it is kept"), text);
        assert!(path.starts_with(place.join("put-away")));
        assert_eq!(
            why_not(&record_named(path), &shipped(name), &practice(), &mut computer(&place)),
            None,
            "it can be taken out again"
        );
    }
    // Not while it is played.
    let session = Session::begin(shipped(name), practice(), 1, 0);
    let run = Run::begin(session, &mut computer(&place)).expect("the folder can be written to");
    let path = file_of(&run);
    assert!(matches!(put_away(&path), Err(RecordsError::OpenElsewhere(_))));
    assert!(path.exists());
    assert!(matches!(
        put_away(&place.join("nothing.jsonl")),
        Err(RecordsError::System(..))
    ));
}

/// If this fails, a time or a size out of this world ends the program that lists it.
#[test]
fn strange_ends_are_listed_or_passed_over() {
    let place = folder("list-strange");
    let text = kept(&shipped_names()[0], 1, 9, "quiet-river-000001", 1);
    let moves = moves_in(&text);
    write(
        &place,
        "late.jsonl",
        &text.replacen("\"started\":1,", &format!("\"started\":{},", u64::MAX), 1),
    );
    write(&place, "torn.jsonl", &text[..text.len() - 40]);
    write(&place, "garbage.jsonl", &format!("{text}{}", "\0".repeat(300_000)));
    write(&place, "header.jsonl", text.lines().next().expect("it has lines"));
    write(
        &place,
        "long.jsonl",
        &text.replacen("quiet-river", &"x".repeat(1_000), 1),
    );
    write(&place, "empty.jsonl", "");
    let names = |u: &Kept| (u.path.file_name().map(|n| n.to_string_lossy().into_owned()), u.moves);
    let mut found: Vec<_> = unfinished(&place).iter().map(names).collect();
    found.sort();
    let expected = [
        ("garbage.jsonl", moves),
        ("late.jsonl", moves),
        ("torn.jsonl", moves - 1),
    ];
    assert_eq!(found, expected.map(|(name, moves)| (Some(name.to_owned()), moves)));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// If this fails, the list and the record itself do not agree about how far a run went, wherever the record was cut.
    #[test]
    fn both_ends_say_what_the_whole_says(seed: u64, moves in 0_usize..60, cut: prop::sample::Index, tail in 0_usize..6_000) {
        let run = random_run(&shipped_names()[0], seed, moves);
        let header = Header::of(&run, "quiet-river-000001".into(), 5);
        let text = encode(&run, &header, |n| 700 * n as u64);
        let first = text.find('\n').map_or(0, |at| at + 1);
        let text = &text[..first + cut.index(text.len() - first + 1)];
        let decoded = decode(text.as_bytes()).map_err(|f| TestCaseError::fail(f.to_string()))?;
        let expected = (decoded.record.moves.len(), decoded.record.played_millis(), decoded.record.result.is_some());
        let seen = glance(text.as_bytes(), text.as_bytes(), true).expect("it begins as a record");
        prop_assert_eq!((seen.moves, seen.played_millis, seen.is_ended), expected);
        let tail = &text.as_bytes()[text.len().saturating_sub(tail).max(1)..];
        if let Some(seen) = glance(text.as_bytes(), tail, false) {
            prop_assert_eq!((seen.moves, seen.played_millis, seen.is_ended), expected);
        }
    }
}

/// Not a test but a measure: how long a thousand records take, from both ends and each read and hashed whole.
#[test]
#[ignore = "measures: cargo test --test it a_thousand_records -- --ignored --nocapture"]
#[expect(clippy::print_stderr, reason = "a measure is said")]
fn a_thousand_records_are_listed() {
    let place = folder("list-thousand");
    let texts: Vec<String> = (0..20)
        .map(|seed| kept(&shipped_names()[0], seed, 120, "quiet-river-000001", 1_000_000 + seed))
        .collect();
    for n in 0..1_000 {
        write(&place, &format!("{n}.jsonl"), &texts[n % texts.len()]);
    }
    let bytes: u64 = fs::read_dir(&place)
        .into_iter()
        .flatten()
        .flatten()
        .map(|e| e.metadata().map_or(0, |m| m.len()))
        .sum();
    for _ in 0..3 {
        let since = Instant::now();
        let whole = fs::read_dir(&place)
            .into_iter()
            .flatten()
            .flatten()
            .filter(|e| fs::read(e.path()).is_ok_and(|bytes| decode(&bytes).is_ok()))
            .count();
        let before = since.elapsed();
        let since = Instant::now();
        let found = unfinished(&place).len();
        eprintln!(
            "{whole} records, {bytes} bytes: whole {before:?}, both ends of {found} {:?}",
            since.elapsed()
        );
    }
}
