//! `grounds play`: the game in a window, or a run in this terminal.

use super::args::{AuthorArgs, PlayArgs};
use super::chosen;
use super::out::{Io, Outcome};
use crate::diagnostic::render;
use crate::library::{GameOptions, Shelved, records, sittings};
use crate::practice::Practice;
use std::sync::Arc;

pub(super) fn run(args: &PlayArgs, practice: &Arc<Practice>, io: &mut Io<'_>) -> Outcome {
    let put_out = chosen::shelf(practice, &args.scenarios).and_then(|mut shelf| {
        let name = match (&args.scenario, &args.resume) {
            (None, Some(path)) => Some(chosen::record(path)?.record.header.scenario),
            (name, _) => name.clone(),
        };
        let at = name
            .map(|name| chosen::on_shelf(&name, &mut shelf, practice))
            .transpose()?;
        Ok((shelf, at))
    });
    let (shelf, chosen) = match put_out {
        Ok(found) => found,
        Err(words) => return io.trouble(words),
    };
    if let Some(at) = chosen
        && shelf[at].scenario.is_none()
    {
        if let (true, Some(folder)) = (args.dropped, &shelf[at].folder) {
            let folder = folder.clone();
            return super::author::run(
                &AuthorArgs {
                    folder,
                    ..AuthorArgs::default()
                },
                practice,
                io,
            );
        }
        io.say(render::full(&shelf[at].faults));
        return Outcome::Faults;
    }
    let usual = args.records.is_none().then(records::usual).unwrap_or_default();
    let mut options = GameOptions {
        scenario: chosen.map(|at| shelf[at].name.clone()),
        record: args.resume.clone(),
        seed: args.seed,
        records: args.records.clone().unwrap_or(usual.folder),
        passed_over: usual.passed_over,
        safe_graphics: args.safe_graphics,
        author: None,
        sittings: sittings::default_folder(),
        ..GameOptions::default()
    };
    // A terminal is written once, and would have to be read again.
    options.weigh = (!args.text).then_some(crate::weighing::begin);
    args.reads.put_into(&mut options);
    for refused in &options.texts.refused {
        io.note(refused);
    }
    if args.text {
        return match chosen {
            Some(at) => super::text::run(args, &options, &shelf, at, practice, io),
            None => io.trouble("name a scenario to play in the terminal; `grounds list` shows them"),
        };
    }
    window(options, practice, shelf, io)
}

/// Opens the window and stays until it is closed.
#[cfg(feature = "game")]
pub(super) fn window(options: GameOptions, practice: &Arc<Practice>, shelf: Vec<Shelved>, io: &mut Io<'_>) -> Outcome {
    match crate::game::run(options, practice, shelf) {
        Ok(()) => Outcome::Fine,
        Err(error) => io.trouble(error),
    }
}

#[cfg(not(feature = "game"))]
pub(super) fn window(_: GameOptions, _: &Arc<Practice>, _: Vec<Shelved>, io: &mut Io<'_>) -> Outcome {
    io.trouble("this build has no window; play in the terminal: grounds play SCENARIO --text")
}
