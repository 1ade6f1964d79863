//! The words that stand before a colon, and where each belongs. What a person says stands bare; what is for the program stands
//! behind one of these.

use super::super::layer::small;
use super::super::text::is_space;
use crate::vocabulary::words::WordingKind;
use std::ops::Deref;

/// Words that the tree needs and the text does not hold, in the order in which they are looked up.
pub(super) static SUPPLIED: &[&str] = &[
    "Deny",
    "Fact",
    "Line",
    "Part",
    "Small",
    "Whole",
    "about",
    "after",
    "answer",
    "answers",
    "as",
    "ask",
    "at",
    "back",
    "begins",
    "behind",
    "by",
    "day",
    "degree",
    "does",
    "ends",
    "findings",
    "first",
    "fits",
    "from",
    "harms",
    "id",
    "kind",
    "later",
    "manner",
    "meets",
    "misheard",
    "moments",
    "named",
    "no",
    "of",
    "opens",
    "opens_by",
    "replies",
    "reply",
    "say",
    "signs",
    "softened",
    "statement",
    "stock",
    "subjects",
    "summed_up",
    "takes",
    "then",
    "to",
    "unless",
    "weighs",
    "when",
    "who",
    "why",
    "words",
    "yes",
];

/// What a label is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Use {
    /// Begins an answer on a rung.
    Rung,
    /// Begins a reply to a kind of wording.
    To,
    /// Begins a set of wordings.
    Ask,
    /// Conditions of a subject.
    OpensIf,
    /// Another line of a subject.
    OfSubject,
    /// What is said to one wording: `yes`, `no`, `reply`; in a moment `reply` begins one.
    Reply,
    /// A list of names of an answer.
    Names,
    /// Changes.
    Then,
    /// One word of an answer.
    Word,
    /// A text of a reply in a moment.
    Text,
    /// Lines that follow a reply in a moment.
    Answer,
    /// What an interpreter makes of the line above.
    Rendering,
    /// Lines of the talk itself.
    Stock,
    /// How one comes back to a subject.
    Back,
}

/// One label: its words, and the name under which it stands in the tree.
#[derive(Clone, Copy, Debug)]
pub(super) struct Label {
    pub(super) words: &'static str,
    pub(super) name: &'static str,
    pub(super) used: Use,
}

const fn label(words: &'static str, name: &'static str, used: Use) -> Label {
    Label { words, name, used }
}

/// Longer ones first, so that `opens if` is not taken for `opens`.
pub(super) static LABELS: &[Label] = &[
    label("as i said", "stock", Use::Stock),
    label("opens if", "opens_by", Use::OpensIf),
    label("summed up", "summed_up", Use::Rendering),
    label("taken up", "stock", Use::Stock),
    label("not now", "stock", Use::Stock),
    label("as-i-said", "stock", Use::Stock),
    label("summed-up", "summed_up", Use::Rendering),
    label("taken-up", "stock", Use::Stock),
    label("not-now", "stock", Use::Stock),
    label("deny", "Deny", Use::Rung),
    label("small", "Small", Use::Rung),
    label("part", "Part", Use::Rung),
    label("whole", "Whole", Use::Rung),
    label("fact", "Fact", Use::Rung),
    label("to", "replies", Use::To),
    label("ask", "ask", Use::Ask),
    label("named", "named", Use::OfSubject),
    label("weighs", "weighs", Use::OfSubject),
    label("behind", "behind", Use::OfSubject),
    label("meets", "meets", Use::OfSubject),
    label("takes", "takes", Use::OfSubject),
    label("yes", "yes", Use::Reply),
    label("no", "no", Use::Reply),
    label("reply", "reply", Use::Reply),
    label("opens", "opens", Use::Names),
    label("does", "does", Use::Names),
    label("then", "then", Use::Then),
    label("manner", "manner", Use::Word),
    label("from", "from", Use::Word),
    label("harms", "harms", Use::Text),
    label("why", "why", Use::Text),
    label("answer", "answer", Use::Answer),
    label("softened", "softened", Use::Rendering),
    label("misheard", "misheard", Use::Rendering),
    label("unsaid", "stock", Use::Stock),
    label("nothing", "stock", Use::Stock),
    label("halt", "stock", Use::Stock),
    label("gone", "stock", Use::Stock),
    label("trust", "stock", Use::Stock),
    label("distress", "stock", Use::Stock),
    label("back", "back", Use::Back),
];

/// Words of the longest label, and one more.
const MOST: usize = 4;

/// The first words of a line.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Words<'t> {
    words: [&'t str; MOST],
    count: usize,
}

impl<'t> Words<'t> {
    pub(super) fn of(head: &'t str) -> Self {
        let mut words = Self::default();
        let parts = head.split(|c| is_space(c) || c == ',').filter(|word| !word.is_empty());
        for (place, word) in words.words.iter_mut().zip(parts) {
            *place = word;
            words.count += 1;
        }
        words
    }
}

impl<'t> Deref for Words<'t> {
    type Target = [&'t str];

    fn deref(&self) -> &[&'t str] {
        self.words.get(..self.count).unwrap_or_default()
    }
}

/// The label that some words begin with, and how many of the words it is.
pub(super) fn find(words: &[&str]) -> Option<(Label, usize)> {
    let first = words.first()?.as_bytes().first()?.to_ascii_lowercase();
    let fits = |label: &&Label| {
        let mut own = label.words.split(' ');
        let mut written = words.iter();
        own.all(|word| written.next().is_some_and(|written| written.eq_ignore_ascii_case(word)))
    };
    let mut labels = LABELS
        .iter()
        .filter(|label| label.words.as_bytes().first() == Some(&first));
    let label = labels.find(fits)?;
    Some((*label, label.words.split(' ').count()))
}

/// The kind of wording that some words begin with, and how many of the words it is.
pub(super) fn kind(words: &[&str]) -> Option<(WordingKind, usize)> {
    let (first, second) = (words.first()?, words.get(1));
    let plain = |word: &str| word.replace(['-', '_'], "");
    let is_it = |kind: &&WordingKind, written: &str| kind.word().eq_ignore_ascii_case(written);
    let find = |written: &str| WordingKind::ALL.iter().find(|kind| is_it(kind, written));
    if let Some(kind) = find(first) {
        return Some((*kind, 1));
    }
    // `let-in`, `let in`.
    if first.contains(['-', '_']) {
        return find(&plain(first)).map(|kind| (*kind, 1));
    }
    let both = format!("{first}{}", second.filter(|second| second.len() < 4)?);
    find(&both).map(|kind| (*kind, 2))
}

/// Every kind as a talk writes it.
pub(super) fn kinds() -> Vec<String> {
    WordingKind::WORDS.iter().map(|word| small(word)).collect()
}
