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

    /// A text whose lines stand as deep as their brackets.
    fn indented(text: &str) -> String {
        let mut out = String::new();
        let (mut depth, mut in_text, mut in_remark) = (0_usize, false, false);
        for c in text.chars() {
            let is_escaped = out.ends_with('\\');
            out.push(c);
            match c {
                '\n' => {
                    in_remark = false;
                    out += &"    ".repeat(depth);
                }
                _ if in_remark => {}
                '"' if !is_escaped => in_text = !in_text,
                _ if in_text => {}
                '/' if out.ends_with("//") => in_remark = true,
                '(' | '[' => depth += 1,
                ')' | ']' => depth = depth.saturating_sub(1),
                _ => {}
            }
        }
        out
    }

    /// If this fails, a fault somewhere in a file changes how the rest of it is read.
    fn hold_both(text: &str) {
        for text in [text.to_owned(), indented(text), text.replace('\n', "\r\n")] {
            let Some(strict) = strict::read(&text) else { continue };
            let mut sink = Sink::default();
            let source = Arc::new(Source::new("x.ron".into(), &text));
            let mended = mend::read(&text, &mut Teller::new(&source, &mut sink));
            let faults = sink.into_sorted();
            assert!(faults.is_empty(), "{text}\n{faults:?}");
            assert_eq!(shape(&strict, strict.root()), shape(&mended, mended.root()), "{text}");
        }
    }

    fn value() -> impl Strategy<Value = String> {
        let leaf = prop_oneof![
            "[a-z]{1,4}".prop_map(|w| format!("\"{w} ( [ , “x” \\\" : {w}\"")),
            (-300..300_i32).prop_map(|n| n.to_string()),
            "[A-Z][a-z]{1,3}",
            Just("r#\"a b\"#".to_owned()),
        ];
        leaf.prop_recursive(4, 40, 4, |inner| {
            let space = prop_oneof![Just(" "), Just("\n"), Just(" // it's (\n"), Just("/* it /* is */ */")];
            let list = prop::collection::vec((inner.clone(), space.clone()), 0..4).prop_map(|items| {
                let items: Vec<String> = items.into_iter().map(|(v, s)| format!("{s}{v}")).collect();
                format!("[{}]", items.join(","))
            });
            let fields = prop::collection::vec((inner, space, "[a-z]{1,3}"), 1..4).prop_map(|items| {
                let items: Vec<String> = items.into_iter().map(|(v, s, n)| format!("{n}:{s}{v},")).collect();
                format!("Tag({})", items.concat())
            });
            prop_oneof![list, fields]
        })
    }

    proptest! {
        #[test]
        fn a_sound_file_is_read_alike_by_both(text in value()) {
            hold_both(&text);
        }
    }
}
