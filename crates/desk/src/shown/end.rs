//! Before a run ends: what is still open, and a way back.

use super::{Block, Note, Offer, Scene, Tone};
use crate::wish::Turn;
use grounds_core::locale::{key, said};
use grounds_core::scenario::Action;
use grounds_core::wording;

/// The question whether a run shall end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct End {
    /// The title.
    pub title: String,
    /// Whether everything is decided.
    pub note: Note,
    /// The people about whom nothing is decided.
    pub undecided: Vec<String>,
    /// The people about whom nobody said how likely it is.
    pub unrated: Option<String>,
    /// Going on: with the first decision that is missing.
    pub stay: Offer,
    /// Ending the run.
    pub end: Offer,
    /// Closing the question and nothing else.
    pub close: Turn,
}

/// The question, as it stands.
#[must_use]
pub fn end(scene: Scene<'_>) -> End {
    let (view, m) = (scene.view, scene.messages);
    let to_decide = view.to_decide();
    let open: Vec<_> = to_decide.iter().filter(|&&p| view.decided(p).is_none()).collect();
    let unrated = to_decide.iter().filter(|&&p| view.rating(p).is_none());
    let unrated: Vec<String> = unrated.map(|&p| view.name(p).to_owned()).collect();
    let close = Turn::Ending(false);
    let to_first = open.first().map_or(close.clone(), |&&first| Turn::DecideFirst(first));
    let stay = Offer::new(m.get(key!("end-stay")), to_first);
    let end = Offer::new(m.get(key!("end-confirm")), Action::End);
    let (note, stay, end) = if open.is_empty() {
        (Note::new(Tone::Good, m.get(key!("end-all-decided"))), stay, end.main())
    } else {
        (Note::new(Tone::Warn, m.get(key!("end-undecided"))), stay.main(), end)
    };
    End {
        title: m.get(key!("end-title")),
        note,
        undecided: open.iter().map(|&&p| view.name(p).to_owned()).collect(),
        unrated: (!unrated.is_empty()).then(|| {
            let names = wording::list(m, &unrated);
            m.say(&said!("end-unrated", people = &names))
        }),
        stay,
        end,
        close,
    }
}

impl End {
    /// What is said, in reading order.
    #[must_use]
    pub fn text_blocks(&self) -> Vec<Block<'_>> {
        let mut out = vec![Block::Heading(1, &self.title), Block::Note(&self.note)];
        out.extend(self.undecided.iter().map(|name| Block::Item(name)));
        out.extend(self.unrated.as_deref().map(Block::Text));
        out
    }

    /// The question in reading order.
    #[must_use]
    pub fn blocks(&self) -> Vec<Block<'_>> {
        let mut out = self.text_blocks();
        out.extend([&self.stay, &self.end].map(Block::Offer));
        out
    }
}
