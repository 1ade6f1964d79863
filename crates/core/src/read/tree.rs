//! What both surfaces are read into: one flat tree in which every value knows its bytes. RON and talk text differ only in
//! how they get here; whatever judges or types a value is written once, over this.

use super::text::Text;
use std::borrow::Cow;
use std::ops::Range;

/// What a value is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// `"words"`, or a sentence of a talk.
    Text,
    /// A number as written: `240`, `-3`, `240.5`.
    Number,
    /// A bare word: `Starter`, `true`. In a talk also names, which stand there without quotation marks.
    Word,
    /// `(…)` or `Tag(…)`.
    Group,
    /// `[…]`.
    List,
    /// Something was here that could not be read. It has been told; nothing more is said about it.
    Gap,
}

/// What is to be known of a value besides its kind.
pub(super) mod flag {
    /// A text with `\` in it.
    pub(in crate::read) const ESCAPED: u8 = 1;
    /// A fault was told inside: what is missing here may only be lost.
    pub(in crate::read) const BROKEN: u8 = 2;
    /// From a talk: a bare word is as good as one in quotation marks, and small letters are as good as capitals.
    pub(in crate::read) const BARE: u8 = 4;
}

/// A name or a tag: where it stands in the text, or which of the words it is that a surface supplies.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Label {
    at: u32,
    len: u16,
}

impl Label {
    const SUPPLIED: u16 = u16::MAX;

    /// A word of the text. One that is too long to be any name is cut.
    pub(super) fn of(at: &Range<usize>) -> Self {
        Self {
            at: at.start as u32,
            len: u16::try_from(at.len())
                .unwrap_or(Self::SUPPLIED)
                .min(Self::SUPPLIED - 1),
        }
    }

    /// A word that stands nowhere in the text, by its number.
    pub(super) const fn supplied(number: u32) -> Self {
        Self {
            at: number,
            len: Self::SUPPLIED,
        }
    }

    pub(super) const fn is_empty(self) -> bool {
        self.len == 0
    }

    pub(super) const fn is_supplied(self) -> bool {
        self.len == Self::SUPPLIED
    }

    /// The number of a supplied word.
    pub(super) fn number(self) -> Option<u32> {
        self.is_supplied().then_some(self.at)
    }

    pub(super) const fn bytes(self) -> Range<usize> {
        let len = if self.is_supplied() { 0 } else { self.len as usize };
        self.at as usize..self.at as usize + len
    }
}

/// One value.
#[derive(Clone, Copy, Debug)]
pub struct Node {
    start: u32,
    end: u32,
    /// Text: where the words begin. Group, list: the first thing in it.
    a: u32,
    /// Text: where the words end. Group, list: the last thing in it.
    b: u32,
    /// The next thing in the same bracket; 0 for none.
    next: u32,
    pub(super) name: Label,
    pub(super) tag: Label,
    /// What it is.
    pub kind: Kind,
    flags: u8,
}

impl Node {
    /// A value of a kind at these bytes.
    pub(super) const fn new(kind: Kind, at: &Range<usize>) -> Self {
        Self {
            start: at.start as u32,
            end: at.end as u32,
            a: 0,
            b: 0,
            next: 0,
            name: Label { at: 0, len: 0 },
            tag: Label { at: 0, len: 0 },
            kind,
            flags: 0,
        }
    }

    /// A text whose words stand at `words`.
    pub(super) const fn text(at: &Range<usize>, words: &Range<usize>, is_escaped: bool) -> Self {
        let mut node = Self::new(Kind::Text, at);
        (node.a, node.b) = (words.start as u32, words.end as u32);
        node.flags = if is_escaped { flag::ESCAPED } else { 0 };
        node
    }

    /// A value of a talk.
    pub(super) const fn bare(kind: Kind, at: &Range<usize>) -> Self {
        let mut node = Self::new(kind, at);
        if matches!(kind, Kind::Text) {
            (node.a, node.b) = (at.start as u32, at.end as u32);
        }
        node.flags = flag::BARE;
        node
    }

    pub(super) const fn named(mut self, name: Label) -> Self {
        self.name = name;
        self
    }

    pub(super) const fn tagged(mut self, tag: Label) -> Self {
        self.tag = tag;
        self
    }

    /// Where it stands, brackets and quotation marks too.
    #[must_use]
    pub const fn bytes(&self) -> Range<usize> {
        self.start as usize..self.end as usize
    }

    /// Where its words stand: of a text without the quotation marks.
    #[must_use]
    pub const fn words(&self) -> Range<usize> {
        match self.kind {
            Kind::Text => self.a as usize..self.b as usize,
            _ => self.bytes(),
        }
    }

    pub(super) const fn is(&self, flag: u8) -> bool {
        self.flags & flag != 0
    }

    pub(super) const fn is_bracket(&self) -> bool {
        matches!(self.kind, Kind::Group | Kind::List)
    }
}

/// Values while they are put together. Things are added to any bracket at any time, in no order.
#[derive(Debug)]
pub(super) struct Nodes(Vec<Node>);

impl Nodes {
    /// None yet, with room for a text of so many bytes.
    pub(super) fn for_bytes(bytes: usize) -> Self {
        let mut nodes = Vec::with_capacity(bytes / 20 + 8);
        nodes.push(Node::new(Kind::Gap, &(0..0)));
        Self(nodes)
    }

    pub(super) fn push(&mut self, node: Node) -> u32 {
        self.0.push(node);
        (self.0.len() - 1) as u32
    }

    pub(super) fn get(&self, at: u32) -> &Node {
        self.0.get(at as usize).unwrap_or(&self.0[0])
    }

    fn get_mut(&mut self, at: u32) -> Option<&mut Node> {
        self.0.get_mut(at as usize)
    }

    /// Puts a value into a bracket, behind what is there.
    pub(super) fn join(&mut self, parent: u32, child: u32) {
        let last = self.get(parent).b;
        if let Some(last) = self.get_mut(last).filter(|_| last != 0) {
            last.next = child;
        }
        if let Some(parent) = self.get_mut(parent) {
            if parent.a == 0 {
                parent.a = child;
            }
            parent.b = child;
        }
    }

    pub(super) fn add(&mut self, parent: u32, node: Node) -> u32 {
        let child = self.push(node);
        self.join(parent, child);
        child
    }

    pub(super) fn name(&mut self, at: u32, name: Label) {
        if let Some(node) = self.get_mut(at) {
            node.name = name;
        }
    }

    pub(super) fn ends(&mut self, at: u32, end: usize) {
        if let Some(node) = self.get_mut(at) {
            node.end = end as u32;
        }
    }

    /// The words of a text go on to here.
    pub(super) fn words_end(&mut self, at: u32, end: usize) {
        if let Some(node) = self.get_mut(at).filter(|node| node.kind == Kind::Text) {
            (node.b, node.end) = (end as u32, end as u32);
        }
    }

    pub(super) fn set(&mut self, at: u32, flag: u8) {
        if let Some(node) = self.get_mut(at) {
            node.flags |= flag;
        }
    }

    /// The last thing in a bracket; 0 for none.
    pub(super) fn last_of(&self, parent: u32) -> u32 {
        let node = self.get(parent);
        if node.is_bracket() { node.b } else { 0 }
    }

    /// Puts another value where one stands, keeping its place among the others, and gives the old one back.
    pub(super) fn swap(&mut self, at: u32, mut node: Node) -> Node {
        let old = *self.get(at);
        node.next = old.next;
        if let Some(place) = self.get_mut(at) {
            *place = node;
        }
        Node { next: 0, ..old }
    }

    /// What is in a bracket, by number.
    pub(super) fn children(&self, parent: u32) -> impl Iterator<Item = u32> + '_ {
        let node = self.get(parent);
        let mut at = if node.is_bracket() { node.a } else { 0 };
        std::iter::from_fn(move || {
            let here = (at != 0).then_some(at)?;
            at = self.get(here).next;
            Some(here)
        })
    }

    pub(super) fn into_tree<'t>(self, text: &'t str, supplied: &'static [&'static str], root: u32) -> Tree<'t> {
        Tree {
            text,
            nodes: self.0,
            supplied,
            root,
        }
    }
}

/// A text that was read.
#[derive(Debug)]
pub struct Tree<'t> {
    text: &'t str,
    nodes: Vec<Node>,
    /// Words that the surface supplies.
    supplied: &'static [&'static str],
    root: u32,
}

impl<'t> Tree<'t> {
    /// The whole text.
    #[must_use]
    pub const fn text(&self) -> &'t str {
        self.text
    }

    /// The outermost value.
    #[must_use]
    pub fn root(&self) -> &Node {
        self.at(self.root)
    }

    /// Whether this is the outermost value.
    #[must_use]
    pub fn is_root(&self, node: &Node) -> bool {
        std::ptr::eq(node, self.root())
    }

    fn at(&self, at: u32) -> &Node {
        self.nodes.get(at as usize).unwrap_or(&self.nodes[0])
    }

    /// The words at these bytes.
    #[must_use]
    pub fn slice(&self, at: Range<usize>) -> &'t str {
        self.text.get(at).unwrap_or_default()
    }

    fn label(&self, label: Label) -> &'t str {
        if label.is_supplied() {
            self.supplied.get(label.at as usize).copied().unwrap_or_default()
        } else {
            self.slice(label.bytes())
        }
    }

    /// The name of a field, or nothing.
    #[must_use]
    pub fn name(&self, node: &Node) -> &'t str {
        self.label(node.name)
    }

    /// The tag before a bracket, or nothing.
    #[must_use]
    pub fn tag(&self, node: &Node) -> &'t str {
        self.label(node.tag)
    }

    /// What stands there, as written.
    #[must_use]
    pub fn written(&self, node: &Node) -> &'t str {
        self.slice(node.bytes())
    }

    /// Its words: of a text without the quotation marks.
    #[must_use]
    pub fn words(&self, node: &Node) -> &'t str {
        self.slice(node.words())
    }

    /// Its words as they are meant: of a text without its `\\`.
    #[must_use]
    pub fn meant(&self, node: &Node) -> Cow<'t, str> {
        Text::new(0, &node.words(), node.is(flag::ESCAPED)).words_in(self.text)
    }

    /// What is in a bracket.
    pub fn children<'a>(&'a self, node: &Node) -> impl Iterator<Item = &'a Node> + use<'a, 't> {
        let mut at = if node.is_bracket() { node.a } else { 0 };
        std::iter::from_fn(move || {
            (at != 0).then(|| {
                let node = self.at(at);
                at = node.next;
                node
            })
        })
    }

    /// The field of this name in a group.
    #[must_use]
    pub fn field(&self, group: &Node, name: &str) -> Option<&Node> {
        self.children(group).find(|child| self.name(child) == name)
    }
}
