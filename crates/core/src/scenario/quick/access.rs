//! Lists, fields, variants and places, as the quick reader hands them out.

use super::super::located::low_address;
use super::{GaveUp, Reader};
use serde::de::{self, DeserializeSeed, IntoDeserializer, Visitor, value};
use serde::forward_to_deserialize_any;

/// What stands between commas.
pub(super) struct Commas<'a, 'de> {
    pub reader: &'a mut Reader<'de>,
    pub close: u8,
    pub first: bool,
}

impl Commas<'_, '_> {
    /// Whether another value follows; a comma may stand before the closing bracket.
    fn has_next(&mut self) -> Result<bool, GaveUp> {
        self.reader.skip_space()?;
        if !std::mem::replace(&mut self.first, false) {
            match self.reader.peek() {
                Some(b',') => self.reader.at += 1,
                Some(sign) if sign == self.close => return Ok(false),
                _ => return Err(GaveUp),
            }
            self.reader.skip_space()?;
        }
        Ok(self.reader.peek() != Some(self.close))
    }
}

impl<'de> de::SeqAccess<'de> for Commas<'_, 'de> {
    type Error = GaveUp;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, GaveUp> {
        if self.has_next()? {
            seed.deserialize(&mut *self.reader).map(Some)
        } else {
            Ok(None)
        }
    }

    /// Most lists of a scenario hold one thing, and there are tens of thousands of them.
    fn size_hint(&self) -> Option<usize> {
        Some(1)
    }
}

impl<'de> de::MapAccess<'de> for Commas<'_, 'de> {
    type Error = GaveUp;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, GaveUp> {
        if !self.has_next()? {
            return Ok(None);
        }
        let field = self.reader.word()?;
        self.reader.expect(b':')?;
        let name: value::BorrowedStrDeserializer<'de, GaveUp> = value::BorrowedStrDeserializer::new(field);
        seed.deserialize(name).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, GaveUp> {
        self.reader.skip_space()?;
        seed.deserialize(&mut *self.reader)
    }
}

/// A variant of an enumeration.
pub(super) struct Variant<'a, 'de>(pub &'a mut Reader<'de>);

impl<'de> de::EnumAccess<'de> for Variant<'_, 'de> {
    type Error = GaveUp;
    type Variant = Self;

    fn variant_seed<V: DeserializeSeed<'de>>(self, seed: V) -> Result<(V::Value, Self), GaveUp> {
        let word = self.0.word()?;
        if word.is_empty() {
            return Err(GaveUp);
        }
        let name: value::BorrowedStrDeserializer<'de, GaveUp> = value::BorrowedStrDeserializer::new(word);
        Ok((seed.deserialize(name)?, self))
    }
}

impl<'de> de::VariantAccess<'de> for Variant<'_, 'de> {
    type Error = GaveUp;

    fn unit_variant(self) -> Result<(), GaveUp> {
        Ok(())
    }

    /// `Deal(id: …)`: the fields of a structure inside stand in the same brackets, but not inside a located value.
    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value, GaveUp> {
        let reader = self.0;
        reader.expect(b'(')?;
        reader.skip_space()?;
        let value = reader.deeper(|reader| seed.deserialize(Inner(reader)))?;
        reader.skip_space()?;
        if reader.peek() == Some(b',') {
            reader.at += 1;
        }
        reader.expect(b')')?;
        Ok(value)
    }

    fn tuple_variant<V: Visitor<'de>>(self, _len: usize, visitor: V) -> Result<V::Value, GaveUp> {
        self.0.list(b'(', b')', visitor)
    }

    fn struct_variant<V: Visitor<'de>>(self, _: &'static [&'static str], visitor: V) -> Result<V::Value, GaveUp> {
        self.0.expect(b'(')?;
        let value = self.0.fields(visitor)?;
        self.0.expect(b')')?;
        Ok(value)
    }
}

/// The value inside a variant that holds one.
struct Inner<'a, 'de>(&'a mut Reader<'de>);

impl<'de> de::Deserializer<'de> for Inner<'_, 'de> {
    type Error = GaveUp;

    fn is_human_readable(&self) -> bool {
        false
    }

    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, GaveUp> {
        Err(GaveUp)
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, GaveUp> {
        if self.0.is_leaf {
            return Err(GaveUp);
        }
        self.0.fields(visitor)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, GaveUp> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_tuple_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        len: usize,
        visitor: V,
    ) -> Result<V::Value, GaveUp> {
        self.0.deserialize_tuple_struct(name, len, visitor)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, GaveUp> {
        self.0.deserialize_seq(visitor)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, GaveUp> {
        self.0.deserialize_enum(name, variants, visitor)
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, GaveUp> {
        self.0.string(visitor)
    }

    fn deserialize_u8<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, GaveUp> {
        self.0.deserialize_u8(visitor)
    }

    fn deserialize_i8<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, GaveUp> {
        self.0.deserialize_i8(visitor)
    }

    fn deserialize_u16<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, GaveUp> {
        self.0.deserialize_u16(visitor)
    }

    forward_to_deserialize_any! {
        bool i16 i32 i64 i128 u32 u64 u128 f32 f64 char str bytes byte_buf option unit unit_struct tuple map identifier
        ignored_any
    }
}

/// The three parts of a located value: address, value, length.
pub(super) struct LocatedParts<'a, 'de> {
    pub reader: &'a mut Reader<'de>,
    pub start: usize,
    pub part: u8,
}

impl<'de> de::SeqAccess<'de> for LocatedParts<'_, 'de> {
    type Error = GaveUp;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, GaveUp> {
        self.part += 1;
        match self.part {
            1 => {
                let address = low_address(&self.reader.bytes[self.start..]);
                seed.deserialize(address.into_deserializer()).map(Some)
            }
            2 => seed.deserialize(&mut *self.reader).map(Some),
            3 => {
                let len = self.reader.at - self.start;
                seed.deserialize(len.into_deserializer()).map(Some)
            }
            _ => Ok(None),
        }
    }
}
