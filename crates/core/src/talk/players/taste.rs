//! Which wordings somebody takes.

use crate::chance::Dice;
use crate::practice::talk::TalkRules;
use crate::vocabulary::{Lean, WordingKind};

/// Which wordings somebody takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Taste {
    /// Any.
    Any,
    /// A recommended one so many times in five, else any.
    Good {
        /// Of five.
        of_five: u8,
    },
    /// What can be answered in a word.
    Quick,
    /// What puts in what one believes.
    Leading(Lean),
    /// A recommended one every other time, else what puts in what one believes.
    HalfLeading(Lean),
}

impl Taste {
    /// The place of the one that is taken.
    pub(super) fn pick(
        self,
        rules: &TalkRules,
        options: impl Iterator<Item = (WordingKind, Option<Lean>)>,
        dice: &mut Dice,
    ) -> Option<usize> {
        let now = match self {
            Self::Good { of_five } if dice.below(5) >= usize::from(of_five) => Self::Any,
            Self::HalfLeading(_) if dice.below(2) == 0 => Self::Good { of_five: 5 },
            Self::HalfLeading(to) => Self::Leading(to),
            other => other,
        };
        let likes = |(kind, lean)| match now {
            Self::Any => 0,
            Self::Quick => quick(rules, kind),
            Self::Leading(to) | Self::HalfLeading(to) => leading(to, kind, lean),
            Self::Good { .. } => i16::from(rules.kind(kind).recommended),
        };
        let ranked = options
            .enumerate()
            .map(|(at, option)| (likes(option), dice.below(1 << 20), at));
        ranked.max().map(|(_, _, at)| at)
    }
}

/// How quickly something is said and answered.
fn quick(rules: &TalkRules, kind: WordingKind) -> i16 {
    match kind {
        WordingKind::Closed | WordingKind::Fact | WordingKind::Choice | WordingKind::Abrupt => 3,
        WordingKind::Soothe | WordingKind::Doubt => 2,
        _ => 2 - i16::from(rules.kind(kind).minutes),
    }
}

/// How well something serves who believes something already.
fn leading(to: Lean, kind: WordingKind, lean: Option<Lean>) -> i16 {
    let is_mine = lean == Some(to);
    match (to, kind) {
        (_, WordingKind::Leading) if is_mine => 5,
        (Lean::Held, WordingKind::Leading | WordingKind::Choice) => 2,
        (Lean::Held, WordingKind::Label | WordingKind::Detail) => 4,
        (Lean::Held, WordingKind::Promise | WordingKind::Soothe) => 3,
        (Lean::Free, WordingKind::Leading) => 1,
        (Lean::Free, WordingKind::Choice) if is_mine => 4,
        (Lean::Free, WordingKind::Blame | WordingKind::Doubt) => 4,
        (Lean::Free, WordingKind::Choice | WordingKind::Price | WordingKind::Closed | WordingKind::Abrupt) => 3,
        _ => 0,
    }
}
