//! Where a line may be broken, in scripts that put no spaces between words too.
//!
//! Line breaks follow Unicode (UAX 14, by ICU4X). Between words, Khmer is cut by a model ([`khmer`]), Thai, Lao and
//! Burmese by dictionary. A translator who puts U+200B (a space of no width) into a run of letters has decided for that
//! run, and neither says anything more about it; U+2060 keeps a word whole ([`join`]). Nothing here measures or draws.

use super::join::{self, JOIN};
use super::khmer;
use icu_segmenter::options::LineBreakOptions;
use icu_segmenter::{GraphemeClusterSegmenter, LineSegmenter};
use std::borrow::Cow;

/// A place to break that cannot be seen.
pub const BREAK: char = '\u{200b}';

/// What a translator marks and nobody sees.
pub const MARKS: [char; 2] = [BREAK, JOIN];

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
pub(super) const fn closes(c: char) -> bool {
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
    if text.contains(JOIN) {
        join::points(text)
    } else {
        points(text)
    }
}

/// The same for a text without [`JOIN`].
pub(super) fn points(text: &str) -> Vec<usize> {
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
    if text.contains(khmer::is_letter) {
        points.retain(|&at| !khmer::is_inside(text, at));
        points.extend(khmer_points(text).into_iter().filter(inner));
        points.sort_unstable();
    }
    let mut points = without_bare(text, &points);
    if text.contains(BREAK) {
        points.retain(|&at| is_wanted(text, at));
    }
    points
}

/// Where Khmer words begin behind Khmer letters. The model sees no marks, and is not believed inside a letter.
fn khmer_points(text: &str) -> Vec<usize> {
    let (plain, stands) = without(text, BREAK);
    let mut points = khmer::words(&plain);
    if points.is_empty() {
        return points;
    }
    let edges = cluster_edges(&plain);
    points.retain(|at| edges.binary_search(at).is_ok());
    if let Some(stands) = stands {
        points.iter_mut().for_each(|at| *at = stands[*at]);
        points.retain(|&at| khmer::is_inside(text, at));
    }
    points
}

/// A text without a character, and, when there was one, where each of its bytes stood, and its end.
pub(super) fn without(text: &str, mark: char) -> (Cow<'_, str>, Option<Vec<usize>>) {
    if !text.contains(mark) {
        return (Cow::Borrowed(text), None);
    }
    let mut plain = String::with_capacity(text.len());
    let mut stands = Vec::with_capacity(text.len() + 1);
    for (at, c) in text.char_indices().filter(|(_, c)| *c != mark) {
        stands.extend(at..at + c.len_utf8());
        plain.push(c);
    }
    stands.push(text.len());
    (Cow::Owned(plain), Some(stands))
}

/// Places to break without those beside a piece that is one bare consonant of Khmer or Thai. Hardly any word is: it was
/// torn off one of its neighbours, and nobody knows which. In Burmese such words are common.
fn without_bare(text: &str, points: &[usize]) -> Vec<usize> {
    let is_thai = |c: char| matches!(c, '\u{e01}'..='\u{e3a}' | '\u{e40}'..='\u{e45}' | '\u{e47}'..='\u{e4e}');
    let is_letter = |c: char| khmer::is_letter(c) || is_thai(c);
    let is_bare = |c: char| (khmer::is_base(c) && !khmer::is_word(c)) || matches!(c, '\u{e01}'..='\u{e2e}');
    let is_edge = |at: usize| {
        let (before, after) = text.split_at(at);
        !before.ends_with(is_letter) || !after.starts_with(is_letter) || points.binary_search(&at).is_ok()
    };
    let stays = |&at: &usize| {
        let (before, after) = text.split_at(at);
        let sides = before.chars().next_back().zip(after.chars().next());
        let Some((left, right)) = sides.filter(|&(left, right)| is_letter(left) && is_letter(right)) else {
            return true;
        };
        let is_left_bare = is_bare(left) && is_edge(at - left.len_utf8());
        let is_right_bare = is_bare(right) && is_edge(at + right.len_utf8());
        !is_left_bare && !is_right_bare
    };
    points.iter().copied().filter(stays).collect()
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

/// Whether the translator leaves a break to the program: in a run without marks, beside a mark, or beside a space.
pub(super) fn is_wanted(text: &str, at: usize) -> bool {
    let (before, after) = text.split_at(at);
    if before.ends_with(BREAK) || before.ends_with(char::is_whitespace) {
        return true;
    }
    let run_before = before.rsplit(char::is_whitespace).next().unwrap_or("");
    let run_after = after.split(char::is_whitespace).next().unwrap_or("");
    !run_before.contains(BREAK) && !run_after.contains(BREAK)
}

/// The text without what a translator marks, for comparing, searching, measuring and exporting: places to break, and
/// places to join.
#[must_use]
pub fn without_marks(text: &str) -> Cow<'_, str> {
    // Both begin with one byte, which few texts have, and long texts are asked often.
    if memchr::memchr(0xe2, text.as_bytes()).is_some() && text.contains(MARKS) {
        Cow::Owned(text.replace(MARKS, ""))
    } else {
        Cow::Borrowed(text)
    }
}

/// How many characters a reader sees: a letter counts once with all that is stacked on it, a mark not at all.
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
    fn words_without_spaces_are_found() {
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

    /// If this fails, Khmer is torn as by a dictionary that takes the longest word, or no longer breaks beside other signs
    /// as Unicode has it.
    #[test]
    fn khmer_breaks_between_words_and_as_before_beside_other_signs() {
        assert_eq!(pieces("គេបានជាចម្លើយ"), ["គេ", "បានជា", "ចម្លើយ"]);
        assert_eq!(
            pieces("អាហារ “ណាស់” ២៤ឆ្នាំ CD01ខ្មែរ។"),
            ["អាហារ ", "“ណាស់” ", "២៤ឆ្នាំ ", "CD01ខ្មែរ។"]
        );
        // A translator's word in one run, the model's in the next.
        assert_eq!(
            pieces("អា\u{200b}ហារល្អ ម្ហូបល្អណាស់"),
            ["អា\u{200b}", "ហារល្អ ", "ម្ហូប", "ល្អ", "ណាស់"]
        );
    }

    /// If this fails, a line of Thai begins with the last letter of a word, or a rule made for Thai cuts Burmese.
    #[test]
    fn no_line_breaks_beside_one_bare_consonant_of_thai() {
        let dictionary = LineSegmenter::new_dictionary(LineBreakOptions::default());
        for (text, torn) in [("เขาซื้อรถนิสสันมาก", "มา|ก"), ("เขาดีมากจริง", "ริ|ง"), ("นิสสัน", "สสั|น")]
        {
            let at = text.find(&torn.replace('|', "")).expect("it is there") + torn.find('|').expect("it is torn");
            assert!(!break_points(text).contains(&at), "{text}: {torn}");
            // Otherwise this would test nothing.
            assert!(
                dictionary.segment_str(text).any(|found| found == at),
                "{text} is not torn any more"
            );
        }
        // A letter between spaces has its spaces.
        assert_eq!(pieces("ข้อ ก ต่อ"), ["ข้อ ", "ก ", "ต่อ"]);
        assert_eq!(without_bare("ကခဂ", &[3, 6]), [3, 6]);
        assert_eq!(without_bare("กขค", &[3, 6]), [0_usize; 0]);
        assert_eq!(without_bare("ប្រឬប្រ", &[9, 12]), [9, 12]);
    }

    /// If this fails, a file that is no Khmer tears a letter, or ends the program.
    #[test]
    fn malformed_khmer_is_broken_between_letters_only() {
        let signs: Vec<char> = "កខគរស្្្ាិុេំះ៉៌ៗ។១២aZ \u{200b}\u{2060}\u{200c}ณเ".chars().collect();
        let mut state = 7_u64;
        for _ in 0..3_000 {
            let mut text = String::new();
            for _ in 0..24 {
                state = state
                    .wrapping_mul(6_364_136_223_846_793_005)
                    .wrapping_add(1_442_695_040_888_963_407);
                text.push(signs[usize::try_from(state >> 33).expect("it is small") % signs.len()]);
            }
            let plain = without_marks(&text);
            let edges = cluster_edges(&plain);
            // A translator's word is taken, and told by the check.
            let is_marked = |at: usize| text[..at].trim_end_matches(JOIN).ends_with(BREAK);
            for at in break_points(&text).into_iter().filter(|&at| !is_marked(at)) {
                let seen = without_marks(&text[..at]).len();
                let is_edge = edges.contains(&seen) || !khmer::is_inside(&plain, seen);
                assert!(is_edge, "{text:?} is torn inside a letter at {at}");
            }
        }
    }

    #[test]
    fn what_is_stacked_counts_once() {
        assert_eq!(seen_characters(""), 0);
        assert_eq!(seen_characters("abc"), 3);
        assert_eq!(seen_characters("កិ\u{200b}កិ"), 2);
        assert_eq!(pieces("one two-three"), ["one ", "two-", "three"]);
    }
}
