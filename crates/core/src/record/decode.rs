//! Reading a record that may come from anyone and may have been cut off anywhere.

use super::chain::{Chain, without_hash};
use super::{Encoder, FORMAT, Header, LINE_BYTES, Move, RECORD_BYTES, Record, ResultLine, WORD_CHARS};
use serde::de::DeserializeOwned;
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
            Self::Empty | Self::TooLarge | Self::NotARecord | Self::LaterFormat(_) => None,
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str("this record is empty or was cut off in its first line"),
            Self::TooLarge => write!(
                f,
                "this is larger than any record; at most {RECORD_BYTES} bytes are read"
            ),
            Self::NotARecord => f.write_str("this is not a record of a run"),
            Self::LaterFormat(n) => write!(f, "this record has format {n}; this program reads up to {FORMAT}"),
            Self::Changed(line) => write!(
                f,
                "line {line} is not what was written: it, or a line before it, has been changed"
            ),
            Self::Unclear(line) => write!(f, "line {line} cannot be understood by this program"),
        }
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
    if format > u64::from(FORMAT) {
        return Err(Fault::LaterFormat(u32::try_from(format).unwrap_or(u32::MAX)));
    }
    let header: Header = parse(&json).ok_or(Fault::NotARecord)?;
    let words = [&header.program, &header.scenario, &header.trainee, &header.saw];
    let hashes = [&header.scenario_fingerprint, &header.practice_fingerprint];
    if words
        .into_iter()
        .chain(hashes)
        .any(|word| word.chars().count() > WORD_CHARS)
    {
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
        if let Some(next) = parse::<Move>(&json) {
            if next.n != self.record.moves.len() + 1 {
                return Err(Fault::Unclear(number));
            }
            self.encoder.moves = next.n;
            self.record.moves.push(next);
        } else {
            let last: ResultLine = parse(&json).ok_or(Fault::Unclear(number))?;
            self.record.result = Some(last.result);
        }
        Ok(())
    }
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
