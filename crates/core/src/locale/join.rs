//! U+2060, the opposite of a place to break: it keeps a word whole, in scripts that put no spaces between words.
//!
//! No line is broken where it stands, and one may be broken at both ends of the word that it joins. A translator writes it
//! between the letters of a word that is cut wrongly; the program writes it into the names of people and places and the
//! terms of the glossary ([`whole`]) before they go into other words. Nobody sees it: whatever measures, searches, exports
//! or reads aloud takes it out. U+200B in the same run of letters is stronger.

use super::words::{self, BREAK, closes, cluster_edges, is_unspaced, is_wanted, may_tear, without};
use crate::diagnostic::is_invisible;
use memchr::memmem::Finder;
use std::borrow::Cow;
use std::ops::Range;

/// Joins what stands on both its sides.
pub const JOIN: char = '\u{2060}';

/// A letter, mark or digit of a script that puts no spaces between words.
const fn is_letter(c: char) -> bool {
    is_unspaced(c) && !closes(c)
}

fn is_between_letters(text: &str, at: usize) -> bool {
    let (before, after) = text.split_at(at);
    before.ends_with(is_letter) && after.starts_with(is_letter)
}

/// Where the parts of a text begin that may not be torn further, and its end.
fn edges(text: &str) -> Vec<usize> {
    let is_end = |at: usize| at == 0 || at == text.len();
    let mut edges = cluster_edges(text);
    edges.retain(|&at| is_end(at) || may_tear(text, at));
    edges
}

/// A word that is never torn: with [`JOIN`] between its letters, in scripts that put no spaces between words.
#[must_use]
pub fn whole(word: &str) -> Cow<'_, str> {
    if !word.contains(is_unspaced) {
        return Cow::Borrowed(word);
    }
    let mut out = String::with_capacity(word.len() * 2);
    let mut start = 0;
    for at in edges(word) {
        out.push_str(&word[start..at]);
        if is_between_letters(word, at) {
            out.push(JOIN);
        }
        start = at;
    }
    Cow::Owned(out)
}

/// Terms that are never torn when they stand in other words.
#[derive(Clone, Debug, Default)]
pub struct Terms(Vec<Finder<'static>>);

/// Bytes of a text in which words are looked for, to know where a term ends. Labels are shorter; in a longer text a term is
/// only known by the spaces and signs around it, because messages are put together many times a second.
const LABEL_BYTES: usize = 240;

impl Terms {
    /// These; scripts with spaces between words need none.
    #[must_use]
    pub fn new<'t>(terms: impl IntoIterator<Item = &'t str>) -> Self {
        let terms = terms.into_iter().filter(|term| term.contains(is_unspaced));
        Self(terms.map(|term| Finder::new(term).into_owned()).collect())
    }

    /// The text with each term in it made [`whole`] that stands there as a word: where it begins and ends, a line could end
    /// anyway. So no other word is cut for it.
    #[must_use]
    pub fn keep_whole<'t>(&self, text: &'t str) -> Cow<'t, str> {
        if self.0.is_empty() || !text.contains(is_unspaced) || text.contains(words::MARKS) {
            return Cow::Borrowed(text);
        }
        let places = |term: &Finder<'_>| -> Vec<Range<usize>> {
            let length = term.needle().len();
            let found = term.find_iter(text.as_bytes());
            found.map(|at| at..at + length).collect()
        };
        let mut found: Vec<Range<usize>> = self.0.iter().flat_map(places).collect();
        if found.is_empty() {
            return Cow::Borrowed(text);
        }
        // The longest of those that begin at one place, and none inside another.
        found.sort_by_key(|at| (at.start, std::cmp::Reverse(at.end)));
        let points = if text.len() > LABEL_BYTES {
            Vec::new()
        } else {
            words::points(text)
        };
        let is_edge = |at: usize| !is_between_letters(text, at) || points.binary_search(&at).is_ok();
        let mut out = String::with_capacity(text.len() * 2);
        let mut done = 0;
        for at in found {
            if at.start >= done && is_edge(at.start) && is_edge(at.end) {
                out.push_str(&text[done..at.start]);
                out.push_str(&whole(&text[at.clone()]));
                done = at.end;
            }
        }
        out.push_str(&text[done..]);
        Cow::Owned(out)
    }
}

/// The bytes before which a line may be broken, as [`words::break_points`] gives them, for a text that is joined in places.
pub(super) fn points(marked: &str) -> Vec<usize> {
    let (plain, Some(stands)) = without(marked, JOIN) else {
        return words::points(marked);
    };
    let mut joints: Vec<usize> = Vec::new();
    let mut at = 0;
    for c in marked.chars() {
        match c {
            JOIN => joints.push(at),
            _ => at += c.len_utf8(),
        }
    }
    let is_joint = |at: usize| joints.binary_search(&at).is_ok();
    let mut points = words::points(&plain);
    points.retain(|&at| !is_joint(at) || plain[..at].ends_with(BREAK));
    points.extend(ends(&plain, is_joint));
    points.sort_unstable();
    points.dedup();
    points.into_iter().map(|at| stands[at]).collect()
}

/// Where words that are joined begin and end inside a run of letters.
fn ends(plain: &str, is_joint: impl Fn(usize) -> bool) -> Vec<usize> {
    let edges = edges(plain);
    let mut ends = Vec::new();
    for three in edges.windows(3).filter(|three| is_joint(three[1])) {
        let is_end = |at: &usize| !is_joint(*at) && is_between_letters(plain, *at) && is_wanted(plain, *at);
        ends.extend([three[0], three[2]].iter().filter(|at| is_end(at)));
    }
    ends
}

/// The characters of a text that nobody can see and that do not belong there, and where they stand. U+2060 belongs between
/// two letters, in scripts that put no spaces between words.
pub fn hidden(text: &str) -> impl Iterator<Item = (usize, char)> {
    let edges = if text.contains(JOIN) {
        edges(&words::without_marks(text))
    } else {
        Vec::new()
    };
    let mut seen = 0;
    let mut found = Vec::new();
    for (at, c) in text.char_indices() {
        let joins = c == JOIN && edges.binary_search(&seen).is_ok() && {
            let after = &text[at + JOIN.len_utf8()..];
            text[..at].ends_with(is_letter) && after.starts_with(is_letter)
        };
        if is_invisible(c) && !joins {
            found.push((at, c));
        }
        if !words::MARKS.contains(&c) {
            seen += c.len_utf8();
        }
    }
    found.into_iter()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::words::{break_points, without_marks};

    fn pieces(text: &str) -> Vec<String> {
        let mut start = 0;
        let ends = break_points(text).into_iter().chain([text.len()]);
        ends.map(|at| without_marks(&text[std::mem::replace(&mut start, at)..at]).into_owned())
            .collect()
    }

    /// If this fails, the name of a person is cut over two lines, or runs into the words beside it.
    #[test]
    fn a_joined_word_is_whole_and_has_a_break_at_both_ends() {
        let said = |name: &str| format!("ខ្ញុំស្គាល់{name}ដែល");
        assert_eq!(pieces(&said(&whole("អានវេ"))), ["ខ្ញុំ", "ស្គាល់", "អានវេ", "ដែល"]);
        assert_ne!(
            pieces(&said("អានវេ")),
            ["ខ្ញុំ", "ស្គាល់", "អានវេ", "ដែល"],
            "the model knows the name"
        );
        assert_eq!(pieces(&format!("{}ទៅផ្សារ", whole("តាវីន"))), ["តាវីន", "ទៅ", "ផ្សារ"]);
        // Two names in a row, signs beside one, and the same in Thai and Lao.
        let two = format!("{}{}", whole("តាវីន"), whole("លូម៉ៃ"));
        assert_eq!(pieces(&two), ["តាវីន", "លូម៉ៃ"]);
        assert_eq!(pieces(&format!("“{}”។", whole("តាវីន"))), ["“តាវីន”។"]);
        assert_eq!(
            pieces(&format!("ฉันรู้จัก{}ดี", whole("เทวินทร์"))),
            ["ฉัน", "รู้จัก", "เทวินทร์", "ดี"]
        );
        assert_eq!(pieces(&format!("ຂ້ອຍ{}ຮູ້", whole("ໄຊຍະວົງ")))[1], "ໄຊຍະວົງ");
    }

    #[test]
    fn what_has_spaces_or_only_one_letter_is_left_alone() {
        assert_eq!(whole("Mali"), "Mali");
        assert_eq!(whole("ម៉ាលី\u{1f}Mali"), "ម៉ា\u{2060}លី\u{1f}Mali");
        assert_eq!(whole("ស្ត្រី"), "ស្ត្រី");
        assert_eq!(whole("ក ខ។"), "ក ខ។");
        assert_eq!(whole("เม"), "เม");
        assert_eq!(whole(""), "");
        assert_eq!(pieces("a\u{2060}-b c"), ["a-", "b ", "c"]);
        assert_eq!(pieces("one-\u{2060}two"), ["one-two"]);
    }

    /// If this fails, a translator's place to break is lost beside a joined word.
    #[test]
    fn a_place_to_break_is_stronger() {
        assert_eq!(pieces("ក\u{2060}ខ\u{200b}គ\u{2060}ង"), ["កខ", "គង"]);
        assert_eq!(pieces("កា\u{200b}\u{2060}ខា"), ["កា", "ខា"]);
        assert_eq!(pieces("កា\u{2060}\u{200b}ខា"), ["កា", "ខា"]);
    }

    /// If this fails, a term of the field is torn, or another word is torn for one that only looks like it.
    #[test]
    fn terms_are_whole_where_they_are_words() {
        let terms = Terms::new(["ជនរងគ្រោះ", "ជនរងគ្រោះពិត", "រប", "victim"]);
        let text = "គេជាជនរងគ្រោះ";
        assert_eq!(terms.keep_whole(text), format!("គេជា{}", whole("ជនរងគ្រោះ")));
        // A part of a word is no term, and neither is there a term in English.
        assert_eq!(terms.keep_whole("របស់គេ"), "របស់គេ");
        assert_eq!(terms.keep_whole("victim"), "victim");
        assert_eq!(Terms::default().keep_whole(text), text);
        let long = "ខ្ញុំស្រឡាញ់ភាសាខ្មែរ ".repeat(6);
        let said = format!("{long}ជនរងគ្រោះ");
        assert_eq!(terms.keep_whole(&said), format!("{long}{}", whole("ជនរងគ្រោះ")));
    }

    /// If this fails, a translator is told that the joiner is a fault, or one that joins nothing is let through.
    #[test]
    fn the_joiner_belongs_between_two_letters() {
        let found = |text: &str| hidden(text).collect::<Vec<_>>();
        assert_eq!(found(&whole("តាវីន")), []);
        assert_eq!(found("a\u{2060}b"), [(1, JOIN)]);
        assert_eq!(found("តា \u{2060}វីន"), [(7, JOIN)]);
        assert_eq!(found("\u{2060}តា"), [(0, JOIN)]);
        assert_eq!(found("តា\u{2060}"), [(6, JOIN)]);
        assert_eq!(found("ត\u{2060}ា"), [(3, JOIN)], "inside a letter");
        assert_eq!(found("តា\u{2060}\u{2060}វី"), [(6, JOIN), (9, JOIN)], "twice");
        assert_eq!(found("a\u{202e}b"), [(1, '\u{202e}')]);
    }
}
