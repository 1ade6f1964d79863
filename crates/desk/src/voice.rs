//! In which languages the desk is read: messages, and the texts of the open scenario. Both are made anew whenever a choice
//! changes. The run knows nothing of it, so nothing is lost by a change.

use crate::home::{Home, Listed};
use grounds_core::locale::{Choice, LocaleError, Messages};
use grounds_core::practice::Practice;
use grounds_core::scenario::Scenario;
use grounds_core::scenario::draft::LineId;
use grounds_core::scenario::talk::TextIx;
use grounds_core::wording::{self, Tongue, Voices};
use std::collections::BTreeMap;
use std::sync::Arc;

/// The texts of a scenario in another language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Translation {
    /// Which.
    pub language: String,
    /// Whether it is a draft that no speaker has signed.
    pub is_draft: bool,
    /// Its texts.
    pub texts: BTreeMap<LineId, String>,
}

impl Translation {
    /// A text of a scenario in it.
    #[must_use]
    pub fn text(&self, scenario: &Scenario, text: TextIx) -> Option<String> {
        self.texts.get(&scenario.line_id(text)).cloned()
    }
}

/// The words of the interface as the person reads them.
#[derive(Debug)]
pub struct Voice {
    messages: Messages,
    /// The same in one language, while two are read: for what is put together elsewhere.
    alone: Option<Messages>,
    /// Whether they are a draft that nobody has signed, in one of the languages.
    is_draft: bool,
}

impl Voice {
    /// The words for the languages chosen. `marks` puts a mark before each text that is not translated.
    ///
    /// # Errors
    /// When there are no texts in one of the languages.
    pub fn of(home: &impl Home, reads: &Choice, marks: bool) -> Result<Self, LocaleError> {
        let alone = Choice {
            beside: None,
            ..reads.clone()
        };
        let is_two = reads.beside.is_some();
        Ok(Self {
            messages: home.messages(reads, marks)?,
            alone: is_two.then(|| home.messages(&alone, marks)).transpose()?,
            is_draft: reads.languages().any(|code| home.is_draft(code)),
        })
    }

    /// The words as they are read.
    #[must_use]
    pub const fn messages(&self) -> &Messages {
        &self.messages
    }

    /// Whether they are a draft that nobody has signed, in one of the languages.
    #[must_use]
    pub const fn is_draft(&self) -> bool {
        self.is_draft
    }

    /// The words in one language, however many are read.
    #[must_use]
    pub fn alone(&self) -> &Messages {
        self.alone.as_ref().unwrap_or(&self.messages)
    }
}

/// The words of a scenario as the person reads them.
#[derive(Debug)]
pub struct Words {
    of: Arc<Scenario>,
    choice: Choice,
    voices: Voices,
}

impl Words {
    /// The words of a scenario; those that were made before, where they still hold.
    #[must_use]
    pub fn settled(before: Option<Self>, listed: &Listed, of: &Arc<Scenario>, reads: &Reading<'_, impl Home>) -> Self {
        let holds = |words: &Self| Arc::ptr_eq(of, &words.of) && words.choice == *reads.choice;
        before.filter(holds).unwrap_or_else(|| Self {
            voices: reads.voices(listed, of),
            of: of.clone(),
            choice: reads.choice.clone(),
        })
    }

    /// The languages in which it is told.
    #[must_use]
    pub const fn voices(&self) -> &Voices {
        &self.voices
    }
}

/// What the words of a scenario are made from, besides it.
#[derive(Clone, Copy, Debug)]
pub struct Reading<'a, H> {
    /// The place where the program runs: it has the words for people in each language.
    pub home: &'a H,
    /// The practice library, which lends words to talks.
    pub practice: &'a Practice,
    /// The languages that are read.
    pub choice: &'a Choice,
}

impl<H: Home> Reading<'_, H> {
    fn voices(&self, listed: &Listed, of: &Scenario) -> Voices {
        Voices {
            main: self.voice(listed, of, &self.choice.language),
            beside: self.choice.beside.as_deref().map(|code| self.voice(listed, of, code)),
        }
    }

    fn voice(&self, listed: &Listed, of: &Scenario, language: &str) -> wording::Voice {
        let own = self.messages(&of.header().language);
        let own = own.as_ref().map_or_else(Tongue::english, Tongue::of);
        let read = self.messages(language);
        let voice = match (listed.translation_for(language), &read) {
            (Some(translation), Some(messages)) => {
                let translate = |id: &LineId| translation.texts.get(id).cloned();
                wording::Voice::translated(own, Tongue::of(messages), of, translate)
            }
            _ => wording::Voice::own(own),
        };
        match &read {
            Some(messages) => voice.with_stock(self.practice, messages),
            None => voice,
        }
    }

    /// The messages of one language, in the digits that were chosen.
    fn messages(&self, language: &str) -> Option<Messages> {
        let alone = Choice {
            language: language.to_owned(),
            beside: None,
            ..self.choice.clone()
        };
        self.home.messages(&alone, false).ok()
    }
}
