//! What becomes of people. The first that fits is told, so one behind one that always fits is never told.

use super::flow::{Flow, SMALL, TEXT};
use super::node::Node;
use super::pen::Pen;
use super::shape::{Style, Tile, Tint};
use grounds_core::scenario::talk::{Index, TruthIx};
use grounds_core::scenario::{Outcome, OutcomeIx, PersonIx};

/// A box for each outcome, and one for those of whom the library tells.
pub(super) fn tiles(pen: &Pen<'_>) -> Vec<Tile> {
    let all = pen.scenario.outcomes();
    let each = (0..all.len()).map(|at| tile(pen, at));
    each.chain(without(pen)).collect()
}

fn tile(pen: &Pen<'_>, at: usize) -> Tile {
    let all = pen.scenario.outcomes();
    let is_told = is_told(all, at);
    let mut flow = Flow::new();
    if let Some(outcome) = all.get(at) {
        let whom = pen.for_whom(&outcome.of).unwrap_or_else(|| "anybody".to_owned());
        flow.passage(&whom, TEXT, Style::Strong, 2);
        pen.gates(&mut flow, &pen.speech().gates(&outcome.when));
        if outcome.when.is_empty() {
            flow.words("otherwise", Style::Faint);
        }
        if !is_told {
            flow.words("never told: an earlier one always fits", Style::Wrong);
        }
        flow.line();
        for (days, text) in [("3 days", outcome.days3), ("30 days", outcome.days30)] {
            flow.words(days, Style::Strong);
            flow.passage(pen.raw(text), SMALL, Style::Plain, 3);
        }
    }
    let tint = if is_told { Tint::Outcome } else { Tint::Lost };
    flow.boxed(Some(Node::Outcome(OutcomeIx::at(at))), tint)
}

/// Whether an outcome can be the first that fits.
pub(super) fn is_told(all: &[Outcome], at: usize) -> bool {
    let Some((before, of)) = all.get(..at).zip(all.get(at)) else {
        return true;
    };
    let covers =
        |before: &Outcome, who: PersonIx, truth: TruthIx| before.when.is_empty() && before.of.holds(who, truth);
    if of.of.0.is_empty() {
        return !before.iter().any(|one| one.when.is_empty() && one.of.0.is_empty());
    }
    of.of.0.iter().any(|(who, truths)| {
        let mut own = (0..16).map(TruthIx).filter(|&truth| truths.has(truth));
        own.any(|truth| !before.iter().any(|one| covers(one, *who, truth)))
    })
}

/// People and truths of whom nothing is told here whatever is decided.
fn without(pen: &Pen<'_>) -> Option<Tile> {
    let scenario = pen.scenario;
    let mut flow = Flow::new();
    let mut is_any = false;
    for &who in scenario.decide() {
        for (n, version) in scenario.person(who).truths.iter().enumerate() {
            let is_told = scenario.outcomes().iter().any(|one| one.of.holds(who, TruthIx::at(n)));
            if !is_told {
                is_any = true;
                flow.words(&format!("{} {}", scenario.person(who).id, version.id), Style::Plain);
            }
        }
    }
    flow.line();
    flow.words("in words of the library", Style::Faint);
    is_any.then(|| flow.boxed(None, Tint::Neutral))
}
