//! Digits of a script. Numbers that the program puts into texts, and those that stand in them, can be written with the
//! digits of the reader's language. Codes (`CD01`, `B-12`) and placeholders stay as they are: they are looked up, not read.

use std::borrow::Cow;

/// Where the ten decimal digits of each script begin, in order: all of Unicode's category Nd.
#[rustfmt::skip]
const ZEROS: [u32; 75] = [
    0x30, 0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6, 0xe50, 0xed0,
    0xf20, 0x1040, 0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90, 0x1b50, 0x1bb0, 0x1c40, 0x1c50, 0xa620,
    0xa8d0, 0xa900, 0xa9d0, 0xa9f0, 0xaa50, 0xabf0, 0xff10, 0x104a0, 0x10d30, 0x10d40, 0x11066, 0x110f0, 0x11136,
    0x111d0, 0x112f0, 0x11450, 0x114d0, 0x11650, 0x116c0, 0x116d0, 0x116da, 0x11730, 0x118e0, 0x11950, 0x11bf0,
    0x11c50, 0x11d50, 0x11da0, 0x11de0, 0x11f50, 0x16a60, 0x16ac0, 0x16b50, 0x1ccf0, 0x1d7ce, 0x1d7d8, 0x1d7e2,
    0x1d7ec, 0x1d7f6, 0x1e140, 0x1e2f0, 0x1e4f0, 0x1e5f1, 0x1e950, 0x1fbf0,
];

/// The digit that everyone knows for a decimal digit of any script.
#[must_use]
pub(super) fn latin_digit(c: char) -> Option<char> {
    if c.is_ascii() {
        return Some(c).filter(char::is_ascii_digit);
    }
    let code = u32::from(c);
    let begun = ZEROS.partition_point(|&zero| zero <= code);
    let zero = begun.checked_sub(1).map(|at| ZEROS[at])?;
    char::from_digit(code - zero, 10)
}

/// What somebody typed, with every decimal digit as the one that everyone knows.
#[must_use]
pub fn in_latin_digits(typed: &str) -> String {
    typed.chars().map(|c| latin_digit(c).unwrap_or(c)).collect()
}

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

    /// If this fails, a number typed on somebody's own keyboard is refused, or a sign is taken for a digit.
    #[test]
    fn digits_of_every_script_are_read() {
        for ten in [
            "០១២៣៤៥៦៧៨៩",
            "๐๑๒๓๔๕๖๗๘๙",
            "໐໑໒໓໔໕໖໗໘໙",
            "၀၁၂၃၄၅၆၇၈၉",
            "０１２３４５６７８９",
            "٠١٢٣٤٥٦٧٨٩",
        ] {
            assert_eq!(in_latin_digits(ten), "0123456789", "{ten}");
        }
        assert_eq!(in_latin_digits("CD០១, ៗ៛½²Ⅷ四"), "CD01, ៗ៛½²Ⅷ四");
        assert!(ZEROS.is_sorted());
        for zero in ZEROS {
            let digits: Vec<char> = (zero..zero + 10).filter_map(char::from_u32).collect();
            assert!(digits.len() == 10 && digits.iter().all(|c| c.is_numeric()), "{zero:x}");
        }
        // No other sign of the whole of Unicode counts.
        let all = (0..=u32::from(char::MAX)).filter_map(char::from_u32);
        assert_eq!(all.filter(|&c| latin_digit(c).is_some()).count(), ZEROS.len() * 10);
    }

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
