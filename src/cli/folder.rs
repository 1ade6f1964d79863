//! Scenarios of the second format, found in folders.

use super::super::chosen::bundles_at;
use super::super::out::{Io, Outcome};
use crate::diagnostic::{Sink, render};
use crate::practice::Practice;
use crate::scenario::Bundle;
use crate::scenario::Scenario;
use crate::scenario::draft::Draft;
use crate::scenario::resolve::resolve;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// A scenario that can be played, with the files it was made of.
pub(super) struct Opened {
    pub folder: PathBuf,
    pub scenario: Arc<Scenario>,
    pub bundle: Bundle,
}

/// Whether everything that was named is a folder with scenarios of the second format.
pub(in crate::cli) fn are_second(names: &[String]) -> bool {
    let is_second = |name: &String| {
        let path = Path::new(name);
        path.exists() && bundles_at(path).is_ok_and(|all| all.iter().all(|(_, bundle)| has_second_head(bundle)))
    };
    !names.is_empty() && names.iter().all(is_second)
}

/// Whether a file says `format: 2` before anything else that has a number.
fn has_second_head(bundle: &Bundle) -> bool {
    let Some(bytes) = bundle.files.get("scenario.ron") else {
        return false;
    };
    let text = String::from_utf8_lossy(bytes);
    let mut lines = text.lines().map(str::trim).filter(|line| !line.starts_with("//"));
    let field = lines.find_map(|line| line.split_once("format:").map(|(_, value)| value.to_owned()));
    field.is_some_and(|value| value.trim_start().starts_with('2'))
}

/// Every scenario that was named, each once.
///
/// # Errors
/// What the command comes to when one cannot be read or played; what is wrong has then been said.
pub(super) fn open_all(names: &[String], practice: &Practice, io: &mut Io<'_>) -> Result<Vec<Opened>, Outcome> {
    let mut opened: Vec<Opened> = Vec::new();
    let mut has_faults = false;
    for name in names {
        let bundles = bundles_at(Path::new(name)).map_err(|words| io.trouble(words))?;
        for (folder, bundle) in bundles {
            if opened.iter().any(|other| other.folder == folder) {
                continue;
            }
            let mut sink = Sink::default();
            let draft = Draft::read(&bundle.files, &mut sink);
            match draft.and_then(|draft| resolve(&draft, practice, &mut sink)) {
                Some(scenario) => opened.push(Opened {
                    folder,
                    scenario: Arc::new(scenario),
                    bundle,
                }),
                None => {
                    has_faults = true;
                    io.say(render::full(&sink.into_sorted()));
                }
            }
        }
    }
    if has_faults { Err(Outcome::Faults) } else { Ok(opened) }
}
