//! In which languages a person reads: what was typed, what was kept, what the system speaks, in this order.

use crate::library::settings;
use crate::library::{GameOptions, InterfaceTexts};
use crate::locale::{Choice, PSEUDO_LANGUAGE, SOURCE_LANGUAGE, fitting};
use clap::Args;
use std::path::PathBuf;

/// What may be typed about languages.
#[derive(Debug, Default, Args)]
pub(super) struct ReadArgs {
    /// The language: en, km, th, vi, id; en-XA shows what is not translated. Without it, the one chosen last, or the system's
    #[arg(long, value_name = "CODE")]
    pub lang: Option<String>,
    /// A second language on the same screen
    #[arg(long, value_name = "CODE")]
    pub beside: Option<String>,
    /// Numbers in the digits of the language
    #[arg(long)]
    pub own_digits: bool,
    /// A folder of interface texts (km.ftl …) to be used in place of those in the program
    #[arg(long, value_name = "DIR")]
    pub texts: Option<PathBuf>,
    /// The file in which languages and the size of text are kept, instead of the usual place
    #[arg(long, value_name = "FILE")]
    pub settings: Option<PathBuf>,
}

impl ReadArgs {
    /// The choice for a terminal: what was typed, or English.
    pub(super) fn in_terminal(&self, texts: &InterfaceTexts) -> Choice {
        let language = self.lang.as_deref().unwrap_or(SOURCE_LANGUAGE);
        Choice {
            own_digits: self.own_digits,
            ..Choice::of(&known(language, texts))
        }
    }

    /// Puts languages, the size of text and the texts into the options of the game.
    pub(super) fn put_into(&self, options: &mut GameOptions) {
        options.texts = match &self.texts {
            Some(folder) => InterfaceTexts::with_folder(folder),
            None => InterfaceTexts::embedded(),
        };
        let file = self.settings.clone().unwrap_or_else(settings::default_file);
        options.settings = settings::read(&file).unwrap_or_else(settings::of_system);
        if !options.texts.speak(&options.settings.reads) {
            // Kept by a version, or for a folder of texts, that had more languages.
            options.settings.reads = settings::of_system().reads;
        }
        options.settings.support = settings::support();
        options.settings_file = Some(file);
        // Whoever has named a language is not asked for one.
        options.settings.is_first &= self.lang.is_none();
        let reads = &mut options.settings.reads;
        if let Some(language) = &self.lang {
            reads.language = known(language, &options.texts);
        }
        if let Some(beside) = &self.beside {
            reads.beside = Some(known(beside, &options.texts));
        }
        reads.own_digits |= self.own_digits;
    }
}

/// The code of a language as the texts have it; what they do not have stays as typed, and is told when it is missed.
fn known(typed: &str, texts: &InterfaceTexts) -> String {
    let codes = texts.languages().into_iter().chain([PSEUDO_LANGUAGE]);
    fitting(typed, codes).unwrap_or(typed).to_owned()
}
