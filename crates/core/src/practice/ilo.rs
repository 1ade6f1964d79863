//! The ILO decision rule for one dimension, and the worked combination of dimensions (`ILO-OI-2009`).

use crate::vocabulary::{AgeGroup, Dimension, Strength};

/// How many indicators of each strength were found in one dimension.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Strong ones.
    pub strong: u16,
    /// Medium ones.
    pub medium: u16,
    /// Weak ones.
    pub weak: u16,
}

impl Tally {
    /// Counts one more. An indicator absent from the list of this age group counts for nothing.
    pub const fn add(&mut self, strength: Option<Strength>) {
        match strength {
            Some(Strength::Strong) => self.strong += 1,
            Some(Strength::Medium) => self.medium += 1,
            Some(Strength::Weak) => self.weak += 1,
            None => {}
        }
    }

    /// Whether the dimension is positive: two strong; one strong with another; three medium; two medium with a weak one.
    #[must_use]
    pub const fn is_positive(self) -> bool {
        let Self { strong, medium, weak } = self;
        strong >= 2 || (strong == 1 && medium + weak >= 1) || medium >= 3 || (medium == 2 && weak >= 1)
    }
}

/// The labels of the worked example. A tool of research and assessment: the threshold for *referral* is lower.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Label {
    /// No dimension that matters is positive.
    NotExploited,
    /// Exploitation alone: a labour-rights case.
    Exploited,
    /// Deceived, and exploited.
    DeceivedAndExploited,
    /// Means and exploitation: trafficked for forced labour.
    Trafficked,
}

/// Combines positive dimensions as the worked example does. For a child, exploitation suffices (LAW-02).
#[must_use]
pub fn combine(positive: &[Dimension], age: AgeGroup) -> Label {
    let has = |d: Dimension| positive.contains(&d);
    let exploited = has(Dimension::Exploitation);
    let coerced = has(Dimension::CoercionAtDestination) || has(Dimension::DestinationVulnerability);
    match (exploited, age) {
        (true, AgeGroup::Child) => Label::Trafficked,
        (true, AgeGroup::Adult) if coerced => Label::Trafficked,
        (true, AgeGroup::Adult)
            if has(Dimension::DeceptiveRecruitment)
                || has(Dimension::CoerciveRecruitment)
                || has(Dimension::RecruitmentVulnerability) =>
        {
            Label::DeceivedAndExploited
        }
        (true, AgeGroup::Adult) => Label::Exploited,
        (false, _) => Label::NotExploited,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The published clauses (a) to (d), each as "is there a way to choose them from what was found", written
    /// without the formula above so that a slip in one shows against the other.
    fn by_clauses(t: Tally) -> bool {
        let clauses = [(2, 0, 0), (1, 1, 0), (1, 0, 1), (0, 3, 0), (0, 2, 1)];
        clauses.iter().any(|&(s, m, w)| {
            // A stronger indicator may stand in for a weaker one.
            let spare_strong = i32::from(t.strong) - s;
            let spare_medium = i32::from(t.medium) + spare_strong.max(0) - m;
            let spare_weak = i32::from(t.weak) + spare_medium.max(0) - w;
            spare_strong >= 0 && spare_medium >= 0 && spare_weak >= 0
        })
    }

    #[test]
    fn the_rule_holds_for_every_combination_of_strengths_up_to_five() {
        for strong in 0..=5 {
            for medium in 0..=5 {
                for weak in 0..=5 {
                    let tally = Tally { strong, medium, weak };
                    assert_eq!(tally.is_positive(), by_clauses(tally), "{tally:?}");
                }
            }
        }
    }

    #[test]
    fn the_published_rows_come_out_as_published() {
        let rows = [
            (2, 0, 0, true),
            (1, 1, 0, true),
            (1, 0, 1, true),
            (0, 3, 0, true),
            (0, 2, 1, true),
            (1, 0, 0, false),
            (0, 2, 0, false),
            (0, 1, 5, false),
            (0, 0, 5, false),
        ];
        for (strong, medium, weak, positive) in rows {
            assert_eq!(
                Tally { strong, medium, weak }.is_positive(),
                positive,
                "{strong} {medium} {weak}"
            );
        }
    }

    #[test]
    fn a_child_needs_no_means() {
        assert_eq!(combine(&[Dimension::Exploitation], AgeGroup::Child), Label::Trafficked);
        assert_eq!(combine(&[Dimension::Exploitation], AgeGroup::Adult), Label::Exploited);
    }
}
