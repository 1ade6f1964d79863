//! The kept log of a run: how it is written, read back, and compared with a replay.
//!
//! A record is JSON lines that can be read without this program. The first names the scenario, the seed and a random
//! label for the trainee; each further line is one accepted move, in the words of the scenario file, with the hash of
//! what followed; the last holds the result. A line between says that the run went on with something that had changed and
//! came to the same. Each line carries the hash of everything before it.
//!
//! ```text
//! {"format":2,"program":"0.1.0","rules":1,"scenario":"departure-desk",…,"seed":7,"trainee":"quiet-river-3f2a",…}
//! {"n":1,"at_millis":5210,"step":{"Look":"counter/papers"},"minute":1,"saw":"6f0c…","chain":"…"}
//! {"went_on":{"program":"0.2.0","rules":1,"revision":2,"scenario_fingerprint":"…",…,"at_millis":5210},"chain":"…"}
//! {"result":{"summary":"band=safe …","scores":{…},"band":"safe","unsafe":[]},"chain":"…"}
//! ```
//!
//! What a later program adds is kept and not refused: fields in the `more` of each line, whole lines by their number.
//!
//! Nothing here reads a file or a clock: bytes and times come from outside, from the room that owns files. No names are
//! kept; who a label belongs to stays with the facilitator.

mod chain;
mod decode;
mod digest;
mod glance;
mod scribe;
mod verify;

pub use decode::{Decoded, Fault, decode};
pub use digest::{event_line, saw};
pub use glance::{Glance, glance};
pub use scribe::{Scribe, WhyNot, go_on, moves_in};
pub use verify::{Changed, Comparison, Divergence, Replayed, replay};

use crate::assess::Assessment;
use crate::scenario::{Scenario, Step};
use crate::session::{Entry, Session};
use crate::vocabulary::{Band, Competency};
use chain::Chain;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// The number of the format that is written. A record of another format is told and not read.
pub const FORMAT: u32 = 2;
/// The version of the rules of the run and of the marks. Raise it in the same change that makes any kept run come to other
/// events or another result with the same scenario and practice library: a condition that holds in other cases, another
/// order of events, another number in `session` or `assess`, a mark more or less. Not for what is data (the library has its
/// fingerprint), for words, or for screens.
pub const RULES: u32 = 1;
/// Bytes of a whole record. A long run has a hundred kilobytes.
pub const RECORD_BYTES: usize = 16 * 1024 * 1024;
/// Bytes of one line. A decision with every service has one kilobyte.
pub const LINE_BYTES: usize = 64 * 1024;
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
    /// SHA-256 of its file.
    pub scenario_fingerprint: String,
    /// SHA-256 of the practice library.
    pub practice_fingerprint: String,
    /// The seed.
    pub seed: u64,
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
            scenario: scenario.header().id.clone(),
            revision: scenario.header().revision,
            scenario_fingerprint: scenario.fingerprint().to_owned(),
            practice_fingerprint: session.practice().fingerprint().to_owned(),
            seed: session.seed(),
            trainee,
            started,
            saw: saw(scenario, session.opening()),
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
    /// What was done, in the words of the scenario file.
    pub step: Step,
    /// Minutes of the shift that had passed afterwards.
    pub minute: u16,
    /// The hash of what followed.
    pub saw: String,
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
    /// SHA-256 of its file.
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
    /// SHA-256 of its file.
    pub scenario_fingerprint: &'a str,
    /// SHA-256 of the practice library.
    pub practice_fingerprint: &'a str,
}

/// What a finished run came to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RunResult {
    /// [`Assessment::summary`].
    pub summary: String,
    /// Each competency, 0–100.
    pub scores: BTreeMap<String, u8>,
    /// The overall reading.
    pub band: String,
    /// Practice points of unsafe errors.
    #[serde(rename = "unsafe")]
    pub unsafe_points: Vec<String>,
    /// What this program does not know.
    #[serde(flatten)]
    pub more: More,
}

impl RunResult {
    /// Whether it comes to the same in what matters: the scores, the band, the unsafe errors. How many marks it was counted
    /// from stands in the summary, and may change.
    #[must_use]
    pub fn says_the_same(&self, other: &Self) -> bool {
        (&self.scores, &self.band, &self.unsafe_points) == (&other.scores, &other.band, &other.unsafe_points)
    }

    /// The result of an assessment.
    #[must_use]
    pub fn of(assessment: &Assessment) -> Self {
        let band: Band = assessment.band;
        Self {
            summary: assessment.summary(),
            scores: Competency::ALL
                .iter()
                .map(|c| (c.word().to_owned(), assessment.score(*c)))
                .collect(),
            band: band.word().to_owned(),
            unsafe_points: assessment.unsafe_codes().map(str::to_owned).collect(),
            more: More::new(),
        }
    }
}

/// The line that holds the result.
#[derive(Serialize, Deserialize)]
struct ResultLine {
    result: RunResult,
}

/// The line that says that a run went on.
#[derive(Serialize, Deserialize)]
struct WentOnLine {
    went_on: WentOn,
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
}

/// Writes the lines of one record, one after the other.
#[derive(Clone, Debug)]
pub struct Encoder {
    chain: Chain,
    moves: usize,
}

impl Encoder {
    /// Begins a record: the encoder, and the first line.
    #[must_use]
    pub fn begin(header: &Header) -> (Self, String) {
        let mut chain = Chain::at_start();
        let line = chain.seal(header);
        (Self { chain, moves: 0 }, line)
    }

    /// The line of the next move.
    pub fn next_move(&mut self, session: &Session, entry: Entry<'_>, at_millis: u64) -> String {
        self.moves += 1;
        let step = session.scenario().step(entry.action, session.practice());
        self.chain.seal(&Move {
            n: self.moves,
            at_millis,
            step,
            minute: entry.minute,
            saw: saw(session.scenario(), entry.events),
            more: More::new(),
        })
    }

    /// The line that says that the run goes on with what there is now, after so many milliseconds of play.
    pub fn went_on(&mut self, session: &Session, at_millis: u64) -> String {
        let scenario: &Scenario = session.scenario();
        self.chain.seal(&WentOnLine {
            went_on: WentOn {
                program: env!("CARGO_PKG_VERSION").to_owned(),
                rules: RULES,
                revision: scenario.header().revision,
                scenario_fingerprint: scenario.fingerprint().to_owned(),
                practice_fingerprint: session.practice().fingerprint().to_owned(),
                at_millis,
                after: self.moves,
                more: More::new(),
            },
        })
    }

    /// The last line.
    pub fn result(&mut self, result: RunResult) -> String {
        self.chain.seal(&ResultLine { result })
    }
}

/// The record of a run that was played elsewhere, as it would have been kept. `at_millis` gives the time of each move.
#[must_use]
pub fn encode(session: &Session, header: &Header, at_millis: impl Fn(usize) -> u64) -> String {
    let (mut encoder, mut text) = Encoder::begin(header);
    for (number, entry) in session.entries().iter().enumerate() {
        text.push_str(&encoder.next_move(session, entry, at_millis(number)));
    }
    if session.is_over() {
        text.push_str(&encoder.result(RunResult::of(&crate::assess::assess(session))));
    }
    text
}
