//! Words by which lines of a scenario are written into a record, and found again: `heading/nth#print`.
//!
//! The heading of an answer says for which truths it is (`cook/papers/whole-held`), and a record says nothing about truth:
//! whoever plays may open it. Such a heading is written as a number made of it, `~5f1c09aa17e2/1#…`, which finds the same line.

use crate::scenario::Scenario;
use crate::scenario::draft::{LineId, print};
use crate::scenario::talk::{TextIx, id_of};
use std::collections::{BTreeMap, BTreeSet};

/// How a heading that is not written begins.
const BLIND: char = '~';
/// Bits of the number that stands for a heading.
const BITS: u32 = 48;

fn number_of(heading: &str) -> u64 {
    id_of(heading) & ((1 << BITS) - 1)
}

/// Writes the keys of lines.
#[derive(Clone, Debug)]
pub struct LineNames<'s> {
    scenario: &'s Scenario,
    /// The names of all truths that could be another, each between hyphens.
    truths: BTreeSet<String>,
}

impl<'s> LineNames<'s> {
    /// Those of a scenario.
    #[must_use]
    pub fn of(scenario: &'s Scenario) -> Self {
        let truths = scenario.people().map(|ix| &scenario.person(ix).truths);
        let dealt = truths.filter(|truths| truths.len() > 1).flatten();
        Self {
            scenario,
            truths: dealt.map(|truth| format!("-{}-", truth.id)).collect(),
        }
    }

    /// A line, for a record: a heading that says what is true is not written.
    #[must_use]
    pub fn blind(&self, ix: TextIx) -> String {
        let mut id = self.scenario.line_id(ix);
        // `whole-held-kept` is for two truths.
        let says = |part: &str| {
            let part = format!("-{part}-");
            self.truths.iter().any(|truth| part.contains(truth.as_str()))
        };
        if id.heading.split('/').any(says) {
            id.heading = format!("{BLIND}{:012x}", number_of(&id.heading));
        }
        id.to_string()
    }

    /// A line, for its author.
    #[must_use]
    pub fn plain(&self, ix: TextIx) -> String {
        self.scenario.line_id(ix).to_string()
    }
}

/// Finds lines again.
#[derive(Clone, Debug)]
pub struct LineFinder<'s> {
    scenario: &'s Scenario,
    /// Headings by the number that stands for them.
    blind: BTreeMap<u64, &'s str>,
    /// What keys of one version of the scenario come to together.
    found: BTreeMap<String, Option<TextIx>>,
    /// Whether any of them is written otherwise now: its words, or where it stands.
    moved: bool,
}

impl<'s> LineFinder<'s> {
    /// Among the lines of a scenario as it is now, those that one version of it called so. Together they tell a line whose
    /// words were mended from one that was taken out.
    #[must_use]
    pub fn new<'k>(scenario: &'s Scenario, written: impl Iterator<Item = &'k str>) -> Self {
        let headings = scenario.texts().map(|ix| scenario.heading(ix).0);
        let blind: BTreeMap<u64, &str> = headings.map(|heading| (number_of(heading), heading)).collect();
        let mut all: BTreeMap<LineId, Vec<&str>> = BTreeMap::new();
        for written in written {
            if let Some(id) = read(written, &blind) {
                let known = all.entry(id).or_default();
                if !known.contains(&written) {
                    known.push(written);
                }
            }
        }
        let ids: Vec<LineId> = all.keys().cloned().collect();
        let now: BTreeMap<LineId, TextIx> = scenario.texts().map(|ix| (scenario.line_id(ix), ix)).collect();
        // The same words may stand twice under one heading: then their number tells which.
        let exactly = ids.iter().map(|id| now.get(id).copied());
        let again = scenario.lines_named(&ids).into_iter().zip(exactly);
        let lines: Vec<Option<TextIx>> = again.map(|(again, exactly)| exactly.or(again)).collect();
        let moved = ids
            .iter()
            .zip(&lines)
            .any(|(id, line)| line.is_some() && !now.contains_key(id));
        let each = all.into_values().zip(lines);
        let found = each.flat_map(|(written, line)| written.into_iter().map(move |one| (one.to_owned(), line)));
        Self {
            scenario,
            found: found.collect(),
            blind,
            moved,
        }
    }

    /// Whether any of the keys is written otherwise now: words that were mended, or a line that stands elsewhere.
    #[must_use]
    pub const fn has_moved(&self) -> bool {
        self.moved
    }

    /// The line that is called so.
    #[must_use]
    pub fn line(&self, written: &str) -> Option<TextIx> {
        match self.found.get(written) {
            Some(known) => *known,
            None => self.scenario.line_named(&read(written, &self.blind)?),
        }
    }

    /// Whether a line is the one that was called so: found again, or in the same words somewhere else.
    #[must_use]
    pub fn is(&self, written: &str, line: TextIx) -> bool {
        self.line(written) == Some(line)
            || LineId::read(written).is_some_and(|id| id.print == print(self.scenario.words(line)))
    }
}

/// A key as it is written. The heading of one that is not written is looked up; of one that is nowhere now it stays a number,
/// which is no heading of anything.
fn read(written: &str, blind: &BTreeMap<u64, &str>) -> Option<LineId> {
    let mut id = LineId::read(written)?;
    if let Some(number) = id.heading.strip_prefix(BLIND) {
        let heading = u64::from_str_radix(number, 16).ok().and_then(|n| blind.get(&n));
        if let Some(heading) = heading {
            id.heading = (*heading).to_owned();
        }
    }
    Some(id)
}
