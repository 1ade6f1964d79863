//! Lines in, lines out: wrapped text, screens as blocks, numbered offers, and one clear sentence when a choice cannot be
//! understood. Nothing here knows what a run is or decides what is shown.

use crate::locale::{Key, Messages, Said, key, said};
use grounds_desk::shown::plain::line;
use grounds_desk::shown::{Block, Offer, OfferState};
use grounds_desk::wish::Wish;
use std::io::{BufRead, Read, Write};

/// Bytes of one typed line that are looked at.
const TYPED_BYTES: u64 = 1024;
/// The widest text, in characters: longer lines are hard to read.
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
}

impl std::fmt::Debug for Console<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Console")
            .field("width", &self.width)
            .finish_non_exhaustive()
    }
}

impl<'a> Console<'a> {
    /// A console so many characters wide.
    pub fn new(messages: &'a Messages, input: &'a mut dyn BufRead, out: &'a mut dyn Write, width: usize) -> Self {
        Self {
            messages,
            input,
            out,
            width: width.clamp(NARROWEST, WIDEST),
            echoes: false,
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

    /// Writes a paragraph behind a mark, its further lines indented to stand under the first.
    pub(super) fn hang(&mut self, mark: &str, text: &str) {
        let indent = mark.chars().count();
        for (number, line) in wrap(text, self.width.saturating_sub(indent)).iter().enumerate() {
            let lead = if number == 0 {
                mark.to_owned()
            } else {
                " ".repeat(indent)
            };
            let _ = writeln!(self.out, "{}", format!("{lead}{line}").trim_end());
        }
    }

    /// Writes a heading.
    pub(super) fn heading(&mut self, text: &str) {
        let _ = writeln!(self.out, "\n== {} ==", plain(text));
    }

    /// Writes an empty line.
    pub(super) fn gap(&mut self) {
        let _ = writeln!(self.out);
    }

    // ---- in ----

    /// Asks for a line. `?` and `stop` are answered here.
    pub(super) fn ask(&mut self, prompt: &str) -> Result<String, Left> {
        loop {
            let _ = write!(self.out, "{} ", plain(prompt));
            let _ = self.out.flush();
            let line = self.read_line().ok_or(Left::InputEnded)?;
            let typed = line.trim();
            if self.echoes {
                let _ = writeln!(self.out, "{}", plain(typed));
            }
            match typed {
                "?" => self.tell(key!("text-help")),
                _ if self.is_word(typed, key!("text-word-stop")) => return Err(Left::Stopped),
                _ => return Ok(typed.to_owned()),
            }
        }
    }

    /// Whether something typed is a command word, in the language of the interface or in English.
    pub(super) fn is_word(&self, typed: &str, key: Key) -> bool {
        let typed = typed.to_lowercase();
        let english = key.name().rsplit('-').next().unwrap_or_default();
        !typed.is_empty() && (typed == self.messages.get(key).to_lowercase() || typed == english)
    }

    /// Shows a screen, its offers with numbers. Gives them in the order of their numbers.
    fn show_blocks<'b>(&mut self, blocks: &[Block<'b>]) -> Vec<&'b Offer> {
        let mut offers = Vec::new();
        for block in blocks {
            match *block {
                Block::Heading(1 | 2, words) => self.heading(words),
                Block::Heading(_, words) => {
                    self.gap();
                    self.say(words);
                }
                Block::Text(words) => self.say(words),
                Block::Item(words) => self.hang("  - ", words),
                Block::Note(note) => self.say(&note.words),
                Block::Fact(fact) => self.hang("  ", &fact.told),
                Block::Field(field) => self.hang("  ", &field.label),
                Block::Finish(finish) => self.hang("  ", finish.missing.as_ref().unwrap_or(&finish.words)),
                Block::Offer(offer) => {
                    offers.push(offer);
                    self.hang(&format!("{:>3}  ", offers.len()), &line(offer));
                }
            }
        }
        offers
    }

    /// Shows a screen on which there is nothing to choose.
    pub(super) fn show(&mut self, blocks: &[Block<'_>]) {
        self.show_blocks(blocks);
    }

    /// Shows a screen and asks for one of its offers. None: one step back, or there are none, which is said.
    ///
    /// # Errors
    /// The person left.
    pub(super) fn choose_in(&mut self, blocks: &[Block<'_>]) -> Result<Option<Wish>, Left> {
        let offers = self.show_blocks(blocks);
        loop {
            let Some(at) = self.pick(offers.len())? else {
                return Ok(None);
            };
            match &offers[at].state {
                OfferState::Closed(why) => self.say(why),
                _ => return Ok(Some(offers[at].wish.clone())),
            }
        }
    }

    /// Shows offers and asks for one. None: one step back.
    ///
    /// # Errors
    /// The person left.
    pub(super) fn choose(&mut self, offers: &[Offer]) -> Result<Option<Wish>, Left> {
        let blocks: Vec<Block<'_>> = offers.iter().map(Block::Offer).collect();
        self.choose_in(&blocks)
    }

    /// Shows numbered words and asks for one. None: one step back.
    pub(super) fn choose_words<W: AsRef<str>>(&mut self, options: &[W]) -> Result<Option<usize>, Left> {
        self.show_options(options);
        self.pick(options.len())
    }

    /// Shows numbered words.
    pub(super) fn show_options<W: AsRef<str>>(&mut self, options: &[W]) {
        for (number, option) in options.iter().enumerate() {
            self.hang(&format!("{:>3}  ", number + 1), option.as_ref());
        }
    }

    /// Asks for one of so many options that have been shown, and gives its place. None: one step back, or there are none,
    /// which is said.
    fn pick(&mut self, count: usize) -> Result<Option<usize>, Left> {
        if count == 0 {
            self.tell(key!("text-nothing-here"));
            return Ok(None);
        }
        let prompt = self.messages.get(key!("text-prompt-choice"));
        loop {
            let typed = self.ask(&prompt)?;
            if self.is_word(&typed, key!("text-word-back")) || typed == "0" {
                return Ok(None);
            }
            match typed.parse::<usize>() {
                Ok(n) if (1..=count).contains(&n) => return Ok(Some(n - 1)),
                _ => self.not_a_choice(count),
            }
        }
    }

    /// Shows numbered options and asks for any number of them; at least `fewest`. None: one step back.
    pub(super) fn choose_some(&mut self, options: &[String], fewest: usize) -> Result<Option<Vec<usize>>, Left> {
        self.show_options(options);
        let prompt = self.messages.get(if fewest == 0 {
            key!("text-prompt-some-or-none")
        } else {
            key!("text-prompt-some")
        });
        loop {
            let typed = self.ask(&prompt)?;
            if self.is_word(&typed, key!("text-word-back")) {
                return Ok(None);
            }
            if fewest == 0 && (typed == "0" || self.is_word(&typed, key!("text-word-none"))) {
                return Ok(Some(Vec::new()));
            }
            match numbers(&typed, options.len()) {
                Some(picked) if picked.len() >= fewest.max(1) => return Ok(Some(picked)),
                _ => self.not_a_choice(options.len()),
            }
        }
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

/// Numbers from 1 to `count`, with commas or spaces between them, as places in a list, each once.
fn numbers(typed: &str, count: usize) -> Option<Vec<usize>> {
    let mut picked = Vec::new();
    for word in typed.split([',', ' ', ';']).filter(|w| !w.is_empty()) {
        let number = word.parse::<usize>().ok().filter(|n| (1..=count).contains(n))?;
        if !picked.contains(&(number - 1)) {
            picked.push(number - 1);
        }
    }
    Some(picked)
}

/// A text without anything that steers a terminal: scenarios come from anyone.
fn plain(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}

/// Breaks a text into lines of at most `width` characters, at spaces. A word that is longer stands on its own line.
fn wrap(text: &str, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    for paragraph in text.lines() {
        let mut line = String::new();
        for word in plain(paragraph).split_whitespace() {
            if !line.is_empty() && line.chars().count() + 1 + word.chars().count() > width {
                lines.push(std::mem::take(&mut line));
            }
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
        lines.push(line);
    }
    if lines.is_empty() {
        lines.push(String::new());
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_broken_at_spaces_and_steers_no_terminal() {
        assert_eq!(wrap("one two three", 8), ["one two", "three"]);
        assert_eq!(wrap("a\u{1b}[31mb", 20), ["a [31mb"]);
        assert_eq!(wrap("", 20), [""]);
        assert_eq!(
            wrap("incomprehensibilities are long", 10),
            ["incomprehensibilities", "are long"]
        );
    }

    #[test]
    fn only_numbers_of_the_list_are_picked() {
        assert_eq!(numbers("1, 3 3", 3), Some(vec![0, 2]));
        assert_eq!(numbers("4", 3), None);
        assert_eq!(numbers("0", 3), None);
        assert_eq!(numbers("one", 3), None);
        assert_eq!(numbers("99999999999999999999999", 3), None);
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
