//! How somebody decides, once they know what they know: rightly, or in one of the ways in which people are lost. The right
//! answer is read off what is true, so that each claim is about the marks and the scenario, and not about a player's wit.

use grounds_core::scenario::talk::Yes;
use grounds_core::scenario::{PersonIx, ServiceIx};
use grounds_core::session::{Action, Decided, GROUNDS, LineAt, Note, Session, Sort};
use grounds_core::vocabulary::{AgeGroup, Finding, OffenceHandling, Onward, ServiceKind, Truth};

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

/// Lines about a person, in their own words or seen, that carry something: put onto the page, and given as grounds.
fn grounds(run: &mut Session, who: PersonIx) -> Vec<LineAt> {
    let scenario = run.scenario().clone();
    let strength = |line: &LineAt| {
        let marks = scenario.text(line.text).marks.iter().map(|&mark| scenario.mark(mark));
        marks
            .map(|mark| (!mark.shows.is_empty(), !mark.asks.is_empty()))
            .max()
            .unwrap_or_default()
    };
    let mut lines: Vec<LineAt> = run
        .perceived()
        .filter(|line| line.of == Some(who) && run.counts(*line))
        .collect();
    lines.retain(|line| strength(line) != (false, false));
    lines.sort_by_key(|line| std::cmp::Reverse(strength(line)));
    lines.truncate(GROUNDS);
    for &line in &lines {
        let note = Note {
            line,
            page: who,
            sort: Some(if strength(&line).0 {
                Sort::Counts
            } else {
                Sort::AskFurther
            }),
            worry: None,
            codes: Vec::new(),
        };
        let _ = run.apply(Action::Note(Box::new(note)));
    }
    lines.retain(|line| run.notes().iter().any(|note| note.line == *line && note.page == who));
    lines
}

/// What is right for a person, as far as it was agreed with them.
#[must_use]
pub fn right(run: &mut Session, who: PersonIx) -> Decided {
    let scenario = run.scenario().clone();
    let truth = truth_of(run, who);
    let is_child = AgeGroup::of_age(run.drawn().of(who).age) == AgeGroup::Child;
    let agreed = |to: &ServiceIx| run.wish(who, *to) == Some(Yes::Yes);
    let helps = |to: &ServiceIx| scenario.service(*to).kind.helps();
    let mut services: Vec<ServiceIx> = scenario.services().filter(agreed).filter(helps).collect();
    if is_child {
        services.extend(
            scenario
                .services()
                .filter(|&to| scenario.service(to).kind == ServiceKind::ChildProtection),
        );
        services.dedup();
    }
    // Whoever was agreed to be told and gives no help is told.
    let told = scenario.services().filter(agreed).filter(|to| !helps(to)).collect();
    let findings = match truth {
        _ if is_child && truth.is_victim() => vec![Finding::ChildAtRisk],
        Truth::Trafficked | Truth::TraffickedAndOffended | Truth::AtRisk => vec![Finding::PresumedVictim],
        Truth::WillingOperator | Truth::Exploiter => vec![Finding::SuspectWithRights],
        Truth::LabourRights => vec![Finding::LabourRights],
        Truth::OtherProtection => vec![Finding::OtherProtectionNeed],
        Truth::Unaffected => vec![Finding::NoGrounds],
    };
    let offends = scenario
        .person(who)
        .truths
        .get(usize::from(run.drawn().truth(who).0))
        .is_some_and(|of| of.offence.is_some());
    let offences = match (offends, truth.is_victim()) {
        (true, true) => OffenceHandling::NonPunishmentReview,
        (true, false) => OffenceHandling::InvestigateWithRights,
        (false, _) => OffenceHandling::None,
    };
    let onward = match truth {
        Truth::AtRisk | Truth::Unaffected | Truth::WillingOperator | Truth::LabourRights => Onward::FreeToGo,
        _ => Onward::StaysWhileOpen,
    };
    Decided {
        findings,
        grounds: grounds(run, who),
        services,
        told,
        offences: Some(offences),
        onward: Some(onward),
        to: None,
        way_back: true,
    }
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
