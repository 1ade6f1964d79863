//! Values that remember where they were written.
//!
//! RON gives positions for syntax and types only, and most mistakes of authors are about meaning. A [`Located`]
//! leaf is read through a borrowed raw value; its address less the address at which the text began is its place.
//! Addresses are compared as numbers and never followed.

use serde::de::{DeserializeOwned, Error};
use serde::{Deserialize, Deserializer};
use std::ops::Range;

/// A value and the place it was written at.
#[derive(Clone, Debug)]
pub struct Located<T> {
    /// The value.
    pub value: T,
    address: usize,
    len: usize,
}

impl<T> Located<T> {
    /// The bytes the value was written at, in the text `source` it was read from.
    #[must_use]
    pub fn bytes(&self, source: &str) -> Range<usize> {
        let start = self.address.wrapping_sub(source.as_ptr() as usize);
        if start <= source.len() {
            start..(start + self.len).min(source.len())
        } else {
            0..0
        }
    }
}

impl<'de, T: DeserializeOwned> Deserialize<'de> for Located<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let raw: &'de ron::value::RawValue = Deserialize::deserialize(deserializer)?;
        let text = raw.get_ron();
        let trimmed = text.trim();
        let lead = text.len() - text.trim_start().len();
        let value = raw.into_rust().map_err(D::Error::custom)?;
        Ok(Self {
            value,
            address: text.as_ptr() as usize + lead,
            len: trimmed.len(),
        })
    }
}
