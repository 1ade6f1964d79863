//! Why an action was refused. A refusal changes nothing and is always told.

use crate::locale::{PersonKey, person_key};
use crate::scenario::{PersonIx, TextIx};

/// A reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The run has ended.
    Ended,
    /// The shift is over; only notebook and decisions are left.
    ShiftOver,
    /// That is not here.
    NotHere,
    /// That person is not here.
    PersonNotHere(PersonIx),
    /// One is there already.
    AlreadyHere,
    /// The scenario says why not.
    Told(TextIx),
    /// Not possible now.
    NotNow,
    /// There is no common language and nobody interprets.
    NoCommonLanguage(PersonIx),
    /// A common language is there already.
    NoInterpreterNeeded(PersonIx),
    /// Nobody interprets for this person yet.
    NoInterpreter(PersonIx),
    /// That person does not interpret.
    NotAnInterpreter(PersonIx),
    /// The person cannot go on without a pause.
    TooDistressed(PersonIx),
    /// The person does not want to talk.
    WillNotTalk(PersonIx),
    /// The document is not at hand.
    NoSuchDocument,
    /// Both documents must have been read.
    NotBothRead,
    /// It has been done already.
    AlreadyDone,
    /// It has been looked at: what there is to see, in the same words.
    SeenBefore(TextIx),
    /// It has been asked, and the answer would be the same: the answer.
    AnsweredBefore(TextIx),
    /// It needs a person.
    NeedsPerson,
    /// The cue has not been perceived.
    CueNotMet,
    /// There is no such note.
    NoSuchNote,
    /// Nothing is decided about this person.
    NotAsked(PersonIx),
    /// A decision needs at least one finding.
    NoFinding,
    /// This service is not on offer for this person.
    NoSuchService,
    /// A number is outside its range.
    OutOfRange,
}

impl Refusal {
    /// The key of its words among the interface texts.
    #[must_use]
    pub const fn key(self) -> PersonKey {
        match self {
            Self::Ended => person_key!("refusal-ended"),
            Self::ShiftOver => person_key!("refusal-shift-over"),
            Self::NotHere => person_key!("refusal-not-here"),
            Self::PersonNotHere(_) => person_key!("refusal-person-not-here"),
            Self::AlreadyHere => person_key!("refusal-already-here"),
            Self::Told(_) => person_key!("refusal-told"),
            Self::NotNow => person_key!("refusal-not-now"),
            Self::NoCommonLanguage(_) => person_key!("refusal-no-common-language"),
            Self::NoInterpreterNeeded(_) => person_key!("refusal-no-interpreter-needed"),
            Self::NoInterpreter(_) => person_key!("refusal-no-interpreter"),
            Self::NotAnInterpreter(_) => person_key!("refusal-not-an-interpreter"),
            Self::TooDistressed(_) => person_key!("refusal-too-distressed"),
            Self::WillNotTalk(_) => person_key!("refusal-will-not-talk"),
            Self::NoSuchDocument => person_key!("refusal-no-such-document"),
            Self::NotBothRead => person_key!("refusal-not-both-read"),
            Self::AlreadyDone => person_key!("refusal-already-done"),
            Self::SeenBefore(_) => person_key!("refusal-seen-before"),
            Self::AnsweredBefore(_) => person_key!("refusal-answered-before"),
            Self::NeedsPerson => person_key!("refusal-needs-person"),
            Self::CueNotMet => person_key!("refusal-cue-not-met"),
            Self::NoSuchNote => person_key!("refusal-no-such-note"),
            Self::NotAsked(_) => person_key!("refusal-not-asked"),
            Self::NoFinding => person_key!("refusal-no-finding"),
            Self::NoSuchService => person_key!("refusal-no-such-service"),
            Self::OutOfRange => person_key!("refusal-out-of-range"),
        }
    }

    /// The person it is about.
    #[must_use]
    pub const fn person(self) -> Option<PersonIx> {
        match self {
            Self::PersonNotHere(p)
            | Self::NoCommonLanguage(p)
            | Self::NoInterpreterNeeded(p)
            | Self::NoInterpreter(p)
            | Self::NotAnInterpreter(p)
            | Self::TooDistressed(p)
            | Self::WillNotTalk(p)
            | Self::NotAsked(p) => Some(p),
            Self::Ended
            | Self::ShiftOver
            | Self::NotHere
            | Self::AlreadyHere
            | Self::Told(_)
            | Self::NotNow
            | Self::NoSuchDocument
            | Self::NotBothRead
            | Self::AlreadyDone
            | Self::SeenBefore(_)
            | Self::AnsweredBefore(_)
            | Self::NeedsPerson
            | Self::CueNotMet
            | Self::NoSuchNote
            | Self::NoFinding
            | Self::NoSuchService
            | Self::OutOfRange => None,
        }
    }
}
