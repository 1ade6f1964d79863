//! The names of a file, each kind in its own space, with where each was first written.

use super::draft::Text;
use super::limits::ID_CHARS;
use crate::diagnostic::{Diagnostic, Sink, Source};
use std::cell::Cell;
use std::sync::Arc;

/// The numbers of things of one kind, in the order of their names. The names themselves stand in the things: they are not
/// kept twice.
#[derive(Clone, Debug, Default)]
pub(super) struct Sorted(Box<[u16]>);

impl Sorted {
    /// The number of a name. `name_of` gives the name of the thing behind a number.
    pub(super) fn find<'a>(&self, name: &str, name_of: impl Fn(u16) -> &'a str) -> Option<u16> {
        let at = self.0.binary_search_by(|&number| name_of(number).cmp(name)).ok()?;
        Some(self.0[at])
    }
}

/// The names of each kind, to be looked up.
#[derive(Clone, Debug, Default)]
pub(super) struct Names {
    pub people: Sorted,
    pub places: Sorted,
    pub documents: Sorted,
    pub cues: Sorted,
    pub questions: Sorted,
    pub services: Sorted,
}

/// One kind of name while a file is read: what exists and where. Sorted once, so that a file with tens of thousands of
/// names costs neither a tree nor a copy of each, and no choice of names makes looking up slow.
pub(super) struct Book<'a> {
    /// What the kind is called in messages: `cue`.
    kind: &'static str,
    /// The rule that a dangling name breaks.
    unknown: &'static str,
    /// By beginning, then by name, then by number.
    entries: Vec<Entry<'a>>,
    /// What was looked up last: texts speak of the same thing several times in a row.
    last: Cell<usize>,
}

#[derive(Clone, Copy)]
struct Entry<'a> {
    /// The first eight bytes as a number: most names differ here, and comparing it reads nothing else.
    beginning: u64,
    id: &'a Text,
    number: u16,
}

impl Entry<'_> {
    fn key(&self) -> (u64, &str) {
        (self.beginning, &self.id.value)
    }
}

/// The first eight bytes of a name, ordered as the names are.
fn beginning(name: &str) -> u64 {
    let mut first = [0; 8];
    let len = name.len().min(8);
    first[..len].copy_from_slice(&name.as_bytes()[..len]);
    u64::from_be_bytes(first)
}

impl<'a> Book<'a> {
    pub(super) const fn new(kind: &'static str, unknown: &'static str) -> Self {
        Self {
            kind,
            unknown,
            entries: Vec::new(),
            last: Cell::new(0),
        }
    }

    /// Enters every name of this kind; reports those that stand twice, at both places, and those that are no identifier.
    pub(super) fn enter(&mut self, ids: impl Iterator<Item = &'a Text>, source: &Arc<Source>, sink: &mut Sink) {
        for (number, id) in ids.enumerate() {
            if !is_identifier(&id.value) {
                let words = format!("`{}` cannot be a name", id.value.escape_debug());
                let help = format!(
                    "use lower-case letters, digits and hyphens, starting with a letter, at most {ID_CHARS}: `passports-in-safe`"
                );
                let fault = Diagnostic::error("bad-identifier", words);
                sink.push(fault.at(id.span(source), "not a name").help(help));
            }
            self.entries.push(Entry {
                beginning: beginning(&id.value),
                id,
                number: u16::try_from(number).unwrap_or(u16::MAX),
            });
        }
        self.entries.sort_by(|a, b| a.key().cmp(&b.key()));
        let kind = self.kind;
        self.entries.dedup_by(|second, first| {
            let is_same = second.key() == first.key();
            if is_same {
                let words = format!("two {kind}s are called `{}`", second.id.value);
                let fault =
                    Diagnostic::error("duplicate-identifier", words).at(second.id.span(source), "the second one");
                let fault = fault.related(first.id.span(source), "the first one is here");
                sink.push(fault.help("give one of them another name"));
            }
            is_same
        });
    }

    /// Looks a name up; reports one that does not exist.
    pub(super) fn find(&self, id: &Text, source: &Arc<Source>, sink: &mut Sink) -> Option<u16> {
        let found = self.get(&id.value);
        if found.is_none() {
            let mut fault = Diagnostic::error(
                self.unknown,
                format!("there is no {} called `{}`", self.kind, id.value.escape_debug()),
            )
            .at(id.span(source), format!("no such {}", self.kind));
            fault = match sink.nearest(&id.value, self.entries.iter().map(|e| e.id.value.as_str())) {
                Some(word) => fault.help(format!("did you mean `{word}`?")),
                None => fault.help(format!("add a {} with this name, or use one that exists", self.kind)),
            };
            sink.push(fault);
        }
        found
    }

    /// Whether a name exists, without complaint.
    pub(super) fn get(&self, name: &str) -> Option<u16> {
        let last = self.entries.get(self.last.get())?;
        if last.id.value == name {
            return Some(last.number);
        }
        let wanted = (beginning(name), name);
        let at = self.entries.binary_search_by(|e| e.key().cmp(&wanted)).ok()?;
        self.last.set(at);
        Some(self.entries[at].number)
    }

    /// The numbers alone, in the order of the names.
    pub(super) fn into_sorted(self) -> Sorted {
        Sorted(self.entries.iter().map(|e| e.number).collect())
    }
}

/// Whether a word may be an identifier: lower-case letters, digits and hyphens, starting with a letter, at most
/// [`ID_CHARS`], not ending with a hyphen.
#[must_use]
pub fn is_identifier(name: &str) -> bool {
    let bytes = name.as_bytes();
    name.len() <= ID_CHARS
        && bytes.first().is_some_and(u8::is_ascii_lowercase)
        && bytes.iter().all(|b| matches!(b, b'a'..=b'z' | b'0'..=b'9' | b'-'))
        && bytes.last() != Some(&b'-')
}
