//! What a service is, told from its name on the button. English.

use crate::vocabulary::ServiceKind;

/// Words that give a service away. The first row that fits counts, so what harms stands first.
const WORDS: [(ServiceKind, &[&str]); 13] = [
    (
        ServiceKind::ImmigrationDetention,
        &["holding", "detention", "removal", "lock-up"],
    ),
    (
        ServiceKind::Controller,
        &[
            "company",
            "employer",
            "owner",
            "manager",
            "boss",
            "travels along",
            "companion",
            "recruiter",
            "agency",
        ],
    ),
    (ServiceKind::ChildProtection, &["child"]),
    (ServiceKind::AntiTraffickingUnit, &["anti-trafficking", "trafficking"]),
    (
        ServiceKind::Health,
        &["clinic", "hospital", "doctor", "nurse", "health", "dentist"],
    ),
    (ServiceKind::LegalAid, &["legal", "lawyer", "law"]),
    (
        ServiceKind::LabourOffice,
        &["labour", "labor", "wage", "work inspection"],
    ),
    (ServiceKind::Asylum, &["asylum", "refugee"]),
    (ServiceKind::Embassy, &["embassy", "consulate", "consul"]),
    (
        ServiceKind::CriminalInvestigation,
        &["investigation", "detective", "crime", "fraud", "police"],
    ),
    (
        ServiceKind::VictimSupport,
        &["victim", "shelter", "support", "safe house", "advice", "counsel"],
    ),
    (
        ServiceKind::Family,
        &["family", "parents", "mother", "father", "relatives"],
    ),
    (
        ServiceKind::Information,
        &["leaflet", "card", "information", "number", "brochure"],
    ),
];

/// The kind that a name suggests.
pub(super) fn kind_of(label: &str) -> Option<ServiceKind> {
    let label = label.to_lowercase();
    WORDS
        .iter()
        .find(|(_, words)| words.iter().any(|w| label.contains(w)))
        .map(|(kind, _)| *kind)
}
