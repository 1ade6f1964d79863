//! The characters that the program believes it can draw are those that the shipped fonts have, and no text that is
//! shipped needs another.

use crate::support::{files_below, root};
use reasonable_grounds::locale::coverage::{COVERED, is_covered};
use std::collections::BTreeSet;
use std::fmt::Write;
use std::fs;

/// Families of which every weight must have a character, because headings are bold. The symbols have one weight.
const FAMILIES: [&[&str]; 3] = [
    &["NotoSans-Regular.ttf", "NotoSans-Bold.ttf"],
    &["NotoSansKhmer-Regular.ttf", "NotoSansKhmer-Bold.ttf"],
    &["NotoSansSymbols.ttf"],
];

fn characters(font: &str) -> BTreeSet<u32> {
    let bytes = fs::read(root().join("assets/fonts").join(font)).expect("the font is there");
    let face = ttf_parser::Face::parse(&bytes, 0).expect("the font can be read");
    let mut all = BTreeSet::new();
    for table in face.tables().cmap.expect("the font names characters").subtables {
        if table.is_unicode() {
            table.codepoints(|c| {
                if table.glyph_index(c).is_some_and(|glyph| glyph.0 != 0) {
                    all.insert(c);
                }
            });
        }
    }
    all
}

/// The table as it must stand in `src/locale/coverage.rs`.
fn table() -> Vec<(u32, u32)> {
    let mut all = BTreeSet::new();
    for family in FAMILIES {
        let mut weights = family.iter().map(|font| characters(font));
        let first = weights.next().expect("a family has a font");
        all.extend(weights.fold(first, |all, weight| &all & &weight));
    }
    let mut ranges: Vec<(u32, u32)> = Vec::new();
    for c in all {
        match ranges.last_mut() {
            Some((_, last)) if *last + 1 == c => *last = c,
            _ => ranges.push((c, c)),
        }
    }
    ranges
}

fn written(ranges: &[(u32, u32)]) -> String {
    let mut out = String::new();
    for row in ranges.chunks(6) {
        let row: Vec<String> = row.iter().map(|(a, b)| format!("(0x{a:x}, 0x{b:x})")).collect();
        let _ = writeln!(out, "    {},", row.join(", "));
    }
    out
}

/// If this fails, a font was changed and the check still believes the old one: text would show as boxes.
/// `UPDATE_GLYPHS=1` writes the table anew.
#[test]
fn the_table_of_characters_is_that_of_the_shipped_fonts() {
    let table = table();
    if COVERED == table.as_slice() {
        return;
    }
    let path = root().join("src/locale/coverage.rs");
    let old = fs::read_to_string(&path).expect("the table is there");
    let (begin, end) = ("pub const COVERED: &[(u32, u32)] = &[\n", "];\n");
    let (head, rest) = old.split_once(begin).expect("the table begins");
    let (_, tail) = rest.split_once(end).expect("the table ends");
    let new = format!("{head}{begin}{}{end}{tail}", written(&table));
    if std::env::var_os("UPDATE_GLYPHS").is_some() {
        fs::write(&path, new).expect("the table can be written");
        panic!("the table was written anew; run the test again");
    }
    panic!(
        "run it once with UPDATE_GLYPHS=1, or put this into src/locale/coverage.rs:\n{}",
        written(&table)
    );
}

#[test]
fn every_shipped_font_is_in_the_table() {
    let known: BTreeSet<&str> = FAMILIES.iter().flat_map(|f| f.iter().copied()).collect();
    for path in files_below(&root().join("assets/fonts")) {
        let name = path
            .file_name()
            .and_then(|n| n.to_str())
            .expect("a font has a plain name");
        assert!(
            !name.ends_with(".ttf") || known.contains(name),
            "{name} is in no family"
        );
    }
}

/// If this fails, a text of the interface shows as a box.
#[test]
fn the_texts_of_the_interface_and_of_the_practice_library_can_be_drawn() {
    let mut lacking = BTreeSet::new();
    for folder in ["assets/text", "assets/practice", "scenarios"] {
        for path in files_below(&root().join(folder)) {
            // Guides are read in an editor.
            let shown = ["ftl", "ron"].iter().any(|e| path.extension().is_some_and(|x| x == *e));
            let Ok(text) = fs::read_to_string(&path) else { continue };
            if !shown {
                continue;
            }
            let bad = text.chars().filter(|&c| !is_covered(c) && !c.is_control());
            lacking.extend(bad.map(|c| format!("U+{:04X} in {}", u32::from(c), path.display())));
        }
    }
    assert!(lacking.is_empty(), "{lacking:#?}");
}
