//! The colours of the map: calm grounds, dark lines, so that it can be printed without colour too.

use super::super::shape::Tint;

/// Ground and line of a frame, a tile or a badge.
#[derive(Clone, Copy, Debug)]
pub(super) struct Colours {
    /// The ground of a frame.
    pub ground: &'static str,
    /// A strong one of the same kind: lines, badges.
    pub strong: &'static str,
}

const PEOPLE: [Colours; 6] = [
    pair("#edf3fa", "#2f5d8a"),
    pair("#f3eff9", "#6a4c93"),
    pair("#eef6ef", "#34703f"),
    pair("#fbf3e8", "#99590f"),
    pair("#f9eef2", "#99355c"),
    pair("#eaf5f6", "#17676f"),
];

/// By the order of the kinds of questions.
const KINDS: [&str; 9] = [
    "#1b7f5c", "#2b6cb0", "#56687a", "#56687a", "#8a5a00", "#7b4591", "#b3261e", "#a02c58", "#6d4c41",
];

const fn pair(ground: &'static str, strong: &'static str) -> Colours {
    Colours { ground, strong }
}

pub(super) fn of(tint: Tint) -> Colours {
    match tint {
        Tint::Place => pair("#f1f4f6", "#5f7482"),
        Tint::Paper => pair("#fdf9ef", "#9c8440"),
        Tint::Person(n) => PEOPLE[n % PEOPLE.len()],
        Tint::Kind(n) => pair("#ffffff", KINDS[n % KINDS.len()]),
        Tint::Care => pair("#f4faf6", "#4f9470"),
        Tint::Harm => pair("#fdf3f2", "#b3261e"),
        Tint::Event => pair("#f5f4f8", "#57527d"),
        Tint::Decision => pair("#ffffff", "#333333"),
        Tint::Neutral => pair("#fafafa", "#8a8a8a"),
    }
}
