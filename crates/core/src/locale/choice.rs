//! In which languages a person reads, and which of those that are there fits what a person or a system asks for.

use super::digits::Digits;
use super::key::said;
use super::said::Said;
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

/// What people write who mean one of these languages and do not know its code: the country, and its name in English.
const MISTAKEN: [(&str, &str); 13] = [
    ("kh", "km"),
    ("khmer", "km"),
    ("cambodia", "km"),
    ("cambodian", "km"),
    ("thai", "th"),
    ("thailand", "th"),
    ("vn", "vi"),
    ("vietnam", "vi"),
    ("vietnamese", "vi"),
    ("indonesia", "id"),
    ("indonesian", "id"),
    ("bahasa", "id"),
    ("english", "en"),
];

/// In which languages a person reads.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
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

/// The language that somebody means who wrote what is no code of any: a country (`kh`), a name (`Khmer`, `ខ្មែរ`).
#[must_use]
pub fn meant(written: &str) -> Option<&'static str> {
    let small = written.trim().to_lowercase();
    let first = small.split(['-', '_', '.', '@', ' ']).next().unwrap_or("");
    let mistaken = MISTAKEN.iter().find(|(word, _)| *word == first || *word == small);
    let own = || LANGUAGES.iter().find(|(_, name)| name.to_lowercase() == small);
    mistaken.map(|(_, code)| *code).or_else(|| own().map(|(code, _)| *code))
}

/// That there is no such language, and what to write instead.
#[must_use]
pub fn unknown_language<'a>(written: &str, there: impl IntoIterator<Item = &'a str>) -> Said {
    let there: Vec<&str> = there.into_iter().collect();
    let code = written.escape_debug().to_string();
    match meant(written).filter(|code| there.contains(code)) {
        Some(meant) => said!(
            "error-language-meant",
            code = code,
            meant = meant,
            name = own_name(meant)
        ),
        None => said!("error-no-language", code = code, there = there.join(", ")),
    }
}

/// Of the languages that are there, the one that fits best what is asked for (`km_KH.UTF-8`, `km-KH`, `km`).
#[must_use]
pub fn fitting<'a>(asked: &str, there: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let there: Vec<&str> = there.into_iter().collect();
    let asked = asked.trim().split(['.', '@']).next().unwrap_or(asked).replace('_', "-");
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

    /// If this fails, a person who does not know the code of a language is not told it.
    #[test]
    fn what_is_no_code_is_told_with_the_code_that_is_meant() {
        let codes = || LANGUAGES.iter().map(|(code, _)| *code);
        for (written, code) in [
            ("kh", "km"),
            ("Khmer", "km"),
            ("ខ្មែរ", "km"),
            ("VN", "vi"),
            ("bahasa indonesia", "id"),
        ] {
            let told = unknown_language(written, codes()).to_string();
            assert!(told.contains(&format!("did you mean `{code}`")), "{told}");
        }
        let told = unknown_language("le", codes()).to_string();
        assert_eq!(told, "there is no language `le`; there are: en, km, th, vi, id");
        assert!(
            !unknown_language("kh", ["en"]).to_string().contains("km"),
            "what is not there is not named"
        );
    }
}
