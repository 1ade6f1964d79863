//! By what a text of a scenario is found again: its heading (`room-attendant/papers/whole-held/2`), and a print of its words.
//! Nobody writes names of lines into files; records, translations and sortings stand on these two.
//!
//! Either alone is lost in some everyday edit: headings when a line is put before others, words when one of them is mended.
//! Together they lose nothing: where both agree it is the line; else the words, wherever they stand now; else the heading,
//! when nobody else owns the line that stands there.

use super::talk::{Index, TextIx, id_of};
use super::whole::Scenario;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

/// Hexadecimal digits of a print: enough to tell lines of one scenario apart, short enough to stand in a file.
const DIGITS: usize = 12;

/// By what a text is found again.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LineKey {
    /// Where it stands, in words of the file.
    pub heading: Box<str>,
    /// Of its words: letters and digits only, so that a comma, a quotation mark or a capital changes nothing.
    pub print: u64,
}

impl LineKey {
    /// Reads a key as it was written: `heading#print`.
    #[must_use]
    pub fn read(written: &str) -> Option<Self> {
        let (heading, print) = written.rsplit_once('#')?;
        let is_print = print.len() == DIGITS && print.bytes().all(|b| b.is_ascii_hexdigit());
        let print = u64::from_str_radix(print, 16).ok().filter(|_| is_print)?;
        Some(Self {
            heading: heading.into(),
            print,
        })
    }
}

impl fmt::Display for LineKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}#{:0DIGITS$x}", self.heading, self.print)
    }
}

/// The print of some words.
#[must_use]
pub fn print_of(words: &str) -> u64 {
    let plain: String = words
        .chars()
        .filter(|c| c.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .collect();
    id_of(&plain) & ((1 << (4 * DIGITS)) - 1)
}

/// Every text of a scenario by what it is found by. Made when many are looked for.
#[derive(Clone, Debug, Default)]
pub struct Keys<'s> {
    headings: BTreeMap<&'s str, TextIx>,
    prints: BTreeMap<u64, Vec<TextIx>>,
    /// Print and heading of each.
    of: Vec<(u64, &'s str)>,
}

impl<'s> Keys<'s> {
    /// Those of this scenario.
    #[must_use]
    pub fn of(scenario: &'s Scenario) -> Self {
        let mut keys = Self::default();
        for ix in scenario.texts() {
            let (print, heading) = (print_of(scenario.words(ix)), scenario.heading(ix));
            keys.headings.entry(heading).or_insert(ix);
            keys.prints.entry(print).or_default().push(ix);
            keys.of.push((print, heading));
        }
        keys
    }

    /// The text of a key. Of one that was taken out, whatever stands there now: [`Self::lines`] knows better.
    #[must_use]
    pub fn line(&self, key: &LineKey) -> Option<TextIx> {
        self.itself(key)
            .or_else(|| self.by_words(key))
            .or_else(|| self.by_heading(key))
    }

    /// The texts of many keys of one version of the scenario: a record, a file of translations. Together they tell a line
    /// whose words were mended from one that was taken out: where the other stood stands now what another key owns.
    #[must_use]
    pub fn lines(&self, keys: &[LineKey]) -> Vec<Option<TextIx>> {
        let owned: BTreeSet<u64> = keys.iter().map(|key| key.print).collect();
        let is_free = |ix: &TextIx| self.of.get(ix.index()).is_none_or(|(print, _)| !owned.contains(print));
        let find = |key: &LineKey| {
            self.itself(key)
                .or_else(|| self.by_words(key))
                .or_else(|| self.by_heading(key).filter(is_free))
        };
        keys.iter().map(find).collect()
    }

    fn by_heading(&self, key: &LineKey) -> Option<TextIx> {
        self.headings.get(&*key.heading).copied()
    }

    fn itself(&self, key: &LineKey) -> Option<TextIx> {
        let found = self.by_heading(key)?;
        self.of.get(found.index()).filter(|(print, _)| *print == key.print).map(|_| found)
    }

    /// Of several texts with the same words, the one whose heading is likest: it shares the longest beginning.
    fn by_words(&self, key: &LineKey) -> Option<TextIx> {
        let same = self.prints.get(&key.print)?;
        let shared = |heading: &str| heading.bytes().zip(key.heading.bytes()).take_while(|(a, b)| a == b).count();
        let heading_of = |ix: TextIx| self.of.get(ix.index()).map_or("", |(_, heading)| *heading);
        match same.as_slice() {
            [one] => Some(*one),
            all => all
                .iter()
                .copied()
                .max_by_key(|&ix| (shared(heading_of(ix)), std::cmp::Reverse(ix))),
        }
    }
}

impl Scenario {
    /// Where a text stands, in words of the file.
    #[must_use]
    pub fn heading(&self, ix: TextIx) -> &str {
        let (from, to) = self.text(ix).heading;
        self.headings.get(from as usize..to as usize).unwrap_or_default()
    }

    /// By what a text is found again.
    #[must_use]
    pub fn key_of(&self, ix: TextIx) -> LineKey {
        LineKey {
            heading: self.heading(ix).into(),
            print: print_of(self.words(ix)),
        }
    }

    /// The text of a key. Who looks for many makes [`Keys`] of the scenario first.
    #[must_use]
    pub fn line_named(&self, key: &LineKey) -> Option<TextIx> {
        Keys::of(self).line(key)
    }
}
