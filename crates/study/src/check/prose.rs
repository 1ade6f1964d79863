//! One reading of every text for all rules of words. Most texts are sound, and most rules have nothing to say about most
//! texts: what one pass finds tells each rule which texts are worth its time. A rule still judges for itself, so this may
//! name a text too many, never one too few.

use super::lexicon::{Ending, Lexicon, Word};
use super::passages::Kind;
use super::wording::reading::Effort;
use crate::practice::Listed;

use std::ops::Range;

/// What one pass over a text found.
#[derive(Clone, Copy, Debug)]
pub(super) struct Reading {
    /// What the text is for.
    pub kind: Kind,
    /// One line of ASCII that can be seen, with nothing to fill in.
    pub is_plain: bool,
    /// A space may be one too many.
    pub may_stray: bool,
    /// A quotation mark that has a partner stands in it.
    pub quotes: bool,
    /// Its last word does not end a sentence.
    pub is_open: bool,
    /// Something in it may be a telephone number, an address or a link.
    pub may_reach: bool,
    /// Bytes, which are never fewer than the characters seen.
    pub len: u32,
    /// What it asks of a reader, all of it.
    pub effort: Effort,
    /// The school year, in hundredths, that its hardest sentence asks for; none when nothing in it can be measured.
    pub hardest: Option<i32>,
    /// The words of its longest sentence.
    pub longest: u32,
}

/// A text while it is read.
struct Reader {
    reading: Reading,
    /// The sentence so far.
    sentence: Effort,
    has_words: bool,
    /// A full stop has been read, and nothing after it but closing signs and space.
    has_ended: bool,
    is_first: bool,
}

/// Reads a text. `listed` is given each word in which a listed one can begin, and what that is.
pub(super) fn read<'a>(
    kind: Kind,
    whole: &'a str,
    lexicon: &mut Lexicon<'a>,
    mut listed: impl FnMut(Range<usize>, &Listed<'a>),
) -> Reading {
    let mut reader = Reader::new(kind, whole);
    let is_plain = reader.reading.is_plain;
    let mut at = 0;
    while at < whole.len() {
        let gap = at..skip(whole, at, is_plain, false);
        let word = gap.end..skip(whole, gap.end, is_plain, true);
        at = word.end;
        if word.is_empty() {
            reader.gap(&whole[gap], None);
            break;
        }
        let known = lexicon.word(&whole[word.clone()]);
        reader.gap(&whole[gap], Some(known));
        reader.word(known);
        if !matches!(known.listed, Listed::None) {
            listed(word, &known.listed);
        }
    }
    reader.close()
}

/// Where the spaces, or the letters, that begin at a place end.
fn skip(text: &str, from: usize, is_plain: bool, letters: bool) -> usize {
    let rest = &text[from..];
    let len = if is_plain {
        let mut bytes = rest.bytes();
        bytes.position(|b| (b == b' ') == letters)
    } else {
        rest.find(|c: char| c.is_whitespace() == letters)
    };
    len.map_or(text.len(), |len| from + len)
}

impl Reader {
    fn new(kind: Kind, text: &str) -> Self {
        Self {
            reading: Reading {
                kind,
                is_plain: is_plain(text),
                may_stray: text.starts_with(' ') || text.ends_with(' '),
                quotes: false,
                is_open: true,
                may_reach: false,
                len: u32::try_from(text.len()).unwrap_or(u32::MAX),
                effort: Effort::default(),
                hardest: None,
                longest: 0,
            },
            sentence: Effort::default(),
            has_words: false,
            has_ended: false,
            is_first: true,
        }
    }

    /// Space between words: a sentence ends at a line break, and after a full stop unless a small letter follows.
    fn gap(&mut self, gap: &str, next: Option<&Word<'_>>) {
        let begins = next.is_none_or(|next| !next.begins_small);
        for c in gap.chars() {
            if c == '\n' || (self.has_ended && begins) {
                self.cut();
            } else {
                self.has_ended = false;
            }
        }
        self.reading.may_stray |=
            (gap.len() > 1 && gap.contains("  ")) || next.is_some_and(|next| next.begins_with_sign);
    }

    fn word(&mut self, word: &Word<'_>) {
        match word.ending {
            Ending::Ends => self.has_ended = true,
            Ending::GoesOn => self.has_ended = false,
            Ending::Keeps => {}
        }
        self.has_words = true;
        if word.counts {
            self.sentence.take_word(word.syllables(self.is_first));
            self.is_first = false;
        }
        self.reading.is_open = !word.stops;
        self.reading.quotes |= word.quotes;
        self.reading.may_reach |= word.may_reach;
    }

    fn cut(&mut self) {
        if self.has_words {
            let sentence = self.sentence.as_sentence();
            self.reading.hardest = self.reading.hardest.max(sentence.grade_hundredths());
            self.reading.longest = self.reading.longest.max(sentence.words());
            self.reading.effort = self.reading.effort.and(sentence);
        }
        self.sentence = Effort::default();
        self.has_words = false;
        self.is_first = true;
    }

    fn close(mut self) -> Reading {
        self.cut();
        self.reading
    }
}

/// One line of ASCII that can be seen, with nothing to fill in. Without an early end, so that many bytes are looked at together.
fn is_plain(text: &str) -> bool {
    text.bytes().fold(true, |plain, b| {
        plain & matches!(b, b' '..=b'~') & (b != b'{') & (b != b'}')
    })
}
