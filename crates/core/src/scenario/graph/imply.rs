//! Whether conditions hold whenever others do: then what stands behind them comes too late.

use super::super::{Cond, Run, Scenario};
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
            (Cond::Not(not_b), _) => match (self.scenario.conds(not_b), opposite(a)) {
                (&[x], Some(y)) => self.implies(y, x),
                _ => false,
            },
            (_, Cond::Not(not_a)) => match (opposite(b), self.scenario.conds(not_a)) {
                (Some(x), &[y]) => self.implies(y, x),
                _ => false,
            },
            _ => false,
        }
    }
}

/// A condition that nothing can break.
fn always(cond: Cond) -> bool {
    matches!(
        cond,
        Cond::TrustAtLeast(0)
            | Cond::DistressAtLeast(0)
            | Cond::After(0)
            | Cond::TrustBelow(101..)
            | Cond::DistressBelow(101..)
    )
}

/// What holds exactly when a condition does not, where there is a word for it.
fn opposite(cond: Cond) -> Option<Cond> {
    match cond {
        Cond::TrustAtLeast(n) => Some(Cond::TrustBelow(n)),
        Cond::TrustBelow(n) => Some(Cond::TrustAtLeast(n)),
        Cond::DistressAtLeast(n) => Some(Cond::DistressBelow(n)),
        Cond::DistressBelow(n) => Some(Cond::DistressAtLeast(n)),
        Cond::After(n) => Some(Cond::Before(n)),
        Cond::Before(n) => Some(Cond::After(n)),
        _ => None,
    }
}

/// Whether `b` brings `a` with it, both being plain.
fn simple(b: Cond, a: Cond) -> bool {
    match (b, a) {
        (Cond::TrustAtLeast(b), Cond::TrustAtLeast(a)) | (Cond::DistressAtLeast(b), Cond::DistressAtLeast(a)) => b >= a,
        (Cond::TrustBelow(b), Cond::TrustBelow(a)) | (Cond::DistressBelow(b), Cond::DistressBelow(a)) => b <= a,
        (Cond::After(b), Cond::After(a)) => b >= a,
        (Cond::Before(b), Cond::Before(a)) => b <= a,
        (Cond::Alone, Cond::Done(Conduct::Separate))
        | (Cond::Private, Cond::Done(Conduct::PrivateRoom))
        | (Cond::Briefed, Cond::Done(Conduct::BriefInterpreter)) => true,
        (Cond::Noted(b), Cond::Seen(a)) => b == a,
        (Cond::Compared(b1, b2), Cond::Compared(a1, a2)) => (b1, b2) == (a2, a1),
        (Cond::Compared(b1, b2), Cond::Read(a)) => a == b1 || a == b2,
        _ => false,
    }
}
