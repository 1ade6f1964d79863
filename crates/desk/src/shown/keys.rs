//! The keys of the screen in front, as a sheet that lies over it: what holds everywhere, what holds in a run, and what holds where
//! one is. What each does is said where it stands ([`Hotkey`]).

use super::reading::Reads;
use super::{Block, Body, Fact, Offer, Panel};
use crate::keys::Hotkey;
use crate::memory;
use crate::wish::Turn;
use grounds_core::locale::{Key, Messages, key};

/// The keys of a screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeySheet {
    /// The title.
    pub title: String,
    /// The keys, by where they hold.
    pub groups: Vec<Group>,
    /// Putting it away.
    pub close: Offer,
}

/// Keys that hold in one place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// Where.
    pub heading: String,
    /// What is pressed, and what it does.
    pub keys: Vec<Fact>,
}

/// Keys that hold everywhere.
const EVERYWHERE: [Hotkey; 8] = [
    Hotkey::Next,
    Hotkey::Before,
    Hotkey::Press,
    Hotkey::Back,
    Hotkey::Keys,
    Hotkey::Reading,
    Hotkey::Larger,
    Hotkey::Smaller,
];
/// Keys that hold in a run, whatever is open.
const RUN: [Hotkey; 2] = [Hotkey::Panel, Hotkey::Quiet];
/// Keys that hold for an author.
const AUTHOR: [Hotkey; 3] = [Hotkey::AuthorPanel, Hotkey::AuthorBack, Hotkey::AuthorForward];

/// The keys of what is open.
#[must_use]
pub(super) fn keys(messages: &Messages, reads: &Reads, body: &Body) -> KeySheet {
    let mut groups = here(body);
    if matches!(body, Body::Run(_)) {
        groups.push((key!("keys-run"), RUN.to_vec()));
    }
    // Only who writes is offered the language that no one speaks.
    if reads.offers_pseudo {
        groups.push((key!("keys-author"), AUTHOR.to_vec()));
    }
    groups.push((key!("keys-everywhere"), EVERYWHERE.to_vec()));
    let group = |(heading, keys): (Key, Vec<Hotkey>)| Group {
        heading: messages.get(heading),
        keys: keys.into_iter().map(|key| row(messages, key)).collect(),
    };
    KeySheet {
        title: messages.get(key!("keys-title")),
        groups: groups.into_iter().map(group).collect(),
        close: Offer::new(messages.get(key!("note-close")), Turn::Keys(false)).main(),
    }
}

/// The keys of the part that is open, and of the line that lies open.
fn here(body: &Body) -> Vec<(Key, Vec<Hotkey>)> {
    let Body::Run(run) = body else { return Vec::new() };
    let panel = match &run.panel {
        Panel::Moment(_) => (key!("keys-moment"), vec![Hotkey::Place]),
        Panel::Talk(_) => (key!("keys-talk"), vec![Hotkey::Place, Hotkey::Wait, Hotkey::TakeBack]),
        Panel::Papers(_) => (memory::Panel::Papers.key(), vec![Hotkey::Closer]),
        Panel::Notebook(_) => {
            let keys = vec![Hotkey::Sort, Hotkey::Reason, Hotkey::PageOn, Hotkey::PageBack];
            (memory::Panel::Notebook.key(), keys)
        }
        Panel::Place(_) | Panel::Decide(_) => (key!("keys-run"), Vec::new()),
    };
    // A line that lies open has the digits to itself.
    let line = (key!("keys-line"), vec![Hotkey::Sort]);
    let all = match &run.lying {
        Some(_) => vec![line],
        None => vec![panel],
    };
    all.into_iter().filter(|(_, keys)| !keys.is_empty()).collect()
}

fn row(messages: &Messages, key: Hotkey) -> Fact {
    Fact::new(messages, key.written(), messages.get(key.does()))
}

impl KeySheet {
    /// The sheet in reading order.
    #[must_use]
    pub fn blocks(&self) -> Vec<Block<'_>> {
        let mut out = vec![Block::Heading(1, &self.title)];
        for group in &self.groups {
            out.push(Block::Heading(2, &group.heading));
            out.extend(group.keys.iter().map(Block::Fact));
        }
        out.push(Block::Offer(&self.close));
        out
    }
}
