//! What a person at the screen wants. Screens only say it; whoever shows them does it, or tells why not.

use super::AuthorWish;
use grounds_desk::wish::{Turn, Wish};

/// One wish.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Intent {
    /// What the desk is to do.
    Desk(Wish),
    /// What the author's desk is to do.
    Author(AuthorWish),
}

impl<W: Into<Wish>> From<W> for Intent {
    fn from(wish: W) -> Self {
        Self::Desk(wish.into())
    }
}

impl Intent {
    /// Whether it does something that one would not want done twice by a hand that trembles, or after which something else
    /// lies under the pointer.
    #[must_use]
    pub const fn acts(&self) -> bool {
        let Self::Desk(wish) = self else { return true };
        match wish {
            Wish::Turn(turn) => turns_away(turn),
            Wish::SetTextSize(_) | Wish::KeepStill(_) | Wish::SetLook(_) | Wish::Read(_) | Wish::Quit => false,
            _ => true,
        }
    }
}

/// Whether a second one would undo the first, or meet something else.
const fn turns_away(turn: &Turn) -> bool {
    match turn {
        Turn::Touch(_)
        | Turn::CloseLine
        | Turn::Lay(_)
        | Turn::LayNone
        | Turn::Page(_)
        | Turn::Paper(_)
        | Turn::Ending(_)
        | Turn::DecideFirst(_)
        | Turn::Reading(_)
        | Turn::Keys(_)
        | Turn::Card(_)
        | Turn::Unfold(_) => true,
        Turn::Panel(_)
        | Turn::Person(_)
        | Turn::OnPage(_)
        | Turn::SearchCodes(_)
        | Turn::About(_)
        | Turn::Search(_)
        | Turn::Deciding(_)
        | Turn::Decision(..)
        | Turn::Slot(..) => false,
    }
}
