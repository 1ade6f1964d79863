//! A small reader that learns. It is shown pairs of a good and a poor end of one set and keeps a weight for everything that
//! can be seen of one; whole numbers only, so that it is the same everywhere.

use super::Sway;
use super::eye::{Seen, long, seen};
use super::sets::WordingSet;
use std::collections::BTreeMap;

/// How often it is shown everything.
const ROUNDS: i64 = 20;
/// What one thing that is there weighs, against lengths in letters.
const THERE: i64 = 4;
/// By how much a good end must be ahead before the reader is content with a pair. A pair differs in some thirty things, so one
/// step moves it by about five hundred: content after some four steps, it learns what comes again and not each pair by heart.
const AHEAD: i64 = 2000;

/// How many things that sway it are told.
const SWAYS: usize = 40;

/// What can be seen of an end: its number, and how much of it there is.
type Features = Vec<(usize, i64)>;

/// Who was taught.
pub(super) struct Reader {
    names: BTreeMap<String, usize>,
    weights: Vec<i64>,
}

impl Reader {
    /// Teaches a reader on these sets. Its weights are the mean over all steps, so that the last pairs count no more than the first.
    pub(super) fn taught(sets: &[&WordingSet]) -> Self {
        let mut names = BTreeMap::new();
        let mut pairs = Vec::new();
        for set in sets {
            let all: Vec<Features> = features(set).into_iter().map(|of| numbered(&mut names, of)).collect();
            let with = |is_good| all.iter().zip(&set.ends).filter(move |(_, end)| end.is_good == is_good);
            for (good, _) in with(true) {
                pairs.extend(with(false).map(|(poor, _)| difference(good, poor)));
            }
        }
        let (mut now, mut late) = (vec![0_i64; names.len()], vec![0_i64; names.len()]);
        let mut step = 0;
        for _ in 0..ROUNDS {
            for pair in &pairs {
                if ahead(&now, pair) < AHEAD {
                    for &(n, by) in pair {
                        now[n] += by;
                        late[n] += by * step;
                    }
                }
                step += 1;
            }
        }
        let weights = now.iter().zip(&late).map(|(now, late)| now * step - late).collect();
        Self { names, weights }
    }

    /// How good each end looks.
    pub(super) fn scores(&self, set: &WordingSet) -> Vec<i64> {
        let score = |of: Vec<(String, i64)>| {
            let known = of
                .iter()
                .filter_map(|(name, much)| Some(self.weights[*self.names.get(name)?] * much));
            known.sum()
        };
        features(set).into_iter().map(score).collect()
    }
}

/// What sways a reader who was taught on these sets, the strongest first.
pub(super) fn goes_by(sets: &[&WordingSet]) -> Vec<Sway> {
    let reader = Reader::taught(sets);
    let mut counts = vec![(0, 0); reader.weights.len()];
    for set in sets {
        for (of, end) in features(set).into_iter().zip(&set.ends) {
            for (name, _) in of.iter().filter(|(_, much)| *much != 0) {
                let Some(&n) = reader.names.get(name) else { continue };
                counts[n].0 += u32::from(end.is_good);
                counts[n].1 += u32::from(!end.is_good);
            }
        }
    }
    let sway = |(what, n): (String, usize)| Sway {
        what,
        weight: reader.weights[n],
        good: counts[n].0,
        poor: counts[n].1,
    };
    let mut all: Vec<Sway> = reader.names.clone().into_iter().map(sway).collect();
    all.sort_by_key(|of| std::cmp::Reverse(of.weight.abs()));
    all.truncate(SWAYS);
    all
}

fn ahead(weights: &[i64], pair: &Features) -> i64 {
    pair.iter().map(|&(n, by)| weights[n] * by).sum()
}

fn numbered(names: &mut BTreeMap<String, usize>, of: Vec<(String, i64)>) -> Features {
    let number = |(name, much)| {
        let next = names.len();
        (*names.entry(name).or_insert(next), much)
    };
    of.into_iter().map(number).collect()
}

fn difference(good: &Features, poor: &Features) -> Features {
    let mut by: BTreeMap<usize, i64> = BTreeMap::new();
    for &(n, much) in good {
        *by.entry(n).or_default() += much;
    }
    for &(n, much) in poor {
        *by.entry(n).or_default() -= much;
    }
    by.into_iter().filter(|(_, by)| *by != 0).collect()
}

/// Everything that can be seen of each end: its words and pairs of words, how it begins and ends, its marks and length, and
/// how it stands out beside the others.
fn features(set: &WordingSet) -> Vec<Vec<(String, i64)>> {
    let all = seen(set);
    let each = all.iter().zip(&set.ends).enumerate();
    each.map(|(n, (one, end))| {
        let mut of = of_words(one, &end.words);
        beside(&all, n, &mut of);
        of
    })
    .collect()
}

fn of_words(one: &Seen, text: &str) -> Vec<(String, i64)> {
    let mut of: BTreeMap<String, i64> = BTreeMap::new();
    let words = &one.words;
    for word in words {
        of.insert(format!("word {word}"), THERE);
    }
    for two in words.windows(2) {
        of.insert(format!("words {}", two.join(" ")), THERE);
    }
    let first = |count: usize| words.iter().take(count).cloned().collect::<Vec<_>>().join(" ");
    of.insert(format!("first {}", first(1)), THERE);
    of.insert(format!("first two {}", first(2)), THERE);
    of.insert(format!("last {}", words.last().map_or("", |word| word)), THERE);
    for mark in [',', '?', '.', ';', ':', '\'', '’', '“'] {
        let count = long(text.matches(mark).count()).min(3);
        of.insert(format!("mark {mark}"), count * THERE * 2 / 3);
    }
    let count = long(words.len());
    of.insert("length in words".into(), count * THERE / 8);
    of.insert("length in letters".into(), one.letters * THERE / 40);
    of.insert("short".into(), if count <= 7 { THERE } else { 0 });
    of.insert("long".into(), if count >= 20 { THERE } else { 0 });
    let in_words: usize = words.iter().map(|word| word.chars().count()).sum();
    of.insert("length of words".into(), long(in_words) * THERE / count.max(1));
    of.into_iter().collect()
}

/// How one end stands out in its set.
fn beside(all: &[Seen], n: usize, of: &mut Vec<(String, i64)>) {
    let mut side = |name: &str, of_one: &dyn Fn(&Seen) -> i64| {
        let own = of_one(&all[n]);
        let mut others = all.iter().enumerate().filter(|(other, _)| *other != n);
        let is_most = others.clone().all(|(_, other)| own > of_one(other));
        let is_least = others.all(|(_, other)| own < of_one(other));
        of.push((format!("most {name}"), if is_most { THERE } else { 0 }));
        of.push((format!("least {name}"), if is_least { THERE } else { 0 }));
    };
    side("letters", &|one| one.letters);
    side("words", &|one| long(one.words.len()));
    side("commas", &|one| one.commas);
    side("asks", &|one| i64::from(one.asks));
    side("like the others", &|one| one.like);
    side("new words", &|one| one.new);
    let count = long(all.len());
    let mean: i64 = all.iter().map(|one| one.letters).sum();
    of.push((
        "longer than the others".into(),
        (all[n].letters * count - mean) * THERE / (15 * count.max(1)),
    ));
    of.push(("few new words".into(), -all[n].new * THERE / 3));
}
