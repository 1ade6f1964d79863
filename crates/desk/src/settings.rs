//! What a person chose for this computer: languages, digits, size of text. Where it is kept is the business of a home.

use grounds_core::locale::Choice;
use serde::{Deserialize, Serialize};

/// The smallest and the largest size of text, in parts of a hundred.
pub const TEXT_PERCENT: (u16, u16) = (75, 250);

/// What is chosen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// The languages.
    pub reads: Choice,
    /// The size of text, in parts of a hundred.
    #[serde(default = "full")]
    pub text_percent: u16,
}

const fn full() -> u16 {
    100
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            reads: Choice::default(),
            text_percent: full(),
        }
    }
}
