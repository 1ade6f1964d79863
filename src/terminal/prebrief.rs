//! Before the run: what is to be known, page after page, and the beginning.

use super::console::{Console, Left};
use crate::locale::key;
use grounds_desk::shown::{Block, Note, Prebrief};
use grounds_desk::wish::Wish;

/// Shows what is to be known before a run and what has to be said about its texts, and waits for Enter.
///
/// # Errors
/// The person left.
pub(super) fn prebrief(console: &mut Console<'_>, prebrief: &Prebrief, notes: &[Note]) -> Result<Wish, Left> {
    console.show(&prebrief.text_blocks());
    console.show(&notes.iter().map(Block::Note).collect::<Vec<_>>());
    console.gap();
    console.tell(key!("text-help"));
    console.gap();
    let prompt = console.messages().get(key!("text-prompt-begin"));
    console.ask(&prompt)?;
    Ok(prebrief.begin.wish.clone())
}
