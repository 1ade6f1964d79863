//! Before a run is left of which steps are not kept: what would be lost, and a way to keep it.

use super::{Block, Note, Offer, Tone};
use crate::two::wish::Wish;
use grounds_core::locale::{Messages, key, said};

/// The question whether to leave although steps are not kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Leaving {
    /// The title.
    pub title: String,
    /// What would be lost.
    pub note: Note,
    /// Trying once more to keep it, and then leaving.
    pub keep: Offer,
    /// Staying.
    pub stay: Offer,
    /// Leaving all the same.
    pub leave: Offer,
}

/// The question, with so many steps that are not kept.
#[must_use]
pub fn leaving(messages: &Messages, waiting: usize) -> Leaving {
    Leaving {
        title: messages.get(key!("leaving-title")),
        note: Note::new(Tone::Warn, messages.say(&said!("leaving-waits", count = waiting))),
        keep: Offer::new(messages.get(key!("leaving-keep")), Wish::Keep).main(),
        stay: Offer::new(messages.get(key!("leaving-stay")), Wish::Stay),
        leave: Offer::new(messages.get(key!("leaving-unkept")), Wish::LeaveUnkept),
    }
}

impl Leaving {
    /// The question in reading order.
    #[must_use]
    pub fn blocks(&self) -> Vec<Block<'_>> {
        let mut out = vec![Block::Heading(1, &self.title), Block::Note(&self.note)];
        out.extend([&self.keep, &self.stay, &self.leave].map(Block::Offer));
        out
    }
}
