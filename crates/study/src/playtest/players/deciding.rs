//! The desk: how likely, what it is, and what happens next, for each person on their own.

use super::textbook::{Stance, Textbook};
use crate::practice::IndicatorIx;
use crate::scenario::{Action, Decided, PersonIx, ServiceIx};
use crate::session::{Consent, View};
use crate::vocabulary::{AgeGroup, ConsentBasis, Dimension, Finding, OffenceHandling, Onward, ServiceKind};

/// The next thing to settle at the desk; none when everything is.
pub(super) fn next(player: &Textbook, view: View<'_>) -> Option<Action> {
    let people = view.to_decide();
    let unrated = people.iter().find(|&&p| view.rating(p).is_none());
    if let Some(&who) = unrated {
        return Some(Action::Rate(who, player.certainty(view, who))).filter(|a| player.may(a, view));
    }
    let undecided = people.iter().filter(|&&p| view.decided(p).is_none());
    undecided
        .map(|&who| Action::Decide(who, Box::new(player.decision(view, who))))
        .find(|a| player.may(a, view))
}

impl Textbook {
    /// How likely it is that someone is a victim, 0–100.
    fn certainty(&self, view: View<'_>, who: PersonIx) -> u8 {
        match self.stance {
            Stance::Everyone => 100,
            Stance::Nobody => 0,
            Stance::Fair => match self.handbook.sheet().and_then(|s| s.rating(who)) {
                Some(stated) => stated,
                None => match self.own_finding(view, who) {
                    Finding::PresumedVictim | Finding::ChildAtRisk | Finding::Emergency => 90,
                    Finding::SuspicionRemains => 70,
                    Finding::LabourRights | Finding::OtherProtectionNeed => 25,
                    Finding::SuspectWithRights | Finding::NoGrounds => 10,
                },
            },
        }
    }

    /// Whether a second conversation is worth offering: the person is neither presumed a victim nor cleared.
    pub(super) fn keeps_in_mind(&self, view: View<'_>, who: PersonIx) -> bool {
        self.decision(view, who).findings.contains(&Finding::SuspicionRemains)
    }

    fn decision(&self, view: View<'_>, who: PersonIx) -> Decided {
        match self.stance {
            Stance::Everyone => self.decided_as(view, who, Finding::PresumedVictim),
            Stance::Nobody => self.decided_as(view, who, Finding::NoGrounds),
            Stance::Fair => match self.handbook.sheet().and_then(|s| s.decision(who)) {
                Some(expert) => self.with_consent(view, who, expert.clone()),
                None => self.decided_as(view, who, self.own_finding(view, who)),
            },
        }
    }

    /// What the own notes bear (REF-01): suspicion, and more when means and purpose are both there.
    fn own_finding(&self, view: View<'_>, who: PersonIx) -> Finding {
        let age = AgeGroup::of_age(view.age(who));
        let notes = view.notes().iter().filter(|n| n.about == who);
        let mut codes: Vec<IndicatorIx> = notes.flat_map(|n| n.shows.iter().copied()).collect();
        codes.sort_unstable();
        codes.dedup();
        let positive = self.practice.positive_dimensions(&codes, age);
        let is_exploited = positive.contains(&Dimension::Exploitation);
        let has_means = positive.iter().any(|d| *d != Dimension::Exploitation);
        let suspects = self.practice.reaches_suspicion(&codes, age);
        match (age, suspects, has_means, is_exploited) {
            (AgeGroup::Child, true, _, _) => Finding::ChildAtRisk,
            (AgeGroup::Adult, true, true, _) => Finding::PresumedVictim,
            (AgeGroup::Adult, true, false, true) => Finding::LabourRights,
            (_, false, _, _) if codes.is_empty() => Finding::NoGrounds,
            _ => Finding::SuspicionRemains,
        }
    }

    fn decided_as(&self, view: View<'_>, who: PersonIx, finding: Finding) -> Decided {
        let kinds: &[ServiceKind] = match finding {
            Finding::PresumedVictim => &[ServiceKind::VictimSupport, ServiceKind::AntiTraffickingUnit],
            Finding::ChildAtRisk => &[ServiceKind::ChildProtection],
            Finding::SuspicionRemains => &[ServiceKind::AntiTraffickingUnit, ServiceKind::Information],
            Finding::OtherProtectionNeed => &[ServiceKind::Asylum, ServiceKind::Information],
            Finding::LabourRights => &[ServiceKind::LabourOffice, ServiceKind::Information],
            Finding::SuspectWithRights => &[ServiceKind::LegalAid, ServiceKind::CriminalInvestigation],
            Finding::Emergency => &[ServiceKind::Health],
            Finding::NoGrounds => &[ServiceKind::Information],
        };
        let is_victim = matches!(
            finding,
            Finding::PresumedVictim | Finding::ChildAtRisk | Finding::Emergency
        );
        let decided = Decided {
            findings: vec![finding],
            services: self.services(view, who, |k| kinds.contains(&k)),
            consent: ConsentBasis::Agreed,
            share: Vec::new(),
            offences: match finding {
                Finding::SuspectWithRights => OffenceHandling::InvestigateWithRights,
                _ if is_victim => OffenceHandling::NonPunishmentReview,
                _ => OffenceHandling::None,
            },
            onward: if is_victim || finding == Finding::SuspectWithRights {
                Onward::StaysWhileOpen
            } else {
                Onward::FreeToGo
            },
        };
        self.with_consent(view, who, decided)
    }

    fn services(&self, view: View<'_>, who: PersonIx, fits: impl Fn(ServiceKind) -> bool) -> Vec<ServiceIx> {
        let fits = |s: &ServiceIx| self.handbook.service(*s).is_some_and(&fits);
        view.services(who).iter().copied().filter(fits).collect()
    }

    /// Puts down what the person really said, and respects a no (REF-05).
    fn with_consent(&self, view: View<'_>, who: PersonIx, mut decided: Decided) -> Decided {
        let is_child = AgeGroup::of_age(view.age(who)) == AgeGroup::Child;
        match view.consents(who).1 {
            _ if is_child => decided.consent = ConsentBasis::ChildHeard,
            Consent::Agreed => decided.consent = ConsentBasis::Agreed,
            Consent::NotAsked => decided.consent = ConsentBasis::NotAsked,
            Consent::Declined => {
                decided.consent = ConsentBasis::Declined;
                decided.services = self.services(view, who, |k| k == ServiceKind::Information);
                decided.share.clear();
            }
        }
        decided
    }
}
