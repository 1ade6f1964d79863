//! Golden records, `tests/golden/`: kept runs that must replay to the same from now on. See the README there.

use crate::players::{clears, record_of, right, scenario, seed_with, wander};
use crate::support::practice;
use grounds_core::practice::Practice;
use grounds_core::record::{
    Around, Comparison, Encoder, Fault, Kept, RULES, Record, RunResult, decode, encode, replay,
};
use grounds_core::scenario::Scenario;
use grounds_core::session::Session;
use std::collections::BTreeMap;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// What has to be said before anything is written.
const ASKED: &str = "GROUNDS_GOLDEN";
const YES: &str = "write them anew";
/// Whose runs are kept.
const SCENARIOS: [&str; 3] = ["one-talk", "departure-desk", "office-park"];

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/golden")
}

/// The runs that are kept, by the name of the file.
fn runs(scenario: &Arc<Scenario>) -> Vec<(String, Session)> {
    let (victim, other) = (seed_with(scenario, true), seed_with(scenario, false));
    let mut runs = vec![
        (format!("right-{victim}"), right(scenario, victim)),
        (format!("right-{other}"), right(scenario, other)),
        ("right-17".to_owned(), right(scenario, 17)),
        (format!("cleared-{victim}"), clears(scenario, victim)),
    ];
    let random = |seed: u64, play| (format!("random-{seed}-{play}"), wander(scenario, seed, play, 400));
    runs.extend([random(5, 0), random(6, 1), random(7, 2)]);
    runs
}

/// Every golden record: the scenario, the file, its text.
fn golden() -> Vec<(String, String, String)> {
    let mut all = Vec::new();
    for folder in fs::read_dir(folder()).expect("there are golden records").flatten() {
        if !folder.path().is_dir() {
            continue;
        }
        let name = folder.file_name().to_string_lossy().into_owned();
        for file in fs::read_dir(folder.path()).expect("a folder can be listed").flatten() {
            let text = fs::read_to_string(file.path()).expect("a record is text");
            all.push((name.clone(), file.file_name().to_string_lossy().into_owned(), text));
        }
    }
    all.sort();
    all
}

fn read(text: &str) -> Record {
    let decoded = decode(text.as_bytes()).expect("it is a record");
    assert_eq!((decoded.fault, decoded.torn), (None, None));
    decoded.record
}

/// If this fails, a run that somebody has kept comes to something else with this version of the program. That may be meant: then
/// [`RULES`] is raised in the same change, and it is said in the change log why.
#[test]
fn golden_records_replay_to_the_same() {
    let all = golden();
    assert!(all.len() >= 7, "golden records are missing: {}", all.len());
    let ended = all.iter().filter(|(.., text)| read(text).result.is_some()).count();
    assert!(ended >= 4, "golden records without a result hold no marks");
    for (name, file, text) in all {
        let again = replay(&read(&text), &scenario(&name), &practice());
        assert_eq!(again.verdict, Comparison::Same, "{name}/{file}");
    }
}

/// If this fails, the test above would not see a record that somebody has changed.
#[test]
fn a_golden_record_with_a_byte_changed_is_refused() {
    for (name, file, text) in golden() {
        for (from, to) in [
            ("\"n\":2,", "\"n\":3,"),
            ("\"rules\":1", "\"rules\":2"),
            ("\"saw\":\"", "\"saw\":\"0"),
        ] {
            let spoiled = text.replacen(from, to, 1);
            assert_ne!(spoiled, text, "{name}/{file} has no {from}");
            let fault = match decode(spoiled.as_bytes()) {
                Ok(decoded) => decoded.fault,
                Err(fault) => Some(fault),
            };
            assert!(
                matches!(fault, Some(Fault::Changed(_))),
                "{name}/{file} {from}: {fault:?}"
            );
        }
    }
}

fn practice_with(file: &str, from: &str, to: &str) -> Arc<Practice> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets/practice");
    let mut files = BTreeMap::new();
    for entry in fs::read_dir(folder).expect("the library is there").flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.ends_with(".ron") {
            let text = fs::read_to_string(entry.path()).expect("the library is text");
            let text = if name == file { text.replacen(from, to, 1) } else { text };
            files.insert(name, text);
        }
    }
    assert!(files[file].contains(to), "{file} has no {from}");
    Arc::new(Practice::load(&files).expect("the library loads"))
}

/// If this fails, a number of the rules can be changed and no golden record says so.
#[test]
fn another_number_in_the_rules_is_seen_by_golden_records() {
    let seen = |practice: &Arc<Practice>| {
        let differs = golden().into_iter().filter(|(name, _, text)| {
            let again = replay(&read(text), &scenario(name), practice);
            assert!(again.changed.practice, "the library has changed, and nobody says so");
            !again.is_same()
        });
        differs.count()
    };
    for (file, from, to) in [
        // What a question takes, how far trust goes before a fear is met, what telling costs.
        (
            "talk.ron",
            "recommended: true, minutes: 3, trust: 1",
            "recommended: true, minutes: 4, trust: 1",
        ),
        ("talk.ron", "ceilings: (none: 3", "ceilings: (none: 5"),
        // What a row of the table of judgement makes of a victim.
        (
            "judgement.ron",
            "forbids: [\"other-name\"], victim: Missed",
            "forbids: [\"other-name\"], victim: Partly",
        ),
    ] {
        assert!(seen(&practice_with(file, from, to)) > 0, "{file}: {from}");
    }
}

/// If this fails, a result that was made by other rules looks like a mistake of the program, or the other way round.
#[test]
fn another_result_is_told_with_the_rules_that_made_it() {
    let scenario = scenario("one-talk");
    let run = right(&scenario, 1);
    let with_rules = |rules: u32| {
        let mut record = read(&record_of(&run));
        record.header.rules = rules;
        record.result = Some(RunResult {
            band: Some("unsafe".into()),
            ..RunResult::of(&run)
        });
        replay(&record, &scenario, &practice()).verdict
    };
    assert!(matches!(with_rules(RULES), Comparison::ResultDiffers { .. }));
    assert!(matches!(with_rules(RULES + 1), Comparison::OtherRules { by, .. } if by == RULES + 1));
}

/// If this fails, who keeps moves one by one writes another record than who keeps a whole run.
#[test]
fn one_line_after_the_other_is_the_whole() {
    let run = right(&scenario("one-talk"), 1);
    let record = read(&record_of(&run));
    let (mut encoder, mut text) = Encoder::begin(&record.header);
    let mut again = Session::begin(run.scenario().clone(), practice(), run.seed(), 0);
    for (n, entry) in run.entries().iter().enumerate() {
        let around = Around::of(&again);
        again.apply(entry.action.clone()).expect("it was played so");
        let kept = Kept {
            entry,
            around,
            act: again.act(),
            second: again.second(),
            at_millis: 4_000 * (n as u64 + 1),
        };
        text += &encoder.next_move(&again, kept);
    }
    text += &encoder.result(RunResult::of(&again));
    assert_eq!(text, encode(&run, &record.header, |n| 4_000 * (n as u64 + 1)));
}

/// Not a test: writes the golden records anew, and refuses to unless asked in so many words. See `tests/golden/README.md`.
#[test]
#[ignore = "writes: GROUNDS_GOLDEN='write them anew' cargo test -p grounds-core --test record golden_records_anew -- --ignored"]
fn golden_records_anew() {
    let asked = env::var(ASKED).unwrap_or_default();
    assert_eq!(
        asked, YES,
        "golden records are for ever; set {ASKED} to `{YES}` to write them anew"
    );
    for name in SCENARIOS {
        let place = folder().join(name);
        // What cannot be played takes no record away.
        let texts = runs(&scenario(name))
            .into_iter()
            .map(|(run, session)| (run, record_of(&session)));
        let texts: Vec<(String, String)> = texts.collect();
        let _ = fs::remove_dir_all(&place);
        fs::create_dir_all(&place).expect("the repository can be written to");
        for (run, text) in texts {
            fs::write(place.join(format!("{run}.jsonl")), text).expect("the folder can be written to");
        }
    }
}
