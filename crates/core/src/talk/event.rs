//! What comes of a turn, in order: what is said and seen, what became of it, what it took. Small values; who shows them looks
//! the words up, who marks the run reads the rest.

use crate::practice::talk::{Band, Scale, Way};
use crate::scenario::talk::{AnswerIx, CareIx, EndIx, FearIx, LineIx, MomentIx, ReplyIx, SubjectIx, WishIx};
use crate::vocabulary::{Habit, Rung, WordingKind};

/// How far a line can be relied on. What was heard better stays so.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Standing {
    /// Not heard.
    #[default]
    Unheard,
    /// Heard as an interpreter made it.
    Rendered,
    /// Said about something into which the official had put words.
    Led,
    /// Said after a promise.
    Promised,
    /// In the person's own words.
    Own,
}

/// What shows, without a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Sign {
    /// There is more, and it would come.
    Unsaid,
    /// There is more, and not now.
    NotNow,
    /// A plainer sign of a fear that was not taken up.
    Fear,
}

/// Why who may be told is not settled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Why {
    /// Somebody hears.
    NotAlone,
    /// Not understood.
    NotUnderstood,
    /// Was not told what happens to the words.
    NotInformed,
    /// Under a promise, a threat, a price, or afraid of being heard.
    NotFree,
}

/// What came of a turn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// The official said this, about this subject. The kind is the one it had then; a trainee does not see it.
    Asked(EndIx, SubjectIx, WordingKind),
    /// The official replied to a moment.
    Replied(ReplyIx, WordingKind),
    /// The official waited.
    Waited,
    /// The official did something for the person.
    Cared(CareIx),
    /// The official took the last words back; whether there was something to take back.
    TookBack(bool),
    /// The official had the last answer said word for word.
    WordForWord,
    /// A line was said or seen, as an interpreter made it or as it is.
    Line(LineIx, Habit, Standing),
    /// This is the answer; its lines follow.
    Answered(AnswerIx),
    /// An answer, summed up by who interprets.
    Summed(AnswerIx),
    /// So much of a subject is told.
    Told(SubjectIx, Rung, Standing),
    /// A fact was asked for in time, and told.
    Fact(SubjectIx, Standing),
    /// It was said before. Nothing has changed.
    Repeated(SubjectIx),
    /// A denial is on record.
    Denied(SubjectIx),
    /// The person has put right what was denied.
    Repaired(SubjectIx),
    /// The person agreed: the words are the official's.
    Planted(EndIx, SubjectIx),
    /// The person did not agree.
    SaidNo(EndIx, SubjectIx),
    /// Planted words were taken back.
    Struck(EndIx, SubjectIx),
    /// A fear showed.
    Shown(FearIx),
    /// A fear was named by the person.
    Named(FearIx),
    /// A fear was met.
    Met(FearIx),
    /// A fear that had been met is awake again.
    Woken(FearIx),
    /// What is told from now on counts for nothing.
    Tainted,
    /// It counts again.
    Cleared,
    /// The person says who may be told.
    Settled(WishIx),
    /// The person was asked, and it cannot count.
    Unsettled(SubjectIx, Why),
    /// Somebody was put down as agreed who was not asked.
    PutDown(SubjectIx),
    /// Something shows.
    Sign(Sign),
    /// A body shows something else than before.
    Body(Scale, Band, Way),
    /// A subject came up.
    Opened(SubjectIx),
    /// Somebody wants something.
    Moment(MomentIx),
    /// The person does not want any more now.
    Halted,
    /// The person has gone.
    Gone,
    /// The talk is over.
    Ended,
    /// So many minutes passed.
    Minutes(u8),
}
