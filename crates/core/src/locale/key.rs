//! Messages by name, as the program asks for them. A name that no English text has does not compile, nor does an argument
//! that is missing or too many. The table is made from the English texts by the build script. What a language lacks is
//! found while the program runs, and said in English.

use std::fmt;

/// Every message with its arguments, in the order of the names.
const TABLE: &[(&str, &[&str])] = include!(concat!(env!("OUT_DIR"), "/messages.rs"));

/// How many messages there are.
pub(super) const COUNT: usize = TABLE.len();

/// The English texts, one file after the other.
pub(super) const ENGLISH: &str = include_str!(concat!(env!("OUT_DIR"), "/english.ftl"));

/// A message without arguments. Made by [`key!`](crate::key).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key(u16);

/// A message that may name one person, and asks for nothing else. Made by [`person_key!`](crate::person_key).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PersonKey(u16);

/// A message with exactly the arguments that it is given. Made by [`said!`](crate::said).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Form(u16);

impl Key {
    /// The message of this name. `otherwise` is what the compiler says when there is none, or when it asks for something.
    ///
    /// # Panics
    /// While compiling: it is asked for in constants only.
    #[must_use]
    pub const fn named(name: &str, otherwise: &str) -> Self {
        match find(name) {
            Some(at) if TABLE[at].1.is_empty() => Self(index(at)),
            _ => panic!("{}", otherwise),
        }
    }

    /// Its name.
    #[must_use]
    pub fn name(self) -> &'static str {
        name_of(self.0)
    }
}

impl Key {
    /// Its place among all messages.
    pub(super) const fn place(self) -> usize {
        self.0 as usize
    }
}

impl PersonKey {
    /// The message of this name. `otherwise` is what the compiler says when there is none, or when it asks for more.
    ///
    /// # Panics
    /// While compiling: it is asked for in constants only.
    #[must_use]
    pub const fn named(name: &str, otherwise: &str) -> Self {
        match find(name) {
            Some(at) if within(TABLE[at].1, &["person"]) => Self(index(at)),
            _ => panic!("{}", otherwise),
        }
    }

    /// Its name.
    #[must_use]
    pub fn name(self) -> &'static str {
        name_of(self.0)
    }
}

impl Form {
    /// The message of this name with these arguments, in any order. `otherwise` is what the compiler says when there is
    /// none, or when its arguments are others.
    ///
    /// # Panics
    /// While compiling: it is asked for in constants only.
    #[must_use]
    pub const fn taking(name: &str, arguments: &[&str], otherwise: &str) -> Self {
        match find(name) {
            Some(at) if within(TABLE[at].1, arguments) && within(arguments, TABLE[at].1) => Self(index(at)),
            _ => panic!("{}", otherwise),
        }
    }

    /// Its name.
    #[must_use]
    pub fn name(self) -> &'static str {
        name_of(self.0)
    }
}

impl From<Key> for Form {
    fn from(key: Key) -> Self {
        Self(key.0)
    }
}

impl From<PersonKey> for Form {
    fn from(key: PersonKey) -> Self {
        Self(key.0)
    }
}

/// The table has fewer rows than this can count, or the program does not compile.
const fn index(at: usize) -> u16 {
    assert!(at <= u16::MAX as usize, "there are too many messages for a table");
    at as u16
}

fn name_of(at: u16) -> &'static str {
    TABLE.get(usize::from(at)).map_or("", |(name, _)| name)
}

/// Binary search over the names.
const fn find(name: &str) -> Option<usize> {
    let (mut low, mut high) = (0, TABLE.len());
    while low < high {
        let middle = usize::midpoint(low, high);
        match compare(TABLE[middle].0, name) {
            0 => return Some(middle),
            -1 => low = middle + 1,
            _ => high = middle,
        }
    }
    None
}

/// Whether every one of these words is one of the others.
const fn within(words: &[&str], others: &[&str]) -> bool {
    let mut at = 0;
    while at < words.len() {
        let (mut other, mut is_there) = (0, false);
        while other < others.len() {
            is_there |= compare(words[at], others[other]) == 0;
            other += 1;
        }
        if !is_there {
            return false;
        }
        at += 1;
    }
    true
}

/// The order of two words by their bytes: -1, 0, 1. The standard one cannot be used while compiling.
const fn compare(one: &str, other: &str) -> i8 {
    let (one, other) = (one.as_bytes(), other.as_bytes());
    let mut at = 0;
    while at < one.len() && at < other.len() {
        if one[at] != other[at] {
            return if one[at] < other[at] { -1 } else { 1 };
        }
        at += 1;
    }
    if one.len() == other.len() {
        0
    } else if one.len() < other.len() {
        -1
    } else {
        1
    }
}

macro_rules! shown_by_name {
    ($($kind:ident)+) => {$(
        impl fmt::Debug for $kind {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!(stringify!($kind), "({})"), self.name())
            }
        }
    )+};
}

shown_by_name!(Key PersonKey Form);

/// A message without arguments, by its name: `key!("quit")` is a [`Key`](crate::locale::Key).
///
/// ```
/// use grounds_core::key;
/// assert_eq!(key!("quit").name(), "quit");
/// ```
///
/// A name that no text has does not compile:
///
/// ```compile_fail,E0080
/// use grounds_core::key;
/// assert_eq!(key!("qiut").name(), "qiut");
/// ```
///
/// Nor does the name of a message that asks for something:
///
/// ```compile_fail,E0080
/// use grounds_core::key;
/// assert_eq!(key!("percent").name(), "percent");
/// ```
#[macro_export]
macro_rules! key {
    ($($name:tt)+) => {{
        const KEY: $crate::locale::Key = $crate::locale::Key::named(
            $($name)+,
            concat!("there is no message `", $($name)+, "` without arguments in assets/text/en"),
        );
        KEY
    }};
}

/// A message that may name one person: `person_key!("conduct-break")` is a [`PersonKey`](crate::locale::PersonKey).
///
/// ```
/// use grounds_core::person_key;
/// assert_eq!(person_key!("conduct-separate").about("Mali").to_string(), "Take Mali aside");
/// assert_eq!(person_key!("conduct-break").about("").to_string(), "Offer a break");
/// ```
///
/// A message that asks for more does not compile:
///
/// ```compile_fail,E0080
/// use grounds_core::person_key;
/// assert_eq!(person_key!("percent").name(), "percent");
/// ```
#[macro_export]
macro_rules! person_key {
    ($($name:tt)+) => {{
        const KEY: $crate::locale::PersonKey = $crate::locale::PersonKey::named(
            $($name)+,
            concat!("there is no message `", $($name)+, "` with no argument but `person` in assets/text/en"),
        );
        KEY
    }};
}

/// A message with its arguments, as a value that can be said later and in another language:
/// `said!("percent", percent = 40)` is a [`Said`](crate::locale::Said).
///
/// ```
/// use grounds_core::{key, said};
/// assert_eq!(said!("percent", percent = 40).to_string(), "40 %");
/// assert_eq!(said!("date-and-time", time = "09:20", date = "5 May").to_string(), "5 May, 09:20");
/// assert_eq!(said!("card-unplayable", reason = key!("month-5")).to_string(), "This scenario cannot be played: May");
/// ```
///
/// An argument that is missing does not compile:
///
/// ```compile_fail,E0080
/// use grounds_core::said;
/// assert_eq!(said!("date-and-time", time = "09:20").to_string(), "");
/// ```
///
/// Nor does one too many:
///
/// ```compile_fail,E0080
/// use grounds_core::said;
/// assert_eq!(said!("percent", percent = 40, count = 2).to_string(), "");
/// ```
///
/// Nor a name that no text has:
///
/// ```compile_fail,E0080
/// use grounds_core::said;
/// assert_eq!(said!("per-cent", percent = 40).to_string(), "");
/// ```
#[macro_export]
macro_rules! said {
    ($key:literal $(, $name:ident = $value:expr)* $(,)?) => {
        $crate::locale::Said::new(
            $crate::form!($key $(, $name)*),
            vec![$((stringify!($name), $crate::locale::Value::from($value))),*],
        )
    };
}

/// A message with the names of its arguments, for where one of several is chosen before they are filled in:
/// `form!("percent", percent)` is a [`Form`](crate::locale::Form).
///
/// ```
/// use grounds_core::form;
/// assert_eq!(form!("date-and-time", time, date).name(), "date-and-time");
/// ```
///
/// Other arguments than its own do not compile:
///
/// ```compile_fail,E0080
/// use grounds_core::form;
/// assert_eq!(form!("date-and-time", time).name(), "date-and-time");
/// ```
#[macro_export]
macro_rules! form {
    ($key:literal $(, $name:ident)* $(,)?) => {{
        const FORM: $crate::locale::Form = $crate::locale::Form::taking(
            $key,
            &[$(stringify!($name)),*],
            concat!(
                "there is no message `", $key, "` with exactly these arguments in assets/text/en:"
                $(, " ", stringify!($name))*
            ),
        );
        FORM
    }};
}

pub use crate::{form, key, person_key, said};

#[cfg(test)]
mod tests {
    use super::*;

    /// If this fails, the search while compiling finds a neighbour, or not what is there.
    #[test]
    fn every_message_is_found_by_its_name_and_no_other() {
        assert!(TABLE.len() > 800 && TABLE.is_sorted());
        for (at, (name, _)) in TABLE.iter().enumerate() {
            assert_eq!(find(name), Some(at), "{name}");
            assert_eq!(find(&format!("{name}x")), None);
            assert_eq!(find(&name[..name.len() - 1]).filter(|found| *found == at), None);
        }
        assert_eq!((find(""), find("~"), find("a")), (None, None, None));
    }

    /// If this fails, an argument is taken for another, or one that is missing is not missed.
    #[test]
    fn arguments_are_the_same_in_any_order() {
        assert!(within(&["a", "b"], &["b", "c", "a"]) && within(&[], &[]));
        assert!(!within(&["a", "d"], &["b", "c", "a"]) && !within(&["a"], &[]) && !within(&["a"], &["ab"]));
    }

    /// If this fails, a message that chooses by a number is said without it.
    #[test]
    fn arguments_are_found_in_selectors_and_in_their_forms() {
        let of = |name| find(name).map(|at| TABLE[at].1);
        assert_eq!(of("waiting-cues"), Some(&["count"][..]));
        assert_eq!(of("author-stopped"), Some(&["number", "waiting", "why", "words"][..]));
        assert_eq!(of("quit"), Some(&[][..]));
    }
}
