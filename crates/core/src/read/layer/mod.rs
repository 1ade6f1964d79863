//! From the tree to typed values: a field that is wrong is told and left out, and everything else is read on.
//!
//! Three macros declare a format: [`words!`](crate::words), [`choice!`](crate::choice) and [`group!`](crate::group). What
//! they declare is also the list of its words, each with what it means: for "did you mean", for completion, and for the
//! reference of the guide.

mod complain;
mod macros;
mod values;

pub use values::{Few, Short, Whole};

use super::limits::ITEMS;
use super::line::Line;
use super::names::{Names, Scope};
use super::teller::Teller;
use super::text::Text;
use super::tree::{Kind, Node, Tree, flag};
use std::ops::Range;

/// A field of a group, or a word of a choice: for help, completion and reference.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry {
    /// As it is written.
    pub name: &'static str,
    /// What it means, with units and ranges.
    pub means: &'static str,
    /// What stands behind it: "a whole number". Empty for a word that stands alone.
    pub takes: &'static str,
    /// The least and the most, for numbers.
    pub range: Option<(i32, i32)>,
    /// The most characters, for texts.
    pub chars: Option<usize>,
    /// Whether it has to be written.
    pub is_needed: bool,
}

/// A value that can be read from a tree.
pub trait Form: Sized {
    /// What it is called: "a whole number".
    const SAID: &'static str;
    /// Whether its fields stand in the bracket of the word before it: `Cast(id: …)`.
    const IS_GROUP: bool = false;
    /// Whether it names a person, so that what stands behind it in the same bracket is about that one.
    const NAMES_A_PERSON: bool = false;
    /// Whether it may be left out.
    const IS_OPTIONAL: bool = false;
    /// Whether `None` is one of its words, and does not say that it is left out.
    const HAS_NONE: bool = false;
    /// How many of it may stand in one list.
    const MOST: usize = ITEMS;
    /// The least and the most, for numbers.
    const RANGE: Option<(i32, i32)> = None;
    /// The most characters, for texts.
    const CHARS: Option<usize> = None;

    /// Reads it. Nothing when it was wrong, which has been told then.
    fn read(cx: &mut Reading<'_, '_, '_>, node: &Node) -> Option<Self>;

    /// What it is when it is not written; nothing when it has to be.
    #[must_use]
    fn absent() -> Option<Self> {
        None
    }

    /// What stands in a draft for something that was wrong. That has been told, so it is never played; but what stands beside it
    /// is still read, and its faults are told in the same round. Nothing where no value is as good as another.
    #[must_use]
    fn stand_in() -> Option<Self> {
        None
    }

    /// Shows what is in it, in the order of the format.
    fn show(&self, eye: &mut dyn Eye);
}

/// Looks at everything in a draft: for lists of its texts, and to compare two of them.
pub trait Eye {
    /// A field or a word begins; what is in it follows.
    fn enter(&mut self, _name: &'static str) {}
    /// It ends.
    fn leave(&mut self) {}
    /// Some words.
    fn text(&mut self, _text: Text) {}
    /// A name that is given or asked for.
    fn name(&mut self, name: Text) {
        self.text(name);
    }
    /// A line, with everything that stands behind it.
    fn line(&mut self, _line: &Line) {}
    /// A word of a closed list, or `true`.
    fn word(&mut self, _word: &'static str) {}
    /// A number.
    fn number(&mut self, _number: i64) {}
}

/// A closed list of words.
#[derive(Clone, Copy, Debug)]
pub struct Words {
    /// As the format writes them (`NoGrounds`), or in small letters with hyphens (`no-grounds`).
    pub list: &'static [&'static str],
    /// Whether they stand in the list in small letters.
    pub is_small: bool,
    /// Shorter words that a talk may write, each with the one it stands for.
    pub short: &'static [(&'static str, &'static str)],
}

/// A field while its group is read.
#[derive(Debug)]
pub enum Slot<T> {
    /// Not written.
    Absent,
    /// Written, and wrong.
    Failed,
    /// Written.
    Here(T),
}

/// One file while its values are read.
#[derive(Debug)]
pub struct Reading<'a, 't, 's> {
    /// What is read.
    pub(in crate::read) tree: &'a Tree<'t>,
    pub(in crate::read) file: u16,
    pub(in crate::read) teller: &'a mut Teller<'s>,
    /// The names of all files.
    pub(in crate::read) names: &'a mut Names<'t>,
    /// Whose truths and subjects are meant here.
    pub(in crate::read) scope: Scope,
}

impl<'a, 't> Reading<'a, 't, '_> {
    /// What is read.
    #[must_use]
    pub const fn tree(&self) -> &'a Tree<'t> {
        self.tree
    }

    /// Tells a fault and what to do about it.
    pub fn tell(&mut self, code: &'static str, at: &Range<usize>, words: impl Into<String>, help: &str) {
        self.teller.tell(code, at, words, help);
    }

    /// Words at these bytes of the file.
    pub(in crate::read) const fn text(&self, at: &Range<usize>, is_escaped: bool) -> Text {
        Text::new(self.file, at, is_escaped)
    }

    /// The words of a text, or of a bare name in a talk; nothing when something else stands there.
    pub(in crate::read) fn text_of(&self, node: &Node) -> Option<Text> {
        let is_text = match node.kind {
            Kind::Text => true,
            Kind::Word | Kind::Number => node.is(flag::BARE),
            _ => false,
        };
        is_text.then(|| self.text(&node.words(), node.is(flag::ESCAPED)))
    }

    /// Reads a field into its slot.
    pub fn fill<T: Form>(&mut self, slot: &mut Slot<T>, node: &Node) {
        if matches!(slot, Slot::Absent) {
            *slot = T::read(self, node).map_or(Slot::Failed, Slot::Here);
        } else {
            self.twice(node);
        }
    }

    /// What stands in here is about the people named in a field of this group (`*`: about whoever is at hand). Gives back
    /// what it was about before.
    pub fn about(&mut self, group: &Node, field: &str) -> Scope {
        let before = self.scope;
        if field == "*" {
            self.scope = Scope::ANYONE;
        } else if !field.is_empty()
            && let Some(named) = self.tree.field(group, field)
        {
            self.scope = self.names.scope(self.tree, named);
        }
        before
    }

    /// What stands in here is about the one person that is named.
    pub fn about_one(&mut self, named: &Node) -> Scope {
        let before = self.scope;
        self.scope = self.names.scope(self.tree, named);
        before
    }

    /// Back to what it was about before.
    pub const fn about_again(&mut self, before: Scope) {
        self.scope = before;
    }

    /// Notes who can be drawn by this group.
    pub fn holds(&mut self, group: &Node, field: &str) {
        if let (Some(id), Some(of)) = (self.tree.field(group, "id"), self.tree.field(group, field)) {
            self.names.members(self.tree, id, of);
        }
    }

    /// Which of the words stands here, by number.
    pub fn variant(&mut self, node: &Node, said: &str, words: Words) -> Option<usize> {
        let (written, at) = match node.kind {
            Kind::Group if !self.tree.tag(node).is_empty() => (self.tree.tag(node), self.tag_bytes(node)),
            Kind::Word | Kind::Text => (self.tree.words(node), node.bytes()),
            _ => {
                self.no_word(node, said, words);
                return None;
            }
        };
        let is_bare = node.is(flag::BARE);
        let found = words.find(written, is_bare);
        if node.kind == Kind::Text && !is_bare {
            self.quoted_word(node, words, found);
        } else if found.is_none() {
            self.unknown_word(written, &at, said, words, is_bare);
        }
        found
    }

    fn tag_bytes(&self, node: &Node) -> Range<usize> {
        if node.tag.is_supplied() {
            node.bytes()
        } else {
            node.tag.bytes()
        }
    }

    /// The parts of `Word(a, b)`, as many as there should be.
    pub fn parts<const N: usize>(&mut self, node: &Node, word: &str, takes: [&str; N]) -> Option<[Node; N]> {
        let tree = self.tree;
        let mut parts = [Node::new(Kind::Gap, &(0..0)); N];
        let (mut found, mut is_named) = (0, false);
        for child in tree.children(node) {
            if let Some(part) = parts.get_mut(found) {
                *part = *child;
            }
            is_named |= !child.name.is_empty();
            found += 1;
        }
        if found == N && !is_named {
            return Some(parts);
        }
        self.wrong_parts(node, word, &takes, found);
        None
    }
}

impl Words {
    /// Words as the format writes them.
    #[must_use]
    pub const fn of(list: &'static [&'static str]) -> Self {
        Self {
            list,
            is_small: false,
            short: &[],
        }
    }

    fn find(self, written: &str, is_bare: bool) -> Option<usize> {
        let is_it = |word: &&str| match (is_bare, self.is_small) {
            (true, _) => is_same(written, word),
            (false, true) => is_capitals_of(written, word),
            (false, false) => *word == written,
        };
        self.list.iter().position(is_it).or_else(|| {
            let (_, word) = self
                .short
                .iter()
                .find(|(short, _)| is_bare && is_same(written, short))?;
            self.list.iter().position(|of_list| of_list == word)
        })
    }

    /// As an author writes them here.
    fn written(self, is_bare: bool) -> Vec<String> {
        let all = self.list.iter();
        all.map(|word| if is_bare { small(word) } else { capitals(word) })
            .collect()
    }
}

/// Whether two words differ in capitals, hyphens and spaces only.
fn is_same(a: &str, b: &str) -> bool {
    let mut a = a.bytes().filter(|b| !matches!(b, b'-' | b'_' | b' '));
    let mut b = b.bytes().filter(|b| !matches!(b, b'-' | b'_' | b' '));
    loop {
        match (a.next(), b.next()) {
            (None, None) => return true,
            (Some(a), Some(b)) if a.eq_ignore_ascii_case(&b) => {}
            _ => return false,
        }
    }
}

/// Whether `written` is `small` in capitals: `NoGrounds` of `no-grounds`.
pub(crate) fn is_capitals_of(written: &str, small: &str) -> bool {
    let mut written = written.bytes();
    let fits = small.split('-').all(|part| {
        let mut part = part.bytes();
        let first = part.next().map(|b| b.to_ascii_uppercase());
        first == written.next() && part.all(|b| Some(b) == written.next())
    });
    fits && written.next().is_none()
}

/// `NoGrounds` of `no-grounds`; what has capitals already stays.
#[must_use]
pub fn capitals(word: &str) -> String {
    let parts = word.split('-').map(|part| {
        let mut chars = part.chars();
        let first: String = chars.next().into_iter().flat_map(char::to_uppercase).collect();
        first + chars.as_str()
    });
    parts.collect()
}

/// `no-grounds` of `NoGrounds`; what has none stays.
#[must_use]
pub fn small(word: &str) -> String {
    let mut out = String::with_capacity(word.len() + 4);
    push_small(&mut out, word);
    out
}

/// Adds `no-grounds` of `NoGrounds`.
pub fn push_small(out: &mut String, word: &str) {
    // Names of fields have no capitals, and they are most of what is asked for.
    if word.bytes().all(|b| b.is_ascii() && !b.is_ascii_uppercase()) {
        out.push_str(word);
        return;
    }
    for (n, c) in word.chars().enumerate() {
        if n > 0 && c.is_uppercase() {
            out.push('-');
        }
        out.extend(c.to_lowercase());
    }
}
