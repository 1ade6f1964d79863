//! What authors are held to in the words they use: words to leave out, names of real places, subjects that a content note
//! must name. One book for each language, with one look-up that finds every listed word of a text at once.
//!
//! No mark hangs on these lists, so they are no part of the library's fingerprint. Words are matched whole, and in any
//! case except for names. Languages written without spaces need U+200B between words, as translators are asked anyway.

use serde::Deserialize;
use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::Range;

/// Words to leave out, and what to write instead.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Avoid {
    /// The words, each of one or more parts.
    pub words: Vec<String>,
    /// Only where it is said what one sees of a person.
    #[serde(default)]
    pub of_people: bool,
    /// What to write instead.
    pub instead: String,
    /// Why.
    pub why: String,
    /// The practice point behind it.
    pub point: String,
    /// Keys of its sources.
    pub sources: Vec<String>,
}

/// A subject that is hard to read, the words that speak of it, and the words that name it in a content note.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mention {
    /// What it is: `debt`.
    pub subject: String,
    /// Must be named whenever someone under eighteen is decided about.
    #[serde(default)]
    pub of_child: bool,
    /// The words that speak of it. None: it need not be named, and naming it counts as naming something.
    pub words: Vec<String>,
    /// The words that name it.
    pub named_by: Vec<String>,
}

/// What must be in a scenario for an aim to be practised.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub enum AimNeeds {
    /// Someone who may interpret.
    Interpreter,
    /// Someone under eighteen about whom a decision is made.
    Child,
    /// A paper to read.
    Document,
    /// Someone who may have done something.
    Offence,
    /// Someone with nothing to find.
    Innocent,
    /// Someone badly treated at work, and free to leave.
    LabourRights,
    /// Someone with another need for protection.
    OtherProtection,
}

/// What an aim says, and what it needs.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Aim {
    /// The words.
    pub words: Vec<String>,
    /// What must be there.
    pub needs: AimNeeds,
}

/// `author.words.en.ron`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename = "Words")]
pub(super) struct WordsFile {
    pub language: String,
    avoid: Vec<Avoid>,
    graphic: Vec<Avoid>,
    restraint: Vec<String>,
    teaching: Vec<Avoid>,
    mentions: Vec<Mention>,
    profile: Vec<String>,
    aims: Vec<Aim>,
    support: Vec<String>,
    dial: Vec<String>,
    denials: Vec<String>,
}

/// `author.names.en.ron`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename = "Names")]
pub(super) struct NamesFile {
    pub language: String,
    places: Vec<String>,
    origins: Vec<String>,
    peoples: Vec<String>,
    bodies: Vec<String>,
    laws: Vec<String>,
    hotlines: Vec<String>,
}

/// The list a word stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum List {
    /// [`WordBook::avoid`].
    Avoid,
    /// [`WordBook::graphic`].
    Graphic,
    /// [`WordBook::teaching`].
    Teaching,
    /// The words of [`WordBook::mentions`].
    Mention,
    /// What names a subject of [`WordBook::mentions`].
    Named,
    /// Names of shapes that show restraint or injury.
    Restraint,
    /// What is no evidence in either direction.
    Profile,
    /// [`WordBook::aims`].
    Aim,
    /// Where someone can turn for support.
    Support,
    /// Words that make a telephone number of a number.
    Dial,
    /// Words that deny.
    Denial,
    /// Real places.
    Place,
    /// Real countries whose name is a common word or first name too.
    Origin,
    /// Real peoples and languages.
    People,
    /// Real organisations and firms.
    Body,
    /// Real laws.
    Law,
    /// Short numbers that ring somewhere.
    Hotline,
}

impl List {
    /// Whether capitals count.
    const fn is_of_names(self) -> bool {
        matches!(self, Self::Place | Self::Origin | Self::People | Self::Body | Self::Law)
    }
}

/// A listed word in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Find {
    /// Where in the text, in bytes.
    pub bytes: Range<usize>,
    /// The list it stands in.
    pub list: List,
    /// The row of that list.
    pub row: usize,
}

/// What authors are held to in one language.
#[derive(Clone, Debug)]
pub struct WordBook {
    avoid: Vec<Avoid>,
    graphic: Vec<Avoid>,
    teaching: Vec<Avoid>,
    mentions: Vec<Mention>,
    aims: Vec<Aim>,
    /// By the first part of the word, in lower case.
    entries: HashMap<String, Vec<Entry>>,
}

/// One listed word.
#[derive(Clone, Debug)]
struct Entry {
    /// Its parts, in lower case.
    parts: Vec<String>,
    /// Its letters are capitals throughout, so the text's must be.
    shouts: bool,
    list: List,
    row: usize,
}

impl WordBook {
    pub(super) fn new(words: WordsFile, names: NamesFile) -> Self {
        let mut book = Self {
            avoid: words.avoid,
            graphic: words.graphic,
            teaching: words.teaching,
            mentions: words.mentions,
            aims: words.aims,
            entries: HashMap::new(),
        };
        let mut enter = |list: List, row: usize, words: &[String]| {
            for word in words {
                let parts: Vec<String> = Tokens::new(word, 0).map(|t| t.folded.into_owned()).collect();
                let shouts = list.is_of_names() && word.chars().all(|c| !c.is_lowercase());
                if let Some(first) = parts.first() {
                    let entry = Entry {
                        parts: parts.clone(),
                        shouts,
                        list,
                        row,
                    };
                    book.entries.entry(first.clone()).or_default().push(entry);
                }
            }
        };
        for (list, rows) in [
            (List::Avoid, &book.avoid),
            (List::Graphic, &book.graphic),
            (List::Teaching, &book.teaching),
        ] {
            rows.iter().enumerate().for_each(|(n, row)| enter(list, n, &row.words));
        }
        for (n, mention) in book.mentions.iter().enumerate() {
            enter(List::Mention, n, &mention.words);
            enter(List::Named, n, &mention.named_by);
        }
        book.aims
            .iter()
            .enumerate()
            .for_each(|(n, aim)| enter(List::Aim, n, &aim.words));
        for (list, words) in [
            (List::Restraint, &words.restraint),
            (List::Profile, &words.profile),
            (List::Support, &words.support),
            (List::Dial, &words.dial),
            (List::Denial, &words.denials),
            (List::Place, &names.places),
            (List::Origin, &names.origins),
            (List::People, &names.peoples),
            (List::Body, &names.bodies),
            (List::Law, &names.laws),
            (List::Hotline, &names.hotlines),
        ] {
            enter(list, 0, words);
        }
        book
    }

    /// Words to leave out.
    #[must_use]
    pub fn avoid(&self) -> &[Avoid] {
        &self.avoid
    }

    /// Harm in detail.
    #[must_use]
    pub fn graphic(&self) -> &[Avoid] {
        &self.graphic
    }

    /// Craft that would serve those who exploit.
    #[must_use]
    pub fn teaching(&self) -> &[Avoid] {
        &self.teaching
    }

    /// Subjects that a content note names.
    #[must_use]
    pub fn mentions(&self) -> &[Mention] {
        &self.mentions
    }

    /// What aims need.
    #[must_use]
    pub fn aims(&self) -> &[Aim] {
        &self.aims
    }

    /// Every listed word of a text, in its order. A word that stands in two lists is found twice.
    #[must_use]
    pub fn find(&self, text: &str) -> Vec<Find> {
        let mut found = Vec::new();
        self.find_in(text, 0..text.len(), |find| found.push(find));
        found
    }

    /// Every listed word that begins in a part of a text. The part begins with a word, outside of braces.
    pub(crate) fn find_in(&self, text: &str, part: Range<usize>, mut found: impl FnMut(Find)) {
        let mut tokens = Tokens::new(text, part.start);
        while let Some(token) = tokens.next().filter(|t| t.bytes.start < part.end) {
            for entry in self.entries.get(&*token.folded).into_iter().flatten() {
                let Some(end) = entry.end_in(&token, tokens.clone()) else {
                    continue;
                };
                if fits_capitals(entry, &text[token.bytes.clone()]) {
                    found(Find {
                        bytes: token.bytes.start..end,
                        list: entry.list,
                        row: entry.row,
                    });
                }
            }
        }
    }

    /// Whether a listed word can begin in a word.
    pub(crate) fn begins(&self, word: &str) -> bool {
        // Braces may have been opened before it, so they are not looked at.
        let mut pieces = word.split(['{', '}']).flat_map(|piece| Tokens::new(piece, 0));
        pieces.any(|token| self.entries.contains_key(&*token.folded))
    }
}

impl Entry {
    /// Where the word ends in a text, when its parts stand there: the first one, and those after it.
    fn end_in(&self, first: &Token<'_>, mut rest: Tokens<'_>) -> Option<usize> {
        let mut end = first.bytes.end;
        for part in &self.parts[1..] {
            let token = rest.next().filter(|t| t.joined && t.folded == *part)?;
            end = token.bytes.end;
        }
        Some(end)
    }
}

fn fits_capitals(entry: &Entry, written: &str) -> bool {
    if entry.shouts {
        written.chars().all(|c| !c.is_lowercase())
    } else {
        !entry.list.is_of_names() || written.chars().next().is_some_and(char::is_uppercase)
    }
}

/// A word of a text.
struct Token<'t> {
    bytes: Range<usize>,
    folded: Cow<'t, str>,
    /// Nothing but space or a hyphen stands between it and the word before.
    joined: bool,
}

/// The words of a text, one after the other. What stands in braces is a placeholder and no word; an `'s` at the end is
/// left away.
#[derive(Clone)]
struct Tokens<'t> {
    text: &'t str,
    at: usize,
    joined: bool,
    in_braces: bool,
}

impl<'t> Tokens<'t> {
    const fn new(text: &'t str, at: usize) -> Self {
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
