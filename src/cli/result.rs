//! `-o FILE`: the result of a command in a file instead of on standard output, whole or not at all. What a shell writes with
//! `>` is cut off when the command fails, and on Windows comes out in another encoding; this does neither.

use super::out::{Io, Outcome};
use crate::library::{may_write, write_text};
use clap::Args;
use std::path::{Path, PathBuf};

/// Where a result goes.
#[derive(Debug, Default, Args)]
pub(super) struct ResultArgs {
    /// The file to write the result to, as UTF-8, whole or not at all; `-`, or none, writes to standard output
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// Replace a file that this command did not write
    #[arg(long, requires = "output")]
    pub force: bool,
}

impl ResultArgs {
    /// Does the work of a command, with its results going where they were asked to go. `first_key` is how each thing in
    /// its JSON begins: a file that it wrote before is known by that, and replaced.
    pub(super) fn put(&self, first_key: &str, io: &mut Io<'_>, work: impl FnOnce(&mut Io<'_>) -> Outcome) -> Outcome {
        let Some(path) = self.output.as_deref().filter(|path| *path != Path::new("-")) else {
            return work(io);
        };
        let may_replace = |beginning: &str| self.force || is_ours(beginning, first_key);
        // Told before an hour of work is done for nothing.
        if let Err(words) = may_write(path, may_replace) {
            return io.trouble(words);
        }
        let mut result = Vec::new();
        let outcome = work(&mut Io {
            out: &mut result,
            err: io.err,
        });
        if outcome == Outcome::Trouble {
            return outcome;
        }
        // Commands write text alone.
        match write_text(path, &String::from_utf8_lossy(&result), may_replace) {
            Ok(()) => outcome,
            Err(words) => io.trouble(words),
        }
    }
}

/// Whether a file begins like a result in JSON that this command writes: a list of things of which the first key is known,
/// or nothing at all.
fn is_ours(beginning: &str, first_key: &str) -> bool {
    let bare: String = beginning.chars().filter(|c| !c.is_whitespace()).take(80).collect();
    let inner = bare.strip_prefix('[').unwrap_or(&bare);
    bare.is_empty() || bare == "[]" || inner.starts_with(&format!("{{\"{first_key}\":"))
}

#[cfg(test)]
mod tests {
    use super::is_ours;

    /// If this fails, somebody's own file is replaced, or a result has to be taken away by hand before each new one.
    #[test]
    fn only_what_was_written_here_is_replaced() {
        for ours in ["", "\n", "[]\n", "[\n  {\n    \"coverage\": {", "{\"coverage\":{}}"] {
            assert!(is_ours(ours, "coverage"), "{ours}");
        }
        for other in [
            "x",
            "[1]",
            "{\"cover\": 1}",
            "[ {\"a\": 1} ]",
            "night-shift: 3 runs",
            "# coverage",
        ] {
            assert!(!is_ours(other, "coverage"), "{other}");
        }
    }
}
