//! Lines in, lines out: wrapped text, screens as blocks, numbered choices, and one clear sentence when a choice cannot be
//! understood. Digits of every script are read. Nothing here knows what a run is or decides what is shown.

use super::typeset::{cells, plain, wrap};
use crate::locale::words::{MARKS, without_marks};
use crate::locale::{Key, Messages, Said, in_latin_digits, key, said};
use grounds_desk::shown::{Block, Told};
use std::io::{BufRead, Read, Write};

/// Bytes of one typed line that are looked at.
const TYPED_BYTES: u64 = 1024;
/// The widest text, in cells: longer lines are hard to read.
const WIDEST: usize = 100;
/// Narrower than this, wrapping makes text worse.
const NARROWEST: usize = 30;

/// Why the person at the keyboard is no longer there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Left {
    /// What was typed or piped has come to its end.
    InputEnded,
    /// The person stopped; the run can be gone on with.
    Stopped,
}

/// Where a run in a terminal reads and writes.
pub struct Console<'a> {
    messages: &'a Messages,
    input: &'a mut dyn BufRead,
    out: &'a mut dyn Write,
    width: usize,
    echoes: bool,
    /// Whether nothing has been read yet.
    is_fresh: bool,
}

/// What some programs put before a text: the byte-order mark, in UTF-8.
const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();

impl std::fmt::Debug for Console<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Console")
            .field("width", &self.width)
            .finish_non_exhaustive()
    }
}

impl<'a> Console<'a> {
    /// A console so many cells wide.
    pub fn new(messages: &'a Messages, input: &'a mut dyn BufRead, out: &'a mut dyn Write, width: usize) -> Self {
        Self {
            messages,
            input,
            out,
            width: width.clamp(NARROWEST, WIDEST),
            echoes: false,
            is_fresh: true,
        }
    }

    /// Writes down what was read, for input from a pipe, where nobody sees it typed.
    #[must_use]
    pub const fn echoing(mut self, echoes: bool) -> Self {
        self.echoes = echoes;
        self
    }

    /// The words.
    pub(super) const fn messages(&self) -> &'a Messages {
        self.messages
    }

    // ---- out ----

    /// Writes a paragraph. A closed pipe ends the output, not the program.
    pub(super) fn say(&mut self, text: &str) {
        self.hang("", text);
    }

    /// Writes an interface text.
    pub(super) fn tell(&mut self, said: impl Into<Said>) {
        self.say(&self.messages.say(&said.into()));
    }

    /// Writes a paragraph behind a mark, its further lines indented to stand under the first; under the beginning of the
    /// mark, when that takes half of the width.
    pub(super) fn hang(&mut self, mark: &str, text: &str) {
        let shown = plain(mark);
        let is_narrow = cells(&shown) * 2 > self.width;
        let indent = if is_narrow { 4 } else { cells(&shown) };
        let lead = if is_narrow { " ".repeat(indent) } else { shown };
        let lines = if is_narrow {
            wrap(&format!("{mark}{text}"), self.width.saturating_sub(indent))
        } else {
            wrap(text, self.width.saturating_sub(indent))
        };
        for (number, line) in lines.iter().enumerate() {
            let line = if number == 0 {
                format!("{lead}{line}")
            } else {
                format!("{}{line}", " ".repeat(indent))
            };
            let _ = writeln!(self.out, "{}", line.trim_end());
        }
    }

    /// Writes a heading.
    pub(super) fn heading(&mut self, text: &str) {
        self.gap();
        self.hang("== ", &format!("{text} =="));
    }

    /// Writes an empty line.
    pub(super) fn gap(&mut self) {
        let _ = writeln!(self.out);
    }

    // ---- in ----

    /// Asks for a line. `?` and `stop` are answered here.
    pub(super) fn ask(&mut self, prompt: &str) -> Result<String, Left> {
        loop {
            let _ = write!(self.out, "{} ", wrap(prompt, self.width).join("\n"));
            let _ = self.out.flush();
            let line = self.read_line().ok_or(Left::InputEnded)?;
            let typed = line.trim_matches(is_blank);
            if self.echoes {
                let _ = writeln!(self.out, "{}", plain(typed));
            }
            match typed {
                "?" | "？" => self.tell(key!("text-help")),
                _ if self.is_word(typed, key!("text-word-stop")) => return Err(Left::Stopped),
                _ => return Ok(typed.to_owned()),
            }
        }
    }

    /// Whether something typed is a command word, in the language of the interface or in English.
    pub(super) fn is_word(&self, typed: &str, key: Key) -> bool {
        let typed = without_marks(typed).to_lowercase();
        let english = key.name().rsplit('-').next().unwrap_or_default();
        let word = self.messages.get(key);
        !typed.is_empty() && (typed == without_marks(&word).to_lowercase() || typed == english)
    }

    /// Shows what is told on a screen; what can be chosen is shown by [`Self::choose`].
    pub(super) fn show<'b>(&mut self, blocks: impl IntoIterator<Item = Block<'b>>) {
        for block in blocks {
            match block {
                Block::Heading(1 | 2, words) => self.heading(words),
                Block::Heading(_, words) => {
                    self.gap();
                    self.say(words);
                }
                Block::Text(words) => self.say(words),
                Block::Item(words) => self.hang("  - ", words),
                Block::Note(note) => self.say(&note.words),
                Block::Fact(fact) => self.hang("  ", &fact.told),
                Block::Told(line) => self.told(line),
                Block::Finish(finish) => finish.missing.iter().for_each(|missing| self.say(missing)),
                Block::Offer(_) | Block::Numbered(..) | Block::Field(_) => {}
            }
        }
    }

    /// A line of what was said, seen and done, its further lines below its first; where it stands in the notebook behind it.
    fn told(&mut self, line: &Told) {
        let marks = line.touch.iter().flat_map(|touch| &touch.marks);
        let marks: String = marks.map(|mark| format!(" [{}]", mark.words)).collect();
        self.hang("  ", &format!("{}{marks}", line.told));
    }

    /// Shows numbered words and asks for one of the numbers; gives its place in the list. None: one step back, or there is
    /// nothing, which is said.
    ///
    /// # Errors
    /// The person left.
    pub(super) fn choose(&mut self, options: &[(usize, String)]) -> Result<Option<usize>, Left> {
        for (number, words) in options {
            self.show_option(*number, words);
        }
        let Some(most) = options.iter().map(|(number, _)| *number).max() else {
            self.tell(key!("text-nothing-here"));
            return Ok(None);
        };
        let prompt = self.messages.get(key!("text-prompt-choice"));
        loop {
            let typed = self.ask(&prompt)?;
            let picked = number(&typed);
            let at = picked.and_then(|picked| options.iter().position(|(number, _)| *number == picked));
            match (picked, at) {
                (Some(0), _) => return Ok(None),
                (_, Some(at)) => return Ok(Some(at)),
                (None, _) if self.is_word(&typed, key!("text-word-back")) => return Ok(None),
                _ => self.not_a_choice(most),
            }
        }
    }

    /// Shows one option of a list, under the number that it is chosen by.
    fn show_option(&mut self, number: usize, option: &str) {
        let number = self.number(number);
        self.hang(&format!("{number:>3}  "), option);
    }

    /// A number in the digits that the person reads.
    pub(super) fn number(&self, number: impl ToString) -> String {
        self.messages.digits().write(&number.to_string())
    }

    fn not_a_choice(&mut self, count: usize) {
        let count = i64::try_from(count).unwrap_or(i64::MAX);
        self.tell(said!("text-not-a-choice", count = count));
    }

    /// The next line, cut at a length nobody types; none at the end of the input, or when it cannot be read.
    fn read_line(&mut self) -> Option<String> {
        let mut line = Vec::new();
        let read = (&mut *self.input).take(TYPED_BYTES).read_until(b'\n', &mut line).ok()?;
        if read == 0 {
            return None;
        }
        if std::mem::take(&mut self.is_fresh) && line.starts_with(BYTE_ORDER_MARK) {
            line.drain(..BYTE_ORDER_MARK.len());
        }
        if read as u64 == TYPED_BYTES && line.last() != Some(&b'\n') {
            self.skip_line();
        }
        Some(String::from_utf8_lossy(&line).into_owned())
    }

    fn skip_line(&mut self) {
        let mut rest = Vec::new();
        while let Ok(read) = (&mut *self.input).take(TYPED_BYTES).read_until(b'\n', &mut rest) {
            if read == 0 || rest.last() == Some(&b'\n') {
                break;
            }
            rest.clear();
        }
    }
}

/// What stands around or between what was typed. On keyboards of Khmer the space bar writes U+200B.
fn is_blank(c: char) -> bool {
    c.is_whitespace() || MARKS.contains(&c)
}

/// A whole number, in the digits of whatever script.
pub(super) fn number(typed: &str) -> Option<usize> {
    in_latin_digits(typed.trim_matches(is_blank)).parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Digits;

    /// What is written while the console does something with this input.
    fn with_console<T>(language: &str, input: &str, with: impl FnOnce(&mut Console<'_>) -> T) -> (T, String) {
        let english =
            "text-prompt-choice = Choose:\ntext-not-a-choice = Type 1 to { $count }.\ntext-not-a-percent = No.\n";
        let messages = Messages::new(language, "", english).expect("English is Fluent");
        let messages = messages.in_digits(Digits::of_language(language).unwrap_or_default());
        let (mut input, mut out) = (input.as_bytes(), Vec::new());
        let done = with(&mut Console::new(&messages, &mut input, &mut out, 40));
        (done, String::from_utf8(out).expect("what is written is text"))
    }

    /// If this fails, a person is asked for a number from ១ to ៣, types ១, and is refused.
    #[test]
    fn numbers_are_shown_and_read_in_the_digits_of_the_reader() {
        let options: Vec<(usize, String)> = (1..).zip(["a", "b", "c"].map(str::to_owned)).collect();
        for (language, typed, shown) in [("km", "២", "  ២  b"), ("th", "๒", "  ๒  b"), ("en", "２", "  2  b")]
        {
            let (chosen, out) = with_console(language, &format!("{typed}\n"), |c| c.choose(&options));
            assert_eq!(chosen, Ok(Some(1)), "{language}");
            assert!(out.contains(shown), "{out}");
        }
        // Those of every script, whatever is shown; and nothing else.
        let (chosen, out) = with_console("en", "៤\n໐\n", |c| c.choose(&options));
        assert_eq!((chosen, out.contains("Type 1 to 3.")), (Ok(None), true), "{out}");
        // The space bar of a Khmer keyboard.
        let (chosen, _) = with_console("km", "\u{200b}៣\u{200b}\n", |c| c.choose(&options));
        assert_eq!(chosen, Ok(Some(2)));
        // A number that nothing stands under is no choice, also between others.
        let gap = [(1, "a".to_owned()), (4, "b".to_owned())];
        let (chosen, out) = with_console("en", "2\n4\n", |c| c.choose(&gap));
        assert_eq!((chosen, out.contains("Type 1 to 4.")), (Ok(Some(1)), true), "{out}");
    }

    /// If this fails, input piped by some programs loses its first line.
    #[test]
    fn a_byte_order_mark_before_the_input_is_passed_over() {
        let options = [(1, "a".to_owned())];
        let (chosen, _) = with_console("en", "\u{feff}1\n", |c| c.choose(&options));
        assert_eq!(chosen, Ok(Some(0)));
        // Further on it is what somebody typed, and no number.
        let (chosen, out) = with_console("en", "x\n\u{feff}1\n", |c| c.choose(&options));
        assert_eq!(
            (chosen, out.matches("Type 1").count()),
            (Err(Left::InputEnded), 2),
            "{out}"
        );
    }

    /// If this fails, headings, prompts and labels run over the edge, or the text beside a long label has no room.
    #[test]
    fn everything_keeps_to_the_width() {
        let long = "ខ្ញុំស្រឡាញ់ភាសាខ្មែរ".repeat(5);
        let write = |c: &mut Console<'_>| {
            c.heading(&long);
            c.hang(&format!("  {long}: "), "ខ្មែរ");
            c.hang("  好: ", &long);
            c.ask(&long)
        };
        let (_, out) = with_console("km", "\n", write);
        assert!(out.lines().count() > 10, "{out}");
        assert!(out.lines().all(|line| cells(line) <= 41), "{out}");
        assert!(
            out.contains("\n      ") && !out.contains("\n       "),
            "what hangs stands under what it hangs from: {out}"
        );
    }

    #[test]
    fn a_line_without_end_is_cut_and_the_next_one_is_read() {
        let messages = Messages::new("en", "", "").expect("nothing is Fluent");
        let text = format!("{}\n2\n", "x".repeat(5_000_000));
        let (mut input, mut out) = (text.as_bytes(), Vec::new());
        let mut console = Console::new(&messages, &mut input, &mut out, 80);
        assert_eq!(console.read_line().map(|l| l.len()), Some(1024));
        assert_eq!(console.read_line().as_deref(), Some("2\n"));
        assert_eq!(console.read_line(), None);
    }
}
