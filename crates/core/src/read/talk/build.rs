//! Puts the tree of a talk together: groups with named lists, to which things are added as they come.

use super::super::tree::{Kind, Label, Node};
use super::labels::SUPPLIED;
use super::{Last, Talk};
use std::ops::Range;

/// The label of a supplied word.
pub(super) fn supplied(word: &str) -> Label {
    Label::supplied(number(word))
}

fn number(word: &str) -> u32 {
    let at = SUPPLIED.binary_search(&word);
    debug_assert!(at.is_ok(), "`{word}` is not supplied");
    u32::try_from(at.unwrap_or(0)).unwrap_or(0)
}

impl Talk<'_, '_, '_> {
    /// The field of a name in a group; 0 when there is none yet.
    pub(super) fn field_of(&self, group: u32, name: &str) -> u32 {
        let mut children = self.nodes.children(group);
        let name = number(name);
        let is_it = |child: &u32| self.nodes.get(*child).name.number() == Some(name);
        children.find(is_it).unwrap_or(0)
    }

    /// The list of a name in a group, made when it is not there.
    pub(super) fn list_of(&mut self, group: u32, name: &str) -> u32 {
        let found = self.field_of(group, name);
        if found != 0 {
            return found;
        }
        let at = self.nodes.get(group).bytes().start;
        let list = Node::new(Kind::List, &(at..at)).named(supplied(name));
        self.nodes.add(group, list)
    }

    /// Adds a group to a list of a group.
    pub(super) fn group_in(&mut self, group: u32, list: &str, at: &Range<usize>) -> u32 {
        let list = self.list_of(group, list);
        self.nodes.add(list, Node::new(Kind::Group, at))
    }

    /// Adds a field of one value.
    pub(super) fn field(&mut self, group: u32, name: &str, kind: Kind, at: &Range<usize>) -> u32 {
        self.nodes.add(group, Node::bare(kind, at).named(supplied(name)))
    }

    /// Adds words to a list of words.
    pub(super) fn words_in(&mut self, group: u32, name: &str, all: &[Range<usize>]) {
        let list = self.list_of(group, name);
        for at in all {
            self.nodes.add(list, Node::bare(Kind::Word, at));
        }
    }

    /// Adds a line to a list of lines.
    pub(super) fn line_in(&mut self, group: u32, name: &str, at: &Range<usize>) {
        let list = self.list_of(group, name);
        let words = self.nodes.add(list, Node::bare(Kind::Text, at));
        self.last = Last { place: words, words };
    }

    /// Adds a line that is the only one of its name.
    pub(super) fn one_line(&mut self, group: u32, name: &str, at: &Range<usize>) {
        let words = self.field(group, name, Kind::Text, at);
        self.last = Last { place: words, words };
    }

    /// The line that was read last becomes a group, into which goes what an interpreter makes of it.
    pub(super) fn last_as_group(&mut self) -> u32 {
        let Last { place, words } = self.last;
        if place != words {
            return place;
        }
        let old = *self.nodes.get(place);
        let group = Node::new(Kind::Group, &old.bytes())
            .named(old.name)
            .tagged(supplied("Line"));
        let words = self.nodes.swap(place, group);
        let words = self.nodes.add(place, words.named(supplied("say")));
        self.last = Last { place, words };
        place
    }
}
