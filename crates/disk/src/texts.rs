//! The texts of the interface: those that are part of the program, and those of a folder that a translator works in.
//!
//! A file of the folder takes the place of the embedded file of the same name (`km/run.ftl`, `km/marks.ftl`). What it lacks
//! is said in English; a file that cannot be read, or lies elsewhere, is told and left out. It never keeps the program from
//! starting.

use super::embedded::embedded_text;
use super::interface::{embedded_texts, is_text_of};
use super::plain::read_plain;
use super::system;
use crate::diagnostic::text_in;
use crate::locale::join::Terms;
use crate::locale::{
    Choice, LANGUAGES, LocaleError, Messages, PSEUDO_LANGUAGE, SOURCE_LANGUAGE, Said, key, pseudo, said,
    unknown_language,
};
use crate::practice::Glossary;
use crate::scenario::limits::FOLDER_ENTRIES;
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// Bytes of one file of texts: more than any has, little enough to read at a start.
pub const TEXT_BYTES: usize = 1024 * 1024;

/// The texts of the interface in every language: names of files and what stands in them.
#[derive(Clone, Debug)]
pub struct InterfaceTexts {
    files: BTreeMap<String, String>,
    /// What could not be read of the folder, each with its file.
    pub refused: Vec<Said>,
}

impl Default for InterfaceTexts {
    fn default() -> Self {
        Self::embedded()
    }
}

impl InterfaceTexts {
    /// Those that are part of the program.
    #[must_use]
    pub fn embedded() -> Self {
        let files = embedded_texts().files.into_iter();
        Self {
            files: files
                .filter_map(|(name, bytes)| Some((name, String::from_utf8(bytes).ok()?)))
                .collect(),
            refused: Vec::new(),
        }
    }

    /// Those that are part of the program, with the files of a folder in their place.
    #[must_use]
    pub fn with_folder(folder: &Path) -> Self {
        let mut texts = Self::embedded();
        for path in texts.look_into(folder) {
            let Some(language) = name_of(&path) else { continue };
            if is_fluent(&path) {
                texts.refused.push(system::at(&path, key!("error-texts-place")));
            }
            // English is what all others are made from; it changes with the program only.
            if path.is_dir() && is_code(language) && language != SOURCE_LANGUAGE {
                texts.take_language(&path, language);
            }
        }
        texts
    }

    fn take_language(&mut self, folder: &Path, language: &str) {
        let files = self.look_into(folder);
        for path in &files {
            if let Some(right) = name_of(path).and_then(meant_room) {
                self.refused
                    .push(system::at(path, said!("error-texts-name", right = right)));
            }
        }
        for path in files.iter().filter(|path| is_fluent(path)) {
            let Some(name) = name_of(path) else { continue };
            match text_of(path) {
                Ok(text) => {
                    self.files.insert(format!("{language}/{name}"), text);
                }
                Err(reason) => self.refused.push(system::at(path, reason)),
            }
        }
    }

    /// What lies in a folder, in the order of the names.
    fn look_into(&mut self, folder: &Path) -> Vec<PathBuf> {
        let entries = match fs::read_dir(folder) {
            Ok(entries) => entries,
            Err(error) => {
                self.refused.push(system::refused(folder, &error));
                return Vec::new();
            }
        };
        let mut paths: Vec<_> = entries.take(FOLDER_ENTRIES).flatten().map(|e| e.path()).collect();
        paths.sort();
        paths
    }

    /// All files of a language, one after the other: `km/marks.ftl`, `km/run.ftl` …
    #[must_use]
    pub fn in_language(&self, language: &str) -> String {
        let files = self.files.iter().filter(|(name, _)| is_text_of(name, language));
        files.map(|(_, text)| text.as_str()).collect::<Vec<_>>().join("\n")
    }

    /// The languages in which there are texts: English, then those of the program in its order, then those of the folder.
    #[must_use]
    pub fn languages(&self) -> Vec<&str> {
        let mut there: Vec<&str> = LANGUAGES.iter().map(|(code, _)| *code).collect();
        there.retain(|code| self.files.keys().any(|name| is_text_of(name, code)));
        for name in self.files.keys() {
            let code = name.split('/').next().unwrap_or("");
            if !there.contains(&code) && is_code(code) {
                there.push(code);
            }
        }
        there
    }

    /// Whether there are texts in all languages of a choice.
    #[must_use]
    pub fn speak(&self, choice: &Choice) -> bool {
        let has = |code: &str| code == PSEUDO_LANGUAGE || (is_code(code) && !self.in_language(code).is_empty());
        choice.languages().all(has)
    }

    /// The messages of a language, with English behind them.
    ///
    /// # Errors
    /// When there are no texts in that language.
    pub fn messages(&self, language: &str) -> Result<Messages, LocaleError> {
        let source = self.in_language(SOURCE_LANGUAGE);
        let chosen = if language == PSEUDO_LANGUAGE {
            pseudo::messages(&source)
        } else {
            self.in_language(language)
        };
        if chosen.is_empty() {
            return Err(LocaleError(unknown_language(language, self.languages())));
        }
        Messages::new(language, &chosen, &source)
    }

    /// The messages as a person reads them. `marks` puts a mark before each that is not translated.
    ///
    /// # Errors
    /// When there are no texts in one of the languages.
    pub fn messages_for(&self, choice: &Choice, marks: bool) -> Result<Messages, LocaleError> {
        let alone = |language: &str| {
            let messages = self.messages(language)?;
            let messages = messages.in_digits(choice.digits(language)).marking(marks);
            let glossary = embedded_glossary(language);
            let terms = glossary.iter().flat_map(Glossary::terms).flat_map(|term| &term.say);
            Ok(messages.keeping_whole(Terms::new(terms.map(String::as_str))))
        };
        let main = alone(&choice.language)?;
        match &choice.beside {
            Some(beside) if *beside != choice.language => Ok(main.beside(alone(beside)?)),
            _ => Ok(main),
        }
    }
}

/// The embedded messages of a language.
///
/// # Errors
/// When there are no texts in that language.
pub fn messages(language: &str) -> Result<Messages, LocaleError> {
    InterfaceTexts::embedded().messages(language)
}

/// The embedded terms of the field in a language, without the rest of the practice library.
fn embedded_glossary(language: &str) -> Option<Glossary> {
    Glossary::read(&embedded_text(&format!("practice/author.glossary.{language}.ron"))?)
}

fn is_code(code: &str) -> bool {
    code.parse::<unic_langid::LanguageIdentifier>().is_ok()
}

/// What a file is meant to be called that an editor has called nearly so: `run.FTL`, `run.ftl.txt`.
fn meant_room(name: &str) -> Option<String> {
    let bare = match name.rsplit_once('.') {
        Some((bare, ending)) if ending.eq_ignore_ascii_case("txt") => bare,
        _ => name,
    };
    let (stem, ending) = bare.rsplit_once('.')?;
    let meant = format!("{stem}.ftl");
    (ending.eq_ignore_ascii_case("ftl") && meant != name).then_some(meant)
}

fn is_fluent(path: &Path) -> bool {
    path.extension().is_some_and(|ending| ending == "ftl")
}

fn name_of(path: &Path) -> Option<&str> {
    path.file_name().and_then(|name| name.to_str())
}

fn text_of(path: &Path) -> Result<String, Said> {
    let bytes = read_plain(path, TEXT_BYTES).map_err(|e| system::why(&e))?;
    if bytes.len() > TEXT_BYTES {
        return Err(said!("error-too-large", most = TEXT_BYTES));
    }
    text_in(&bytes)
        .map(Cow::into_owned)
        .map_err(|fault| said!("error-not-text", words = fault.to_string()))
}
