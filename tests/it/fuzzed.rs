//! The bodies of the fuzz targets, run on every file of their corpora (the seeds, and whatever once went wrong) and on a
//! fixed number of files changed by a seeded generator, so that the normal tests notice what fuzzing would find first.
//! `fuzz/README.md` says how to look further.

mod mutate;
pub(crate) mod targets;

use crate::support::{files_below, root};
use mutate::{Chance, dictionary, mutate};
use std::collections::BTreeSet;
use std::fs;
use std::panic::catch_unwind;
use std::path::PathBuf;
use targets::{Body, TARGETS};

/// The longest file made by changing others.
const MOST_BYTES: usize = 24 * 1024;

/// The words a target's files are made of.
fn words(target: &str) -> Vec<Vec<u8>> {
    let name = match target {
        "picture" => "svg",
        "translation" => "ftl",
        "talk" => "talk",
        "record" | "bookmark" => "record",
        "person" => "person",
        _ => "ron",
    };
    let text = fs::read_to_string(root().join(format!("fuzz/dict/{name}.dict"))).expect("the dictionary is there");
    dictionary(&text)
}

fn corpus(target: &str) -> Vec<(PathBuf, Vec<u8>)> {
    let files = files_below(&root().join("fuzz/corpus").join(target));
    let read = |path: PathBuf| {
        let bytes = fs::read(&path).expect("a file of the corpus can be read");
        (path, bytes)
    };
    files.into_iter().map(read).collect()
}

fn body(target: &str) -> Body {
    let found = TARGETS.iter().find(|(name, _)| *name == target);
    found.expect("there is such a target").1
}

/// Runs a body on bytes; when it fails, keeps them where they can be looked at.
fn run(target: &str, what: &str, bytes: &[u8]) {
    let body = body(target);
    if catch_unwind(|| body(bytes)).is_err() {
        let kept = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("fuzzed-{target}"));
        let _ = fs::write(&kept, bytes);
        panic!(
            "{target}: {what} fails; the bytes are in {}, and belong into fuzz/corpus/{target} once this is mended",
            kept.display()
        );
    }
}

/// Changes files of the corpus `cases` times.
fn changed(target: &str, cases: usize) {
    let (corpus, words) = (corpus(target), words(target));
    let mut chance = Chance::new(cases as u64);
    for case in 0..cases {
        let data = &corpus[chance.below(corpus.len())].1;
        let other = &corpus[chance.below(corpus.len())].1;
        let bytes = mutate(data, other, &words, MOST_BYTES, &mut chance);
        run(target, &format!("change {case}"), &bytes);
    }
}

/// If this fails, something that was found and mended is back, or a file of ours cannot be read.
#[test]
fn every_corpus_file_is_taken_or_refused_in_good_order() {
    for (target, _) in TARGETS {
        let corpus = corpus(target);
        assert!(!corpus.is_empty(), "{target} has no corpus");
        for (path, bytes) in corpus {
            run(target, &path.display().to_string(), &bytes);
        }
    }
}

/// If one of these fails, there is a file of this kind that makes the program panic, say something unclear, or come to
/// another result when a run is read back.
macro_rules! changed {
    ($($test:ident $target:literal $cases:literal),+) => { $(
        #[test]
        fn $test() {
            changed($target, $cases);
        }
    )+ };
}

changed!(
    changed_scenarios_are_taken_or_refused "scenario" 300,
    changed_walkthroughs_are_taken_or_refused "walkthrough" 300,
    changed_translations_are_taken_or_refused "translation" 300,
    changed_reviews_are_taken_or_refused "review" 300,
    changed_records_are_taken_or_refused "record" 1_000,
    changed_pictures_are_taken_or_refused "picture" 2_000,
    changed_practice_files_are_taken_or_refused "practice" 100,
    changed_bookmarks_are_taken_or_refused "bookmark" 300,
    changed_talks_are_taken_or_refused "talk" 300,
    changed_people_are_taken_or_refused "person" 2_000
);

/// The starting scenario, of which most seeds are made: `UPDATE_SEEDS=1` writes them anew when it has changed.
#[test]
fn the_seeds_are_sound() {
    let base = reasonable_grounds::library::starter("night-shift", false);
    let scenario = reasonable_grounds::check::check(&base, &crate::support::practice()).scenario;
    let scenario = scenario.expect("it can be played");
    let run = crate::support::played(scenario, 1);
    let seeds: Vec<(&str, Vec<u8>)> = vec![
        ("scenario/whole.ron", base.files["scenario.ron"].clone()),
        ("talk/presser.txt", base.files["talks/presser.txt"].clone()),
        ("review/begun.ron", base.files["review.ron"].clone()),
        (
            "walkthrough/textbook.ron",
            reasonable_grounds::walkthrough::written(&run, "By the book.").into_bytes(),
        ),
        ("record/ended.jsonl", crate::support::record_of(&run).into_bytes()),
    ];
    for (name, bytes) in seeds {
        let path = root().join("fuzz/corpus").join(name);
        if std::env::var_os("UPDATE_SEEDS").is_some() {
            fs::write(&path, &bytes).expect("the seed can be written");
        }
        let there = fs::read(&path).expect("the seed is there: UPDATE_SEEDS=1 writes it");
        assert_eq!(there, bytes, "{name} is of another day: UPDATE_SEEDS=1 writes it anew");
    }
}

/// If this fails, the same seed gives other files on another day, and a failure cannot be played again.
#[test]
fn the_same_chance_gives_the_same_change() {
    let words = words("scenario");
    let make = || {
        let mut chance = Chance::new(3);
        (0..50)
            .map(|_| {
                mutate(
                    b"Scenario(format: 2, id: \"x\")",
                    b"(a: [1])",
                    &words,
                    4_096,
                    &mut chance,
                )
            })
            .collect::<Vec<_>>()
    };
    let made = make();
    assert_eq!(made, make());
    assert!(
        made.iter().collect::<BTreeSet<_>>().len() > 40,
        "nearly all are the same"
    );
}

/// Whether the fuzzer reads a line of a dictionary. It is stricter than we are: one line that it cannot read, and it does
/// not start.
fn fuzzer_reads(line: &str) -> bool {
    let line = line.trim();
    if line.is_empty() || line.starts_with('#') {
        return true;
    }
    let Some(quoted) = line.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')) else {
        return false;
    };
    let is_plain = quoted.bytes().all(|b| b == b' ' || b.is_ascii_graphic());
    // What follows on each backslash, when a backslash that was escaped itself is gone.
    let two = quoted.replace("\\\\", "");
    let mut escapes = two.split('\\').skip(1);
    let is_byte = |hex: &str| hex.bytes().take(2).filter(u8::is_ascii_hexdigit).count() == 2;
    let is_escape = |after: &str| after.starts_with('"') || after.strip_prefix('x').is_some_and(is_byte);
    !quoted.is_empty() && is_plain && escapes.all(is_escape)
}

/// If this fails, the fuzzer stops before it has begun, and says so in one line that is easily taken for the end of a run
/// that found nothing.
#[test]
fn the_dictionaries_are_ones_that_the_fuzzer_reads() {
    let files = files_below(&root().join("fuzz/dict"));
    assert!(!files.is_empty(), "there are no dictionaries");
    for path in files {
        let text = fs::read_to_string(&path).expect("a dictionary can be read");
        let wrong: Vec<&str> = text.lines().filter(|line| !fuzzer_reads(line)).collect();
        assert!(wrong.is_empty(), "{}: {wrong:?}; write bytes as \\xAB", path.display());
    }
    for sound in [
        "",
        "# “”",
        r#"  "a b" "#,
        r#""\"""#,
        r#""\\""#,
        r#""\\u0041""#,
        r#""\xE2\x80""#,
    ] {
        assert!(fuzzer_reads(sound), "{sound} is refused");
    }
    for wrong in [
        "a",
        r#""""#,
        r#""“""#,
        r#""\u0041""#,
        r#""\xG0""#,
        r#""\xA""#,
        "\"a",
        "\"a\tb\"",
    ] {
        assert!(!fuzzer_reads(wrong), "{wrong} is taken");
    }
}

/// If this fails, a field, a condition or a change was added to the format, and nobody told the fuzzer its word.
#[test]
fn the_dictionaries_know_every_word_of_the_format() {
    use reasonable_grounds::vocabulary::words::WordingKind;
    use reasonable_grounds::{read, scenario::draft};
    let known = |target: &str| -> BTreeSet<String> {
        let words = words(target)
            .into_iter()
            .map(|word| String::from_utf8_lossy(&word).into_owned());
        words
            .map(|word| word.trim_end_matches([' ', ':', '(']).to_owned())
            .collect()
    };
    let (data, talks) = (known("scenario"), known("talk"));
    let entries = draft::reference().iter().flat_map(|table| table.entries);
    let missing: Vec<&str> = entries
        .map(|entry| entry.name)
        .filter(|word| !data.contains(*word))
        .collect();
    assert!(missing.is_empty(), "no words in fuzz/dict/ron.dict: {missing:?}");
    let kinds = WordingKind::WORDS.iter().map(|word| read::small(word));
    let conditions = [draft::WhenDraft::WORDS, draft::ThenDraft::WORDS].concat();
    let conditions = conditions.into_iter().map(read::small);
    let labels = read::talk_words().map(str::to_owned).chain(kinds).chain(conditions);
    let missing: Vec<String> = labels.filter(|word| !talks.contains(word)).collect();
    assert!(missing.is_empty(), "no words in fuzz/dict/talk.dict: {missing:?}");
}
