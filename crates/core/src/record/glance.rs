//! What a record says at its two ends: whose run it is, and how far it went. For lists of thousands of records, where nobody
//! can wait for every line to be hashed.
//!
//! It refuses to vouch for what lies between: whether a run can be gone on with is said by [`super::go_on`], which reads
//! all of it. So it also tells of records of an earlier or a later format, as long as they still call these things by the
//! same names.

use super::chain::without_hash;
use super::{LINE_BYTES, WORD_CHARS};
use serde::Deserialize;
use serde::de::{DeserializeOwned, IgnoredAny};

/// Both ends of a record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Glance {
    /// The scenario.
    pub scenario: String,
    /// The random label of the trainee.
    pub trainee: String,
    /// When the run began, in seconds since 1970.
    pub started: u64,
    /// How many moves it has.
    pub moves: usize,
    /// The second of its act after the last.
    pub second: u32,
    /// Milliseconds of play at the last.
    pub played_millis: u64,
    /// Whether it holds a result.
    pub is_ended: bool,
}

/// What is looked for in the first line.
#[derive(Deserialize)]
struct First {
    #[serde(rename = "format")]
    _format: u32,
    scenario: String,
    trainee: String,
    started: u64,
}

/// What is looked for in a later line.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Later {
    n: Option<usize>,
    second: u32,
    at_millis: u64,
    result: Option<IgnoredAny>,
}

/// Looks at the beginning of a record and at its last bytes. Where `tail` is cut off in front, its first piece of a line is
/// passed over; so is a last line without an end. None when the record does not begin as one, or when the tail is too short
/// to hold the last move: `is_all` says that it is not, because it is the whole record.
#[must_use]
pub fn glance(head: &[u8], tail: &[u8], is_all: bool) -> Option<Glance> {
    let end = head.iter().position(|&b| b == b'\n')?;
    let first: First = read(&head[..end])?;
    if [&first.scenario, &first.trainee]
        .iter()
        .any(|word| word.chars().count() > WORD_CHARS)
    {
        return None;
    }
    let mut glance = Glance {
        scenario: first.scenario,
        trainee: first.trainee,
        started: first.started,
        moves: 0,
        second: 0,
        played_millis: 0,
        is_ended: false,
    };
    let behind = if is_all { tail.get(end + 1..)? } else { tail };
    let whole = &behind[..behind.iter().rposition(|&b| b == b'\n').map_or(0, |at| at + 1)];
    for line in whole.split(|&b| b == b'\n').rev() {
        let Some(later) = read::<Later>(line) else { continue };
        if let Some(n) = later.n {
            (glance.moves, glance.second, glance.played_millis) = (n, later.second, later.at_millis);
            return Some(glance);
        }
        glance.is_ended |= later.result.is_some();
    }
    is_all.then_some(glance)
}

/// What stands in a whole line, whether or not its hash fits.
fn read<T: DeserializeOwned>(line: &[u8]) -> Option<T> {
    let text = std::str::from_utf8(line).ok().filter(|line| line.len() <= LINE_BYTES)?;
    serde_json::from_str(&without_hash(text)?).ok()
}
