//! The luck of one way of playing on: what a competent official overlooks or forgets.
//!
//! Luck hangs on the thing, not on the order of throws: with one luck the official forgets the water for one person,
//! whichever way they came to that moment. So a run that goes on after one move and a run that goes on after another
//! meet the same lapses, and the difference between them is the difference the moves make. Statisticians call it common
//! random numbers; here they are hashes, so nothing is drawn in order and nothing is kept.

use crate::scenario::{Action, PersonIx};

/// Of a thousand things that can be overlooked or put off for ever, how many are.
const LAPSES: u64 = 80;
/// Of a thousand decisions and statements of certainty, how many are never made.
const GRAVE_LAPSES: u64 = 20;

/// Where the luck of looking again begins, apart from that of any thing.
const AGAIN: u64 = 1 << 60;

/// What is forgotten in one way of playing on.
#[derive(Clone, Copy, Debug)]
pub(super) struct Luck {
    seed: u64,
    /// A thing that is left out whatever the luck.
    without: Option<u64>,
}

impl Luck {
    pub(super) const fn new(seed: u64) -> Self {
        Self { seed, without: None }
    }

    /// The same luck for someone who never does one thing.
    pub(super) fn without(self, action: &Action) -> Self {
        Self {
            without: thing(action),
            ..self
        }
    }

    /// Whether the official leaves this out.
    pub(super) fn skips(self, action: &Action) -> bool {
        let Some(thing) = thing(action) else { return false };
        let of_thousand = match action {
            Action::Rate(..) | Action::Decide(..) => GRAVE_LAPSES,
            _ => LAPSES,
        };
        self.without == Some(thing) || (is_forgettable(action) && mix(self.seed ^ mix(thing)) % 1_000 < of_thousand)
    }

    /// Whether the official looks again at what was decided about a person before more was learned.
    pub(super) const fn looks_again(self, person: PersonIx) -> bool {
        mix(self.seed ^ mix(AGAIN + person.index() as u64)) & 1 == 1
    }
}

/// Whether a competent official may forget it. Not what keeps people safe: who is competent does not interview beside a
/// controller because it slipped their mind.
const fn is_forgettable(action: &Action) -> bool {
    use crate::vocabulary::Conduct;
    match action {
        Action::Conduct(conduct, _) => !matches!(
            conduct,
            Conduct::Separate | Conduct::PrivateRoom | Conduct::AskConsent | Conduct::AskReferralConsent
        ),
        Action::Look(_)
        | Action::Read(_)
        | Action::Compare(..)
        | Action::Ask(_)
        | Action::Note { .. }
        | Action::Rate(..)
        | Action::Decide(..) => true,
        Action::Go(_) | Action::Interpret(..) | Action::Retract(..) | Action::End => false,
    }
}

/// The thing that a move does, whichever way it is done: a note on a cue is one thing, whatever it says. Going and
/// ending are not things that one has done once.
pub(super) fn thing(action: &Action) -> Option<u64> {
    let number = |n: usize| n as u64;
    let (kind, first, second) = match action {
        Action::Go(_) | Action::End => return None,
        Action::Look(spot) => (1, number(spot.index()), 0),
        Action::Read(document) => (2, number(document.index()), 0),
        Action::Compare(a, b) => (3, number(a.min(b).index()), number(a.max(b).index())),
        Action::Ask(question) => (4, number(question.index()), 0),
        Action::Conduct(conduct, with) => (5, number(conduct.index()), with.map_or(0, |p| number(p.index()) + 1)),
        Action::Interpret(to, _) => (6, number(to.index()), 0),
        Action::Note { cue, about, .. } => (7, number(cue.index()), number(about.index())),
        Action::Retract(cue, about) => (8, number(cue.index()), number(about.index())),
        Action::Rate(about, _) => (9, number(about.index()), 0),
        Action::Decide(about, _) => (10, number(about.index()), 0),
    };
    Some(kind << 48 | first << 24 | second)
}

/// Scatters the bits of a number (the finisher of splitmix64): the same everywhere, and no library may change it.
pub(super) const fn mix(n: u64) -> u64 {
    let n = n.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let n = (n ^ (n >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let n = (n ^ (n >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    n ^ (n >> 31)
}
