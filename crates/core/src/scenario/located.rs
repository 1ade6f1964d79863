//! Values that remember where they were written.
//!
//! RON gives positions for syntax and types only, and most mistakes of authors are about meaning. A [`Located`]
//! leaf is read through a borrowed raw value; its address less the address at which the text began is its place.
//! Addresses are compared as numbers and never followed.

use super::quick;
use crate::diagnostic::{Source, Span};
use serde::de::{DeserializeOwned, Error, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};
use std::fmt;
use std::marker::PhantomData;
use std::ops::Range;
use std::sync::Arc;

/// A value and the place it was written at.
#[derive(Clone)]
pub struct Located<T> {
    /// The value.
    pub value: T,
    /// The low half of its address: a text is shorter than what that can tell apart, and a file has many leaves.
    address: u32,
    len: u32,
}

/// The low half of the address of a text.
pub(super) fn low_address(text: &[u8]) -> u32 {
    text.as_ptr() as usize as u32
}

impl<T> Located<T> {
    /// The bytes the value was written at, in the text `source` it was read from.
    #[must_use]
    pub fn bytes(&self, source: &str) -> Range<usize> {
        let start = self.address.wrapping_sub(low_address(source.as_bytes())) as usize;
        if start <= source.len() {
            start..(start + self.len as usize).min(source.len())
        } else {
            0..0
        }
    }

    /// The place the value was written at, for a fault to point at.
    #[must_use]
    pub fn span(&self, source: &Arc<Source>) -> Span {
        Span {
            source: Arc::clone(source),
            bytes: self.bytes(&source.text),
        }
    }
}

impl<T: fmt::Debug> fmt::Debug for Located<T> {
    /// The value, and where it begins. Where it ends depends on who read it: the library counts a comment behind it in.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}@{}", self.value, self.address)
    }
}

impl<'de, T: DeserializeOwned> Deserialize<'de> for Located<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        if !deserializer.is_human_readable() {
            return deserializer.deserialize_tuple_struct(quick::LOCATED, 3, Parts(PhantomData));
        }
        let raw: &'de ron::value::RawValue = Deserialize::deserialize(deserializer)?;
        let written = after_comments(raw.get_ron());
        let value = raw.into_rust().map_err(D::Error::custom)?;
        Ok(Self {
            value,
            address: low_address(written.as_bytes()),
            len: u32::try_from(written.trim_end().len()).map_err(D::Error::custom)?,
        })
    }
}

/// A text from where its spaces and comments end.
fn after_comments(text: &str) -> &str {
    let mut rest = text.trim_start();
    loop {
        let after = if rest.starts_with("//") {
            rest.split_once('\n')
        } else if rest.starts_with("/*") {
            end_of_remark(rest).map(|end| rest.split_at(end))
        } else {
            None
        };
        match after {
            Some((_, after)) => rest = after.trim_start(),
            None => return rest,
        }
    }
}

/// Where the remark ends that a text begins with, `/*` and those inside of it counted; nothing when it never does.
pub(super) fn end_of_remark(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let (mut at, mut open) = (0, 0_usize);
    while let Some(pair) = bytes.get(at..at + 2) {
        match pair {
            b"/*" => open += 1,
            b"*/" if open == 1 => return Some(at + 2),
            b"*/" => open = open.saturating_sub(1),
            _ => {
                at += 1;
                continue;
            }
        }
        at += 2;
    }
    None
}

/// What the quick reader gives: address, value, length.
struct Parts<T>(PhantomData<T>);

impl<'de, T: DeserializeOwned> Visitor<'de> for Parts<T> {
    type Value = Located<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value with its place")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut parts: A) -> Result<Located<T>, A::Error> {
        let missing = || A::Error::custom("a part of the place is missing");
        Ok(Located {
            address: parts.next_element()?.ok_or_else(missing)?,
            value: parts.next_element()?.ok_or_else(missing)?,
            len: parts.next_element()?.ok_or_else(missing)?,
        })
    }
}
