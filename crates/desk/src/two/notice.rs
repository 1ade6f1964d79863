//! What has to be told at once, over whatever is open: as a value, said in the language of the screen, with what can be
//! done about it. It stays until it is dismissed or no longer true.

use crate::two::wish::Wish;
use grounds_core::diagnostic::Severity;
use grounds_core::locale::{Key, Said, key};

/// Something that has to be told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// How grave it is.
    pub severity: Severity,
    /// What it says.
    pub said: Said,
    /// What can be done, the best first. The last closes the notice.
    pub ways: Vec<(Key, Wish)>,
}

impl Notice {
    /// A notice that can only be read.
    #[must_use]
    pub fn new(severity: Severity, said: impl Into<Said>) -> Self {
        Self {
            severity,
            said: said.into(),
            ways: vec![(key!("notice-dismiss"), Wish::DismissNotice)],
        }
    }

    /// With something that can be done about it, before all else.
    #[must_use]
    pub fn or(mut self, key: Key, wish: Wish) -> Self {
        self.ways.insert(0, (key, wish));
        self
    }
}
