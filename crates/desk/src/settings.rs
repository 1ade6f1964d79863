//! What a person chose for this computer: languages, digits, size of text. Where it is kept is the business of a home. What
//! a later program has chosen besides is left aside, not a reason to forget the rest.

use grounds_core::locale::Choice;
use serde::{Deserialize, Serialize};

/// The smallest and the largest size of text, in parts of a hundred.
pub const TEXT_PERCENT: (u16, u16) = (75, 250);

/// In which colours all is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Look {
    /// Dark on light.
    #[default]
    Light,
    /// Light on dark.
    Dark,
    /// As much difference as there is.
    Contrast,
    /// For a pale picture on a wall: nothing is grey, letters are larger, nothing moves.
    Projector,
}

impl Look {
    /// Every one, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Light, Self::Dark, Self::Contrast, Self::Projector];

    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands it over so")]
    fn is_usual(&self) -> bool {
        *self == Self::default()
    }
}

/// What is chosen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Settings {
    /// The languages.
    pub reads: Choice,
    /// The size of text, in parts of a hundred.
    #[serde(default = "full")]
    pub text_percent: u16,
    /// Whether nothing moves by itself.
    #[serde(default, skip_serializing_if = "is_not")]
    pub is_still: bool,
    /// In which colours all is shown.
    #[serde(default, skip_serializing_if = "Look::is_usual")]
    pub look: Look,
    /// Nobody has chosen a language yet: that is asked first, in every language.
    #[serde(default, skip_serializing_if = "is_not")]
    pub is_first: bool,
    /// Whom one can call here, from a file that whoever prepares the room has laid beside the program. It is not a choice, and
    /// is not kept with them.
    #[serde(skip)]
    pub support: Option<String>,
    /// With which graphics the window was drawn the last time, by name: it is tried first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub graphics: Option<String>,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands it over so")]
const fn is_not(is: &bool) -> bool {
    !*is
}

const fn full() -> u16 {
    100
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            reads: Choice::default(),
            text_percent: full(),
            is_still: false,
            look: Look::default(),
            is_first: false,
            support: None,
            graphics: None,
        }
    }
}
