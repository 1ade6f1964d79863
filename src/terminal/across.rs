//! Looking back on all runs that were ended, in a terminal: words first, and what is folded behind them when it is chosen. What is
//! for whoever played alone is written only when it is asked for: somebody else may be looking on, or it may go into a file.

use super::{Console, Left, Play};
use grounds_desk::Desk;
use grounds_desk::home::Home;
use grounds_desk::shown::{Across, Block, Body, Offer};
use grounds_desk::wish::{Turn, Wish};

/// Looks back until the person has read enough, or nothing more is typed.
pub fn look_back<H: Home>(desk: &mut Desk<H>, console: &mut Console<'_>) {
    desk.wish(Wish::LookBack);
    while desk.open().still_to_read() > 0 {
        desk.settle();
    }
    let mut play = Play {
        desk,
        console,
        told: 0,
        shown: Vec::new(),
    };
    play.tell();
    let Some(across) = play.across() else { return };
    let blocks = across.blocks();
    let told = blocks.into_iter().filter(|block| !matches!(block, Block::Offer(_)));
    play.console.show(told);
    // Who types nothing more has read enough.
    let _ = play.unfold();
}

impl<H: Home> Play<'_, '_, H> {
    fn across(&self) -> Option<Across> {
        match self.screen().body {
            Body::Across(across) => Some(*across),
            _ => None,
        }
    }

    /// What is folded, as it is chosen.
    fn unfold(&mut self) -> Result<(), Left> {
        while let Some(across) = self.across() {
            let folds = across.behind.iter().map(|folded| &folded.unfold);
            let offers: Vec<Offer> = folds.cloned().chain([across.back]).collect();
            let Some(wish) = self.choose_of("", &offers)? else {
                break;
            };
            if wish == Wish::Leave {
                break;
            }
            self.open(&wish);
        }
        Ok(())
    }

    /// Writes what is in a fold; it is folded again, so that it can be asked for again.
    fn open(&mut self, wish: &Wish) {
        let Wish::Turn(turn @ Turn::Unfold(_)) = wish else {
            return;
        };
        self.desk.wish(turn.clone().into());
        for folded in self.across().iter().flat_map(|across| &across.behind) {
            for part in folded.inside.iter().flatten() {
                self.console.show(part.blocks());
            }
        }
        self.desk.wish(turn.clone().into());
    }
}
