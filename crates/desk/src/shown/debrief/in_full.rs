//! The debrief of a run with everything opened that is folded in it: for a face that is written once and read later, such as a
//! page. It says the same as the screens, because it is made by them.

use super::{Debrief, debrief};
use crate::memory::{Fold, Memory};
use crate::shown::{Block, Scene};
use crate::wish::{Turn, Wish};
use grounds_core::assess::{assess, careful};
use grounds_core::debrief as core;
use grounds_core::debrief::Speaks;
use grounds_core::locale::Messages;
use grounds_core::session::Session;
use grounds_core::wording::{Teller, Voices};

/// What a run came to, to be shown in full.
#[derive(Debug)]
pub struct InFull<'a> {
    session: &'a Session,
    is_reviewed: bool,
    of: core::Debrief,
}

impl<'a> InFull<'a> {
    /// What a run came to. None where nobody can be judged, because somebody careful would have decided wrongly.
    #[must_use]
    pub fn of(session: &'a Session, is_reviewed: bool) -> Option<Self> {
        let careful = careful(session);
        let assessed = assess(session, &careful).ok()?;
        let of = core::debrief(session, &careful, assessed);
        Some(Self {
            session,
            is_reviewed,
            of,
        })
    }

    /// How many words may stand open at most.
    #[must_use]
    pub fn most_words(&self) -> usize {
        self.session.practice().marks().opened_words.into()
    }

    /// Lets less stand open, so that there is room for so many words besides.
    pub fn leave_room(&mut self, besides: usize) {
        self.of.leave_room(self.session, besides);
    }

    /// The debrief with nothing in it folded. What stands open on a screen is known by its [`Piece`](super::Piece)s.
    #[must_use]
    pub fn shown(&self, voices: &Voices, messages: &Messages) -> Debrief {
        let view = self.session.view();
        let speaks = Speaks::of(self.session, voices, messages);
        let shown = |memory: &Memory| {
            let teller = Teller::of(view, voices, messages);
            let scene = Scene::new(view, teller, messages, memory, self.is_reviewed);
            debrief(&scene, &speaks, self.session, &self.of, None)
        };
        let folded = shown(&Memory::default());
        shown(&Memory {
            unfolded: folds(&folded),
            ..Memory::default()
        })
    }
}

/// What is folded in a debrief.
fn folds(of: &Debrief) -> Vec<Fold> {
    let unfolds = |block: &Block<'_>| match block {
        Block::Offer(offer) if !offer.is_chosen() => match offer.wish {
            Wish::Turn(Turn::Unfold(fold)) => Some(fold),
            _ => None,
        },
        _ => None,
    };
    let drawn = of.legend.as_ref().map(|legend| Block::Offer(&legend.unfold));
    of.blocks().iter().chain(&drawn).filter_map(unfolds).collect()
}
