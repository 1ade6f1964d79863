//! Lays one library upon another: a row of the upper one takes the place of the row of the same name, or is added. What it
//! changes is told, and whatever is wrong afterwards is told where it was written, above or below.
//!
//! It is done with texts, before anything is typed. So an overlay is written as the library is, a file of it may hold the one
//! row or the one field that it changes, and there is nothing that could be laid upon another otherwise than it is read.

use super::laid::{Edit, Laid};
use super::limits::{FILE_BYTES, LAYERS};
use super::load::{FOR_AUTHORS, TABLES, holds_points};
use crate::diagnostic::{Diagnostic, Sink, Source, Span};
use crate::group;
use crate::read::{Kind, Node, Surface, Tree, source_of, tree, typed};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

/// The file that makes a folder an overlay, and says whose it is.
pub const OVERLAY: &str = "overlay.ron";

/// What a whole library does without.
const NOT_NEEDED: [&str; 2] = [OVERLAY, "README.ron"];

/// What names a row, in files and in fields of files; a row of any other list is named by its `code`. What has no name is
/// replaced as a whole, with its field.
const NAMED: &[(&str, &str, &[&str])] = &[
    ("sources.ron", "", &["key"]),
    ("verdicts.ron", "", &["truth", "age"]),
    ("worries.ron", "", &["id"]),
    ("outcomes.ron", "", &["name"]),
    ("author.sources.ron", "", &["sector", "with"]),
    ("author.glossary", "terms", &["id"]),
    ("author.words", "mentions", &["subject"]),
    ("judgement.ron", "rows", &["name"]),
    ("judgement.ron", "deeds", &["deed"]),
    ("judgement.ron", "shares", &["to", "permission"]),
    ("marks.ron", "marks", &["mark"]),
    ("marks.ron", "parts", &["part"]),
    ("run.ron", "deeds", &["deed"]),
    ("talk.ron", "kinds", &["kind"]),
    ("talk.ron", "care", &["name"]),
    ("stock.ron", "say", &["of"]),
    ("stock.ron", "care", &["name"]),
];

/// One folder of practice files: a whole library, or an overlay, which has an [`OVERLAY`] among its files.
#[derive(Clone, Debug, Default)]
pub struct Layer {
    /// Its path as the person knows it; files are told behind it. Empty for the library of the program.
    pub name: String,
    /// The content of each file, by its name.
    pub files: BTreeMap<String, Vec<u8>>,
}

impl Layer {
    /// Whether it changes what lies below and is no library by itself.
    #[must_use]
    pub fn is_overlay(&self) -> bool {
        self.files.contains_key(OVERLAY)
    }
}

group! {
    /// Whose an overlay is. A number of somebody else's is judged by who they are, and when they set it.
    #[derive(PartialEq, Eq)]
    Overlay "an overlay" {
        /// What it is for: "Cambodia".
        name: String,
        /// Who answers for it.
        by: String,
        /// When it was set.
        year: String,
    }
}

/// What an overlay did to one row or field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Which of the layers did it, from 0.
    pub layer: usize,
    /// The file that it stands in now.
    pub file: String,
    /// The name of the row (`INT-04`), or of the field.
    pub row: String,
    /// Whether it was not there before.
    pub is_new: bool,
}

impl Change {
    /// What is changed: the row or the field, or the file where the whole of it is new.
    #[must_use]
    pub fn name(&self) -> &str {
        if self.row.is_empty() { &self.file } else { &self.row }
    }
}

/// The files of a library while layers are laid upon them.
#[derive(Debug, Default)]
pub(super) struct Pile {
    pub(super) files: BTreeMap<String, Laid>,
    pub(super) overlays: Vec<(usize, Overlay)>,
    pub(super) changes: Vec<Change>,
    pub(super) sink: Sink,
}

impl Pile {
    /// Lays each upon those before it. A whole library takes the place of all that lies below.
    pub(super) fn of(layers: &[Layer]) -> Self {
        let mut pile = Self::default();
        if layers.len() > LAYERS {
            let words = format!(
                "there are {} folders of practice; at most {LAYERS} are read",
                layers.len()
            );
            pile.sink.push(Diagnostic::error("too-many", words));
            return pile;
        }
        for (at, layer) in layers.iter().enumerate() {
            if layer.is_overlay() {
                pile.lay(at, layer);
            } else if let Some(fault) = no_library(layer) {
                pile.sink.push(fault);
            } else {
                pile.files = sources(layer, &mut pile.sink)
                    .map(|(name, source)| (name, Laid::new(source)))
                    .collect();
                pile.overlays.clear();
                pile.changes.clear();
            }
        }
        pile
    }

    fn lay(&mut self, at: usize, layer: &Layer) {
        let sources: Vec<(String, Arc<Source>)> = sources(layer, &mut self.sink).collect();
        let mut edits: BTreeMap<String, Vec<Edit>> = BTreeMap::new();
        for (name, source) in &sources {
            if name == OVERLAY {
                self.overlays
                    .extend(typed(source, &mut self.sink).map(|overlay| (at, overlay)));
                continue;
            }
            let mut upper = Upper {
                pile: self,
                layer: at,
                name,
                source,
                edits: &mut edits,
            };
            upper.lay();
        }
        for (name, edits) in edits {
            if let Some(file) = self.files.get_mut(&name) {
                *file = file.edited(edits);
            }
        }
    }
}

/// What is wrong with a folder that lacks files of a library and does not say that it is an overlay.
fn no_library(layer: &Layer) -> Option<Diagnostic> {
    let lacks = TABLES
        .iter()
        .filter(|name| !NOT_NEEDED.contains(name) && !layer.files.contains_key(**name));
    let lacks: Vec<&str> = lacks.copied().collect();
    if lacks.is_empty() {
        return None;
    }
    let words = format!("this is no whole library: it lacks {}", lacks.join(", "));
    let help = format!(
        "a folder that changes some rows of the library holds a file `{OVERLAY}`: Overlay(name: \"…\", by: \"…\", year: \"…\")"
    );
    Some(
        Diagnostic::error("practice-file", words)
            .in_file(layer.name.clone())
            .help(help),
    )
}

/// The texts of a layer. What is none is told.
fn sources<'l>(layer: &'l Layer, sink: &'l mut Sink) -> impl Iterator<Item = (String, Arc<Source>)> + use<'l> {
    let data = layer.files.iter().filter(|(name, _)| name.ends_with(".ron"));
    data.filter_map(move |(name, bytes)| {
        let shown = match layer.name.trim_end_matches('/') {
            "" => name.clone(),
            folder => format!("{folder}/{name}"),
        };
        Some((name.clone(), source_of(&shown, bytes, FILE_BYTES, sink)?))
    })
}

/// One file of an overlay while it is laid upon what is there.
struct Upper<'p> {
    pile: &'p mut Pile,
    layer: usize,
    name: &'p str,
    source: &'p Arc<Source>,
    edits: &'p mut BTreeMap<String, Vec<Edit>>,
}

impl Upper<'_> {
    fn lay(&mut self) {
        let told = self.pile.sink.told();
        let source = Arc::clone(self.source);
        let upper = tree(&source, Surface::Data, &mut self.pile.sink);
        if self.pile.sink.told() > told {
            return;
        }
        let is_list = upper.root().kind == Kind::List;
        if !self.pile.files.contains_key(self.name) && (holds_points(self.name) || self.name.starts_with(FOR_AUTHORS)) {
            // Nothing lies below: a list begins empty, and what is no list is there as it is.
            let text = if is_list { "[]".to_owned() } else { source.text.clone() };
            let file = if is_list {
                Arc::new(Source {
                    name: source.name.clone(),
                    text,
                })
            } else {
                Arc::clone(&source)
            };
            self.pile.files.insert(self.name.to_owned(), Laid::new(file));
            if !is_list {
                return self.told("", true);
            }
        }
        let Some(below) = self.pile.files.get(self.name).map(|file| Arc::clone(file.source())) else {
            return self.wrong(
                upper.root(),
                "no file of the library has this name",
                "see the names in the library",
            );
        };
        let lower = tree(&below, Surface::Data, &mut Sink::default());
        match (upper.root().kind, lower.root().kind) {
            (Kind::List, Kind::List) => self.rows("", (&upper, upper.root()), (&lower, lower.root())),
            (Kind::Group, Kind::Group) => self.fields(&upper, &lower),
            _ => self.wrong(
                upper.root(),
                "this is written otherwise than the file below",
                "begin as the file of the library does",
            ),
        }
    }

    /// The fields of a file that is a group.
    fn fields(&mut self, upper: &Tree<'_>, lower: &Tree<'_>) {
        for field in upper.children(upper.root()) {
            let name = upper.name(field);
            let below = lower.children(lower.root()).find(|below| lower.name(below) == name);
            match below {
                Some(below) if field.kind == Kind::List && below.kind == Kind::List && self.key(name).is_some() => {
                    self.rows(name, (upper, field), (lower, below));
                }
                Some(below) if upper.written(field) == lower.written(below) => {}
                Some(below) => {
                    self.edit(self.name, below.bytes(), field.bytes(), "");
                    self.told(name, false);
                }
                None => self.wrong(
                    field,
                    &format!("the file below has no field `{}`", name.escape_debug()),
                    "see the file of the library",
                ),
            }
        }
    }

    /// What names the rows of a list in this file.
    fn key(&self, field: &str) -> Option<&'static [&'static str]> {
        let is_it = |(file, list, _): &&(&str, &str, &[&str])| self.name.starts_with(file) && *list == field;
        let named = NAMED.iter().find(is_it).map(|row| row.2);
        named.or(field.is_empty().then_some(&["code"][..]))
    }

    /// The rows of a list: each takes the place of the one of its name, or comes behind the last.
    fn rows(&mut self, field: &str, (upper, list): (&Tree<'_>, &Node), (lower, below): (&Tree<'_>, &Node)) {
        let key = self.key(field).unwrap_or_default();
        let mut there: BTreeMap<String, Range<usize>> = BTreeMap::new();
        for row in lower.children(below) {
            there
                .entry(name_of(lower, row, key).unwrap_or_default())
                .or_insert(row.bytes());
        }
        let (mut seen, mut has_added) = (BTreeSet::new(), false);
        for row in upper.children(list) {
            let Some(name) = name_of(upper, row, key) else {
                let words = format!("a row here is named by its {}, and this one has none", listed(key));
                self.wrong(row, &words, "give it one, so that it is known which row it replaces");
                continue;
            };
            if !seen.insert(name.clone()) {
                self.wrong(
                    row,
                    &format!("{} stands twice in this overlay", name.escape_debug()),
                    "keep one of them",
                );
                continue;
            }
            let elsewhere = || self.elsewhere(&name);
            if let Some(bytes) = there.get(&name) {
                if lower.slice(bytes.clone()) != upper.written(row) {
                    self.edit(self.name, bytes.clone(), row.bytes(), "");
                    self.told(&name, false);
                }
            } else if let Some((file, bytes)) = elsewhere() {
                self.edit(&file, bytes, row.bytes(), "");
                self.told(&name, false);
            } else {
                let last = lower.children(below).last();
                let end = last.map_or(below.bytes().start + 1, |last| last.bytes().end);
                let is_first = last.is_none() && !std::mem::replace(&mut has_added, true);
                self.edit(self.name, end..end, row.bytes(), if is_first { "" } else { ",\n    " });
                self.told(&name, true);
            }
        }
    }

    /// Where another file has a practice point: an overlay need not know in which of them it stands.
    fn elsewhere(&self, code: &str) -> Option<(String, Range<usize>)> {
        if !holds_points(self.name) {
            return None;
        }
        let lists = self
            .pile
            .files
            .iter()
            .filter(|(name, _)| *name != self.name && holds_points(name));
        lists
            .filter(|(_, file)| file.source().text.contains(code))
            .find_map(|(name, file)| {
                let lower = tree(file.source(), Surface::Data, &mut Sink::default());
                let row = lower
                    .children(lower.root())
                    .find(|row| name_of(&lower, row, &["code"]).as_deref() == Some(code))?;
                Some((name.clone(), row.bytes()))
            })
    }

    fn edit(&mut self, file: &str, instead: Range<usize>, bytes: Range<usize>, before: &'static str) {
        let of = Arc::clone(self.source);
        let edit = Edit {
            instead,
            of,
            bytes,
            before,
        };
        self.edits.entry(file.to_owned()).or_default().push(edit);
    }

    fn told(&mut self, row: &str, is_new: bool) {
        self.pile.changes.push(Change {
            layer: self.layer,
            file: self.name.to_owned(),
            row: row.to_owned(),
            is_new,
        });
    }

    fn wrong(&mut self, node: &Node, words: &str, help: &str) {
        let bytes = node.bytes();
        let span = Span {
            source: Arc::clone(self.source),
            bytes: bytes.start..bytes.end.min(bytes.start + 1),
        };
        self.pile
            .sink
            .push(Diagnostic::error("overlay", words).at(span, "here").help(help));
    }
}

/// What a row is called, by these of its fields. One that may be left out counts as empty, as long as another is there.
fn name_of(tree: &Tree<'_>, row: &Node, key: &[&str]) -> Option<String> {
    if matches!(row.kind, Kind::Text | Kind::Word | Kind::Number) {
        return Some(tree.meant(row).into_owned());
    }
    let parts: Vec<&str> = key
        .iter()
        .map(|field| {
            tree.field(row, field)
                .map_or("", |field| tree.written(field).trim_matches('"'))
        })
        .collect();
    parts.iter().any(|part| !part.is_empty()).then(|| parts.join(" "))
}

fn listed(key: &[&str]) -> String {
    let names: Vec<String> = key.iter().map(|field| format!("`{field}`")).collect();
    names.join(" and ")
}
