//! Words as a terminal shows them: without anything that steers it or turns its text round, and in lines of so many cells.
//!
//! Lines end where they end in the window ([`Paragraph`]). A path or an address stays whole, because somebody may copy it,
//! and a long word of a script with spaces stands on a line of its own; only words of other scripts are torn. How many
//! cells a letter takes is never known: the most that terminals give it is counted.

use crate::diagnostic::is_invisible;
use crate::locale::join::hidden;
use crate::locale::lines::{Paragraph, seen};
use crate::locale::pair;
use crate::locale::words::{MARKS, is_chinese, is_unspaced, without_marks};
use std::ops::Range;
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// How many cells a text takes: by its letters one by one, or together, whichever is more.
pub(super) fn cells(text: &str) -> usize {
    let one_by_one: usize = text.chars().filter_map(UnicodeWidthChar::width).sum();
    one_by_one.max(text.width())
}

/// A text without anything that steers a terminal: scenarios come from anyone. Characters that nobody sees are written out
/// as the commands write them, both languages stand in a row, and what translators mark is left for [`wrap`].
fn harmless(text: &str) -> String {
    let text = pair::in_a_row(text);
    let hidden: Vec<(usize, char)> = hidden(&text).collect();
    let mut out = String::with_capacity(text.len());
    for (at, c) in text.char_indices() {
        let is_hidden = is_invisible(c) && hidden.binary_search_by_key(&at, |(at, _)| *at).is_ok();
        match c {
            c if c.is_control() => out.push(' '),
            c if MARKS.contains(&c) || !is_hidden => out.push(c),
            c => {
                for unit in c.encode_utf16(&mut [0; 2]) {
                    out.push_str(&format!("\\u{unit:04x}"));
                }
            }
        }
    }
    out
}

/// A text on one line, as it is seen.
pub(super) fn plain(text: &str) -> String {
    without_marks(&harmless(text)).into_owned()
}

/// Breaks a text into lines of at most so many cells.
pub(super) fn wrap(text: &str, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    for line in text.lines() {
        let harmless = harmless(line);
        let words: Vec<&str> = harmless.split([' ', '\t']).filter(|w| !w.is_empty()).collect();
        fill(&Paragraph::new(&words.join(" ")), width, &mut lines);
    }
    if lines.is_empty() {
        lines.push(String::new());
    }
    lines
}

/// Puts the pieces of a paragraph into lines, one after the other, as many as fit (greedy line breaking).
fn fill(paragraph: &Paragraph, width: usize, lines: &mut Vec<String>) {
    let mut line = String::new();
    let mut taken = 0;
    for piece in pieces(paragraph) {
        let piece = &paragraph.text()[piece];
        let room = cells(seen(piece));
        if !line.is_empty() && taken + room > width {
            lines.push(seen(&std::mem::take(&mut line)).to_owned());
            taken = 0;
        }
        if room > width && piece.contains(|c| is_unspaced(c) || is_chinese(c)) {
            let mut torn = tear(piece, width);
            line = torn.pop().unwrap_or_default();
            lines.extend(torn);
            taken = cells(&line);
        } else {
            line.push_str(piece);
            taken += cells(piece);
        }
    }
    lines.push(seen(&line).to_owned());
}

/// What stands between two places to break. A path or an address has none inside, and one before it.
fn pieces(paragraph: &Paragraph) -> Vec<Range<usize>> {
    let text = paragraph.text();
    let mut points = paragraph.points().to_vec();
    let mut begin = 0;
    for word in text.split(' ') {
        let end = begin + word.len();
        if is_address(word) {
            points.retain(|&at| at <= begin || at >= end);
            points.push(begin);
        }
        begin = end + 1;
    }
    points.push(text.len());
    points.sort_unstable();
    points.dedup();
    let starts = std::iter::once(0).chain(points.iter().copied());
    starts.zip(points.iter().copied()).map(|(from, to)| from..to).collect()
}

/// Whether a word is to be copied rather than read: a path, an address.
fn is_address(word: &str) -> bool {
    word.contains(['/', '\\']) && !word.contains(|c| is_unspaced(c) || is_chinese(c))
}

/// A piece wider than a line, in parts that fit.
fn tear(piece: &str, width: usize) -> Vec<String> {
    let paragraph = Paragraph::new(piece);
    let narrow = |cells: usize| u16::try_from(cells).map_or(f32::MAX, f32::from);
    let lines = paragraph.lines(narrow(width), |part| narrow(cells(&paragraph.text()[part])));
    lines
        .into_iter()
        .map(|line| paragraph.text()[line].to_owned())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::words::break_points;

    #[test]
    fn text_is_broken_at_spaces_and_steers_no_terminal() {
        assert_eq!(wrap("one two three", 8), ["one two", "three"]);
        assert_eq!(wrap("a\u{1b}[31mb", 20), ["a [31mb"]);
        assert_eq!(wrap("", 20), [""]);
        assert_eq!(wrap("one  \t two\n\nthree", 20), ["one two", "", "three"]);
        assert_eq!(
            wrap("incomprehensibilities are long", 10),
            ["incomprehensibilities", "are long"]
        );
    }

    /// If this fails, a scenario turns the text of a terminal round, or hides a part of it.
    #[test]
    fn what_turns_text_round_is_written_out() {
        assert_eq!(
            wrap("a \u{202e}b\u{2066}c\u{200f}d\u{feff}", 40),
            ["a \\u202eb\\u2066c\\u200fd\\ufeff"]
        );
        assert_eq!(plain("a\u{202d}\u{61c}\u{e0041}"), "a\\u202d\\u061c\\udb40\\udc41");
        assert_eq!(plain("ក\u{200b}ខ\u{2060}គ\u{1f}x\n"), "កខគ / x ");
    }

    /// If this fails, Khmer runs over the edge of a terminal, or its words are cut.
    #[test]
    fn every_script_is_broken_between_words_by_the_width_of_cells() {
        let khmer = "ខ្ញុំស្រឡាញ់ភាសាខ្មែរ".repeat(12);
        for text in [
            khmer.as_str(),
            "สวัสดีชาวโลก",
            "ພວກເຮົາເຮັດວຽກຢູ່ນີ້",
            "受害人可以拒绝帮助，不需要说明理由。",
        ] {
            let text = text.repeat(6);
            let lines = wrap(&text, 40);
            assert!(lines.len() > 1 && lines.iter().all(|l| cells(l) <= 40), "{lines:#?}");
            assert!(lines.iter().rev().skip(1).all(|l| cells(l) > 25), "ragged: {lines:#?}");
            assert_eq!(lines.concat(), text);
            let points = break_points(&text);
            let ends = lines.iter().scan(0, |at, line| {
                *at += line.len();
                Some(*at)
            });
            assert!(
                ends.filter(|&at| at < text.len()).all(|at| points.contains(&at)),
                "{lines:#?}"
            );
        }
        assert_eq!(cells("好"), 2);
        assert!(cells("ស្ត្រី") >= 1 && cells("é") == 1);
    }

    /// If this fails, marks of a translator are lost or shown, or a word that nobody marked runs over the edge.
    #[test]
    fn marks_are_used_and_a_word_without_any_is_torn() {
        let marked = format!("{}\u{200b}{}", "ក".repeat(25), "ខ".repeat(25));
        assert_eq!(wrap(&marked, 40), ["ក".repeat(25), "ខ".repeat(25)]);
        let long = wrap(&"ក".repeat(95), 40);
        assert_eq!(long.iter().map(|l| cells(l)).collect::<Vec<_>>(), [40, 40, 15]);
        assert_eq!(wrap("ទៅផ្សារ\u{2060}ទៅ", 80), ["ទៅផ្សារទៅ"]);
    }

    /// If this fails, the path of a record cannot be copied.
    #[test]
    fn a_path_is_whole() {
        let path = "/somewhere/far-away/with-many/folders/of-records/a.grr";
        assert_eq!(
            wrap(&format!("Kept at: {path}."), 30),
            ["Kept at:", &format!("{path}.")]
        );
        assert_eq!(
            wrap("see C:\\a-b\\c-d\\e-f now", 10),
            ["see", "C:\\a-b\\c-d\\e-f", "now"]
        );
        assert_eq!(wrap("one two-three", 9), ["one two-", "three"]);
    }
}
