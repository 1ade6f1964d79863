//! The quick reader of scenario files against the library that reads RON: where the first reads, both read the same.

use crate::support::{files_below, root};
use proptest::prelude::*;
use reasonable_grounds::scenario::readers_agree;

fn texts() -> Vec<(String, String)> {
    ["scenarios", "tests/checks", "tests/fixtures"]
        .iter()
        .flat_map(|folder| files_below(&root().join(folder)))
        .filter(|path| path.extension().is_some_and(|e| e == "ron"))
        .map(|path| {
            let text = std::fs::read_to_string(&path).expect("a file of ours is text");
            (path.display().to_string(), text)
        })
        .collect()
}

/// If this fails, a scenario or a walkthrough of ours means something else when it is read quickly.
#[test]
fn both_readers_read_the_same_out_of_every_file_of_ours() {
    for (path, text) in texts() {
        assert!(readers_agree(&text), "{path}");
    }
}

/// Spellings in which RON has more than one way, or in which the quick reader could be too kind.
const SPELLINGS: &[&str] = &[
    "",
    " ",
    ",",
    ",,",
    "(",
    ")",
    "((",
    "))",
    "[",
    "]",
    "\"",
    "\\",
    "\\n",
    "\\u{41}",
    "r#\"x\"#",
    "//",
    "// x\n",
    "/* x */",
    "Some(1)",
    "None",
    "Some",
    "-",
    "+1",
    "01",
    "1_0",
    "0x10",
    "1.0",
    "true",
    "_",
    "é",
    "\u{2028}",
    "\u{200E}",
    "\r\n",
    "\u{0}",
    "r#when",
    "#",
    "Not(Alone)",
    "Not(())",
    "Deal(())",
    "Alone()",
    "Trust(1,)",
    "Trust((1))",
    "Any([])",
    "All([Alone,])",
    "id: \"a\"",
];

proptest! {
    /// If this fails, there is a file that the quick reader takes and RON refuses, or that it takes to mean something else.
    #[test]
    fn both_readers_agree_about_files_that_were_tampered_with(file in 0_usize..64, at in 0.0_f64..1.0, len in 0_usize..24, with in 0..SPELLINGS.len()) {
        let texts = texts();
        let text = &texts[file % texts.len()].1;
        let mut start = ((text.len() as f64) * at) as usize;
        while !text.is_char_boundary(start) { start -= 1; }
        let mut end = (start + len).min(text.len());
        while !text.is_char_boundary(end) { end += 1; }
        let broken = [&text[..start], SPELLINGS[with], &text[end..]].concat();
        prop_assert!(readers_agree(&broken), "{} bytes at {start} replaced by {:?}", end - start, SPELLINGS[with]);
    }
}
