//! Tells the faults of one file, as the house tells them all: code, place, plain words, what to do.

use crate::diagnostic::{Diagnostic, Sink, Source, Span};
use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

/// Faults that a program makes all through a file: three are told, the others counted.
const COUNTED: [&str; 3] = ["curly-quote", "no-comma", "small-letter"];
/// How many of those are told.
const TOLD: usize = 3;
/// Bytes of a place that are marked. Of something long, its beginning.
const MARKED: usize = 60;

/// Tells the faults of one file.
#[derive(Debug)]
pub(super) struct Teller<'s> {
    source: Arc<Source>,
    sink: &'s mut Sink,
    told: usize,
    counts: BTreeMap<&'static str, (usize, Range<usize>)>,
}

impl<'s> Teller<'s> {
    pub(super) fn new(source: &Arc<Source>, sink: &'s mut Sink) -> Self {
        Self {
            source: Arc::clone(source),
            sink,
            told: 0,
            counts: BTreeMap::new(),
        }
    }

    /// How many faults were told of this file so far.
    pub(super) const fn told(&self) -> usize {
        self.told
    }

    /// Whether a rule was broken in this file.
    pub(super) fn has_told(&self, code: &str) -> bool {
        self.counts.contains_key(code)
    }

    /// What a mistyped word was meant to be.
    pub(super) fn nearest<'c>(&mut self, typed: &str, among: &[&'c str]) -> Option<&'c str> {
        self.sink.nearest(typed, among.iter().copied())
    }

    /// A place in the file, on the boundaries of characters.
    pub(super) fn span(&self, at: &Range<usize>) -> Span {
        let text = &self.source.text;
        let mut start = at.start.min(text.len());
        while !text.is_char_boundary(start) {
            start -= 1;
        }
        let mut end = at.end.clamp(start, text.len()).min(start + MARKED);
        while !text.is_char_boundary(end) {
            end += 1;
        }
        Span {
            source: Arc::clone(&self.source),
            bytes: start..end,
        }
    }

    /// Tells a fault and what to do about it.
    pub(super) fn tell(&mut self, code: &'static str, at: &Range<usize>, words: impl Into<String>, help: &str) {
        if self.is_to_be_told(code, at) {
            let fault = Diagnostic::error(code, words).at(self.span(at), "here");
            self.sink.push(with_help(fault, help));
        }
    }

    /// The same with a second place that belongs to it.
    pub(super) fn tell_both(
        &mut self,
        code: &'static str,
        at: &Range<usize>,
        words: impl Into<String>,
        help: &str,
        other: (&Range<usize>, &str),
    ) {
        if self.is_to_be_told(code, at) {
            let fault = Diagnostic::error(code, words).at(self.span(at), "here");
            let fault = fault.related(self.span(other.0), other.1);
            self.sink.push(with_help(fault, help));
        }
    }

    /// What is to be looked at and keeps nobody from playing.
    pub(super) fn warn(&mut self, code: &'static str, at: &Range<usize>, words: impl Into<String>, help: &str) {
        let fault = Diagnostic::warning(code, words).at(self.span(at), "here");
        self.sink.push(with_help(fault, help));
    }

    fn is_to_be_told(&mut self, code: &'static str, at: &Range<usize>) -> bool {
        self.told += 1;
        let (count, first) = self.counts.entry(code).or_insert((0, 0..0));
        *count += 1;
        if *count == TOLD + 1 {
            *first = at.clone();
        }
        *count <= TOLD || !COUNTED.contains(&code)
    }

    /// Tells how many there were that were only counted.
    pub(super) fn close(mut self) {
        for (code, (count, first)) in std::mem::take(&mut self.counts) {
            if count > TOLD && COUNTED.contains(&code) {
                let words = match count - TOLD {
                    1 => "the same once more".to_owned(),
                    more => format!("the same {more} times more in this file"),
                };
                let fault = Diagnostic::error(code, words).at(self.span(&first), "the next one");
                self.sink
                    .push(fault.help("your editor can replace all of them at once"));
            }
        }
    }
}

fn with_help(fault: Diagnostic, help: &str) -> Diagnostic {
    if help.is_empty() { fault } else { fault.help(help) }
}
