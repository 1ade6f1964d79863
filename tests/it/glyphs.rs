//! The characters that the program believes it can draw are those that the shipped fonts have, and no text that is
//! shipped needs another.

use crate::support::{files_below, root};
use reasonable_grounds::locale::coverage::{COVERED, HANZI, IN_A_ROW, is_covered};
use std::collections::BTreeSet;
use std::fmt::Write;
use std::fs;

/// Families of which every weight must have a character, because headings are bold. Signs and Chinese have one weight.
const FAMILIES: [&[&str]; 7] = [
    &["NotoSans-Regular.ttf", "NotoSans-Bold.ttf"],
    &["NotoSansKhmer-Regular.ttf", "NotoSansKhmer-Bold.ttf"],
    &["NotoSansThai-Regular.ttf", "NotoSansThai-Bold.ttf"],
    &["NotoSansLao-Regular.ttf", "NotoSansLao-Bold.ttf"],
    &["NotoSansMyanmar-Regular.ttf", "NotoSansMyanmar-Bold.ttf"],
    &["NotoSansSymbols.ttf"],
    &["NotoSansSC-Regular.otf"],
];

/// Chinese characters that are kept as a list, not as ranges.
const HANZI_BLOCK: std::ops::RangeInclusive<u32> = 0x4e00..=0x9fff;

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

/// All characters that can be drawn in every weight.
fn drawable() -> BTreeSet<u32> {
    let mut all = BTreeSet::new();
    for family in FAMILIES {
        let mut weights = family.iter().map(|font| characters(font));
        let first = weights.next().expect("a family has a font");
        all.extend(weights.fold(first, |all, weight| &all & &weight));
    }
    all
}

/// The table as it must stand in `crates/core/src/locale/coverage.rs`.
fn table(all: &BTreeSet<u32>) -> Vec<(u32, u32)> {
    let mut ranges: Vec<(u32, u32)> = Vec::new();
    for &c in all.iter().filter(|c| !HANZI_BLOCK.contains(c)) {
        match ranges.last_mut() {
            Some((_, last)) if *last + 1 == c => *last = c,
            _ => ranges.push((c, c)),
        }
    }
    ranges
}

/// The list as it must stand in `crates/core/src/locale/hanzi.txt`.
fn hanzi(all: &BTreeSet<u32>) -> String {
    let listed: Vec<char> = all.range(HANZI_BLOCK).filter_map(|&c| char::from_u32(c)).collect();
    let rows = listed.chunks(IN_A_ROW).map(|row| row.iter().collect::<String>() + "\n");
    rows.collect()
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
    let all = drawable();
    let (table, hanzi) = (table(&all), hanzi(&all));
    if COVERED == table.as_slice() && HANZI == hanzi {
        return;
    }
    let path = root().join("crates/core/src/locale/coverage.rs");
    let old = fs::read_to_string(&path).expect("the table is there");
    let (begin, end) = ("pub const COVERED: &[(u32, u32)] = &[\n", "];\n");
    let (head, rest) = old.split_once(begin).expect("the table begins");
    let (_, tail) = rest.split_once(end).expect("the table ends");
    let new = format!("{head}{begin}{}{end}{tail}", written(&table));
    if std::env::var_os("UPDATE_GLYPHS").is_some() {
        fs::write(&path, new).expect("the table can be written");
        fs::write(root().join("crates/core/src/locale/hanzi.txt"), hanzi).expect("the list can be written");
        panic!("the table was written anew; run the test again");
    }
    panic!(
        "run it once with UPDATE_GLYPHS=1; this has to stand in crates/core/src/locale/coverage.rs, and the list beside it:\n{}",
        written(&table)
    );
}

/// If this fails, `is_covered` reads its own tables wrongly.
#[test]
fn what_the_fonts_can_draw_is_what_the_table_answers() {
    let all = drawable();
    for c in (0x20..0x3_0000).filter_map(char::from_u32) {
        assert_eq!(is_covered(c), all.contains(&u32::from(c)), "U+{:04X}", u32::from(c));
    }
}

/// If this fails, people download more than is promised, or a font is shipped without being known or licensed.
#[test]
fn the_shipped_fonts_are_known_licensed_and_small() {
    let known: BTreeSet<&str> = FAMILIES.iter().flat_map(|f| f.iter().copied()).collect();
    let mut size = 0;
    let mut found = 0;
    for path in files_below(&root().join("assets/fonts")) {
        if !["ttf", "otf"].iter().any(|e| path.extension().is_some_and(|x| x == *e)) {
            continue;
        }
        let name = path
            .file_name()
            .and_then(|n| n.to_str())
            .expect("a font has a plain name");
        assert!(known.contains(name), "{name} is in no family");
        size += fs::metadata(&path).expect("the font is there").len();
        found += 1;
    }
    assert_eq!(found, known.len(), "a known font is missing");
    assert!(size < 8_000_000, "the fonts are {size} bytes together");

    let licence = fs::read_to_string(root().join("assets/fonts/OFL.txt")).expect("the licence stands beside the fonts");
    assert!(
        licence.contains("SIL OPEN FONT LICENSE Version 1.1"),
        "the licence is whole"
    );
    for font in known {
        let copyright = copyright(font);
        assert!(licence.contains(&copyright), "OFL.txt lacks \"{copyright}\" of {font}");
    }
}

/// What a font says about its own copyright.
fn copyright(font: &str) -> String {
    let bytes = fs::read(root().join("assets/fonts").join(font)).expect("the font is there");
    let face = ttf_parser::Face::parse(&bytes, 0).expect("the font can be read");
    let mut names = face.names().into_iter();
    names
        .find_map(|n| {
            (n.name_id == ttf_parser::name_id::COPYRIGHT_NOTICE)
                .then(|| n.to_string())
                .flatten()
        })
        .expect("a font names its copyright")
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
