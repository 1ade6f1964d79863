//! What a person at a face wants. Faces only say it, by handing back the wish of an [`Offer`](crate::shown::Offer); the
//! desk does it, or tells why not. Nothing here knows how a wish is made: by a click, a key, a typed number.

use crate::memory::{Chapter, Meaning, Panel, Talk};
use grounds_core::locale::Choice;
use grounds_core::practice::IndicatorIx;
use grounds_core::scenario::{Action, CueIx, DocumentIx, PersonIx, ServiceIx};
use grounds_core::vocabulary::{ConsentBasis, Finding, OffenceHandling, Onward};

/// One wish.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Wish {
    /// Open the prebrief of a scenario, by its place on the shelf.
    Open(usize),
    /// Write at a scenario, by its place on the shelf. Only a face with an author's desk can grant it.
    Write(usize),
    /// Go on with a kept run, by the name its [`Home`](crate::home::Home) gave it.
    GoOn(String),
    /// Put a kept run away, by its name: it is offered no more, and not deleted.
    PutAway(String),
    /// Begin the run whose prebrief is open.
    Begin,
    /// Begin it although nothing can be kept for now.
    BeginUnkept,
    /// Keep runs in the other place that was offered.
    KeepElsewhere,
    /// Leave for the shelf. A run that goes on is kept.
    Leave,
    /// Leave although moves are not kept.
    LeaveUnkept,
    /// Stay, when one was asked whether to leave.
    Stay,
    /// Play the scenario again, from its prebrief.
    Again,
    /// Try something in the run.
    Act(Action),
    /// Turn to something, choose or write something that is no move of the run.
    Turn(Turn),
    /// Try to keep what waits.
    Keep,
    /// The notice has been read.
    DismissNotice,
    /// Make text this large, in parts of a hundred.
    SetTextSize(u16),
    /// Read in these languages.
    Read(Choice),
    /// Close the program.
    Quit,
}

/// What changes on the screen and not in the run.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Turn {
    /// Open a part of the run.
    Panel(Panel),
    /// Be with a person.
    Person(PersonIx),
    /// Ask or do, where there is no room for both.
    Talk(Talk),
    /// Open a document beside the one that is open, or close it.
    Document(DocumentIx),
    /// Search the cues for this.
    Search(String),
    /// Only cues without a note, or all again.
    OnlyUnmarked,
    /// Open the note on a cue, or close it.
    Note(CueIx),
    /// Change a note that was written.
    Rewrite(CueIx, PersonIx),
    /// Close the note without keeping it.
    CloseNote,
    /// The note is about this person.
    NoteAbout(PersonIx),
    /// How sure the note is.
    NoteSure(u8),
    /// What the cue stands for.
    NoteMeaning(Meaning),
    /// An indicator, put on the note or taken off.
    NoteShows(IndicatorIx),
    /// Search the indicators for this.
    NoteSearch(String),
    /// Decide about a person.
    Deciding(PersonIx),
    /// A part of the decision about a person.
    Decision(PersonIx, Part),
    /// Ask whether the run shall end, or do not.
    Ending(bool),
    /// Do not end it yet: decide about this person first.
    DecideFirst(PersonIx),
    /// Open the choice of languages, or close it.
    Reading(bool),
    /// Open a chapter of the debrief.
    Chapter(Chapter),
}

/// A part of a decision. What can be had several times is put in or taken out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Part {
    /// A finding.
    Finding(Finding),
    /// A service referred to.
    Service(ServiceIx),
    /// Consent.
    Consent(ConsentBasis),
    /// A service with which information is shared.
    Share(ServiceIx),
    /// Offences.
    Offences(OffenceHandling),
    /// Staying and returning.
    Onward(Onward),
}

impl From<Turn> for Wish {
    fn from(turn: Turn) -> Self {
        Self::Turn(turn)
    }
}

impl From<Action> for Wish {
    fn from(action: Action) -> Self {
        Self::Act(action)
    }
}
