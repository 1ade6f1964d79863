//! Choosing scenarios by what was typed: a name on the shelf, a folder, or a folder that holds several. Nothing is
//! chosen silently: two scenarios with one name are told, with both places.

use super::out::{Io, Outcome};
use crate::diagnostic::{nearest, render};
use crate::library::{Shelved, bundles_in, folder_around, read_bundle, real_path, records, whole_shelf};
use crate::practice::Practice;
use crate::record::{Decoded, decode};
use crate::scenario::{Bundle, Scenario};
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
                return Err(clash(&name, &other.display().to_string(), &path.display().to_string()));
            }
            known.insert(name, path);
        }
    }
    Ok(whole_shelf(practice, folders))
}

/// The record of a run in a file, as far as it can be read.
///
/// # Errors
/// Why nothing of it can be, in words with the file.
pub(super) fn record(path: &Path) -> Result<Decoded, String> {
    let bytes = records::read(path).map_err(|error| error.to_string())?;
    decode(&bytes).map_err(|fault| format!("{}: {}", path.display(), fault.said()))
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
    let typed = Path::new(name);
    let folder = folder_of(typed);
    let is_meant =
        !name.is_empty() && (folder.join("scenario.ron").exists() || (folder.is_dir() && name.contains(['/', '\\'])));
    if !is_meant {
        return Err(unknown(name, shelf));
    }
    let bundle = read_bundle(folder).map_err(|e| e.to_string())?;
    let shelved = read(folder.to_owned(), bundle, practice);
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
                "{} has changed meanwhile; what is told is about the version read at the start",
                place(&self.shelved)
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
    for shelved in found {
        match shelved.scenario.clone() {
            Some(scenario) => chosen.push(Chosen { scenario, shelved }),
            None => {
                has_faults = true;
                io.say(render::full(&shelved.faults));
            }
        }
    }
    if has_faults { Err(Outcome::Faults) } else { Ok(chosen) }
}

fn find(names: &[String], folders: &[PathBuf], practice: &Practice) -> Result<Vec<Shelved>, String> {
    let mut shelf = shelf(practice, folders)?;
    let mut found: Vec<Shelved> = Vec::new();
    let mut taken: Vec<&String> = Vec::new();
    for name in names {
        if taken.contains(&name) {
            continue;
        }
        taken.push(name);
        let these = match shelf.iter().position(|s| s.name == *name) {
            Some(at) => vec![shelf.remove(at)],
            None => in_folder(name, &shelf, practice)?,
        };
        for shelved in these {
            match found.iter().find(|f| id(f) == id(&shelved)) {
                None => found.push(shelved),
                Some(other) => match (&other.folder, &shelved.folder) {
                    (Some(a), Some(b)) if is_same(a, b) => {}
                    _ => return Err(clash(id(&shelved), &place(other), &place(&shelved))),
                },
            }
        }
    }
    Ok(found)
}

/// The scenario in a folder, or those in the folders inside it.
fn in_folder(name: &str, shelf: &[Shelved], practice: &Practice) -> Result<Vec<Shelved>, String> {
    let path = Path::new(name);
    if !path.exists() {
        return Err(unknown(name, shelf));
    }
    let bundles = bundles_at(path)?.into_iter();
    Ok(bundles.map(|(folder, bundle)| read(folder, bundle, practice)).collect())
}

/// The scenario at a path, or those in it, each with its real folder. A folder without any is a scenario whose file is
/// missing, which the check tells.
///
/// # Errors
/// Why there is nothing to read at this path, in words.
pub(super) fn bundles_at(path: &Path) -> Result<Vec<(PathBuf, Bundle)>, String> {
    let path = folder_of(path);
    let shown = path.display();
    if !path.exists() {
        return Err(format!("{shown}: there is no such folder"));
    }
    if !path.is_dir() {
        return Err(format!(
            "{shown}: this is not a folder; name the folder that holds scenario.ron"
        ));
    }
    let real = |path: PathBuf| real_path(&path).unwrap_or(path);
    let inner: Vec<(PathBuf, Bundle)> = bundles_in(path)
        .into_iter()
        .map(|(name, mut bundle)| {
            let inner = path.join(name);
            bundle.name = inner.display().to_string();
            (real(inner), bundle)
        })
        .collect();
    if path.join("scenario.ron").exists() || inner.is_empty() {
        let bundle = read_bundle(path).map_err(|e| e.to_string())?;
        return Ok(vec![(real(path.to_owned()), bundle)]);
    }
    Ok(inner)
}

/// The folder that is meant by a path, which may name the file in it.
pub(super) fn folder_of(path: &Path) -> &Path {
    if path.file_name().is_some_and(|n| n == "scenario.ron") {
        folder_around(path)
    } else {
        path
    }
}

fn read(folder: PathBuf, bundle: Bundle, practice: &Practice) -> Shelved {
    let name = bundle.name.clone();
    let mut shelved = Shelved::of(name, Some(folder), bundle, practice);
    if let Some(scenario) = &shelved.scenario {
        shelved.name = scenario.header().id.to_string();
    }
    shelved
}

/// What a scenario is called in records: its id, or the name of its folder while it cannot be read.
pub(super) fn id(shelved: &Shelved) -> &str {
    let scenario = shelved.scenario.as_ref();
    scenario.map_or(&shelved.name, |scenario| &scenario.header().id)
}

/// Whether two paths lead to one folder.
pub(super) fn is_same(a: &Path, b: &Path) -> bool {
    match (a.canonicalize(), b.canonicalize()) {
        (Ok(a), Ok(b)) => a == b,
        _ => a == b,
    }
}

fn unknown(name: &str, shelf: &[Shelved]) -> String {
    if name.trim().is_empty() {
        return "a scenario is named by its id or by its folder, and not by nothing; `grounds list` shows what there is".to_owned();
    }
    let hint = nearest(name, shelf.iter().map(|s| s.name.as_str())).map_or_else(
        || "`grounds list` shows what there is".to_owned(),
        |word| format!("did you mean `{word}`?"),
    );
    format!("there is no scenario `{}`; {hint}", as_typed(name))
}

/// What was typed, on one line. A path keeps its backslashes.
fn as_typed(name: &str) -> String {
    let one = |c: char| {
        let steers = c.is_control().then(|| c.escape_debug().to_string());
        steers.unwrap_or_else(|| c.to_string())
    };
    name.chars().map(one).collect()
}

/// Where a scenario was read, as it was named.
fn place(shelved: &Shelved) -> String {
    match shelved.folder {
        Some(_) => shelved.bundle.name.clone(),
        None => "one that is part of the program".to_owned(),
    }
}

fn clash(name: &str, one: &str, other: &str) -> String {
    format!(
        "two scenarios are called `{name}`: {one} and {other}; give one of them another id and folder, or name only one"
    )
}
