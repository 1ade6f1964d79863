//! Finding words in texts of every script: as a person types them, not as they are written.
//!
//! Capital and small letters are one, and so are a letter and the same letter with its marks of Latin script (“chuyen” finds
//! “chuyển”); marks of other scripts are letters and stay. Signs that nobody sees, such as places to break, do not count,
//! and digits are the same in every script. Every word asked for has to be found.

use super::digits::latin_digit;
use super::pair;
use unicode_normalization::UnicodeNormalization;

/// What is searched for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wanted(Vec<String>);

impl Wanted {
    /// The words that somebody typed.
    #[must_use]
    pub fn new(typed: &str) -> Self {
        Self(plain(typed).split_whitespace().map(str::to_owned).collect())
    }

    /// Whether nothing was typed: then everything is found.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether every word is found in one of the texts. A text in two languages is searched in both.
    #[must_use]
    pub fn is_in(&self, texts: &[&str]) -> bool {
        if self.is_empty() {
            return true;
        }
        let texts: Vec<String> = texts.iter().map(|text| plain(text)).collect();
        self.0.iter().all(|word| texts.iter().any(|text| text.contains(word)))
    }
}

/// A text as it is compared.
fn plain(text: &str) -> String {
    let shown = text.replace(pair::SEPARATOR, " ");
    let mut out = String::with_capacity(shown.len());
    let mut is_latin = false;
    for c in shown.nfkd().flat_map(char::to_lowercase) {
        match c {
            '\u{300}'..='\u{36f}' if is_latin => continue,
            '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{ad}' => continue,
            'đ' => out.push('d'),
            'ı' => out.push('i'),
            _ => out.push(latin_digit(c).unwrap_or(c)),
        }
        is_latin = c.is_ascii_alphabetic() || matches!(c, '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}');
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_in_every_script() {
        let cases = [
            ("Debt to an agent", "AGENT debt"),
            ("Nợ người môi giới, chuyển tuyến", "no chuyen"),
            ("Đe dọa", "de doa"),
            ("Dokumen ditahan", "ditahan"),
            ("ជំពាក់\u{200b}បំណុល", "បំណុល"),
            ("ជំពាក់បំណុល", "ជំពាក់\u{200b}បំណុល"),
            ("ยึดหนังสือเดินทาง", "หนังสือเดินทาง"),
            ("ຍຶດໜັງສືຜ່ານແດນ", "ໜັງສື"),
            ("နိုင်ငံကူးလက်မှတ်", "လက်မှတ်"),
            ("扣押护照", "护照"),
            ("អាយុ ២៤ ឆ្នាំ", "24"),
            ("តា\u{2060}វីន", "តាវីន"),
            ("Café", "cafe"),
        ];
        for (text, typed) in cases {
            assert!(Wanted::new(typed).is_in(&[text]), "`{typed}` in `{text}`");
        }
    }

    #[test]
    fn every_word_has_to_be_found_and_marks_of_other_scripts_count() {
        assert!(!Wanted::new("debt passport").is_in(&["debt"]));
        assert!(Wanted::new("debt passport").is_in(&["debt", "a passport"]));
        assert!(!Wanted::new("កា").is_in(&["កិ"]));
        assert!(Wanted::new("  ").is_in(&[]));
        assert!(Wanted::new("mali").is_in(&["ម៉ាលី\u{1f}Mali"]));
    }
}
