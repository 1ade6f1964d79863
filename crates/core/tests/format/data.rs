//! Data files: every practice file reads as a tree, the layer reads them typed, and the library `ron` says the same of what
//! stands in them.

use crate::support::{files, source, text, tree_of};
use grounds_core::diagnostic::{Sink, render};
use grounds_core::read::{Kind, Node, Surface, Tree, Whole, tree, typed};
use grounds_core::{group, words};
use proptest::prelude::*;
use ron::Value;

/// If this fails, a file of the practice library cannot go through the reader that scenarios go through.
#[test]
fn every_practice_file_reads_as_a_tree() {
    let files = files("assets/practice", ".ron");
    assert!(files.len() > 20, "the library is there");
    for (name, bytes) in files {
        let text = String::from_utf8(bytes).expect("text");
        let (_, faults) = tree_of(&text, Surface::Data);
        assert!(faults.is_empty(), "{name}:\n{}", render::full(&faults));
    }
}

/// Whether a node says what the library makes of it.
fn agrees(tree: &Tree<'_>, node: &Node, value: &Value) -> bool {
    let words = tree.meant(node);
    match value {
        Value::Bool(yes) => words == yes.to_string(),
        Value::Number(number) => words.trim_start_matches('+').parse::<f64>() == Ok(number.into_f64()),
        Value::String(text) => words == *text,
        Value::Unit => node.kind == Kind::Word || tree.children(node).next().is_none(),
        Value::Seq(items) => {
            let children: Vec<&Node> = tree.children(node).collect();
            children.len() == items.len() && children.iter().zip(items).all(|(node, item)| agrees(tree, node, item))
        }
        Value::Map(map) => tree.children(node).all(|child| {
            let name = Value::String(tree.name(child).to_owned());
            map.get(&name).is_some_and(|item| agrees(tree, child, item))
        }),
        Value::Option(inside) => inside
            .as_ref()
            .map_or(words == "None", |inside| agrees(tree, node, inside)),
        _ => false,
    }
}

fn both(text: &str) -> Result<(), String> {
    let mut sink = Sink::default();
    let source = source("x.ron", text);
    let tree = tree(&source, Surface::Data, &mut sink);
    let faults = sink.into_sorted();
    let value: Result<Value, _> = ron::from_str(text);
    match (faults.is_empty(), value) {
        (true, Ok(value)) if agrees(&tree, tree.root(), &value) => Ok(()),
        (true, Ok(value)) => Err(format!("they differ: {value:?}")),
        (true, Err(error)) => Err(format!("the library refuses it: {error}")),
        (false, Ok(_)) => Err(render::full(&faults)),
        (false, Err(_)) => Ok(()),
    }
}

/// If this fails, the reader makes something else of a file than everybody who knows its grammar.
#[test]
fn a_second_opinion_on_every_practice_file() {
    for (name, bytes) in files("assets/practice", ".ron") {
        // Bare words stand for what only the types of the program know; the library wants them as names of units.
        let text = String::from_utf8(bytes).expect("text");
        both(&text).unwrap_or_else(|words| panic!("{name}: {words}"));
    }
    assert!(both("(a: 1, b: [\"x\", (c: true)])").is_ok());
}

fn value() -> impl Strategy<Value = String> {
    let leaf = prop_oneof![
        "[a-z {}:,(\\[]{0,8}".prop_map(|words| format!("\"{words}\"")),
        Just("\"a \\\"b\\\" \\\\ \\n \\u{1F600}\"".to_owned()),
        Just("r#\"a \"b\" c\"#".to_owned()),
        (-3000..3000_i32).prop_map(|number| number.to_string()),
        Just("true".to_owned()),
    ];
    leaf.prop_recursive(5, 60, 5, |inner| {
        let space = prop_oneof![
            Just(""),
            Just(" "),
            Just("\n    "),
            Just("// it's (\n"),
            Just("/* [ /* */ */")
        ];
        let list = prop::collection::vec((inner.clone(), space.clone()), 0..5).prop_map(|items| {
            let items: Vec<String> = items
                .into_iter()
                .map(|(value, space)| format!("{space}{value}{space}"))
                .collect();
            format!("[{}]", items.join(","))
        });
        let group = prop::collection::btree_map("[a-z_]{1,5}", (inner, space), 1..5).prop_map(|fields| {
            let fields = fields.into_iter();
            let fields: Vec<String> = fields
                .map(|(name, (value, space))| format!("{name}:{space}{value},"))
                .collect();
            format!("({})", fields.concat())
        });
        prop_oneof![list, group]
    })
}

proptest! {
    /// If this fails, some sound file is told off, or read otherwise than the library reads it.
    #[test]
    fn a_second_opinion_on_any_sound_file(text in value()) {
        both(&text).map_err(|words| TestCaseError::fail(format!("{words}\n{text}")))?;
    }

    /// If this fails, some file stops the reader.
    #[test]
    fn any_text_is_read_to_its_end(text in "[\\[\\](){}a-zA-Z0-9\"“”:,=/*\\\\ \n#.-]{0,120}") {
        let _ = tree_of(&text, Surface::Data);
        let _ = tree_of(&text, Surface::Talk);
    }
}

words! {
    /// How much a row is to be trusted.
    Trusted "a degree of certainty" {
        /// Read in the source itself.
        Verified,
        /// A choice of ours.
        Design,
    }
}
group! {
    /// A row as a practice file has them.
    Row "a practice row" {
        /// Its code.
        code: String,
        /// Points.
        points: Whole<0, 9>,
        /// Where it is from.
        sources: Vec<String>,
        /// How sure it is.
        tag: Trusted,
        /// Two words that belong together.
        pair: Option<(Trusted, Whole<0, 9>)>,
    }
}

/// If this fails, the practice library cannot be declared by the macros, or its faults have no place.
#[test]
fn rows_of_another_file_are_read_by_the_same_layer() {
    let read = |text: &str| {
        let mut sink = Sink::default();
        let rows: Option<Vec<Row>> = typed(&source("rows.ron", text), &mut sink);
        (rows, render::concise(&sink.into_sorted()))
    };
    let (rows, faults) = read("[(code: \"A\", points: 3, sources: [\"S\"], tag: Design, pair: (Verified, 2))]");
    let row = rows.and_then(|mut rows| rows.pop()).expect("a row");
    assert_eq!(
        (row.code.as_str(), row.points.get(), row.tag, faults.as_str()),
        ("A", 3, Trusted::Design, "")
    );
    assert_eq!(
        row.pair.map(|(word, points)| (word, points.get())),
        Some((Trusted::Verified, 2))
    );
    let (rows, faults) = read(
        "[\n  (code: \"A\", points: 30, sources: \"S\", tag: Desing),\n  (code: \"B\", points: 1, tag: Design)\n]",
    );
    assert_eq!(rows.map_or(0, |rows| rows.len()), 1);
    assert_eq!(
        faults,
        "rows.ron:2:23: error[out-of-range] `points` is from 0 to 9\n\
         rows.ron:2:36: error[wrong-kind] `sources` is a list, and lists stand in square brackets, even with one thing in them\n\
         rows.ron:2:46: error[unknown-word] `Desing` is not a degree of certainty\n"
    );
    assert!(Row::ENTRIES[1].range == Some((0, 9)) && !Row::ENTRIES[4].is_needed && Row::ENTRIES[0].is_needed);
    assert!(
        text("crates/core/tests/format/data.rs").contains("Row"),
        "the tests find the repository"
    );
}
