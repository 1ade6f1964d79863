//! What can be played, and what cannot, with the reason. A scenario is read here as far as it has to be to be played: whether
//! it is also well written is for authors to ask.

use super::bundle::read_bundle;
use super::embedded::embedded_scenarios;
use super::plain::here;
use crate::diagnostic::{Diagnostic, Sink};
use crate::locale::translated::State;
use crate::practice::Practice;
use crate::scenario::{self, Bundle, Scenario};
use grounds_core::read::folder::SCENARIO;
use grounds_core::review::{REVIEW, Review};
use grounds_core::scenario::draft::Draft;
use grounds_core::scenario::resolve::resolve;
use grounds_desk::home::Listed;
use grounds_desk::voice::Translation;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// A scenario on the shelf, playable or not.
#[derive(Clone, Debug)]
pub struct Shelved {
    /// Its name: the folder's.
    pub name: String,
    /// The folder it was read from; none for what is embedded.
    pub folder: Option<PathBuf>,
    /// Its files.
    pub bundle: Bundle,
    /// The scenario, when it can be played.
    pub scenario: Option<Arc<Scenario>>,
    /// Its texts in other languages.
    pub translations: Arc<Vec<Translation>>,
    /// Whether an expert has reviewed it.
    pub is_reviewed: bool,
    /// What is wrong with it, in the order of its files.
    pub faults: Vec<Diagnostic>,
}

impl Shelved {
    /// Reads a scenario.
    #[must_use]
    pub fn of(name: String, folder: Option<PathBuf>, bundle: Bundle, practice: &Practice) -> Self {
        let mut sink = Sink::default();
        let scenario = match bundle.refused.get(SCENARIO) {
            Some(why) => {
                sink.push(Diagnostic::error("unreadable-file", why.clone()).in_file(SCENARIO));
                None
            }
            None => Draft::read(&bundle.files, &mut sink).and_then(|draft| resolve(&draft, practice, &mut sink)),
        };
        // What cannot be read signs nothing; `grounds check` tells why.
        let review = bundle.files.get(REVIEW);
        let review = review.map_or_else(Review::default, |bytes| {
            Review::read(REVIEW, bytes, &mut Sink::default())
        });
        let beside = scenario
            .as_ref()
            .map(|scenario| translations(scenario, &bundle, &review));
        Self {
            translations: Arc::new(beside.unwrap_or_default()),
            is_reviewed: review.is_reviewed(),
            name,
            folder,
            bundle,
            scenario: scenario.map(Arc::new),
            faults: sink.into_sorted(),
        }
    }

    /// The scenario as the desk lists it.
    #[must_use]
    pub fn listed(&self) -> Listed {
        Listed {
            name: self.name.clone(),
            why_not: self.scenario.is_none().then(|| self.why_not()),
            scenario: self.scenario.clone(),
            translations: self.translations.clone(),
            is_reviewed: self.is_reviewed,
            files: Arc::new(self.bundle.files.clone()),
            is_on_disk: self.folder.is_some(),
        }
    }

    /// Why it cannot be played: file, line and column, what is wrong, and what to do.
    #[must_use]
    pub fn why_not(&self) -> String {
        let worst = self.faults.iter().max_by_key(|fault| fault.severity);
        let Some(fault) = worst else { return String::new() };
        let place = fault.span.as_ref().map(|span| {
            let at = span.position();
            format!("{}:{}:{}", fault.file, at.line, at.column)
        });
        let place = place.unwrap_or_else(|| fault.file.clone());
        let help = fault.help.as_ref();
        let help = help.map_or_else(String::new, |help| format!(" ({help})"));
        format!("{place}: {}{help}", fault.message)
    }
}

/// The shelf as the program shows it: what is part of it, then `scenarios/` beside the program, then the folders named.
#[must_use]
pub fn whole_shelf(practice: &Practice, named: &[PathBuf]) -> Vec<Shelved> {
    let beside = std::env::current_exe().ok();
    let beside = beside.and_then(|exe| Some(exe.parent()?.join("scenarios")));
    let beside = beside.into_iter().filter(|path| path.is_dir());
    let folders: Vec<PathBuf> = beside.chain(named.iter().cloned()).collect();
    shelf(practice, &folders)
}

/// Everything that can be played, and what cannot, with the reason. Folders come after what is part of the program, and a later
/// one replaces a scenario of the same name.
fn shelf(practice: &Practice, folders: &[PathBuf]) -> Vec<Shelved> {
    let embedded = embedded_scenarios().into_iter();
    let embedded = embedded.map(|(name, bundle)| (name, None, bundle));
    let mut all: Vec<(String, Option<PathBuf>, Bundle)> = embedded.collect();
    for folder in folders {
        for (name, bundle) in bundles_in(folder) {
            all.retain(|(known, ..)| *known != name);
            let from = folder.join(&name);
            all.push((name, Some(from), bundle));
        }
    }
    let read = |(name, folder, bundle)| Shelved::of(name, folder, bundle, practice);
    all.into_iter().map(read).collect()
}

/// Every scenario folder directly inside a folder, by name. One that cannot be opened is there too, with the reason in
/// place of its files.
#[must_use]
pub fn bundles_in(folder: &Path) -> Vec<(String, Bundle)> {
    let Ok(entries) = std::fs::read_dir(here(folder)) else {
        return Vec::new();
    };
    let paths = entries.flatten().map(|entry| entry.path());
    let is_scenario = |path: &PathBuf| path.is_dir() && path.join("scenario.ron").try_exists().unwrap_or(true);
    let mut paths: Vec<PathBuf> = paths.filter(is_scenario).collect();
    paths.sort();
    let named = paths.into_iter().filter_map(|path| {
        let name = path.file_name()?.to_string_lossy().into_owned();
        let bundle = read_bundle(&path).unwrap_or_else(|error| Bundle {
            name: name.clone(),
            refused: [("scenario.ron".to_owned(), error.reason.to_string())].into(),
            ..Bundle::default()
        });
        Some((name, bundle))
    });
    named.collect()
}

/// The texts of a scenario in other languages, as they lie beside it. One is a draft until its file says that it has been read and
/// somebody who knows the language has signed.
fn translations(scenario: &Scenario, bundle: &Bundle, review: &Review) -> Vec<Translation> {
    let all = scenario::Translation::all(&bundle.files).into_iter();
    let read = |beside: scenario::Translation| {
        let texts = scenario.texts().zip(beside.texts(scenario));
        let texts = texts.filter_map(|(ix, entry)| Some((scenario.line_id(ix), entry?.text.clone())));
        Translation {
            is_draft: beside.said_state() == State::Draft || !review.signs(&beside.language),
            texts: texts.collect(),
            language: beside.language,
        }
    };
    all.map(read).filter(|beside| !beside.texts.is_empty()).collect()
}
