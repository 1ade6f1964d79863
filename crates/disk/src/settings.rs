//! What a person chose for this computer: languages, digits, size of text. One small file in the user's own folder for
//! settings; a broken one is put aside, never a reason not to start.

use super::plain::{folder_around, read_plain, write_whole};
use super::replace::rename;
use super::system;
use crate::diagnostic::text_in;
use crate::locale::{Choice, LANGUAGES, Said, fitting};
use grounds_desk::settings::Settings;
use std::fs;
use std::io::Error;
use std::path::{Path, PathBuf};

/// More than any settings need.
const SETTINGS_BYTES: usize = 64 * 1024;

/// Before anything was chosen: the language that the system speaks, if the program speaks it too.
#[must_use]
pub fn of_system() -> Settings {
    let codes = || LANGUAGES.iter().map(|(code, _)| *code);
    let language = sys_locale::get_locales().find_map(|asked| fitting(&asked, codes()));
    Settings {
        reads: language.map_or_else(Choice::default, Choice::of),
        ..Settings::default()
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
    let text = text_in(&bytes).ok();
    let settings = text.and_then(|text| ron::from_str(&text).ok());
    if settings.is_none() {
        // If even this fails, the next choice overwrites the file.
        let _ = rename(file, &file.with_extension("ron.old"));
    }
    settings
}

/// Keeps a choice.
///
/// # Errors
/// Where and why: when it cannot be written.
pub fn keep(file: &Path, settings: &Settings) -> Result<(), Said> {
    let refused = |e: &Error| system::refused(file, e);
    let text = ron::ser::to_string_pretty(settings, ron::ser::PrettyConfig::default());
    let text = text.map_err(|e| refused(&Error::other(e)))?;
    fs::create_dir_all(folder_around(file)).map_err(|e| refused(&e))?;
    write_whole(file, text.as_bytes()).map_err(|e| refused(&e))
}
