//! What comes back, and when: a point that went wrong returns after a gap, and after a longer one each time that it goes right,
//! until it has gone right after the last. Gaps are fixed and data of the library (`drills.ron`), unless a home measures them by
//! how it went. Days are counted from 1970; whoever asks says which day it is.
//!
//! Fixed gaps are the plain mode, and what holds before anybody chooses: no study found growing gaps better than equal ones,
//! a trainer can plan with them, and they come to the same on every computer. What measures was made for learning words.

use crate::practice::DrillRules;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Counts up when what is kept changes so that an older program would misread it.
pub const VERSION: u16 = 1;
/// More points than there are to keep: what a file has besides is nonsense.
const POINTS: usize = 500;
/// Days of a week.
const WEEK: u32 = 7;

/// How gaps are found.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Spacing {
    /// By the calendar alone.
    #[default]
    Fixed,
    /// By how well it went.
    Measured,
}

/// What measuring keeps of a point, in thousandths: whole numbers, so that a file reads back to the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Memory {
    /// Thousandths of the days after which nine in ten would still know it.
    pub stability: u32,
    /// Thousandths of how hard it is, from 1 to 10.
    pub difficulty: u32,
}

/// Something that went wrong and is to come back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Point {
    /// The day on which it was last asked.
    pub last: u32,
    /// The day from which on it comes back.
    pub due: u32,
    /// The gap that it waits, from 0.
    #[serde(default)]
    pub gap: u8,
    /// What measuring has kept of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub memory: Option<Memory>,
}

/// What a home measured: what is kept of it, and after how many days it comes back.
pub type Measured = (Memory, u32);

/// What is kept of drills.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Practised {
    /// In which form it is kept.
    pub version: u16,
    /// Whether the drill before the first interview was offered.
    #[serde(default)]
    pub was_offered: bool,
    /// How gaps are found.
    #[serde(default)]
    pub spacing: Spacing,
    /// A number nobody chose, by which a calendar knows its entries again; 0 until there is one.
    #[serde(default)]
    pub mark: u64,
    /// What is to come back.
    #[serde(default)]
    pub points: BTreeMap<String, Point>,
}

impl Default for Practised {
    fn default() -> Self {
        Self {
            version: VERSION,
            was_offered: false,
            spacing: Spacing::default(),
            mark: 0,
            points: BTreeMap::new(),
        }
    }
}

impl Practised {
    /// Takes in an answer of a day. `measured` is the gap that was measured for it, where gaps are measured; without one they are
    /// fixed.
    pub fn take(&mut self, point: &str, is_right: bool, day: u32, rules: &DrillRules, measured: Option<Measured>) {
        let before = self.points.get(point).copied();
        // What goes right by itself need not come back, and what is not due yet has not been tried.
        if is_right && before.is_none_or(|of| of.due > day) {
            return;
        }
        let weeks = &rules.gaps.weeks;
        let days = |gap: u8| weeks.get(usize::from(gap)).map(|&weeks| u32::from(weeks) * WEEK);
        let gap = before.filter(|_| is_right).map_or(0, |of| of.gap.saturating_add(1));
        let measured = measured.filter(|_| self.spacing == Spacing::Measured);
        let longest = weeks.last().map_or(0, |&weeks| u32::from(weeks) * WEEK);
        let wait = match measured {
            Some((_, days)) if is_right && days > longest => None,
            Some((_, days)) => Some(days.max(1)),
            None => days(gap),
        };
        let Some(wait) = wait else {
            // It went right after the longest gap: it is known.
            self.points.remove(point);
            return;
        };
        if self.points.len() >= POINTS && before.is_none() {
            return;
        }
        let of = Point {
            last: day,
            due: day.saturating_add(wait),
            gap,
            memory: measured
                .map(|(memory, _)| memory)
                .or_else(|| before.and_then(|of| of.memory)),
        };
        self.points.insert(point.to_owned(), of);
    }

    /// What comes back on a day, what has waited longest first.
    #[must_use]
    pub fn due(&self, day: u32) -> Vec<String> {
        let mut due: Vec<(&String, &Point)> = self.points.iter().filter(|(_, of)| of.due <= day).collect();
        due.sort_by_key(|(point, of)| (of.due, *point));
        due.into_iter().map(|(point, _)| point.clone()).collect()
    }

    /// The days on which something comes back, from a day on, and how many points each: what is due already comes on that day.
    #[must_use]
    pub fn days(&self, from: u32) -> Vec<(u32, usize)> {
        let mut days: BTreeMap<u32, usize> = BTreeMap::new();
        for of in self.points.values() {
            *days.entry(of.due.max(from)).or_default() += 1;
        }
        days.into_iter().collect()
    }

    /// The same without what no program could have kept.
    #[must_use]
    pub fn fitting(mut self) -> Self {
        while self.points.len() > POINTS {
            self.points.pop_last();
        }
        self
    }
}
