//! Where a line may be broken, in scripts that put no spaces between words too.
//!
//! Khmer, Thai, Lao and Burmese are cut by dictionary. A translator who puts U+200B (a space of no width) into a run of
//! letters has decided for that run, and the dictionary says nothing more about it. Nothing here measures or draws.

use icu_segmenter::options::LineBreakOptions;
use icu_segmenter::{GraphemeClusterSegmenter, LineSegmenter};
use std::borrow::Cow;

/// A place to break that cannot be seen.
pub const BREAK: char = '\u{200b}';

/// Whether a character belongs to a script that puts no spaces between words: Thai, Lao, Burmese, Khmer.
#[must_use]
pub const fn is_unspaced(c: char) -> bool {
    matches!(c,
        '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' | '\u{19e0}'..='\u{19ff}'
        | '\u{a9e0}'..='\u{a9fe}' | '\u{aa60}'..='\u{aa7f}')
}

/// Whether text has marks above and below its letters, so that its lines stand further apart.
#[must_use]
pub fn is_stacked(text: &str) -> bool {
    text.contains(is_unspaced)
}

/// Signs that end or repeat what stands before them: no line begins with one, not even behind a space.
const fn closes(c: char) -> bool {
    matches!(
        c,
        '\u{17d4}'..='\u{17d7}' | '\u{17da}' | '\u{e2f}' | '\u{e46}' | '\u{eaf}' | '\u{ec6}' | '\u{104a}' | '\u{104b}'
    )
}

/// Whether a word that has to be torn may be torn between two signs: what hangs below stays, and so does the vowel of
/// Thai and Lao that is written before its letter.
#[must_use]
pub fn may_tear(word: &str, at: usize) -> bool {
    let (before, after) = word.split_at(at);
    let joins = |c: char| matches!(c, '\u{17d2}' | '\u{1039}' | '\u{200c}' | '\u{200d}' | '\u{e40}'..='\u{e44}' | '\u{ec0}'..='\u{ec4}');
    !before.ends_with(joins) && !after.starts_with(closes) && !goes_on(after)
}

/// Whether text begins in the middle of a syllable, which a dictionary does not see in a word that it does not know:
/// with a vowel behind its letter, with the last letter of a syllable of Burmese, or, in Lao, with a letter that has no
/// vowel of its own before the next syllable.
fn goes_on(text: &str) -> bool {
    let mut signs = text.chars();
    match signs.next() {
        Some('\u{e30}'..='\u{e3a}' | '\u{e45}' | '\u{e47}'..='\u{e4e}') => true,
        Some('\u{eb0}'..='\u{ebd}' | '\u{ec8}'..='\u{ecd}' | '\u{102b}'..='\u{103e}') => true,
        Some('\u{e81}'..='\u{eae}') => matches!(signs.next(), Some('\u{ec0}'..='\u{ec4}')),
        Some('\u{1000}'..='\u{1021}') => matches!(signs.find(|c| *c != '\u{1037}'), Some('\u{1039}' | '\u{103a}')),
        _ => false,
    }
}

/// The bytes before which a line may be broken, in order; neither 0 nor the end of the text.
#[must_use]
pub fn break_points(text: &str) -> Vec<usize> {
    let inner = |at: &usize| *at > 0 && *at < text.len() && may_tear(text, *at);
    if !text.contains(is_unspaced) {
        let plain = LineSegmenter::new_for_non_complex_scripts(LineBreakOptions::default());
        let mut points: Vec<usize> = plain.segment_str(text).filter(inner).collect();
        points.extend(beside_chinese_quotes(text));
        points.sort_unstable();
        points.dedup();
        return points;
    }
    let segmenter = LineSegmenter::new_dictionary(LineBreakOptions::default());
    let mut points: Vec<usize> = segmenter.segment_str(text).filter(inner).collect();
    points.retain(|&at| is_wanted(text, at));
    points
}

/// Whether a character is Chinese, or a sign as wide as one.
#[must_use]
pub const fn is_chinese(c: char) -> bool {
    matches!(c, '\u{3000}'..='\u{303f}' | '\u{3400}'..='\u{9fff}' | '\u{ff00}'..='\u{ffef}' | '\u{20000}'..='\u{2ffff}')
}

/// Chinese writes no spaces around its quotes: a line may begin with an opening one and end behind a closing one. The
/// segmenter knows this rule of UAX 14 (its rule 19a) only for other kinds of signs.
fn beside_chinese_quotes(text: &str) -> Vec<usize> {
    let mut points = Vec::new();
    let (mut before, mut signs) = (None, text.char_indices().peekable());
    while let Some((at, sign)) = signs.next() {
        let after = signs.peek().copied();
        if let (Some(before), Some((next, after))) = (before, after)
            && is_chinese(before)
            && is_chinese(after)
        {
            match sign {
                '“' | '‘' => points.push(at),
                // A sign that closes what stands before it follows its quote.
                '”' | '’' if ('\u{3400}'..'\u{ff00}').contains(&after) => points.push(next),
                _ => {}
            }
        }
        before = Some(sign);
    }
    points
}

/// Whether the translator leaves a break to the dictionary: in a run without marks, beside a mark, or beside a space.
fn is_wanted(text: &str, at: usize) -> bool {
    let (before, after) = text.split_at(at);
    if before.ends_with(BREAK) || before.ends_with(char::is_whitespace) {
        return true;
    }
    let run_before = before.rsplit(char::is_whitespace).next().unwrap_or("");
    let run_after = after.split(char::is_whitespace).next().unwrap_or("");
    !run_before.contains(BREAK) && !run_after.contains(BREAK)
}

/// The text without places to break, for comparing, searching and exporting.
#[must_use]
pub fn without_marks(text: &str) -> Cow<'_, str> {
    if text.contains(BREAK) {
        Cow::Owned(text.replace(BREAK, ""))
    } else {
        Cow::Borrowed(text)
    }
}

/// How many characters a reader sees: a letter counts once with all that is stacked on it, a place to break not at all.
#[must_use]
pub fn seen_characters(text: &str) -> usize {
    let text = without_marks(text);
    GraphemeClusterSegmenter::new().segment_str(&text).skip(1).count()
}

/// The bytes at which a character that a reader sees begins, and the end of the text.
#[must_use]
pub fn cluster_edges(text: &str) -> Vec<usize> {
    GraphemeClusterSegmenter::new().segment_str(text).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pieces(text: &str) -> Vec<&str> {
        let mut start = 0;
        let mut pieces = Vec::new();
        for at in break_points(text).into_iter().chain([text.len()]) {
            pieces.push(&text[start..at]);
            start = at;
        }
        pieces
    }

    #[test]
    fn words_without_spaces_are_found_by_dictionary() {
        // "I love the Khmer language", "Hello, world", "We work here", "I work".
        for text in ["ខ្ញុំស្រឡាញ់ភាសាខ្មែរ", "สวัสดีชาวโลก", "ພວກເຮົາເຮັດວຽກຢູ່ນີ້", "ကျွန်တော်အလုပ်လုပ်ပါတယ်"]
        {
            let pieces = pieces(text);
            assert!(pieces.len() > 1, "{pieces:?}");
            assert!(
                pieces.iter().all(|p| p.chars().count() < text.chars().count() * 2 / 3),
                "{pieces:?}"
            );
        }
    }

    #[test]
    fn the_marks_of_a_translator_win_in_their_run_only() {
        let marked = "ខ្ញុំ\u{200b}ស្រឡាញ់ភាសាខ្មែរ";
        assert_eq!(pieces(marked), ["ខ្ញុំ\u{200b}", "ស្រឡាញ់ភាសាខ្មែរ"]);
        let two = format!("{marked} ខ្ញុំស្រឡាញ់");
        assert_eq!(pieces(&two).len(), 4, "{:?}", pieces(&two));
        assert_eq!(without_marks(marked), "ខ្ញុំស្រឡាញ់ភាសាខ្មែរ");
    }

    #[test]
    fn what_is_stacked_counts_once() {
        assert_eq!(seen_characters(""), 0);
        assert_eq!(seen_characters("abc"), 3);
        assert_eq!(seen_characters("កិ\u{200b}កិ"), 2);
        assert_eq!(pieces("one two-three"), ["one ", "two-", "three"]);
    }
}
