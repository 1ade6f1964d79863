//! The texts of the interface: those that are part of the program, and those of a folder that a translator works in.
//!
//! A file of the folder takes the place of the embedded file of the same name (`km.ftl`, `km.marks.ftl`). What it lacks is
//! said in English; a file that cannot be read is told and left out. It never keeps the program from starting.

use super::interface::{embedded_texts, is_text_of};
use super::plain::read_plain;
use crate::diagnostic::text_in;
use crate::locale::{
    Choice, LANGUAGES, LocaleError, Messages, PSEUDO_LANGUAGE, SOURCE_LANGUAGE, pseudo, unknown_language,
};
use crate::scenario::files::meant_text;
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// Bytes of one file of texts: more than any has, little enough to read at a start.
pub const TEXT_BYTES: usize = 1024 * 1024;

/// The texts of the interface in every language: names of files and what stands in them.
#[derive(Clone, Debug)]
pub struct InterfaceTexts {
    files: BTreeMap<String, String>,
    /// What could not be read of the folder, each with its file.
    pub refused: Vec<String>,
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
        let entries = match fs::read_dir(folder) {
            Ok(entries) => entries,
            Err(error) => {
                texts.refused.push(format!("{}: {error}", folder.display()));
                return texts;
            }
        };
        let mut paths: Vec<_> = entries.flatten().map(|e| e.path()).collect();
        paths.sort();
        for path in &paths {
            let Some(name) = path.file_name().and_then(|n| n.to_str()) else {
                continue;
            };
            if let Some(right) = meant_text(name) {
                let words = format!("{}: it is not read under this name; call it {right}", path.display());
                texts.refused.push(words);
                continue;
            }
            if !name.ends_with(".ftl") {
                continue;
            }
            match text_of(path) {
                // English is what all others are made from; it changes with the program only.
                Ok(text) if !is_text_of(name, SOURCE_LANGUAGE) => {
                    texts.files.insert(name.to_owned(), text);
                }
                Ok(_) => {}
                Err(reason) => texts.refused.push(format!("{}: {reason}", path.display())),
            }
        }
        texts
    }

    /// All files of a language, one after the other: `km.ftl`, `km.marks.ftl` …
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
            let code = name.split('.').next().unwrap_or("");
            if !there.contains(&code) && code.parse::<unic_langid::LanguageIdentifier>().is_ok() {
                there.push(code);
            }
        }
        there
    }

    /// Whether there are texts in all languages of a choice.
    #[must_use]
    pub fn speak(&self, choice: &Choice) -> bool {
        let is_code = |code: &str| code.parse::<unic_langid::LanguageIdentifier>().is_ok();
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
            Ok(messages.in_digits(choice.digits(language)).marking(marks))
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

fn text_of(path: &Path) -> Result<String, String> {
    let bytes = read_plain(path, TEXT_BYTES).map_err(|e| e.to_string())?;
    if bytes.len() > TEXT_BYTES {
        return Err(format!("the file has more than {TEXT_BYTES} bytes"));
    }
    text_in(&bytes).map(Cow::into_owned).map_err(|fault| fault.to_string())
}
