//! `grounds export`: what runs came to, for whoever counts. What validators that are not ours say of it stands in
//! `tests/exports`.

use crate::program::{Ran, arg, begun_in, edit, folder, grounds};
use crate::support::{files_below, played, practice, random_run, record_of, root};
use reasonable_grounds::check::check;
use reasonable_grounds::export::{KEY_FILE, Labels};
use reasonable_grounds::library::read_bundle;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// A folder with records in it.
fn room(name: &str, records: &[(&str, String)]) -> PathBuf {
    let place = folder(name).join("room");
    fs::create_dir_all(&place).expect("the build folder can be written to");
    for (name, text) in records {
        fs::write(place.join(name), text).expect("the build folder can be written to");
    }
    place
}

fn golden(name: &str) -> String {
    fs::read_to_string(root().join("tests/golden").join(name)).expect("it is there")
}

fn export(room: &Path, more: &[&str]) -> Ran {
    grounds(&[&["export", arg(room)], more].concat(), "")
}

/// The rows of a file that was written, read by the library.
fn rows(path: &Path) -> Vec<Vec<String>> {
    let text = fs::read_to_string(path).expect("it was written");
    let text = text
        .strip_prefix('\u{feff}')
        .expect("a spreadsheet knows by it that this is UTF-8");
    let mut reader = csv_rows(text);
    let first = reader.first().map_or(0, Vec::len);
    assert!(reader.iter().all(|row| row.len() == first), "{}", path.display());
    reader.retain(|row| !row.is_empty());
    reader
}

/// A reader of CSV that is not the writer's: quotes, commas and line ends within quotes.
fn csv_rows(text: &str) -> Vec<Vec<String>> {
    let (mut rows, mut row, mut cell) = (Vec::new(), Vec::new(), String::new());
    let mut chars = text.chars().peekable();
    let mut is_quoted = false;
    while let Some(c) = chars.next() {
        match c {
            '"' if is_quoted && chars.peek() == Some(&'"') => cell.extend(chars.next()),
            '"' => is_quoted = !is_quoted,
            ',' if !is_quoted => row.push(std::mem::take(&mut cell)),
            '\r' if !is_quoted => {}
            '\n' if !is_quoted => {
                row.push(std::mem::take(&mut cell));
                rows.push(std::mem::take(&mut row));
            }
            _ => cell.push(c),
        }
    }
    assert!(
        !is_quoted && row.is_empty() && cell.is_empty(),
        "the last row has an end"
    );
    rows
}

const TABLES: [&str; 5] = ["runs", "decisions", "questions", "notes", "codebook"];

/// Every table that a room gives, by name.
fn tables(room: &Path, more: &[&str]) -> BTreeMap<&'static str, Vec<Vec<String>>> {
    let out = room.with_file_name("tables");
    let ran = export(room, &[&["--as", "csv", "-o", arg(&out)], more].concat());
    assert_eq!((ran.code, ran.out.as_str()), (Some(0), ""), "{}", ran.err);
    TABLES.map(|name| (name, rows(&out.join(format!("{name}.csv"))))).into()
}

/// The cells of a column.
fn column<'r>(rows: &'r [Vec<String>], name: &str) -> Vec<&'r str> {
    let at = rows[0]
        .iter()
        .position(|of| of == name)
        .unwrap_or_else(|| panic!("no column {name}"));
    rows[1..].iter().map(|row| &*row[at]).collect()
}

/// If this fails, a table has another shape than its codebook says, or is another one the second time; or somebody is named in it.
#[test]
fn tables_are_what_their_codebook_says_and_name_nobody() {
    let records = [
        ("quiet-river-a.jsonl", golden("one-talk/right-0.jsonl")),
        ("b.jsonl", golden("office-park/cleared-0.jsonl")),
        ("c.jsonl", golden("one-talk/random-6-1.jsonl")),
    ];
    let place = room("export-tables", &records);
    let first = tables(&place, &[]);
    assert_eq!(first, tables(&place, &[]), "the same folder gives the same bytes");
    let book = &first["codebook"];
    for name in &TABLES[..4] {
        let of_table = book.iter().filter(|row| row[0] == *name);
        let described: Vec<&String> = of_table.map(|row| &row[1]).collect();
        assert_eq!(described, first[name][0].iter().collect::<Vec<_>>(), "{name}");
    }
    assert_eq!(
        column(&first["runs"], "state")
            .iter()
            .filter(|state| **state == "ended")
            .count(),
        2
    );
    assert!(first["questions"].len() > 20 && first["notes"].len() > 2 && first["decisions"].len() > 2);
    assert!(
        column(&first["decisions"], "verdict").contains(&"missed"),
        "a victim was cleared"
    );
    let out = place.with_file_name("tables");
    for path in files_below(&out) {
        let text = fs::read_to_string(path).expect("it was written");
        assert!(
            !text.contains("quiet-river") && !text.contains("jsonl"),
            "the label of the record, or the name of a file"
        );
        assert!(!text.contains('\u{2060}'), "what only keeps a line from breaking");
    }
    // The same in Khmer: other words, the same names and numbers.
    let khmer = tables(&place, &["--lang", "km"]);
    assert!(
        column(&khmer["questions"], "words")
            .iter()
            .all(|words| words.chars().any(|c| ('ក'..='៹').contains(&c)))
    );
    for name in ["kind", "trust_after", "person", "at"] {
        assert_eq!(column(&khmer["questions"], name), column(&first["questions"], name));
    }
    // Another folder has another key, and nobody there has the same label.
    let other = room("export-tables-elsewhere", &records);
    let elsewhere = tables(&other, &[]);
    assert_ne!(column(&elsewhere["runs"], "trainee"), column(&first["runs"], "trainee"));
    assert_ne!(column(&elsewhere["runs"], "run"), column(&first["runs"], "run"));
    // With the key of the first it has.
    fs::copy(place.join(KEY_FILE), other.join(KEY_FILE)).expect("it can be copied");
    assert_eq!(tables(&other, &[])["runs"], first["runs"]);
}

/// If this fails, somebody who can still go on is told what is true, by whoever counts runs.
#[test]
fn of_a_run_that_has_not_ended_nothing_goes_out_but_that_it_is_there() {
    let good = golden("one-talk/right-0.jsonl");
    let half: String = good.split_inclusive('\n').take(20).collect();
    let records = [
        ("cut.jsonl", half + "{\"n\":20,\"at"),
        ("open.jsonl", record_of(&random_run("one-talk", 5, 8))),
    ];
    let place = room("export-open", &records);
    let all = tables(&place, &[]);
    assert_eq!(column(&all["runs"], "state"), ["not-ended", "not-ended"]);
    for name in ["draw", "band", "people", "victims", "missed", "title", "asked"] {
        assert_eq!(column(&all["runs"], name), ["", ""], "{name}");
    }
    assert_eq!(
        [&all["decisions"], &all["questions"], &all["notes"]].map(Vec::len),
        [1, 1, 1],
        "headings alone"
    );
    let ran = export(&place, &["--as", "xapi"]);
    assert_eq!((ran.code, ran.out.as_str()), (Some(0), ""), "{}", ran.err);
    let document = export(&place, &["--as", "json"]).json();
    for run in document["runs"].as_array().expect("a list") {
        assert_eq!(
            (&run["band"], &run["decisions"]),
            (&Value::Null, &serde_json::json!([]))
        );
    }
    assert!(ran.err.contains("not ended: 2"), "{}", ran.err);
}

/// If this fails, a store of statements takes one run for two when it is sent again, or a line is no statement by itself.
#[test]
fn statements_have_the_same_ids_each_time_and_each_its_own() {
    let place = room("export-xapi", &[("a.jsonl", golden("departure-desk/right-3.jsonl"))]);
    let ran = export(&place, &["--as", "xapi"]);
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    assert_eq!(ran.out, export(&place, &["--as", "xapi"]).out);
    let all: Vec<Value> = ran
        .out
        .lines()
        .map(|line| serde_json::from_str(line).expect("a line is JSON"))
        .collect();
    let ids: BTreeSet<&str> = all.iter().filter_map(|of| of["id"].as_str()).collect();
    assert_eq!(ids.len(), all.len());
    let verbs: Vec<&str> = all
        .iter()
        .filter_map(|of| of["verb"]["id"].as_str()?.rsplit('/').next())
        .collect();
    assert_eq!(
        (verbs.first(), verbs.last()),
        (Some(&"initialized"), Some(&"terminated"))
    );
    for verb in ["asked", "answered", "experienced", "progressed", "completed", "passed"] {
        assert!(verbs.contains(&verb), "{verb}");
    }
    let times: Vec<&str> = all.iter().filter_map(|of| of["timestamp"].as_str()).collect();
    assert!(times.is_sorted(), "in the order in which things were done");
    // Words may be in another language under the same id: a store compares neither names nor descriptions.
    let khmer = export(&place, &["--as", "xapi", "--lang", "km"]).out;
    let khmer_ids: Vec<String> = khmer
        .lines()
        .map(|line| serde_json::from_str::<Value>(line).expect("JSON")["id"].to_string())
        .collect();
    assert!(khmer_ids.iter().all(|id| ids.contains(id.trim_matches('"'))));
    let home = export(&place, &["--as", "xapi", "--home", "https://training.example.org/"]).out;
    assert!(home.contains("https://training.example.org/scenarios/") && !home.contains("reasonable-grounds.example"));
}

/// If this fails, whoever wrote a scenario runs a formula in the spreadsheet of whoever opens a table.
#[test]
fn nothing_of_a_scenario_becomes_a_formula() {
    let place = folder("export-formula");
    let written = begun_in(&place, "night-shift");
    edit(&written.join("scenario.ron"), "title: \"", "title: \"=HYPERLINK(1) ");
    let bundle = read_bundle(&written).expect("it can be read");
    let scenario = check(&bundle, &practice()).scenario.expect("it can be played");
    let records = place.join("room");
    fs::create_dir_all(&records).expect("the build folder can be written to");
    fs::write(records.join("a.jsonl"), record_of(&played(scenario, 1))).expect("the build folder can be written to");
    let all = tables(&records, &["--scenarios", arg(&place)]);
    let title = column(&all["runs"], "title");
    assert!(title[0].starts_with("'=HYPERLINK(1)"), "{title:?}");
    for rows in all.values() {
        let cells = rows.iter().flatten();
        let formulas: Vec<&String> = cells
            .filter(|cell| cell.starts_with(['=', '+', '-', '@', '\t', '\r']))
            .collect();
        assert!(formulas.is_empty(), "{formulas:?}");
    }
}

/// If this fails, somebody does not learn what they typed wrongly and what to type, or somebody's file is written over.
#[test]
fn what_is_typed_wrongly_is_told() {
    let place = room(
        "export-typed",
        &[
            ("a.jsonl", golden("one-talk/right-0.jsonl")),
            ("list.txt", "eggs".into()),
        ],
    );
    let near = |name: &str| place.with_file_name(name);
    let (mine, none) = (near("mine.json"), near("none"));
    fs::write(&mine, "{}").expect("the build folder can be written to");
    for (asked, words) in [
        (vec![arg(&place)], "say as what: --as csv"),
        (
            vec![arg(&place), "--as", "csv"],
            "name a folder for them with -o FOLDER",
        ),
        (vec![arg(&place), "--as", "csv", "-o", arg(&mine)], "this is a file"),
        (
            vec![arg(&place), "--as", "csv", "-o", arg(&place)],
            "name another folder",
        ),
        (vec![arg(&place), "--as", "json", "-o", arg(&mine)], "did not write it"),
        (vec![arg(&none), "--as", "json"], "there is no such folder"),
        (
            vec![arg(&mine), "--as", "json"],
            "name the folder that the records lie in",
        ),
        (
            vec![arg(&place), "--as", "json", "--home", "https://a.example"],
            "--home belongs to --as xapi",
        ),
        (
            vec![arg(&place), "--as", "xapi", "--home", "my house"],
            "this is no address",
        ),
        (vec![arg(&place), "--as", "json", "--lang", "kh"], "`km`"),
    ] {
        let ran = grounds(&[&["export"], &*asked].concat(), "");
        assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""), "{asked:?}: {}", ran.err);
        assert!(ran.err.contains(words), "{asked:?}: {}", ran.err);
    }
    assert!(
        !place.join(KEY_FILE).exists(),
        "nothing was handed on, so no key was made"
    );
    let ran = export(&place, &["--as", "json", "-o", arg(&mine), "--force"]);
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    assert!(
        ran.err.contains("files that are no records were passed over: 1"),
        "{}",
        ran.err
    );
    assert_eq!(
        export(&place, &["--as", "json", "-o", arg(&mine)]).code,
        Some(0),
        "what it wrote it replaces"
    );
    fs::write(place.join(KEY_FILE), "a shopping list").expect("the build folder can be written to");
    let ran = export(&place, &["--as", "json"]);
    assert_eq!(ran.code, Some(2));
    assert!(ran.err.contains("this is not the key"), "{}", ran.err);
    let empty = room("export-empty", &[("list.txt", "eggs".into())]);
    let ran = export(&empty, &["--as", "json"]);
    assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""));
    assert!(ran.err.contains("no record of a run lies here"), "{}", ran.err);
    // What was gathered from a room lies in a folder for each laptop; what trainees have put away stays there.
    let deep = room("export-deep", &[("list.txt", "eggs".into())]);
    for (inner, name) in [
        ("1", "one-talk/right-0.jsonl"),
        ("2/day", "one-talk/right-1.jsonl"),
        ("put-away", "one-talk/right-17.jsonl"),
    ] {
        fs::create_dir_all(deep.join(inner)).expect("the build folder can be written to");
        fs::write(deep.join(inner).join("run.jsonl"), golden(name)).expect("the build folder can be written to");
    }
    let ran = export(&deep, &["--as", "json"]);
    assert_eq!(ran.json()["runs"].as_array().map(Vec::len), Some(2), "{}", ran.err);
    assert!(ran.err.contains("not looked into: 1"), "{}", ran.err);
    // One record that cannot be taken is told, and the others go out.
    fs::write(place.join(KEY_FILE), Labels::with([7; 32]).written()).expect("the build folder can be written to");
    let spoiled = golden("one-talk/right-1.jsonl").replacen("\"n\":7", "\"n\":8", 1);
    fs::write(place.join("b.jsonl"), spoiled).expect("the build folder can be written to");
    let ran = export(&place, &["--as", "json"]);
    assert_eq!(ran.code, Some(1), "{}", ran.err);
    assert!(
        ran.err.contains("b.jsonl: line 8 is not what was written"),
        "{}",
        ran.err
    );
    assert_eq!(ran.json()["runs"].as_array().map(Vec::len), Some(1));
}
