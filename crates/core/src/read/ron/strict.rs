//! The plain grammar of the data files, without any mercy: it stops at the first thing that is not quite right and says
//! nothing. What is wrong, [`super::mend`] tells. A sound file is read by this alone, and fast.

use super::super::limits::DEPTH;
use super::super::text::is_space;
use super::super::tree::{Kind, Label, Node, Nodes, Tree};
use super::{in_number, in_word, starts_number, starts_word};
use memchr::{memchr, memchr2};
use std::ops::Range;

/// Reads a file that has no fault; nothing when it has one.
pub(super) fn read(text: &str) -> Option<Tree<'_>> {
    let mut strict = Strict {
        text,
        bytes: text.as_bytes(),
        at: 0,
        depth: 0,
        nodes: Nodes::for_bytes(text.len()),
    };
    strict.space()?;
    let root = strict.value()?;
    strict.space()?;
    (strict.at == text.len()).then(|| strict.nodes.into_tree(text, &[], root))
}

struct Strict<'t> {
    text: &'t str,
    bytes: &'t [u8],
    at: usize,
    depth: usize,
    nodes: Nodes,
}

/// Where the text ends whose words begin at `from`, and whether a `\` stands in it; nothing when it does not end, or a `\`
/// means nothing.
pub(super) fn end_of_text(bytes: &[u8], from: usize) -> Option<(usize, bool)> {
    let (mut at, mut is_escaped) = (from, false);
    loop {
        at += memchr2(b'"', b'\\', bytes.get(at..)?)?;
        if bytes[at] == b'"' {
            return Some((at, is_escaped));
        }
        is_escaped = true;
        at = end_of_escape(bytes, at)?;
    }
}

/// Where an escape ends that begins at `at`; nothing when it means nothing.
pub(super) fn end_of_escape(bytes: &[u8], at: usize) -> Option<usize> {
    match bytes.get(at + 1)? {
        b'"' | b'\\' | b'\'' | b'n' | b't' | b'r' | b'0' => Some(at + 2),
        b'u' if bytes.get(at + 2) == Some(&b'{') => {
            let digits = bytes
                .get(at + 3..)?
                .iter()
                .take_while(|b| b.is_ascii_hexdigit())
                .count();
            let end = at + 3 + digits;
            ((1..=6).contains(&digits) && bytes.get(end) == Some(&b'}')).then_some(end + 1)
        }
        _ => None,
    }
}

/// A text that may hold quotation marks, as programs write it: `r"…"`, `r#"…"#`. Its words and where it ends, when one
/// begins behind the `r` at `at`.
pub(super) fn raw_text(text: &str, at: usize) -> Option<(Range<usize>, usize)> {
    let rest = text.as_bytes().get(at..)?;
    let hashes = rest.iter().take_while(|b| **b == b'#').count().min(8);
    if rest.get(hashes) != Some(&b'"') {
        return None;
    }
    let from = at + hashes + 1;
    let close = &"\"########"[..=hashes];
    let words = from..from + text.get(from..)?.find(close)?;
    let end = words.end + close.len();
    Some((words, end))
}

/// Where a remark ends that begins at `at`, those inside of it counted; nothing when it never does.
pub(super) fn end_of_remark(bytes: &[u8], at: usize) -> Option<usize> {
    let (mut at, mut open) = (at, 0_usize);
    loop {
        match bytes.get(at..at + 2)? {
            b"/*" => open += 1,
            b"*/" if open == 1 => return Some(at + 2),
            b"*/" => open -= 1,
            _ => {
                at += 1;
                continue;
            }
        }
        at += 2;
    }
}

impl Strict<'_> {
    fn peek(&self) -> u8 {
        self.bytes.get(self.at).copied().unwrap_or(0)
    }

    /// Spaces and remarks.
    fn space(&mut self) -> Option<()> {
        loop {
            match self.peek() {
                b' ' | b'\n' | b'\r' | b'\t' => self.at += 1,
                b'/' => match self.bytes.get(self.at + 1) {
                    Some(b'/') => {
                        let rest = &self.bytes[self.at..];
                        self.at += memchr(b'\n', rest).unwrap_or(rest.len());
                    }
                    Some(b'*') => self.at = end_of_remark(self.bytes, self.at)?,
                    _ => return Some(()),
                },
                0x80.. => {
                    let c = self.text[self.at..].chars().next()?;
                    if !is_space(c) {
                        return Some(());
                    }
                    self.at += c.len_utf8();
                }
                _ => return Some(()),
            }
        }
    }

    fn while_in(&mut self, is_in: fn(u8) -> bool) -> Range<usize> {
        let start = self.at;
        while is_in(self.peek()) {
            self.at += 1;
        }
        start..self.at
    }

    fn value(&mut self) -> Option<u32> {
        match self.peek() {
            b'"' => {
                let start = self.at;
                let (end, is_escaped) = end_of_text(self.bytes, start + 1)?;
                self.at = end + 1;
                let node = Node::text(&(start..end + 1), &(start + 1..end), is_escaped);
                Some(self.nodes.push(node))
            }
            b'(' | b'[' => self.bracket(0..0),
            b if starts_word(b) => {
                let word = self.while_in(in_word);
                self.after_word(word)
            }
            b if starts_number(b) => {
                let number = self.while_in(in_number);
                Some(self.nodes.push(Node::new(Kind::Number, &number)))
            }
            _ => None,
        }
    }

    fn after_word(&mut self, word: Range<usize>) -> Option<u32> {
        let blanks = self.bytes[self.at..].iter().take_while(|b| **b == b' ').count();
        if self.bytes.get(self.at + blanks) == Some(&b'(') {
            self.at += blanks;
            return self.bracket(word);
        }
        if word.len() == 1
            && self.bytes[word.start] == b'r'
            && let Some((words, end)) = raw_text(self.text, self.at)
        {
            self.at = end;
            return Some(self.nodes.push(Node::text(&(word.start..end), &words, false)));
        }
        Some(self.nodes.push(Node::new(Kind::Word, &word)))
    }

    fn bracket(&mut self, tag: Range<usize>) -> Option<u32> {
        if self.depth == DEPTH {
            return None;
        }
        let start = if tag.is_empty() { self.at } else { tag.start };
        let is_list = self.peek() == b'[';
        let kind = if is_list { Kind::List } else { Kind::Group };
        let node = Node::new(kind, &(start..start)).tagged(Label::of(&tag));
        let me = self.nodes.push(node);
        self.at += 1;
        self.depth += 1;
        if is_list {
            self.list(me)?;
        } else {
            self.group(me)?;
        }
        self.depth -= 1;
        self.nodes.ends(me, self.at);
        Some(me)
    }

    /// Whether the bracket ends here; nothing when neither it nor a comma does.
    fn ends(&mut self, close: u8) -> Option<bool> {
        self.space()?;
        match self.peek() {
            b if b == close => {
                self.at += 1;
                Some(true)
            }
            b',' => {
                self.at += 1;
                self.space()?;
                let is_end = self.peek() == close;
                self.at += usize::from(is_end);
                Some(is_end)
            }
            _ => None,
        }
    }

    /// Whether nothing stands in the bracket.
    fn is_empty(&mut self, close: u8) -> Option<bool> {
        self.space()?;
        let is_end = self.peek() == close;
        self.at += usize::from(is_end);
        Some(is_end)
    }

    fn list(&mut self, me: u32) -> Option<()> {
        let mut ends = self.is_empty(b']')?;
        while !ends {
            let child = self.value()?;
            self.nodes.join(me, child);
            ends = self.ends(b']')?;
        }
        Some(())
    }

    /// Fields with names, or values without: never both, for `at: 80,5` is neither.
    fn group(&mut self, me: u32) -> Option<()> {
        let mut ends = self.is_empty(b')')?;
        let mut is_named = None;
        while !ends {
            let mut name = 0..0;
            let child = if starts_word(self.peek()) {
                let word = self.while_in(in_word);
                let behind = self.at;
                self.space()?;
                if self.peek() == b':' {
                    name = word;
                    self.at += 1;
                    self.space()?;
                    self.value()?
                } else {
                    self.at = behind;
                    self.after_word(word)?
                }
            } else {
                self.value()?
            };
            if *is_named.get_or_insert(!name.is_empty()) == name.is_empty() {
                return None;
            }
            self.nodes.name(child, Label::of(&name));
            self.nodes.join(me, child);
            ends = self.ends(b')')?;
        }
        Some(())
    }
}
