//! A talk from the inside, for who explains it afterwards, marks it, or proves something about it. No face of a trainee may
//! use it.

use super::{Room, Talk};
use crate::scenario::talk::{EndIx, Facts, FearSet, Index, LineIx, Script, SubjectIx, TruthIx};
use crate::talk::event::Standing;

/// What is hidden in a talk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Inside {
    /// Trust.
    pub trust: u8,
    /// Distress.
    pub distress: u8,
    /// How tired.
    pub tired: u8,
    /// How easily the person agrees.
    pub bends: u8,
    /// How far the person can go.
    pub reach: i16,
    /// How near they are to agreeing.
    pub pull: i16,
    /// Where trust stops.
    pub ceiling: u8,
    /// Fears that the person has.
    pub fears: FearSet,
    /// Fears that showed.
    pub shown: FearSet,
    /// Fears that the person named.
    pub named: FearSet,
    /// Fears that are met.
    pub met: FearSet,
    /// Under a promise.
    pub is_tainted: bool,
    /// What is true.
    pub truth: TruthIx,
}

impl Talk {
    /// What is hidden in it.
    pub fn inside<F: Facts>(&self, room: Room<'_, F>) -> Inside {
        Inside {
            trust: self.trust,
            distress: self.distress,
            tired: self.tired(room.rules),
            bends: self.bends,
            reach: self.reach(room),
            pull: self.pull(room),
            ceiling: self.ceiling(room),
            fears: self.fears.has,
            shown: self.fears.shown,
            named: self.fears.named,
            met: self.met(),
            is_tainted: self.tainted,
            truth: self.truth,
        }
    }

    /// How a line was heard.
    #[must_use]
    pub fn standing_of(&self, script: &Script, line: LineIx) -> Standing {
        self.heard[script.line(line).same.index()]
    }

    /// The ends whose words were planted and stand.
    pub fn planted(&self) -> impl Iterator<Item = EndIx> {
        self.ends
            .iter()
            .enumerate()
            .filter(|(_, of)| of.is_planted)
            .map(|(n, _)| EndIx::at(n))
    }

    /// Whether words were put into the person's mouth about a subject, and stand.
    #[must_use]
    pub fn is_led(&self, subject: SubjectIx) -> bool {
        self.subjects.get(subject.index()).is_some_and(|of| of.is_led)
    }

    /// Whether somebody was put down as agreed who was not asked, and it stands.
    #[must_use]
    pub const fn was_put_down(&self) -> bool {
        self.put_down
    }
}
