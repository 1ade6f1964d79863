//! Records, read and played again, for every command that tells what runs came to: one record, or a folder of them. What may be
//! told of a record is decided in [`crate::cohort`]; here are the files, the shelf, and the words beside the result.

use super::chosen;
use super::crew::Crew;
use super::out::{Io, Outcome};
use crate::cohort::{Cohort, Known, Reading, gather, read};
use crate::diagnostic::render;
use crate::library::{Shelved, records};
use crate::locale::{key, said};
use crate::practice::Practice;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The shelf on which the scenarios of records are found.
pub(super) fn shelf(scenarios: &[PathBuf], practice: &Practice, io: &mut Io<'_>) -> Result<Vec<Shelved>, Outcome> {
    chosen::shelf(practice, scenarios).map_err(|words| io.trouble(words))
}

/// The scenario that a record names, on the shelf. A name in a record is no path.
pub(super) fn shelved<'s>(id: &str, shelf: &'s [Shelved]) -> Option<&'s Shelved> {
    shelf.iter().find(|shelved| chosen::id(shelved) == id)
}

fn known(id: &str, shelf: &[Shelved]) -> Known {
    match shelved(id, shelf) {
        None => Known::Nowhere,
        Some(found) => match &found.scenario {
            Some(scenario) => Known::Here(Arc::clone(scenario)),
            None => Known::Broken(render::concise(&found.faults).trim_end().to_owned()),
        },
    }
}

/// One record.
pub(super) fn one(path: &Path, shelf: &[Shelved], practice: &Arc<Practice>) -> Reading {
    one_called(path.file_name().unwrap_or_default().as_ref(), path, shelf, practice)
}

/// One record, under a name by which it is found again.
fn one_called(name: &Path, path: &Path, shelf: &[Shelved], practice: &Arc<Practice>) -> Reading {
    let name = name.display().to_string();
    match records::read(path) {
        Ok(bytes) => read(&name, &bytes, |id| known(id, shelf), practice),
        Err(error) => Reading::refused(name, error.why()),
    }
}

/// Every record in a folder and in the folders inside it. Beside the result each is told in a line, unless it is as one hopes; and at the end how many
/// there are of what. `is_ours` says which other files belong there.
pub(super) fn room(
    folder: &Path,
    shelf: &[Shelved],
    practice: &Arc<Practice>,
    is_ours: impl Fn(&str) -> bool,
    io: &mut Io<'_>,
) -> Result<Cohort, Outcome> {
    let place = folder.display();
    if !folder.is_dir() {
        let words = if folder.exists() {
            "this is a file; name the folder that the records lie in".to_owned()
        } else {
            let usual = records::usual().folder.display().to_string();
            format!("there is no such folder; runs are kept in {usual}")
        };
        return Err(io.trouble(format!("{place}: {words}")));
    }
    let found = records::in_folder(folder, is_ours).map_err(|error| io.trouble(error))?;
    let pieces = u64::try_from(found.records.len()).unwrap_or(u64::MAX);
    let gathered = Crew::of(None).work("reading", pieces, Vec::new, |place: &mut Vec<Reading>, n| {
        let path = usize::try_from(n).ok().and_then(|n| found.records.get(n));
        place.extend(path.map(|path| {
            let name = path.strip_prefix(folder).unwrap_or(path);
            one_called(name, path, shelf, practice)
        }));
    });
    if gathered.done < pieces {
        return Err(io.trouble("stopped; nothing was written"));
    }
    let cohort = gather(gathered.places.into_iter().flatten().collect());
    for reading in cohort.readings.iter().filter(|reading| !reading.is_plain()) {
        io.note(format!("{}: {}", reading.name, in_a_line(reading)));
    }
    let passed = [
        (found.others > 0).then(|| said!("cohort-other-files", count = found.others)),
        (found.folders > 0).then(|| said!("cohort-folders", count = found.folders)),
    ];
    for words in passed.into_iter().flatten() {
        io.note(format!("{place}: {words}"));
    }
    let count = cohort.count();
    if cohort.readings.is_empty() {
        return Err(io.trouble(format!("{place}: {}", crate::locale::Said::from(key!("cohort-none")))));
    }
    io.note(said!(
        "cohort-count",
        all = cohort.readings.len(),
        told = count.told,
        open = count.open,
        counted = count.counted,
        copies = count.copies,
        refused = count.refused
    ));
    Ok(cohort)
}

/// What was taken from a record, in one line.
pub(super) fn in_a_line(reading: &Reading) -> String {
    let said: Vec<String> = reading.said().iter().map(ToString::to_string).collect();
    // What a fault of a scenario says may have lines of its own.
    said.join("; ").replace('\n', " ")
}
