//! Reads the RON that authors write, in one pass and with the place of every leaf. It knows the plain part of the
//! language only; at anything else, and at every fault, it gives up, and the library reads the text again and says what
//! is wrong. So this may be narrow, but where it gives a value, the library gives the same one: tests and a fuzz target
//! hold the two against each other.
//!
//! A large scenario is read ten times as fast this way, and an author sees the game reload before the hand is back on
//! the mouse.

mod access;

use super::limits::RON_DEPTH;
use access::{Commas, LocatedParts, Variant};
use memchr::memchr2;
use serde::de::{self, Visitor};
use serde::forward_to_deserialize_any;
use std::fmt;

/// The name under which a [`super::Located`] asks for the place of its value: three parts, address, value, length.
pub(super) const LOCATED: &str = "$located";

/// A whole number was wanted, and something else stands there.
#[derive(Clone, Copy, Debug)]
pub(super) struct NoNumber {
    /// Where it stands.
    pub(super) at: usize,
    /// The least and the most that could stand there.
    pub(super) range: (i128, i128),
}

/// Reads a text, or gives up; when it gave up at a number, the place of that is told.
pub(super) fn read<'de, T: de::Deserialize<'de>>(text: &'de str) -> Result<T, Option<NoNumber>> {
    let mut reader = Reader {
        text,
        bytes: text.as_bytes(),
        at: 0,
        depth: 0,
        is_leaf: false,
        no_number: None,
    };
    let value = reader.skip_space().and_then(|()| T::deserialize(&mut reader));
    match value {
        Ok(value) if reader.skip_space().is_ok() && reader.at == text.len() => Ok(value),
        Ok(_) => Err(None),
        Err(GaveUp) => Err(reader.no_number),
    }
}

/// Which bytes words are made of.
const IN_WORD: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = 0;
    while byte < table.len() {
        table[byte] = (byte as u8).is_ascii_alphanumeric() || byte as u8 == b'_';
        byte += 1;
    }
    table
};

/// The reason is told by the library.
#[derive(Debug)]
pub(super) struct GaveUp;

impl fmt::Display for GaveUp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the quick reader gave up")
    }
}

impl std::error::Error for GaveUp {}

impl de::Error for GaveUp {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self
    }
}

struct Reader<'de> {
    text: &'de str,
    bytes: &'de [u8],
    at: usize,
    depth: usize,
    /// Inside a located value, where the library applies no extension.
    is_leaf: bool,
    /// Where it gave up, if at a number.
    no_number: Option<NoNumber>,
}

impl<'de> Reader<'de> {
    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    /// Spaces and comments. Characters outside ASCII between values are left to the library.
    fn skip_space(&mut self) -> Result<(), GaveUp> {
        loop {
            match self.peek() {
                // Nearly always there is none.
                Some(b'0'..) => return Ok(()),
                Some(b' ' | b'\n' | b'\r' | b'\t') => self.at += 1,
                Some(b'/') if self.bytes.get(self.at + 1) == Some(&b'/') => {
                    let rest = &self.bytes[self.at..];
                    self.at += rest.iter().position(|&b| b == b'\n').ok_or(GaveUp)?;
                }
                Some(b'/') => return Err(GaveUp),
                _ => return Ok(()),
            }
        }
    }

    /// One sign, with the space before it.
    fn expect(&mut self, sign: u8) -> Result<(), GaveUp> {
        self.skip_space()?;
        if self.peek() != Some(sign) {
            return Err(GaveUp);
        }
        self.at += 1;
        Ok(())
    }

    /// A word of ASCII letters, digits and `_`; nothing when none begins here.
    fn word(&mut self) -> Result<&'de str, GaveUp> {
        let start = self.at;
        if !self.peek().is_some_and(|b| b.is_ascii_alphabetic() || b == b'_') {
            return Ok("");
        }
        let rest = &self.bytes[start..];
        self.at += rest
            .iter()
            .position(|b| !IN_WORD[usize::from(*b)])
            .unwrap_or(rest.len());
        // Words of other letters, raw strings (r"…") and raw words (r#…) belong to the library.
        match self.peek() {
            Some(b'"' | b'#' | b'.' | b'-' | b'+' | 0x80..) => Err(GaveUp),
            _ => Ok(&self.text[start..self.at]),
        }
    }

    fn number<N: std::str::FromStr>(&mut self, range: (i128, i128)) -> Result<N, GaveUp> {
        let start = self.at;
        let number = self.plain_number();
        if number.is_err() {
            self.no_number = Some(NoNumber { at: start, range });
        }
        number
    }

    fn plain_number<N: std::str::FromStr>(&mut self) -> Result<N, GaveUp> {
        let start = self.at;
        if self.peek() == Some(b'-') {
            self.at += 1;
        }
        let digits = self.at;
        while self.peek().is_some_and(|b| b.is_ascii_digit()) {
            self.at += 1;
        }
        let leads_with_zero = self.at - digits > 1 && self.bytes[digits] == b'0';
        let goes_on = self
            .peek()
            .is_some_and(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'.') || b >= 0x80);
        if leads_with_zero || goes_on {
            return Err(GaveUp);
        }
        self.text[start..self.at].parse().map_err(|_| GaveUp)
    }

    fn string<V: Visitor<'de>>(&mut self, visitor: V) -> Result<V::Value, GaveUp> {
        if self.peek() != Some(b'"') {
            return Err(GaveUp);
        }
        let start = self.at + 1;
        let mut end = self.end_of_words(start)?;
        if self.bytes[end] == b'"' {
            self.at = end + 1;
            return visitor.visit_borrowed_str(&self.text[start..end]);
        }
        let mut out = String::with_capacity(end - start + 32);
        let mut from = start;
        loop {
            out.push_str(&self.text[from..end]);
            if self.bytes[end] == b'"' {
                self.at = end + 1;
                return visitor.visit_string(out);
            }
            out.push(match self.bytes.get(end + 1) {
                Some(b'"') => '"',
                Some(b'\\') => '\\',
                Some(b'\'') => '\'',
                Some(b'n') => '\n',
                Some(b't') => '\t',
                _ => return Err(GaveUp),
            });
            from = end + 2;
            end = self.end_of_words(from)?;
        }
    }

    /// Where the quotation mark or the escape after a place in a text stands.
    fn end_of_words(&self, from: usize) -> Result<usize, GaveUp> {
        let rest = self.bytes.get(from..).ok_or(GaveUp)?;
        memchr2(b'"', b'\\', rest).map(|at| from + at).ok_or(GaveUp)
    }

    /// Goes one bracket deeper. The library counts its own way, so this stops well before it does.
    fn deeper<T>(&mut self, inside: impl FnOnce(&mut Self) -> Result<T, GaveUp>) -> Result<T, GaveUp> {
        if self.depth >= RON_DEPTH / 3 {
            return Err(GaveUp);
        }
        self.depth += 1;
        let value = inside(self);
        self.depth -= 1;
        value
    }

    /// Values between brackets, separated by commas.
    fn list<V: Visitor<'de>>(&mut self, open: u8, close: u8, visitor: V) -> Result<V::Value, GaveUp> {
        self.expect(open)?;
        let value = self.deeper(|reader| {
            visitor.visit_seq(Commas {
                reader,
                close,
                first: true,
            })
        })?;
        self.expect(close)?;
        Ok(value)
    }

    /// Fields, up to the closing bracket, which stays.
    fn fields<V: Visitor<'de>>(&mut self, visitor: V) -> Result<V::Value, GaveUp> {
        self.deeper(|reader| {
            visitor.visit_map(Commas {
                reader,
                close: b')',
                first: true,
            })
        })
    }
}

/// Declares how whole numbers are read.
macro_rules! numbers {
    ($($read:ident $visit:ident $kind:ident),+) => { $(
        fn $read<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, GaveUp> {
            visitor.$visit(self.number((i128::from($kind::MIN), i128::from($kind::MAX)))?)
        }
    )+ };
}

impl<'de> de::Deserializer<'de> for &mut Reader<'de> {
    type Error = GaveUp;

    /// How a located value knows that it is asked here, and not by the library.
    fn is_human_readable(&self) -> bool {
        false
    }

    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, GaveUp> {
        Err(GaveUp)
    }

    numbers!(
        deserialize_u8 visit_u8 u8, deserialize_u16 visit_u16 u16, deserialize_u32 visit_u32 u32,
        deserialize_u64 visit_u64 u64, deserialize_i8 visit_i8 i8, deserialize_i16 visit_i16 i16,
        deserialize_i32 visit_i32 i32, deserialize_i64 visit_i64 i64
    );

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, GaveUp> {
        match self.word()? {
            "true" => visitor.visit_bool(true),
            "false" => visitor.visit_bool(false),
            _ => Err(GaveUp),
        }
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, GaveUp> {
        self.string(visitor)
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, GaveUp> {
        self.string(visitor)
    }

    /// A bare value is `Some`. `Some(…)` written out is left to the library, and so is every option inside a leaf.
    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, GaveUp> {
        let start = self.at;
        match self.word() {
            Ok("None") if !self.is_leaf => visitor.visit_none(),
            Ok("None" | "Some") => Err(GaveUp),
            _ if self.is_leaf => Err(GaveUp),
            _ => {
                self.at = start;
                visitor.visit_some(self)
            }
        }
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, GaveUp> {
        let word = self.word()?;
        if !word.is_empty() && word != name {
            return Err(GaveUp);
        }
        self.expect(b'(')?;
        let value = self.fields(visitor)?;
        self.expect(b')')?;
        Ok(value)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, GaveUp> {
        self.list(b'[', b']', visitor)
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, GaveUp> {
        self.list(b'(', b')', visitor)
    }

    fn deserialize_tuple_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        _: usize,
        visitor: V,
    ) -> Result<V::Value, GaveUp> {
        if name != LOCATED || self.is_leaf {
            return Err(GaveUp);
        }
        self.is_leaf = true;
        let value = visitor.visit_seq(LocatedParts {
            start: self.at,
            part: 0,
            reader: &mut *self,
        });
        self.is_leaf = false;
        value
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, GaveUp> {
        visitor.visit_enum(Variant(self))
    }

    forward_to_deserialize_any! {
        i128 u128 f32 f64 char bytes byte_buf unit unit_struct newtype_struct map identifier ignored_any
    }
}
