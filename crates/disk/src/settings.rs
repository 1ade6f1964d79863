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
        is_first: true,
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

/// Whom one can call here: the first line of `support.txt` beside the program, which whoever prepares a room lays there.
/// Nothing when there is none, or when it is no text.
#[must_use]
pub fn support() -> Option<String> {
    support_in(&super::records::program_folder()?)
}

fn support_in(folder: &Path) -> Option<String> {
    /// Letters that are shown at most: a name, a number, and when it is answered.
    const LETTERS: usize = 200;
    let bytes = read_plain(&folder.join("support.txt"), SETTINGS_BYTES).ok()?;
    let text = text_in(&bytes).ok()?;
    let line = text.lines().map(str::trim).find(|line| !line.is_empty())?;
    let is_plain = |letter: &char| !letter.is_control();
    Some(line.chars().filter(is_plain).take(LETTERS).collect())
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

#[cfg(test)]
mod tests {
    use super::*;

    /// If this fails, somebody who needs help is shown no number, or a whole file in place of one.
    #[test]
    fn whom_one_can_call_is_the_first_line_of_a_file() {
        let folder = std::env::temp_dir().join(format!("grounds-support-{}", std::process::id()));
        fs::create_dir_all(&folder).expect("there is a folder for what is soon forgotten");
        assert_eq!(support_in(&folder), None);
        for (text, shown) in [
            ("\n  Line 12, day and night \r\nmore\n", Some("Line 12, day and night")),
            ("\u{feff}ខ្សែ ១២\n", Some("ខ្សែ ១២")),
            ("\n \n", None),
        ] {
            fs::write(folder.join("support.txt"), text).expect("it can be written");
            assert_eq!(support_in(&folder).as_deref(), shown, "{text:?}");
        }
        fs::write(folder.join("support.txt"), "x".repeat(900)).expect("it can be written");
        assert_eq!(support_in(&folder).map(|line| line.len()), Some(200));
        fs::write(folder.join("support.txt"), [0xff_u8, 0xc0, 0x00]).expect("it can be written");
        assert_eq!(support_in(&folder), None);
        let _ = fs::remove_dir_all(&folder);
    }
}
