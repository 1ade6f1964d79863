//! A line is the smallest thing perceived: a sentence said, a row, a sentence of a description. What it carries stands behind
//! it in square brackets, the same in a talk and in a text of a data file:
//!
//! `It is in the safe. [shows CD01: Whether it comes back when asked for is what matters.]`
//! `It is in the safe. [kept = shows CD01: …]` gives the mark a name; `[kept]` says it again elsewhere, `[#kept]` names the
//! line itself, for others to point at.

mod mark;

pub use mark::{Carries, Code, KINDS, Mark, is_code};

use super::fills;
use super::layer::{Eye, Form, Reading};
use super::limits::{LINE_CHARS, MARKS};
use super::names::PERSON;
use super::text::{Text, trimmed};
use super::tree::{Kind, Node, flag};
use memchr::{memchr, memchr2};
use std::ops::Range;

crate::words! {
    /// What an interpreter makes of a line who does not say just what was said.
    Rendering "what an interpreter makes of a line" {
        /// Softer than it was said.
        Softened,
        /// In one sentence.
        SummedUp,
        /// With a word that was got wrong.
        Misheard,
    }
}

/// One line.
#[derive(Clone, Debug)]
pub struct Line {
    /// Everything, marks too.
    pub whole: Text,
    /// The words: without marks, without the brackets around something seen, without quotation marks around all of it.
    pub words: Text,
    /// What it carries. Most carry nothing.
    pub marks: Vec<Mark>,
    /// Who says it, when it is not the person talked to.
    pub by: Option<Text>,
    /// Whether all of it is seen and not said: `(Turns the cup.)`.
    pub is_seen: bool,
    /// What interpreters make of it.
    pub renderings: Vec<(Rendering, Text)>,
}

/// A part of a line that is said, or one in brackets that is seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece<'t> {
    /// Said.
    Said(&'t str),
    /// Seen, without its brackets.
    Seen(&'t str),
}

/// The pieces of a line: `So I took the bus. (Looks at the glass.) Like everyone.`
pub fn pieces(words: &str) -> impl Iterator<Item = Piece<'_>> {
    let mut rest = words;
    std::iter::from_fn(move || {
        rest = rest.trim_start();
        if rest.is_empty() {
            return None;
        }
        if let Some((seen, behind)) = rest.strip_prefix('(').and_then(|inside| inside.split_once(')')) {
            rest = behind;
            return Some(Piece::Seen(seen.trim()));
        }
        let skip = rest.chars().next().map_or(0, char::len_utf8);
        let len = rest[skip..].find('(').map_or(rest.len(), |at| at + skip);
        let (said, behind) = rest.split_at(len);
        rest = behind;
        Some(Piece::Said(said.trim_end()))
    })
}

impl Line {
    fn of(cx: &mut Reading<'_, '_, '_>, whole: Text, is_bare: bool) -> Self {
        let text = cx.tree.text();
        let mut line = Self {
            whole,
            words: whole,
            marks: Vec::new(),
            by: None,
            is_seen: false,
            renderings: Vec::new(),
        };
        let marks_from = line.read_marks(cx);
        line.tell_own_name(cx);
        tell_stray_bracket(cx, &(whole.bytes().start..marks_from));
        let mut words = trimmed(text, &(whole.bytes().start..marks_from));
        if is_bare {
            tell_half_bracket(cx, &words);
        }
        if let Some((who, rest)) = speaker(text, &words) {
            line.by = Some(whole.part(&who));
            words = rest;
        }
        let inside = is_around(text, &words, '(', ')');
        line.is_seen = inside.is_some();
        let bare = inside.or_else(|| is_around(text, &words, '“', '”').filter(|_| is_bare));
        line.words = whole.part(&bare.unwrap_or(words));
        if whole.bytes().len() > LINE_CHARS && text[whole.bytes()].chars().count() > LINE_CHARS {
            let help = format!("a line is one breath; {LINE_CHARS} characters are read");
            cx.tell("text-too-long", &whole.bytes(), "this line is too long", &help);
        }
        line
    }

    /// Tells `[kept] [kept = …]`: a line does not say elsewhere what it says itself, so a `#` is lost.
    fn tell_own_name(&self, cx: &mut Reading<'_, '_, '_>) {
        let name_of = |mark: &Mark| mark.name.map(|name| cx.tree.slice(name.bytes()));
        let given = |name| {
            let mut others = self.marks.iter().filter(|mark| mark.carries != Carries::Named);
            others.any(|mark| !mark.is_of_line && name_of(mark) == name)
        };
        let mut named = self.marks.iter().filter(|mark| mark.carries == Carries::Named);
        if let Some(mark) = named.find(|mark| given(name_of(mark)))
            && let Some(name) = mark.name
        {
            let help = format!("write `[#{}]` for the line itself", cx.tree.slice(name.bytes()));
            let words = "this line carries the same mark twice";
            cx.tell("mark", &name.bytes(), words, &help);
        }
    }

    /// Reads the marks behind the words, and says where they begin.
    fn read_marks(&mut self, cx: &mut Reading<'_, '_, '_>) -> usize {
        let Range { start, end: to } = self.whole.bytes();
        let text = cx.tree.text();
        let bytes = text.as_bytes();
        let (mut at, mut begin) = (start, None);
        while let Some(n) = memchr(b'[', bytes.get(at..to).unwrap_or_default()) {
            let open = at + n;
            if bytes.get(open + 1) == Some(&b'[') {
                at = open + 2;
                continue;
            }
            begin.get_or_insert(open);
            let close = memchr(b']', &bytes[open..to]).map(|n| open + n);
            let close = close.filter(|close| !bytes[open + 1..*close].contains(&b'['));
            let Some(close) = close else {
                let help = "close it with `]`, or write `[[` for a bracket that is read";
                cx.tell("mark", &(open..open + 1), "this square bracket is not closed", help);
                break;
            };
            if self.marks.len() < MARKS {
                self.marks.extend(mark::read(cx, self.whole, &(open + 1..close)));
            }
            at = close + 1;
            let rest = trimmed(text, &(at..to));
            if bytes.get(rest.start) != Some(&b'[') && !rest.is_empty() {
                let help = "put it behind the last word, or let a new line begin after it";
                cx.tell("mark", &(open..at), "a mark stands at the end of its line", help);
            }
        }
        begin.unwrap_or(to)
    }
}

/// Tells a `]` that was never opened. `]]` is one that is read.
fn tell_stray_bracket(cx: &mut Reading<'_, '_, '_>, at: &Range<usize>) {
    let words = cx.tree.slice(at.clone());
    if memchr(b']', words.as_bytes()).is_none() {
        return;
    }
    let words = words.replace("]]", "  ");
    if let Some(n) = words.find(']') {
        let help = "a mark begins with `[`; write `]]` for a bracket that is read";
        let place = at.start + n..at.start + n + 1;
        cx.tell("mark", &place, "this square bracket was never opened", help);
    }
}

/// Tells a round bracket without its other half: what is seen and not said stands in both.
fn tell_half_bracket(cx: &mut Reading<'_, '_, '_>, at: &Range<usize>) {
    if memchr2(b'(', b')', cx.tree.slice(at.clone()).as_bytes()).is_none() {
        return;
    }
    let mut open = None;
    for (n, b) in cx.tree.slice(at.clone()).bytes().enumerate() {
        let is_wrong = match (b, open) {
            (b'(', None) => {
                open = Some(n);
                false
            }
            (b')', Some(_)) => {
                open = None;
                false
            }
            (b'(' | b')', _) => true,
            _ => false,
        };
        if is_wrong {
            open = Some(n);
            break;
        }
    }
    if let Some(n) = open {
        let help = "what is seen and not said stands in one pair of round brackets";
        let place = at.start + n..at.start + n + 1;
        cx.tell("narration", &place, "this round bracket has no other half", help);
    }
}

/// `{manager}: …`: who says it, and what.
fn speaker(text: &str, words: &Range<usize>) -> Option<(Range<usize>, Range<usize>)> {
    let said = text.get(words.clone())?.strip_prefix('{')?;
    let (who, rest) = said.split_once('}')?;
    let from = words.start + who.len() + 3;
    rest.starts_with(':').then(|| {
        (
            words.start + 1..words.start + 1 + who.len(),
            trimmed(text, &(from..words.end)),
        )
    })
}

/// What stands between two signs, when they are around all of it and nowhere inside.
fn is_around(text: &str, words: &Range<usize>, open: char, close: char) -> Option<Range<usize>> {
    let inside = text.get(words.clone())?.strip_prefix(open)?.strip_suffix(close)?;
    let from = words.start + open.len_utf8();
    (!inside.contains([open, close])).then(|| trimmed(text, &(from..from + inside.len())))
}

/// The names of the fields of a line that is written as a group.
const FIELDS: [&str; 4] = ["say", "softened", "summed_up", "misheard"];

impl Form for Line {
    const SAID: &'static str = "a text in quotation marks";

    fn read(cx: &mut Reading<'_, '_, '_>, node: &Node) -> Option<Self> {
        let tree = cx.tree;
        if node.kind == Kind::Group && tree.tag(node) == "Line" {
            let mut line = None;
            let mut renderings = Vec::new();
            for child in tree.children(node) {
                let kind = match tree.name(child) {
                    "say" => {
                        line = Self::read(cx, child);
                        continue;
                    }
                    "softened" => Rendering::Softened,
                    "summed_up" => Rendering::SummedUp,
                    "misheard" => Rendering::Misheard,
                    _ => {
                        cx.unknown_field(child, "a line", &FIELDS);
                        continue;
                    }
                };
                renderings.extend(Text::read(cx, child).map(|words| (kind, words)));
            }
            return line.map(|line: Self| Self { renderings, ..line });
        }
        if node.kind != Kind::Text {
            cx.wrong(node, Self::SAID);
            return None;
        }
        let whole = cx.text(&node.words(), node.is(flag::ESCAPED));
        fills::note(cx, whole);
        Some(Self::of(cx, whole, node.is(flag::BARE)))
    }

    fn show(&self, eye: &mut dyn Eye) {
        eye.line(self);
    }
}

/// One line or several: a text, or a list of them.
#[derive(Clone, Debug)]
pub struct Lines(pub Vec<Line>);

impl Form for Lines {
    const SAID: &'static str = "a text or a list of texts";

    fn read(cx: &mut Reading<'_, '_, '_>, node: &Node) -> Option<Self> {
        match node.kind {
            Kind::List => Vec::read(cx, node).map(Self),
            _ => Line::read(cx, node).map(|line| Self(vec![line])),
        }
    }

    fn show(&self, eye: &mut dyn Eye) {
        self.0.show(eye);
    }
}

/// Notes that a person is named by a mark.
fn ask_person(cx: &mut Reading<'_, '_, '_>, who: Text) {
    cx.names.ask(PERSON, cx.tree.slice(who.bytes()), who, cx.scope);
}

#[cfg(test)]
mod tests {
    use super::{Piece, pieces};

    /// If this fails, what is seen is said aloud, or the other way round.
    #[test]
    fn a_line_falls_into_what_is_said_and_what_is_seen() {
        let all: Vec<Piece<'_>> = pieces("So I took it. (Looks at the glass.) Like everyone.").collect();
        assert_eq!(
            all,
            [
                Piece::Said("So I took it."),
                Piece::Seen("Looks at the glass."),
                Piece::Said("Like everyone.")
            ]
        );
        assert_eq!(pieces("(Nods.)").collect::<Vec<_>>(), [Piece::Seen("Nods.")]);
        assert_eq!(pieces("a ) b ( c").count(), 2, "a half bracket loses nothing");
    }
}
