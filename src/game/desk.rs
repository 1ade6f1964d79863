//! What lies on the desk: the shelf, the run that is open, what the screens remember.

use super::GameError;
use super::author::{Authoring, Wake};
use super::reading::{Voice, Words};
use crate::author::Standing;
use crate::debrief::Debrief;
use crate::diagnostic::Severity;
use crate::library::records::{Keeper, Unfinished, unfinished};
use crate::library::{GameOptions, Shelved, embedded_text};
use crate::locale::Arg;
use crate::practice::Practice;
use crate::session::Session;
use crate::ui::{Card, Pictures, Theme, UiState};
use crate::vocabulary::{Level, Sector};
use bevy::prelude::*;
use std::sync::Arc;
use std::time::Instant;

/// Which screen is shown.
#[derive(States, Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Screen {
    /// What there is to play.
    #[default]
    Shelf,
    /// What to know before a run.
    Prebrief,
    /// A run.
    Run,
    /// What a run comes to.
    Debrief,
    /// A scenario being written.
    Author,
}

/// Everything the game holds. One resource, because the bridge changes all of it together.
#[derive(Resource)]
pub struct Desk {
    pub(super) options: GameOptions,
    pub(super) practice: Arc<Practice>,
    /// The words of the interface, as the person reads them.
    pub(super) voice: Voice,
    /// Whether what is missing in a language is marked: for those who write.
    pub(super) is_marking: bool,
    /// The texts of the open scenario, as the person reads them.
    pub(super) words: Option<Words>,
    pub(super) theme: Theme,
    /// The theme at the chosen size of text.
    pub(super) scaled: Theme,
    pub(super) text_percent: u16,
    pub(super) shelf: Vec<Shelved>,
    pub(super) cards: Vec<Card>,
    pub(super) kept: Vec<Unfinished>,
    /// The scenario that is open, by its place on the shelf.
    pub(super) chosen: Option<usize>,
    /// Before a run begins: what its first moment will be.
    pub(super) preview: Option<Session>,
    /// The run, kept on disk.
    pub(super) keeper: Option<Keeper>,
    pub(super) debrief: Option<Debrief>,
    pub(super) began: Instant,
    pub(super) pictures: Pictures,
    pub(super) state: UiState,
    pub(super) notice: Option<(Severity, String)>,
    /// The scenario that is open in author view.
    pub(super) authoring: Option<Authoring>,
    /// Makes the window draw anew.
    pub(super) wake: Wake,
    /// How many more frames are drawn although nobody touched the window.
    pub(super) frames: u8,
}

impl std::fmt::Debug for Desk {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Desk")
            .field("chosen", &self.chosen)
            .field("notice", &self.notice)
            .finish_non_exhaustive()
    }
}

impl Desk {
    /// Lays out the desk.
    ///
    /// # Errors
    /// When the shipped texts or theme cannot be read.
    pub(super) fn new(options: GameOptions, practice: Arc<Practice>, shelf: Vec<Shelved>) -> Result<Self, GameError> {
        let voice = Voice::of(&options, false).map_err(|e| GameError(e.to_string()))?;
        let percent = options.settings.text_percent;
        let text = embedded_text("theme.ron").unwrap_or_default();
        let theme = Theme::parse(&text).map_err(|e| GameError(e.to_string()))?;
        let mut desk = Self {
            scaled: theme.scaled(percent),
            theme,
            text_percent: percent,
            options,
            practice,
            voice,
            is_marking: false,
            words: None,
            shelf,
            cards: Vec::new(),
            kept: Vec::new(),
            chosen: None,
            preview: None,
            keeper: None,
            debrief: None,
            began: Instant::now(),
            pictures: Pictures::default(),
            state: UiState::default(),
            notice: None,
            authoring: None,
            wake: Arc::new(|| {}),
            frames: 0,
        };
        desk.lay_out_cards();
        if let Some(refused) = desk.options.texts.refused.first().cloned() {
            let words = desk
                .voice
                .messages
                .with("reading-texts-refused", &[("reason", Arg::Word(&refused))]);
            desk.tell(Severity::Warning, words);
        }
        Ok(desk)
    }

    /// The run that is open, for tests and other faces.
    #[must_use]
    pub fn session(&self) -> Option<&Session> {
        let authored = self.authoring.as_ref().and_then(Authoring::session);
        authored.or_else(|| self.keeper.as_ref().map(Keeper::session))
    }

    /// Where the author's desk stands, when one is open.
    #[must_use]
    pub fn standing(&self) -> Option<&Standing> {
        self.authoring.as_ref().map(|a| &a.standing)
    }

    /// What is being told, if anything.
    #[must_use]
    pub fn notice(&self) -> Option<&str> {
        self.notice.as_ref().map(|(_, words)| words.as_str())
    }

    /// The debrief of the run that has ended.
    #[must_use]
    pub const fn debrief(&self) -> Option<&Debrief> {
        self.debrief.as_ref()
    }

    /// What is on the shelf.
    #[must_use]
    pub fn cards(&self) -> &[Card] {
        &self.cards
    }

    /// Makes the cards anew: a run that was left can be gone on with.
    pub(super) fn lay_out_cards(&mut self) {
        self.kept = unfinished(&self.options.records);
        self.cards = self.shelf.iter().map(|shelved| self.card(shelved)).collect();
    }

    fn card(&self, shelved: &Shelved) -> Card {
        let Some(scenario) = &shelved.checked.scenario else {
            let reason = why_not(shelved);
            return Card {
                title: shelved.name.clone(),
                summary: String::new(),
                sector: Sector::Other,
                level: Level::Starter,
                minutes: 0,
                languages: Vec::new(),
                is_reviewed: false,
                unplayable: Some(reason),
                resumable: None,
                is_on_disk: shelved.folder.is_some(),
            };
        };
        let (header, messages) = (scenario.header(), &self.voice.messages);
        let text = |ix| scenario.text_for(&self.options.settings.reads, ix);
        Card {
            title: text(header.title),
            summary: text(header.summary),
            sector: header.sector,
            level: header.level,
            minutes: header.minutes,
            languages: scenario.languages().map(|code| messages.language_name(code)).collect(),
            is_reviewed: header.review.is_reviewed,
            unplayable: None,
            resumable: self
                .kept
                .iter()
                .find(|k| k.scenario == header.id)
                .map(|k| k.when.in_words(messages)),
            is_on_disk: shelved.folder.is_some(),
        }
    }

    /// Tells something until it is dismissed.
    pub(super) fn tell(&mut self, severity: Severity, words: impl Into<String>) {
        self.notice = Some((severity, words.into()));
    }

    /// Milliseconds since this run was opened.
    pub(super) fn millis(&self) -> u64 {
        u64::try_from(self.began.elapsed().as_millis()).unwrap_or(u64::MAX)
    }
}

/// Why a scenario cannot be played: file, line and column, what is wrong, and what to do.
pub(super) fn why_not(shelved: &Shelved) -> String {
    let Some(fault) = shelved.checked.worst() else {
        return String::new();
    };
    let place = fault.span.as_ref().map(|span| {
        let at = span.position();
        format!("{}:{}:{}", fault.file, at.line, at.column)
    });
    let place = place.unwrap_or_else(|| fault.file.clone());
    let help = fault
        .help
        .as_ref()
        .map_or_else(String::new, |help| format!(" ({help})"));
    format!("{place}: {}{help}", fault.message)
}
