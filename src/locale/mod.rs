//! Languages and messages. Every word that a person reads and that is not a scenario's own comes through here.
//!
//! Messages are Project Fluent files, one per language, in `assets/text/`. A message missing in one language falls back
//! to English; one missing everywhere shows its key, never an empty label. This room knows nothing of screens.

pub mod coverage;
pub mod fluent;
pub mod pair;
pub mod words;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use std::borrow::Cow;
use std::fmt;
use unic_langid::LanguageIdentifier;

/// The language every message exists in.
pub const SOURCE_LANGUAGE: &str = "en";

/// The messages of one language, with English behind them.
pub struct Messages {
    language: LanguageIdentifier,
    chosen: FluentBundle<FluentResource>,
    source: FluentBundle<FluentResource>,
}

impl fmt::Debug for Messages {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Messages")
            .field("language", &self.language)
            .finish_non_exhaustive()
    }
}

/// What is wrong with a message file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LocaleError(pub String);

impl fmt::Display for LocaleError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for LocaleError {}

/// A value put into a message.
#[derive(Clone, Copy, Debug)]
pub enum Arg<'a> {
    /// A number, which may decide a plural.
    Number(i64),
    /// A word.
    Word(&'a str),
}

impl From<i64> for Arg<'_> {
    fn from(n: i64) -> Self {
        Self::Number(n)
    }
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(word: &'a str) -> Self {
        Self::Word(word)
    }
}

impl Messages {
    /// Reads the messages of a language and of English.
    ///
    /// # Errors
    /// When a file is not Fluent, names a message twice, or the language code is no code.
    pub fn new(language: &str, chosen: &str, source: &str) -> Result<Self, LocaleError> {
        let code = |text: &str| {
            text.parse::<LanguageIdentifier>()
                .map_err(|_| LocaleError(format!("`{}` is not a language code", text.escape_debug())))
        };
        let id = code(language)?;
        Ok(Self {
            chosen: bundle(&id, chosen)?,
            source: bundle(&code(SOURCE_LANGUAGE)?, source)?,
            language: id,
        })
    }

    /// The language, as a code.
    #[must_use]
    pub fn language(&self) -> String {
        self.language.to_string()
    }

    /// A message without values.
    #[must_use]
    pub fn get(&self, key: &str) -> String {
        self.with(key, &[])
    }

    /// A message with values.
    #[must_use]
    pub fn with(&self, key: &str, values: &[(&str, Arg<'_>)]) -> String {
        let mut args = FluentArgs::new();
        for (name, value) in values {
            let value: FluentValue<'_> = match value {
                Arg::Number(n) => (*n).into(),
                Arg::Word(word) => Cow::Borrowed(*word).into(),
            };
            args.set(*name, value);
        }
        [&self.chosen, &self.source]
            .into_iter()
            .find_map(|bundle| find(bundle, key, &args))
            .unwrap_or_else(|| key.to_owned())
    }

    /// Whether a message exists in the language or in English.
    #[must_use]
    pub fn has(&self, key: &str) -> bool {
        self.chosen.has_message(key) || self.source.has_message(key)
    }
}

fn find(bundle: &FluentBundle<FluentResource>, key: &str, args: &FluentArgs<'_>) -> Option<String> {
    let pattern = bundle.get_message(key)?.value()?;
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, Some(args), &mut errors).into_owned();
    errors.is_empty().then_some(text)
}

fn bundle(language: &LanguageIdentifier, text: &str) -> Result<FluentBundle<FluentResource>, LocaleError> {
    let resource = FluentResource::try_new(text.to_owned()).map_err(|(_, errors)| {
        let first = errors
            .first()
            .map_or_else(String::new, |e| format!(" (byte {})", e.pos.start));
        LocaleError(format!("the texts in `{language}` are not readable Fluent{first}"))
    })?;
    let mut bundle = FluentBundle::new_concurrent(vec![language.clone()]);
    // Marks that isolate text directions show as boxes in fonts that lack them; no shipped script needs them.
    bundle.set_use_isolating(false);
    bundle
        .add_resource(resource)
        .map_err(|errors| LocaleError(format!("the texts in `{language}` name a message twice: {errors:?}")))?;
    Ok(bundle)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_message_falls_back_and_never_vanishes() {
        let messages = Messages::new("km", "a = ក\n", "a = A\nb = B { $n }\n").expect("both are Fluent");
        assert_eq!(messages.get("a"), "ក");
        assert_eq!(messages.with("b", &[("n", 3.into())]), "B 3");
        assert_eq!(messages.get("nowhere"), "nowhere");
    }
}
