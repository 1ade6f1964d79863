//! The words of a language, for the program and for a scenario: for commands that write what a run came to.

use crate::desk::home::Listed;
use crate::desk::settings::Settings;
use crate::desk::shown::reading::Reads;
use crate::desk::voice::{Reading, Voice, Words};
use crate::library::{Computer, GameOptions, InterfaceTexts};
use crate::locale::{Choice, LocaleError, PSEUDO_LANGUAGE, fitting};
use crate::practice::Practice;
use crate::scenario::Scenario;
use std::sync::Arc;

/// The words in which a result speaks, and what has to be said of them.
pub(super) struct Spoken {
    /// Of the program.
    pub voice: Voice,
    /// Of the scenario.
    pub words: Words,
    /// What is read.
    pub reads: Reads,
}

/// The words of a language, for the program and for a scenario.
pub(super) fn spoken(
    lang: &str,
    listed: &Listed,
    scenario: &Arc<Scenario>,
    practice: &Practice,
) -> Result<Spoken, LocaleError> {
    let texts = InterfaceTexts::embedded();
    let known = texts.languages().into_iter().chain([PSEUDO_LANGUAGE]);
    let settings = Settings {
        reads: Choice::of(fitting(lang, known).unwrap_or(lang)),
        ..Settings::default()
    };
    // It lends its words only: nothing is kept there and nothing is listed.
    let options = GameOptions {
        texts: texts.clone(),
        ..GameOptions::default()
    };
    let home = Computer::new(&options, &[]);
    let voice = Voice::of(&home, &settings.reads, false)?;
    let reading = Reading {
        home: &home,
        practice,
        choice: &settings.reads,
    };
    Ok(Spoken {
        words: Words::settled(None, listed, scenario, &reading),
        reads: Reads::of(&voice, &settings, Some(listed), false),
        voice,
    })
}
