//! The debrief as text, from its beginning to its end.

use super::console::Console;
use grounds_desk::shown::{Block, Debrief, Note};

/// Shows the debrief. What belongs to an item of a list stands indented below it.
pub(super) fn debrief(console: &mut Console<'_>, debrief: &Debrief) {
    let blocks = debrief.text_blocks();
    let mut is_below = false;
    let mut rest = &blocks[..];
    while let Some((first, others)) = rest.split_first() {
        rest = others;
        match first {
            Block::Heading(..) => is_below = false,
            Block::Item(_) => is_below = true,
            Block::Text(words) if is_below => {
                console.hang("      ", words);
                continue;
            }
            Block::Fact(fact) if is_below => {
                console.hang("      ", &fact.told);
                continue;
            }
            Block::Note(note) if is_below => {
                let more = others.iter().map_while(|block| match block {
                    Block::Note(note) => Some(*note),
                    _ => None,
                });
                let notes: Vec<&Note> = std::iter::once(*note).chain(more).collect();
                rest = &others[notes.len() - 1..];
                let words: Vec<&str> = notes.iter().map(|note| note.words.as_str()).collect();
                console.hang("      ", &words.join(" · "));
                continue;
            }
            _ => {}
        }
        console.show(std::slice::from_ref(first));
    }
}
