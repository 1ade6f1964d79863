//! What a person at the screen wants. Screens only say it; whoever shows them does it, or tells why not.

use super::author::AuthorWish;
use grounds_desk::wish::Wish;

/// One wish.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Intent {
    /// What the desk is to do.
    Desk(Wish),
    /// Something only an author wants.
    Author(AuthorWish),
}

impl<W: Into<Wish>> From<W> for Intent {
    fn from(wish: W) -> Self {
        Self::Desk(wish.into())
    }
}
