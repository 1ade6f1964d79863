//! The texts of a scenario. Who was drawn is filled in by [`super::fill`].
//!
//! Every text has a key (`question.first-heard.ask`), so that a translation sits beside the scenario and never in it.
//! Placeholders name a person of the file: `{first}` the name, `{first.age}`, `{first.from}`, `{first.they}` …

use super::limits::{LABEL_CHARS, PASSAGE_CHARS, QUESTION_CHARS, STACKED_TIMES, TEXT_CHARS, TITLE_CHARS};
use crate::locale::join::whole;
use crate::locale::{Digits, pair};
use memchr::memchr2;
use std::borrow::Cow;
use std::ops::Range;

/// The place of a text in [`Texts`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
pub struct TextIx(pub u32);

/// What a text is for: how much of it can be shown, and whether it is written in sentences.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum TextKind {
    /// The name of a scenario, a place or a document.
    Title,
    /// Words on a button, a hotspot, the heading of a row.
    Label,
    /// A country.
    Name,
    /// What the official asks.
    Question,
    /// What someone says, or what happens.
    Speech,
    /// What is seen or explained, in sentences.
    Prose,
    /// A line of a document, an aim: words that need be no sentence.
    Entry,
    /// A longer text: role, opening, content note, what one sees on coming into a place.
    Passage,
}

impl TextKind {
    /// How many characters can be shown.
    #[must_use]
    pub const fn limit(self) -> usize {
        match self {
            Self::Title => TITLE_CHARS,
            Self::Label | Self::Name => LABEL_CHARS,
            Self::Question => QUESTION_CHARS,
            Self::Speech | Self::Prose | Self::Entry => TEXT_CHARS,
            Self::Passage => PASSAGE_CHARS,
        }
    }

    /// Whether it is written in whole sentences.
    #[must_use]
    pub const fn is_sentences(self) -> bool {
        matches!(self, Self::Question | Self::Speech | Self::Prose | Self::Passage)
    }
}

/// One text as it was written.
#[derive(Clone, Debug)]
pub struct Written<'a> {
    /// Its key: `question.first-heard.ask`.
    pub key: &'a str,
    /// What it is for.
    pub kind: TextKind,
    /// The text, placeholders and all.
    pub text: &'a str,
    /// Where it stands in `scenario.ron`, quotation marks included.
    pub bytes: Range<usize>,
}

/// All texts of a scenario in one language, by place.
#[derive(Clone, Debug, Default)]
pub struct Texts {
    texts: Vec<Kept>,
    /// What each text is, for translators and checks; no run looks at it.
    labels: Vec<Label>,
    /// The keys, one behind the other: tens of thousands of them are one piece of memory.
    keys: String,
    /// Of numbers that are filled in: here, and in the texts beside.
    digits: [Digits; 2],
    /// Names that a line could be broken in, made whole, in the order of their texts. Most languages have none.
    wholes: Vec<(TextIx, Box<str>)>,
}

#[derive(Clone, Debug)]
struct Kept {
    text: Box<str>,
    /// Whether it holds a brace, so that one without need not be looked through each time it is shown.
    has_slots: bool,
}

impl Kept {
    fn new(text: &str) -> Self {
        Self {
            has_slots: memchr2(b'{', b'}', text.as_bytes()).is_some(),
            text: text.into(),
        }
    }
}

/// A name made whole; nothing for other texts, and for a name that no line is broken in anyway.
fn whole_name(kind: TextKind, text: &str) -> Option<Box<str>> {
    if kind != TextKind::Name {
        return None;
    }
    match whole(text) {
        Cow::Owned(whole) => Some(whole.into()),
        Cow::Borrowed(_) => None,
    }
}

/// Whether a text is one line of ASCII that can be seen, with nothing to fill in. Most texts are, and much that can be
/// wrong with a text cannot be wrong with one of these.
pub fn is_plain(text: &str) -> bool {
    // Without an early end, so that many bytes are looked at together.
    text.bytes().fold(true, |plain, b| {
        plain & matches!(b, b' '..=b'~') & (b != b'{') & (b != b'}')
    })
}

#[derive(Clone, Copy, Debug)]
struct Label {
    kind: TextKind,
    /// Where its key ends in the keys; it begins where the one before ends.
    key_end: u32,
    start: u32,
    end: u32,
}

impl Texts {
    /// Takes a text in. Its key is these words with dots between them.
    pub(super) fn add(&mut self, key: &[&str], kind: TextKind, bytes: &Range<usize>, text: &str) -> TextIx {
        for (number, word) in key.iter().enumerate() {
            if number > 0 {
                self.keys.push('.');
            }
            self.keys.push_str(word);
        }
        let small = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        self.labels.push(Label {
            kind,
            key_end: small(self.keys.len()),
            start: small(bytes.start),
            end: small(bytes.end),
        });
        let ix = TextIx(small(self.texts.len()));
        self.wholes.extend(whole_name(kind, text).map(|whole| (ix, whole)));
        self.texts.push(Kept::new(text));
        ix
    }

    /// The same texts in other words. What `translate` does not know stays as it is, and so does a text whose translation
    /// no screen could lay out.
    pub(super) fn in_words<'t>(&self, translate: impl Fn(&str) -> Option<&'t str>) -> Self {
        let pairs = self.written().zip(&self.texts);
        Self {
            texts: pairs
                .map(|(written, kept)| {
                    let fits = |text: &&str| text.chars().count() <= written.kind.limit() * STACKED_TIMES;
                    let words = translate(written.key).filter(fits);
                    words.map_or_else(|| kept.clone(), Kept::new)
                })
                .collect(),
            labels: self.labels.clone(),
            keys: self.keys.clone(),
            digits: self.digits,
            wholes: Vec::new(),
        }
        .with_whole_names()
    }

    /// With the names made whole that a line could be broken in.
    fn with_whole_names(mut self) -> Self {
        let names = self.labels.iter().zip(&self.texts).zip(0..);
        let wholes = names.filter_map(|((label, kept), ix)| Some((TextIx(ix), whole_name(label.kind, &kept.text)?)));
        self.wholes = wholes.collect();
        self
    }

    /// The same texts in other words, with numbers in these digits: here, and in a text beside.
    fn said(&self, digits: [Digits; 2], say: impl Fn(TextIx) -> String) -> Self {
        let numbers = 0..u32::try_from(self.texts.len()).unwrap_or(u32::MAX);
        Self {
            texts: numbers.map(|at| Kept::new(&say(TextIx(at)))).collect(),
            labels: self.labels.clone(),
            keys: self.keys.clone(),
            digits,
            wholes: Vec::new(),
        }
        .with_whole_names()
    }

    /// The same texts as somebody says them.
    #[must_use]
    pub(super) fn in_voice(&self, digits: Digits, say: impl Fn(TextIx) -> String) -> Self {
        self.said([digits; 2], say)
    }

    /// These texts, and beside each the same text of another language.
    #[must_use]
    pub(super) fn beside(&self, other: &Self) -> Self {
        let pair = |ix| pair::join(self.raw(ix).to_owned(), other.raw(ix));
        self.said([self.digits[0], other.digits[0]], pair)
    }

    /// In which digits the program writes a number into these texts, and into those beside them.
    pub const fn digits(&self) -> [Digits; 2] {
        self.digits
    }

    /// Every text as it was written, in the order in which the file is read.
    pub fn written(&self) -> impl ExactSizeIterator<Item = Written<'_>> {
        (0..self.labels.len()).map(|number| self.nth(number))
    }

    /// A text by its number in that order.
    pub fn nth(&self, number: usize) -> Written<'_> {
        let label = self.labels[number];
        let key_start = number.checked_sub(1).map_or(0, |before| self.labels[before].key_end);
        Written {
            key: &self.keys[key_start as usize..label.key_end as usize],
            kind: label.kind,
            text: &self.texts[number].text,
            bytes: label.start as usize..label.end as usize,
        }
    }

    /// Where each text begins in the file, and its number, in the order of the file.
    pub fn beginnings(&self) -> Vec<(u32, u32)> {
        let numbers = 0..u32::try_from(self.labels.len()).unwrap_or(u32::MAX);
        let mut beginnings: Vec<(u32, u32)> = self.labels.iter().map(|l| l.start).zip(numbers).collect();
        beginnings.sort();
        beginnings
    }

    /// Every text with something to fill in.
    pub fn slotted(&self) -> impl Iterator<Item = &str> {
        self.texts.iter().filter(|kept| kept.has_slots).map(|kept| &*kept.text)
    }

    /// The text as written, placeholders and all.
    #[must_use]
    pub fn raw(&self, ix: TextIx) -> &str {
        &self.texts[ix.0 as usize].text
    }

    /// A name, of a person, a place or a language, as it goes into other words: no line is broken in it.
    #[must_use]
    #[inline]
    pub fn name(&self, ix: TextIx) -> &str {
        let whole = self.wholes.binary_search_by_key(&ix, |(of, _)| *of);
        whole.map_or_else(|_| self.raw(ix), |at| &self.wholes[at].1)
    }

    /// The text as it is, when there is nothing in it to fill.
    #[must_use]
    #[inline]
    pub fn plain(&self, ix: TextIx) -> Option<&str> {
        let kept = &self.texts[ix.0 as usize];
        (!kept.has_slots).then_some(&kept.text)
    }
}

/// The slots a placeholder can ask for after the dot; none is the name.
pub(super) const SLOTS: [&str; 8] = ["age", "from", "they", "them", "their", "They", "Them", "Their"];

/// Those of them that are words standing for a person.
const PRONOUNS: [&str; 6] = ["they", "them", "their", "They", "Them", "Their"];

/// Parts of a text: words, or a placeholder (person, slot).
pub(super) enum Part<'a> {
    Words(&'a str),
    Slot(&'a str, Option<&'a str>),
    /// A brace that is neither closed nor doubled, from here on.
    Broken(&'a str),
}

/// Splits a text into its parts. `{{` and `}}` stand for braces.
pub(super) fn parts(text: &str) -> Vec<Part<'_>> {
    let mut parts = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find(['{', '}']) {
        if at > 0 {
            parts.push(Part::Words(&rest[..at]));
        }
        let here = &rest[at..];
        if here.starts_with("{{") || here.starts_with("}}") {
            parts.push(Part::Words(&here[..1]));
            rest = &here[2..];
        } else if let Some(end) = here.find('}').filter(|&end| end > 0) {
            let inside = &here[1..end];
            parts.push(match inside.split_once('.') {
                Some((person, slot)) => Part::Slot(person, Some(slot)),
                None => Part::Slot(inside, None),
            });
            rest = &here[end + 1..];
        } else {
            parts.push(Part::Broken(here));
            return parts;
        }
    }
    if !rest.is_empty() {
        parts.push(Part::Words(rest));
    }
    parts
}

/// A placeholder of a text: a person, and what about the person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Placeholder<'a> {
    /// The person, by the name in the file.
    pub person: &'a str,
    /// `age`, `from`, `they` …; none for the name.
    pub slot: Option<&'a str>,
}

impl Placeholder<'_> {
    /// Whether it is filled with a word that stands for a person, which exists in English only.
    #[must_use]
    pub fn is_pronoun(&self) -> bool {
        self.slot.is_some_and(|slot| PRONOUNS.contains(&slot))
    }

    /// As a translation writes it.
    #[must_use]
    pub fn in_fluent(&self) -> String {
        match self.slot {
            Some(slot) => format!("{{ ${}_{slot} }}", self.person),
            None => format!("{{ ${} }}", self.person),
        }
    }
}

impl std::fmt::Display for Placeholder<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.slot {
            Some(slot) => write!(f, "{{{}.{slot}}}", self.person),
            None => write!(f, "{{{}}}", self.person),
        }
    }
}

/// The placeholders of a text, in order.
#[must_use]
pub fn placeholders(text: &str) -> Vec<Placeholder<'_>> {
    let slots = parts(text).into_iter().filter_map(|part| match part {
        Part::Slot(person, slot) => Some(Placeholder { person, slot }),
        Part::Words(_) | Part::Broken(_) => None,
    });
    slots.collect()
}

/// What is wrong with the placeholders of a translation, each with what to do: a person is lost, or one is named whom the
/// text does not name. Pronouns are filled with English words, so other languages do without them.
#[must_use]
pub fn placeholder_faults(source: &str, target: &str, is_english: bool) -> Vec<(String, String)> {
    let (source, target) = (placeholders(source), placeholders(target));
    let mut found = Vec::new();
    for wanted in source.iter().filter(|p| !p.is_pronoun() && !target.contains(p)) {
        let help = format!("write {} where it belongs", wanted.in_fluent());
        found.push((format!("{wanted} is lost"), help));
    }
    for given in &target {
        let stands = |p: &Placeholder<'_>| p == given || (p.person == given.person && given.slot.is_none());
        if given.is_pronoun() && !is_english {
            let help = format!("write {{ ${} }}, or leave it out", given.person);
            found.push((format!("{given} is filled with an English word"), help));
        } else if !source.iter().any(stands) {
            let words = format!("{given} does not stand in the text");
            found.push((words, "name the same people".to_owned()));
        }
    }
    found.sort();
    found.dedup();
    found
}
