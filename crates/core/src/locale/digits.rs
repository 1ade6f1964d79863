//! Digits of a script. Numbers that the program puts into texts, and those that stand in them, can be written with the
//! digits of the reader's language. Codes (`CD01`, `B-12`) and placeholders stay as they are: they are looked up, not read.

use std::borrow::Cow;

/// With which digits numbers are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Digits {
    /// 0123456789
    #[default]
    Latin,
    /// ០១២៣៤៥៦៧៨៩
    Khmer,
    /// ๐๑๒๓๔๕๖๗๘๙
    Thai,
}

impl Digits {
    /// The digits that a language has of its own, when it has any.
    #[must_use]
    pub fn of_language(language: &str) -> Option<Self> {
        match language.split('-').next() {
            Some("km") => Some(Self::Khmer),
            Some("th") => Some(Self::Thai),
            _ => None,
        }
    }

    const fn zero(self) -> char {
        match self {
            Self::Latin => '0',
            Self::Khmer => '\u{17e0}',
            Self::Thai => '\u{e50}',
        }
    }

    fn digit(self, c: char) -> char {
        let value = c.to_digit(10).unwrap_or(0);
        char::from_u32(u32::from(self.zero()) + value).unwrap_or(c)
    }

    /// A number as it was written, in these digits.
    #[must_use]
    pub fn write(self, number: &str) -> String {
        let digit = |c: char| if c.is_ascii_digit() { self.digit(c) } else { c };
        number.chars().map(digit).collect()
    }

    /// A text in these digits, all but its codes and what is filled in later.
    #[must_use]
    pub fn in_text(self, text: &str) -> Cow<'_, str> {
        if self == Self::Latin || !text.contains(|c: char| c.is_ascii_digit()) {
            return Cow::Borrowed(text);
        }
        let mut out = String::with_capacity(text.len() * 2);
        let mut braces = 0_usize;
        // A word of Latin letters and digits, with what may join them, is a code as soon as it holds one letter.
        let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '/' | '+' | '@' | '_');
        let mut rest = text;
        while let Some(first) = rest.chars().next() {
            let end = rest.find(|c| !is_part(c)).unwrap_or(rest.len());
            let (word, after) = rest.split_at(end.max(first.len_utf8()));
            match first {
                '{' => braces += 1,
                '}' => braces = braces.saturating_sub(1),
                _ => {}
            }
            if braces > 0 || word.contains(|c: char| c.is_ascii_alphabetic()) {
                out.push_str(word);
            } else {
                out.push_str(&self.write(word));
            }
            rest = after;
        }
        Cow::Owned(out)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_change_and_codes_stay() {
        let khmer = |text| Digits::Khmer.in_text(text).into_owned();
        assert_eq!(khmer("24 ឆ្នាំ, 09:20"), "២៤ ឆ្នាំ, ០៩:២០");
        assert_eq!(
            khmer("CD01 និង B-12, {guard2.age} ឬ 3"),
            "CD01 និង B-12, {guard2.age} ឬ ៣"
        );
        assert_eq!(Digits::Thai.write("-70"), "-๗๐");
        assert_eq!(Digits::Latin.in_text("7"), "7");
    }
}
