//! In which languages the desk is read: messages, and the texts of the open scenario. Both are made anew whenever a choice
//! changes. The run knows nothing of it, so nothing is lost by a change.

use crate::home::Home;
use grounds_core::locale::{Choice, LocaleError, Messages};
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
