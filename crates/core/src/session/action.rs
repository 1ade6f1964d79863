//! What a trainee does, and what is kept of a page and of a decision.

use crate::practice::{IndicatorIx, WorryIx};
use crate::scenario::talk::TextIx;
use crate::scenario::{PaperIx, PersonIx, PlaceIx, ServiceIx, SpotIx, ThingIx};
use crate::talk::Turn;
use crate::vocabulary::words::Deed;
use crate::vocabulary::{Finding, OffenceHandling, Onward};

/// A line as it was perceived: the words, and by whom they were said or whose row they stand in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LineAt {
    /// The words.
    pub text: TextIx,
    /// Who said it, or whose row it is.
    pub of: Option<PersonIx>,
}

/// How a line is sorted on a page of the notebook.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Sort {
    /// It counts.
    Counts,
    /// Worth a question, not enough by itself.
    AskFurther,
    /// Set aside: it explains itself, or means nothing.
    SetAside,
}

/// A line on the page about a person.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Note {
    /// The line.
    pub line: LineAt,
    /// Whose page.
    pub page: PersonIx,
    /// How it is sorted; not yet, where there is none.
    pub sort: Option<Sort>,
    /// Why, in plain words.
    pub worry: Option<WorryIx>,
    /// The same in codes, at the level Expert.
    pub codes: Vec<IndicatorIx>,
}

/// A decision about one person, as it is said to them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Decided {
    /// What is found: one finding, or one and a second beside it.
    pub findings: Vec<Finding>,
    /// Because of these lines, at most [`GROUNDS`].
    pub grounds: Vec<LineAt>,
    /// Help that is arranged or offered.
    pub services: Vec<ServiceIx>,
    /// Who else is told.
    pub told: Vec<ServiceIx>,
    /// Offences (LAW-08).
    pub offences: Option<OffenceHandling>,
    /// What happens next.
    pub onward: Option<Onward>,
    /// To whom the person is given over, where it is somebody in this scenario.
    pub to: Option<PersonIx>,
    /// Whether a safe way back is left: a number that can be kept, a day and a name (INT-13).
    pub way_back: bool,
}

/// The most lines that a finding is grounded on. More are a list, and no reason.
pub const GROUNDS: usize = 6;

/// What the trainee tries. It may be refused.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Action {
    /// Goes to a place.
    Go(PlaceIx),
    /// Looks at something.
    Look(SpotIx),
    /// Reads a paper, or that of one person.
    Read(PaperIx, Option<PersonIx>),
    /// Lays two lines side by side: they cannot both be so.
    Against(LineAt, LineAt),
    /// Sits down with somebody, or goes on with the talk.
    Sit(PersonIx),
    /// A turn of the talk.
    Say(Turn),
    /// Gets up; the talk can go on later.
    Rise,
    /// Does something, with somebody or in general.
    Do(Deed, Option<PersonIx>),
    /// Has somebody interpret for a person.
    Interpret {
        /// For whom.
        to: PersonIx,
        /// Who.
        by: PersonIx,
    },
    /// Does something with a thing of a person: photographs, seals or lists it, or gives it to somebody.
    Handle {
        /// What is done.
        deed: Deed,
        /// With what.
        thing: ThingIx,
        /// Whose.
        of: PersonIx,
        /// To whom it goes, when it is given.
        to: Option<PersonIx>,
    },
    /// Replies to a moment of the day: the place of the reply.
    Reply(u8),
    /// Puts a line onto a page, or sorts it anew.
    Note(Box<Note>),
    /// Takes a line off a page.
    Strike(LineAt, PersonIx),
    /// Says how likely it is, 0–100, that a person is a victim.
    Rate(PersonIx, u8),
    /// Decides about a person, and says it to them.
    Decide(PersonIx, Box<Decided>),
    /// Ends the day; the next begins, where there is one.
    EndDay,
    /// Ends the run.
    End,
}
