//! What a player remembers of its own moves: which were refused, so that it neither gives up at once nor goes on forever.

use crate::scenario::Action;
use crate::session::View;

/// How often the same move is tried before it is left alone for good.
const TRIES: u8 = 3;
/// Accepted moves that must lie between two tries: something has to change first.
const BETWEEN: usize = 4;

#[derive(Debug, Default)]
pub(super) struct Memory {
    last: Option<(Action, usize)>,
    /// Whether the last move was refused.
    is_refused: bool,
    refused: Vec<Refused>,
}

#[derive(Debug)]
struct Refused {
    action: Action,
    times: u8,
    /// How many moves had been accepted by then.
    at: usize,
}

impl Memory {
    /// Looks back at the last move: if nothing was written down, it was refused.
    pub(super) fn look_back(&mut self, view: View<'_>) {
        let Some((action, at)) = &self.last else { return };
        self.is_refused = view.entries() == *at;
        if !self.is_refused {
            return;
        }
        match self.refused.iter_mut().find(|r| r.action == *action) {
            Some(known) => {
                known.times = known.times.saturating_add(1);
                known.at = *at;
            }
            None => self.refused.push(Refused {
                action: action.clone(),
                times: 1,
                at: *at,
            }),
        }
    }

    /// Whether this was the last move, and was refused.
    pub(super) fn was_refused(&self, action: &Action) -> bool {
        self.is_refused && self.last.as_ref().is_some_and(|(last, _)| last == action)
    }

    /// Whether a move is worth trying now.
    pub(super) fn may(&self, action: &Action, view: View<'_>) -> bool {
        self.refused
            .iter()
            .find(|r| r.action == *action)
            .is_none_or(|r| r.times < TRIES && view.entries() >= r.at + BETWEEN)
    }

    /// Makes a move.
    pub(super) fn make(&mut self, action: Action, view: View<'_>) -> Action {
        self.last = Some((action.clone(), view.entries()));
        action
    }
}
