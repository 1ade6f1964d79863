//! Why an action was refused. A refusal changes nothing and is always told.

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
    pub const fn key(self) -> &'static str {
        match self {
            Self::Ended => "refusal-ended",
            Self::ShiftOver => "refusal-shift-over",
            Self::NotHere => "refusal-not-here",
            Self::PersonNotHere(_) => "refusal-person-not-here",
            Self::AlreadyHere => "refusal-already-here",
            Self::Told(_) => "refusal-told",
            Self::NotNow => "refusal-not-now",
            Self::NoCommonLanguage(_) => "refusal-no-common-language",
            Self::NoInterpreterNeeded(_) => "refusal-no-interpreter-needed",
            Self::NoInterpreter(_) => "refusal-no-interpreter",
            Self::NotAnInterpreter(_) => "refusal-not-an-interpreter",
            Self::TooDistressed(_) => "refusal-too-distressed",
            Self::WillNotTalk(_) => "refusal-will-not-talk",
            Self::NoSuchDocument => "refusal-no-such-document",
            Self::NotBothRead => "refusal-not-both-read",
            Self::AlreadyDone => "refusal-already-done",
            Self::NeedsPerson => "refusal-needs-person",
            Self::CueNotMet => "refusal-cue-not-met",
            Self::NoSuchNote => "refusal-no-such-note",
            Self::NotAsked(_) => "refusal-not-asked",
            Self::NoFinding => "refusal-no-finding",
            Self::NoSuchService => "refusal-no-such-service",
            Self::OutOfRange => "refusal-out-of-range",
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
            | Self::NeedsPerson
            | Self::CueNotMet
            | Self::NoSuchNote
            | Self::NoFinding
            | Self::NoSuchService
            | Self::OutOfRange => None,
        }
    }
}
