//! `grounds author FOLDER`: the author view in a window.
//!
//! A door of its own, because nothing that `play` offers fits it: it takes a folder and no name, keeps no record, and
//! opens what cannot be played yet.

use super::args::AuthorArgs;
use super::chosen::{bundles_at, folder_of};
use super::out::{Io, Outcome};
use crate::library::{GameOptions, records, sittings, whole_shelf};
use crate::practice::Practice;
use crate::read::files::meant;
use crate::scenario::Bundle;
use std::path::{Path, PathBuf};
use std::sync::Arc;

pub(super) fn run(args: &AuthorArgs, practice: &Arc<Practice>, io: &mut Io<'_>) -> Outcome {
    let folder = match scenario_folder(&args.folder) {
        Ok(folder) => folder,
        Err(words) => return io.trouble(words),
    };
    let usual = records::usual();
    let mut options = GameOptions {
        seed: args.seed,
        records: usual.folder,
        passed_over: usual.passed_over,
        safe_graphics: args.safe_graphics,
        author: Some(folder),
        sittings: args.sittings.clone().unwrap_or_else(sittings::default_folder),
        ..GameOptions::default()
    };
    args.reads.put_into(&mut options);
    super::play::window(options, practice, whole_shelf(practice, &[]), io)
}

/// The folder of a scenario whose file can be read; or why there is none, and what to do.
fn scenario_folder(path: &Path) -> Result<PathBuf, String> {
    let folder = folder_of(path);
    let shown = folder.display();
    let found = bundles_at(path)?;
    let bundle = match &found[..] {
        [(_, bundle)] => bundle,
        _ => &Bundle::default(),
    };
    if let Some(reason) = bundle.refused.get("scenario.ron") {
        return Err(format!(
            "{} cannot be read: {reason}",
            folder.join("scenario.ron").display()
        ));
    }
    if folder.join("scenario.ron").exists() {
        return Ok(folder.to_owned());
    }
    let inside: Vec<&str> = found
        .iter()
        .filter(|(_, b)| b.files.contains_key("scenario.ron"))
        .map(|(_, b)| b.name.as_str())
        .collect();
    let near = bundle.files.keys().chain(&bundle.misnamed);
    let near = near
        .filter(|path| meant(path).is_some_and(|right| right == "scenario.ron"))
        .min();
    if let Some(near) = near {
        return Err(format!(
            "{shown}: there is no scenario.ron in this folder, but `{}`: call it scenario.ron",
            near.escape_debug()
        ));
    }
    Err(if inside.is_empty() {
        format!("{shown}: there is no scenario.ron in this folder; `grounds new NAME` makes a small one to begin with")
    } else {
        format!(
            "{shown}: this folder holds scenarios; name one of them: {}",
            inside.join(", ")
        )
    })
}
