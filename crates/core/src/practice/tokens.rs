//! The words of a text, for looking them up in lists: whole words, in lower case, in every script of the region. It knows
//! no list.

use std::borrow::Cow;
use std::ops::Range;

/// A word of a text.
pub(super) struct Token<'t> {
    pub(super) bytes: Range<usize>,
    pub(super) folded: Cow<'t, str>,
    /// Nothing but space or a hyphen stands between it and the word before.
    pub(super) joined: bool,
}

/// The words of a text, one after the other. What stands in braces is a placeholder and no word; an `'s` at the end is
/// left away.
#[derive(Clone)]
pub(super) struct Tokens<'t> {
    text: &'t str,
    /// How far the text has been read.
    pub(super) at: usize,
    joined: bool,
    in_braces: bool,
}

impl<'t> Tokens<'t> {
    pub(super) const fn new(text: &'t str, at: usize) -> Self {
        Self {
            text,
            at,
            joined: false,
            in_braces: false,
        }
    }

    /// The word that begins here.
    fn token(&mut self) -> Token<'t> {
        let rest = &self.text[self.at..];
        let goes_on = |c: char| is_word(c) || matches!(c, '\'' | '’');
        let len = rest.find(|c| !goes_on(c)).unwrap_or(rest.len());
        let word = rest[..len].trim_end_matches(['\'', '’']);
        let word = word
            .strip_suffix("'s")
            .or_else(|| word.strip_suffix("’s"))
            .unwrap_or(word);
        let token = Token {
            bytes: self.at..self.at + word.len(),
            folded: folded(word),
            joined: self.joined,
        };
        self.at += len;
        // What joins the next word stands right behind this one.
        self.joined = true;
        token
    }
}

impl<'t> Iterator for Tokens<'t> {
    type Item = Token<'t>;

    fn next(&mut self) -> Option<Token<'t>> {
        while let Some(c) = self.text[self.at..].chars().next() {
            if !self.in_braces && is_word(c) {
                return Some(self.token());
            }
            let joins = c.is_whitespace() || matches!(c, '-' | '‐' | '‑' | '–' | '_' | '/' | '\u{200b}');
            self.joined &= joins && !self.in_braces;
            match c {
                '{' => self.in_braces = true,
                '}' => self.in_braces = false,
                _ => {}
            }
            self.at += c.len_utf8();
        }
        None
    }
}

/// A word in lower case. Most words are.
fn folded(word: &str) -> Cow<'_, str> {
    if word.bytes().all(|b| b.is_ascii() && !b.is_ascii_uppercase()) {
        Cow::Borrowed(word)
    } else {
        Cow::Owned(word.to_lowercase())
    }
}

/// Letters, digits, and the marks that hang on letters in the scripts of the region.
fn is_word(c: char) -> bool {
    let punctuates = matches!(c, '\u{80}'..='\u{bf}' | '\u{2000}'..='\u{206f}' | '\u{3000}'..='\u{303f}' | '\u{17d4}'..='\u{17da}' | '\u{104a}'..='\u{104f}');
    c.is_alphanumeric() || (!c.is_ascii() && !c.is_whitespace() && !punctuates)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<String> {
        Tokens::new(text, 0).map(|t| t.folded.into_owned()).collect()
    }

    #[test]
    fn words_are_whole_and_placeholders_are_none() {
        assert_eq!(
            words("{first}'s well-dressed aunt, Cambodia's"),
            ["s", "well", "dressed", "aunt", "cambodia"]
        );
        assert_eq!(words("don’t stop"), ["don’t", "stop"]);
        assert_eq!(words("កាតព្វ\u{200b}កិច្ច។"), ["កាតព្វ", "កិច្ច"]);
    }

    #[test]
    fn a_stop_between_two_words_keeps_them_apart() {
        let joined: Vec<bool> = Tokens::new("one two. three-four", 0).map(|t| t.joined).collect();
        assert_eq!(joined, [false, true, false, true]);
    }
}
