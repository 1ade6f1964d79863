//! The command line. What was typed becomes a [`Command`]; each command is a file. Results go to standard output,
//! trouble to standard error.
//!
//! Exit codes: 0 fine; 1 the thing asked about has faults, which are listed; 2 wrong usage, or a file that cannot be
//! read or written.

mod args;
mod author;
mod check;
mod chosen;
mod codes;
mod crew;
mod drills;
mod dropped;
mod export;
mod gathered;
mod graph;
mod list;
mod moves;
mod new;
mod out;
mod play;
mod playtest;
mod practice;
mod prove;
mod reading;
mod replay;
mod report;
mod result;
mod runs;
mod sort;
mod spoken;
mod text;
mod translate;

use args::{Cli, Command};
use clap::Parser;
use std::process::ExitCode;

pub use out::Outcome;

/// Runs the program with the words it was started with.
#[must_use]
pub fn main() -> ExitCode {
    let words = match dropped::meant(std::env::args_os().collect()) {
        Ok(words) => words,
        Err(refused) => {
            let (out, err) = (&mut std::io::stdout(), &mut std::io::stderr());
            return out::Io { out, err }.trouble(refused).into();
        }
    };
    let cli = match Cli::try_parse_from(words) {
        Ok(cli) => cli,
        Err(error) => {
            // Help and version are results, anything else is wrong usage.
            let outcome = if error.use_stderr() {
                Outcome::Trouble
            } else {
                Outcome::Fine
            };
            return match error.print() {
                // A reader that went away wanted no more.
                Err(lost) if lost.kind() != std::io::ErrorKind::BrokenPipe => Outcome::Trouble.into(),
                Ok(()) | Err(_) => outcome.into(),
            };
        }
    };
    // Not locked: the game has threads of its own that may have to say something.
    run(cli, &mut std::io::stdout(), &mut std::io::stderr()).into()
}

/// Runs one command, writing to what it is given.
fn run(cli: Cli, out: &mut dyn std::io::Write, err: &mut dyn std::io::Write) -> Outcome {
    let mut out = out::Watched::new(out);
    let mut io = out::Io { out: &mut out, err };
    let practice = match practice::read(&cli.practice, &mut io) {
        Ok(practice) => practice,
        Err(outcome) => return outcome,
    };
    let outcome = match cli.command() {
        Command::New(args) => new::run(&args, &mut io),
        Command::Author(args) => author::run(&args, &practice, &mut io),
        Command::Check(args) => check::run(&args, &practice, &mut io),
        Command::Codes(args) => codes::run(&args, &practice, &mut io),
        Command::Graph(args) => graph::run(&args, &practice, &mut io),
        Command::List(args) => list::run(&args, &practice, &mut io),
        Command::Play(args) => play::run(&args, &practice, &mut io),
        Command::Playtest(args) => playtest::run(&args, &practice, &mut io),
        Command::Prove(args) => prove::run(&args, &practice, &mut io),
        Command::Sort(args) => sort::run(&args, &practice, &mut io),
        Command::Replay(args) => replay::run(&args, &practice, &mut io),
        Command::Drills(args) => drills::run(&args, &practice, &mut io),
        Command::Report(args) => report::run(&args, &practice, &mut io),
        Command::Export(args) => export::run(&args, &practice, &mut io),
        Command::Runs(args) => runs::run(&args, &practice, &mut io),
        Command::Translate(command) => translate::run(&command, &practice, &mut io),
    };
    match out.lost() {
        Some(error) => out::Io {
            out: &mut std::io::sink(),
            err,
        }
        .trouble(format!("the result could not be written: {error}")),
        None => outcome,
    }
}
