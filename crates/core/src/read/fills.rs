//! Words about people who are dealt: `{x}` is a name, `{x.they}` a word that stands for it, `{x|woman|man}` one of two forms.
//! `{me}` is who speaks, `{you}` who is spoken to, `{each}` the one at hand, `{about}` the subject that one comes back to.

use super::layer::Reading;
use super::names::PERSON;
use super::text::Text;
use memchr::memchr;
use std::ops::Range;

/// What stands behind the dot.
pub const SLOTS: &[&str] = &[
    "age", "from", "speaks", "call", "they", "them", "their", "theirs", "themself", "They", "Them", "Their",
];
/// Who needs no name.
pub const AT_HAND: [&str; 4] = ["me", "you", "each", "about"];

/// A part of a text with words about people in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part<'t> {
    /// Words as they are.
    Words(&'t str),
    /// `{x}` or `{x.slot}`: of whom, and what.
    Slot(&'t str, Option<&'t str>),
    /// `{x|woman|man}`: of whom, and the two forms.
    Forms(&'t str, [&'t str; 2]),
}

/// The parts of a text, in order. What is wrong in it was told when it was read, and stays as words.
pub fn parts(text: &str) -> impl Iterator<Item = Part<'_>> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let (part, behind) = first(rest)?;
        rest = behind;
        Some(part)
    })
}

fn first(text: &str) -> Option<(Part<'_>, &str)> {
    if text.is_empty() {
        return None;
    }
    if let Some(inside) = text.strip_prefix('{').filter(|inside| !inside.starts_with('{'))
        && let Some((inside, behind)) = inside.split_once('}')
        && let Some(part) = slot(inside)
    {
        return Some((part, behind));
    }
    if let Some(behind) = text.strip_prefix("{{").or_else(|| text.strip_prefix("}}")) {
        return Some((Part::Words(&text[..1]), behind));
    }
    let skip = text.chars().next().map_or(0, char::len_utf8);
    let len = text[skip..].find(['{', '}']).map_or(text.len(), |at| at + skip);
    Some((Part::Words(&text[..len]), &text[len..]))
}

fn slot(inside: &str) -> Option<Part<'_>> {
    let mut forms = inside.split('|');
    let who = forms.next()?;
    match (forms.next(), forms.next(), forms.next()) {
        (None, ..) => Some(match who.split_once('.') {
            Some((who, slot)) => Part::Slot(who, Some(slot)),
            None => Part::Slot(who, None),
        }),
        (Some(woman), Some(man), None) => Some(Part::Forms(who, [woman, man])),
        _ => None,
    }
}

/// Notes who is named in a text, and tells what is wrong with it.
pub(super) fn note(cx: &mut Reading<'_, '_, '_>, text: Text) {
    let whole = text.bytes();
    let bytes = cx.tree.text().as_bytes();
    let mut at = whole.start;
    if memchr(b'}', bytes.get(whole.clone()).unwrap_or_default()).is_none()
        && memchr(b'{', bytes.get(whole.clone()).unwrap_or_default()).is_none()
    {
        return;
    }
    while let Some(n) = memchr(b'{', bytes.get(at..whole.end).unwrap_or_default()) {
        let open = at + n;
        if bytes.get(open + 1) == Some(&b'{') {
            at = open + 2;
            continue;
        }
        let Some(n) = memchr(b'}', &bytes[open..whole.end]) else {
            let help = "close it with `}`, or write `{{` for a bracket that is read";
            return cx.tell("slot", &(open..open + 1), "this curly bracket is not closed", help);
        };
        at = open + n + 1;
        if !text.is_escape(bytes, open) {
            one(cx, text, open);
        }
    }
    stray(cx, &whole);
}

/// Tells a `}` that was never opened. `}}` is one that is read.
fn stray(cx: &mut Reading<'_, '_, '_>, whole: &Range<usize>) {
    let mut is_open = false;
    let mut bytes = cx.tree.slice(whole.clone()).bytes().enumerate().peekable();
    while let Some((n, b)) = bytes.next() {
        let is_doubled = matches!(b, b'{' | b'}') && bytes.peek().is_some_and(|(_, next)| *next == b);
        match b {
            b'{' | b'}' if is_doubled && !is_open => {
                bytes.next();
            }
            b'{' => is_open = true,
            b'}' if is_open => is_open = false,
            b'}' => {
                let help = "a name begins with `{`; write `}}` for a bracket that is read";
                let at = whole.start + n;
                return cx.tell("slot", &(at..at + 1), "this curly bracket was never opened", help);
            }
            _ => {}
        }
    }
}

fn one(cx: &mut Reading<'_, '_, '_>, text: Text, open: usize) {
    let rest = cx.tree.slice(open + 1..text.bytes().end);
    let inside = rest.split('}').next().unwrap_or_default();
    let place = open..open + inside.len() + 2;
    let head = inside.split('|').next().unwrap_or_default();
    let (who, slot) = head
        .split_once('.')
        .map_or((head, None), |(who, slot)| (who, Some(slot)));
    if let Some(slot) = slot.filter(|slot| !SLOTS.contains(slot)) {
        let help = match cx.teller.nearest(slot, SLOTS) {
            Some(word) => format!("did you mean `.{word}`?"),
            None => format!("there are: {}", SLOTS.join(", ")),
        };
        cx.tell("slot", &place, format!("nobody has a `.{slot}`"), &help);
    }
    if !matches!(inside.split('|').count(), 1 | 3) {
        let words = "two forms stand here: for a woman, then for a man";
        cx.tell("slot", &place, words, "write {name|she|he}");
    }
    if !AT_HAND.contains(&who) {
        let name = open + 1..open + 1 + who.len();
        cx.names.ask(PERSON, who, text.part(&name), cx.scope);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// If this fails, words are lost or doubled where somebody is named.
    #[test]
    fn a_text_falls_into_its_parts() {
        let all: Vec<Part<'_>> = parts("{{x}} {a.they}, arriv{me|ée|é} {a} {b").collect();
        assert_eq!(
            all,
            [
                Part::Words("{"),
                Part::Words("x"),
                Part::Words("}"),
                Part::Words(" "),
                Part::Slot("a", Some("they")),
                Part::Words(", arriv"),
                Part::Forms("me", ["ée", "é"]),
                Part::Words(" "),
                Part::Slot("a", None),
                Part::Words(" "),
                Part::Words("{b"),
            ]
        );
    }
}
