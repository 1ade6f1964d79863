//! Writing HTML that no scenario can write into: markup is words of the program, known when it is compiled, and everything
//! else is text.

use crate::diagnostic::is_invisible;
use crate::locale::join::hidden;
use crate::locale::pair;
use crate::locale::words::{MARKS, break_points, is_unspaced};
use std::borrow::Cow;
use std::collections::BTreeSet;
use std::fmt::Write as _;

/// A page that is being written, and how many words of it stand open on a screen.
#[derive(Debug, Default)]
pub(super) struct Html {
    written: String,
    is_folded: bool,
    open_words: usize,
}

impl Html {
    /// Markup. It is `'static`, so that nothing which was read can be handed here.
    pub(super) fn raw(&mut self, markup: &'static str) -> &mut Self {
        self.written.push_str(markup);
        self
    }

    /// Words, in an element or in an attribute between double quotation marks.
    pub(super) fn text(&mut self, words: &str) -> &mut Self {
        escape(&mut self.written, words, "");
        self
    }

    /// A whole number.
    pub(super) fn number(&mut self, number: impl Into<i64>) -> &mut Self {
        // Writing to a `String` cannot fail.
        let _ = write!(self.written, "{}", number.into());
        self
    }

    /// Words of the page between two tags, on a line.
    pub(super) fn line(&mut self, open: &'static str, words: &str, close: &'static str) {
        self.words(open, words, close);
        self.raw("\n");
    }

    /// The same without an end of the line: what stands behind it goes on. In scripts without spaces a browser is told where
    /// lines may end: it may know no words of that language.
    pub(super) fn words(&mut self, open: &'static str, words: &str, close: &'static str) {
        self.raw(open);
        // A title holds text alone, and stands above the page.
        let is_title = open == "<title>";
        let wbr = if is_title { "" } else { "<wbr>" };
        if !self.is_folded && !is_title {
            self.open_words += words.split_whitespace().count();
        }
        escape(&mut self.written, words, wbr);
        self.raw(close);
    }

    /// Words of the run, which may be in another language than the page, and run the other way. `open` lacks its end.
    pub(super) fn run_line(&mut self, open: &'static str, told_in: Option<&str>, words: &str, close: &'static str) {
        self.raw(open);
        if let Some(language) = told_in {
            self.raw(" lang=\"").text(language).raw("\"");
        }
        self.line(" dir=\"auto\">", words, close);
    }

    /// What is folded on a screen until the details before it are opened.
    pub(super) fn folded(&mut self, inner: impl FnOnce(&mut Self)) {
        let was_folded = std::mem::replace(&mut self.is_folded, true);
        self.raw("<div class=\"folded\">\n");
        inner(self);
        self.raw("</div>\n");
        self.is_folded = was_folded;
    }

    /// What was written, and how many words of it stand open.
    pub(super) fn finish(self) -> (String, usize) {
        (self.written, self.open_words)
    }
}

/// Appends words as text: nothing in them is markup, nothing that turns text round or hides in it stays as it is, and what a
/// translator marks as a place to break is one (`wbr`).
fn escape(out: &mut String, words: &str, wbr: &str) {
    let words = pair::in_a_row(words);
    let words: Cow<'_, str> = if words.contains('\r') {
        words.replace('\r', "").into()
    } else {
        words
    };
    let is_unspaced = words.contains(is_unspaced) && !wbr.is_empty();
    let points: BTreeSet<usize> = is_unspaced
        .then(|| break_points(&words))
        .into_iter()
        .flatten()
        .collect();
    let hidden: BTreeSet<usize> = hidden(&words).map(|(at, _)| at).collect();
    for (at, c) in words.char_indices() {
        let is_after_space = words[..at].ends_with(char::is_whitespace);
        if at > 0 && !is_after_space && points.contains(&at) {
            out.push_str(wbr);
        }
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\n' => out.push('\n'),
            c if MARKS.contains(&c) => {}
            c if c.is_control() => out.push(' '),
            c if is_invisible(c) && hidden.contains(&at) => {
                for unit in c.encode_utf16(&mut [0; 2]) {
                    let _ = write!(out, "\\u{unit:04x}");
                }
            }
            c => out.push(c),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Html;

    fn written(words: &str) -> String {
        let mut out = Html::default();
        out.line("<p>", words, "</p>");
        out.finish().0
    }

    /// If this fails, a scenario writes markup into the page, or turns it round.
    #[test]
    fn words_are_never_markup() {
        for (words, text) in [
            (
                "<script>a && \"b\"</script>",
                "&lt;script&gt;a &amp;&amp; &quot;b&quot;&lt;/script&gt;",
            ),
            ("a\u{202e}b\u{0}c\u{1b}", "a\\u202eb c "),
            ("one\ntwo\r\n", "one\ntwo\n"),
        ] {
            assert_eq!(written(words), format!("<p>{text}</p>\n"));
        }
    }

    /// If this fails, a browser that knows no Khmer tears words, or what a translator marked is lost.
    #[test]
    fn lines_of_scripts_without_spaces_may_end_between_words() {
        let khmer = written("ខ្ញុំស្រឡាញ់ភាសាខ្មែរ");
        assert!(khmer.contains("ខ្ញុំ<wbr>ស្រឡាញ់<wbr>"), "{khmer}");
        assert_eq!(written("ក\u{200b}ខ"), "<p>ក<wbr>ខ</p>\n");
        assert!(!written("two words").contains("<wbr>"));
    }
}
