//! In which languages a person reads, and which of those that are there fits what a person or a system asks for.

use super::digits::Digits;
use fluent_langneg::{NegotiationStrategy, negotiate_languages};
use serde::{Deserialize, Serialize};
use unic_langid::LanguageIdentifier;

/// The language every message exists in.
pub const SOURCE_LANGUAGE: &str = "en";

/// The language that no one speaks: English made longer, accented and bracketed, to show what is not translated and what
/// does not fit.
pub const PSEUDO_LANGUAGE: &str = "en-XA";

/// The languages of the interface, each with what its speakers call it. That is the same in every language.
pub const LANGUAGES: [(&str, &str); 5] = [
    (SOURCE_LANGUAGE, "English"),
    ("km", "ខ្មែរ"),
    ("th", "ไทย"),
    ("vi", "Tiếng Việt"),
    ("id", "Bahasa Indonesia"),
];

/// In which languages a person reads.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    /// The language, as a code.
    pub language: String,
    /// A second language on the same screen, for a trainer and an interpreter.
    #[serde(default)]
    pub beside: Option<String>,
    /// Numbers in the digits of the language, where it has its own.
    #[serde(default)]
    pub own_digits: bool,
}

impl Default for Choice {
    fn default() -> Self {
        Self::of(SOURCE_LANGUAGE)
    }
}

impl Choice {
    /// One language, and the digits that everyone knows.
    #[must_use]
    pub fn of(language: &str) -> Self {
        Self {
            language: language.to_owned(),
            beside: None,
            own_digits: false,
        }
    }

    /// The language, and the one beside it.
    pub fn languages(&self) -> impl Iterator<Item = &str> {
        std::iter::once(self.language.as_str()).chain(self.beside.as_deref())
    }

    /// The digits in which a language of this choice writes numbers.
    #[must_use]
    pub fn digits(&self, language: &str) -> Digits {
        let own = Digits::of_language(language).filter(|_| self.own_digits);
        own.unwrap_or_default()
    }
}

/// What the speakers of a language call it; its code, when nothing is known of it.
#[must_use]
pub fn own_name(code: &str) -> &str {
    let known = LANGUAGES.iter().find(|(known, _)| *known == code);
    known.map_or(code, |(_, name)| name)
}

/// Of the languages that are there, the one that fits best what is asked for (`km_KH.UTF-8`, `km-KH`, `km`).
#[must_use]
pub fn fitting<'a>(asked: &str, there: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let there: Vec<&str> = there.into_iter().collect();
    let asked = asked.split(['.', '@']).next().unwrap_or(asked).replace('_', "-");
    if let Some(same) = there.iter().find(|code| code.eq_ignore_ascii_case(&asked)) {
        return Some(same);
    }
    let asked: LanguageIdentifier = asked.parse().ok()?;
    let known: Vec<(LanguageIdentifier, &str)> = there
        .iter()
        .filter_map(|code| Some((code.parse().ok()?, *code)))
        .collect();
    let codes: Vec<&LanguageIdentifier> = known.iter().map(|(id, _)| id).collect();
    let asked = [&asked];
    let found = negotiate_languages(&asked, &codes, None, NegotiationStrategy::Lookup);
    let found = **found.first()?;
    known.iter().find(|(id, _)| id == found).map(|(_, code)| *code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_system_says_finds_its_language() {
        let codes = || LANGUAGES.iter().map(|(code, _)| *code);
        assert_eq!(fitting("km_KH.UTF-8", codes()), Some("km"));
        assert_eq!(fitting("vi-VN", codes()), Some("vi"));
        assert_eq!(fitting("en_GB@euro", codes()), Some("en"));
        assert_eq!(fitting("fr-FR", codes()), None);
        assert_eq!(fitting("C", codes()), None);
        assert_eq!(fitting("", codes()), None);
        assert_eq!(fitting("EN-xa", [PSEUDO_LANGUAGE]), Some(PSEUDO_LANGUAGE));
    }
}
