//! Where one is and what can be done there, the lists of it, and the end.

use super::console::{Console, Left};
use grounds_desk::shown::typed::{Happened, Menu, MenuItem, SoFar};
use grounds_desk::shown::{Block, End, Section, Told};
use grounds_desk::wish::Wish;

/// Shows where one is and what can be done, and asks for it. None: nothing was chosen.
///
/// # Errors
/// The person left.
pub(super) fn menu(console: &mut Console<'_>, menu: &Menu) -> Result<Option<MenuItem>, Left> {
    console.show(&[Block::Heading(1, &menu.title), Block::Text(&menu.left)]);
    let words: Vec<&str> = menu.choices.iter().map(|(_, words)| words.as_str()).collect();
    let at = console.choose_words(&words)?;
    Ok(at.map(|at| menu.choices[at].0))
}

/// Shows a list and asks for one of it. None: one step back.
///
/// # Errors
/// The person left.
pub(super) fn section(console: &mut Console<'_>, section: &Section) -> Result<Option<Wish>, Left> {
    console.choose_in(&section.blocks())
}

/// Asks whether the run shall end. None: one step back.
///
/// # Errors
/// The person left.
pub(super) fn end(console: &mut Console<'_>, end: &End) -> Result<Option<Wish>, Left> {
    console.show(&end.text_blocks());
    console.choose(&[end.end.clone(), end.stay.clone()])
}

/// Shows what was said and seen so far.
pub(super) fn so_far(console: &mut Console<'_>, so_far: &SoFar) {
    console.show(&so_far.blocks());
}

/// Shows what has just happened.
pub(super) fn happened(console: &mut Console<'_>, happened: &Happened) {
    for line in &happened.told {
        told(console, line);
    }
    for gained in &happened.gained {
        console.hang("  > ", &gained.words);
    }
}

/// A line of what was said and seen, its further lines below its first.
fn told(console: &mut Console<'_>, line: &Told) {
    console.hang("  ", &line.told);
}
