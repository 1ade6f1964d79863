//! `grounds runs`: what all runs that were ended show together, in this terminal.

use super::args::RunsArgs;
use super::chosen;
use super::out::{Io, Outcome, columns};
use crate::desk::Desk;
use crate::library::{Computer, GameOptions, records};
use crate::practice::Practice;
use crate::terminal::{Console, look_back};
use std::io::IsTerminal;
use std::sync::Arc;

pub(super) fn run(args: &RunsArgs, practice: &Arc<Practice>, io: &mut Io<'_>) -> Outcome {
    let shelf = match chosen::shelf(practice, &args.scenarios) {
        Ok(shelf) => shelf,
        Err(words) => return io.trouble(words),
    };
    if let Some(folder) = args.records.as_ref().filter(|folder| !folder.is_dir()) {
        let words = format!(
            "{}: there is no such folder; name one that holds records",
            folder.display()
        );
        return io.trouble(words);
    }
    let usual = args.records.is_none().then(records::usual).unwrap_or_default();
    let mut options = GameOptions {
        records: args.records.clone().unwrap_or(usual.folder),
        ..GameOptions::default()
    };
    args.reads.put_into(&mut options);
    // Many terminals cannot draw every script: what is not asked for by name is English. It is kept for nobody.
    options.settings.reads = args.reads.in_terminal(&options.texts);
    options.settings_file = None;
    let home = Computer::new(&options, &shelf);
    let mut desk = match Desk::new(home, practice.clone(), options.settings.clone(), None) {
        Ok(desk) => desk,
        Err(error) => return io.trouble(error),
    };
    // Nothing is kept here, so that it could not be is no news.
    desk.hush();
    let Ok(messages) = options.texts.messages_for(&options.settings.reads, false) else {
        return Outcome::Trouble;
    };
    let stdin = std::io::stdin();
    let is_piped = !stdin.is_terminal();
    let mut input = stdin.lock();
    let mut console = Console::new(&messages, &mut input, &mut *io.out, columns()).echoing(is_piped);
    look_back(&mut desk, &mut console);
    Outcome::Fine
}
