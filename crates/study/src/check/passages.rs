//! Every text of a scenario that a person reads, with what it is for and where it stands. What a rule of words may look at is
//! decided here and in the two walks beside it, once, so that no rule forgets a field.

mod of_tables;
mod of_talks;

use crate::check::lexicon::Lexicon;
use crate::check::prose::{Reading, read};
use grounds_core::diagnostic::Span;
use grounds_core::locale::join::JOIN;
use grounds_core::practice::{Find, List, Listed, WordBook};
use grounds_core::read::{Line, Lines, Rendering, Text};
use grounds_core::scenario::draft::Draft;
use grounds_core::vocabulary::words::WordingKind;
use std::borrow::Cow;
use std::ops::Range;

/// What a text is for: how long it may be, and whether it is written in sentences.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// On a shelf, over a panel.
    Title,
    /// Over a picture, beside a row.
    Thing,
    /// On a button.
    Label,
    /// A name, a country.
    Name,
    /// An aim, the row of a paper: often no sentence.
    Note,
    /// The beginning of a set, which its ends go on with.
    Beginning,
    /// An end, a reply: the words of the official.
    Wording,
    /// What is said or seen in one breath.
    Line,
    /// Why something counts, for the debrief.
    Why,
    /// A longer text.
    Passage,
}

impl Kind {
    /// The most characters it may have.
    pub(super) const fn limit(self) -> usize {
        match self {
            Self::Title | Self::Thing | Self::Label | Self::Name => 60,
            Self::Beginning | Self::Wording => 200,
            Self::Note | Self::Line | Self::Why => 480,
            Self::Passage => 900,
        }
    }

    /// Whether it is written in whole sentences.
    pub(super) const fn is_sentences(self) -> bool {
        matches!(self, Self::Wording | Self::Line | Self::Why | Self::Passage)
    }
}

/// Where a text stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stands {
    /// The content note.
    Note,
    /// An aim.
    Aim,
    /// What one sees of a person at first sight.
    Seen,
    /// A wording of this kind.
    Wording(WordingKind),
    /// What is said by somebody who controls others, or done that breaks a practice point.
    Harm,
    /// A country or a language.
    Origin,
    /// Everything else that is read.
    Other,
}

impl Stands {
    /// Whether bad words may stand here because they are what should be left alone.
    pub(super) const fn is_bad_example(self) -> bool {
        match self {
            Self::Wording(kind) => !kind.is_recommended(),
            Self::Harm => true,
            Self::Note | Self::Aim | Self::Seen | Self::Origin | Self::Other => false,
        }
    }
}

/// A text.
#[derive(Clone, Debug)]
pub(super) struct Passage<'a> {
    /// Its place.
    pub place: Text,
    /// Its words, with slots for people who are dealt.
    pub words: Cow<'a, str>,
    pub kind: Kind,
    pub at: Stands,
}

impl Passage<'_> {
    /// Where a piece of it was written: exactly, where the file has it as it is read; else all of it.
    pub(super) fn span(&self, draft: &Draft, piece: &Range<usize>) -> Option<Span> {
        let whole = draft.span(self.place)?;
        Some(match self.words {
            Cow::Borrowed(_) => Span {
                bytes: whole.bytes.start + piece.start..whole.bytes.start + piece.end,
                ..whole
            },
            Cow::Owned(_) => whole,
        })
    }

    /// Where a part of its words was written.
    pub(super) fn span_of(&self, draft: &Draft, part: &str) -> Option<Span> {
        let from = (part.as_ptr() as usize).wrapping_sub(self.words.as_ptr() as usize);
        let is_inside = from <= self.words.len() && !part.is_empty();
        let piece = if is_inside {
            from..from + part.len()
        } else {
            0..self.words.len()
        };
        self.span(draft, &piece)
    }
}

/// A piece of a text, on one line, for a message.
pub(super) fn quoted(text: &str, piece: &Range<usize>) -> String {
    let text = text.get(piece.clone()).unwrap_or_default().replace(JOIN, "");
    let words = text.split(|c: char| c.is_whitespace() || c == '\u{200b}');
    words.filter(|w| !w.is_empty()).collect::<Vec<_>>().join(" ")
}

/// The texts while they are gathered.
struct Gather<'a> {
    draft: &'a Draft,
    all: Vec<Passage<'a>>,
}

impl Gather<'_> {
    fn put(&mut self, kind: Kind, at: Stands, place: Text) {
        let words = self.draft.words(place);
        self.all.push(Passage { place, words, kind, at });
    }

    fn other(&mut self, kind: Kind, place: Text) {
        self.put(kind, Stands::Other, place);
    }

    /// A line: its words, what interpreters make of it, and why what it carries counts.
    fn line(&mut self, kind: Kind, at: Stands, line: &Line) {
        self.put(kind, at, line.words);
        for why in line.marks.iter().filter_map(|mark| mark.why) {
            self.other(Kind::Why, why);
        }
        for (Rendering::Softened | Rendering::SummedUp | Rendering::Misheard, words) in &line.renderings {
            self.other(Kind::Line, *words);
        }
    }

    fn lines(&mut self, kind: Kind, at: Stands, lines: Option<&Lines>) {
        for line in lines.into_iter().flat_map(|lines| &lines.0) {
            self.line(kind, at, line);
        }
    }
}

/// Every text that a person reads, read once for all rules: what each is made of, and every listed word in it.
#[derive(Default)]
pub(super) struct Said<'a> {
    passages: Vec<Passage<'a>>,
    readings: Vec<Reading>,
    /// By list, then by the passage.
    found: Vec<(usize, Find)>,
}

impl<'a> Said<'a> {
    pub(super) fn new(draft: &'a Draft, book: Option<&'a WordBook>) -> Self {
        let mut gather = Gather { draft, all: Vec::new() };
        gather.tables();
        gather.talks();
        let passages = gather.all;
        let (mut found, mut readings) = (Vec::new(), Vec::with_capacity(passages.len()));
        let mut lexicon = Lexicon::new(book);
        for (at, passage) in passages.iter().enumerate() {
            readings.push(read_one(passage, book, &mut lexicon, |find| found.push((at, find))));
        }
        found.sort_by_key(|(_, find)| find.list);
        Self {
            passages,
            readings,
            found,
        }
    }

    /// Every text with what one pass found of it.
    pub(super) fn all(&self) -> impl Iterator<Item = (&Passage<'a>, &Reading)> {
        self.passages.iter().zip(&self.readings)
    }

    /// The texts of whose reading something is so.
    pub(super) fn where_(&self, test: impl Fn(&Reading) -> bool) -> impl Iterator<Item = &Passage<'a>> {
        self.all().filter(move |(_, reading)| test(reading)).map(|(one, _)| one)
    }

    /// Every word of a list, with the text it stands in.
    pub(super) fn listed(&self, list: List) -> impl Iterator<Item = (&Passage<'a>, &Find)> {
        let from = self.found.partition_point(|(_, find)| find.list < list);
        let until = self.found.partition_point(|(_, find)| find.list <= list);
        let found = self.found[from..until].iter();
        found.filter_map(|(at, find)| Some((self.passages.get(*at)?, find)))
    }
}

fn read_one<'p, 'b: 'p>(
    passage: &'p Passage<'_>,
    book: Option<&'b WordBook>,
    lexicon: &mut Lexicon<'p>,
    mut keep: impl FnMut(Find),
) -> Reading {
    let text: &str = &passage.words;
    let mut listed: Vec<(Range<usize>, Listed<'p>)> = Vec::new();
    let reading = read(passage.kind, text, lexicon, |word, what| {
        listed.push((word, what.clone()));
    });
    let Some(book) = book.filter(|_| !listed.is_empty()) else {
        return reading;
    };
    if !reading.is_plain {
        // Braces may stand around words.
        book.find_in(text, 0..text.len(), keep);
        return reading;
    }
    for (word, what) in listed {
        match what {
            Listed::None => {}
            Listed::At(letters, beginning) => {
                let letters = word.start + letters.start..word.start + letters.end;
                book.find_at(text, letters, beginning, &mut keep);
            }
            Listed::Many => book.find_in(text, word, &mut keep),
        }
    }
    reading
}
