//! Choosing scenarios by what was typed: a name on the shelf, a folder, or a folder that holds several. Nothing is
//! chosen silently: two scenarios with one name are told, with both places.

use super::out::{Io, Outcome};
use crate::check::check;
use crate::diagnostic::{nearest, render};
use crate::library::{Shelved, bundles_in, read_bundle, whole_shelf};
use crate::practice::Practice;
use crate::scenario::Scenario;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The shelf, with the folders that were named on it.
///
/// # Errors
/// What is wrong with the folders, in words: one is not there, or two of the scenarios in them have one name.
pub(super) fn shelf(practice: &Practice, folders: &[PathBuf]) -> Result<Vec<Shelved>, String> {
    let mut known: BTreeMap<String, PathBuf> = BTreeMap::new();
    for folder in folders {
        if !folder.is_dir() {
            return Err(format!("{}: there is no such folder", folder.display()));
        }
        for (name, _) in bundles_in(folder) {
            let path = folder.join(&name);
            if let Some(other) = known.get(&name).filter(|other| !is_same(other, &path)) {
                return Err(clash(&name, Some(other), Some(&path)));
            }
            known.insert(name, path);
        }
    }
    Ok(whole_shelf(practice, folders))
}

/// The place on the shelf of a scenario named by id or folder. A folder is put on the shelf, in place of what has its
/// name there.
///
/// # Errors
/// Why there is no such scenario, in words.
pub(super) fn on_shelf(name: &str, shelf: &mut Vec<Shelved>, practice: &Practice) -> Result<usize, String> {
    if let Some(at) = shelf.iter().position(|s| s.name == name) {
        return Ok(at);
    }
    let shelved = read(as_folder(name).ok_or_else(|| unknown(name, shelf))?, practice)?;
    shelf.retain(|s| s.name != shelved.name);
    shelf.push(shelved);
    Ok(shelf.len() - 1)
}

/// A scenario that can be played.
#[derive(Debug)]
pub(super) struct Chosen {
    /// The scenario.
    pub scenario: Arc<Scenario>,
    /// Where it came from, and what stands beside it.
    pub shelved: Shelved,
}

impl Chosen {
    /// What to say when the files on disk are no longer those that were read; nothing when they are.
    pub(super) fn changed_since(&self) -> Option<String> {
        let folder = self.shelved.folder.as_ref()?;
        let is_same = read_bundle(folder).is_ok_and(|now| now.files == self.shelved.bundle.files);
        (!is_same).then(|| {
            format!(
                "note: {} has changed meanwhile; what is told is about the version read at the start",
                folder.display()
            )
        })
    }
}

/// Every scenario that was named, in the order in which they were, each once.
///
/// # Errors
/// What the command comes to when one cannot be read, when two have one name, or when one cannot be played; what is
/// wrong has then been said.
pub(super) fn all(
    names: &[String],
    folders: &[PathBuf],
    practice: &Practice,
    io: &mut Io<'_>,
) -> Result<Vec<Chosen>, Outcome> {
    let found = find(names, folders, practice).map_err(|words| io.trouble(words))?;
    let mut chosen = Vec::new();
    let mut has_faults = false;
    for mut shelved in found {
        match shelved.checked.scenario.take() {
            Some(scenario) => chosen.push(Chosen { scenario, shelved }),
            None => {
                has_faults = true;
                io.say(render::full(&shelved.checked.diagnostics));
            }
        }
    }
    if has_faults { Err(Outcome::Faults) } else { Ok(chosen) }
}

fn find(names: &[String], folders: &[PathBuf], practice: &Practice) -> Result<Vec<Shelved>, String> {
    let mut shelf = shelf(practice, folders)?;
    let mut found: Vec<Shelved> = Vec::new();
    for name in names {
        if found.iter().any(|f| f.folder.is_none() && f.name == *name) {
            continue;
        }
        let these = match shelf.iter().position(|s| s.name == *name) {
            Some(at) => vec![shelf.remove(at)],
            None => in_folder(name, &shelf, practice)?,
        };
        for shelved in these {
            match found.iter().find(|f| id(f) == id(&shelved)) {
                None => found.push(shelved),
                Some(other) => match (&other.folder, &shelved.folder) {
                    (Some(a), Some(b)) if is_same(a, b) => {}
                    (a, b) => return Err(clash(id(&shelved), a.as_deref(), b.as_deref())),
                },
            }
        }
    }
    Ok(found)
}

/// The scenario in a folder, or those in the folders inside it.
fn in_folder(name: &str, shelf: &[Shelved], practice: &Practice) -> Result<Vec<Shelved>, String> {
    let Some(folder) = as_folder(name) else {
        return Err(unknown(name, shelf));
    };
    if folder.join("scenario.ron").exists() {
        return Ok(vec![read(folder, practice)?]);
    }
    let inner = bundles_in(folder);
    if inner.is_empty() {
        return Err(format!(
            "{}: there is no scenario in this folder; one has a file scenario.ron",
            folder.display()
        ));
    }
    inner
        .iter()
        .map(|(name, _)| read(&folder.join(name), practice))
        .collect()
}

fn read(folder: &Path, practice: &Practice) -> Result<Shelved, String> {
    let bundle = read_bundle(folder).map_err(|e| e.to_string())?;
    let checked = check(&bundle, practice);
    let id = checked.scenario.as_ref().map(|s| s.header().id.clone());
    Ok(Shelved {
        name: id.unwrap_or_else(|| bundle.name.clone()),
        folder: Some(folder.to_owned()),
        bundle,
        checked,
    })
}

/// The folder that was meant, if one was: also by its scenario.ron.
fn as_folder(name: &str) -> Option<&Path> {
    let path = Path::new(name);
    let path = if path.is_file() && path.file_name().is_some_and(|n| n == "scenario.ron") {
        path.parent()
            .filter(|p| !p.as_os_str().is_empty())
            .unwrap_or(Path::new("."))
    } else {
        path
    };
    path.is_dir().then_some(path)
}

fn id(shelved: &Shelved) -> &str {
    let scenario = shelved.checked.scenario.as_ref();
    scenario.map_or(&shelved.name, |s| &s.header().id)
}

/// Whether two paths lead to one folder.
fn is_same(a: &Path, b: &Path) -> bool {
    match (a.canonicalize(), b.canonicalize()) {
        (Ok(a), Ok(b)) => a == b,
        _ => a == b,
    }
}

fn unknown(name: &str, shelf: &[Shelved]) -> String {
    let path = Path::new(name);
    if path.is_file() {
        return format!(
            "{}: this is not a folder; name the folder that holds scenario.ron",
            path.display()
        );
    }
    let hint = nearest(name, shelf.iter().map(|s| s.name.as_str())).map_or_else(
        || "`grounds list` shows what there is".to_owned(),
        |word| format!("did you mean `{word}`?"),
    );
    format!("there is no scenario `{}`; {hint}", name.escape_debug())
}

fn clash(name: &str, one: Option<&Path>, other: Option<&Path>) -> String {
    let place = |path: Option<&Path>| path.map_or("part of the program".to_owned(), |p| p.display().to_string());
    format!(
        "two scenarios are called `{name}`: {} and {}; give one of them another id and folder, or name only one",
        place(one),
        place(other)
    )
}
