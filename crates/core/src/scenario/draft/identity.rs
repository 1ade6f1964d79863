//! Which line is which after an edit. Nobody writes numbers of lines: a line is found by its heading (`cook/papers/whole-held`,
//! the second) and by a print of its words. Records, translations and readers' sortings stand on that. By the number alone a
//! line put before others loses all of them, by the words alone a changed word loses its line, by both nothing of what authors
//! usually do.

use super::Draft;
use super::headings::Headings;
use crate::read::Text;
use std::collections::BTreeMap;
use std::fmt;

/// How a line is found again.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct LineId {
    /// Where it stands: whose talk, subject, rung, truths.
    pub heading: String,
    /// The how many-th under that heading, from 1.
    pub nth: u16,
    /// A print of its letters and digits: capitals, commas and spaces are not in it.
    pub print: u64,
}

impl fmt::Display for LineId {
    /// As it stands in a file: `cook/papers/whole-held/2#0c3f…`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}#{:016x}", self.heading, self.nth, self.print)
    }
}

impl LineId {
    /// Reads one as it stands in a file.
    #[must_use]
    pub fn read(written: &str) -> Option<Self> {
        let (place, print) = written.rsplit_once('#')?;
        let (heading, nth) = place.rsplit_once('/')?;
        let is_print = print.len() == 16 && print.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
        let is_number = nth.bytes().all(|b| b.is_ascii_digit());
        Some(Self {
            heading: heading.to_owned(),
            nth: nth.parse().ok().filter(|_| is_number)?,
            print: u64::from_str_radix(print, 16).ok().filter(|_| is_print)?,
        })
    }
}

/// Some words of a draft.
#[derive(Clone, Debug)]
pub struct FoundLine {
    /// How it is found again.
    pub id: LineId,
    /// Its words.
    pub words: Text,
}

/// The print of some words.
#[must_use]
pub fn print(words: &str) -> u64 {
    let is_kept = |c: &char| c.is_alphanumeric() || is_mark(*c);
    let plain = words.chars().filter(is_kept).flat_map(char::to_lowercase);
    let mut bytes = [0; 4];
    plain.fold(0xcbf2_9ce4_8422_2325, |print, c| {
        let bytes = c.encode_utf8(&mut bytes).bytes();
        bytes.fold(print, |print: u64, b| {
            (print ^ u64::from(b)).wrapping_mul(0x0100_0000_01b3)
        })
    })
}

/// Signs that belong to letters: combining ones, and those of scripts that stack them.
const fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{e30}'..='\u{e4e}' | '\u{17b4}'..='\u{17d3}' | '\u{17dd}')
}

/// For each of the old lines, which of the new ones it is now. Nothing for one that was taken out. No new line is two old ones.
#[must_use]
pub fn find_again(old: &[LineId], new: &[LineId]) -> Vec<Option<usize>> {
    let mut found: Vec<Option<usize>> = vec![None; old.len()];
    let mut is_taken = vec![false; new.len()];
    let passes: [fn(&LineId) -> (Option<&str>, Option<u64>, Option<u16>); 4] = [
        |id| (Some(&id.heading), Some(id.print), Some(id.nth)),
        |id| (Some(&id.heading), Some(id.print), None),
        |id| (None, Some(id.print), None),
        |id| (Some(&id.heading), None, Some(id.nth)),
    ];
    for key in passes {
        let mut free: BTreeMap<_, Vec<usize>> = BTreeMap::new();
        for (at, id) in new.iter().enumerate().rev().filter(|(at, _)| !is_taken[*at]) {
            free.entry(key(id)).or_default().push(at);
        }
        for (at, id) in old.iter().enumerate() {
            if found[at].is_none()
                && let Some(now) = free.get_mut(&key(id)).and_then(Vec::pop)
            {
                found[at] = Some(now);
                is_taken[now] = true;
            }
        }
    }
    found
}

impl Draft {
    /// Every text that anybody reads (lines, wordings, titles, stories, what interpreters make of a line), each with how it is
    /// found again.
    #[must_use]
    pub fn lines(&self) -> Vec<FoundLine> {
        let headings = Headings::of(self);
        let of = |(words, heading, nth): (Text, &str, u16)| FoundLine {
            id: LineId {
                heading: heading.to_owned(),
                nth,
                print: print(&self.words(words)),
            },
            words,
        };
        headings.iter().map(of).collect()
    }
}
