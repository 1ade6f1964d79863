//! The room of the translators: what there is to translate ([`Originals`]), a translation that somebody hands in
//! ([`Translated`]), as Fluent or as gettext PO, what is wrong with it ([`judge`]), how far it lags ([`lag`]), and putting it beside what was there ([`take`]).
//!
//! A text is a Fluent pattern in one way of writing it ([`pattern`]), so that layout never makes a translation stale. Files
//! come from anyone: every fault has its line, and one broken entry loses only itself. Nothing here reads or writes files.

pub mod fluent;
pub mod judge;
pub mod lag;
mod original;
pub mod pattern;
pub mod po;
pub mod scenario;
pub mod take;

pub use judge::{Fault, Finding, Status};
pub use original::{Original, Originals, Rules};

use crate::diagnostic::{Diagnostic, Severity, Source, Span, text_in};
use crate::locale::translated::{State, UNREADABLE, tell_unread};
use crate::scenario::limits::SCENARIO_BYTES;
use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

/// One translated text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Unit {
    /// The name of its message; a term of the language begins with a hyphen.
    pub id: String,
    /// The translation, as a pattern.
    pub text: String,
    /// The fingerprint of the text it was made from.
    pub source: Option<String>,
    /// Whether somebody has read it, where that differs from the file.
    pub state: Option<State>,
    /// What the translator wrote beside it.
    pub notes: Vec<String>,
    /// The text it was made from, where that is no longer the text and is known.
    pub previous: Option<String>,
    /// The text that the translator had before the eyes, when the file shows it and nobody doubts the translation.
    pub seen: Option<String>,
    /// Where its name stands in the file.
    pub place: Range<usize>,
}

impl Unit {
    /// The same without where it stood and what was shown beside it: what is kept.
    #[must_use]
    pub fn kept(&self) -> Self {
        Self {
            seen: None,
            place: 0..0,
            ..self.clone()
        }
    }
}

/// What stands at the head of a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Head {
    /// The language.
    pub language: Option<String>,
    /// Who or what translated.
    pub translator: Option<String>,
    /// Whether somebody has read it; a draft when the file says nothing.
    pub state: Option<State>,
    /// Whatever else stands there.
    pub notes: Vec<String>,
}

/// A translation as it was handed in, as far as it can be read.
#[derive(Clone, Debug)]
pub struct Translated {
    /// The file.
    pub source: Arc<Source>,
    /// Its head.
    pub head: Head,
    /// Its texts, in the order of the file.
    pub units: Vec<Unit>,
    /// Texts that are kept although nothing asks for them any more.
    pub gone: Vec<Unit>,
    /// What could not be read.
    pub faults: Vec<Diagnostic>,
    names: BTreeMap<String, usize>,
}

impl Translated {
    /// Reads a file: PO when its name ends so, Fluent otherwise.
    #[must_use]
    pub fn read(name: &str, bytes: &[u8]) -> Self {
        let mut read = Self::empty(name, "");
        if bytes.len() > SCENARIO_BYTES {
            let words = format!("the file has {} bytes; at most {SCENARIO_BYTES} are read", bytes.len());
            read.faults.push(Diagnostic::warning(UNREADABLE, words).in_file(name));
            return read;
        }
        match text_in(bytes) {
            Ok(text) => {
                read = Self::empty(name, &text);
                if is_po(name) {
                    po::read::read(&mut read);
                } else {
                    fluent::read(&mut read);
                }
            }
            Err(fault) => {
                let told = Diagnostic {
                    severity: Severity::Warning,
                    ..fault.told(UNREADABLE, name)
                };
                read.faults.push(told);
            }
        }
        read
    }

    fn empty(name: &str, text: &str) -> Self {
        Self {
            source: Arc::new(Source::new(name.to_owned(), text)),
            head: Head::default(),
            units: Vec::new(),
            gone: Vec::new(),
            faults: Vec::new(),
            names: BTreeMap::new(),
        }
    }

    /// A place in the file.
    #[must_use]
    pub fn span(&self, bytes: Range<usize>) -> Span {
        Span {
            source: self.source.clone(),
            bytes,
        }
    }

    /// The translation of a message.
    #[must_use]
    pub fn unit(&self, id: &str) -> Option<&Unit> {
        self.names.get(id).and_then(|&at| self.units.get(at))
    }

    /// The same texts, each under the name that it has now, where that is another.
    #[must_use]
    pub(crate) fn renamed(mut self, name: impl Fn(&str) -> Option<String>) -> Self {
        for unit in &mut self.units {
            if let Some(now) = name(&unit.id) {
                unit.id = now;
            }
        }
        let units = self.units.iter().enumerate();
        self.names = units.map(|(at, unit)| (unit.id.clone(), at)).collect();
        self
    }

    fn fault(&mut self, words: impl Into<String>, at: Range<usize>, help: &str) {
        let span = self.span(at);
        tell_unread(&mut self.faults, words, span, help);
    }

    fn add(&mut self, unit: Unit) {
        if self.names.contains_key(&unit.id) {
            let words = format!("`{}` is translated twice", unit.id.escape_debug());
            return self.fault(words, unit.place, "remove one of the two");
        }
        self.names.insert(unit.id.clone(), self.units.len());
        self.units.push(unit);
    }

    fn state(&mut self, word: &str, at: Range<usize>) -> Option<State> {
        let state = State::of_word(word);
        if state.is_none() {
            let words = format!("`{}` is no state of a translation", word.escape_debug());
            self.fault(words, at, "write draft or reviewed");
        }
        state
    }
}

/// Whether the name of a file is one of gettext.
#[must_use]
pub fn is_po(name: &str) -> bool {
    name.rsplit_once('.')
        .is_some_and(|(_, ending)| ending.eq_ignore_ascii_case("po"))
}
