//! Our numbers across cases for the generated cases, to be held against a reference outside of this program
//! (`tests/reference/across.py`). Reads the cases from standard input, writes the same rows with our numbers.

#[path = "../tests/across/cases.rs"]
mod cases;

use cases::{COLUMNS, INPUTS, inputs, ours};
use std::io::{self, Read, Write};

fn main() -> io::Result<()> {
    let mut text = String::new();
    io::stdin().read_to_string(&mut text)?;
    let mut out = io::stdout().lock();
    writeln!(out, "{}", COLUMNS.join(","))?;
    for line in text.lines().skip(1) {
        let row: Vec<&str> = line.split(',').collect();
        let of = inputs(&row).and_then(|(signal, stated)| ours(signal, &stated));
        let of = of.ok_or_else(|| io::Error::other(format!("this is no case: {line}")))?;
        writeln!(out, "{},{}", row[..INPUTS].join(","), of.join(","))?;
    }
    Ok(())
}
