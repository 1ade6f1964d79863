//! What the columns of an export say of themselves: the schema, the codebook, and that every cell is what its column says.

use crate::support::{played, practice, random_run, record_of, root, shipped, shipped_names};
use reasonable_grounds::cohort::{Known, gather, read};
use reasonable_grounds::export::{Cell, Column, Export, Holds, Labels, Speaks, Table, codebook, csv, schema};
use reasonable_grounds::library::messages;
use reasonable_grounds::session::Action;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;

/// The tables of nobody, for what they say of themselves.
fn empty_tables() -> [Table; 4] {
    let (messages, practice) = (messages("en").expect("there is English"), practice());
    let scenarios = BTreeMap::new();
    let speaks = Speaks {
        messages: &messages,
        practice: &practice,
        scenarios: &scenarios,
    };
    Export { runs: Vec::new() }.tables(&speaks)
}

/// Whether a cell is what its column says.
fn fits(column: &Column, cell: &Cell) -> bool {
    let is_among = |all: &[(String, String)], word: &String| all.iter().any(|(known, _)| known == word);
    match (&column.holds, cell) {
        (_, Cell::Nothing) => column.may_lack,
        (Holds::Words, Cell::Text(words)) => !words.is_empty(),
        (Holds::OneOf(all) | Holds::OfLibrary(all), Cell::Text(word)) => is_among(all, word),
        (Holds::SomeOf(all), Cell::List(words)) => words.iter().all(|word| is_among(all, word)),
        (Holds::Names, Cell::List(words)) => words.iter().all(|word| !word.is_empty() && !word.contains(' ')),
        (Holds::Whole(from, to), Cell::Number(number)) => number >= from && to.is_none_or(|to| *number <= to),
        (Holds::YesNo, Cell::Yes(_)) => true,
        (Holds::Moment, Cell::Text(words)) => words.len() == 24 && words.ends_with('Z'),
        _ => false,
    }
}

/// If this fails, a table holds what its codebook does not say, of work by the book or of anything else that can be done.
#[test]
fn every_cell_is_what_its_column_says() {
    let (messages, practice) = (messages("en").expect("there is English"), practice());
    let scenarios = BTreeMap::new();
    let speaks = Speaks {
        messages: &messages,
        practice: &practice,
        scenarios: &scenarios,
    };
    let known = |id: &str| Known::Here(shipped(id));
    let mut readings = Vec::new();
    for name in shipped_names() {
        for seed in 0..6 {
            let mut run = random_run(&name, seed, 90);
            let _ = run.apply(Action::End);
            readings.push(read("random", record_of(&run).as_bytes(), known, &practice));
        }
        let run = played(shipped(&name), 3);
        readings.push(read("textbook", record_of(&run).as_bytes(), known, &practice));
    }
    let cohort = gather(readings);
    let export = Export::of(&cohort, &Labels::with([7; 32]), &speaks);
    let tables = export.tables(&speaks);
    let mut seen = BTreeSet::new();
    for table in &tables {
        assert!(table.rows.len() > 10, "{}", table.name);
        for row in &table.rows {
            assert_eq!(row.len(), table.columns.len());
            for (column, cell) in table.columns.iter().zip(row) {
                assert!(fits(column, cell), "{}.{}: {cell:?}", table.name, column.name);
                if *cell == Cell::Yes(true) || matches!(cell, Cell::List(words) if !words.is_empty()) {
                    seen.insert(&*column.name);
                }
            }
        }
    }
    for name in ["planted", "heard_by", "ground", "unsafe", "findings"] {
        assert!(seen.contains(name), "no run has shown {name}: {seen:?}");
    }
    let certainty = tables[1]
        .columns
        .iter()
        .find(|column| column.name == "certainty")
        .expect("it is asked");
    assert!(!fits(certainty, &Cell::Number(101)) && !fits(certainty, &Cell::Text("50".into())));
}

/// If this fails, whoever reads the document by the schema in this repository is told of another form than it has. It is written
/// anew with `GROUNDS_SCHEMA='write it anew'`.
#[test]
fn the_schema_in_the_repository_is_that_of_the_columns() {
    let path = root().join("crates/study/src/export/export.schema.json");
    let tables = empty_tables();
    let names = tables
        .iter()
        .map(|table| table.name)
        .chain(tables[0].columns.iter().map(|column| &*column.name));
    let names: Vec<&str> = names.collect();
    // A run has the rows of the other tables in it, under their names.
    assert_eq!(
        names.iter().collect::<BTreeSet<_>>().len(),
        names.len(),
        "two things in a run have one name"
    );
    let made = schema(&empty_tables());
    if std::env::var("GROUNDS_SCHEMA").is_ok_and(|asked| asked == "write it anew") {
        fs::write(&path, &made).expect("the checkout can be written to");
    }
    assert_eq!(
        fs::read_to_string(path).expect("it is there").replace("\r\n", "\n"),
        made
    );
}

/// If this fails, a codebook cites what nobody finds, or does not say what a word means.
#[test]
fn a_codebook_cites_what_the_library_has_and_explains_every_word() {
    let (tables, practice) = (empty_tables(), practice());
    let is_known = |code: &&str| practice.point(code).is_some() || practice.source(code).is_some();
    let mut cited = 0;
    for column in tables.iter().flat_map(|table| &table.columns) {
        let unknown: Vec<&&str> = column.sources.iter().filter(|code| !is_known(code)).collect();
        assert!(unknown.is_empty(), "{}: {unknown:?}", column.name);
        cited += column.sources.len();
    }
    let spoiled = Table {
        name: "spoiled",
        columns: tables[0].columns[..2].to_vec(),
        rows: vec![vec![Cell::Text("@SUM(A1)".into()), Cell::Number(3)]],
    };
    assert!(csv(&spoiled).ends_with("'@SUM(A1),3\n"), "a formula");
    assert!(cited > 8 && !is_known(&"INT-99"));
    let book = codebook(&tables, &messages("en").expect("there is English"));
    assert!(book.contains("presumed-victim = ") && book.contains("leading = ") && book.contains("sorted-fits = "));
    assert!(!book.contains("= ;"), "a word without a meaning");
    let labels = Labels::with([7; 32]);
    let again = Labels::read(&labels.written()).expect("it reads what it writes");
    assert_eq!(labels.trainee("quiet-river"), again.trainee("quiet-river"));
    assert_ne!(labels.trainee("quiet-river"), labels.trainee("quiet-lake"));
    assert!(Labels::read("no key").is_none() && Labels::read(&"g".repeat(64)).is_none());
}
