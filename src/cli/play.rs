//! `grounds play`: the game in a window, or a run in this terminal.

use super::args::PlayArgs;
use super::out::{Io, Outcome};
use crate::diagnostic::{nearest, render};
use crate::library::{self, GameOptions, Shelved, records, whole_shelf};
use crate::locale::SOURCE_LANGUAGE;
use crate::practice::Practice;
use std::path::Path;
use std::sync::Arc;

pub(super) fn run(args: &PlayArgs, practice: &Arc<Practice>, io: &mut Io<'_>) -> Outcome {
    let mut shelf = whole_shelf(practice, &args.scenarios);
    let chosen = match &args.scenario {
        Some(name) => match choose(name, &mut shelf, practice) {
            Ok(at) => Some(at),
            Err(words) => return io.trouble(words),
        },
        None => None,
    };
    if let Some(at) = chosen
        && shelf[at].checked.scenario.is_none()
    {
        io.say(render::full(&shelf[at].checked.diagnostics));
        return Outcome::Faults;
    }
    let options = GameOptions {
        scenario: chosen.map(|at| shelf[at].name.clone()),
        seed: args.seed,
        lang: args.lang.clone().unwrap_or_else(|| SOURCE_LANGUAGE.to_owned()),
        records: args.records.clone().unwrap_or_else(records::default_folder),
        safe_graphics: args.safe_graphics,
    };
    if args.text {
        return match chosen {
            Some(at) => super::text::run(args, &options, &shelf[at], practice, io),
            None => io.trouble("name a scenario to play in the terminal; `grounds list` shows them"),
        };
    }
    window(options, practice, shelf, io)
}

/// The place on the shelf of a scenario named by id or folder. A folder is put on the shelf.
fn choose(name: &str, shelf: &mut Vec<Shelved>, practice: &Practice) -> Result<usize, String> {
    if let Some(at) = shelf.iter().position(|s| s.name == name) {
        return Ok(at);
    }
    let folder = Path::new(name);
    if folder.join("scenario.ron").exists() || (folder.is_dir() && name.contains(['/', '\\'])) {
        let bundle = library::read_bundle(folder).map_err(|e| e.to_string())?;
        let checked = crate::check::check(&bundle, practice);
        let id = checked
            .scenario
            .as_ref()
            .map_or_else(|| name.to_owned(), |s| s.header().id.clone());
        shelf.retain(|s| s.name != id);
        shelf.push(Shelved {
            name: id,
            bundle,
            checked,
        });
        return Ok(shelf.len() - 1);
    }
    let hint = nearest(name, shelf.iter().map(|s| s.name.as_str())).map_or_else(
        || "`grounds list` shows what there is".to_owned(),
        |word| format!("did you mean `{word}`?"),
    );
    Err(format!("there is no scenario `{}`; {hint}", name.escape_debug()))
}

#[cfg(feature = "game")]
fn window(options: GameOptions, practice: &Arc<Practice>, shelf: Vec<Shelved>, io: &mut Io<'_>) -> Outcome {
    match crate::game::run(options, practice, shelf) {
        Ok(()) => Outcome::Fine,
        Err(error) => io.trouble(error),
    }
}

#[cfg(not(feature = "game"))]
fn window(_: GameOptions, _: &Arc<Practice>, _: Vec<Shelved>, io: &mut Io<'_>) -> Outcome {
    io.trouble("this build has no window; play in the terminal: grounds play SCENARIO --text")
}
