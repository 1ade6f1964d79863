//! The chain that binds the lines of a record (a hash chain, SHA-256). Each line ends with the hash of everything up to
//! it, so that a line changed, removed or put in afterwards is seen. It guards against accidents and quiet edits, not
//! against someone who writes the whole record anew: there is no secret in it.

use crate::hex::hex;
use serde::Serialize;
use sha2::{Digest, Sha256};

/// What stands between the content of a line and its hash.
const MARK: &str = ",\"chain\":\"";
/// Characters of a hash.
const HASH_CHARS: usize = 64;
/// What a line ends with, after the hash.
const END: &str = "\"}";

/// The hash of everything so far.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Chain(String);

impl Chain {
    /// The beginning of a record of this format.
    pub(super) fn at_start() -> Self {
        Self(hex(&Sha256::digest(b"reasonable-grounds record 3")))
    }

    fn next(&self, content: &str) -> Self {
        let mut hash = Sha256::new();
        hash.update(self.0.as_bytes());
        hash.update(content.as_bytes());
        Self(hex(&hash.finalize()))
    }

    /// Writes a value as one line with its hash and a line end.
    pub(super) fn seal(&mut self, value: &impl Serialize) -> String {
        let json = serde_json::to_string(value).expect("a line is made of words and numbers, which always serialise");
        let content = json.strip_suffix('}').unwrap_or(&json);
        *self = self.next(content);
        format!("{content}{MARK}{}{END}\n", self.0)
    }

    /// Takes a line, without its line end, apart: its JSON without the hash, if the hash fits.
    pub(super) fn open(&mut self, line: &str) -> Option<String> {
        let (content, hash) = split(line)?;
        let next = self.next(content);
        (next.0 == hash).then(|| {
            *self = next;
            format!("{content}}}")
        })
    }
}

/// A line's JSON without the hash, whether or not the hash fits.
pub(super) fn without_hash(line: &str) -> Option<String> {
    split(line).map(|(content, _)| format!("{content}}}"))
}

fn split(line: &str) -> Option<(&str, &str)> {
    let rest = line.strip_suffix(END)?;
    let at = rest.len().checked_sub(HASH_CHARS)?;
    let (before, hash) = (rest.get(..at)?, rest.get(at..)?);
    Some((before.strip_suffix(MARK)?, hash))
}
