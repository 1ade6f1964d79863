//! Where Khmer may be broken, on real sentences: those of the shipped translations, against what was looked at and kept.
//! `tests/letters/khmer_nltk.py` compares the same file with a segmenter of other people.

use crate::support::{root, shipped, shipped_names};
use reasonable_grounds::locale::words::{break_points, cluster_edges, without_marks};
use std::fs;

/// How many sentences are kept.
const SENTENCES: usize = 240;

/// Khmer sentences of the scenarios, whole and without anything to fill in.
fn sentences() -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    for name in shipped_names() {
        let scenario = shipped(&name);
        for text in scenario.texts_in("km").written().filter(|w| !w.text.contains('{')) {
            let khmer = |s: &&str| s.chars().filter(|c| ('\u{1780}'..='\u{17b3}').contains(c)).count() > 12;
            let parts = text.text.split_inclusive(['។', '?', '\n']).map(str::trim);
            all.extend(parts.filter(khmer).map(|s| without_marks(s).into_owned()));
        }
    }
    // Evenly from all of them, so that every kind of text has its share.
    let step = (all.len() / SENTENCES).max(1);
    all.into_iter().step_by(step).take(SENTENCES).collect()
}

/// A sentence with a bar at each place where it may be broken inside a run of letters.
fn barred(sentence: &str) -> String {
    let edges = cluster_edges(sentence);
    let mut out = String::new();
    let mut start = 0;
    for at in break_points(sentence) {
        assert!(edges.contains(&at), "{sentence} is torn inside a letter at {at}");
        out.push_str(&sentence[start..at]);
        if !sentence[..at].ends_with(char::is_whitespace) {
            out.push('|');
        }
        start = at;
    }
    out.push_str(&sentence[start..]);
    out
}

/// If this fails, Khmer breaks elsewhere than when somebody looked: compare the new file with the other segmenter, read the
/// differences, and write it anew with `UPDATE_BREAKS=1`.
#[test]
fn khmer_is_broken_where_it_was_when_somebody_looked() {
    let found: Vec<String> = sentences().iter().map(|s| barred(s)).collect();
    assert!(found.len() >= 100, "there are {} Khmer sentences", found.len());
    let path = root().join("tests/letters/khmer.breaks.txt");
    let text = found.join("\n") + "\n";
    if std::env::var_os("UPDATE_BREAKS").is_some() {
        fs::write(&path, &text).expect("the file can be written");
    }
    let kept = fs::read_to_string(&path).expect("the kept breaks are there");
    for (number, (kept, found)) in kept.lines().zip(text.lines()).enumerate() {
        assert_eq!(kept, found, "sentence {}", number + 1);
    }
    assert_eq!(kept.lines().count(), found.len());
}
