//! What is wrong with a value, in plain words: what should stand here, what does, and what to write.

use super::super::tree::{Kind, Node, flag};
use super::values::{A_TEXT, A_WHOLE, YES_OR_NO};
use super::{Reading, Words};
use std::ops::Range;

/// How much of what is written a message quotes, in characters.
const QUOTED: usize = 40;
/// How many words a help lists.
const LISTED: usize = 60;

fn quoted(written: &str) -> String {
    written.chars().take(QUOTED).collect()
}

/// "a person" → "person".
fn without_article(said: &str) -> &str {
    said.strip_prefix("a ")
        .or_else(|| said.strip_prefix("an "))
        .unwrap_or(said)
}

impl Reading<'_, '_, '_> {
    /// "`minutes`", or "this" when it has no name.
    fn called(&self, node: &Node) -> String {
        match self.tree.name(node) {
            "" => "this".to_owned(),
            name => format!("`{name}`"),
        }
    }

    /// Another kind of value stands here than belongs here.
    pub fn wrong(&mut self, node: &Node, said: &str) {
        if node.kind == Kind::Gap {
            return;
        }
        let called = self.called(node);
        let written = quoted(self.tree.words(node));
        let written = written.trim();
        let (words, help) = match (said, node.kind) {
            (A_WHOLE, Kind::Text) if written.parse::<i64>().is_ok() => (
                format!("{called} is a number, and numbers stand without quotation marks"),
                format!("write {written}"),
            ),
            (A_WHOLE, Kind::Number) => {
                let digits = written.trim_start_matches(['+', '-']);
                let digits = digits.split(|c: char| !c.is_ascii_digit()).next().unwrap_or_default();
                let help = if digits.is_empty() {
                    String::new()
                } else {
                    format!("write {digits}")
                };
                (format!("{called} is a whole number, not {written}"), help)
            }
            (YES_OR_NO, _) => {
                let meant = match written.to_ascii_lowercase().as_str() {
                    "yes" | "on" | "1" | "true" => "write true",
                    "no" | "off" | "0" | "false" => "write false",
                    _ => "write true or false",
                };
                (
                    format!("{called} is either true or false, not {written}"),
                    meant.to_owned(),
                )
            }
            (A_TEXT, Kind::Word | Kind::Number) => (
                format!("{called} is a text, and texts stand in quotation marks"),
                format!("write \"{written}\""),
            ),
            _ => (
                format!("{called} should be {said}; {} stands here", found(node.kind)),
                String::new(),
            ),
        };
        self.tell("wrong-kind", &node.bytes(), words, &help);
    }

    /// One thing where a list of them belongs.
    pub(super) fn not_a_list(&mut self, node: &Node) {
        let called = self.called(node);
        let words = format!("{called} is a list, and lists stand in square brackets, even with one thing in them");
        let help = format!("write [{}]", quoted(self.tree.written(node)));
        self.tell("wrong-kind", &node.bytes(), words, &help);
    }

    pub(super) fn too_many(&mut self, node: &Node, most: usize) {
        let words = format!("more than {most} stand in {}", self.called(node));
        let help = format!("at most {most} are read");
        let at = node.bytes();
        self.tell("too-many", &(at.start..at.start + 1), words, &help);
    }

    pub(super) fn out_of_range(&mut self, node: &Node, (least, most): (i32, i32)) {
        let words = format!("{} is from {least} to {most}", self.called(node));
        let written = quoted(self.tree.written(node));
        let help = format!("{written} is outside of that");
        self.tell("out-of-range", &node.bytes(), words, &help);
    }

    pub(super) fn too_long(&mut self, node: &Node, most: usize) {
        let found = self.tree.words(node).chars().count();
        let words = format!("{} has {found} characters; {most} fit", self.called(node));
        self.tell("text-too-long", &node.bytes(), words, "make it shorter, or two of it");
    }

    /// What is left out is not written as empty.
    pub(super) fn written_as_empty(&mut self, node: &Node) {
        let words = format!("{} is left out when there is none", self.called(node));
        self.tell("empty", &node.bytes(), words, "take the field out");
    }

    pub(super) fn no_word(&mut self, node: &Node, said: &str, words: Words) {
        if node.kind == Kind::Gap {
            return;
        }
        let help = list_of(words, node.is(flag::BARE));
        let words = format!(
            "{} should be {said}; {} stands here",
            self.called(node),
            found(node.kind)
        );
        self.tell("wrong-kind", &node.bytes(), words, &help);
    }

    /// `"Trafficked"` for `Trafficked`.
    pub(super) fn quoted_word(&mut self, node: &Node, words: Words, which: Option<usize>) {
        let written = words.written(false);
        let known = which.and_then(|at| written.get(at)).cloned();
        let meant = known.or_else(|| self.meant(self.tree.words(node), &written));
        let help = meant.map_or_else(|| list_of(words, false), |word| format!("write {word}"));
        let called = self.called(node);
        let words = format!("{called} takes a word from a list, and such words stand without quotation marks");
        self.tell("unknown-word", &node.bytes(), words, &help);
    }

    pub(super) fn unknown_word(&mut self, written: &str, at: &Range<usize>, said: &str, words: Words, is_bare: bool) {
        let help = self
            .meant(written, &words.written(is_bare))
            .map_or_else(|| list_of(words, is_bare), |word| format!("did you mean `{word}`?"));
        self.tell(
            "unknown-word",
            at,
            format!("`{}` is not {said}", quoted(written)),
            &help,
        );
    }

    /// Which of some words was meant, whatever its capitals.
    pub(in crate::read) fn meant(&mut self, written: &str, among: &[String]) -> Option<String> {
        let plain = |word: &str| word.to_lowercase().replace(['-', '_', ' '], "");
        let all: Vec<String> = among.iter().map(|word| plain(word)).collect();
        let all: Vec<&str> = all.iter().map(String::as_str).collect();
        let sought = plain(&quoted(written));
        let found = self.teller.nearest(&sought, &all)?;
        let at = all.iter().position(|word| *word == found)?;
        among.get(at).cloned()
    }

    pub(super) fn wrong_parts(&mut self, node: &Node, word: &str, takes: &[&str], found: usize) {
        if node.is(flag::BROKEN) {
            return;
        }
        let is_bare = node.is(flag::BARE);
        let takes: Vec<&str> = takes
            .iter()
            .map(|said| {
                said.strip_suffix(" in quotation marks")
                    .filter(|_| is_bare)
                    .unwrap_or(said)
            })
            .collect();
        let help = match (takes.is_empty(), word.is_empty(), is_bare) {
            (true, ..) => format!("write {word} alone"),
            (_, true, _) => format!("write ({}, …)", takes.join(", ")),
            (_, _, true) => format!("write `{}`, and behind it {}", super::small(word), takes.join(" and ")),
            _ => format!("write {word}(…) with {}", takes.join(" and ")),
        };
        let called = if word.is_empty() {
            self.called(node)
        } else {
            format!("`{word}`")
        };
        let needs = match takes.len() {
            0 => "stands alone".to_owned(),
            1 => "needs one thing behind it".to_owned(),
            n => format!("needs {n} things behind it"),
        };
        let are = if found == 1 { "is" } else { "are" };
        let words = format!("{called} {needs}; here {are} {found}");
        self.tell("wrong-parts", &node.bytes(), words, &help);
    }

    /// Whether this is a group of fields.
    pub fn is_group(&mut self, node: &Node, said: &str) -> bool {
        if node.kind != Kind::Group {
            self.wrong(node, &format!("{said}, in round brackets"));
        }
        node.kind == Kind::Group
    }

    pub(super) fn twice(&mut self, node: &Node) {
        let at = if node.name.is_supplied() {
            node.bytes()
        } else {
            node.name.bytes()
        };
        let words = format!("{} is written twice", self.called(node));
        self.tell("field-twice", &at, words, "keep one of them");
    }

    /// A field that there is not. Gives the one that was meant, so that it is not told as missing too.
    pub fn unknown_field(&mut self, node: &Node, said: &str, fields: &[&'static str]) -> &'static str {
        let name = self.tree.name(node);
        let list = format!("the fields here are: {}", fields.join(", "));
        if name.is_empty() {
            if node.kind != Kind::Gap {
                let words = format!("a field of {said} needs its name before it");
                self.tell("no-field", &node.bytes(), words, &list);
            }
            return "";
        }
        let among: Vec<String> = fields.iter().map(|field| (*field).to_owned()).collect();
        let meant = self.meant(name, &among);
        let meant = fields.iter().find(|field| Some(**field) == meant.as_deref());
        let help = meant.map_or(list, |field| format!("did you mean `{field}`?"));
        let at = if node.name.is_supplied() {
            node.bytes()
        } else {
            node.name.bytes()
        };
        let words = format!("{said} has no field `{}`", quoted(name));
        self.tell("unknown-field", &at, words, &help);
        meant.copied().unwrap_or("")
    }

    /// Fields that have to be written and are not: one fault for a group, at its name.
    pub fn missing(&mut self, node: &Node, said: &str, fields: &[&str]) {
        let Some(first) = fields.first() else { return };
        if node.is(flag::BROKEN) {
            return;
        }
        let id = self.tree.field(node, "id").copied();
        let who = id.map_or(String::new(), |id| format!(" `{}`", quoted(self.tree.words(&id))));
        let start = node.bytes().start;
        let at = id.map_or(start..start + 1, |id| id.bytes());
        let words = format!("the {}{who} has no `{}`", without_article(said), fields.join("`, `"));
        self.tell("missing-field", &at, words, &format!("add `{first}: …`"));
    }
}

const fn found(kind: Kind) -> &'static str {
    match kind {
        Kind::Text => "a text",
        Kind::Number => "a number",
        Kind::Word => "a word",
        Kind::Group => "a group in round brackets",
        Kind::List => "a list in square brackets",
        Kind::Gap => "nothing",
    }
}

fn list_of(words: Words, is_bare: bool) -> String {
    let mut all = words.written(is_bare);
    all.truncate(LISTED);
    format!("the words here are: {}", all.join(", "))
}
