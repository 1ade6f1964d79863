//! A way to something: a seed and moves. Made short by leaving out what is not needed, and never by chance: as in delta
//! debugging (ddmin), halves first, then smaller pieces, then single moves.

use super::super::coverage::Atlas;
use super::recipes::Goal;
use crate::assess::assess;
use crate::playtest::Thing;
use crate::practice::Practice;
use crate::scenario::{Action, Scenario};
use crate::session::Session;
use std::sync::Arc;

/// A seed and the moves that lead to something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Way {
    /// The seed.
    pub seed: u64,
    /// The moves. Each is accepted, and the last one meets it.
    pub actions: Vec<Action>,
}

impl Way {
    /// The moves of a run so far.
    #[must_use]
    pub fn of(session: &Session) -> Self {
        Self {
            seed: session.seed(),
            actions: session.entries().iter().map(|e| e.action.clone()).collect(),
        }
    }
}

/// Plays ways again and makes them short.
pub(super) struct Shortener<'a> {
    pub scenario: &'a Arc<Scenario>,
    pub practice: &'a Arc<Practice>,
    pub atlas: &'a Atlas,
    /// Moves played.
    pub moves: u64,
    /// Moves that may be played.
    pub at_most: u64,
}

impl Shortener<'_> {
    /// A way of which no move can be left out; and whether that was seen through to the end.
    pub(super) fn shorten(&mut self, goal: Goal, way: Way) -> (Way, bool) {
        let mut way = self.again(goal, way.seed, way.actions.iter()).unwrap_or(way);
        let mut chunk = (way.actions.len() / 2).max(1);
        loop {
            let mut at = 0;
            let mut is_shorter = false;
            while at < way.actions.len() {
                if self.moves > self.at_most {
                    return (way, false);
                }
                let until = (at + chunk).min(way.actions.len());
                let left = way.actions[..at].iter().chain(&way.actions[until..]);
                match self.again(goal, way.seed, left) {
                    Some(shorter) => {
                        way = shorter;
                        is_shorter = true;
                    }
                    None => at += chunk,
                }
            }
            match (chunk, is_shorter) {
                (1, false) => return (way, true),
                (1, true) => {}
                _ => chunk /= 2,
            }
        }
    }

    /// Plays moves; what is refused is left out, and so is what comes after the goal was met.
    fn again<'w>(&mut self, goal: Goal, seed: u64, actions: impl Iterator<Item = &'w Action>) -> Option<Way> {
        let mut session = Session::begin(self.scenario.clone(), self.practice.clone(), seed);
        if is_met(self.atlas, goal, &session, session.opening()) {
            return Some(Way::of(&session));
        }
        for action in actions {
            self.moves += 1;
            let Ok(events) = session.apply(action.clone()) else {
                continue;
            };
            let told = events.iter().any(|e| self.atlas.told(e).contains(&Some(goal)));
            if told || is_met(self.atlas, goal, &session, &[]) {
                return Some(Way::of(&session));
            }
        }
        None
    }
}

/// Whether a run meets a goal with its last entry.
pub(super) fn is_met(atlas: &Atlas, goal: Goal, session: &Session, opening: &[crate::session::Event]) -> bool {
    if opening.iter().any(|e| atlas.told(e).contains(&Some(goal))) {
        return true;
    }
    if atlas.number(Thing::Place, session.scenario().header().start.index()) == goal {
        return true;
    }
    let Some(entry) = session.entries().last() else {
        return false;
    };
    if entry.events.iter().any(|e| atlas.told(e).contains(&Some(goal))) {
        return true;
    }
    match entry.action {
        Action::Decide(about, decided) if atlas.range(Thing::Decision).contains(&goal) => {
            let findings = decided.findings.iter();
            findings.filter_map(|&f| atlas.finding(*about, f)).any(|n| n == goal)
        }
        // A band is read when the run has ended.
        Action::End if atlas.range(Thing::Ending).contains(&goal) => {
            atlas.number(Thing::Ending, assess(session).band.index()) == goal
        }
        _ => false,
    }
}
