//! In which languages the desk is read: messages, and the texts of the open scenario. Both are made anew whenever a choice
//! changes. The run knows nothing of it, so nothing is lost by a change.

use crate::home::Home;
use grounds_core::locale::{Choice, LocaleError, Messages, PSEUDO_LANGUAGE};
use grounds_core::scenario::translation::State;
use grounds_core::scenario::{Scenario, Texts};
use grounds_core::session::{Session, View};
use std::sync::Arc;

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

    /// The words in one language, however many are read.
    #[must_use]
    pub fn alone(&self) -> &Messages {
        self.alone.as_ref().unwrap_or(&self.messages)
    }
}

/// The texts of a scenario as the person reads them.
#[derive(Debug)]
pub struct Words {
    of: Arc<Scenario>,
    choice: Choice,
    marks: bool,
    texts: Texts,
}

impl Words {
    /// The texts of a scenario; those that were made before, where they still hold.
    #[must_use]
    pub fn settled(before: Option<Self>, of: &Arc<Scenario>, choice: &Choice, marks: bool) -> Self {
        let holds = |words: &Self| Arc::ptr_eq(of, &words.of) && words.choice == *choice && words.marks == marks;
        before.filter(holds).unwrap_or_else(|| Self {
            texts: of.texts_for(choice, marks),
            of: of.clone(),
            choice: choice.clone(),
            marks,
        })
    }
}

/// A view in the words that are read.
#[must_use]
pub fn read<'a>(session: &'a Session, words: Option<&'a Words>) -> View<'a> {
    let same = words.filter(|words| Arc::ptr_eq(&words.of, session.scenario()));
    match same {
        Some(words) => session.view().with_texts(&words.texts),
        None => session.view(),
    }
}

/// How the person at the screen reads, and what has to be said about the texts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reader {
    /// The languages chosen.
    pub choice: Choice,
    /// The texts of the interface are a draft that no speaker has signed, in the language or in the one beside.
    pub is_draft: bool,
    /// The texts of the open scenario are such a draft.
    pub is_scenario_draft: bool,
    /// The language in which the open scenario is shown, when it is not written in the one chosen.
    pub shown: Option<String>,
    /// The language that no one speaks is on offer, for those who write.
    pub offers_pseudo: bool,
}

impl Reader {
    /// Whether anything on the screen is a draft translation.
    #[must_use]
    pub const fn sees_draft(&self) -> bool {
        self.is_draft || self.is_scenario_draft
    }

    /// What has to be said about the texts, with this scenario open.
    #[must_use]
    pub fn of(voice: &Voice, choice: &Choice, open: Option<&Scenario>, offers_pseudo: bool) -> Self {
        let is_scenario_draft = open.is_some_and(|scenario| {
            let mut languages = choice.languages();
            languages.any(|code| scenario.state_in(scenario.language_for(code)) == State::Draft)
        });
        let shown = open.and_then(|scenario| {
            let shown = scenario.language_for(&choice.language);
            let is_other = shown != choice.language && choice.language != PSEUDO_LANGUAGE;
            is_other.then(|| shown.to_owned())
        });
        Self {
            choice: choice.clone(),
            is_draft: voice.is_draft,
            is_scenario_draft,
            shown,
            offers_pseudo,
        }
    }
}
