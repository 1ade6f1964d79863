//! What is to be said, as a value: a message and its arguments. An error carries it, and whoever shows it says it in the
//! language of the screen. Nothing here chooses a language; written out with `{}` it is English.

use super::SOURCE_LANGUAGE;
use super::key::{ENGLISH, Form, Key, PersonKey};
use super::messages::Messages;
use super::pair;
use std::borrow::Cow;
use std::fmt;
use std::sync::OnceLock;

/// A message and its arguments. Made by [`said!`](crate::said), or from a [`Key`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    form: Form,
    values: Vec<(&'static str, Value)>,
}

/// What is filled into a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// A number, which may decide a plural.
    Number(i64),
    /// A word, which may be a pair.
    Word(String),
    /// Another message.
    Said(Box<Said>),
}

impl Said {
    /// A message with what is filled in. The macro has seen that these are its arguments.
    #[must_use]
    pub const fn new(form: Form, values: Vec<(&'static str, Value)>) -> Self {
        Self { form, values }
    }

    /// The name of the message.
    #[must_use]
    pub fn name(&self) -> &'static str {
        self.form.name()
    }

    /// What is filled in.
    #[must_use]
    pub fn values(&self) -> &[(&'static str, Value)] {
        &self.values
    }
}

impl PersonKey {
    /// The message about a person, or about nobody in particular.
    #[must_use]
    pub fn about(self, name: impl Into<Value>) -> Said {
        Said::new(self.into(), vec![("person", name.into())])
    }
}

impl From<Key> for Said {
    fn from(key: Key) -> Self {
        Self::new(key.into(), Vec::new())
    }
}

impl fmt::Display for Said {
    /// In English, for the command line and for whoever programs.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        static MESSAGES: OnceLock<Option<Messages>> = OnceLock::new();
        let english = MESSAGES.get_or_init(|| Messages::new(SOURCE_LANGUAGE, "", ENGLISH).ok());
        match english {
            Some(english) => f.write_str(&pair::in_a_row(&english.say(self))),
            None => f.write_str(self.name()),
        }
    }
}

impl From<Said> for Value {
    fn from(said: Said) -> Self {
        Self::Said(Box::new(said))
    }
}

impl From<&Said> for Value {
    fn from(said: &Said) -> Self {
        said.clone().into()
    }
}

impl From<Key> for Value {
    fn from(key: Key) -> Self {
        Said::from(key).into()
    }
}

impl From<&str> for Value {
    fn from(word: &str) -> Self {
        Self::Word(word.to_owned())
    }
}

impl From<String> for Value {
    fn from(word: String) -> Self {
        Self::Word(word)
    }
}

impl From<&String> for Value {
    fn from(word: &String) -> Self {
        Self::Word(word.clone())
    }
}

impl From<Cow<'_, str>> for Value {
    fn from(word: Cow<'_, str>) -> Self {
        Self::Word(word.into_owned())
    }
}

impl From<&Cow<'_, str>> for Value {
    fn from(word: &Cow<'_, str>) -> Self {
        Self::Word(word.clone().into_owned())
    }
}

macro_rules! numbers {
    ($($number:ty)+) => {$(
        impl From<$number> for Value {
            fn from(number: $number) -> Self {
                Self::Number(number.into())
            }
        }
    )+};
}

numbers!(u8 u16 u32 i16 i32 i64);

impl From<usize> for Value {
    /// What no screen could show is the largest number that can be written.
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}
