//! Reading a record that may come from anyone and may have been cut off anywhere.

use super::chain::{Chain, without_hash};
use super::encode::{Encoder, ResultLine, WentOnLine};
use super::{FORMAT, Header, LINE_BYTES, LINES_KEPT, More, Move, RECORD_BYTES, Record, WORD_CHARS, WentOn};
use crate::locale::{Said, key, said};
use serde::de::DeserializeOwned;
use std::cmp::Ordering;
use std::fmt;

/// Why a record could not be read, or not to its end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It holds not even one whole line.
    Empty,
    /// It has too many bytes.
    TooLarge,
    /// The first line does not begin a record.
    NotARecord,
    /// An earlier program has written it, in this format.
    EarlierFormat(u32),
    /// A later program has written it in this format.
    LaterFormat(u32),
    /// This line, from 1, is not what was written, or lines before it are missing.
    Changed(usize),
    /// This line, from 1, fits the chain but says nothing that can be understood.
    Unclear(usize),
}

impl Fault {
    /// The line, from 1, when the fault has one.
    #[must_use]
    pub const fn line(&self) -> Option<usize> {
        match self {
            Self::Changed(line) | Self::Unclear(line) => Some(*line),
            Self::Empty | Self::TooLarge | Self::NotARecord | Self::EarlierFormat(_) | Self::LaterFormat(_) => None,
        }
    }
}

impl Fault {
    /// Why, to be said.
    #[must_use]
    pub fn said(&self) -> Said {
        match self {
            Self::Empty => key!("error-record-empty").into(),
            Self::TooLarge => said!("error-record-too-large", most = RECORD_BYTES),
            Self::NotARecord => key!("error-record-none").into(),
            Self::EarlierFormat(format) => said!("error-record-earlier", format = *format, newest = FORMAT),
            Self::LaterFormat(format) => said!("error-record-later", format = *format, newest = FORMAT),
            Self::Changed(line) => said!("error-record-changed", line = *line),
            Self::Unclear(line) => said!("error-record-unclear", line = *line),
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.said().fmt(f)
    }
}

impl std::error::Error for Fault {}

/// What was read of a record.
#[derive(Clone, Debug)]
pub struct Decoded {
    /// Everything up to the first fault.
    pub record: Record,
    /// Bytes of the whole lines that were read.
    pub good_bytes: usize,
    /// The number of a last line that was cut off, from 1.
    pub torn: Option<usize>,
    /// What stopped the reading before the end.
    pub fault: Option<Fault>,
    /// Goes on where the record stops.
    pub encoder: Encoder,
}

/// Reads a record.
///
/// # Errors
/// When not even the header can be read. A fault further down is in [`Decoded::fault`], beside what was read before it.
pub fn decode(bytes: &[u8]) -> Result<Decoded, Fault> {
    if bytes.len() > RECORD_BYTES {
        return Err(Fault::TooLarge);
    }
    let mut chain = Chain::at_start();
    let (first, mut rest) = next_line(bytes).ok_or(if looks_torn(bytes) {
        Fault::Empty
    } else {
        Fault::NotARecord
    })?;
    let (header, fault) = header(first, &mut chain)?;
    let record = Record {
        header,
        moves: Vec::new(),
        result: None,
        went_on: Vec::new(),
        unknown: Vec::new(),
    };
    let mut decoded = Decoded {
        record,
        good_bytes: first.len() + 1,
        torn: None,
        fault,
        encoder: Encoder { chain, moves: 0 },
    };
    let mut number = 1;
    while let (None, Some((line, after))) = (&decoded.fault, next_line(rest)) {
        number += 1;
        match decoded.take(line, number) {
            Ok(()) => decoded.good_bytes += line.len() + 1,
            Err(fault) => decoded.fault = Some(fault),
        }
        rest = after;
    }
    if decoded.fault.is_none() && !rest.is_empty() {
        // Nothing is written after the result, so nothing can have been cut off there.
        let number = number + 1;
        if decoded.record.result.is_some() || rest.len() > LINE_BYTES {
            decoded.fault = Some(Fault::Changed(number));
        } else {
            decoded.torn = Some(number);
        }
    }
    Ok(decoded)
}

/// A whole line without its end, and what follows.
fn next_line(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let at = bytes.iter().position(|&b| b == b'\n')?;
    Some((&bytes[..at], &bytes[at + 1..]))
}

/// Whether a text without a line end can be the beginning of a header.
fn looks_torn(bytes: &[u8]) -> bool {
    let start = b"{\"format\":";
    let len = bytes.len().min(start.len());
    bytes.len() <= LINE_BYTES && bytes[..len] == start[..len]
}

/// The header, and whether it has been changed.
fn header(line: &[u8], chain: &mut Chain) -> Result<(Header, Option<Fault>), Fault> {
    let text = as_text(line).ok_or(Fault::NotARecord)?;
    let json = without_hash(text).ok_or(Fault::NotARecord)?;
    let value: serde_json::Value = serde_json::from_str(&json).map_err(|_| Fault::NotARecord)?;
    let format = value
        .get("format")
        .and_then(serde_json::Value::as_u64)
        .ok_or(Fault::NotARecord)?;
    let number = u32::try_from(format).unwrap_or(u32::MAX);
    match number.cmp(&FORMAT) {
        Ordering::Less => return Err(Fault::EarlierFormat(number)),
        Ordering::Greater => return Err(Fault::LaterFormat(number)),
        Ordering::Equal => {}
    }
    let header: Header = parse(&json).ok_or(Fault::NotARecord)?;
    let words = [&header.program, &header.scenario, &header.trainee, &header.saw];
    if !are_short(&words) || !are_short(&[&header.scenario_fingerprint, &header.practice_fingerprint]) {
        return Err(Fault::NotARecord);
    }
    let fault = chain.open(text).is_none().then_some(Fault::Changed(1));
    Ok((header, fault))
}

impl Decoded {
    /// Takes one more line in.
    fn take(&mut self, line: &[u8], number: usize) -> Result<(), Fault> {
        let text = as_text(line).ok_or(Fault::Changed(number))?;
        let json = self.encoder.chain.open(text).ok_or(Fault::Changed(number))?;
        if self.record.result.is_some() {
            return Err(Fault::Unclear(number));
        }
        let fields: More = parse(&json).ok_or(Fault::Unclear(number))?;
        let taken = if fields.contains_key("n") {
            self.take_move(&json)
        } else if fields.contains_key("result") {
            parse::<ResultLine>(&json).map(|last| self.record.result = Some(last.result))
        } else if fields.contains_key("went_on") {
            self.take_going_on(&json)
        } else {
            self.record.unknown.push(number);
            Some(())
        };
        taken.ok_or(Fault::Unclear(number))
    }

    fn take_move(&mut self, json: &str) -> Option<()> {
        let next: Move = parse(json)?;
        if next.n != self.record.moves.len() + 1 || next.lines.len() > LINES_KEPT {
            return None;
        }
        self.encoder.moves = next.n;
        self.record.moves.push(next);
        Some(())
    }

    fn take_going_on(&mut self, json: &str) -> Option<()> {
        let WentOnLine { went_on } = parse(json)?;
        let words = [
            &went_on.program,
            &went_on.scenario_fingerprint,
            &went_on.practice_fingerprint,
        ];
        are_short(&words).then(|| {
            let after = self.record.moves.len();
            self.record.went_on.push(WentOn { after, ..went_on });
        })
    }
}

/// Whether no word is longer than any of ours.
fn are_short(words: &[&String]) -> bool {
    words.iter().all(|word| word.chars().count() <= WORD_CHARS)
}

fn as_text(line: &[u8]) -> Option<&str> {
    if line.len() > LINE_BYTES {
        None
    } else {
        std::str::from_utf8(line).ok()
    }
}

fn parse<T: DeserializeOwned>(json: &str) -> Option<T> {
    serde_json::from_str(json).ok()
}
