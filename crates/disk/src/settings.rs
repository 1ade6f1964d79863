//! What a person chose for this computer: languages, digits, size of text. One small file in the user's own folder for
//! settings; a broken one is put aside, never a reason not to start.

use super::plain::{read_plain, write_whole};
use crate::locale::{Choice, LANGUAGES, fitting};
use serde::{Deserialize, Serialize};
use std::fs;
use std::path::{Path, PathBuf};

/// More than any settings need.
const SETTINGS_BYTES: usize = 64 * 1024;

/// What is kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// The languages.
    pub reads: Choice,
    /// The size of text, in parts of a hundred.
    #[serde(default = "full")]
    pub text_percent: u16,
}

const fn full() -> u16 {
    100
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            reads: Choice::default(),
            text_percent: full(),
        }
    }
}

impl Settings {
    /// Before anything was chosen: the language that the system speaks, if the program speaks it too.
    #[must_use]
    pub fn of_system() -> Self {
        let codes = || LANGUAGES.iter().map(|(code, _)| *code);
        let language = sys_locale::get_locales().find_map(|asked| fitting(&asked, codes()));
        Self {
            reads: language.map_or_else(Choice::default, Choice::of),
            ..Self::default()
        }
    }
}

/// The file in which settings are kept when none is named: in the user's own folder, or `settings.ron` here.
#[must_use]
pub fn default_file() -> PathBuf {
    let dirs = directories::ProjectDirs::from("", "", "reasonable-grounds");
    dirs.map_or_else(
        || PathBuf::from("settings.ron"),
        |d| d.config_dir().join("settings.ron"),
    )
}

/// What was kept; nothing when nothing was, or when it cannot be understood. Then it is put aside as `settings.ron.old`.
#[must_use]
pub fn read(file: &Path) -> Option<Settings> {
    let bytes = read_plain(file, SETTINGS_BYTES).ok()?;
    let text = std::str::from_utf8(&bytes).ok();
    let settings = text.and_then(|text| ron::from_str(text).ok());
    if settings.is_none() {
        // If even this fails, the next choice overwrites the file.
        let _ = fs::rename(file, file.with_extension("ron.old"));
    }
    settings
}

/// Keeps a choice.
///
/// # Errors
/// In words, with the file: when it cannot be written.
pub fn keep(file: &Path, settings: &Settings) -> Result<(), String> {
    let in_words = |e: &dyn std::fmt::Display| format!("{}: {e}", file.display());
    let text = ron::ser::to_string_pretty(settings, ron::ser::PrettyConfig::default()).map_err(|e| in_words(&e))?;
    if let Some(folder) = file.parent().filter(|f| !f.as_os_str().is_empty()) {
        fs::create_dir_all(folder).map_err(|e| in_words(&e))?;
    }
    write_whole(file, text.as_bytes()).map_err(|e| in_words(&e))
}
