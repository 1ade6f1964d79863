//! Where lines may end: reads texts from standard input, one on each line, and writes each back on one line with `|` at every
//! place where a line may end. Nothing else is changed, so the two can be laid side by side.
//!
//!     cargo run --no-default-features --example breaks < texts.txt
//!     cargo run --no-default-features --example breaks km < texts.txt
//!
//! Which rules hold follows from the script of each text; a language may be named, and one that the program cannot break is
//! refused. A line that is not UTF-8 is told and written back as it came. It draws and measures nothing.

use reasonable_grounds::locale::{LANGUAGES, fitting, words::break_points};
use std::io::{self, BufRead, Write};
use std::process::ExitCode;

/// Languages whose scripts are broken too, though no texts of the program are in them.
const OTHERS: [&str; 3] = ["lo", "my", "zh"];

fn main() -> ExitCode {
    let asked: Vec<String> = std::env::args().skip(1).collect();
    let known: Vec<&str> = LANGUAGES.iter().map(|(code, _)| *code).chain(OTHERS).collect();
    let is_known = |code: &String| fitting(code, known.iter().copied()).is_some();
    let mut trouble = io::stderr().lock();
    if asked.len() > 1 || !asked.iter().all(is_known) {
        let asked = asked.join(" ");
        let _ = writeln!(
            trouble,
            "breaks: `{}` is no language that is broken here; name one of {}, or none",
            asked.escape_debug(),
            known.join(", ")
        );
        return ExitCode::from(2);
    }
    match write_all(&mut io::stdin().lock(), &mut io::stdout().lock(), &mut trouble) {
        // Whoever read the lines wanted no more of them.
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            let _ = writeln!(
                trouble,
                "breaks: {error}; name a file that can be read, as in: breaks < texts.txt"
            );
            ExitCode::from(2)
        }
        _ => ExitCode::SUCCESS,
    }
}

pub(crate) fn write_all(input: &mut dyn BufRead, out: &mut dyn Write, trouble: &mut dyn Write) -> io::Result<()> {
    let mut line = Vec::new();
    let mut number = 0;
    while input.read_until(b'\n', &mut line)? > 0 {
        number += 1;
        let text = line.strip_suffix(b"\n").unwrap_or(&line);
        match std::str::from_utf8(text) {
            Ok(text) => out.write_all(barred(text).as_bytes())?,
            Err(error) => {
                let at = error.valid_up_to() + 1;
                writeln!(
                    trouble,
                    "breaks: line {number} is not UTF-8 from byte {at} on; save it again as UTF-8"
                )?;
                out.write_all(text)?;
            }
        }
        out.write_all(b"\n")?;
        line.clear();
    }
    out.flush()
}

/// A text with `|` where a line may end.
fn barred(text: &str) -> String {
    let mut out = String::with_capacity(text.len() * 2);
    let mut start = 0;
    for at in break_points(text) {
        out.push_str(&text[start..at]);
        out.push('|');
        start = at;
    }
    out.push_str(&text[start..]);
    out
}
