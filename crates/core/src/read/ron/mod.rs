//! The surface of the data files: the plain part of RON. A file is read strictly first, and done when it has no fault.
//! Otherwise it is read once more from the top, mending: each fault is told where a person would look for it, what was meant
//! is assumed, and reading goes on.

mod layout;
mod mend;
mod mend_brackets;
mod mend_values;
mod strict;
mod tokens;

use super::teller::Teller;
use super::tree::Tree;

/// Reads a file. Of one with faults, what can be read.
pub(super) fn read<'t>(text: &'t str, teller: &mut Teller<'_>) -> Tree<'t> {
    strict::read(text).unwrap_or_else(|| mend::read(text, teller))
}

/// Signs of a word. The hyphen is in no name of ours, and in many that are meant to be one.
const fn in_word(b: u8) -> bool {
    b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-')
}

const fn starts_word(b: u8) -> bool {
    b.is_ascii_alphabetic() || b == b'_'
}

const fn in_number(b: u8) -> bool {
    b.is_ascii_alphanumeric() || matches!(b, b'_' | b'.' | b'-' | b'+')
}

const fn starts_number(b: u8) -> bool {
    b.is_ascii_digit() || matches!(b, b'-' | b'+' | b'.')
}

#[cfg(test)]
mod tests {
    use super::super::tree::{Node, Tree};
    use super::*;
    use crate::diagnostic::{Sink, Source};
    use proptest::prelude::*;
    use std::sync::Arc;

    fn shape(tree: &Tree<'_>, node: &Node) -> String {
        let inside: Vec<String> = tree.children(node).map(|child| shape(tree, child)).collect();
        format!(
            "{}:{}{:?}[{}]{:?}",
            tree.name(node),
            tree.tag(node),
            node.kind,
            inside.join(","),
            node.words()
        )
    }

    /// If this fails, a fault somewhere in a file changes how the rest of it is read.
    fn hold_both(text: &str) {
        for text in [text.to_owned(), text.replace('\n', "\r\n"), text.replace("    ", "")] {
            let Some(strict) = strict::read(&text) else { continue };
            let mut sink = Sink::default();
            let source = Arc::new(Source::new("x.ron".into(), &text));
            let mended = mend::read(&text, &mut Teller::new(&source, &mut sink));
            let faults = sink.into_sorted();
            assert!(faults.is_empty(), "{text}\n{faults:?}");
            assert_eq!(shape(&strict, strict.root()), shape(&mended, mended.root()), "{text}");
        }
    }

    /// A value as somebody would lay it out: each bracket on one line, or what is in it deeper than its own line.
    #[derive(Clone, Debug)]
    enum Laid {
        Leaf(String),
        List(Vec<Laid>, usize),
        Group(Vec<(String, Laid)>, usize),
    }

    /// What stands between two things: nothing much, a remark, a line break.
    const BETWEEN: [&str; 4] = [" ", "/* [ /* */ */", "\n", " // it's (\n"];

    impl Laid {
        fn written(&self, depth: usize) -> String {
            let (open, things, n) = match self {
                Self::Leaf(words) => return words.clone(),
                Self::List(items, n) => ("[", items.iter().map(|item| item.written(depth + 1)).collect(), n),
                Self::Group(fields, n) => {
                    let field = |(name, value): &(String, Self)| format!("{name}: {}", value.written(depth + 1));
                    ("Tag(", fields.iter().map(field).collect::<Vec<_>>(), n)
                }
            };
            let is_long = things.iter().any(|thing| thing.contains('\n'));
            let between = if is_long { "\n" } else { BETWEEN[*n] };
            let indent = |depth: usize| {
                if between.ends_with('\n') {
                    "    ".repeat(depth)
                } else {
                    String::new()
                }
            };
            let inside: String = things
                .iter()
                .map(|thing| format!("{between}{}{thing},", indent(depth + 1)))
                .collect();
            let close = if open == "[" { "]" } else { ")" };
            let last = if between.ends_with('\n') { "\n" } else { "" };
            format!("{open}{inside}{last}{}{close}", indent(depth))
        }
    }

    fn value() -> impl Strategy<Value = String> {
        let leaf = prop_oneof![
            "[a-z]{1,4}".prop_map(|w| format!("\"{w} ( [ , “x” \\\" : {w}\"")),
            (-300..300_i32).prop_map(|n| n.to_string()),
            "[A-Z][a-z]{1,3}",
            Just("r#\"a \" b\"#".to_owned()),
        ];
        let laid = leaf.prop_map(Laid::Leaf).prop_recursive(4, 40, 4, |inner| {
            let list = (prop::collection::vec(inner.clone(), 0..4), 0..4_usize);
            let fields = (prop::collection::vec(("[a-z]{1,3}", inner), 1..4), 0..4_usize);
            prop_oneof![
                list.prop_map(|(items, n)| Laid::List(items, n)),
                fields.prop_map(|(fields, n)| Laid::Group(fields, n)),
            ]
        });
        laid.prop_map(|laid| laid.written(0))
    }

    proptest! {
        #[test]
        fn a_sound_file_is_read_alike_by_both(text in value()) {
            hold_both(&text);
        }
    }
}
