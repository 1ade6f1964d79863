//! What many runs show together, in words that need no statistics first; the figures behind it are folded. Whatever has too few
//! cases says how many more it takes. Whether looks mattered stands here and nowhere else: it is for whoever played, alone.

mod behind;
mod figures;
mod looks;
mod series;

use super::debrief::Folded;
use super::{Block, Note, Offer, Plot, Tone};
use crate::across::{LeftOut, LookingBack};
use crate::memory::{Behind, Fold, Memory};
use crate::wish::Wish;
use grounds_core::across::{Apart, Lean, Pooled, Share};
use grounds_core::locale::{Key, Messages, Said, key, said};
use grounds_core::practice::Practice;
use grounds_core::practice::marks::Across as Rules;
use grounds_core::wording::{list, rule};

/// What many runs show together.
#[derive(Clone, Debug, PartialEq)]
pub struct Across {
    /// What this is.
    pub title: String,
    /// How many runs, and whose.
    pub whose: Vec<String>,
    /// That runs are still being read, or that there are none; which are left out; how far the numbers can be trusted.
    pub notes: Vec<Note>,
    /// What stands out; none while runs are still being read.
    pub first: Option<Part>,
    /// What is folded behind it.
    pub behind: Vec<Folded<Vec<Part>>>,
    /// Back to the shelf.
    pub back: Offer,
}

/// A part: what it is, and what it says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Part {
    /// What it is, where it says so.
    pub heading: Option<String>,
    /// What it says, in order.
    pub says: Vec<Note>,
    /// What is plotted.
    pub plots: Vec<Plot>,
}

/// What everything here is made from.
#[derive(Clone, Copy)]
struct Sight<'a> {
    m: &'a Messages,
    practice: &'a Practice,
    rules: &'a Rules,
    of: &'a Pooled,
}

/// What many runs show together, as far as they are read.
#[must_use]
pub fn across(m: &Messages, practice: &Practice, memory: &Memory, back: &LookingBack) -> Across {
    let rules = &practice.marks().across;
    let sight = back.pooled().map(|of| Sight { m, practice, rules, of });
    let with_runs = sight.filter(|sight| sight.of.runs > 0);
    let mut notes = Vec::new();
    match &sight {
        None => {
            let done = back.all() - back.still_to_read();
            let reading = said!("across-reading", done = done, all = back.all());
            notes.push(Note::new(Tone::Accent, m.say(&reading)));
        }
        Some(sight) if sight.of.runs == 0 => notes.push(Note::new(Tone::Accent, m.get(key!("across-none")))),
        Some(_) => {}
    }
    notes.extend(left_out(m, back.left_out(), rules));
    if practice.marks().provisional && with_runs.is_some() {
        notes.push(Note::new(Tone::Plain, m.get(key!("across-provisional"))));
    }
    Across {
        title: m.get(key!("across-open")),
        whose: with_runs.map_or_else(Vec::new, |sight| {
            let runs = said!("across-runs", runs = sight.of.runs);
            vec![m.say(&runs), m.get(key!("across-whose"))]
        }),
        notes,
        first: with_runs.map(|sight| sight.first()),
        behind: with_runs.map_or_else(Vec::new, |sight| sight.behind(memory)),
        back: Offer::new(m.get(key!("back-to-shelf")), Wish::Leave),
    }
}

/// Which runs are left out, in a line.
fn left_out(m: &Messages, of: LeftOut, rules: &Rules) -> Option<Note> {
    let reasons = [
        (of.begun, said!("across-left-begun", count = of.begun)),
        (of.unreadable, said!("across-left-unreadable", count = of.unreadable)),
        (of.missing, said!("across-left-missing", count = of.missing)),
        (of.other_rules, said!("across-left-rules", count = of.other_rules)),
        (of.differs, said!("across-left-differs", count = of.differs)),
        (of.unfair, said!("across-left-unfair", count = of.unfair)),
        (of.copies, said!("across-left-copies", count = of.copies)),
        (
            of.older,
            said!("across-left-older", count = of.older, newest = rules.newest),
        ),
    ];
    let reasons = reasons.into_iter().filter(|(count, _)| *count > 0);
    let reasons: Vec<String> = reasons.map(|(_, said)| m.say(&said)).collect();
    let words = list(m, &reasons);
    (!reasons.is_empty()).then(|| Note::new(Tone::Plain, m.say(&said!("across-left-out", reasons = words))))
}

impl Sight<'_> {
    fn plain(&self, said: &Said) -> Note {
        Note::new(Tone::Plain, self.m.say(said))
    }

    /// What stands out: how signs and people are told apart, in words.
    fn first(&self) -> Part {
        let (lines, people) = (&self.of.lines, &self.of.people);
        let mut says = Vec::new();
        if lines.lean.is_some() {
            let (over, passed) = (lines.over(), lines.passed_over());
            says.push(self.plain(&said!("across-lines", of = over.of, got = over.got)));
            says.push(self.plain(&said!("across-lines-passed", of = passed.of, got = passed.got)));
            says.extend(self.lean(lines, &LINES));
        } else {
            says.push(self.few_lines());
        }
        if people.lean.is_some() {
            let (over, passed) = (people.over(), people.passed_over());
            says.push(self.plain(&said!("across-people", of = over.of, got = over.got)));
            says.push(self.plain(&said!("across-people-passed", of = passed.of, got = passed.got)));
            says.extend(self.lean(people, &PEOPLE));
        } else {
            says.push(self.few_people());
        }
        Part {
            heading: Some(self.m.get(key!("across-stands-out"))),
            says,
            plots: Vec::new(),
        }
    }

    fn few_lines(&self) -> Note {
        let (signs, innocent) = self.of.lines.more;
        let need = self.rules.lines_of_each;
        self.plain(&said!(
            "across-lines-few",
            need = need,
            innocent = innocent,
            signs = signs
        ))
    }

    fn few_people(&self) -> Note {
        let (victims, others) = self.of.people.more;
        let need = self.rules.of_each;
        self.plain(&said!(
            "across-people-few",
            need = need,
            victims = victims,
            others = others
        ))
    }

    /// To which side somebody leans, with the rule behind it.
    fn lean(&self, of: &Apart, words: &[Key; 4]) -> Option<Note> {
        let (readily, hardly) = (&self.rules.readily, &self.rules.hardly);
        let by = |key: Key, codes: &[&String]| {
            let rules: Vec<String> = codes.iter().map(|code| rule(self.m, self.practice, code)).collect();
            let rules = list(self.m, &rules);
            Note::new(
                Tone::Warn,
                self.m.say(&said!("across-by", words = Said::from(key), rule = rules)),
            )
        };
        let [is_readily, is_hardly, is_both, is_neither] = *words;
        Some(match of.lean? {
            Lean::Readily => by(is_readily, &[readily]),
            Lean::Hardly => by(is_hardly, &[hardly]),
            Lean::Both => by(is_both, &[readily, hardly]),
            Lean::Neither => Note::new(Tone::Plain, self.m.get(is_neither)),
        })
    }

    /// What is folded behind it.
    fn behind(&self, memory: &Memory) -> Vec<Folded<Vec<Part>>> {
        let fold = |behind, key, inside: &dyn Fn() -> Vec<Part>| {
            Folded::of(memory, Fold::Across(behind), self.m.get(key), inside)
        };
        vec![
            fold(Behind::Figures, key!("across-figures"), &|| self.figures()),
            fold(Behind::Asked, key!("across-asked"), &|| vec![self.asked()]),
            fold(Behind::Competencies, key!("across-scores"), &|| {
                vec![self.competencies()]
            }),
            fold(Behind::Missed, key!("across-missed"), &|| self.missed()),
            fold(Behind::Looks, key!("across-looks"), &|| self.looks()),
        ]
    }
}

/// A share in per cent, and between which bounds it may lie.
#[derive(Clone, Copy)]
struct Rate {
    is: u16,
    low: u16,
    high: u16,
    of: u32,
}

impl Rate {
    fn of(share: Share) -> Self {
        let whole = |part: u16| (part + 50) / 100;
        let (low, high) = share.interval().unwrap_or((0, 10_000));
        Self {
            is: whole(share.rate().unwrap_or(0)),
            low: whole(low),
            high: whole(high),
            of: share.of,
        }
    }
}

/// What is said of each lean: readily, hardly, both, neither; of lines.
const LINES: [Key; 4] = [
    key!("across-lines-readily"),
    key!("across-lines-hardly"),
    key!("across-lines-both"),
    key!("across-lines-neither"),
];

/// The same of people.
const PEOPLE: [Key; 4] = [
    key!("across-people-readily"),
    key!("across-people-hardly"),
    key!("across-people-both"),
    key!("across-people-neither"),
];

impl Across {
    /// The screen in reading order.
    #[must_use]
    pub fn blocks(&self) -> Vec<Block<'_>> {
        let mut out = vec![Block::Heading(1, &self.title)];
        out.extend(self.whose.iter().map(|words| Block::Text(words)));
        out.extend(self.notes.iter().map(Block::Note));
        if let Some(first) = &self.first {
            first.blocks_into(2, &mut out);
        }
        for folded in &self.behind {
            out.push(Block::Offer(&folded.unfold));
            for part in folded.inside.iter().flatten() {
                part.blocks_into(3, &mut out);
            }
        }
        out.push(Block::Offer(&self.back));
        out
    }
}

impl Part {
    /// The part in reading order.
    #[must_use]
    pub fn blocks(&self) -> Vec<Block<'_>> {
        let mut out = Vec::new();
        self.blocks_into(3, &mut out);
        out
    }

    fn blocks_into<'a>(&'a self, level: u8, out: &mut Vec<Block<'a>>) {
        out.extend(self.heading.as_deref().map(|words| Block::Heading(level, words)));
        out.extend(self.says.iter().map(Block::Note));
        for plot in &self.plots {
            plot.blocks_into(out);
        }
    }
}
