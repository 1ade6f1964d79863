//! The texts of the interface: those that are part of the program, and those of a folder that a translator works in.
//!
//! A file of the folder takes the place of the embedded file of the same name (`km.ftl`, `km.marks.ftl`). What it lacks is
//! said in English; a file that cannot be read is told and left out. It never keeps the program from starting.

use super::embedded::embedded_file;
use super::interface::{embedded_texts, is_text_of};
use super::plain::read_plain;
use crate::locale::join::Terms;
use crate::locale::{Choice, LocaleError, Messages, PSEUDO_LANGUAGE, SOURCE_LANGUAGE, pseudo};
use crate::practice::Glossary;
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
        for path in paths.iter().filter(|p| p.extension().is_some_and(|e| e == "ftl")) {
            let Some(name) = path.file_name().and_then(|n| n.to_str()) else {
                continue;
            };
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
            let words = format!("there are no texts in the language `{}`", language.escape_debug());
            return Err(LocaleError(words));
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
    let file = embedded_file(&format!("practice/author.glossary.{language}.ron"))?;
    Glossary::read(std::str::from_utf8(&file).ok()?)
}

fn text_of(path: &Path) -> Result<String, String> {
    let bytes = read_plain(path, TEXT_BYTES).map_err(|e| e.to_string())?;
    if bytes.len() > TEXT_BYTES {
        return Err(format!("the file has more than {TEXT_BYTES} bytes"));
    }
    String::from_utf8(bytes).map_err(|_| "the file is not UTF-8 text; save it again with the encoding UTF-8".to_owned())
}
