//! Putting words into lines: where each line of a paragraph begins and ends, when somebody else measures the words.
//!
//! Nothing here knows a font or a screen. A line ends between words; only a word that is wider than a whole line is torn,
//! and then between signs that belong together. Spaces at the end of a line take no room.

use super::words;
use std::ops::Range;

/// What takes no room at the end of a line.
const SPACES: [char; 3] = [' ', '\t', '\u{3000}'];

/// A paragraph without places to break in its text, and where it may be broken.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Paragraph {
    text: String,
    points: Vec<usize>,
}

impl Paragraph {
    /// Reads one paragraph. What a translator marked as places to break is taken out of the text.
    #[must_use]
    pub fn new(marked: &str) -> Self {
        let mut text = String::with_capacity(marked.len());
        let mut points = Vec::new();
        let mut start = 0;
        for at in words::break_points(marked) {
            text.push_str(&words::without_marks(&marked[start..at]));
            if text.len() > points.last().copied().unwrap_or(0) {
                points.push(text.len());
            }
            start = at;
        }
        text.push_str(&words::without_marks(&marked[start..]));
        points.retain(|&at| at < text.len());
        Self { text, points }
    }

    /// The paragraphs of a text, which stand in lines of their own.
    pub fn all(text: &str) -> impl Iterator<Item = Self> {
        text.split('\n').map(Self::new)
    }

    /// The text, without places to break.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The bytes before which a line may begin.
    #[must_use]
    pub fn points(&self) -> &[usize] {
        &self.points
    }

    /// What stands between two places to break, with the spaces behind it.
    pub fn pieces(&self) -> impl Iterator<Item = Range<usize>> {
        let ends = self.points.iter().copied().chain([self.text.len()]);
        ends.scan(0, |start, end| {
            let piece = *start..end;
            *start = end;
            Some(piece)
        })
    }

    /// The lines of the paragraph, as bytes of its text; together they are the whole text.
    #[must_use]
    pub fn lines(&self, width: f32, mut measure: impl FnMut(Range<usize>) -> f32) -> Vec<Range<usize>> {
        let mut lines = Vec::new();
        let mut line = 0..0;
        let mut taken = 0.0;
        for piece in self.pieces() {
            let words = piece.start..piece.start + seen(&self.text[piece.clone()]).len();
            let spaces = words.end..piece.end;
            let room = measure(words.clone());
            if taken + room > width && line.end > line.start {
                lines.push(line.clone());
                line = line.end..line.end;
                taken = 0.0;
            }
            if taken + room > width {
                for at in self.torn(words.clone(), width, &mut measure) {
                    lines.push(line.start..at);
                    line = at..at;
                }
                taken = measure(line.start..words.end);
            } else {
                taken += room;
            }
            line.end = piece.end;
            if !spaces.is_empty() {
                taken += measure(spaces);
            }
        }
        lines.push(line);
        lines
    }

    /// Where a word that is wider than a line is torn. Each part has at least one sign, however narrow the line.
    fn torn(&self, at: Range<usize>, width: f32, measure: &mut impl FnMut(Range<usize>) -> f32) -> Vec<usize> {
        let word = &self.text[at.clone()];
        let mut tear = Vec::new();
        let (mut start, mut last) = (at.start, at.start);
        let edges = words::cluster_edges(word).into_iter();
        for edge in edges.filter(|&edge| edge > 0 && (edge == word.len() || words::may_tear(word, edge))) {
            if last > start && measure(start..at.start + edge) > width {
                tear.push(last);
                start = last;
            }
            last = at.start + edge;
        }
        tear
    }
}

/// The text of a line as it is seen: without the spaces at its end.
#[must_use]
pub fn seen(line: &str) -> &str {
    line.trim_end_matches(SPACES)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The lines of a text when each sign is one wide.
    fn lines(text: &str, width: u16) -> Vec<String> {
        let count = |words: &str| u16::try_from(words::seen_characters(words)).map_or(f32::MAX, f32::from);
        let mut all = Vec::new();
        for paragraph in Paragraph::all(text) {
            let lines = paragraph.lines(f32::from(width), |part| count(&paragraph.text()[part]));
            let whole: String = lines.iter().map(|l| &paragraph.text()[l.clone()]).collect();
            assert_eq!(whole, paragraph.text(), "nothing is lost or told twice");
            all.extend(lines.into_iter().map(|l| paragraph.text()[l].to_owned()));
        }
        all
    }

    #[test]
    fn lines_end_between_words_and_spaces_take_no_room() {
        assert_eq!(lines("one two three", 7), ["one two ", "three"]);
        assert_eq!(lines("one two three", 6), ["one ", "two ", "three"]);
        assert_eq!(lines("one\n\ntwo", 7), ["one", "", "two"]);
        assert_eq!(lines("", 7), [""]);
    }

    #[test]
    fn a_word_wider_than_a_line_is_torn_between_signs() {
        assert_eq!(lines("a abcdefgh b", 3), ["a ", "abc", "def", "gh ", "b"]);
        // The second letter hangs below the first.
        assert_eq!(lines("ស្ត្រី", 1), ["ស្ត្រី"]);
        assert_eq!(lines("ab", 0), ["a", "b"]);
    }

    #[test]
    fn numbers_stay_with_their_signs_and_closing_signs_with_their_words() {
        assert_eq!(lines("about 25% of", 8), ["about ", "25% of"]);
        assert_eq!(lines("(see CD01).", 9), ["(see ", "CD01)."]);
        assert_eq!(lines("他说：“好。”", 5), ["他说：", "“好。”"]);
        // A sign that ends or repeats what stands before it never begins a line.
        for text in ["ផ្សេងៗ", "ต่าง ๆ", "ຕ່າງໆ", "ទៅ ។"] {
            let sign = text.chars().last().expect("there is one");
            for width in 1..6 {
                assert!(
                    lines(text, width).iter().all(|l| !l.starts_with(sign)),
                    "{text} at {width}"
                );
            }
        }
    }

    #[test]
    fn places_to_break_that_a_translator_marked_are_used_and_not_shown() {
        assert_eq!(lines("ខ្ញុំ\u{200b}ស្រឡាញ់", 3), ["ខ្ញុំ", "ស្រឡាញ់"]);
        assert_eq!(lines("\u{200b}\u{200b}a\u{200b}", 4), ["a"]);
        // The opposite mark: nothing ends there while it fits, and it takes no room.
        assert_eq!(lines("ខ្ញុំទៅផ្សារ", 3), ["ខ្ញុំទៅ", "ផ្សារ"]);
        assert_eq!(lines("ខ្ញុំទៅ\u{2060}ផ្សា\u{2060}រ", 3), ["ខ្ញុំ", "ទៅផ្សារ"]);
    }
}
