//! Where a fault stands that was found in the library as a whole: a sentence that tells one names the row, the field or the
//! code it is about, and that is looked for in the files. Nothing is kept for it while a library is sound.

use super::laid::Laid;
use crate::diagnostic::{Diagnostic, Sink, Span};
use crate::read::{Kind, Node, Surface, Tree, small, tree};
use std::collections::BTreeMap;
use std::ops::Range;

/// What is said of a name that two rows have.
const TWICE: &str = "stands twice";

/// A fault with its place: the first row that its words name, and in it the first thing that they name behind that.
///
/// The words may begin with the files they are about: `marks.ron, outcomes.ron: …`.
pub(super) fn told(files: &BTreeMap<String, Laid>, words: &str) -> Diagnostic {
    let (about, words) = in_front(words);
    let fault = Diagnostic::error("practice", words);
    let names: Vec<Name<'_>> = names(words).collect();
    let hinted = about.iter().filter_map(|name| files.get(*name));
    let found = hinted
        .clone()
        .find_map(|file| row(file, &names, false))
        .or_else(|| hinted.clone().find_map(|file| value_in(file, &names)))
        .or_else(|| files.values().find_map(|file| row(file, &names, true)))
        .or_else(|| files.values().find_map(|file| value_in(file, &names)));
    if let Some(first) = &found
        && words.contains(TWICE)
        && let Some(second) = again(files, &names, first)
    {
        return fault.at(second, "here").related(first.clone(), "here it stands first");
    }
    match (found, about.first()) {
        (Some(span), _) => fault.at(span, "here"),
        (None, Some(file)) => fault.in_file(*file),
        (None, None) => fault,
    }
}

/// The row of the same name as the one at this place, in the same file or a later one.
fn again(files: &BTreeMap<String, Laid>, names: &[Name<'_>], first: &Span) -> Option<Span> {
    let mut later = files
        .values()
        .skip_while(|file| file.source().name != first.source.name);
    later.find_map(|file| {
        let tree = tree(file.source(), Surface::Data, &mut Sink::default());
        let is_same = file.source().name == first.source.name;
        let is_later = |bytes: &Range<usize>| !is_same || bytes.start > first.bytes.start;
        let found = names.iter().filter(|name| name.is_sure()).find_map(|name| {
            find(&tree, tree.root(), &mut |tree, node| {
                is_row(tree, node, name) && is_later(&first_of(tree, node))
            })
        });
        span(file, found.map(|row| first_of(&tree, row)))
    })
}

/// The files in front of a sentence, and the sentence.
fn in_front(words: &str) -> (Vec<&str>, &str) {
    let Some((files, rest)) = words.split_once(": ") else {
        return (Vec::new(), words);
    };
    let files: Vec<&str> = files.split(", ").collect();
    if files.iter().all(|name| name.ends_with(".ron") && !name.contains(' ')) {
        (files, rest)
    } else {
        (Vec::new(), words)
    }
}

/// Something that a sentence may name.
#[derive(Clone, Copy)]
struct Name<'w> {
    word: &'w str,
    /// Stands between backticks.
    is_marked: bool,
}

impl Name<'_> {
    /// Whether it is no word that stands in every sentence.
    fn is_sure(&self) -> bool {
        self.is_marked || self.word.bytes().any(|b| b.is_ascii_uppercase() || b.is_ascii_digit())
    }

    /// Whether these words are its own, in whatever capitals a file writes a closed word.
    fn is(&self, words: &str) -> bool {
        self.word == words || (self.word.len() < words.len() + 8 && self.word == small(words))
    }
}

fn names(words: &str) -> impl Iterator<Item = Name<'_>> {
    words.split('`').enumerate().flat_map(|(n, part)| {
        let is_marked = n % 2 == 1;
        let is_in = move |c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | ':') || (is_marked && c == ' ');
        let all = part
            .split(move |c: char| !is_in(c))
            .map(|word| word.trim_matches([':', ' ']));
        all.filter(|word| !word.is_empty())
            .map(move |word| Name { word, is_marked })
    })
}

/// Where one file has the first row that is named, and in it the first thing that is named behind that.
fn row(file: &Laid, names: &[Name<'_>], only_sure: bool) -> Option<Span> {
    let tree = tree(file.source(), Surface::Data, &mut Sink::default());
    let of_interest = names
        .iter()
        .enumerate()
        .filter(|(_, name)| !only_sure || name.is_sure());
    let bytes = of_interest.filter_map(|(n, name)| {
        let row = find(&tree, tree.root(), &mut |tree, node| is_row(tree, node, name))?;
        let inside = names.get(n + 1..).unwrap_or_default().iter();
        let narrower = inside
            .filter(|name| name.is_sure())
            .find_map(|name| value(&tree, row, name));
        Some(narrower.map_or_else(|| first_of(&tree, row), Node::bytes))
    });
    let first = bytes.into_iter().next();
    span(file, first)
}

/// Where one file has the fields that are named, or else the first value.
fn value_in(file: &Laid, names: &[Name<'_>]) -> Option<Span> {
    let tree = tree(file.source(), Surface::Data, &mut Sink::default());
    let bytes = path(&tree, names).or_else(|| {
        let mut sure = names.iter().filter(|name| name.is_sure());
        sure.find_map(|name| value(&tree, tree.root(), name)).map(Node::bytes)
    });
    span(file, bytes)
}

fn span(file: &Laid, bytes: Option<Range<usize>>) -> Option<Span> {
    let source = file.source().clone();
    bytes.map(|bytes| Span { source, bytes })
}

/// The fields that are named one inside the other: `pull.noes.each` is written as one name with stops in it.
fn path(tree: &Tree<'_>, names: &[Name<'_>]) -> Option<Range<usize>> {
    let mut at = tree.root();
    for name in names.iter().filter(|name| name.is_marked) {
        let field = find(tree, at, &mut |tree, node| tree.name(node) == name.word);
        at = field.unwrap_or(at);
    }
    (!std::ptr::eq(at, tree.root())).then(|| at.bytes())
}

/// Whether a value is the row of this name: what stands first in it is its name.
fn is_row(tree: &Tree<'_>, node: &Node, name: &Name<'_>) -> bool {
    let first = (node.kind == Kind::Group).then(|| tree.children(node).next()).flatten();
    first.is_some_and(|first| is_leaf(first) && name.is(tree.words(first)))
}

/// What a row is called, where its place is pointed at.
fn first_of(tree: &Tree<'_>, row: &Node) -> Range<usize> {
    tree.children(row).next().map_or_else(|| row.bytes(), Node::bytes)
}

fn value<'a>(tree: &'a Tree<'_>, below: &'a Node, name: &Name<'_>) -> Option<&'a Node> {
    find(tree, below, &mut |tree, node| {
        is_leaf(node) && name.is(tree.words(node))
    })
}

const fn is_leaf(node: &Node) -> bool {
    matches!(node.kind, Kind::Text | Kind::Word | Kind::Number)
}

/// The first value below this one that fits. Brackets nest no deeper than what is read.
fn find<'a>(tree: &'a Tree<'_>, at: &'a Node, fits: &mut dyn FnMut(&Tree<'_>, &Node) -> bool) -> Option<&'a Node> {
    if fits(tree, at) {
        return Some(at);
    }
    tree.children(at).find_map(|child| find(tree, child, fits))
}
