//! In which languages the desk is read: messages and the texts of the open scenario, made anew whenever either changes. The
//! run knows nothing of it, so nothing is lost by a change.

use super::desk::Desk;
use crate::diagnostic::Severity;
use crate::library::{GameOptions, interface_state, settings};
use crate::locale::{Choice, LocaleError, Messages, said};
use crate::scenario::translation::State;
use crate::scenario::{Scenario, Texts};
use crate::session::{Session, View};
use crate::ui::Reader;
use std::sync::Arc;

/// The texts of a scenario as the person reads them.
#[derive(Debug)]
pub(super) struct Words {
    of: Arc<Scenario>,
    choice: Choice,
    marks: bool,
    texts: Texts,
}

/// The words of the interface as the person reads them. Made when languages change, and looked at in every frame.
#[derive(Debug)]
pub(super) struct Voice {
    pub(super) messages: Messages,
    /// The same in one language, while two are read: for what is put together elsewhere.
    alone: Option<Messages>,
    /// Whether they are a draft that nobody has signed, in one of the languages.
    is_draft: bool,
}

impl Voice {
    /// The words for the languages chosen. `marks` puts a mark before each text that is not translated.
    pub(super) fn of(options: &GameOptions, marks: bool) -> Result<Self, LocaleError> {
        let (texts, reads) = (&options.texts, &options.settings.reads);
        let alone = Choice {
            beside: None,
            ..reads.clone()
        };
        Ok(Self {
            messages: texts.messages_for(reads, marks)?,
            alone: reads
                .beside
                .as_ref()
                .and_then(|_| texts.messages_for(&alone, marks).ok()),
            is_draft: reads.languages().any(|code| interface_state(code) == State::Draft),
        })
    }
}

/// A view in the words that are read.
pub(super) fn read<'a>(session: &'a Session, words: Option<&'a Words>) -> View<'a> {
    let same = words.filter(|words| Arc::ptr_eq(&words.of, session.scenario()));
    match same {
        Some(words) => session.view().with_texts(&words.texts),
        None => session.view(),
    }
}

impl Desk {
    /// Reads in other languages from now on, and keeps the choice.
    pub(super) fn read_in(&mut self, choice: &Choice) {
        let before = std::mem::replace(&mut self.options.settings.reads, choice.clone());
        if !self.read_anew() {
            self.options.settings.reads = before;
            return;
        }
        self.keep_settings();
    }

    /// Keeps languages and size of text for the next start.
    pub(super) fn keep_settings(&mut self) {
        self.options.settings.text_percent = self.text_percent;
        let Some(file) = &self.options.settings_file else {
            return;
        };
        if let Err(reason) = settings::keep(file, &self.options.settings) {
            let words = self.voice.messages.say(&said!("reading-not-kept", reason = &reason));
            self.tell(Severity::Warning, words);
        }
    }

    /// Makes everything anew that is kept in words. Gives whether there are texts in the languages chosen.
    pub(super) fn read_anew(&mut self) -> bool {
        let marks = self.authoring.is_some();
        let Ok(voice) = Voice::of(&self.options, marks) else {
            return false;
        };
        self.voice = voice;
        self.is_marking = marks;
        self.lay_out_cards();
        self.stand_anew();
        true
    }

    /// The messages for what is put together from several: one language, however many are read.
    pub(super) fn plain_messages(&self) -> &Messages {
        self.voice.alone.as_ref().unwrap_or(&self.voice.messages)
    }

    /// Sees to it that the words of the open scenario are those that are read. Cheap when they are.
    pub(super) fn settle_words(&mut self) {
        let marks = self.authoring.is_some();
        if self.is_marking != marks {
            self.read_anew();
        }
        let open = self.open_session().map(|s| s.scenario().clone());
        let choice = &self.options.settings.reads;
        self.words = match (open, self.words.take()) {
            (None, _) => None,
            (Some(open), Some(words))
                if Arc::ptr_eq(&open, &words.of) && words.choice == *choice && words.marks == marks =>
            {
                Some(words)
            }
            (Some(open), _) => Some(Words {
                texts: open.texts_for(choice, marks),
                of: open,
                choice: choice.clone(),
                marks,
            }),
        };
    }

    /// The run that is open, or about to be.
    fn open_session(&self) -> Option<&Session> {
        self.session().or(self.preview.as_ref())
    }

    /// What has to be said about the texts on the screen.
    pub(super) fn reader(&self) -> Reader {
        let choice = self.options.settings.reads.clone();
        let open = self.open_session().map(Session::scenario);
        let is_scenario_draft = open.is_some_and(|scenario| {
            let mut languages = choice.languages();
            languages.any(|code| scenario.state_in(scenario.language_for(code)) == State::Draft)
        });
        let shown = open.and_then(|scenario| {
            let shown = scenario.language_for(&choice.language);
            let is_other = shown != choice.language && choice.language != crate::locale::PSEUDO_LANGUAGE;
            is_other.then(|| shown.to_owned())
        });
        Reader {
            is_draft: self.voice.is_draft,
            is_scenario_draft,
            shown,
            offers_pseudo: self.authoring.is_some(),
            choice,
        }
    }
}
