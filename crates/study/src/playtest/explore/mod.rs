//! What can be met in a scenario at all, and how. A search over the run as a state machine: whole layers first, as far as
//! a budget of moves goes; then towards each thing that is left, led by what its conditions ask for; and what players met
//! counts too. Deterministic, and bounded by moves, never by time.
//!
//! This is the author's tool. It looks behind the view, which no player may, and it says nothing about how likely a
//! person is to meet something.

mod gauge;
mod moves;
mod people;
mod recipes;
mod search;
mod way;
mod words;

pub use way::Way;

use super::coverage::{Atlas, Thing};
use crate::practice::Practice;
use crate::scenario::Scenario;
use crate::session::Session;
use search::Search;
use std::sync::Arc;
use way::Shortener;

/// How hard to look, in moves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Effort {
    /// Moves for whole layers from the beginning, with the first seed.
    pub breadth: u64,
    /// Moves towards one thing before it is given up.
    pub seek: u64,
    /// Moves for making all ways short.
    pub shorten: u64,
}

impl Default for Effort {
    fn default() -> Self {
        Self {
            breadth: 20_000,
            seek: 150_000,
            shorten: 3_000_000,
        }
    }
}

/// How a way that was found stands to all others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Shortness {
    /// With this seed there is no shorter one: all shorter ones were tried.
    Shortest,
    /// None of its moves can be left out.
    Minimal,
    /// It works; the budget was spent before it was as short as it could be.
    Found,
}

/// What came of looking for one thing.
#[derive(Clone, Debug)]
pub struct Sought {
    /// What kind of thing.
    pub thing: Thing,
    /// Its name, as in [`super::Coverage::items`].
    pub name: String,
    /// A way to it, and how short it is; none when none was found.
    pub way: Option<(Way, Shortness)>,
    /// Without a way: the play that came nearest.
    pub nearest: Option<Way>,
    /// Without a way: what no play can bring about, in the words of the file; empty when that is not known.
    pub hopeless: Vec<String>,
}

/// What can be met in a scenario.
#[derive(Clone, Debug)]
pub struct Explored {
    /// Everything, by kind and in the order of the file.
    pub all: Vec<Sought>,
    /// Moves that were played for it.
    pub moves: u64,
    /// Whether everything was looked for; false when it was told to stop.
    pub is_complete: bool,
}

impl Explored {
    /// What no way was found to.
    pub fn unmet(&self) -> impl Iterator<Item = &Sought> {
        self.all.iter().filter(|s| s.way.is_none())
    }
}

/// Looks for everything. `seeds` are tried in their order; `played` are runs that may have met what is hard to find;
/// `go_on` is asked now and then.
#[must_use]
pub fn explore(
    scenario: &Arc<Scenario>,
    practice: &Arc<Practice>,
    seeds: &[u64],
    played: &[Session],
    effort: Effort,
    go_on: &dyn Fn() -> bool,
) -> Explored {
    let atlas = Atlas::of(scenario, practice);
    let mut search = Search::new(scenario, practice, &atlas, seeds, effort);
    let is_complete = search.run(played, go_on);
    let mut shortener = Shortener {
        scenario,
        practice,
        atlas: &atlas,
        moves: 0,
        at_most: effort.shorten,
    };
    let mut all = Vec::with_capacity(atlas.len());
    for thing in Thing::ALL {
        for goal in atlas.range(thing) {
            let found = search.take(goal);
            let tries = found
                .ways
                .into_iter()
                .chain(found.lesson)
                .map(|way| shortener.shorten(goal, way));
            let best = tries.min_by_key(|(way, is_minimal)| (way.actions.len(), !is_minimal));
            let way = best.map(|(way, is_minimal)| {
                let shortness = match (search.is_shortest(goal, &way), is_minimal) {
                    (true, _) => Shortness::Shortest,
                    (false, true) => Shortness::Minimal,
                    (false, false) => Shortness::Found,
                };
                (way, shortness)
            });
            all.push(Sought {
                thing,
                name: atlas.name(goal).to_owned(),
                nearest: found.nearest.filter(|_| way.is_none()).map(|(_, way)| way),
                hopeless: found.hopeless,
                way,
            });
        }
    }
    // What nothing can bring about was not looked for: the way to what it hangs on is the nearest there is.
    let ways: Vec<Option<Way>> = all.iter().map(|s| Some(s.way.as_ref()?.0.clone())).collect();
    for (goal, sought) in all.iter_mut().enumerate() {
        if sought.way.is_none() && sought.nearest.is_none() {
            sought.nearest = search.nearest_met(goal, &ways);
        }
    }
    Explored {
        all,
        moves: search.moves + shortener.moves,
        is_complete,
    }
}
