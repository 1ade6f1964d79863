//! The only room that touches the file system and the embedded data.
//!
//! Everything shipped is embedded, so that the program copied alone to a stick works. A folder given on the command
//! line, or `scenarios/` beside the program, adds to it. Nothing outside a scenario's own folder is ever read for it.

mod bundle;
mod chance;
mod drawing;
mod embedded;
mod home;
mod interface;
mod layers;
mod new_files;
mod plain;
pub mod records;
pub mod settings;
pub mod sittings;
mod starter;
mod system;
mod texts;
pub mod two;
mod wall;
mod watch;

pub use bundle::{BundleError, read_bundle};
pub use drawing::{may_write, read_file, read_text, write_text};
pub use embedded::{authors_guide, embedded_file, embedded_scenarios, embedded_text};
pub use home::{Computer, record_named};
pub use interface::{embedded_texts, interface_state, write_texts};
pub use layers::{NoPractice, practice, practice_with};
pub use new_files::write_new_files;
pub use plain::folder_around;
pub use starter::{starter, starter_two, write_new};
pub use texts::{InterfaceTexts, TEXT_BYTES, messages};
pub use watch::{Seen, Watch};

// In this room the core's rooms go by their own names.
use crate::check::{Checked, check};
use crate::practice::Practice;
use crate::scenario::Bundle;
use grounds_core::{diagnostic, locale, practice, record, scenario};
use grounds_study::check;
use std::path::{Path, PathBuf};

/// How the game was asked to open.
#[derive(Clone, Debug, Default)]
pub struct GameOptions {
    /// The scenario to open at once, by its name on the shelf.
    pub scenario: Option<String>,
    /// The seed of every run; none: a new one each time.
    pub seed: Option<u64>,
    /// In which languages the person reads, and how large.
    pub settings: grounds_desk::settings::Settings,
    /// Where a change of that is kept; none: nowhere.
    pub settings_file: Option<PathBuf>,
    /// The texts of the interface.
    pub texts: InterfaceTexts,
    /// Where records are kept.
    pub records: PathBuf,
    /// Draw with the graphics that give least trouble.
    pub safe_graphics: bool,
    /// The scenario folder to open in author view at once.
    pub author: Option<PathBuf>,
    /// Where an author's place in a run is kept.
    pub sittings: PathBuf,
}

/// A scenario on the shelf, playable or not.
#[derive(Debug)]
pub struct Shelved {
    /// Its name: the folder's.
    pub name: String,
    /// The folder it was read from; none for what is embedded.
    pub folder: Option<PathBuf>,
    /// Its files.
    pub bundle: Bundle,
    /// What the check gave.
    pub checked: Checked,
}

/// Everything that can be played, and what cannot, with the reason.
///
/// Folders beside the embedded ones come later and replace an embedded scenario of the same name.
#[must_use]
pub fn shelf(practice: &Practice, folders: &[PathBuf]) -> Vec<Shelved> {
    let embedded = embedded_scenarios().into_iter();
    let mut bundles: Vec<(String, Option<PathBuf>, Bundle)> = embedded.map(|(name, b)| (name, None, b)).collect();
    for folder in folders {
        for (name, bundle) in bundles_in(folder) {
            bundles.retain(|(known, ..)| *known != name);
            let from = folder.join(&name);
            bundles.push((name, Some(from), bundle));
        }
    }
    bundles
        .into_iter()
        .map(|(name, folder, bundle)| Shelved {
            checked: check(&bundle, practice),
            name,
            folder,
            bundle,
        })
        .collect()
}

/// Every scenario folder directly inside a folder, by name. One that cannot be opened is there too, with the reason in
/// place of its files.
#[must_use]
pub fn bundles_in(folder: &Path) -> Vec<(String, Bundle)> {
    let Ok(entries) = std::fs::read_dir(plain::here(folder)) else {
        return Vec::new();
    };
    let mut paths: Vec<PathBuf> = entries
        .flatten()
        .map(|e| e.path())
        .filter(|p| p.is_dir() && p.join("scenario.ron").try_exists().unwrap_or(true))
        .collect();
    paths.sort();
    paths
        .into_iter()
        .filter_map(|path| {
            let name = path.file_name()?.to_string_lossy().into_owned();
            let bundle = read_bundle(&path).unwrap_or_else(|error| Bundle {
                name: name.clone(),
                refused: [("scenario.ron".to_owned(), error.reason.to_string())].into(),
                ..Bundle::default()
            });
            Some((name, bundle))
        })
        .collect()
}

/// The shelf as the program shows it: what is embedded, then `scenarios/` beside the program, then the folders named.
#[must_use]
pub fn whole_shelf(practice: &Practice, named: &[PathBuf]) -> Vec<Shelved> {
    let beside = std::env::current_exe()
        .ok()
        .and_then(|exe| Some(exe.parent()?.join("scenarios")));
    let folders: Vec<PathBuf> = beside
        .into_iter()
        .filter(|p| p.is_dir())
        .chain(named.iter().cloned())
        .collect();
    shelf(practice, &folders)
}
