//! What a person at the screen wants. Screens only say it; whoever shows them does it, or tells why not.

use super::author::AuthorWish;
use grounds_desk::wish::{Turn, Wish};

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

impl Intent {
    /// Whether it does something that one would not want done twice by a hand that trembles, or after which something else
    /// lies under the pointer.
    #[must_use]
    pub const fn acts(&self) -> bool {
        match self {
            Self::Author(_) => false,
            Self::Desk(wish) => match wish {
                Wish::Open(_)
                | Wish::Write(_)
                | Wish::GoOn(_)
                | Wish::PutAway(_)
                | Wish::Begin
                | Wish::BeginUnkept
                | Wish::KeepElsewhere
                | Wish::Leave
                | Wish::LeaveUnkept
                | Wish::Stay
                | Wish::Again
                | Wish::Act(_)
                | Wish::Keep
                | Wish::DismissNotice => true,
                Wish::Turn(turn) => turns_away(turn),
                Wish::SetTextSize(_) | Wish::Read(_) | Wish::Quit => false,
            },
        }
    }
}

/// Whether a second one would undo the first, or meet something else.
const fn turns_away(turn: &Turn) -> bool {
    match turn {
        Turn::Document(_)
        | Turn::Note(_)
        | Turn::Rewrite(..)
        | Turn::CloseNote
        | Turn::Ending(_)
        | Turn::DecideFirst(_)
        | Turn::Reading(_) => true,
        Turn::Panel(_)
        | Turn::Person(_)
        | Turn::Talk(_)
        | Turn::Search(_)
        | Turn::OnlyUnmarked
        | Turn::NoteAbout(_)
        | Turn::NoteSure(_)
        | Turn::NoteMeaning(_)
        | Turn::NoteShows(_)
        | Turn::NoteSearch(_)
        | Turn::Deciding(_)
        | Turn::Decision(..)
        | Turn::Chapter(_) => false,
    }
}
