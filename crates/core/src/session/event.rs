//! What happened. Events are never refused; listeners (marks, records, sound) read them and change nothing.

use crate::scenario::{AnswerIx, CueIx, DocumentIx, EventIx, HotspotIx, LocalIx, PersonIx, PlaceIx, QuestionIx};
use crate::vocabulary::{Conduct, Manner, QuestionKind};
use serde::Serialize;

/// How a cue was perceived.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum How {
    /// Seen in a place.
    Seen,
    /// Read in a document.
    Read,
    /// Noticed by laying two documents side by side.
    Compared,
    /// Told by a person.
    Told(PersonIx, Manner),
    /// Noticed while something was done or happened.
    Noticed,
}

/// One thing that happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Event {
    /// The clock stands at this minute of the shift.
    Clock(u16),
    /// The trainee is in a place.
    Moved(PlaceIx),
    /// Something was looked at.
    Looked(HotspotIx),
    /// A document came to hand.
    Found(DocumentIx),
    /// A document was read.
    WasRead(DocumentIx),
    /// Two documents were laid side by side.
    Compared(DocumentIx, DocumentIx),
    /// A cue was perceived for the first time.
    CueMet(CueIx, How),
    /// A question was put, and of which kind it was at that moment.
    Asked {
        /// The question.
        question: QuestionIx,
        /// Its kind at that moment.
        kind: QuestionKind,
        /// Whether it had been put before.
        again: bool,
        /// Whether a controller could hear it.
        overheard: bool,
        /// Whether the person had been separated and no controller was near.
        alone: bool,
        /// Distress when it was put, 0–100.
        distress: u8,
    },
    /// An answer was given.
    Answered {
        /// The question.
        question: QuestionIx,
        /// The answer.
        answer: AnswerIx,
        /// How it came to be told.
        manner: Manner,
    },
    /// Something was done.
    Did {
        /// The conduct.
        conduct: Conduct,
        /// With whom.
        with: Option<PersonIx>,
        /// The local entry that applied.
        local: Option<LocalIx>,
        /// Whether it had been done before.
        again: bool,
    },
    /// Someone interprets for a person from now on.
    Interprets {
        /// For whom.
        to: PersonIx,
        /// Who.
        by: PersonIx,
        /// Whether independent.
        independent: bool,
    },
    /// A person said whether they are willing to talk.
    TalkConsent(PersonIx, bool),
    /// A person said whether they want the referral.
    ReferralConsent(PersonIx, bool),
    /// Trust changed to this.
    Trust(PersonIx, u8),
    /// Distress changed to this.
    Distress(PersonIx, u8),
    /// A person came to a place.
    Arrived(PersonIx, PlaceIx),
    /// A person went away.
    Left(PersonIx),
    /// A person will not talk any more.
    Shut(PersonIx),
    /// An event of the scenario happened.
    Happened(EventIx),
    /// A note was written.
    Noted(CueIx, PersonIx),
    /// A note was taken back.
    Retracted(CueIx, PersonIx),
    /// A person was rated.
    Rated(PersonIx, u8),
    /// A decision was made.
    DecidedAbout(PersonIx),
    /// The shift is over: what is left is the desk.
    ShiftOver,
    /// The run has ended.
    Ended,
}
