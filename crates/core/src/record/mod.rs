//! The kept log of a run: how it is written, read back, and compared with a replay.
//!
//! A record is JSON lines that can be read without this program. The first names the scenario, the seed and a random label for
//! the trainee; each further line is one accepted move, in the author's identifiers ([`Step`]), with the hash of what followed
//! ([`Digester`]) and the lines that were said and seen; the last holds the result. A line between says that the run went on
//! with something that had changed and came to the same. Each line carries the hash of everything before it.
//!
//! ```text
//! {"format":3,"program":"0.1.0","rules":1,"scenario":"hotel",…,"seed":7,"play":0,"trainee":"quiet-river-3f2a",…}
//! {"n":1,"at_millis":5210,"step":{"Look":"hall/desk"},"act":"tonight","second":60,"saw":"6f0c…","lines":["…/1#…"],"chain":"…"}
//! {"went_on":{"program":"0.2.0","rules":1,"revision":2,"scenario_fingerprint":"…",…,"at_millis":5210},"chain":"…"}
//! {"result":{"band":"safe","people":[{"of":"cook","verdict":"protected","reasons":[]}],"scores":{…}},"chain":"…"}
//! ```
//!
//! What is true of anybody is never written: whoever plays may open it. What a later program adds is kept and not refused:
//! fields in the `more` of each line, whole lines by their number.
//!
//! Nothing here reads a file or a clock: bytes and times come from outside, from the room that owns files. No names of people
//! are kept; who a label belongs to stays with the facilitator.

mod chain;
mod decode;
mod digest;
mod digest_talk;
mod encode;
mod find;
mod glance;
mod lines;
mod missing;
mod result;
mod scribe;
mod step;
mod told;
mod verify;
mod write;
mod written;

pub use decode::{Decoded, Fault, decode};
pub use digest::Digester;
pub(crate) use encode::Stood;
pub use encode::{Encoder, Kept, encode};
pub use find::Finder;
pub use glance::{Glance, glance};
pub use lines::{LineFinder, LineNames};
pub use missing::Missing;
pub use result::{ResultOf, RunResult};
pub use scribe::{Scribe, WhyNot, go_on, moves_in};
pub use step::{At, DecideStep, HandleStep, NoteStep, SORTS, Step};
pub use told::{Told, Untold, told};
pub use verify::{Changed, Comparison, Divergence, Replayed, replay};
pub use write::{Around, Hand, Writer};
pub(crate) use written::{listed, quoted};

use crate::session::Session;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// The number of the format that is written. A record of another format is told and not read.
pub const FORMAT: u32 = 3;
/// The version of the rules of the run and of the marks. Raise it in the same change that makes any kept run come to other
/// events or another result with the same scenario and practice library: a condition that holds in other cases, another
/// order of events, another number in `session`, `talk` or `assess`. Not for what is data (the library has its fingerprint),
/// for words, or for screens. The golden records tell when it is due.
pub const RULES: u32 = 1;
/// Bytes of a whole record. A long run has a hundred kilobytes.
pub const RECORD_BYTES: usize = 16 * 1024 * 1024;
/// Bytes of one line. A decision with every service has two kilobytes, a move with as many lines as are kept forty.
pub const LINE_BYTES: usize = 128 * 1024;
/// Lines that are kept of what one move brought. Nobody hears more in one turn; of a paper with more rows, the first.
pub const LINES_KEPT: usize = 400;
/// Characters of one word in the header: scenario, trainee, version, hashes. The longest is a hash of 64.
pub const WORD_CHARS: usize = 128;

/// Fields that a later program wrote, kept as they are.
pub type More = Map<String, Value>;

/// The first line: which run this is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Header {
    /// The number of the format.
    pub format: u32,
    /// The version of the program that began the run.
    pub program: String,
    /// The version of the rules it was begun by: [`RULES`] of that program.
    pub rules: u32,
    /// The scenario.
    pub scenario: String,
    /// Its revision.
    pub revision: u32,
    /// Of what decides a run in it.
    pub scenario_fingerprint: String,
    /// SHA-256 of the practice library.
    pub practice_fingerprint: String,
    /// The seed.
    pub seed: u64,
    /// How often it had been played before.
    pub play: u16,
    /// The random label of the trainee.
    pub trainee: String,
    /// When the run began, in seconds since 1970.
    pub started: u64,
    /// The hash of what happened before the first move.
    pub saw: String,
    /// What this program does not know.
    #[serde(flatten)]
    pub more: More,
}

impl Header {
    /// The header of a run that begins now.
    #[must_use]
    pub fn of(session: &Session, trainee: String, started: u64) -> Self {
        let scenario = session.scenario();
        Self {
            format: FORMAT,
            program: env!("CARGO_PKG_VERSION").to_owned(),
            rules: RULES,
            scenario: scenario.header().id.to_string(),
            revision: scenario.header().revision,
            scenario_fingerprint: scenario.fingerprint().to_owned(),
            practice_fingerprint: session.practice().fingerprint().to_owned(),
            seed: session.seed(),
            play: session.play(),
            trainee,
            started,
            saw: Digester::of(session).saw(session.opening()),
            more: More::new(),
        }
    }
}

/// One accepted move.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Move {
    /// Its number, from 1.
    pub n: usize,
    /// Milliseconds of play since the run began.
    pub at_millis: u64,
    /// What was done.
    pub step: Step,
    /// The act in which it left the run.
    pub act: String,
    /// The second of that act.
    pub second: u32,
    /// The hash of what followed.
    pub saw: String,
    /// What was said and seen, at most [`LINES_KEPT`].
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub lines: Vec<String>,
    /// What this program does not know.
    #[serde(flatten)]
    pub more: More,
}

/// Where a run went on although something had changed since, and came to the same up to here.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WentOn {
    /// The version of the program that went on.
    pub program: String,
    /// The version of its rules.
    pub rules: u32,
    /// The revision of the scenario.
    pub revision: u32,
    /// Of what decides a run in it.
    pub scenario_fingerprint: String,
    /// SHA-256 of the practice library.
    pub practice_fingerprint: String,
    /// Milliseconds of play that lay behind it.
    pub at_millis: u64,
    /// How many moves stand before it. Not written: it follows from the place of the line.
    #[serde(skip)]
    pub after: usize,
    /// What this program does not know.
    #[serde(flatten)]
    pub more: More,
}

/// What a run was last played with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Basis<'a> {
    /// The version of the program.
    pub program: &'a str,
    /// The version of its rules.
    pub rules: u32,
    /// The revision of the scenario.
    pub revision: u32,
    /// Of what decides a run in it.
    pub scenario_fingerprint: &'a str,
    /// SHA-256 of the practice library.
    pub practice_fingerprint: &'a str,
}

/// A record, read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// Which run it is.
    pub header: Header,
    /// The moves, in order.
    pub moves: Vec<Move>,
    /// The result, when the run was ended.
    pub result: Option<RunResult>,
    /// Where it went on with something that had changed, in order.
    pub went_on: Vec<WentOn>,
    /// The numbers, from 1, of lines of a kind that this program does not know.
    pub unknown: Vec<usize>,
}

impl Record {
    /// What the run was last played with.
    #[must_use]
    pub fn basis(&self) -> Basis<'_> {
        let header = &self.header;
        match self.went_on.last() {
            Some(last) => Basis {
                program: &last.program,
                rules: last.rules,
                revision: last.revision,
                scenario_fingerprint: &last.scenario_fingerprint,
                practice_fingerprint: &last.practice_fingerprint,
            },
            None => Basis {
                program: &header.program,
                rules: header.rules,
                revision: header.revision,
                scenario_fingerprint: &header.scenario_fingerprint,
                practice_fingerprint: &header.practice_fingerprint,
            },
        }
    }

    /// Milliseconds of play at the last move.
    #[must_use]
    pub fn played_millis(&self) -> u64 {
        self.moves.last().map_or(0, |m| m.at_millis)
    }

    /// Every move, in the words in which it was written.
    pub fn steps(&self) -> impl Iterator<Item = &Step> {
        self.moves.iter().map(|kept| &kept.step)
    }

    /// The moves between two places at which the run went on with something that had changed: each stretch was written of one
    /// version of the scenario.
    pub fn stretches(&self) -> impl Iterator<Item = &[Move]> {
        let ends = self
            .went_on
            .iter()
            .map(|went_on| went_on.after)
            .chain([self.moves.len()]);
        let begins = [0].into_iter().chain(self.went_on.iter().map(|went_on| went_on.after));
        begins
            .zip(ends)
            .map(|(from, to)| self.moves.get(from..to).unwrap_or_default())
    }

    /// Every line that was said and seen.
    pub fn lines(&self) -> impl Iterator<Item = &str> {
        self.moves.iter().flat_map(|kept| &kept.lines).map(String::as_str)
    }
}

/// A piece of somebody's file in a message, which must not be as long as the file.
fn short(words: &str) -> String {
    const CHARS: usize = 160;
    match words.char_indices().nth(CHARS) {
        Some((cut, _)) => format!("{}…", &words[..cut]),
        None => words.to_owned(),
    }
}
