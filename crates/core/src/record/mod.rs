//! The kept log of a run: how it is written, read back, and compared with a replay.
//!
//! A record is JSON lines that can be read without this program. The first names the scenario, the seed and a random
//! label for the trainee; each further line is one accepted move, in the words of the scenario file, with the hash of
//! what followed; the last holds the result. Each line carries the hash of everything before it.
//!
//! ```text
//! {"format":1,"program":"0.1.0","scenario":"departure-desk","revision":1,…,"seed":7,"trainee":"quiet-river-3f2a",…}
//! {"n":1,"at_millis":5210,"step":{"Look":"counter/papers"},"minute":1,"saw":"6f0c…","chain":"…"}
//! {"result":{"summary":"band=safe …","scores":{…},"band":"safe","unsafe":[]},"chain":"…"}
//! ```
//!
//! Nothing here reads a file or a clock: bytes and times come from outside, from the room that owns files. No names are
//! kept; who a label belongs to stays with the facilitator.

mod chain;
mod decode;
mod verify;

pub use decode::{Decoded, Fault, decode};
pub use verify::{Divergence, Replayed, Verdict, replay};

use crate::assess::Assessment;
use crate::scenario::Step;
use crate::session::{Entry, Event, Session};
use crate::vocabulary::{Band, Competency};
use chain::{Chain, hex};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

/// The number of the format that is written.
pub const FORMAT: u32 = 1;
/// Bytes of a whole record. A long run has a hundred kilobytes.
pub const RECORD_BYTES: usize = 16 * 1024 * 1024;
/// Bytes of one line. A decision with every service has one kilobyte.
pub const LINE_BYTES: usize = 64 * 1024;
/// Characters of one word in the header: scenario, trainee, version, hashes. The longest is a hash of 64.
pub const WORD_CHARS: usize = 128;
/// Bytes of a hash that stand for what followed a move.
const SAW_BYTES: usize = 8;

/// The first line: which run this is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Header {
    /// The number of the format.
    pub format: u32,
    /// The version of the program that began the run.
    pub program: String,
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
}

impl Header {
    /// The header of a run that begins now.
    #[must_use]
    pub fn of(session: &Session, trainee: String, started: u64) -> Self {
        let scenario = session.scenario();
        Self {
            format: FORMAT,
            program: env!("CARGO_PKG_VERSION").to_owned(),
            scenario: scenario.header().id.clone(),
            revision: scenario.header().revision,
            scenario_fingerprint: scenario.fingerprint().to_owned(),
            practice_fingerprint: session.practice().fingerprint().to_owned(),
            seed: session.seed(),
            trainee,
            started,
            saw: saw(session.opening()),
        }
    }
}

/// One accepted move.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
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
}

/// What a finished run came to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
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
}

impl RunResult {
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
        }
    }
}

/// The line that holds the result.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ResultLine {
    result: RunResult,
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
}

impl Record {
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
            saw: saw(entry.events),
        })
    }

    /// The last line.
    pub fn result(&mut self, result: RunResult) -> String {
        self.chain.seal(&ResultLine { result })
    }
}

/// A short hash of what happened, for comparing a replay with.
#[must_use]
pub fn saw(events: &[Event]) -> String {
    let json = serde_json::to_vec(events).expect("events are words and numbers, which always serialise");
    hex(&Sha256::digest(json)[..SAW_BYTES])
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
