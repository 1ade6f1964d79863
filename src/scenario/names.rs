//! The names of a file, each kind in its own space, with where each was first written.

use crate::diagnostic::{Diagnostic, Sink, Span};
use super::limits::ID_CHARS;
use std::collections::BTreeMap;

/// Name → dense number, for each kind.
#[derive(Clone, Debug, Default)]
pub(crate) struct Names {
    pub people: BTreeMap<String, u16>,
    pub places: BTreeMap<String, u16>,
    pub documents: BTreeMap<String, u16>,
    pub cues: BTreeMap<String, u16>,
    pub questions: BTreeMap<String, u16>,
    pub services: BTreeMap<String, u16>,
}

/// One kind of name while a file is read: what exists and where.
pub(super) struct Book {
    /// What the kind is called in messages: `cue`.
    kind: &'static str,
    /// The rule that a dangling name breaks.
    unknown: &'static str,
    entries: BTreeMap<String, (u16, Span)>,
}

impl Book {
    pub(super) const fn new(kind: &'static str, unknown: &'static str) -> Self {
        Self {
            kind,
            unknown,
            entries: BTreeMap::new(),
        }
    }

    /// Enters a name; reports one that stands twice, at both places, or that is no identifier.
    pub(super) fn enter(&mut self, name: &str, at: Span, number: usize, sink: &mut Sink) {
        if !is_identifier(name) {
            let words = format!("`{}` cannot be a name", name.escape_debug());
            let help =
                format!("use lower-case letters, digits and hyphens, starting with a letter, at most {ID_CHARS}: `passports-in-safe`");
            sink.push(
                Diagnostic::error("bad-identifier", words)
                    .at(at.clone(), "not a name")
                    .help(help),
            );
        }
        if let Some((_, first)) = self.entries.get(name) {
            sink.push(
                Diagnostic::error(
                    "duplicate-identifier",
                    format!("two {}s are called `{name}`", self.kind),
                )
                .at(at, "the second one")
                .related(first.clone(), "the first one is here")
                .help("give one of them another name"),
            );
            return;
        }
        self.entries
            .insert(name.to_owned(), (u16::try_from(number).unwrap_or(u16::MAX), at));
    }

    /// Looks a name up; reports one that does not exist.
    pub(super) fn find(&self, name: &str, at: Span, sink: &mut Sink) -> Option<u16> {
        let found = self.entries.get(name).map(|(number, _)| *number);
        if found.is_none() {
            let mut fault = Diagnostic::error(
                self.unknown,
                format!("there is no {} called `{}`", self.kind, name.escape_debug()),
            )
            .at(at, format!("no such {}", self.kind));
            fault = match sink.nearest(name, self.entries.keys().map(String::as_str)) {
                Some(word) => fault.help(format!("did you mean `{word}`?")),
                None => fault.help(format!("add a {} with this name, or use one that exists", self.kind)),
            };
            sink.push(fault);
        }
        found
    }

    /// Whether a name exists, without complaint.
    pub(super) fn get(&self, name: &str) -> Option<u16> {
        self.entries.get(name).map(|(number, _)| *number)
    }

    /// The names alone.
    pub(super) fn into_map(self) -> BTreeMap<String, u16> {
        self.entries
            .into_iter()
            .map(|(name, (number, _))| (name, number))
            .collect()
    }
}

/// Whether a word may be an identifier: lower-case letters, digits and hyphens, starting with a letter, at most
/// [`ID_CHARS`], not ending with a hyphen.
#[must_use]
pub fn is_identifier(name: &str) -> bool {
    name.len() <= ID_CHARS
        && name.starts_with(|c: char| c.is_ascii_lowercase())
        && name
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
        && !name.ends_with('-')
}
