//! A hundred generated cases with what libraries of the field make of them, kept here so that our numbers are held without
//! Python; `tests/reference/run` computes the reference anew and compares again.

use crate::cases::{COLUMNS, INPUTS, inputs, ours};

const CASES: &str = include_str!("cases.csv");
/// By how much ours may be off, in the unit in which it is told: whole numbers are rounded, some of them twice.
const WITHIN: [f64; 11] = [2.0, 4.0, 2.0, 3.0, 1.0, 1.0, 1.0, 3.0, 3.0, 1.0, 1.0];

fn rows() -> Vec<Vec<&'static str>> {
    CASES.lines().skip(1).map(|line| line.split(',').collect()).collect()
}

fn number(text: &str) -> f64 {
    text.parse().unwrap_or_else(|_| panic!("{text:?} is a number"))
}

/// The parts of a curve: edges and counts as they stand, and the three numbers.
fn curve(text: &str) -> Vec<(String, [f64; 3])> {
    let part = |part: &str| {
        let of: Vec<&str> = part.split(':').collect();
        (format!("{} {}", of[0], of[2]), [of[1], of[3], of[4]].map(number))
    };
    text.split_whitespace().map(part).collect()
}

/// Every column in which these numbers of ours differ from the reference.
fn differing(ours: &[String], reference: &[&str]) -> Vec<&'static str> {
    let names = &COLUMNS[INPUTS..];
    let mut found: Vec<&str> = Vec::new();
    for (at, within) in WITHIN.iter().enumerate() {
        if (number(&ours[at]) - number(reference[at])).abs() > within + 0.5 {
            found.push(names[at]);
        }
    }
    let (ours, reference) = (curve(&ours[WITHIN.len()]), curve(reference[WITHIN.len()]));
    let is_near = |(a, b): (&(String, [f64; 3]), &(String, [f64; 3]))| {
        a.0 == b.0 && a.1.iter().zip(b.1).all(|(a, b)| (a - b).abs() <= 1.5)
    };
    if ours.len() != reference.len() || !ours.iter().zip(&reference).all(is_near) {
        found.push(names[WITHIN.len()]);
    }
    found
}

fn ours_of(row: &[&str]) -> Vec<String> {
    let (signal, stated) = inputs(row).expect("it is a case");
    ours(signal, &stated).expect("there are cases of each")
}

/// If this fails, a figure that is told to a trainee is not what the field computes under its name.
#[test]
fn our_numbers_are_those_of_the_reference() {
    assert_eq!(CASES.lines().next(), Some(COLUMNS.join(",").as_str()));
    let rows = rows();
    assert_eq!(rows.len(), 100);
    for row in &rows {
        assert_eq!(row.len(), COLUMNS.len(), "case {}", row[0]);
        let found = differing(&ours_of(row), &row[INPUTS..]);
        assert!(found.is_empty(), "case {}: {found:?} of {:?}", row[0], ours_of(row));
    }
}

/// If this fails, the comparison above lets a wrong number through, and says nothing.
#[test]
fn a_spoiled_number_is_refused() {
    let rows = rows();
    for (at, &name) in COLUMNS[INPUTS..].iter().enumerate() {
        let row = &rows[at + 10];
        let mut spoiled = ours_of(row);
        spoiled[at] = match WITHIN.get(at) {
            Some(within) => (number(&spoiled[at]) + within + 2.0).to_string(),
            None => spoiled[at].replacen('/', "1/", 1),
        };
        assert_eq!(differing(&spoiled, &row[INPUTS..]), [name], "case {}", row[0]);
    }
}
