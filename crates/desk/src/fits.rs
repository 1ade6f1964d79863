//! Which parts of a decision can be said in one breath. Only what contradicts itself in so many words is kept apart: whoever
//! decides wrongly must be able to say so, and is told afterwards what came of it. So nothing here weighs anything, and no row
//! of practice is needed.

use crate::drafts::DecisionDraft;
use grounds_core::vocabulary::{Finding, OffenceHandling, Onward};

/// Whether one can find both. Nobody is found to need nothing and something, and nothing is both held and open; that somebody
/// may also have committed an offence can stand beside anything.
#[must_use]
pub(crate) fn together(one: Finding, other: Finding) -> bool {
    use Finding::{NoGrounds, PresumedVictim, SuspectWithRights, SuspicionRemains};
    match (one, other) {
        (one, other) if one == other => false,
        (SuspectWithRights, _) | (_, SuspectWithRights) => true,
        (NoGrounds, _) | (_, NoGrounds) => false,
        (PresumedVictim, SuspicionRemains) | (SuspicionRemains, PresumedVictim) => false,
        _ => true,
    }
}

/// Whether this can be said of offences: nobody is suspected of an offence that is not in question.
#[must_use]
pub(crate) fn offences(draft: &DecisionDraft, handling: OffenceHandling) -> bool {
    handling != OffenceHandling::None || !draft.findings.contains(&Finding::SuspectWithRights)
}

/// Whether somebody can be given into hands: nobody is who is free to go.
#[must_use]
pub(crate) fn hands(draft: &DecisionDraft) -> bool {
    draft.onward != Some(Onward::FreeToGo)
}

/// Takes out what can no longer be said beside what was chosen last.
pub(crate) fn settle(draft: &mut DecisionDraft) {
    if let [first, second] = draft.findings[..]
        && !together(first, second)
    {
        draft.findings.truncate(1);
    }
    draft.offences = draft.offences.filter(|&handling| offences(draft, handling));
    if !hands(draft) {
        draft.to = None;
    }
    // Who helps is told by being asked to.
    let helps = draft.services.clone();
    draft.told.retain(|to| !helps.contains(to));
}

#[cfg(test)]
mod tests {
    use super::{DecisionDraft, hands, offences, together};
    use grounds_core::vocabulary::{Finding, OffenceHandling, Onward};

    /// If this fails, a finding cannot be chosen at all, or one can be said and taken back in one sentence; or what fits hangs
    /// on the order in which it was chosen.
    #[test]
    fn findings_that_contradict_each_other_are_kept_apart() {
        let pairs = |&one: &Finding| Finding::ALL.iter().map(move |&other| (one, other));
        for (one, other) in Finding::ALL.iter().flat_map(pairs) {
            assert_eq!(together(one, other), together(other, one), "{one:?} {other:?}");
        }
        for (one, other) in [
            (Finding::NoGrounds, Finding::PresumedVictim),
            (Finding::NoGrounds, Finding::Emergency),
            (Finding::PresumedVictim, Finding::SuspicionRemains),
            (Finding::ChildAtRisk, Finding::ChildAtRisk),
        ] {
            assert!(!together(one, other), "{one:?} {other:?}");
        }
        for &one in Finding::ALL.iter().filter(|one| **one != Finding::SuspectWithRights) {
            assert!(together(one, Finding::SuspectWithRights), "{one:?}");
        }
        assert!(together(Finding::PresumedVictim, Finding::LabourRights));
    }

    /// If this fails, what is merely wrong cannot be decided, and nobody learns what comes of it: charging a victim, letting go or
    /// removing somebody about whom a question is open.
    #[test]
    fn what_is_wrong_can_be_said() {
        for &finding in Finding::ALL {
            let draft = DecisionDraft {
                findings: vec![finding],
                ..DecisionDraft::default()
            };
            assert!(offences(&draft, OffenceHandling::Charge), "{finding:?}");
            assert!(hands(&draft), "{finding:?}");
            let has_none = offences(&draft, OffenceHandling::None);
            assert_eq!(has_none, finding != Finding::SuspectWithRights, "{finding:?}");
        }
        for &onward in Onward::ALL {
            let draft = DecisionDraft {
                onward: Some(onward),
                ..DecisionDraft::default()
            };
            assert_eq!(hands(&draft), onward != Onward::FreeToGo, "{onward:?}");
        }
    }
}
