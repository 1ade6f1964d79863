//! A scenario's texts as a person reads them: in the language that fits best, in the digits chosen, with a second language
//! beside when one is asked for.

use super::Scenario;
use super::text::{Part, TextIx, Texts, parts};
use crate::locale::{Choice, Digits, PSEUDO_LANGUAGE, fitting, pair, pseudo};

/// The texts of a scenario in one language.
struct Voice<'a> {
    scenario: &'a Scenario,
    texts: &'a Texts,
    digits: Digits,
    is_pseudo: bool,
    /// Whether a text that is not translated shows it.
    marks: bool,
}

impl Voice<'_> {
    fn text(&self, ix: TextIx) -> String {
        let text = self.texts.raw(ix);
        if self.is_pseudo {
            return pseudo::with_slots(text);
        }
        let text = self.digits.in_text(text);
        if self.marks && self.texts.raw(ix) == self.scenario.texts.raw(ix) && has_words(&text) {
            format!("[{}] {text}", self.scenario.header.language)
        } else {
            text.into_owned()
        }
    }

    fn all(&self) -> Texts {
        self.texts.in_voice(self.digits, |ix| self.text(ix))
    }
}

impl Scenario {
    /// The texts for a choice of languages. `marks` puts a mark before each text that is not translated.
    #[must_use]
    pub fn texts_for(&self, choice: &Choice, marks: bool) -> Texts {
        let main = self.voice(choice, &choice.language, marks).all();
        match &choice.beside {
            Some(beside) if *beside != choice.language => main.beside(&self.voice(choice, beside, marks).all()),
            _ => main,
        }
    }

    /// One text for a choice of languages, where the others are not wanted.
    #[must_use]
    pub fn text_for(&self, choice: &Choice, ix: TextIx) -> String {
        let main = self.voice(choice, &choice.language, false).text(ix);
        match &choice.beside {
            Some(beside) => pair::join(main, &self.voice(choice, beside, false).text(ix)),
            None => main,
        }
    }

    /// The language in which the scenario is shown to one who reads another: the nearest it has, or its own.
    #[must_use]
    pub fn language_for(&self, language: &str) -> &str {
        fitting(language, self.languages()).unwrap_or(&self.header.language)
    }

    fn voice(&self, choice: &Choice, language: &str, marks: bool) -> Voice<'_> {
        let is_pseudo = language == PSEUDO_LANGUAGE;
        let found = if is_pseudo {
            &self.header.language
        } else {
            self.language_for(language)
        };
        Voice {
            scenario: self,
            texts: self.texts_in(found),
            digits: if is_pseudo { Digits::Latin } else { choice.digits(found) },
            is_pseudo,
            marks: marks && self.header.language != language,
        }
    }
}

/// Whether a text says anything besides what is filled in.
fn has_words(text: &str) -> bool {
    parts(text)
        .iter()
        .any(|part| matches!(part, Part::Words(words) if words.contains(char::is_alphabetic)))
}
