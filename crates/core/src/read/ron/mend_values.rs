//! What a field or a value was meant to be: without its colon, with the signs of another language, without quotation marks.

use super::super::tree::{Kind, Label, Node};
use super::mend::Mender;
use super::tokens::{Sign, Token, begins_field};
use std::ops::Range;

impl Mender<'_, '_, '_> {
    /// A field with its name, or a value without.
    pub(super) fn field(&mut self, token: Token, is_named: &mut bool) -> u32 {
        let next = self.peek_behind(&token);
        let is_same_line = self.layout.line(token.at.start) == self.layout.line(next.at.start);
        match (&token.sign, &next.sign) {
            (Sign::Word, Sign::Colon) => {
                self.take(&token);
                self.take(&next);
            }
            (Sign::Word, Sign::Equals) => {
                self.take(&token);
                let words = "a colon stands between a field and its value";
                self.teller.tell("colon", &next.at, words, "write `:` in place of `=`");
                self.pass(&next);
            }
            (Sign::Word, Sign::Text { .. } | Sign::Open(b'[') | Sign::Number) if is_same_line && *is_named => {
                self.take(&token);
                let words = format!("a colon is missing after `{}`", &self.text[token.at.clone()]);
                let end = token.at.end;
                self.teller.tell("colon", &(end..end), words, "put `:` here");
            }
            (Sign::Text { words, .. }, Sign::Colon) if self.is_name(words) => {
                let name = words.clone();
                let help = format!("write `{}:`", &self.text[name.clone()]);
                let words = "the name of a field stands without quotation marks";
                self.teller.tell("field-name", &token.at, words, &help);
                self.tell_flaws(&token);
                self.take(&next);
                return self.named(&name, is_named);
            }
            _ => return self.value(token),
        }
        self.named(&token.at, is_named)
    }

    fn is_name(&self, words: &Range<usize>) -> bool {
        let name = &self.text[words.clone()];
        self.is_word_at(words.start) && name.bytes().all(super::in_word)
    }

    /// The value behind a name and its colon, or that it is missing.
    fn named(&mut self, name: &Range<usize>, is_named: &mut bool) -> u32 {
        *is_named = true;
        let token = self.peek();
        let is_field = token.sign == Sign::Word && begins_field(self.line_from(token.at.start));
        let node = if is_field || matches!(token.sign, Sign::Comma | Sign::Close(_) | Sign::End) {
            let words = format!("`{}` has no value", &self.text[name.clone()]);
            let help = "write one behind the colon, or take the field out";
            self.teller.tell("no-value", &(name.end..name.end), words, help);
            self.nodes.push(Node::new(Kind::Gap, &(name.end..name.end)))
        } else {
            self.value(token)
        };
        self.nodes.name(node, Label::of(name));
        node
    }

    /// `at: 80,5`: the comma of a number with a fraction.
    pub(super) fn decimal_comma(&mut self, child: u32) {
        let node = *self.nodes.get(child);
        let (start, end) = (node.bytes().start, node.bytes().end);
        let behind = self.text.as_bytes().get(end..).unwrap_or_default();
        let digits = behind.iter().skip(1).take_while(|b| b.is_ascii_digit()).count();
        if node.kind != Kind::Number || behind.first() != Some(&b',') || digits == 0 || self.at != end + 1 {
            return;
        }
        let help = format!("write `{}`", &self.text[start..end]);
        let words = "numbers here are whole, and a comma ends a field";
        let whole = start..end + 1 + digits;
        self.teller.tell("number", &whole, words, &help);
        self.at = whole.end;
        let next = self.peek();
        if next.sign == Sign::Comma {
            self.take(&next);
        }
    }

    /// Words where a text in quotation marks belongs.
    pub(super) fn unquoted(&mut self, word: &Token) -> Option<u32> {
        let rest = self.line_from(word.at.end).trim();
        if rest.is_empty() || rest.starts_with([',', ')', ']', '}', '(', ':', '=']) || rest.starts_with("//") {
            return None;
        }
        let start = word.at.start;
        let line = self.line_from(start).trim_end();
        let whole = line.strip_suffix(',').unwrap_or(line);
        let end = start + whole.len();
        let words = start..start + whole.trim_end_matches(['"', '”']).len();
        let said = "a text stands in straight quotation marks";
        self.tell_flaws(word);
        self.teller
            .tell("no-quotes", &(start..start), said, "put \" before and behind it");
        (self.at, self.end) = (end, end);
        Some(self.nodes.push(Node::text(&(start..end), &words, false)))
    }

    /// Something that begins no value.
    pub(super) fn odd(&mut self, token: &Token) -> u32 {
        if token.sign == Sign::End {
            return self.nodes.push(Node::new(Kind::Gap, &token.at)); // told as the end of the file
        }
        let start = token.at.start;
        let line = self.line_from(start);
        let len = line.find([',', ')', ']']).unwrap_or(line.trim_end().len());
        let end = (start + len).max(token.at.end);
        self.tell_flaws(token);
        let words = format!("`{}` begins no value", &self.text[token.at.clone()]);
        let help = "a value is a text in quotation marks, a number, a word, or a bracket";
        self.teller.tell("unreadable", &(start..end), words, help);
        self.breaks();
        (self.at, self.end) = (end, end);
        self.nodes.push(Node::new(Kind::Gap, &(start..end)))
    }
}
