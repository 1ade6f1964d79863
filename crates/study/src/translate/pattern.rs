//! A text as a Fluent pattern, written in one way: as the library writes it, on lines of its own without the common
//! indent. Two files that differ in layout alone have the same patterns, and so the same fingerprints.

use crate::locale::fluent::{DEPTH, cut_escape, too_deep};
use crate::locale::words::MARKS;
use fluent_syntax::ast::{
    CallArguments, Entry, Expression, Identifier, InlineExpression, Message, Pattern, PatternElement, Resource,
};
use fluent_syntax::{parser, serializer};
use std::collections::{BTreeMap, BTreeSet};

/// The one way of writing a pattern.
#[must_use]
pub fn canonical(pattern: &Pattern<&str>) -> String {
    let message = Message {
        id: Identifier { name: "x" },
        value: Some(pattern.clone()),
        attributes: Vec::new(),
        comment: None,
    };
    let resource = Resource {
        body: vec![Entry::Message(message)],
    };
    let written = serializer::serialize(&resource);
    let written = written.strip_prefix("x =").unwrap_or(&written);
    let written = written.strip_suffix('\n').unwrap_or(written);
    let text = match written.strip_prefix('\n') {
        Some(lines) => {
            let lines = lines.split('\n').map(|line| line.strip_prefix("    ").unwrap_or(line));
            lines.collect::<Vec<_>>().join("\n")
        }
        None => written.strip_prefix(' ').unwrap_or(written).replace("\n    ", "\n"),
    };
    // On a line of its own these would begin something else.
    match text.chars().next() {
        Some(c @ ('[' | '*' | '.')) => format!("{{ \"{c}\" }}{}", &text[1..]),
        _ => text,
    }
}

/// A pattern as a message of this name.
#[must_use]
pub fn as_message(id: &str, pattern: &str) -> String {
    if pattern.contains('\n') {
        let lines = pattern.split('\n').map(|line| {
            if line.is_empty() {
                String::new()
            } else {
                format!("    {line}")
            }
        });
        format!("{id} =\n{}", lines.collect::<Vec<_>>().join("\n"))
    } else {
        format!("{id} = {pattern}")
    }
}

/// Does something with the pattern that a text is. Nothing when it is none.
pub(crate) fn parsed<T>(text: &str, with: impl FnOnce(&Pattern<&str>) -> T) -> Result<T, String> {
    if text.contains('\r') {
        return Err("the text has a character that ends lines on some computers only".to_owned());
    }
    let message = as_message("x", text);
    if too_deep(&message).is_some() {
        return Err(format!("brackets nest more than {DEPTH} deep"));
    }
    if cut_escape(&message).is_some() {
        return Err("an escape lacks some of its digits: write four after it, \\u200B".to_owned());
    }
    let resource = match parser::parse(message.as_str()) {
        Ok(resource) => resource,
        Err((_, errors)) => {
            let what = errors.first().map_or_else(String::new, |e| format!(": {}", e.kind));
            return Err(format!("this is not Fluent{what}"));
        }
    };
    match resource.body.as_slice() {
        [Entry::Message(message)] if message.attributes.is_empty() && message.id.name == "x" => message
            .value
            .as_ref()
            .map(with)
            .ok_or_else(|| "the text is empty".to_owned()),
        _ => Err("the text ends in the middle: a line of it begins like something else".to_owned()),
    }
}

/// A text that somebody wrote as a pattern, in the one way of writing it.
///
/// # Errors
/// Why it is no pattern, in words.
pub fn read(text: &str) -> Result<String, String> {
    parsed(text, canonical)
}

/// A pattern as the text of a scenario.
///
/// # Errors
/// What in it cannot be shown, in words.
pub fn to_text(text: &str) -> Result<String, String> {
    parsed(text, crate::scenario::translation::text_of)?
}

/// The pattern of a text of a scenario, in which people stand in braces.
#[must_use]
pub fn from_text(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 16);
    let blanks = |s: &str| s.is_empty() || s.starts_with([' ', '\n']);
    if blanks(text) {
        out.push_str("{ \"\" }");
    }
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let slot = slot(rest);
        if let Some((name, len)) = slot {
            out.push_str(&format!("{{ ${} }}", name.replacen('.', "_", 1)));
            rest = &rest[len..];
            continue;
        }
        let begins_line = out.is_empty() || out.ends_with('\n');
        let ends_line = rest[c.len_utf8()..].is_empty() || rest[c.len_utf8()..].starts_with('\n');
        match c {
            '{' | '}' => {
                out.push_str(&format!("{{ \"{c}\" }}"));
                // Braces that stand for themselves are doubled.
                rest = rest
                    .strip_prefix(&[c, c].iter().collect::<String>())
                    .unwrap_or(&rest[1..]);
                continue;
            }
            '[' | '*' | '.' if begins_line => out.push_str(&format!("{{ \"{c}\" }}")),
            ' ' if begins_line || ends_line => out.push_str("{ \" \" }"),
            '\r' => {}
            c => out.push(c),
        }
        rest = &rest[c.len_utf8()..];
    }
    if out.ends_with('\n') {
        out.push_str("{ \"\" }");
    }
    out
}

/// The placeholder that a text begins with, and how long it is.
fn slot(text: &str) -> Option<(&str, usize)> {
    let inside = text.strip_prefix('{').filter(|_| !text.starts_with("{{"))?;
    let (name, _) = inside.split_once('}')?;
    Some((name, name.len() + 2))
}

/// What a pattern is made of.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shape {
    /// Values that are shown.
    pub shown: BTreeSet<String>,
    /// Values that decide between forms.
    pub decides: BTreeSet<String>,
    /// Messages and terms (`-name`) that are asked for.
    pub asks: BTreeSet<String>,
    /// Functions that are called, except those that every program has.
    pub calls: BTreeSet<String>,
    /// The words, of all forms one after the other.
    pub words: String,
    /// The longest of its forms, with a sign for each value.
    pub longest: String,
}

/// Whether a placeable is nothing but a place to break or to join.
fn is_mark(expression: &Expression<&str>) -> bool {
    let Expression::Inline(InlineExpression::StringLiteral { value }) = expression else {
        return false;
    };
    let text = fluent_syntax::unicode::unescape_unicode_to_string(value);
    !text.is_empty() && text.chars().all(|c| MARKS.contains(&c))
}

/// What a pattern is made of; nothing for what is none.
#[must_use]
pub fn shape(text: &str) -> Shape {
    let mut shape = Shape::default();
    let longest = parsed(text, |pattern| shape.pattern(pattern));
    shape.longest = longest.unwrap_or_default();
    shape
}

impl Shape {
    /// Every value.
    pub fn variables(&self) -> impl Iterator<Item = &String> {
        self.shown.union(&self.decides)
    }

    fn pattern(&mut self, pattern: &Pattern<&str>) -> String {
        let mut longest = String::new();
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => {
                    longest.push_str(value);
                    self.words.push_str(value);
                }
                PatternElement::Placeable { expression } => {
                    // A placeable ends a word; a mark in one stands inside a word.
                    if !is_mark(expression) {
                        self.words.push_str("{}");
                    }
                    longest.push_str(&self.expression(expression));
                }
            }
        }
        longest
    }

    fn expression(&mut self, expression: &Expression<&str>) -> String {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                if let InlineExpression::VariableReference { id } = selector {
                    self.decides.insert(id.name.to_owned());
                } else {
                    self.inline(selector);
                }
                let mut longest = String::new();
                for variant in variants {
                    self.words.push_str("{}");
                    let text = self.pattern(&variant.value);
                    if text.chars().count() > longest.chars().count() {
                        longest = text;
                    }
                }
                longest
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) -> String {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.shown.insert(id.name.to_owned());
                "…".to_owned()
            }
            InlineExpression::StringLiteral { value } => {
                let text = fluent_syntax::unicode::unescape_unicode_to_string(value);
                self.words.push_str(&text.replace(['{', '}'], " "));
                text.into_owned()
            }
            InlineExpression::NumberLiteral { value } => (*value).to_owned(),
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::MessageReference { id, .. } => {
                self.asks.insert(id.name.to_owned());
                "…".to_owned()
            }
            InlineExpression::TermReference { id, arguments, .. } => {
                self.asks.insert(format!("-{}", id.name));
                arguments.iter().for_each(|a| self.arguments(a));
                "…".to_owned()
            }
            InlineExpression::FunctionReference { id, arguments } => {
                self.calls.insert(id.name.to_owned());
                self.arguments(arguments);
                "…".to_owned()
            }
        }
    }

    fn arguments(&mut self, arguments: &CallArguments<&str>) {
        for inline in arguments
            .positional
            .iter()
            .chain(arguments.named.iter().map(|n| &n.value))
        {
            self.inline(inline);
        }
    }
}

/// The messages and terms that ask for each other in a ring, each with the next one of its ring.
#[must_use]
pub fn rings(asks: &BTreeMap<&str, BTreeSet<String>>) -> Vec<(String, String)> {
    // What asks for nothing that is left can be in no ring; taken away until nothing changes, the rings are left, and what leads to them.
    let mut left: BTreeSet<&str> = asks.keys().copied().collect();
    let trim = |left: &mut BTreeSet<&str>, keep: &dyn Fn(&str, &BTreeSet<&str>) -> bool| loop {
        let before = left.len();
        let kept = left.iter().copied().filter(|id| keep(id, left)).collect();
        *left = kept;
        if left.len() == before {
            break;
        }
    };
    trim(&mut left, &|id, left| {
        asks.get(id)
            .is_some_and(|next| next.iter().any(|n| left.contains(n.as_str())))
    });
    trim(&mut left, &|id, left| {
        left.iter()
            .any(|other| asks.get(other).is_some_and(|next| next.contains(id)))
    });
    let next = |id: &str| {
        asks.get(id)
            .and_then(|next| next.iter().find(|n| left.contains(n.as_str())))
    };
    left.iter()
        .filter_map(|id| Some(((*id).to_owned(), next(id)?.clone())))
        .collect()
}
