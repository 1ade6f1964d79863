//! Whether words speak of pain or illness, as anyone would see or hear it. English.

/// Words for pain and illness, as anyone would see or hear them.
const PAIN: &[&str] = &[
    "cheek", "tooth", "hurt", "pain", "bruise", "cough", "fever", "ill", "sick", "limp", "bandage", "wound", "swollen",
    "bleed", "pregnant", "faint", "injur", "burn",
];

/// Whether a text speaks of pain.
pub(super) fn speaks_of(text: &str) -> bool {
    let text = text.to_lowercase();
    let mut words = text.split(|c: char| !c.is_alphabetic());
    words.any(|w| PAIN.iter().any(|p| w.starts_with(p)))
}
