//! Which draws a proof plays: every one where there are few; else seeds that show every word, every cue surfaced and
//! hidden and every face in every part, and some more. How many there are is counted exactly, and said.

use crate::scenario::{DrawKind, Scenario};
use crate::session::Drawn;
use std::collections::BTreeSet;

/// Up to this many draws, each is played.
const EACH: u128 = 400;
/// Seeds looked at for each draw that is to be found: enough that one is missed in fewer than a billion proofs.
const SEEDS_EACH: u64 = 40;
/// Seeds looked at when only a part of all draws is played.
const SEEDS: u64 = 20_000;

/// The draws that are played.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draws {
    /// How many there are; the greatest number there is stands for any more.
    pub total: u128,
    /// Seeds, each of another draw where all are played.
    pub seeds: Vec<u64>,
    /// Whether every draw is among them.
    pub is_all: bool,
    /// How many of the words, surfacings and faces are among them, and how many there are.
    pub cells: (usize, usize),
    /// The first so many seeds show all of those.
    pub covering: usize,
}

/// Something that a draw can give: draw, number in its list, face or word, whether it surfaces.
type Cell = (usize, usize, usize, bool);

impl Draws {
    /// Chooses the draws of a scenario: all, or those that show everything and `more`.
    pub(super) fn of(scenario: &Scenario, more: u64) -> Self {
        let total = count(scenario);
        let all_cells = cell_count(scenario);
        let is_few = total <= EACH;
        let wanted = usize::try_from(total).unwrap_or(usize::MAX);
        let mut seen_draws: BTreeSet<Drawn> = BTreeSet::new();
        let mut seen_cells: BTreeSet<Cell> = BTreeSet::new();
        let (mut covering, mut others) = (Vec::new(), Vec::new());
        let last = if is_few {
            SEEDS_EACH * u64::try_from(total).unwrap_or(1)
        } else {
            SEEDS.max(more)
        };
        for seed in 0..last {
            let is_done = if is_few {
                seen_draws.len() >= wanted
            } else {
                seen_cells.len() >= all_cells && seed >= more
            };
            if is_done {
                break;
            }
            let drawn = Drawn::from_seed(scenario, seed);
            let before = seen_cells.len();
            each_cell(scenario, &drawn, |cell| {
                seen_cells.insert(cell);
            });
            let shows_more = seen_cells.len() > before || covering.is_empty();
            let is_new = seen_draws.insert(drawn);
            if shows_more {
                covering.push(seed);
            } else if (is_few && is_new) || (!is_few && seed < more) {
                others.push(seed);
            }
        }
        let is_all = is_few && seen_draws.len() >= wanted;
        let first = covering.len();
        covering.append(&mut others);
        Self {
            total,
            seeds: covering,
            is_all,
            cells: (seen_cells.len(), all_cells),
            covering: first,
        }
    }

    /// Which draws those are, in words.
    #[must_use]
    pub fn words(&self) -> String {
        let played = self.seeds.len();
        if self.total == 1 {
            "the one draw there is".to_owned()
        } else if self.is_all {
            format!("each of the {played} draws there are")
        } else {
            format!(
                "{played} of {} draws, with {} of {} words, cues surfaced or hidden, and faces in their parts",
                self.total, self.cells.0, self.cells.1
            )
        }
    }
}

/// How many draws there are.
fn count(scenario: &Scenario) -> u128 {
    let falling = |n: usize, k: usize| (n - k.min(n) + 1..=n).fold(1_u128, |p, x| p.saturating_mul(x as u128));
    scenario.draw_ixs().fold(1_u128, |all, ix| {
        let these = match &scenario.draw(ix).kind {
            DrawKind::Deal { profiles, to } => falling(profiles.len(), to.len()),
            DrawKind::Surface { keep, of } => {
                let keep = (*keep).min(of.len() - (*keep).min(of.len()));
                // Exact as long as it does not run over: each step divides evenly.
                (1..=keep).fold(1_u128, |p, k| p.saturating_mul((of.len() - k + 1) as u128) / k as u128)
            }
            DrawKind::Choose { one_of } => one_of.len() as u128,
        };
        all.saturating_mul(these)
    })
}

fn cell_count(scenario: &Scenario) -> usize {
    let cells = scenario.draw_ixs().map(|ix| match &scenario.draw(ix).kind {
        DrawKind::Deal { profiles, to } => profiles.len() * to.len(),
        DrawKind::Surface { keep, of } => of.len() * (usize::from(*keep > 0) + usize::from(*keep < of.len())),
        DrawKind::Choose { one_of } => one_of.len(),
    });
    cells.sum()
}

fn each_cell(scenario: &Scenario, drawn: &Drawn, mut cell: impl FnMut(Cell)) {
    for ix in scenario.draw_ixs() {
        match &scenario.draw(ix).kind {
            DrawKind::Deal { to, .. } => {
                for (number, &part) in to.iter().enumerate() {
                    if let Some(face) = drawn.face(part) {
                        cell((ix.index(), number, face.into(), true));
                    }
                }
            }
            DrawKind::Surface { of, .. } => {
                for (number, &cue) in of.iter().enumerate() {
                    cell((ix.index(), number, 0, drawn.surfaces(cue)));
                }
            }
            DrawKind::Choose { .. } => cell((ix.index(), 0, drawn.word(ix).into(), true)),
        }
    }
}
