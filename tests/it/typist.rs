//! Somebody at a terminal who reads what is written and types numbers.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::io::{BufRead, Read, Write};
use std::rc::Rc;

/// What is written, for whoever reads it while it is written.
#[derive(Clone, Default)]
pub(crate) struct Paper(Rc<RefCell<Vec<u8>>>);

impl Paper {
    pub(crate) fn text(&self) -> String {
        String::from_utf8(self.0.borrow().clone()).expect("what is written is text")
    }
}

impl Write for Paper {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.borrow_mut().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// How often the first choice is taken before somebody is lost who looks for another one.
const LOST: usize = 12;

/// Somebody who reads what is written and types the number of what they look for: the first line of the last list that begins
/// with one of the words between `|`. What is a number already is typed as it is. Whoever waits is given the first answer.
pub(crate) struct Typist {
    paper: Paper,
    steps: VecDeque<String>,
    /// What was typed, a line each.
    pub(crate) typed: Vec<String>,
    pending: VecDeque<u8>,
    lost: usize,
}

impl Typist {
    /// Somebody who reads this paper and looks for these words, one after the other.
    pub(crate) fn at(paper: &Paper, steps: &[&str]) -> Self {
        Self {
            paper: paper.clone(),
            steps: steps.iter().map(|&step| step.to_owned()).collect(),
            typed: Vec::new(),
            pending: VecDeque::new(),
            lost: 0,
        }
    }

    fn next(&mut self) -> Option<String> {
        let step = self.steps.front()?.clone();
        if step.is_empty() || step.chars().all(|c| c.is_numeric()) {
            self.steps.pop_front();
            return Some(step);
        }
        if let Some(number) = step.split('|').find_map(|words| self.number_of(words)) {
            self.steps.pop_front();
            self.lost = 0;
            return Some(number);
        }
        self.lost += 1;
        assert!(self.lost < LOST, "`{step}` is not there:\n{}", self.paper.text());
        Some("1".into())
    }

    /// The number of the first line of the last list that begins with these words.
    fn number_of(&self, words: &str) -> Option<String> {
        let text = self.paper.text();
        let lines: Vec<&str> = text.lines().collect();
        let last = lines.iter().rposition(|line| line.starts_with("== ")).unwrap_or(0);
        let options = lines[last..].iter().filter_map(|line| {
            let (number, words) = line.trim_start().split_once("  ")?;
            number.chars().all(char::is_numeric).then_some((number, words))
        });
        let words = words.trim();
        options
            .filter(|(_, option)| option.starts_with(words))
            .map(|(number, _)| number.to_owned())
            .next()
    }
}

impl Read for Typist {
    fn read(&mut self, buf: &mut [u8]) -> std::io::Result<usize> {
        let read = self.fill_buf()?.read(buf)?;
        self.consume(read);
        Ok(read)
    }
}

impl BufRead for Typist {
    fn fill_buf(&mut self) -> std::io::Result<&[u8]> {
        if self.pending.is_empty()
            && let Some(next) = self.next()
        {
            self.pending.extend(format!("{next}\n").into_bytes());
            self.typed.push(next);
        }
        Ok(self.pending.make_contiguous())
    }

    fn consume(&mut self, amount: usize) {
        self.pending.drain(..amount);
    }
}
