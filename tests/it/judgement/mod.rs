//! The verdict on a person, and the band of a run: held against cases in words and vectors (`tests/judgement`), against what
//! must be true of every person and every way to treat one, and against ways to go through a whole run.

mod cases;
mod casts;
mod invariants;
mod library;
mod people;
mod plays;
mod rows;
mod rules;
mod runs;
mod search;
mod strategies;

use crate::support::root;
use reasonable_grounds::practice::Judgement;
use reasonable_grounds::judgement::{Person, band, verdict};
use std::fs;

/// The table of the shipped library.
pub(crate) fn shipped() -> Judgement {
    crate::support::practice().judgement().clone()
}

/// A person as text, with what is to come of it.
#[derive(Debug)]
struct Expected {
    /// The name of the case, or what decides the vector.
    name: String,
    inputs: String,
    verdict: String,
    band: String,
    /// The names of the reasons, in alphabetical order, where they are given.
    reasons: Option<String>,
}

impl Expected {
    fn person(&self) -> Person {
        let person = self.inputs.parse();
        person.unwrap_or_else(|fault| panic!("{}: {fault}", self.name))
    }

    /// What this table makes of the person, when it is something else.
    fn differs(&self, person: &Person, judgement: &Judgement) -> Option<String> {
        let found = told(person, judgement);
        let reasons = self.reasons.as_ref().unwrap_or(&found.2);
        let is_same = (&found.0, &found.1, &found.2) == (&self.verdict, &self.band, reasons);
        (!is_same).then(|| format!("{} ({}): {self:?} became {found:?}", self.name, self.inputs))
    }
}

/// The verdict, the band of a run with nobody else in it, and the names of the reasons in alphabetical order.
fn told(person: &Person, judgement: &Judgement) -> (String, String, String) {
    let verdict = verdict(person, judgement);
    let mut names: Vec<&str> = verdict.reasons(judgement).map(|r| r.row.name.as_str()).collect();
    names.sort_unstable();
    let band = band(&[verdict]).word().to_owned();
    (verdict.verdict.word().to_owned(), band, names.join(" "))
}

/// The eighty cases in words.
fn cases() -> Vec<Expected> {
    read("cases.csv", "id")
}

/// For each row an input that it alone decides, and four hundred others.
fn vectors() -> Vec<Expected> {
    read("vectors.csv", "decided_by")
}

/// Inputs in which a single fact of a row decides whether it holds.
fn facts_that_count() -> Vec<Expected> {
    read("facts.csv", "decided_by")
}

/// A list of `tests/judgement`; `name` is the column with the names.
fn read(file: &str, name: &str) -> Vec<Expected> {
    let text = fs::read_to_string(root().join("tests/judgement").join(file)).expect("the list is there");
    let mut lines = records(&text).into_iter();
    let head = lines.next().expect("the list has a head");
    let column = |name: &str| head.iter().position(|title| title == name);
    let at = |line: &[String], name: &str| column(name).map(|at| line[at].clone());
    let must = |line: &[String], name: &str| at(line, name).unwrap_or_else(|| panic!("{file} has no {name}"));
    let expected = |line: Vec<String>| Expected {
        name: must(&line, name),
        inputs: must(&line, "inputs"),
        verdict: must(&line, "verdict"),
        band: must(&line, "band"),
        reasons: at(&line, "reasons"),
    };
    lines.map(expected).collect()
}

/// The records of a text with commas, in which a field in quotation marks may have commas too.
fn records(text: &str) -> Vec<Vec<String>> {
    let mut records = Vec::new();
    for line in text.lines() {
        let (mut fields, mut field, mut is_quoted) = (Vec::new(), String::new(), false);
        let mut letters = line.chars().peekable();
        while let Some(letter) = letters.next() {
            match letter {
                '"' if is_quoted && letters.next_if_eq(&'"').is_some() => field.push('"'),
                '"' => is_quoted = !is_quoted,
                ',' if !is_quoted => fields.push(std::mem::take(&mut field)),
                other => field.push(other),
            }
        }
        assert!(!is_quoted, "a quotation mark is open: {line}");
        fields.push(field);
        records.push(fields);
    }
    records
}
