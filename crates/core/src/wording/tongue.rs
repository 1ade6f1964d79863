//! The words of one language that stand for people: pronouns, forms of address, what somebody without a name is called, and the
//! quotation marks. Tables of texts, one for each language; whoever translates a scenario reads them there.

use crate::locale::{Digits, Key, Messages, SOURCE_LANGUAGE, Said, key, pair};
use crate::vocabulary::words::Role;
use crate::vocabulary::{AgeGroup, Gender};

/// Stands for a name in a form of address, in languages that have no other word.
const NAME: &str = "NAME";

/// How somebody is addressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Address {
    /// As a child.
    Child,
    /// As an adult.
    Adult,
    /// As somebody older.
    Elder,
}

impl Address {
    /// How somebody of this age is, where people are older from so many years on.
    #[must_use]
    pub const fn of_age(years: u8, elder_from: u8) -> Self {
        match AgeGroup::of_age(years) {
            AgeGroup::Child => Self::Child,
            AgeGroup::Adult if years < elder_from => Self::Adult,
            AgeGroup::Adult => Self::Elder,
        }
    }
}

/// Pronouns, each for a woman, a man, and whoever is neither or not known.
const PRONOUNS: [(&str, [Key; 3]); 5] = [
    (
        "they",
        [
            key!("pronoun-they-woman"),
            key!("pronoun-they-man"),
            key!("pronoun-they-any"),
        ],
    ),
    (
        "them",
        [
            key!("pronoun-them-woman"),
            key!("pronoun-them-man"),
            key!("pronoun-them-any"),
        ],
    ),
    (
        "their",
        [
            key!("pronoun-their-woman"),
            key!("pronoun-their-man"),
            key!("pronoun-their-any"),
        ],
    ),
    (
        "theirs",
        [
            key!("pronoun-theirs-woman"),
            key!("pronoun-theirs-man"),
            key!("pronoun-theirs-any"),
        ],
    ),
    (
        "themself",
        [
            key!("pronoun-themself-woman"),
            key!("pronoun-themself-man"),
            key!("pronoun-themself-any"),
        ],
    ),
];

/// Forms of address: of a child, an adult, somebody older; each for a woman, a man, and whoever is neither or not known.
const CALLS: [[Key; 3]; 3] = [
    [key!("call-child-woman"), key!("call-child-man"), key!("call-child-any")],
    [key!("call-adult-woman"), key!("call-adult-man"), key!("call-adult-any")],
    [key!("call-elder-woman"), key!("call-elder-man"), key!("call-elder-any")],
];

/// The words of one language that stand for people.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tongue {
    language: String,
    pronouns: [[String; 3]; 5],
    calls: [[String; 3]; 3],
    official: String,
    /// Of somebody, a colleague, an interpreter, a voice.
    unnamed: [String; 4],
    country: String,
    between: String,
    quotes: [String; 2],
    digits: Digits,
}

impl Tongue {
    /// Those of the language that these messages are in.
    #[must_use]
    pub fn of(messages: &Messages) -> Self {
        let say = |said: &Said| pair::main(&messages.say(said)).to_owned();
        Self::said(messages.language(), messages.digits(), say)
    }

    /// Those of English, in which most scenarios are written.
    #[must_use]
    pub fn english() -> Self {
        Self::said(SOURCE_LANGUAGE, Digits::Latin, Said::to_string)
    }

    fn said(language: &str, digits: Digits, say: impl Fn(&Said) -> String) -> Self {
        let of = |key: Key| say(&key.into());
        Self {
            language: language.to_owned(),
            pronouns: PRONOUNS.map(|(_, forms)| forms.map(of)),
            calls: CALLS.map(|forms| forms.map(of)),
            official: of(key!("call-official")),
            unnamed: [
                of(key!("unnamed-person")),
                of(key!("unnamed-colleague")),
                of(key!("unnamed-interpreter")),
                of(key!("unnamed-voice")),
            ],
            country: of(key!("unnamed-country")),
            between: of(key!("list-comma")),
            quotes: [of(key!("quote-open")), of(key!("quote-close"))],
            digits,
        }
    }

    /// The language, as a code.
    #[must_use]
    pub fn language(&self) -> &str {
        &self.language
    }

    /// A word that stands for somebody: `they`, `them`, `their`, `theirs`, `themself`; with a capital when it is asked for
    /// with one.
    #[must_use]
    pub fn pronoun(&self, slot: &str, gender: Option<Gender>) -> Option<String> {
        let is_it = |name: &str| name.eq_ignore_ascii_case(slot);
        let at = PRONOUNS.iter().position(|(name, _)| is_it(name))?;
        let word = &self.pronouns[at][form(gender)];
        Some(if slot.starts_with(char::is_uppercase) {
            capital(word)
        } else {
            word.clone()
        })
    }

    /// How somebody is addressed. A name stands where the language has no such word.
    #[must_use]
    pub fn call(&self, how: Address, gender: Option<Gender>, name: &str) -> String {
        self.calls[how as usize][form(gender)].replace(NAME, name)
    }

    /// How the official is addressed.
    #[must_use]
    pub fn official(&self) -> &str {
        &self.official
    }

    /// What somebody is called of whom nobody knows a name.
    #[must_use]
    pub fn unnamed(&self, role: Role) -> &str {
        &self.unnamed[match role {
            Role::Interviewee | Role::Controller | Role::Bystander => 0,
            Role::Colleague => 1,
            Role::Interpreter => 2,
            Role::Voice => 3,
        }]
    }

    /// A country of which nobody knows the name.
    #[must_use]
    pub fn country(&self) -> &str {
        &self.country
    }

    /// Several words as one list.
    #[must_use]
    pub fn list(&self, words: &[&str]) -> String {
        words.join(&self.between)
    }

    /// A number.
    #[must_use]
    pub fn number(&self, number: u8) -> String {
        self.digits.write(&number.to_string())
    }

    /// Adds something that is said, between quotation marks.
    pub fn quote(&self, words: &str, out: &mut String) {
        let [open, close] = &self.quotes;
        for part in [open, words, close] {
            out.push_str(part);
        }
    }
}

const fn form(gender: Option<Gender>) -> usize {
    match gender {
        Some(Gender::Woman) => 0,
        Some(Gender::Man) => 1,
        None => 2,
    }
}

/// A word with a capital, in scripts that have some.
pub(super) fn capital(word: &str) -> String {
    let mut chars = word.chars();
    let first: String = chars.next().into_iter().flat_map(char::to_uppercase).collect();
    first + chars.as_str()
}
