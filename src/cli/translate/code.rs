//! The language that is meant by a code that somebody typed, or that a site for translators wrote into a file: `km_KH`,
//! `KM` and `km-KH` are `km`, as when the game is played. Nothing is written in a language that nobody can choose, unless a new
//! one is begun on purpose.

use super::Subject;
use crate::locale::{LANGUAGES, fitting, unknown_language};
use crate::read::files::is_reserved;
use std::path::Path;
use unic_langid::LanguageIdentifier;

const BEGIN: &str = "to begin a language that the program does not have, add --new-language";

/// A country, for an example.
const COUNTRY: &str = "LA";

impl Subject {
    /// The code of a language as the program has it, or these texts.
    ///
    /// # Errors
    /// In words: there is no such language, and what to do.
    pub(super) fn code(&self, written: &str, is_new: bool) -> Result<String, String> {
        let known = || LANGUAGES.iter().map(|(code, _)| *code);
        // A file that was once written beside `km.ftl` as `km-KH.ftl` does not win over it.
        let others = || self.translations.keys().map(String::as_str);
        let found = fitting(written, known()).or_else(|| fitting(written, others()));
        match (found, is_new) {
            (Some(code), _) => Ok(code.to_owned()),
            (None, true) => new_code(written),
            (None, false) => {
                let others = others().filter(|other| known().all(|code| code != *other));
                let words = unknown_language(written, known().chain(others));
                Err(format!("{words}; {BEGIN}"))
            }
        }
    }

    /// The language of a file that is handed in: as it was typed, as the file says, or as it is called. They must not
    /// contradict each other.
    ///
    /// # Errors
    /// In words, with the file.
    pub(super) fn code_of(
        &self,
        file: &Path,
        said: Option<&str>,
        typed: Option<&str>,
        is_new: bool,
    ) -> Result<String, String> {
        let shown = file.display();
        let said_code = said.map(|said| self.code(said, is_new));
        match (typed, said_code) {
            (Some(typed), said_code) => {
                let code = self.code(typed, is_new)?;
                match (said, said_code) {
                    (Some(said), Some(Ok(other))) if other != code => Err(format!(
                        "{shown}: the file says that it is in `{}`, not in `{code}`; leave --lang away, or correct the file",
                        said.escape_debug()
                    )),
                    // What the file says is the code of nothing: whoever typed one knows better.
                    _ => Ok(code),
                }
            }
            (None, Some(code)) => code.map_err(|words| {
                format!("{shown}: {words}; or name the language of this file with --lang, which counts more than what it says")
            }),
            (None, None) => self.code_in_name(file).ok_or_else(|| {
                let codes: Vec<&str> = LANGUAGES.iter().map(|(code, _)| *code).collect();
                format!(
                    "{shown}: neither the file nor its name says in which language it is; name it with --lang, one of {}",
                    codes.join(", ")
                )
            }),
        }
    }

    /// The one language of the program, or of these texts, that a part of the name of a file is the code of:
    /// `km.po`, `night-shift.km_KH.po`, `grounds-km.po`.
    fn code_in_name(&self, file: &Path) -> Option<String> {
        let name = file.file_stem()?.to_string_lossy().to_lowercase();
        let codes = LANGUAGES.iter().map(|(code, _)| *code);
        let mut codes = codes
            .chain(self.translations.keys().map(String::as_str))
            .filter(|code| {
                let code = code.to_lowercase();
                name == code || name.split(['.', '-', '_', ' ']).any(|piece| piece == code)
            });
        let first = codes.next()?;
        codes.all(|other| other == first).then(|| first.to_owned())
    }
}

/// The code of a language that nobody has translated into yet, as everyone writes it.
fn new_code(written: &str) -> Result<String, String> {
    let id: Option<LanguageIdentifier> = written.trim().parse().ok();
    // Longer ones are reserved, and are names that somebody took for codes.
    match id.filter(|id| id.language.as_str().len() <= 3 && id.language.as_str() != "und") {
        // `con` is a language, and also a device.
        Some(id) if is_reserved(&id.to_string()) => Err(format!(
            "`{id}` is a name that Windows keeps for a device, so that no file there can have it; write one with a country, \
             such as {id}-{COUNTRY}"
        )),
        Some(id) => Ok(id.to_string()),
        None => Err(format!(
            "`{}` is not a language code; write one such as lo or pt-BR",
            written.escape_debug()
        )),
    }
}
