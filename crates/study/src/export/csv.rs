//! A table as CSV that every spreadsheet opens: UTF-8 with the mark at the beginning by which it is known, so that Khmer is Khmer;
//! quoting by the library that reads the sheets of `grounds sort`, too. Lists are joined by a space: names have none.
//!
//! **Nothing is a formula.** A spreadsheet takes for one whatever begins with `=`, `+`, `-` or `@`, or with what it passes over
//! before those. Such words get an apostrophe before them, which it does not show. Numbers of ours are never below nought.

use super::cell::{Cell, Table};

/// What a spreadsheet may take for the beginning of a formula; the wide ones are what East Asian keyboards type.
const BEGINS: [char; 11] = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];

/// The table as CSV.
#[must_use]
pub fn csv(table: &Table) -> String {
    let heading = table.columns.iter().map(|column| column.name.clone()).collect();
    let rows = table.rows.iter().map(|row| row.iter().map(words).collect());
    let rows: Vec<Vec<String>> = std::iter::once(heading).chain(rows).collect();
    written(&rows)
}

/// Rows of words as CSV.
pub(super) fn written(rows: &[Vec<String>]) -> String {
    let mut writer = csv::Writer::from_writer(Vec::new());
    for row in rows {
        // A writer into memory does not fail.
        let _ = writer.write_record(row.iter().map(|words| harmless(words)));
    }
    let bytes = writer.into_inner().unwrap_or_default();
    format!("\u{feff}{}", String::from_utf8(bytes).unwrap_or_default())
}

fn words(cell: &Cell) -> String {
    match cell {
        Cell::Text(words) => words.clone(),
        Cell::List(words) => words.join(" "),
        Cell::Number(number) => number.to_string(),
        Cell::Yes(true) => "yes".to_owned(),
        Cell::Yes(false) => "no".to_owned(),
        Cell::Nothing => String::new(),
    }
}

/// Words that no spreadsheet takes for a formula.
fn harmless(words: &str) -> String {
    if words.starts_with(BEGINS) {
        format!("'{words}")
    } else {
        words.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// If this fails, words of a scenario or a record are run by the spreadsheet of whoever opens the table.
    #[test]
    fn nothing_is_a_formula() {
        let rows = |words: &str| written(&[vec![words.to_owned(), "b".to_owned()]]);
        for words in [
            "=1+1",
            "+1",
            "-1",
            "@SUM(A1)",
            "\t=1",
            "\r=1",
            "\n=1",
            "＝1",
            "=cmd|' /C calc'!A0",
        ] {
            let text = rows(words);
            let first = text
                .trim_start_matches('\u{feff}')
                .trim_start_matches('"')
                .chars()
                .next();
            assert_eq!(first, Some('\''), "{text:?}");
        }
        for words in ["a=1", "“=”", "ភាសា", "", "'"] {
            let text = rows(words);
            assert!(
                text.starts_with(&format!("\u{feff}{words}")) || text.contains("\"\""),
                "{text:?}"
            );
        }
        assert_eq!(rows("a \"b\", c\nd"), "\u{feff}\"a \"\"b\"\", c\nd\",b\n");
    }
}
