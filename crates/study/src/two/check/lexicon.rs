//! What a single word tells every rule of words: its syllables, whether a sentence ends with it, whether it can begin a
//! listed word. Texts say the same few words again and again, so what was found for a word is kept for the next time.
//!
//! It is kept in a table of fixed size in which a newer word takes the place of an older one (a two-way set-associative
//! cache): a file made of words chosen to hurt costs as much as one that keeps nothing, and no more.

use super::wording::reading::rated;
use crate::practice::{Listed, WordBook};

/// What a word does to the question whether a sentence ends here.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Ending {
    /// It ends with a full stop or the like.
    Ends,
    /// It is made of closing signs only.
    Keeps,
    /// It goes on.
    #[default]
    GoesOn,
}

/// What stands between two spaces.
#[derive(Clone, Debug, Default)]
pub(super) struct Word<'a> {
    /// It holds a letter or a digit.
    pub counts: bool,
    /// The syllables at the beginning of a sentence, unless it is a name, a number or a placeholder.
    first: Option<u16>,
    /// The syllables anywhere else.
    later: Option<u16>,
    pub ending: Ending,
    /// Its first letter is a small one.
    pub begins_small: bool,
    /// A text that ends with it needs no full stop.
    pub stops: bool,
    /// What is listed that can begin in it.
    pub listed: Listed<'a>,
    /// It may belong to a telephone number, an address or a link.
    pub may_reach: bool,
    /// It holds a quotation mark that has a partner.
    pub quotes: bool,
    /// It begins with a sign that stands behind words.
    pub begins_with_sign: bool,
}

impl<'a> Word<'a> {
    fn of(word: &str, book: Option<&'a WordBook>) -> Self {
        let body = word.trim_end_matches(['”', '’', '"', ')', '\'']);
        let core = word.trim_matches(|c: char| !c.is_alphanumeric());
        Self {
            counts: word.contains(char::is_alphanumeric),
            first: rated(word, 0),
            later: rated(word, 1),
            ending: match body.chars().next_back() {
                None => Ending::Keeps,
                Some('.' | '!' | '?' | '…') => Ending::Ends,
                Some(_) => Ending::GoesOn,
            },
            begins_small: word.starts_with(char::is_lowercase),
            stops: super::wording::missing_full_stop::stops(word),
            listed: book.map(|book| book.beginning_in(word)).unwrap_or_default(),
            may_reach: core.contains('.') || word.contains(|c: char| c.is_ascii_digit()),
            quotes: word.contains(['"', '“', '”']),
            begins_with_sign: word.starts_with([',', '.', ';', ':', '!', '?']),
        }
    }

    /// The syllables, unless the word is a name, a number or a placeholder. A capital at the beginning of a sentence is no
    /// sign of a name.
    pub(super) const fn syllables(&self, begins_sentence: bool) -> Option<u16> {
        if begins_sentence { self.first } else { self.later }
    }
}

/// The words met so far, in places that their letters decide. Each place has room for two, the later one first: two common
/// words that fall on one place would else drive each other out at every turn.
pub(super) struct Lexicon<'a> {
    book: Option<&'a WordBook>,
    known: Vec<[(&'a str, Word<'a>); 2]>,
}

/// Places in the table, a power of two. A scenario has a few thousand words.
const PLACES: usize = 1 << 11;

impl<'a> Lexicon<'a> {
    pub(super) fn new(book: Option<&'a WordBook>) -> Self {
        Self {
            book,
            known: vec![Default::default(); PLACES],
        }
    }

    /// What a word tells.
    pub(super) fn word(&mut self, word: &'a str) -> &Word<'a> {
        let slots = &mut self.known[place(word)];
        if slots[0].0 != word {
            slots.swap(0, 1);
            if slots[0].0 != word {
                slots[0] = (word, Word::of(word, self.book));
            }
        }
        &slots[0].1
    }
}

/// The place of a word: its first and last letters and its length, well mixed.
fn place(word: &str) -> usize {
    let bytes = word.as_bytes();
    let letters = match (bytes.first_chunk::<8>(), bytes.last_chunk::<8>()) {
        (Some(first), Some(last)) => u64::from_le_bytes(*first) ^ u64::from_le_bytes(*last).rotate_left(29),
        _ => bytes.iter().fold(0, |sum, b| (sum << 8) | u64::from(*b)),
    };
    ((letters ^ bytes.len() as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 53) as usize
}
