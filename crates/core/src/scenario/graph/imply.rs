//! Whether conditions hold whenever others do: then what stands behind them comes too late.

use super::super::{Bound, Cond, Run, Scenario, Subject, Talk, Tie, With};
use super::Node;
use crate::vocabulary::Conduct;

/// How many comparisons are made before a question is left open. Real lists need a few dozen; nesting made to hurt
/// would need more than there is time for.
const BUDGET: u32 = 20_000;

/// Whether every condition of `earlier` holds whenever all of `later` hold. When in doubt, no.
pub(super) fn implied(scenario: &Scenario, earlier: Run, later: Run) -> bool {
    let mut thought = Thought { scenario, left: BUDGET };
    let later = scenario.conds(later);
    scenario.conds(earlier).iter().all(|&a| thought.follows(a, later))
}

struct Thought<'a> {
    scenario: &'a Scenario,
    left: u32,
}

impl Thought<'_> {
    /// Whether `a` holds when all of `list` hold.
    fn follows(&mut self, a: Cond, list: &[Cond]) -> bool {
        match a {
            Cond::All(run) => (self.scenario.conds(run).to_vec().iter()).all(|&one| self.follows(one, list)),
            Cond::Any(run)
                if self
                    .scenario
                    .conds(run)
                    .to_vec()
                    .iter()
                    .any(|&one| self.follows(one, list)) =>
            {
                true
            }
            _ => always(a) || list.iter().any(|&b| self.implies(b, a)),
        }
    }

    /// Whether `a` holds when `b` does.
    fn implies(&mut self, b: Cond, a: Cond) -> bool {
        if self.left == 0 {
            return false;
        }
        self.left -= 1;
        if a == b || simple(b, a) {
            return true;
        }
        match (b, a) {
            (Cond::All(run), _) => {
                let inner = self.scenario.conds(run).to_vec();
                self.follows(a, &inner)
            }
            (Cond::Any(run), _) => {
                let inner = self.scenario.conds(run).to_vec();
                !inner.is_empty() && inner.iter().all(|&one| self.implies(one, a))
            }
            (_, Cond::Any(run)) => {
                let inner = self.scenario.conds(run).to_vec();
                inner.iter().any(|&one| self.implies(b, one))
            }
            (_, Cond::All(run)) => {
                let inner = self.scenario.conds(run).to_vec();
                inner.iter().all(|&one| self.implies(b, one))
            }
            (Cond::Not(not_b), Cond::Not(not_a)) => match (self.scenario.conds(not_b), self.scenario.conds(not_a)) {
                (&[x], &[y]) => self.implies(y, x),
                _ => false,
            },
            (Cond::Not(not_b), _) => match (self.scenario.conds(not_b), a.opposite()) {
                (&[x], Some(y)) => self.implies(y, x),
                _ => false,
            },
            (_, Cond::Not(not_a)) => match (b.opposite(), self.scenario.conds(not_a)) {
                (Some(x), &[y]) => self.implies(y, x),
                _ => false,
            },
            _ => false,
        }
    }
}

/// A condition that nothing can break.
fn always(cond: Cond) -> bool {
    use Bound::{AtLeast, Below};
    matches!(
        cond.about(),
        Subject::Level(_, AtLeast(0) | Below(101..)) | Subject::Clock(AtLeast(0))
    )
}

/// Whether `b` brings `a` with it, both being plain.
fn simple(b: Cond, a: Cond) -> bool {
    match (b.about(), a.about()) {
        (Subject::Level(b_of, b), Subject::Level(a_of, a)) => b_of == a_of && b.implies(a),
        (Subject::Clock(b), Subject::Clock(a)) => b.implies(a),
        (Subject::Talk(Talk::Alone), Subject::Deed(Conduct::Separate, With::Either)) => true,
        (Subject::Deed(b, With::AtHand), Subject::Deed(a, With::Either)) => b == a,
        (Subject::Thing(b, Tie::Noted), Subject::Thing(a, Tie::Met)) => b == a,
        (Subject::Pair(b1, b2), Subject::Pair(a1, a2)) => (b1, b2) == (a2, a1),
        (Subject::Pair(b1, b2), Subject::Thing(Node::Document(a), Tie::Met)) => a == b1 || a == b2,
        _ => false,
    }
}
