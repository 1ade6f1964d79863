//! Writes the runs of a proof as walkthrough files: `DIR/SCENARIO/CLAIM/NAME.ron`. Nothing that is there and says
//! something else is overwritten, and nothing is written into a scenario's folder unless that was named.

use super::super::chosen::Chosen;
use crate::library::write_new_files;
use crate::playtest::{Case, Claim, Proof};
use std::path::{Path, PathBuf};

/// Whether runs may be written here: not into the folder of a scenario, unless that folder itself was named.
///
/// # Errors
/// Why not, in words.
pub(super) fn may_write(folder: &Path, chosen: &[Chosen]) -> Result<(), String> {
    if folder.exists() && !folder.is_dir() {
        return Err(format!("{}: this is not a folder", folder.display()));
    }
    let target = real(folder);
    let places = chosen.iter().map(|c| target.join(&c.scenario.header().id));
    for place in places {
        for scenario in chosen.iter().filter_map(|c| c.shelved.folder.as_deref()).map(real) {
            if place.starts_with(&scenario) && target != scenario {
                return Err(format!(
                    "{}: runs would be written into the folder of a scenario, {}; name another folder, or that one",
                    folder.display(),
                    scenario.display()
                ));
            }
        }
    }
    Ok(())
}

/// A path with nothing in it that leads elsewhere, also when its end is not there yet.
fn real(path: &Path) -> PathBuf {
    match (path.canonicalize(), path.parent(), path.file_name()) {
        (Ok(real), _, _) => real,
        (Err(_), Some(parent), Some(name)) if parent.as_os_str().is_empty() => real(Path::new(".")).join(name),
        (Err(_), Some(parent), Some(name)) => real(parent).join(name),
        (Err(_), _, _) => path.to_owned(),
    }
}

/// Writes every run of a proof.
///
/// # Errors
/// What could not be written, or would have been overwritten, in words.
pub(super) fn write(folder: &Path, proof: &Proof) -> Result<(), String> {
    let mut files: Vec<(PathBuf, String)> = Vec::new();
    for claim in &proof.claims {
        let place = folder.join(&proof.scenario).join(claim.code);
        for case in &claim.cases {
            let text = case.walkthrough.written(&note(proof, claim, case));
            files.push((place.join(format!("{}.ron", case.name)), text));
        }
    }
    write_new_files(&files)
}

fn note(proof: &Proof, claim: &Claim, case: &Case) -> String {
    let (scenario, revision) = (&proof.scenario, proof.revision);
    let stance = if case.is_counter { "against" } else { "for" };
    format!(
        "Written by `grounds prove`: {stance} the claim {} of {scenario}, revision {revision}.\n\
         Play it with: grounds replay FILE --scenario {scenario}",
        claim.code
    )
}
