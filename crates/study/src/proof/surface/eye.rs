//! What the eye sees of an end beside the others of its set, and rules that somebody could go by who never reads.

use super::sets::WordingSet;
use std::collections::BTreeMap;

/// A rule of the eye.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rule {
    /// The most letters.
    Longest,
    /// The fewest.
    Shortest,
    /// Nearest to the middle length.
    Middle,
    /// Shares most words with the others.
    Likest,
    /// Shares fewest.
    Oddest,
    /// Begins with a word with which good ends begin elsewhere.
    FirstWord,
    /// Ends in a question mark.
    Asks,
    /// Does not.
    AsksNot,
    /// The fewest commas.
    Plainest,
}

/// Every rule.
pub(super) const RULES: [Rule; 9] = [
    Rule::Longest,
    Rule::Shortest,
    Rule::Middle,
    Rule::Likest,
    Rule::Oddest,
    Rule::FirstWord,
    Rule::Asks,
    Rule::AsksNot,
    Rule::Plainest,
];

impl Rule {
    /// What it is called.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Longest => "the longest",
            Self::Shortest => "the shortest",
            Self::Middle => "the middle length",
            Self::Likest => "most like the others",
            Self::Oddest => "least like the others",
            Self::FirstWord => "the first word",
            Self::Asks => "a question mark",
            Self::AsksNot => "no question mark",
            Self::Plainest => "the fewest commas",
        }
    }

    /// What the rule makes of each end: the highest is taken.
    pub(super) fn scores(self, set: &WordingSet, first: &FirstWords) -> Vec<i64> {
        let seen = seen(set);
        let count = i64::try_from(seen.len()).unwrap_or(1);
        let all: i64 = seen.iter().map(|one| one.letters).sum();
        let score = |one: &Seen| match self {
            Self::Longest => one.letters,
            Self::Shortest => -one.letters,
            Self::Middle => -(one.letters * count - all).abs(),
            Self::Likest => one.like,
            Self::Oddest => -one.like,
            Self::FirstWord => first.speaks_for(one.words.first().map_or("", |word| word)),
            Self::Asks => i64::from(one.asks),
            Self::AsksNot => -i64::from(one.asks),
            Self::Plainest => -one.commas,
        };
        seen.iter().map(score).collect()
    }
}

/// What is seen of one end.
pub(crate) struct Seen {
    /// Its words in small letters.
    pub words: Vec<String>,
    /// How many letters and marks.
    pub letters: i64,
    /// How many commas.
    pub commas: i64,
    /// Whether there is a question mark.
    pub asks: bool,
    /// How much it shares with the others, in thousandths, summed.
    pub like: i64,
    /// Words that none of the others has.
    pub new: i64,
}

/// What is seen of each end of a set.
pub(crate) fn seen(set: &WordingSet) -> Vec<Seen> {
    let words: Vec<Vec<String>> = set.ends.iter().map(|end| words_of(&end.words)).collect();
    let numbers = numbered(&words);
    let beside: Vec<(i64, i64)> = (0..words.len()).map(|n| beside(n, &numbers)).collect();
    let all = set.ends.iter().zip(words).zip(beside);
    let all = all.map(|((end, words), (like, new))| Seen {
        letters: long(end.words.chars().count()),
        commas: long(end.words.matches(',').count()),
        asks: end.words.contains('?'),
        like,
        new,
        words,
    });
    all.collect()
}

/// The words of one end, by number.
struct Numbered {
    /// All of them, as they stand.
    all: Vec<usize>,
    /// Each once, in order.
    different: Vec<usize>,
}

/// A number for each word of a set, the same for the same word: numbers are held against each other more quickly.
fn numbered(ends: &[Vec<String>]) -> Vec<Numbered> {
    let mut known: Vec<&str> = ends.iter().flatten().map(String::as_str).collect();
    known.sort_unstable();
    known.dedup();
    let number = |word: &String| known.binary_search(&word.as_str()).unwrap_or(usize::MAX);
    let end = |words: &Vec<String>| {
        let all: Vec<usize> = words.iter().map(number).collect();
        let mut different = all.clone();
        different.sort_unstable();
        different.dedup();
        Numbered { all, different }
    };
    ends.iter().map(end).collect()
}

/// How much an end shares with the others, in thousandths, summed; and how many of its words none of them has.
fn beside(n: usize, ends: &[Numbered]) -> (i64, i64) {
    let own = &ends[n];
    let others = || {
        let all = ends.iter().enumerate();
        all.filter(|(other, _)| *other != n).map(|(_, other)| &other.different)
    };
    let has = |other: &[usize], word: &usize| other.binary_search(word).is_ok();
    let like = others().map(|other| {
        let both = own.different.iter().filter(|word| has(other, word)).count();
        let any = (own.different.len() + other.len() - both).max(1);
        long(both * 1000 / any)
    });
    let is_new = |word: &&usize| others().all(|other| !has(other, word));
    (like.sum(), long(own.all.iter().filter(is_new).count()))
}

/// Each word once, in order.
pub(crate) fn different(words: &[String]) -> Vec<&str> {
    let mut words: Vec<&str> = words.iter().map(String::as_str).collect();
    words.sort_unstable();
    words.dedup();
    words
}

pub(super) fn long(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

/// Words in small letters, without marks; an apostrophe belongs to its word.
fn words_of(text: &str) -> Vec<String> {
    let small = text.to_lowercase();
    let is_between = |of: char| !of.is_alphanumeric() && !matches!(of, '\'' | '‘' | '’');
    let words = small.split(is_between).filter(|word| !word.is_empty());
    let own = |word: &str| {
        if word.is_ascii() {
            word.to_owned()
        } else {
            word.replace(['‘', '’'], "'")
        }
    };
    words.map(own).collect()
}

/// How often good and poor ends begin with a word.
pub(super) struct FirstWords(BTreeMap<String, (i64, i64)>);

impl FirstWords {
    pub(super) fn of(sets: &[&WordingSet]) -> Self {
        let mut counts: BTreeMap<String, (i64, i64)> = BTreeMap::new();
        for set in sets {
            for (one, end) in seen(set).into_iter().zip(&set.ends) {
                let count = counts
                    .entry(one.words.first().cloned().unwrap_or_default())
                    .or_default();
                count.0 += i64::from(end.is_good);
                count.1 += i64::from(!end.is_good);
            }
        }
        Self(counts)
    }

    /// Good ones among those that begin with it, in thousandths, as if one of each had been seen besides.
    fn speaks_for(&self, word: &str) -> i64 {
        let (good, poor) = self.0.get(word).copied().unwrap_or_default();
        (good + 1) * 1000 / (good + poor + 2)
    }
}
