//! What the tests share: the fixtures, and reading them.

use grounds_core::diagnostic::{Diagnostic, Sink, Source};
use grounds_core::read::{Node, Surface, Tree, tree};
use grounds_core::scenario::draft::Draft;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The top folder of the repository.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// A text file of the repository.
pub(crate) fn text(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// Every file of a folder with this ending, by name.
pub(crate) fn files(folder: &str, ending: &str) -> BTreeMap<String, Vec<u8>> {
    let entries = fs::read_dir(root().join(folder)).unwrap_or_else(|error| panic!("{folder}: {error}"));
    let names = entries.map(|entry| entry.expect("a folder can be listed").file_name());
    let names = names.map(|name| name.into_string().expect("names are text"));
    names
        .filter(|name| name.ends_with(ending))
        .map(|name| {
            let bytes = fs::read(root().join(folder).join(&name)).expect("the file is there");
            (name, bytes)
        })
        .collect()
}

/// A text as a file.
pub(crate) fn source(name: &str, text: &str) -> Arc<Source> {
    Arc::new(Source::new(name.to_owned(), text))
}

/// What a file is as a tree, in one line: names, tags, kinds and words.
pub(crate) fn shape(tree: &Tree<'_>, node: &Node) -> String {
    let inside: Vec<String> = tree.children(node).map(|child| shape(tree, child)).collect();
    let words = if inside.is_empty() { tree.words(node) } else { "" };
    format!(
        "{}:{}{:?}[{}]{words:?}",
        tree.name(node),
        tree.tag(node),
        node.kind,
        inside.join(",")
    )
}

/// A text read as a tree, and its faults.
pub(crate) fn tree_of(text: &str, surface: Surface) -> (String, Vec<Diagnostic>) {
    let mut sink = Sink::default();
    let source = source("x", text);
    let tree = tree(&source, surface, &mut sink);
    (shape(&tree, tree.root()), sink.into_sorted())
}

/// The folder of a hard case, as names and bytes.
pub(crate) fn case(name: &str) -> BTreeMap<String, Vec<u8>> {
    let folder = format!("tests/fixtures/{name}");
    let talks = files(&format!("{folder}/talks"), ".txt");
    let talks = talks.into_iter().map(|(name, bytes)| (format!("talks/{name}"), bytes));
    files(&folder, ".ron").into_iter().chain(talks).collect()
}

/// A folder read, and its faults.
pub(crate) fn draft_of(files: &BTreeMap<String, Vec<u8>>) -> (Option<Draft>, Vec<Diagnostic>) {
    let mut sink = Sink::default();
    let draft = Draft::read(files, &mut sink);
    (draft, sink.into_sorted())
}
