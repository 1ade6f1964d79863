//! One talk with one person, as a state machine: what can be said or done now, and what comes of it.
//!
//! No chance in play. What is dealt is dealt at the beginning, apart from what is true, from streams that hang on names. The
//! same start and the same turns give the same events everywhere. A turn that cannot be taken is refused and changes nothing.
//! Everything a rule counts with is data ([`TalkRules`]); texts are places in tables, and nothing here knows a scenario.
//!
//! A trainee sees a [`View`]: lines, sets of wordings, what a body shows, never a number. The numbers are there for who
//! explains the talk afterwards ([`Inside`]).
//!
//! ```text
//! reach = trust + 1 − distress − fatigue − a stranger who hears       needed: small 2 · part 4 + weight · whole 6 + weight
//! trust stops at 3 until a fear is met, at 6 until all are            met: shown → asked about → named → answered truly
//! pull ≥ 5: agrees with what is put to them, whatever is true         planted: spoils the subject until it is taken back
//! ```

mod after;
mod again;
mod begin;
mod event;
mod holds;
mod inside;
mod numbers;
mod outside;
pub mod players;
mod say;
mod sight;
mod sparse;
mod tell;
mod turn;
mod view;

pub use again::Between;
pub use begin::{Manner, Start};
pub use event::{Event, Sign, Standing, Why};
pub use inside::{Inside, InsideAnswer, InsideSubject};
pub use sight::{IN_SIGHT, Page, Row, Sight};
pub use turn::{Refusal, Turn};
pub use view::{Bodies, View};

use super::scenario::talk::{
    AnswerIx, EndIx, Facts, FearSet, LineIx, MomentIx, ReplyIx, Script, SetIx, SubjectIx, TruthIx,
};
use crate::practice::talk::TalkRules;
use crate::vocabulary::{Rung, WordingKind};
use sparse::Sparse;

/// Where a talk takes place: what is written for it, the numbers it goes by, and what the rest of the run knows.
#[derive(Debug)]
pub struct Room<'a, F> {
    /// What is written for the talk.
    pub script: &'a Script,
    /// The numbers.
    pub rules: &'a TalkRules,
    /// What the rest of the run knows.
    pub facts: &'a F,
}

impl<F> Clone for Room<'_, F> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<F> Copy for Room<'_, F> {}

/// One talk with one person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Talk {
    dice: crate::chance::Streams,
    truth: TruthIx,
    /// How often the trainee has played this: what opens a talk comes in turn.
    play: u16,
    /// How many talks with this person went before.
    before: u8,
    trust: u8,
    distress: u8,
    /// How easily the person agrees.
    bends: u8,
    /// How tired they were when it began.
    tired: u8,
    rested: u8,
    minute: u16,
    /// Turns taken, so that words of the stock come in turn.
    turns: u16,
    /// Noes that were passed over.
    noes: u8,
    /// The person knows what happens to the words, that they can stop, and can put one right.
    explained: bool,
    /// After a promise, a threat or a label.
    pressed: bool,
    /// After a promise: what is told now counts for nothing.
    tainted: bool,
    /// Help was made to hang on the telling.
    priced: bool,
    /// Somebody was put down as agreed who was not asked.
    put_down: bool,
    halted: bool,
    phase: Phase,
    subjects: Vec<OfSubject>,
    /// By line: how it was heard.
    heard: Sparse<LineIx, Standing>,
    ends: Sparse<EndIx, OfEnd>,
    /// Subjects in the order in which they came up.
    opened: Vec<SubjectIx>,
    /// Everything before this place in `opened` was asked.
    asked_before: usize,
    front: Front,
    fears: Fears,
    /// By moment: when it is due. Past is never again.
    due: Vec<u16>,
    cared: u8,
    /// The subject that an open question was last put about: silence belongs to it.
    last: Option<SubjectIx>,
    /// The answer that was last given.
    answered: Option<AnswerIx>,
    slip: Option<Slip>,
    /// The turn before this one was a silence.
    was_silent: bool,
    sign: Option<Sign>,
    /// The bands that were told last.
    shown: Bodies,
    /// What [`Facts::changes`] said last.
    changes: u32,
}

/// What is in front.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Front {
    subject: Option<SubjectIx>,
    set: Option<SetIx>,
    /// The places of the ends, as they stand on the screen.
    order: [u8; 3],
}

/// What goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Phase {
    /// The official has the word.
    Talking,
    /// Somebody wants something now.
    Moment(MomentIx),
    /// It is over.
    Over,
}

/// How things stand with a subject.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct OfSubject {
    told: Option<Rung>,
    /// Something has named it.
    is_named: bool,
    is_open: bool,
    was_asked: bool,
    /// A good question about it has lent its trust.
    has_gained: bool,
    /// Silence about it has brought a word.
    was_waited: bool,
    /// Words were put into the person's mouth.
    is_led: bool,
    /// A denial is on record.
    is_denied: bool,
    /// The sign that it is not the moment was given.
    was_not_now: bool,
    /// Who may be told is settled.
    is_settled: bool,
    visits: u8,
}

/// How things stand with an end.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct OfEnd {
    /// The kind it had when it was last said, unless that was taken back.
    said_as: Option<WordingKind>,
    is_planted: bool,
}

/// How things stand with the fears.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Fears {
    /// Those that the person has.
    has: FearSet,
    shown: FearSet,
    named: FearSet,
    met: FearSet,
    /// When each showed last.
    at: [u16; 16],
    /// How many plainer signs of each were given.
    signs: [u8; 16],
}

/// What was last said, and how things stood before, so that it can be taken back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Slip {
    what: Said,
    /// Whether there is something to take back.
    is_poor: bool,
    before: Option<OfSubject>,
    end_before: OfEnd,
    noes: u8,
    pressed: bool,
    tainted: bool,
    priced: bool,
    put_down: bool,
}

/// What was said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Said {
    End(EndIx, SubjectIx, Front),
    Reply(ReplyIx),
}

impl Talk {
    /// What a trainee may see of it.
    #[must_use]
    pub const fn view<'a, F: Facts>(&'a self, room: Room<'a, F>) -> View<'a, F> {
        View { talk: self, room }
    }

    fn subject(&self, ix: SubjectIx) -> &OfSubject {
        &self.subjects[usize::from(ix.0)]
    }

    fn subject_mut(&mut self, ix: SubjectIx) -> &mut OfSubject {
        &mut self.subjects[usize::from(ix.0)]
    }
}
