//! Reads what authors write: one tree in which every value knows its place, two surfaces (data files and talks), one typed
//! layer. Nothing is read twice, nothing stops at the first fault, and every fault is told in plain words where a person would
//! look for it.
//!
//! The room knows no scenario: what a file may hold is declared elsewhere, with [`words!`](crate::words),
//! [`choice!`](crate::choice) and [`group!`](crate::group). [`read`] reads the folder of a scenario, [`typed`] any other file
//! of data, such as one of the practice library.

pub mod files;
pub mod fills;
pub mod folder;
mod layer;
pub mod limits;
pub mod line;
pub mod names;
mod ron;
mod rules;
mod talk;
mod teller;
mod text;
mod tree;

pub(crate) use layer::is_capitals_of;
pub use layer::{Entry, Eye, Few, Form, Reading, Short, Slot, Whole, Words, capitals, push_small, small};
pub use line::{Carries, Code, Line, Lines, Mark, Piece, Rendering};
pub use names::{Id, To};
pub use rules::RULES;
pub use text::{Sources, Text};
pub use tree::{Kind, Node, Tree};

use crate::diagnostic::{Sink, Source, text_in};
use names::{Names, Scope};
use std::collections::BTreeSet;
use std::sync::Arc;
use teller::Teller;

/// The words that a talk writes before a colon, and those that begin a part of it: for completion, and for tests that hold the
/// guide to them. The kinds of wordings, which are such words too, stand in the vocabulary.
pub fn talk_words() -> impl Iterator<Item = &'static str> {
    talk::words()
}

/// How a file is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Surface {
    /// A data file.
    Data,
    /// A talk.
    Talk,
}

/// The text of a file, when its bytes are one that is short enough to read.
pub fn source_of(name: &str, bytes: &[u8], most: usize, sink: &mut Sink) -> Option<Arc<Source>> {
    if bytes.len() > most {
        sink.push(folder::too_large(name, bytes.len(), most));
        return None;
    }
    match text_in(bytes) {
        Ok(text) => Some(Arc::new(Source::new(name.to_owned(), &text))),
        Err(fault) => {
            sink.push(fault.told("not-text", name));
            None
        }
    }
}

/// Reads a file into its tree. Of one with faults, what can be read.
#[must_use]
pub fn tree<'t>(source: &'t Arc<Source>, surface: Surface, sink: &mut Sink) -> Tree<'t> {
    let mut teller = Teller::new(source, sink);
    let tree = match surface {
        Surface::Data => ron::read(&source.text, &mut teller),
        Surface::Talk => talk::read(&source.text, &mut teller),
    };
    teller.close();
    tree
}

/// Reads the value that a data file holds, by itself. Nothing when it is wrong, which has been told then.
pub fn typed<T: Form>(source: &Arc<Source>, sink: &mut Sink) -> Option<T> {
    let mut files = Files::default();
    let value = files.add(source, Surface::Data, sink);
    files.finish(sink);
    value
}

/// The files of one folder while they are read: names of each are known in all.
#[derive(Debug, Default)]
pub struct Files<'t> {
    names: Names<'t>,
    sources: Sources,
    /// Names that stand in a file whose brackets are wrong: nothing is said about those.
    lost: BTreeSet<&'t str>,
    /// Whether the end of a file is lost: nothing is said about any name.
    is_cut_off: bool,
}

impl<'t> Files<'t> {
    /// Reads one file.
    pub fn add<T: Form>(&mut self, source: &'t Arc<Source>, surface: Surface, sink: &mut Sink) -> Option<T> {
        let file = self.sources.add(Arc::clone(source));
        let mut teller = Teller::new(source, sink);
        let tree = match surface {
            Surface::Data => ron::read(&source.text, &mut teller),
            Surface::Talk => talk::read(&source.text, &mut teller),
        };
        if teller.told() > 0 {
            self.lost.extend(names_in(&source.text));
            self.is_cut_off |= teller.has_told("cut-off");
        }
        let mut cx = Reading {
            tree: &tree,
            file,
            teller: &mut teller,
            names: &mut self.names,
            scope: Scope::ANYONE,
        };
        let value = T::read(&mut cx, tree.root());
        teller.close();
        value
    }

    /// Whether anything of this kind has a name.
    #[must_use]
    pub fn gives(&self, kind: u8) -> bool {
        self.names.has(kind)
    }

    /// The files so far, without a word about names.
    #[must_use]
    pub fn sources(self) -> Sources {
        self.sources
    }

    /// Tells names that stand twice or nowhere, and gives the files back.
    pub fn finish(self, sink: &mut Sink) -> Sources {
        if !self.is_cut_off {
            self.names.judge(&self.lost, &self.sources, sink);
        }
        self.sources
    }
}

/// Names that stand behind `id:` anywhere in a text, or begin a subject or a moment.
fn names_in(text: &str) -> impl Iterator<Item = &str> {
    let behind = ["id:", "subject ", "moment "].into_iter();
    behind.flat_map(|word| text.match_indices(word)).map(|(at, word)| {
        let rest = text[at + word.len()..].trim_start_matches([' ', '"', '“', '”']);
        let len = rest
            .bytes()
            .take_while(|b| b.is_ascii_alphanumeric() || *b == b'-')
            .count();
        &rest[..len]
    })
}
