//! Reading a cue by the practice library's own words: what a newly trained official, with the list of indicators on the
//! desk and no trainer, would make of a sentence. English, and far from perfect: that is what it is for.

use crate::practice::{IndicatorIx, Practice};
use crate::vocabulary::{AgeGroup, Strength};

/// The words of every indicator.
#[derive(Debug)]
pub(super) struct Reader {
    rows: Vec<Row>,
}

#[derive(Debug)]
struct Row {
    ix: IndicatorIx,
    /// Words to find it by.
    key: Vec<String>,
    /// The other words of its label and its plain description.
    other: Vec<String>,
    is_strong: bool,
}

/// A key word counts this much, any other word of the description one.
const KEY: usize = 3;
/// From this much on, a sentence is taken for a sign: a key word and more.
const ENOUGH: usize = 5;

/// Words that carry nothing.
const EMPTY: &[&str] = &[
    "about", "after", "also", "another", "because", "been", "before", "being", "cannot", "does", "else", "even",
    "every", "from", "have", "into", "just", "like", "more", "most", "much", "nobody", "none", "only", "other", "over",
    "person", "same", "says", "some", "such", "than", "that", "their", "them", "then", "there", "they", "this",
    "those", "till", "until", "very", "were", "what", "when", "where", "which", "while", "with", "without", "would",
    "your", "people",
];

/// Words that say that someone is free to, or that nothing is the matter.
const DENIALS: &[&str] = &[
    "own",
    "free",
    "freely",
    "likes",
    "chose",
    "never hurt",
    "laid a hand",
    "back whenever",
    "not locked",
    "ordinary",
    "paid once",
    "himself",
    "herself",
    "kept by",
    "comes and goes",
    "comes back",
    "friends",
];

impl Reader {
    pub(super) fn of(practice: &Practice) -> Self {
        let rows = practice.indicators().iter().filter_map(|indicator| {
            let ix = practice.indicator_ix(&indicator.code)?;
            let key: Vec<String> = indicator.words.iter().flat_map(|w| stems(w)).collect();
            let mut other: Vec<String> = stems(&indicator.label).chain(stems(&indicator.plain)).collect();
            other.sort_unstable();
            other.dedup();
            other.retain(|w| !key.contains(w));
            Some(Row {
                ix,
                key,
                other,
                is_strong: indicator.strength(AgeGroup::Adult) == Some(Strength::Strong),
            })
        });
        Self { rows: rows.collect() }
    }

    /// The one indicator whose words fit best, if they fit at all.
    pub(super) fn read(&self, sentence: &str) -> Vec<IndicatorIx> {
        let lower = sentence.to_lowercase();
        if DENIALS.iter().any(|d| lower.contains(d)) {
            return Vec::new();
        }
        let words: Vec<String> = stems(&lower).collect();
        let has = |list: &[String]| list.iter().filter(|w| words.contains(w)).count();
        let weigh = |row: &Row| KEY * has(&row.key) + has(&row.other);
        let best = self
            .rows
            .iter()
            .map(|row| (weigh(row), row.is_strong, row.ix))
            .max_by_key(|&(weight, is_strong, ix)| (weight, is_strong, std::cmp::Reverse(ix)));
        match best {
            Some((weight, _, ix)) if weight >= ENOUGH => vec![ix],
            _ => Vec::new(),
        }
    }
}

/// The words of a text that carry something, cut to what their forms share.
fn stems(text: &str) -> impl Iterator<Item = String> + '_ {
    text.split(|c: char| !c.is_alphanumeric())
        .map(str::to_lowercase)
        .filter(|w| w.chars().count() > 2 && !EMPTY.contains(&w.as_str()))
        .map(|w| {
            let cut = ["ings", "ing", "ed", "es", "s"]
                .iter()
                .find_map(|end| w.strip_suffix(end).filter(|rest| rest.chars().count() > 2));
            cut.unwrap_or(&w).to_owned()
        })
}
