//! What authors are held to in the words they use: words to leave out, names of real places, subjects that a content note
//! must name. One book for each language, with one look-up that finds every listed word of a text at once.
//!
//! No mark hangs on these lists, so they are no part of the library's fingerprint. Words are matched whole, and in any
//! case except for names. Languages written without spaces need U+200B between words, as translators are asked anyway.

use super::tokens::Tokens;
use crate::group;
use crate::words;
use std::collections::HashMap;
use std::ops::Range;

group! {
    /// Words to leave out, and what to write instead.
    Avoid "words to leave out" {
        /// The words, each of one or more parts.
        words: Vec<String>,
        /// Only where it is said what one sees of a person.
        of_people: bool = false,
        /// What to write instead.
        instead: String,
        /// Why.
        why: String,
        /// The practice point behind it.
        point: String,
        /// Keys of its sources.
        sources: Vec<String>,
    }
}

group! {
    /// A subject that is hard to read, the words that speak of it, and the words that name it in a content note.
    Mention "a subject that is hard to read" {
        /// What it is: `debt`.
        subject: String,
        /// Must be named whenever someone under eighteen is decided about.
        of_child: bool = false,
        /// The words that speak of it. None: it need not be named, and naming it counts as naming something.
        words: Vec<String>,
        /// The words that name it.
        named_by: Vec<String>,
    }
}

words! {
    /// What must be in a scenario for an aim to be practised.
    AimNeeds "what an aim needs" {
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
}

group! {
    /// What an aim says, and what it needs.
    Aim "an aim" {
        /// The words.
        words: Vec<String>,
        /// What must be there.
        needs: AimNeeds,
    }
}

group! {
    /// Something that can be told of a place, and be seen in its picture.
    Drawn "something drawn" {
        /// What it is called in a text.
        words: Vec<String>,
        /// What it is called in the `id` of an element: one of these, whole or between hyphens.
        ids: Vec<String>,
    }
}

group! {
    /// `author.words.en.ron`.
    WordsFile "a list of words" {
        /// As it is called.
        language: String,
        /// As it is called.
        avoid: Vec<Avoid>,
        /// As it is called.
        graphic: Vec<Avoid>,
        /// As it is called.
        restraint: Vec<String>,
        /// As it is called.
        teaching: Vec<Avoid>,
        /// As it is called.
        mentions: Vec<Mention>,
        /// As it is called.
        profile: Vec<String>,
        /// As it is called.
        aims: Vec<Aim>,
        /// As it is called.
        support: Vec<String>,
        /// As it is called.
        dial: Vec<String>,
        /// As it is called.
        denials: Vec<String>,
        /// As it is called.
        tags: Vec<String>,
        /// As it is called.
        drawn: Vec<Drawn>,
    }
}

group! {
    /// `author.names.en.ron`.
    NamesFile "a list of names" {
        /// As it is called.
        language: String,
        /// As it is called.
        places: Vec<String>,
        /// As it is called.
        origins: Vec<String>,
        /// As it is called.
        peoples: Vec<String>,
        /// As it is called.
        bodies: Vec<String>,
        /// As it is called.
        laws: Vec<String>,
        /// As it is called.
        hotlines: Vec<String>,
    }
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
    /// Words that make a wording a bad one at first sight.
    Tag,
    /// [`WordBook::drawn`].
    Drawn,
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
    drawn: Vec<Drawn>,
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
            drawn: words.drawn,
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
        for (n, drawn) in book.drawn.iter().enumerate() {
            enter(List::Drawn, n, &drawn.words);
        }
        for (list, words) in [
            (List::Restraint, &words.restraint),
            (List::Profile, &words.profile),
            (List::Support, &words.support),
            (List::Dial, &words.dial),
            (List::Denial, &words.denials),
            (List::Tag, &words.tags),
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

    /// What a picture can show.
    #[must_use]
    pub fn drawn(&self) -> &[Drawn] {
        &self.drawn
    }

    /// Every listed word of a text, in its order. A word that stands in two lists is found twice.
    #[must_use]
    pub fn find(&self, text: &str) -> Vec<Find> {
        let mut found = Vec::new();
        self.find_in(text, 0..text.len(), |find| found.push(find));
        found
    }

    /// Every listed word that begins in a part of a text. The part begins with a word, outside of braces.
    pub fn find_in(&self, text: &str, part: Range<usize>, mut found: impl FnMut(Find)) {
        let mut tokens = Tokens::new(text, part.start);
        while tokens.at < part.end
            && let Some(token) = tokens.next().filter(|t| t.bytes.start < part.end)
        {
            if let Some(entries) = self.entries.get(&*token.folded) {
                find_at(text, token.bytes, entries, || tokens.clone(), &mut found);
            }
        }
    }

    /// What is listed that can begin in a word, wherever the word stands.
    pub fn beginning_in(&self, word: &str) -> Listed<'_> {
        // Braces may have been opened before it, so they are not looked at.
        let mut listed = Listed::None;
        for piece in word.split(['{', '}']) {
            let tokens = Tokens::new(piece, 0).map(|token| (self.entries.get(&*token.folded), token.bytes));
            for (entries, bytes) in tokens.filter_map(|(entries, bytes)| Some((entries?, bytes))) {
                listed = match listed {
                    Listed::None if piece.len() == word.len() => Listed::At(bytes, Beginning(entries)),
                    _ => Listed::Many,
                };
            }
        }
        listed
    }

    /// Every listed word that begins with these letters of a text.
    pub fn find_at(&self, text: &str, word: Range<usize>, beginning: Beginning<'_>, mut found: impl FnMut(Find)) {
        let start = word.start;
        let rest = || {
            let mut tokens = Tokens::new(text, start);
            tokens.next();
            tokens
        };
        find_at(text, word, beginning.0, rest, &mut found);
    }
}

/// What is listed that can begin in a word.
#[derive(Clone, Debug, Default)]
pub enum Listed<'b> {
    /// Nothing.
    #[default]
    None,
    /// With these letters of it only.
    At(Range<usize>, Beginning<'b>),
    /// With more than one part of it, or among braces.
    Many,
}

/// Listed words that begin alike.
#[derive(Clone, Copy, Debug)]
pub struct Beginning<'b>(&'b [Entry]);

/// Those of some listed words that stand in a text from one of its words on. `rest` is what follows it.
fn find_at<'t>(
    text: &'t str,
    word: Range<usize>,
    entries: &[Entry],
    rest: impl Fn() -> Tokens<'t>,
    found: &mut impl FnMut(Find),
) {
    for entry in entries {
        if let Some(end) = entry.end_in(word.end, &rest)
            && fits_capitals(entry, &text[word.clone()])
        {
            found(Find {
                bytes: word.start..end,
                list: entry.list,
                row: entry.row,
            });
        }
    }
}

impl Entry {
    /// Where the word ends in a text, when its parts stand there: the first one, and those after it.
    fn end_in<'t>(&self, first_end: usize, rest: impl Fn() -> Tokens<'t>) -> Option<usize> {
        let parts = self.parts.get(1..).filter(|parts| !parts.is_empty());
        let Some(parts) = parts else { return Some(first_end) };
        let (mut end, mut rest) = (first_end, rest());
        for part in parts {
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
