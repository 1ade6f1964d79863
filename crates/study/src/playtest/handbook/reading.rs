//! Reading a cue by the practice library's own words: what someone with the list of indicators on the desk, and no
//! trainer, makes of a sentence. English, and far from perfect: words alone do not tell a sign from a look-alike, and a
//! scenario that could be passed this way would teach nothing.

use crate::practice::{Indicator, IndicatorIx, Practice};
use std::collections::{BTreeMap, BTreeSet};

/// The words of every indicator, and how much each tells.
#[derive(Debug)]
pub(super) struct Reader {
    rows: Vec<Row>,
    /// In how many indicators a word occurs.
    rows_with: BTreeMap<String, u32>,
}

#[derive(Debug)]
struct Row {
    ix: IndicatorIx,
    /// Words to find it by, and phrases, all of whose words have to be there.
    keys: Vec<Vec<String>>,
    /// The other words of its label and its plain description.
    others: BTreeSet<String>,
}

/// How much a word tells that stands in one indicator only, as a key and otherwise.
const KEY: u32 = 400;
const OTHER: u32 = 300;
/// From this much on, a sentence is taken for a sign.
const ENOUGH: u32 = 350;

/// Words that carry nothing here.
const EMPTY: &[&str] = &[
    "about", "after", "all", "also", "and", "another", "any", "are", "because", "been", "before", "being", "but",
    "can", "cannot", "did", "does", "else", "even", "every", "for", "from", "get", "got", "had", "has", "have", "her",
    "him", "his", "into", "its", "job", "jobs", "just", "like", "may", "more", "most", "much", "nobody", "none", "not",
    "off", "one", "only", "other", "out", "over", "own", "people", "person", "same", "says", "she", "some", "such",
    "than", "that", "the", "their", "them", "then", "there", "they", "this", "those", "too", "until", "use", "very",
    "was", "way", "were", "what", "when", "where", "which", "while", "who", "with", "without", "work", "worked",
    "works", "would", "you", "your",
];

/// Words that say that someone is free to, or that nothing is the matter.
const DENIALS: &[&str] = &[
    " own ",
    " free ",
    " freely",
    " likes ",
    " chose ",
    " nothing",
    " never hurt",
    " whenever",
    " not locked",
    " ordinary",
    " friends",
    " by choice",
];

impl Reader {
    pub(super) fn of(practice: &Practice) -> Self {
        let row = |indicator: &Indicator| {
            let keys: Vec<Vec<String>> = indicator.words.iter().map(|w| stems(w).collect()).collect();
            let all = stems(&indicator.label).chain(stems(&indicator.plain));
            Some(Row {
                ix: practice.indicator_ix(&indicator.code)?,
                others: all.filter(|w| !keys.iter().flatten().any(|k| k == w)).collect(),
                keys: keys.into_iter().filter(|k| !k.is_empty()).collect(),
            })
        };
        let rows: Vec<Row> = practice.indicators().iter().filter_map(row).collect();
        let mut rows_with = BTreeMap::new();
        for row in &rows {
            let words: BTreeSet<&String> = row.keys.iter().flatten().chain(&row.others).collect();
            for word in words {
                *rows_with.entry(word.clone()).or_default() += 1;
            }
        }
        Self { rows, rows_with }
    }

    /// The one indicator whose words fit best, if they fit at all.
    pub(super) fn read(&self, sentence: &str) -> Vec<IndicatorIx> {
        let lower = format!(" {} ", sentence.to_lowercase());
        if DENIALS.iter().any(|d| lower.contains(d)) {
            return Vec::new();
        }
        let words: BTreeSet<String> = stems(&lower).collect();
        let weigh = |row: &Row| {
            let keys = row.keys.iter().filter(|key| key.iter().all(|w| words.contains(w)));
            let rarest = |key: &Vec<String>| key.iter().map(|w| self.rarity(w, KEY)).max().unwrap_or(0);
            let others = row.others.iter().filter(|w| words.contains(*w));
            keys.map(rarest).sum::<u32>() + others.map(|w| self.rarity(w, OTHER)).sum::<u32>()
        };
        let weighed = self.rows.iter().map(|row| (weigh(row), std::cmp::Reverse(row.ix)));
        match weighed.max() {
            Some((weight, ix)) if weight >= ENOUGH => vec![ix.0],
            _ => Vec::new(),
        }
    }

    /// How much a word tells: less, the more indicators it stands in.
    fn rarity(&self, word: &str, most: u32) -> u32 {
        let rows = self.rows_with.get(word).copied().unwrap_or(1).max(1);
        (most * most / rows).isqrt()
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
