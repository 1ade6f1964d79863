//! Reads a file with faults to its end. Each fault is told once, where a person would look for it; what was meant is assumed.
//! What stands in brackets is read here; which bracket is missing is judged in [`super::mend_brackets`], what a field or a
//! value was meant to be in [`super::mend_values`].

use super::super::limits::{DEPTH, FAULTS};
use super::super::teller::Teller;
use super::super::tree::{Kind, Label, Node, Nodes, Tree, flag};
use super::layout::Layout;
use super::starts_word;
use super::tokens::{Sign, Token};

/// Reads a file, mending it.
pub(super) fn read<'t>(text: &'t str, teller: &mut Teller<'_>) -> Tree<'t> {
    let mut mender = Mender {
        text,
        layout: Layout::of(text),
        at: 0,
        end: 0,
        nodes: Nodes::for_bytes(text.len()),
        open: Vec::new(),
        is_assumed: false,
        is_cut_off: false,
        told_before: teller.told(),
        level: (usize::MAX, 0),
        teller,
    };
    let root = mender.file();
    mender.nodes.into_tree(text, &[], root)
}

/// A bracket that is open.
#[derive(Clone, Copy, Debug)]
pub(super) struct Open {
    pub(super) node: u32,
    pub(super) at: usize,
    pub(super) sign: u8,
    pub(super) line: usize,
    pub(super) indent: usize,
    /// Whether what is inside stands further right than the line on which it was opened: then the left edge ends it.
    /// Not known before the first line inside.
    pub(super) is_indented: Option<bool>,
}

impl Open {
    pub(super) const fn close(&self) -> u8 {
        match self.sign {
            b'(' => b')',
            b'[' => b']',
            _ => b'}',
        }
    }

    pub(super) const fn is_list(&self) -> bool {
        self.sign == b'['
    }
}

pub(super) struct Mender<'t, 's, 'k> {
    pub(super) text: &'t str,
    pub(super) layout: Layout,
    /// Where reading goes on.
    pub(super) at: usize,
    /// Where the last thing ended that was taken.
    pub(super) end: usize,
    pub(super) nodes: Nodes,
    pub(super) open: Vec<Open>,
    /// A missing bracket was just assumed: no comma is asked for behind it.
    pub(super) is_assumed: bool,
    /// That the file ends too early has been told.
    pub(super) is_cut_off: bool,
    told_before: usize,
    /// A line on which a bracket of an earlier line was closed, and how far in that one stood: what is opened behind it on the
    /// line stands there too.
    level: (usize, usize),
    pub(super) teller: &'s mut Teller<'k>,
}

/// What comes of looking at a sign before it is read as a part of a bracket.
pub(super) enum Step {
    Item,
    Again,
    Leave,
}

impl Mender<'_, '_, '_> {
    fn file(&mut self) -> u32 {
        let first = self.peek();
        let root = self.value(first);
        loop {
            let token = self.peek();
            if token.sign == Sign::End || self.is_given_up() {
                self.tell_flaws(&token);
                return root;
            }
            self.after_the_end(root, &token);
        }
    }

    /// A bracket too many closed the file; what follows is kept in it.
    fn after_the_end(&mut self, root: u32, token: &Token) {
        let help = match token.sign {
            Sign::Close(_) => "take it out",
            _ => "a closing bracket above is one too many",
        };
        self.teller
            .tell("after-the-end", &token.at, "the file has ended before this", help);
        self.nodes.set(root, flag::BROKEN);
        if self.nodes.get(root).kind != Kind::Group || matches!(token.sign, Sign::Close(_)) {
            self.pass(token);
            if !matches!(token.sign, Sign::Close(_)) {
                self.at = self.text.len();
            }
            return;
        }
        if token.sign == Sign::Comma {
            self.pass(token);
        }
        self.is_cut_off = true; // that it does not end again is no second fault
        self.enter(root, b'(', token.at.start);
        self.items(root);
        self.leave(root);
    }

    /// Whether a file has more faults than anybody mends: the rest of it is not looked at.
    pub(super) fn is_given_up(&self) -> bool {
        self.teller.told() - self.told_before > FAULTS
    }

    pub(super) fn tell_flaws(&mut self, token: &Token) {
        for flaw in &token.flaws {
            match &flaw.begins {
                Some(begins) => {
                    let begins = (begins, "it begins here");
                    self.teller
                        .tell_both(flaw.code, &flaw.at, flaw.words, flaw.help, begins);
                }
                None => self.teller.tell(flaw.code, &flaw.at, flaw.words, flaw.help),
            }
        }
    }

    /// Goes on behind a sign that is part of nothing.
    pub(super) fn pass(&mut self, token: &Token) {
        self.tell_flaws(token);
        self.at = token.at.end;
    }

    /// Goes on behind a sign.
    pub(super) fn take(&mut self, token: &Token) {
        self.pass(token);
        self.end = token.at.end;
    }

    /// What is missing in the innermost bracket may only be lost.
    pub(super) fn breaks(&mut self) {
        if let Some(open) = self.open.last() {
            self.nodes.set(open.node, flag::BROKEN);
        }
    }

    pub(super) fn enter(&mut self, node: u32, sign: u8, at: usize) {
        let line = self.layout.line(at);
        let indent = self.layout.indent(line);
        self.open.push(Open {
            node,
            at,
            sign,
            line,
            indent: if self.level.0 == line {
                indent.min(self.level.1)
            } else {
                indent
            },
            is_indented: None,
        });
    }

    pub(super) fn leave(&mut self, node: u32) {
        let line = self.layout.line(self.end.saturating_sub(1));
        if let Some(open) = self.open.pop().filter(|open| open.line < line) {
            self.level = (line, open.indent);
        }
        self.nodes.ends(node, self.end);
    }

    /// A value that begins with this sign.
    pub(super) fn value(&mut self, token: Token) -> u32 {
        match token.sign {
            Sign::Open(sign) => self.bracket(sign, &token, Label::default(), token.at.start),
            Sign::Text { ref words, is_escaped } => {
                self.take(&token);
                self.nodes.push(Node::text(&token.at, words, is_escaped))
            }
            Sign::Number => {
                self.take(&token);
                self.nodes.push(Node::new(Kind::Number, &token.at))
            }
            Sign::Word => self.word(&token),
            Sign::Digits => {
                self.take(&token);
                self.nodes.push(Node::new(Kind::Gap, &token.at))
            }
            _ => self.odd(&token),
        }
    }

    fn word(&mut self, token: &Token) -> u32 {
        let next = self.peek_behind(token);
        if let Sign::Open(b'(') = next.sign
            && self.text[token.at.end..next.at.start].bytes().all(|b| b == b' ')
        {
            self.take(token);
            return self.bracket(b'(', &next, Label::of(&token.at), token.at.start);
        }
        if let Some(node) = self.unquoted(token) {
            return node;
        }
        self.take(token);
        self.nodes.push(Node::new(Kind::Word, &token.at))
    }

    fn bracket(&mut self, sign: u8, token: &Token, tag: Label, start: usize) -> u32 {
        self.take(token);
        if self.open.len() >= DEPTH {
            let words = format!("brackets nest more than {DEPTH} deep here");
            self.teller
                .tell("too-deep", &token.at, words, "nothing in a scenario does");
            self.at = self.text.len();
            self.end = self.at;
            self.is_cut_off = true;
            return self.nodes.push(Node::new(Kind::Gap, &(start..self.at)));
        }
        let kind = if sign == b'[' { Kind::List } else { Kind::Group };
        let me = self.nodes.push(Node::new(kind, &(start..start)).tagged(tag));
        self.enter(me, sign, token.at.start);
        self.items(me);
        self.leave(me);
        me
    }

    /// What is in a bracket, up to where it ends, or was meant to.
    pub(super) fn items(&mut self, me: u32) {
        let mut is_named = false;
        loop {
            let token = self.peek();
            if self.is_given_up() {
                self.at = self.text.len();
                self.is_cut_off = true;
                return self.breaks();
            }
            match self.before(&token, is_named) {
                Step::Item => {}
                Step::Again => continue,
                Step::Leave => return,
            }
            let is_list = self.open.last().is_some_and(Open::is_list);
            let child = if is_list {
                self.value(token)
            } else {
                self.field(token, &mut is_named)
            };
            self.nodes.join(me, child);
            self.after(child);
            if is_named && !is_list {
                self.decimal_comma(child);
            }
        }
    }

    /// What stands between a value and the next.
    fn after(&mut self, child: u32) {
        let token = self.peek();
        if token.sign == Sign::Comma {
            self.take(&token);
            self.is_assumed = false;
            return;
        }
        if std::mem::take(&mut self.is_assumed) || self.is_outside(&token) {
            return; // a bracket is missing, and `before` tells it
        }
        match token.sign {
            Sign::End | Sign::Close(_) | Sign::Comma => {}
            Sign::Odd(c) if matches!(c, ';' | '，' | '、' | '،' | '។') => {
                let words = format!("a comma belongs here, not `{c}`");
                self.teller.tell("no-comma", &token.at, words, "write `,`");
                self.pass(&token);
            }
            Sign::Colon | Sign::Equals | Sign::Odd(_) => {
                let words = format!("`{}` cannot stand here", &self.text[token.at.clone()]);
                self.teller.tell("unreadable", &token.at, words, "take it out");
                self.breaks();
                self.pass(&token);
            }
            _ if self.nodes.get(child).kind == Kind::Gap => {}
            _ => {
                let end = self.nodes.get(child).bytes().end;
                let words = "a comma is missing here";
                self.teller
                    .tell("no-comma", &(end..end), words, "put `,` behind what stands before this");
            }
        }
    }

    /// Whether a sign begins a line too far left for the innermost bracket.
    pub(super) fn is_outside(&self, token: &Token) -> bool {
        let Some(open) = self.open.last() else { return false };
        let line = self.layout.line(token.at.start);
        self.layout.is_indented
            && line != open.line
            && open.is_indented != Some(false)
            && self.layout.is_first(token.at.start)
            && self.layout.indent(line) <= open.indent
    }

    /// Whether a sign begins a word of a text that may be a field's name.
    pub(super) fn is_word_at(&self, at: usize) -> bool {
        self.text.as_bytes().get(at).copied().is_some_and(starts_word)
    }
}
