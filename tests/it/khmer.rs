//! Where Khmer may be broken, on real sentences: those of the shipped translations, against what was looked at and kept;
//! and, where they are at hand, sentences that people have segmented, which are no part of this project. The model is
//! khmer-nltk's, so that can judge nothing here.

use crate::support::{root, shipped, shipped_bundle, shipped_names};
use icu_segmenter::LineSegmenter;
use icu_segmenter::options::LineBreakOptions;
use reasonable_grounds::library::{InterfaceTexts, messages};
use reasonable_grounds::locale::join::{JOIN, whole};
use reasonable_grounds::locale::words::{BREAK, break_points, cluster_edges, without_marks};
use reasonable_grounds::locale::{Choice, said};
use reasonable_grounds::scenario::Translation;
use std::collections::BTreeSet;
use std::fs;
use std::io::Write;
use std::path::PathBuf;

#[allow(dead_code, reason = "its main belongs to the example")]
#[path = "../../examples/breaks.rs"]
mod breaks;

/// How many sentences are kept.
const SENTENCES: usize = 240;

/// The texts of a scenario in Khmer, in the order of its own.
fn khmer_of(name: &str) -> Vec<String> {
    let all = Translation::all(&shipped_bundle(name).files);
    let khmer = all.iter().find(|of| of.language == "km").expect("it is in Khmer");
    let texts = khmer.texts(&shipped(name)).into_iter().flatten();
    texts.map(|entry| entry.text.clone()).collect()
}

/// Khmer sentences of the scenarios, whole and without anything to fill in.
fn sentences() -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    for name in shipped_names() {
        for text in khmer_of(&name).into_iter().filter(|text| !text.contains('{')) {
            let khmer = |s: &&str| s.chars().filter(|c| ('\u{1780}'..='\u{17b3}').contains(c)).count() > 12;
            let parts = text.split_inclusive(['។', '?', '\n']).map(str::trim);
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

/// If this fails, Khmer breaks elsewhere than when somebody looked: read the differences as a reader of Khmer, and write the
/// file anew with `UPDATE_BREAKS=1`.
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

/// Words that a dictionary without frequencies tears, which ordinary sentences are full of.
const ORDINARY: [&str; 12] = [
    "អាហារ",
    "បាន",
    "មិន",
    "មនុស្ស",
    "របស់",
    "ណាស់",
    "ចង់",
    "ដោយ",
    "មួយ",
    "និយាយ",
    "ពិដាន",
    "សន្យា",
];

/// If this fails, ordinary words of the shipped sentences are torn. That they are with the dictionary alone shows that the
/// test could fail.
#[test]
fn ordinary_words_of_the_shipped_sentences_are_whole() {
    let torn = |breaks: &dyn Fn(&str) -> Vec<usize>| {
        let mut torn = BTreeSet::new();
        for sentence in sentences() {
            let points = breaks(&sentence);
            for word in ORDINARY {
                for (at, _) in sentence.match_indices(word) {
                    // Inside a longer word its letters may be anything.
                    let inside = at + 1..at + word.len();
                    if points.iter().any(|p| inside.contains(p)) {
                        torn.insert(word);
                    }
                }
            }
        }
        torn
    };
    assert_eq!(torn(&break_points), BTreeSet::new());
    assert!(
        !torn(&by_dictionary).is_empty(),
        "the dictionary alone tears none of them"
    );
}

/// Where a line may end by the dictionary alone.
fn by_dictionary(text: &str) -> Vec<usize> {
    let segmenter = LineSegmenter::new_dictionary(LineBreakOptions::default());
    let inner = |at: &usize| *at > 0 && *at < text.len();
    segmenter.segment_str(text).filter(inner).collect()
}

// ---- names and terms ----

/// Names in Khmer that are dealt to people, and the texts that one of them is put into.
fn names_and_texts() -> (BTreeSet<String>, Vec<String>) {
    let (mut names, mut texts) = (BTreeSet::new(), Vec::new());
    for text in shipped_names().iter().flat_map(|name| khmer_of(name)) {
        let letters = text.chars().count();
        if text.matches('{').count() == 1 {
            texts.push(text);
        } else if (3..9).contains(&letters) && !text.contains([' ', '។', '?', '(']) {
            names.insert(text);
        }
    }
    (names, texts)
}

/// How often a name is cut when each is put into each text.
fn cut(names: impl Iterator<Item = String>, texts: &[String]) -> (usize, usize) {
    let (mut cut, mut tried) = (0, 0);
    for name in names {
        for text in texts {
            let (before, rest) = text.split_once('{').expect("it has a slot");
            let after = rest.split_once('}').map_or("", |(_, after)| after);
            let said = format!("{before}{name}{after}");
            tried += 1;
            let inside = before.len() + 1..before.len() + name.len();
            cut += usize::from(break_points(&said).iter().any(|at| inside.contains(at)));
        }
    }
    (cut, tried)
}

/// If this fails, the name of a person stands half on one line and half on the next. Without the joiner some do.
#[test]
fn no_name_is_cut_in_any_shipped_text() {
    let (names, texts) = names_and_texts();
    assert!(names.len() > 5 && texts.len() > 50, "{names:?}, {} texts", texts.len());
    let some: Vec<String> = texts.iter().step_by(25).cloned().collect();
    let (joined, tried) = cut(names.iter().map(|name| whole(name).into_owned()), &some);
    assert_eq!(joined, 0, "of {tried}");
    let (bare, tried) = cut(names.into_iter(), &some);
    assert!(bare > 0, "without the joiner none of {tried} is cut");
}

/// If this fails, a message tears a term of the field.
#[test]
fn messages_join_the_terms_of_the_field() {
    let texts = InterfaceTexts::embedded();
    let reads = texts.messages_for(&Choice::of("km"), false).expect("there is Khmer");
    let term = "ជនសន្មតថារងគ្រោះ";
    let line = said!("indicator-line", code = "CD01", label = term);
    let said = reads.say(&line);
    assert!(said.contains(&*whole(term)), "{said}");
    assert_eq!(without_marks(&said), messages("km").expect("there is Khmer").say(&line));
}

// ---- the example ----

fn through_the_example(input: &[u8]) -> (Vec<u8>, String) {
    let (mut out, mut trouble) = (Vec::new(), Vec::new());
    breaks::write_all(&mut &*input, &mut out, &mut trouble).expect("memory can be written");
    (out, String::from_utf8(trouble).expect("trouble is told in words"))
}

/// If this fails, whoever lays the lines of the example beside those that went in compares the wrong ones.
#[test]
fn the_example_gives_one_line_for_each_and_changes_nothing_but_bars() {
    let input =
        "គេបានជាចម្លើយ\n\n  \nสวัสดีชาวโลก a b\r\none two-three\nអា\u{200b}ហារ តា\u{2060}វី\u{2060}ន\u{2028}x\u{85}y\nlast";
    let (out, trouble) = through_the_example(input.as_bytes());
    let out = String::from_utf8(out).expect("text stays text");
    assert_eq!(
        (out.matches('\n').count(), trouble.as_str()),
        (input.matches('\n').count() + 1, "")
    );
    for (line, written) in input.split('\n').zip(out.split('\n')) {
        assert_eq!(written.replace('|', ""), line);
    }
    assert!(out.starts_with("គេ|បានជា|ចម្លើយ\n"), "{out}");
    assert!(
        out.contains("one |two-|three\n") && out.contains("អា\u{200b}|ហារ |តា\u{2060}វី\u{2060}ន"),
        "{out}"
    );
    assert_eq!(through_the_example(b"").0, b"");
    let (out, trouble) = through_the_example(b"a b\n\xffa b\n");
    assert_eq!(out, b"a |b\n\xffa b\n");
    assert!(trouble.contains("line 2 is not UTF-8 from byte 1"), "{trouble}");
}

// ---- the gate ----

/// Sets of sentences, each a file of JSON, a sentence a line.
const SETS: [&str; 5] = ["khpos", "licadho", "law", "google", "lo"];
/// Of places where a line may end, how many at most may tear a word; of places between words, at how many a line has to be
/// able to end. In hundredths of a per cent.
const MOST_TORN: usize = 120;
const LEAST_MET: usize = 9_200;

#[derive(serde::Deserialize)]
struct Gold {
    text: String,
    /// Where words end, in characters.
    word: BTreeSet<usize>,
    /// Where parts of words end that may stand alone.
    part: BTreeSet<usize>,
}

/// Where the sentences are, when they are at hand.
fn gold() -> Option<Vec<Gold>> {
    let named = std::env::var_os("GROUNDS_GOLD").map(PathBuf::from);
    let folder = named.unwrap_or_else(|| root().join("../shared/khmer/gold"));
    if !folder.is_dir() {
        // Past the harness, which would swallow it.
        let _ = writeln!(
            std::io::stderr(),
            "LEFT OUT: khmer::khmer_lines_end_between_words_as_people_segment_them: there are no sentences in {}; \
             GROUNDS_GOLD names another folder",
            folder.display()
        );
        return None;
    }
    let mut all = Vec::new();
    for set in SETS {
        let path = folder.join(format!("{set}.jsonl"));
        let text = fs::read_to_string(&path).expect("a set of the folder is missing or no text");
        all.extend(
            text.lines()
                .map(|line| serde_json::from_str::<Gold>(line).expect("a line is no sentence")),
        );
    }
    Some(all)
}

const fn is_letter(c: char) -> bool {
    matches!(c, '\u{1780}'..='\u{17d3}' | '\u{17dd}')
}

/// The edges of clusters with a Khmer letter on both sides, in characters. Not those of the program, which is judged here.
fn places(text: &[char]) -> BTreeSet<usize> {
    let is_base = |c: char| ('\u{1780}'..='\u{17b3}').contains(&c);
    let joins = |c: char| matches!(c, '\u{200c}' | '\u{200d}');
    let mut places = BTreeSet::new();
    let mut at = 0;
    while at < text.len() {
        let has_base = is_base(text[at]);
        at += 1;
        while has_base && at < text.len() {
            match text[at] {
                '\u{17d2}' => at += 1 + usize::from(text.get(at + 1).is_some_and(|&c| is_base(c) || joins(c))),
                c if matches!(c, '\u{17b4}'..='\u{17d1}' | '\u{17d3}' | '\u{17dd}') || joins(c) => at += 1,
                _ => break,
            }
        }
        if at < text.len() && is_letter(text[at - 1]) && is_letter(text[at]) {
            places.insert(at);
        }
    }
    places
}

/// Hundredths of a per cent: of places to break those that tear a word, of places between words those that are met.
fn score(gold: &[Gold], breaks: impl Fn(&str) -> Vec<usize>) -> (usize, usize) {
    let (mut chances, mut torn, mut words, mut met) = (0, 0, 0, 0);
    for sentence in gold {
        let text: Vec<char> = sentence.text.chars().collect();
        let places = places(&text);
        let in_characters = |at: usize| sentence.text[..at].chars().count();
        let mine: BTreeSet<usize> = breaks(&sentence.text).into_iter().map(in_characters).collect();
        for at in mine.intersection(&places) {
            chances += 1;
            torn += usize::from(!sentence.word.contains(at) && !sentence.part.contains(at));
        }
        for at in sentence.word.intersection(&places) {
            words += 1;
            met += usize::from(mine.contains(at));
        }
    }
    (torn * 10_000 / chances.max(1), met * 10_000 / words.max(1))
}

/// If this fails, lines of Khmer tear words, or end raggedly because too few places to break are found. The sentences were
/// segmented by people outside this project, and stay outside it.
#[test]
fn khmer_lines_end_between_words_as_people_segment_them() {
    let Some(gold) = gold() else { return };
    assert!(gold.len() > 3_000, "only {} sentences", gold.len());
    let passes = |(torn, met): (usize, usize)| torn <= MOST_TORN && met >= LEAST_MET;
    let ours = score(&gold, break_points);
    assert!(passes(ours), "(torn, met) in hundredths of a per cent: {ours:?}");
    // Nothing here could fail if these passed: the dictionary that was used before, a break behind every letter, none.
    let before = score(&gold, by_dictionary);
    assert!(before.0 > 500 && !passes(before), "{before:?}");
    assert!(!passes(score(&gold, cluster_edges)) && !passes(score(&gold, |_| Vec::new())));
    // A translator's place to break is no part of these sentences.
    assert!(gold.iter().all(|g| !g.text.contains([BREAK, JOIN])));
}
