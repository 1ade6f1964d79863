//! A scenario's texts as a person reads them: in the language that fits best, in the digits chosen, with a second language
//! beside when one is asked for.

use super::Scenario;
use super::text::{Part, Texts, parts};
use crate::locale::{Choice, Digits, PSEUDO_LANGUAGE, fitting, pseudo};

impl Scenario {
    /// The texts for a choice of languages. `marks` puts a mark before each text that is not translated.
    #[must_use]
    pub fn texts_for(&self, choice: &Choice, marks: bool) -> Texts {
        let main = self.texts_alone(choice, &choice.language, marks);
        match &choice.beside {
            Some(beside) if *beside != choice.language => main.beside(&self.texts_alone(choice, beside, marks)),
            _ => main,
        }
    }

    /// The language in which the scenario is shown to one who reads another: the nearest it has, or its own.
    #[must_use]
    pub fn language_for(&self, language: &str) -> &str {
        fitting(language, self.languages()).unwrap_or(&self.header.language)
    }

    fn texts_alone(&self, choice: &Choice, language: &str, marks: bool) -> Texts {
        if language == PSEUDO_LANGUAGE {
            return self.texts.changed(|_, text| pseudo::with_slots(text));
        }
        let found = self.language_for(language);
        let digits = choice.digits(found);
        let texts = self.texts_in(found);
        let is_missing = marks && self.header.language != language;
        let texts = if is_missing { self.marked(texts) } else { texts.clone() };
        match digits {
            Digits::Latin => texts,
            own => texts.in_digits(own),
        }
    }

    /// With a mark before each text that is still that of the source language.
    fn marked(&self, texts: &Texts) -> Texts {
        let language = &self.header.language;
        texts.changed(|at, text| {
            let is_source = self.texts.nth(at).text == text && has_words(text);
            if is_source {
                format!("[{language}] {text}")
            } else {
                text.to_owned()
            }
        })
    }
}

/// Whether a text says anything besides what is filled in.
fn has_words(text: &str) -> bool {
    parts(text)
        .iter()
        .any(|part| matches!(part, Part::Words(words) if words.contains(char::is_alphabetic)))
}
