//! What a person chose for this computer, and the words that follow from it.

use super::Desk;
use crate::home::Home;
use crate::open::Open;
use crate::voice::{Reading, Voice, Words};
use grounds_core::diagnostic::Severity;
use grounds_core::locale::{Choice, said};

impl<H: Home> Desk<H> {
    /// Reads in other languages from now on, and keeps the choice.
    pub(super) fn read_in(&mut self, choice: Choice) {
        let Ok(voice) = Voice::of(&self.home, &choice, false) else {
            return;
        };
        self.voice = voice;
        self.settings.reads = choice;
        self.settings.is_first = false;
        self.keep_settings();
    }

    /// Keeps with which graphics the window was drawn, for the next start.
    pub fn draw_with(&mut self, graphics: &str) {
        if self.settings.graphics.as_deref() != Some(graphics) {
            self.settings.graphics = Some(graphics.to_owned());
            self.keep_settings();
        }
    }

    /// Lays out the shelf anew, after something on it was changed.
    pub fn look_at_shelf(&mut self) {
        self.shelf = self.home.list();
        self.look_for_kept();
    }

    pub(super) fn keep_settings(&mut self) {
        if let Err(why) = self.home.keep_settings(&self.settings) {
            self.tell(Severity::Warning, said!("reading-not-kept", reason = why));
        }
    }

    /// Makes the words of what is open anew, where they do not hold any more.
    pub(super) fn settle_words(&mut self) {
        if let Open::Drill(drill) = &mut self.open {
            for deck in &mut drill.decks {
                let reads = Reading {
                    home: &self.home,
                    practice: &self.practice,
                    choice: &self.settings.reads,
                };
                let listed = self.shelf.get(deck.at);
                let before = deck.words.take();
                deck.words = listed.map(|of| Words::settled(before, of, deck.session.scenario(), &reads));
            }
        }
        let before = self.words.take();
        let open = self.open.session().zip(self.open.at());
        self.words = open.and_then(|(session, at)| {
            let reads = Reading {
                home: &self.home,
                practice: &self.practice,
                choice: &self.settings.reads,
            };
            let listed = self.shelf.get(at)?;
            Some(Words::settled(before, listed, session.scenario(), &reads))
        });
    }
}
