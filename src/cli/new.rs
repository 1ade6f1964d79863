//! `grounds new NAME`: a small complete scenario to begin with. Never touches anything that exists.

use super::args::NewArgs;
use super::out::{Io, Outcome};
use crate::library::{authors_guide, embedded_scenarios, starter, write_new};
use crate::read::files::is_reserved;
use crate::read::{limits::NAME_CHARS, names::is_name};
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

pub(super) fn run(args: &NewArgs, io: &mut Io<'_>) -> Outcome {
    let Some(name) = args.name.as_deref().filter(|_| !args.guide) else {
        io.say(authors_guide());
        return Outcome::Fine;
    };
    if let Err(words) = may_be_called(name) {
        return io.trouble(words);
    }
    let folder = match place_for(&args.within, name) {
        Ok(folder) => folder,
        Err(words) => return io.trouble(words),
    };
    let made = starter(name, args.bare);
    match write_new(&made, &folder) {
        Ok(()) => {
            next_steps(&folder, io);
            Outcome::Fine
        }
        Err(error) => io.trouble(format!(
            "{}: nothing has been made: {}",
            folder.display(),
            reason(&error)
        )),
    }
}

/// Whether a scenario may have this name; if not, the rule and a name near it.
fn may_be_called(name: &str) -> Result<(), String> {
    if !is_name(name) {
        return Err(format!(
            "`{}` cannot be the name of a scenario: use lower-case letters, digits and hyphens, starting with a letter, \
             at most {NAME_CHARS}; for example: grounds new {}",
            name.escape_debug(),
            legal_name(name)
        ));
    }
    if is_reserved(name) {
        return Err(format!(
            "`{name}` is a name that Windows keeps for a device, so that no folder there can have it; choose another name, \
             such as my-{name}"
        ));
    }
    // Runs, statistics and the shelf know a scenario by its name.
    if embedded_scenarios().iter().any(|(known, _)| known == name) {
        return Err(format!(
            "`{name}` is the name of a scenario that comes with the program; choose another name, such as my-{name}"
        ));
    }
    Ok(())
}

/// A legal name near what was typed.
fn legal_name(typed: &str) -> String {
    let mut name = String::new();
    for c in typed.to_lowercase().chars() {
        if c.is_ascii_lowercase() || (c.is_ascii_digit() && !name.is_empty()) {
            name.push(c);
        } else if !name.is_empty() && !name.ends_with('-') {
            name.push('-');
        }
    }
    name.truncate(NAME_CHARS);
    let name = name.trim_end_matches('-');
    match name {
        "" => "night-shift".to_owned(),
        name if is_reserved(name) => format!("my-{name}"),
        name => name.to_owned(),
    }
}

/// The folder to make, when there is room for it.
fn place_for(within: &Path, name: &str) -> Result<PathBuf, String> {
    let shown = within.display();
    match fs::metadata(within) {
        Ok(meta) if meta.is_dir() => {}
        Ok(_) => return Err(format!("{shown}: this is not a folder; name one after --in")),
        Err(e) if e.kind() == ErrorKind::NotFound => {
            return Err(format!(
                "{shown}: there is no such folder; make it first, or name another after --in"
            ));
        }
        Err(e) => return Err(format!("{shown}: {e}")),
    }
    let folder = if within == Path::new(".") {
        PathBuf::from(name)
    } else {
        within.join(name)
    };
    if fs::symlink_metadata(&folder).is_ok() {
        return Err(format!(
            "{}: this is there already, and nothing in it was changed; choose another name",
            folder.display()
        ));
    }
    Ok(folder)
}

fn reason(error: &std::io::Error) -> String {
    match error.kind() {
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => {
            "this folder may not be written to; name another after --in".to_owned()
        }
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => "the disk is full".to_owned(),
        ErrorKind::ResourceBusy => {
            "another program, such as a virus scanner, holds its files open; try again".to_owned()
        }
        ErrorKind::AlreadyExists => "this came to be meanwhile; choose another name".to_owned(),
        _ => error.to_string(),
    }
}

fn next_steps(folder: &Path, io: &mut Io<'_>) {
    let shown = folder.display().to_string();
    // What is pasted into a shell has to be one word.
    let word = if shown.contains(' ') {
        format!("\"{shown}\"")
    } else {
        shown.clone()
    };
    let text = folder.join("scenario.ron");
    io.line(format!(
        "Made {shown}: a small scenario, complete, and yours to change.\n"
    ));
    io.line(format!(
        "Open {} in a text editor. Its comments say what is what.",
        text.display()
    ));
    io.line("After every change:\n");
    let steps = [
        (format!("grounds check {word}"), "finds faults, each with its place"),
        (
            format!("grounds play {word}"),
            "plays it; with --text, in this terminal",
        ),
        (
            format!("grounds playtest {word}"),
            "lets players made of rules play it many times",
        ),
        (
            format!("grounds prove {word}"),
            "says whether it is fair, and what to change",
        ),
    ];
    let width = steps
        .iter()
        .map(|(command, _)| command.chars().count())
        .max()
        .unwrap_or(0);
    for (command, does) in steps {
        io.line(format!("  {command:width$}  {does}"));
    }
    io.line("\nThe guide for authors: grounds new --guide");
}
