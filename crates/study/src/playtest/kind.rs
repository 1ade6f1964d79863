//! The kinds of players, and how each is made.

use super::handbook::Handbook;
use super::players::{Novice, Stance, Textbook};
use super::policy::{Policy, Random};
use crate::practice::Practice;
use std::sync::Arc;

/// A kind of player.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PolicyKind {
    /// Anything that is on offer.
    Random,
    /// Asks closed and leading questions, hurries, skips conduct, decides by first impression.
    Novice,
    /// Follows INT-01 to INT-15 from what the view shows.
    Textbook,
    /// Textbook conduct, and everybody is a presumed victim.
    ReferEveryone,
    /// Textbook conduct, and nobody is anything.
    ReferNobody,
}

impl PolicyKind {
    /// Every kind.
    pub const ALL: [Self; 5] = [
        Self::Random,
        Self::Novice,
        Self::Textbook,
        Self::ReferEveryone,
        Self::ReferNobody,
    ];

    /// Its word on the command line and in results.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Random => "random",
            Self::Novice => "novice",
            Self::Textbook => "textbook",
            Self::ReferEveryone => "refer-everyone",
            Self::ReferNobody => "refer-nobody",
        }
    }

    /// The kind of a word.
    #[must_use]
    pub fn of_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.word() == word)
    }

    /// The place of the kind in [`Self::ALL`].
    #[must_use]
    pub const fn index(self) -> usize {
        self as usize
    }

    /// A player of this kind. The seed decides what the player leaves to chance, and nothing of the run.
    #[must_use]
    pub fn player(self, handbook: &Arc<Handbook>, practice: &Arc<Practice>, seed: u64) -> Box<dyn Policy + Send> {
        let textbook = |stance| Box::new(Textbook::new(handbook.clone(), practice.clone(), stance));
        match self {
            Self::Random => Box::new(Random::new(seed, practice)),
            Self::Novice => Box::new(Novice::new(handbook.clone(), practice.clone(), seed)),
            Self::Textbook => textbook(Stance::Fair),
            Self::ReferEveryone => textbook(Stance::Everyone),
            Self::ReferNobody => textbook(Stance::Nobody),
        }
    }
}
