//! What a heading says besides its first word: `as held, to leading, if day next-morning`; and conditions and changes, which
//! are written alike.

use super::super::tree::{Kind, Label, Node};
use super::build::supplied;
use super::{Talk, is_space, split};
use std::ops::Range;

/// Words that begin a clause.
const BEGIN: [&str; 13] = [
    "as",
    "to",
    "if",
    "by",
    "at",
    "after",
    "on",
    "fits",
    "unless",
    "no",
    "first",
    "statement",
    "when",
];
/// Conditions of two words that stand alone.
const PAIRS: [&str; 1] = ["second talk"];

impl Talk<'_, '_, '_> {
    /// Reads the clauses of a heading into its group. Tells those that do not belong there.
    pub(super) fn clauses(&mut self, at: &Range<usize>, group: u32, allowed: &[&str]) {
        let words = split(self.text, at, |c| is_space(c) || c == ',');
        let mut n = 0;
        while let Some(word) = words.get(n) {
            let said = self.slice(word).to_lowercase();
            let own = n;
            n += 1;
            if !allowed.contains(&said.as_str()) {
                // What follows belongs to it.
                return self.no_clause(word, &said, allowed);
            }
            match said.as_str() {
                "as" | "to" => {
                    let all = self.until_clause(&words, n);
                    n += all.len();
                    let names: Vec<_> = all.into_iter().filter(|name| !self.is_and(name)).collect();
                    self.hold_some(word, &names);
                    self.words_in(group, if said == "as" { "as" } else { "to" }, &names);
                }
                "by" | "on" => {
                    let value = words.get(n).cloned();
                    n += 1;
                    self.one_value(group, if said == "by" { "by" } else { "day" }, word, value, Kind::Word);
                }
                "at" | "after" => {
                    let value = words.get(n).cloned();
                    n += 1;
                    let unit = words.get(n).map(|unit| self.slice(unit).to_lowercase());
                    let is_of_talk = matches!(unit.as_deref(), Some("minutes" | "minute"));
                    n += usize::from(is_of_talk);
                    let name = if is_of_talk || said == "after" { "after" } else { "at" };
                    self.one_value(group, name, word, value, Kind::Number);
                }
                "first" | "statement" | "no" => {
                    let name = match said.as_str() {
                        "first" => "first",
                        "no" => "no",
                        _ => "statement",
                    };
                    self.field(group, name, Kind::Word, word);
                }
                "fits" => {
                    let is_if = words
                        .get(n)
                        .is_some_and(|next| self.slice(next).eq_ignore_ascii_case("if"));
                    if !is_if {
                        let at = words[own].end;
                        self.teller.tell(
                            "heading",
                            &(at..at),
                            "`if` is missing after `fits`",
                            "write `fits if` and a condition",
                        );
                    }
                    let from = if is_if {
                        words.get(n).map_or(at.end, |next| next.end)
                    } else {
                        word.end
                    };
                    let list = self.list_of(group, "fits");
                    return self.conditions(&(from..at.end), list, false);
                }
                name => {
                    let name = if name == "unless" { "unless" } else { "when" };
                    let list = self.list_of(group, name);
                    return self.conditions(&(word.end..at.end), list, false);
                }
            }
        }
    }

    fn is_and(&self, word: &Range<usize>) -> bool {
        matches!(self.slice(word).to_lowercase().as_str(), "and" | "or")
    }

    fn until_clause(&self, words: &[Range<usize>], from: usize) -> Vec<Range<usize>> {
        let words = words.get(from..).unwrap_or_default().iter();
        let is_name = |word: &&Range<usize>| !BEGIN.contains(&self.slice(word).to_lowercase().as_str());
        words.take_while(is_name).cloned().collect()
    }

    fn hold_some(&mut self, word: &Range<usize>, names: &[Range<usize>]) {
        if names.is_empty() {
            let words = format!("something is missing behind `{}`", self.slice(word));
            self.teller.tell("heading", word, words, "");
        }
    }

    fn one_value(&mut self, group: u32, name: &str, word: &Range<usize>, value: Option<Range<usize>>, kind: Kind) {
        let value = value.into_iter().collect::<Vec<_>>();
        self.hold_some(word, &value);
        if let Some(value) = value.first() {
            self.field(group, name, kind, value);
        }
    }

    fn no_clause(&mut self, at: &Range<usize>, said: &str, allowed: &[&str]) {
        let short: String = said.chars().take(40).collect();
        let meant = self.teller.nearest(said, allowed);
        let meant = meant.or(Some("if").filter(|_| said == "when" && allowed.contains(&"if")));
        let help = match (meant, allowed.is_empty()) {
            (Some(word), _) => format!("did you mean `{word}`?"),
            (None, true) => "nothing stands behind this but a colon".to_owned(),
            (None, false) => format!("here may stand: {}; in this order, conditions last", allowed.join(", ")),
        };
        let words = format!("`{short}` cannot stand in this heading");
        self.teller.tell("heading", at, words, &help);
    }

    /// `alone, not told papers, trust willing`; `trust -4, finds safe-list`.
    pub(super) fn conditions(&mut self, at: &Range<usize>, list: u32, are_changes: bool) {
        let all = split(self.text, at, |c| c == ',');
        if all.is_empty() {
            let words = if are_changes {
                "nothing is changed here"
            } else {
                "no condition stands here"
            };
            let place = self.trim(at);
            self.teller.tell(
                "no-condition",
                &place,
                words,
                "write one, or take the word before it out",
            );
        }
        for one in all {
            let mut words = split(self.text, &one, is_space);
            let is_not = words.len() > 1 && self.slice(&words[0]).eq_ignore_ascii_case("not");
            let mut parent = list;
            if is_not {
                let not = words.remove(0);
                let outer = self.tagged(&one, &not);
                parent = self.nodes.add(list, outer);
            }
            self.condition(&one, &words, parent, are_changes);
        }
    }

    fn tagged(&self, at: &Range<usize>, tag: &Range<usize>) -> Node {
        let mut node = Node::bare(Kind::Group, at);
        node = node.tagged(Label::of(tag));
        node
    }

    fn condition(&mut self, one: &Range<usize>, words: &[Range<usize>], parent: u32, are_changes: bool) {
        let Some((head, rest)) = words.split_first() else {
            return;
        };
        let whole = head.start..one.end;
        let is_pair = PAIRS.contains(&self.slice(&whole).to_lowercase().as_str());
        if rest.is_empty() || is_pair {
            self.nodes.add(parent, Node::bare(Kind::Word, &whole));
            return;
        }
        let group = self.tagged(&whole, head);
        let group = self.nodes.add(parent, group);
        for word in rest {
            let written = self.slice(word);
            if are_changes && self.is_level(head) && written.starts_with(|c: char| c.is_ascii_digit()) {
                let help = format!("write +{written} or -{written}");
                self.teller.tell("sign", word, "does it rise or fall?", &help);
            }
            let digits = written.trim_start_matches(['+', '-', '−']);
            let is_number = !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit());
            let kind = if is_number { Kind::Number } else { Kind::Word };
            let start = word.start + usize::from(written.starts_with('#'));
            self.nodes.add(group, Node::bare(kind, &(start..word.end)));
        }
    }

    /// Whether a change has a sign.
    fn is_level(&self, head: &Range<usize>) -> bool {
        ["trust", "distress"].contains(&self.slice(head).to_lowercase().as_str())
    }

    /// `opens: next, pay`.
    pub(super) fn names(&mut self, group: u32, name: &str, rest: &Range<usize>) {
        let all = split(self.text, rest, |c| c == ',');
        let list = Node::new(Kind::List, rest).named(supplied(name));
        let list = self.nodes.add(group, list);
        for at in all {
            self.nodes.add(list, Node::bare(Kind::Word, &at));
        }
    }
}
