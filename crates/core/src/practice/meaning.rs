//! Which rows of the library are nearest in meaning to words that somebody typed. Nearest is simple on purpose: a row is
//! near when it shares word stems, and a rare word says more than a common one. Who does not know the words of the list gets
//! there by a bridge: an indicator is found by what its worry says, too, and by the signs, mistakes and features that point
//! to it. The same words find the same rows on every machine. It knows English alone; whoever has translations adds them.

use super::tokens::Tokens;
use super::{IndicatorIx, Practice, WorryIx};
use std::borrow::Cow;
use std::cmp::Reverse;

/// What a shared word weighs in the name of a row.
pub const NAME: u16 = 8;
/// What it weighs among the words that a row is found by.
pub const WORDS: u16 = 6;
/// What it weighs in what the row says.
pub const SAYS: u16 = 3;
/// What it weighs in what stands beside the row: its worry, and what points to it.
pub const BESIDE: u16 = 2;
/// A word that more than one row in so many has says nothing, as long as another one does.
const COMMON: usize = 4;
/// A row is left out when it reaches less than one part in so many of what the nearest one reaches.
const FAR: u32 = 3;
/// How many words of what was typed are looked for.
const TYPED: usize = 12;
/// How many indicators are named to an author who made one up.
const NAMED: usize = 3;

/// A row that can be looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Of {
    /// An indicator.
    Indicator(IndicatorIx),
    /// A worry.
    Worry(WorryIx),
    /// A feature of forced criminality, by its place in [`Practice::features`].
    Feature(usize),
    /// A practice point, by its place in [`Practice::points`].
    Point(usize),
    /// A source, by its place in [`Practice::sources`].
    Source(usize),
}

/// A text by which a row is found.
#[derive(Clone, Debug)]
pub struct FoundBy<'p> {
    /// What a word shared with it weighs.
    pub weight: u16,
    /// The text, in English.
    pub text: Cow<'p, str>,
    /// The code and the part under which it is translated (`CD01` and `plain`), where it is.
    pub message: Option<(Cow<'p, str>, &'static str)>,
}

/// A row, and the texts by which it is found.
#[derive(Clone, Debug)]
pub struct Row<'p> {
    /// Which.
    pub of: Of,
    /// Its texts.
    pub found_by: Vec<FoundBy<'p>>,
}

/// The words that somebody typed, each with its stem; no stem stands twice.
#[must_use]
pub fn typed(text: &str) -> Vec<(String, String)> {
    let mut words: Vec<(String, String)> = Vec::new();
    for token in Tokens::new(text, 0) {
        let stem = stem(&token.folded);
        if words.len() < TYPED && words.iter().all(|(_, known)| *known != stem) {
            words.push((token.folded.into_owned(), stem));
        }
    }
    words
}

/// The stems of a text, in order, each once.
#[must_use]
pub fn stems(text: &str) -> Vec<String> {
    let mut all: Vec<String> = Tokens::new(text, 0).map(|token| stem(&token.folded)).collect();
    all.sort_unstable();
    all.dedup();
    all
}

/// An English word without its ending; a word in another script as it is. "Threatened" and "threats" are one.
fn stem(word: &str) -> String {
    if word.len() <= 3 || !word.bytes().all(|b| b.is_ascii_lowercase()) {
        return word.to_owned();
    }
    let one = match word {
        w if w.ends_with("ies") && w.len() > 4 => format!("{}y", &w[..w.len() - 3]),
        w if ["sses", "ches", "shes", "xes"].iter().any(|end| w.ends_with(end)) => w[..w.len() - 2].to_owned(),
        w if w.ends_with('s') && !["ss", "us", "is"].iter().any(|end| w.ends_with(end)) => w[..w.len() - 1].to_owned(),
        w => w.to_owned(),
    };
    let rest = ["ing", "ed"].iter().find_map(|end| one.strip_suffix(end));
    let rest = rest.filter(|rest| rest.len() >= 3 && rest.contains(['a', 'e', 'i', 'o', 'u', 'y']));
    let mut rest = rest.map_or(one.as_str(), undoubled).to_owned();
    if rest.len() > 5 && rest.ends_with("en") {
        rest.truncate(rest.len() - 2);
    }
    if rest.len() > 3 && rest.ends_with('e') {
        rest.pop();
    }
    rest
}

/// "stopp" as "stop"; "fall" stays.
fn undoubled(rest: &str) -> &str {
    let mut last = rest.bytes().rev();
    match (last.next(), last.next()) {
        (Some(a), Some(b)) if a == b && !matches!(a, b'l' | b's' | b'z') => &rest[..rest.len() - 1],
        _ => rest,
    }
}

/// Which of so many rows are nearest, the nearest first, by what each row weighs for each word. Of rows that are equally
/// near, the first one comes first.
#[must_use]
pub fn ranked(rows: usize, words: usize, weighs: impl Fn(usize, usize) -> u16) -> Vec<usize> {
    let columns: Vec<Vec<u16>> = (0..words)
        .map(|word| (0..rows).map(|row| weighs(row, word)).collect())
        .collect();
    let having = |column: &Vec<u16>| column.iter().filter(|weight| **weight > 0).count();
    let tells = |column: &&Vec<u16>| having(column) > 0 && having(column) * COMMON <= rows;
    let telling: Vec<&Vec<u16>> = columns.iter().filter(tells).collect();
    let used = if telling.is_empty() {
        columns.iter().collect()
    } else {
        telling
    };
    let mut scores = vec![0u32; rows];
    for column in used {
        let rarity = 1 + rows.checked_div(having(column)).map_or(0, usize::ilog2);
        for (score, weight) in scores.iter_mut().zip(column) {
            *score += u32::from(*weight) * rarity;
        }
    }
    let best = scores.iter().copied().max().unwrap_or_default();
    let mut near: Vec<(usize, u32)> = scores.into_iter().enumerate().collect();
    near.retain(|(_, score)| *score > 0 && *score * FAR >= best);
    near.sort_by_key(|(row, score)| (Reverse(*score), *row));
    near.into_iter().map(|(row, _)| row).collect()
}

impl Practice {
    /// Every row that can be looked for, in the order of the library.
    #[must_use]
    pub fn rows(&self) -> Vec<Row<'_>> {
        let mut rows = self.indicator_rows();
        rows.extend(self.worry_rows());
        let features = self.features.iter().enumerate();
        rows.extend(features.map(|(at, f)| Row {
            of: Of::Feature(at),
            found_by: vec![named(&f.code, &f.label), saying(&f.code, "says", SAYS, &f.says)],
        }));
        rows.extend(self.points.iter().enumerate().map(|(at, p)| {
            let instead = p
                .instead
                .as_deref()
                .map(|text| saying(&p.code, "instead", BESIDE, text));
            let own = [named(&p.code, &p.label), saying(&p.code, "says", SAYS, &p.says)];
            Row {
                of: Of::Point(at),
                found_by: own.into_iter().chain(instead).collect(),
            }
        }));
        rows.extend(self.sources.iter().enumerate().map(|(at, s)| Row {
            of: Of::Source(at),
            found_by: vec![
                bare(NAME, &s.title),
                bare(SAYS, &s.body),
                bare(SAYS, &s.year),
                bare(BESIDE, &s.address),
            ],
        }));
        rows
    }

    /// The indicators that are nearest in meaning to some words, the nearest first; a few, for somebody who made one up.
    #[must_use]
    pub fn indicators_like(&self, words: &str) -> Vec<IndicatorIx> {
        let wanted = typed(words);
        let rows = self.indicator_rows();
        let known: Vec<Vec<(u16, Vec<String>)>> = rows
            .iter()
            .map(|row| row.found_by.iter().map(|by| (by.weight, stems(&by.text))).collect())
            .collect();
        let weighs = |row: usize, word: usize| {
            let (Some(texts), Some((_, stem))) = (known.get(row), wanted.get(word)) else {
                return 0;
            };
            let fitting = texts.iter().filter(|(_, stems)| stems.binary_search(stem).is_ok());
            fitting.map(|(weight, _)| *weight).max().unwrap_or_default()
        };
        let near = ranked(rows.len(), wanted.len(), weighs).into_iter();
        let near = near.filter_map(|row| match rows.get(row)?.of {
            Of::Indicator(ix) => Some(ix),
            _ => None,
        });
        near.take(NAMED).collect()
    }

    fn indicator_rows(&self) -> Vec<Row<'_>> {
        let all = self
            .indicators
            .iter()
            .filter_map(|i| Some((self.indicator_ix(&i.code)?, i)));
        all.map(|(ix, indicator)| {
            let worry = self.worry(self.worry_of(ix));
            let points_here = self.points.iter().filter(|p| p.see.contains(&indicator.code));
            let features = self.features.iter().filter(|f| f.maps.contains(&indicator.code));
            let mut found_by = vec![
                named(&indicator.code, &indicator.label),
                bare(WORDS, indicator.words.join(", ")),
                saying(&indicator.code, "plain", SAYS, &indicator.plain),
                beside(worry.message(), &worry.label),
                bare(BESIDE, worry.words.join(", ")),
            ];
            found_by.extend(points_here.map(|p| beside(&p.code, &p.label)));
            found_by.extend(features.map(|f| beside(&f.code, &f.label)));
            Row {
                of: Of::Indicator(ix),
                found_by,
            }
        })
        .collect()
    }

    fn worry_rows(&self) -> impl Iterator<Item = Row<'_>> {
        let all = self.worries.iter().filter_map(|w| Some((self.worry_ix(&w.id)?, w)));
        all.map(|(ix, worry)| Row {
            of: Of::Worry(ix),
            found_by: vec![
                FoundBy {
                    weight: NAME,
                    ..beside(worry.message(), &worry.label)
                },
                bare(WORDS, worry.words.join(", ")),
                saying(worry.message(), "says", SAYS, &worry.says),
            ],
        })
    }
}

fn named<'p>(code: &'p str, label: &'p str) -> FoundBy<'p> {
    saying(code, "", NAME, label)
}

fn beside<'p>(code: impl Into<Cow<'p, str>>, label: &'p str) -> FoundBy<'p> {
    saying(code, "", BESIDE, label)
}

fn saying<'p>(code: impl Into<Cow<'p, str>>, part: &'static str, weight: u16, text: &'p str) -> FoundBy<'p> {
    FoundBy {
        weight,
        text: text.into(),
        message: Some((code.into(), part)),
    }
}

fn bare<'p>(weight: u16, text: impl Into<Cow<'p, str>>) -> FoundBy<'p> {
    FoundBy {
        weight,
        text: text.into(),
        message: None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_one_stem_are_one() {
        for (a, b) in [
            ("threats", "threatened"),
            ("wages", "wage"),
            ("promises", "promised"),
            ("stopping", "stopped"),
            ("families", "family"),
            ("watches", "watched"),
            ("passport's", "passports"),
        ] {
            assert_eq!(stems(a), stems(b), "{a} {b}");
        }
        for (a, b) in [
            ("bus", "bu"),
            ("pass", "pas"),
            ("king", "k"),
            ("red", "r"),
            ("ជំពាក់", "ជំពាក"),
        ] {
            assert_ne!(stems(a), stems(b), "{a} {b}");
        }
        assert_eq!(typed("Passport, passports and THE passport").len(), 3);
        assert_eq!(typed(&"word ".repeat(2)).len(), 1);
        let many: String = (0..40).map(|n| format!("w{n} ")).collect();
        assert_eq!(typed(&many).len(), TYPED);
    }

    /// If this fails, a common word decides what is near, or two runs name the rows in another order.
    #[test]
    fn rare_words_count_more_and_equals_keep_their_order() {
        // Row 5 alone has the rare word; all of them have the common one.
        let weighs = |row: usize, word: usize| match (row, word) {
            (_, 0) => 8,
            (5 | 7, 1) => 2,
            _ => 0,
        };
        assert_eq!(ranked(16, 2, weighs), [5, 7]);
        assert_eq!(
            ranked(3, 1, |_, _| 1),
            [0, 1, 2],
            "when nothing else is there, a common word serves"
        );
        assert_eq!(ranked(3, 2, |_, _| 0), [0usize; 0]);
        assert_eq!(ranked(0, 2, |_, _| 1), [0usize; 0]);
    }
}
