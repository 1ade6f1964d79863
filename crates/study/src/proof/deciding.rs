//! How somebody decides, once they know what they know: rightly, as the library says (`assess::right`), or in one of the ways in
//! which people are lost. The right answer is read off what is true, so that each claim is about the marks and the scenario, and
//! not about a player's wit.

use grounds_core::scenario::PersonIx;
use grounds_core::scenario::talk::Yes;
use grounds_core::session::{Decided, Session};
use grounds_core::vocabulary::{Finding, OffenceHandling, Onward, ServiceKind, Truth};

/// What is changed about the right decision.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Change {
    /// Nothing.
    Right,
    /// A victim is cleared.
    Cleared,
    /// A victim is charged.
    Charged,
    /// A victim is left with nothing: no help, no way back.
    Nothing,
    /// A victim is removed.
    Removed,
    /// A victim is handed to somebody with power over them, or to their family.
    HandedBack,
    /// The embassy is told of a victim.
    EmbassyTold,
    /// Somebody who could be cleared is presumed a victim.
    Presumed,
    /// An offender is let go.
    LetGo,
}

impl Change {
    /// Ways to lose a victim.
    pub const LOSES: [Self; 5] = [
        Self::Cleared,
        Self::Charged,
        Self::Nothing,
        Self::Removed,
        Self::HandedBack,
    ];

    /// A word for it.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Right => "right",
            Self::Cleared => "victim cleared",
            Self::Charged => "victim charged",
            Self::Nothing => "victim left with nothing",
            Self::Removed => "victim removed",
            Self::HandedBack => "victim handed back",
            Self::EmbassyTold => "embassy told of a victim",
            Self::Presumed => "somebody presumed who could be cleared",
            Self::LetGo => "offender let go",
        }
    }
}

/// One answer for everybody.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Uniform {
    /// Nobody is a victim.
    ClearAll,
    /// Everybody is charged.
    ChargeAll,
    /// Everybody is a suspect, with rights.
    SuspectAll,
    /// Everybody is presumed a victim and referred.
    ReferAll,
    /// Everybody stays open.
    OpenAll,
}

impl Uniform {
    /// Each of them.
    pub const ALL: [Self; 5] = [
        Self::ClearAll,
        Self::ChargeAll,
        Self::SuspectAll,
        Self::ReferAll,
        Self::OpenAll,
    ];

    /// A word for it.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::ClearAll => "clear all",
            Self::ChargeAll => "charge all",
            Self::SuspectAll => "suspect all",
            Self::ReferAll => "refer all",
            Self::OpenAll => "keep all open",
        }
    }

    /// Whether it is the answer that fits somebody of whom this is true.
    #[must_use]
    pub const fn fits(self, truth: Truth) -> bool {
        match self {
            Self::ClearAll => matches!(truth, Truth::Unaffected),
            Self::ChargeAll => false,
            Self::SuspectAll => matches!(truth, Truth::WillingOperator | Truth::Exploiter),
            Self::ReferAll => truth.is_victim(),
            Self::OpenAll => matches!(truth, Truth::AtRisk),
        }
    }
}

/// What is true of somebody, in the terms of the field.
#[must_use]
pub fn truth_of(run: &Session, who: PersonIx) -> Truth {
    run.drawn().truth_is(run.scenario(), who).unwrap_or(Truth::Unaffected)
}

/// A decision with one thing changed, where it applies to this person; whether it did.
#[must_use]
pub fn changed(run: &Session, who: PersonIx, change: Change, decided: &mut Decided) -> bool {
    let truth = truth_of(run, who);
    let scenario = run.scenario();
    let service = |kind| scenario.services().find(|&to| scenario.service(to).kind == kind);
    let controller = scenario
        .people()
        .find(|&one| scenario.person(one).power_over.contains(&who));
    match change {
        Change::Right => false,
        Change::Presumed => {
            if !truth.is_victim() {
                decided.findings = vec![Finding::PresumedVictim];
            }
            !truth.is_victim()
        }
        Change::LetGo => {
            let is_offender = matches!(truth, Truth::WillingOperator | Truth::Exploiter);
            if is_offender {
                decided.findings = vec![Finding::NoGrounds];
                decided.offences = Some(OffenceHandling::None);
            }
            is_offender
        }
        _ if !truth.is_victim() => false,
        Change::Cleared => {
            decided.findings = vec![Finding::NoGrounds];
            true
        }
        Change::Charged => {
            decided.offences = Some(OffenceHandling::Charge);
            true
        }
        Change::Nothing => {
            decided.services.clear();
            decided.way_back = false;
            true
        }
        Change::Removed => {
            decided.onward = Some(Onward::RemoveNow);
            true
        }
        Change::HandedBack => {
            decided.to = controller;
            if controller.is_none() {
                decided.services.extend(service(ServiceKind::Controller));
            }
            controller.is_some() || service(ServiceKind::Controller).is_some()
        }
        Change::EmbassyTold => {
            let embassy = service(ServiceKind::Embassy);
            decided.told = embassy.into_iter().collect();
            embassy.is_some_and(|to| run.wish(who, to) != Some(Yes::Yes))
        }
    }
}

/// Decides the same of everybody.
pub(super) fn alike(answer: Uniform) -> impl Fn(&Session, PersonIx, &mut Decided) -> bool {
    move |_, _, decided| {
        uniform(answer, decided);
        true
    }
}

/// The same answer whoever it is, with all diligence otherwise.
pub fn uniform(answer: Uniform, decided: &mut Decided) {
    match answer {
        Uniform::ClearAll => {
            decided.findings = vec![Finding::NoGrounds];
            decided.offences = Some(OffenceHandling::None);
        }
        Uniform::ChargeAll => {
            decided.findings = vec![Finding::SuspectWithRights];
            decided.offences = Some(OffenceHandling::Charge);
        }
        Uniform::SuspectAll => {
            decided.findings = vec![Finding::SuspectWithRights];
            decided.offences = Some(OffenceHandling::InvestigateWithRights);
        }
        Uniform::ReferAll => {
            decided.findings = vec![Finding::PresumedVictim];
            decided.offences = Some(OffenceHandling::NonPunishmentReview);
        }
        Uniform::OpenAll => decided.findings = vec![Finding::SuspicionRemains],
    }
}
