//! What is made of a person: reads from standard input one person on each line, as what was true and what was done, and writes
//! `verdict,band,reasons` on a line for each, the names of the reasons in alphabetical order.
//!
//!     printf 'find=A ref=agreed\nfind=N back=yes\n' | cargo run --no-default-features --example verdict
//!
//! What is left out is the default: a trafficked adult of whom grounds could be known, heard well, and nothing done. An empty
//! line is somebody about whom nothing was decided. `tests/judgement/cases.csv` has eighty people with what was done in words.
//! A line that cannot be read, or a victim whom somebody careful would clear, is told with its number and left out; the rest
//! is judged, and the exit code is 1. It plays nothing: what could be known is part of what is read.

use reasonable_grounds::judgement::{Person, band, verdict};
use reasonable_grounds::library;
use reasonable_grounds::practice::Judgement;
use std::io::{self, BufRead, Read, Write};
use std::process::ExitCode;

/// Bytes of one line. All inputs together, each at its longest, have under a thousand.
const LINE_BYTES: usize = 4096;

fn main() -> ExitCode {
    let mut trouble = io::stderr().lock();
    let practice = match library::practice() {
        Ok(practice) => practice,
        Err(error) => {
            let _ = writeln!(trouble, "verdict: {error}");
            return ExitCode::from(2);
        }
    };
    match judge_all(
        practice.judgement(),
        &mut io::stdin().lock(),
        &mut io::stdout().lock(),
        &mut trouble,
    ) {
        Ok(0) => ExitCode::SUCCESS,
        Ok(_) => ExitCode::from(1),
        // Whoever read the verdicts wanted no more of them.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(
                trouble,
                "verdict: {error}; name a file that can be read, as in: verdict < people.txt"
            );
            ExitCode::from(2)
        }
    }
}

/// Judges each line. Gives how many could not be read.
pub(crate) fn judge_all(
    judgement: &Judgement,
    input: &mut dyn BufRead,
    out: &mut dyn Write,
    trouble: &mut dyn Write,
) -> io::Result<usize> {
    let (mut line, mut number, mut faults) = (Vec::new(), 0, 0);
    while next_line(input, &mut line)? {
        number += 1;
        match judged(judgement, &line) {
            Ok(told) => writeln!(out, "{told}")?,
            Err(why) => {
                faults += 1;
                writeln!(trouble, "verdict: line {number}: {why}")?;
            }
        }
    }
    out.flush()?;
    Ok(faults)
}

/// The next line without its end, or no line. Of one that is too long no more than that is kept.
fn next_line(input: &mut dyn BufRead, line: &mut Vec<u8>) -> io::Result<bool> {
    line.clear();
    let most = LINE_BYTES as u64 + 1;
    if input.take(most).read_until(b'\n', line)? == 0 {
        return Ok(false);
    }
    if line.last() != Some(&b'\n') && line.len() > LINE_BYTES {
        skip_line(input)?;
    }
    while matches!(line.last(), Some(b'\n' | b'\r')) {
        line.pop();
    }
    Ok(true)
}

/// Reads up to the end of the line, in pieces.
fn skip_line(input: &mut dyn BufRead) -> io::Result<()> {
    loop {
        let piece = input.fill_buf()?;
        let end = piece.iter().position(|&byte| byte == b'\n');
        let (read, is_over) = (end.map_or(piece.len(), |at| at + 1), end.is_some() || piece.is_empty());
        input.consume(read);
        if is_over {
            return Ok(());
        }
    }
}

/// What is written of one line, or why nothing is.
fn judged(judgement: &Judgement, line: &[u8]) -> Result<String, String> {
    if line.len() > LINE_BYTES {
        return Err(format!(
            "it has more than {LINE_BYTES} bytes; write one person on a line"
        ));
    }
    let text = std::str::from_utf8(line).map_err(|error| {
        let at = error.valid_up_to() + 1;
        format!("it is not UTF-8 from byte {at} on; save it again as UTF-8")
    })?;
    // Editors on Windows put a mark at the beginning of a file.
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let person: Person = text.parse().map_err(|fault| format!("{fault}"))?;
    let verdict = verdict(&person, judgement);
    let mut reasons: Vec<&str> = verdict.reasons(judgement).map(|r| r.row.name.as_str()).collect();
    reasons.sort_unstable();
    let band = band(&[verdict]);
    Ok(format!(
        "{},{},{}",
        verdict.verdict.word(),
        band.word(),
        reasons.join(" ")
    ))
}
