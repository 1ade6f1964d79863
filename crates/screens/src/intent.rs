//! What a person at the screen wants. Screens only say it; the game does it, or tells why not.

use super::author::AuthorWish;
use crate::locale::Choice;
use crate::scenario::Action;

/// One wish.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Intent {
    /// Open the prebrief of a scenario, by its place on the shelf.
    Choose(usize),
    /// Go on with the kept run of a scenario, by its place on the shelf.
    Resume(usize),
    /// Begin the run whose prebrief is open.
    Begin,
    /// Leave this screen for the shelf. A run that goes on is kept.
    BackToShelf,
    /// Play the scenario again, from its prebrief.
    Again,
    /// Try something in the run.
    Act(Action),
    /// Something only an author wants.
    Author(AuthorWish),
    /// The notice has been read.
    DismissNotice,
    /// Make text this large, in parts of a hundred.
    SetTextSize(u16),
    /// Read in these languages.
    Read(Choice),
    /// Close the program.
    Quit,
}
