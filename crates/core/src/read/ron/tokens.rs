//! The signs of a file that is mended, one at a time. Looking at one changes nothing; what is wrong with it is told when it
//! is taken. Most of this is about texts whose quotation marks are lost, doubled, or were turned by a word processor.

use super::super::limits::AHEAD;
use super::super::text::is_space;
use super::mend::Mender;
use super::strict::{end_of_escape, end_of_remark, raw_text};
use super::{in_number, in_word, starts_number, starts_word};
use std::ops::Range;

/// What a sign is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Sign {
    Open(u8),
    Close(u8),
    Comma,
    Colon,
    Equals,
    Text {
        words: Range<usize>,
        is_escaped: bool,
    },
    Number,
    Word,
    /// Digits of another script.
    Digits,
    Odd(char),
    End,
}

/// What is wrong with a sign.
#[derive(Debug)]
pub(super) struct Flaw {
    pub(super) code: &'static str,
    pub(super) at: Range<usize>,
    pub(super) words: &'static str,
    pub(super) help: &'static str,
    pub(super) begins: Option<Range<usize>>,
}

/// One sign.
#[derive(Debug)]
pub(super) struct Token {
    pub(super) sign: Sign,
    pub(super) at: Range<usize>,
    pub(super) flaws: Vec<Flaw>,
}

const CLOSING: [char; 8] = ['”', '“', '"', '»', '«', '’', '‘', '`'];
const TURNED: &str = "write \" in place of this one and of the one at the end (word processors turn them; switch that off, or use a plain text editor)";

const fn flaw(code: &'static str, at: Range<usize>, words: &'static str, help: &'static str) -> Flaw {
    Flaw {
        code,
        at,
        words,
        help,
        begins: None,
    }
}

/// The length of the word that a text begins with.
pub(super) fn word_len(text: &str) -> usize {
    text.bytes().take_while(|b| in_word(*b)).count()
}

/// Whether a text begins with the name of a field and its colon.
pub(super) fn begins_field(text: &str) -> bool {
    let len = word_len(text);
    len > 0 && starts_word(text.as_bytes()[0]) && text[len..].trim_start_matches(' ').starts_with(':')
}

/// Whether a line is clearly no part of a text that began above it.
fn is_structure(line: &str) -> bool {
    let line = line.trim_start();
    let line = line.strip_prefix('(').unwrap_or(line);
    let is_field = line.starts_with(|c: char| c.is_ascii_lowercase()) && begins_field(line);
    let is_tag = line.starts_with(|c: char| c.is_ascii_uppercase()) && line[word_len(line)..].starts_with('(');
    line.starts_with([')', ']', '"', '“']) || line.starts_with("//") || is_field || is_tag
}

impl Mender<'_, '_, '_> {
    /// The next sign, behind spaces and remarks.
    pub(super) fn peek(&self) -> Token {
        let mut flaws = Vec::new();
        let at = self.skip(self.at, &mut flaws);
        let mut token = self.token(at);
        flaws.append(&mut token.flaws);
        Token { flaws, ..token }
    }

    /// The sign behind one that was looked at.
    pub(super) fn peek_behind(&self, token: &Token) -> Token {
        self.token_at(token.at.end)
    }

    /// The next sign from here, without what is wrong before it.
    pub(super) fn token_at(&self, at: usize) -> Token {
        let at = self.skip(at, &mut Vec::new());
        self.token(at)
    }

    /// The rest of a line from here, without its end; no more than is worth looking at.
    pub(super) fn line_from(&self, at: usize) -> &str {
        let mut end = self.layout.end(at).min(at + AHEAD);
        while !self.text.is_char_boundary(end) {
            end -= 1;
        }
        self.text.get(at..end).unwrap_or_default()
    }

    fn skip(&self, mut at: usize, flaws: &mut Vec<Flaw>) -> usize {
        loop {
            let Some(c) = self.text[at..].chars().next() else {
                return at;
            };
            let two = self.text.as_bytes().get(at..at + 2).unwrap_or_default();
            match c {
                _ if is_space(c) => at += c.len_utf8(),
                '#' => {
                    let help = "write `//` in place of `#`";
                    flaws.push(flaw("remark", at..at + 1, "a remark begins with `//` here", help));
                    at = self.layout.end(at);
                }
                '/' if two == b"//" => at = self.layout.end(at),
                '/' if two == b"/*" => match end_of_remark(self.text.as_bytes(), at) {
                    Some(end) => at = end,
                    None => {
                        let help = "close it with `*/`";
                        flaws.push(flaw("remark", at..at + 2, "this remark is never closed", help));
                        at = self.layout.end(at);
                    }
                },
                _ => return at,
            }
        }
    }

    fn token(&self, at: usize) -> Token {
        let rest = &self.text[at..];
        let Some(c) = rest.chars().next() else {
            return plain(Sign::End, at..at);
        };
        let wide = at..at + c.len_utf8();
        match c {
            '(' | '[' => plain(Sign::Open(c as u8), wide),
            '{' => {
                let help = "write ( ) in place of { }";
                let flaws = vec![flaw("brace", wide.clone(), "groups stand in round brackets", help)];
                Token {
                    flaws,
                    ..plain(Sign::Open(b'{'), wide)
                }
            }
            ')' | ']' | '}' => plain(Sign::Close(c as u8), wide),
            ',' => plain(Sign::Comma, wide),
            ':' => plain(Sign::Colon, wide),
            '=' => plain(Sign::Equals, at..at + if rest.starts_with("=>") { 2 } else { 1 }),
            '"' => self.straight(at),
            '“' | '”' | '„' | '«' | '»' | '‘' | '’' | '\'' | '`' => self.turned(at, c),
            _ if c.is_ascii() && starts_word(c as u8) => {
                let word = at..at + word_len(rest);
                match raw_text(self.text, word.end).filter(|_| &self.text[word.clone()] == "r") {
                    Some((words, end)) => text(at..end, words, false),
                    None => plain(Sign::Word, word),
                }
            }
            _ if c.is_ascii() && starts_number(c as u8) => {
                let len = rest.bytes().take_while(|b| in_number(*b)).count();
                plain(Sign::Number, at..at + len)
            }
            _ if c.is_numeric() => {
                let len: usize = rest.chars().take_while(|c| c.is_numeric()).map(char::len_utf8).sum();
                let words = "numbers are written with the digits 0 to 9";
                Token {
                    flaws: vec![flaw("number", at..at + len, words, "")],
                    ..plain(Sign::Digits, at..at + len)
                }
            }
            _ => plain(Sign::Odd(c), wide),
        }
    }

    /// Whether a text may end here: what follows on the line is what follows a value, commas forgotten or not.
    fn ends_well(&self, at: usize) -> bool {
        let rest = self.line_from(at).trim_start();
        rest.is_empty()
            || rest.starts_with([',', ')', ']', '}', '"', ':'])
            || rest.starts_with('/')
            || begins_field(rest)
    }

    /// Whether a text surely ends here: behind the comma something else begins.
    fn ends_firmly(&self, at: usize) -> bool {
        let rest = self.line_from(at).trim_start();
        let Some(next) = rest.strip_prefix(',') else {
            return rest.is_empty() || rest.starts_with([')', ']', '}']) || rest.starts_with("//");
        };
        let next = next.trim_start();
        let word = word_len(next);
        let is_word = word > 0 && next[word..].trim_start().starts_with([',', ')', ']', '(']);
        next.is_empty()
            || next.starts_with(['"', '“', '(', '[', ')', ']', '}'])
            || next.starts_with("//")
            || next.starts_with(|c: char| c.is_ascii_digit())
            || begins_field(next)
            || is_word && next.starts_with(|c: char| c.is_ascii_uppercase())
    }

    /// The first quotation mark of any kind, on this line, behind which a text surely ends.
    fn firm_end(&self, from: usize) -> Option<Range<usize>> {
        let marks = self.line_from(from).match_indices(CLOSING);
        let mut marks = marks.map(|(n, mark)| from + n..from + n + mark.len());
        marks.find(|mark| self.ends_firmly(mark.end))
    }

    /// A text that begins with the right mark.
    fn straight(&self, start: usize) -> Token {
        let bytes = self.text.as_bytes();
        let mut flaws = Vec::new();
        let (mut at, mut is_escaped) = (start + 1, false);
        loop {
            match bytes.get(at) {
                None => return self.unclosed(start, flaws),
                Some(b'"') => break,
                Some(b'\n') if is_structure(self.line_from(at + 1)) => return self.unclosed(start, flaws),
                Some(b'\\') => {
                    is_escaped = true;
                    let end = end_of_escape(bytes, at);
                    if end.is_none() {
                        let wide = self.text[at + 1..].chars().next().map_or(0, char::len_utf8);
                        let words = "after `\\` only `\\`, `\"`, `n` or `t` may stand";
                        flaws.push(flaw("escape", at..at + 1 + wide, words, "write `\\\\` for one `\\`"));
                    }
                    at = end.unwrap_or(at + 1);
                }
                Some(_) => at += 1,
            }
        }
        if self.ends_well(at + 1) {
            return Token {
                flaws,
                ..text(start..at + 1, start + 1..at, is_escaped)
            };
        }
        let is_one_line = at < self.layout.end(start);
        match self.firm_end(if is_one_line { start + 1 } else { at + 1 }) {
            Some(mark) if &self.text[mark.clone()] == "\"" => {
                let help = "inside a text write “ and ”, or \\\"";
                let words = "a straight quotation mark ends the text here";
                flaws.push(flaw("inner-quote", at..at + 1, words, help));
                Token {
                    flaws,
                    ..text(start..mark.end, start + 1..mark.start, is_escaped)
                }
            }
            Some(mark) if is_one_line => self.curly_end(start, mark, flaws),
            _ if !is_one_line => self.unclosed(start, flaws),
            _ => Token {
                flaws,
                ..text(start..at + 1, start + 1..at, is_escaped)
            },
        }
    }

    fn curly_end(&self, start: usize, mark: Range<usize>, mut flaws: Vec<Flaw>) -> Token {
        let words = "a text ends with a straight quotation mark";
        flaws.push(flaw(
            "curly-quote",
            mark.clone(),
            words,
            "write \" in place of the curly one",
        ));
        let words = start + 1..mark.start;
        let is_escaped = self.text[words.clone()].contains('\\');
        Token {
            flaws,
            ..text(start..mark.end, words, is_escaped)
        }
    }

    /// A text whose closing mark is missing, or is a curly one: it ends with its line. As many closing brackets as were
    /// opened on that line are taken for its own.
    fn unclosed(&self, start: usize, mut flaws: Vec<Flaw>) -> Token {
        let line = self.layout.line(start);
        let mut own = self.open.iter().filter(|open| open.line == line).count();
        let whole = &self.text[start + 1..self.layout.end(start)].trim_end();
        let mut words = whole.strip_suffix(',').unwrap_or(whole);
        while own > 0 && words.ends_with([')', ']']) {
            words = &words[..words.len() - 1];
            own -= 1;
        }
        let end = start + 1 + words.len();
        if let Some(inner) = words.strip_suffix(['”', '“', '’']) {
            return self.curly_end(start, start + 1 + inner.len()..end, flaws);
        }
        flaws.retain(|flaw| flaw.at.start < end);
        flaws.push(Flaw {
            begins: Some(start..start + 1),
            ..flaw(
                "text-not-closed",
                end..end,
                "the text that begins on this line is not closed",
                "put \" where it ends",
            )
        });
        let is_escaped = words.contains('\\');
        Token {
            flaws,
            ..text(start..end, start + 1..end, is_escaped)
        }
    }

    /// A text that begins with a mark that begins none.
    fn turned(&self, start: usize, c: char) -> Token {
        let from = start + c.len_utf8();
        let mark = self.firm_end(from).unwrap_or_else(|| {
            let line = self.line_from(from).trim_end();
            let end = from + line.strip_suffix(',').unwrap_or(line).len();
            end..end
        });
        let words = match c {
            '\'' | '`' | '‘' | '’' => "a text stands in double quotation marks",
            _ => "a text stands in straight quotation marks",
        };
        let is_escaped = self.text[from..mark.start].contains('\\');
        Token {
            flaws: vec![flaw("curly-quote", start..from, words, TURNED)],
            ..text(start..mark.end, from..mark.start, is_escaped)
        }
    }
}

const fn plain(sign: Sign, at: Range<usize>) -> Token {
    Token {
        sign,
        at,
        flaws: Vec::new(),
    }
}

const fn text(at: Range<usize>, words: Range<usize>, is_escaped: bool) -> Token {
    plain(Sign::Text { words, is_escaped }, at)
}
