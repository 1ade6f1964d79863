//! `grounds play` of a scenario of the second form: in a window, or in this terminal.

use super::text;
use crate::cli::args::PlayArgs;
use crate::cli::out::{Io, Outcome};
use crate::diagnostic::{nearest, render};
use crate::library::GameOptions as First;
use crate::library::{GameOptions, Shelved, is_second_form, records, shelf};
use crate::library::{bundles_in, read_bundle};
use crate::practice::Practice;
use std::path::Path;
use std::sync::Arc;

/// Plays what is of the second form: a folder that was named, or a shelf of folders with scenarios of it. None when nothing of
/// what was named is.
pub(in crate::cli) fn run(args: &PlayArgs, practice: &Arc<Practice>, io: &mut Io<'_>) -> Option<Outcome> {
    let named = args.scenario.as_deref().map(Path::new).filter(|path| path.is_dir());
    let is_named = named.is_some_and(|path| read_bundle(path).is_ok_and(|bundle| is_second_form(&bundle)));
    let has = |folder: &Path| bundles_in(folder).iter().any(|(_, bundle)| is_second_form(bundle));
    if !is_named && !args.scenarios.iter().any(|folder| has(folder)) {
        return None;
    }
    let mut shelf = shelf(practice, &args.scenarios);
    if let (true, Some(path)) = (is_named, named) {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        shelf.retain(|shelved| shelved.name != name);
        if let Ok(bundle) = read_bundle(path) {
            shelf.push(Shelved::of(name, Some(path.to_owned()), bundle, practice));
        }
    }
    Some(play(args, practice, shelf, io))
}

fn play(args: &PlayArgs, practice: &Arc<Practice>, shelf: Vec<Shelved>, io: &mut Io<'_>) -> Outcome {
    let name = args.scenario.as_deref().map(|name| {
        let folder = Path::new(name).file_name();
        folder.map_or_else(|| name.to_owned(), |name| name.to_string_lossy().into_owned())
    });
    let at = name
        .as_ref()
        .map(|name| shelf.iter().position(|shelved| shelved.name == *name));
    let chosen = match (at, &name) {
        (Some(None), Some(name)) => {
            let near = nearest(name, shelf.iter().map(|shelved| shelved.name.as_str()));
            let hint = near.map_or_else(String::new, |near| format!("; did you mean `{near}`?"));
            return io.trouble(format!("there is no scenario `{}`{hint}", name.escape_debug()));
        }
        (at, _) => at.flatten(),
    };
    if let Some(at) = chosen
        && shelf[at].scenario.is_none()
    {
        io.say(render::full(&shelf[at].faults));
        return Outcome::Faults;
    }
    let options = options(args, chosen.map(|at| shelf[at].name.clone()));
    for refused in &options.texts.refused {
        io.note(refused);
    }
    if args.text {
        return match chosen {
            Some(at) => text::run(args, &options, &shelf, at, practice, io),
            None => io.trouble("name a scenario to play in the terminal; `grounds list` shows them"),
        };
    }
    window(options, practice, shelf, io)
}

/// How the game is opened. Languages and the size of text are read as the first form reads them, from the same file.
fn options(args: &PlayArgs, scenario: Option<String>) -> GameOptions {
    let mut first = First::default();
    args.reads.put_into(&mut first);
    GameOptions {
        scenario,
        seed: args.seed,
        settings: grounds_desk::settings::Settings {
            reads: first.settings.reads,
            text_percent: first.settings.text_percent,
            graphics: first.settings.graphics,
        },
        settings_file: first.settings_file,
        texts: first.texts,
        records: args.records.clone().unwrap_or_else(records::default_folder),
        safe_graphics: args.safe_graphics,
    }
}

/// Opens the window and stays until it is closed.
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
