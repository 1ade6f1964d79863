//! `grounds play SCENARIO --text`: the whole run in this terminal. With `--format json` the screens go to standard
//! error, and the result alone to standard output.

use crate::cli::args::{Format, PlayArgs};
use crate::cli::out::{Io, Outcome, columns};
use crate::desk::Desk;
use crate::desk::open::Open;
use crate::desk::run::Run;
use crate::desk::wish::Wish;
use crate::library::{Computer, GameOptions, Shelved, record_named};
use crate::practice::Practice;
use crate::record::RunResult;
use crate::terminal::{Console, Left, offer_first, play};
use serde_json::{Map, Value};
use std::io::IsTerminal;
use std::sync::Arc;

pub(super) fn run(
    args: &PlayArgs,
    options: &GameOptions,
    shelf: &[Shelved],
    at: usize,
    practice: &Arc<Practice>,
    io: &mut Io<'_>,
) -> Outcome {
    let mut options = options.clone();
    // Many terminals cannot draw every script: what is not asked for by name is English. It is kept for nobody.
    options.settings.reads = args.reads.in_terminal(&options.texts);
    options.settings_file = None;
    let home = Computer::new(&options, shelf);
    let mut desk = match Desk::new(home, practice.clone(), options.settings.clone(), options.seed) {
        Ok(desk) => desk,
        Err(error) => return io.trouble(error),
    };
    // What keeps a run from being kept at all is told when it begins.
    if let Some(notice) = desk.notice().filter(|_| options.passed_over.is_some()) {
        io.note(&notice.said);
    }
    desk.hush();
    match &args.resume {
        Some(path) => desk.go_on_at(&record_named(path), at),
        None => {
            desk.wish(Wish::Open(at));
            // What is piped answers what it was written for.
            if std::io::stdin().is_terminal() {
                offer_drill(&mut desk, &options, at, io);
            }
            desk.wish(Wish::Begin);
        }
    }
    if desk.open().run().is_none() {
        let why = desk.notice().map(|notice| notice.said.to_string()).unwrap_or_default();
        let other = if args.resume.is_none() {
            " Another folder can be named with --records."
        } else {
            ""
        };
        return io.trouble(format!("{why}{other}"));
    }
    let stdin = std::io::stdin();
    let is_piped = !stdin.is_terminal();
    let mut input = stdin.lock();
    let screen = if args.format == Format::Json {
        &mut *io.err
    } else {
        &mut *io.out
    };
    let Ok(messages) = options.texts.messages_for(&options.settings.reads, false) else {
        return Outcome::Trouble;
    };
    let mut console = Console::new(&messages, &mut input, screen, columns()).echoing(is_piped);
    let played = play(&mut desk, &mut console);
    desk.wish(Wish::Keep);
    if args.format == Format::Json {
        io.line(result(&desk, played));
    }
    let waits = desk.open().run().map_or(0, Run::waiting);
    match desk.notice() {
        Some(notice) if waits > 0 => io.trouble(format!("{}; the last steps could not be kept", notice.said)),
        _ => Outcome::Fine,
    }
}

/// Offers the drill before the first interview, and comes back to the prebrief.
fn offer_drill(desk: &mut Desk<Computer>, options: &GameOptions, at: usize, io: &mut Io<'_>) {
    let Ok(messages) = options.texts.messages_for(&options.settings.reads, false) else {
        return;
    };
    let mut input = std::io::stdin().lock();
    let mut console = Console::new(&messages, &mut input, io.out, columns());
    // Whoever stops here stops the drill; the run is begun and can be left.
    let _ = offer_first(desk, &mut console);
    if !matches!(desk.open(), Open::Prebrief(_)) {
        desk.wish(Wish::Open(at));
    }
}

/// The result of a run. One that has not been ended gives nothing away.
fn result(desk: &Desk<Computer>, played: Result<(), Left>) -> Value {
    let (Some(session), Some(run)) = (desk.open().session(), desk.open().run()) else {
        return Value::Null;
    };
    let mut fields = Map::new();
    if played.is_ok()
        && let Ok(Value::Object(kept)) = serde_json::to_value(RunResult::of(session))
    {
        fields = kept;
    }
    fields.insert("scenario".into(), session.scenario().header().id.to_string().into());
    fields.insert("seed".into(), session.seed().into());
    fields.insert("moves".into(), session.view().moves().into());
    fields.insert("ended".into(), played.is_ok().into());
    fields.insert("record".into(), run.place().into());
    Value::Object(fields)
}
