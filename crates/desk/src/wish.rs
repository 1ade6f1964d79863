//! What a person at a face wants. Faces only say it, by handing back the wish of an [`Offer`](crate::shown::Offer); the
//! desk does it, or tells why not. Nothing here knows how a wish is made: by a click, a key, a typed number.

use crate::memory::{Card, Fold, Panel};
use crate::settings::Look;
use grounds_core::drill::Spacing;
use grounds_core::locale::Choice;
use grounds_core::scenario::{PersonIx, ServiceIx};
use grounds_core::session::view::PaperAt;
use grounds_core::session::{Action, LineAt, Sort};
use grounds_core::talk;
use grounds_core::vocabulary::{Finding, OffenceHandling, Onward};

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
    /// Read again what a run that was ended came to, by its name.
    ReadAgain(String),
    /// Look back on all runs that were ended: what they show together.
    LookBack,
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
    /// Try again from before this move of the run that has ended, counted from 0. Nothing of the try is kept.
    TryFrom(usize),
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
    /// Let people breathe and things move by themselves, or keep everything still.
    KeepStill(bool),
    /// Show all in these colours.
    SetLook(Look),
    /// Read in these languages.
    Read(Choice),
    /// Something about drills.
    Drill(Drilled),
    /// Close the program.
    Quit,
}

/// What is wished of a drill.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Drilled {
    /// Begin one: from the shelf, from a prebrief, or after another.
    Begin(Course),
    /// Go without the one that is offered before the first interview. It is offered no more.
    Decline,
    /// Choose an answer, by its place.
    Choose(usize),
    /// Go on, when the line on the answer was read.
    GoOn,
    /// Find the gaps after which something comes back in this way.
    Space(Spacing),
    /// Write the days on which something comes back into a calendar file.
    Calendar,
}

/// What is drilled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Course {
    /// How questions are put: before the first interview, and whenever somebody wants to.
    Coding,
    /// Everything, what is due first.
    Mixed,
}

impl From<Drilled> for Wish {
    fn from(drilled: Drilled) -> Self {
        Self::Drill(drilled)
    }
}

/// What changes on the screen and not in the run.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Turn {
    /// Open a part of the run.
    Panel(Panel),
    /// Look closer at somebody who is here.
    Person(PersonIx),
    /// Turn to another page of the talk.
    Page(talk::Page),
    /// Touch a line: it lies open, to be put onto a page; touched again, it does not.
    Touch(LineAt),
    /// The line that lies open belongs onto the page about this person.
    OnPage(PersonIx),
    /// Search the indicators for this, while a line lies open.
    SearchCodes(String),
    /// Close the line that lies open.
    CloseLine,
    /// Lay this line against the next one that is touched.
    Lay(LineAt),
    /// Lay it against none.
    LayNone,
    /// Open a paper beside the one that is open, or put it away.
    Paper(PaperAt),
    /// Open the page about a person, in the notebook.
    About(PersonIx),
    /// Search everything that was noted and heard for this.
    Search(String),
    /// Decide about a person.
    Deciding(PersonIx),
    /// A part of the decision about a person.
    Decision(PersonIx, Part),
    /// Choose what stands in this place of the decision about a person.
    Slot(PersonIx, Slot),
    /// Ask whether the day or the run shall end, or do not.
    Ending(bool),
    /// Do not end it yet: decide about this person first.
    DecideFirst(PersonIx),
    /// Open the choice of languages, or close it.
    Reading(bool),
    /// Show the keys of the screen in front, or put them away.
    Keys(bool),
    /// Pull out a card, or put it back.
    Card(Option<Card>),
    /// Unfold a part of the debrief, or fold it again.
    Unfold(Fold),
}

/// A part of a decision. What can be had several times is put in or taken out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Part {
    /// What is found.
    Finding(Finding),
    /// What is found besides it.
    Besides(Finding),
    /// A noted line, as a reason.
    Ground(LineAt),
    /// Every line of the page that is sorted like this, up to as many as a finding can have.
    Grounds(Sort),
    /// Help that is arranged or offered.
    Service(ServiceIx),
    /// Every service that the person agreed to in the talk, as help.
    Agreed,
    /// A service that is told.
    Told(ServiceIx),
    /// Offences.
    Offences(OffenceHandling),
    /// What happens next.
    Onward(Onward),
    /// Somebody into whose hands the person is given.
    To(PersonIx),
    /// A safe way back (INT-13).
    WayBack,
}

/// A place in the sentences of a decision, each with what fits there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Slot {
    /// What is found.
    Finding,
    /// What is found besides it.
    Besides,
    /// Because of which lines.
    Grounds,
    /// Help that is arranged or offered.
    Services,
    /// Who else is told.
    Told,
    /// Offences.
    Offences,
    /// What happens next.
    Onward,
    /// Into whose hands.
    To,
    /// A way back.
    WayBack,
}

impl Slot {
    /// Every place, in the order in which it is said.
    pub const ALL: [Self; 9] = [
        Self::Finding,
        Self::Besides,
        Self::Grounds,
        Self::Services,
        Self::Told,
        Self::Offences,
        Self::Onward,
        Self::To,
        Self::WayBack,
    ];
}

impl Part {
    /// Where it stands.
    #[must_use]
    pub const fn slot(self) -> Slot {
        match self {
            Self::Finding(_) => Slot::Finding,
            Self::Besides(_) => Slot::Besides,
            Self::Ground(_) | Self::Grounds(_) => Slot::Grounds,
            Self::Service(_) | Self::Agreed => Slot::Services,
            Self::Told(_) => Slot::Told,
            Self::Offences(_) => Slot::Offences,
            Self::Onward(_) => Slot::Onward,
            Self::To(_) => Slot::To,
            Self::WayBack => Slot::WayBack,
        }
    }

    /// Whether nothing else is to be chosen in its place: one of a list, or all of it at once.
    #[must_use]
    pub const fn is_whole(self) -> bool {
        !matches!(self, Self::Ground(_) | Self::Service(_) | Self::Told(_) | Self::WayBack)
    }
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
