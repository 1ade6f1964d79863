//! What happened. Events are never refused; marks, records and faces read them and change nothing.

use super::action::LineAt;
use crate::scenario::talk::{FindingIx, TextIx};
use crate::scenario::{ActIx, EventIx, PaperIx, PersonIx, PlaceIx, PromiseIx, SpotIx, ThingIx};
use crate::talk;
use crate::vocabulary::words::{Deed, Standing};

/// Who heard something that was not meant for them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Hearer {
    /// Somebody with power over the person (DMG-07).
    Power(PersonIx),
    /// Somebody of the group they are held with (ERR-10).
    Group(PersonIx),
    /// Somebody else.
    Stranger(PersonIx),
}

/// One thing that happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// An act begins.
    Act(ActIx),
    /// The clock of the act stands at so many seconds.
    Clock(u32),
    /// The official is in a place.
    Moved(PlaceIx),
    /// Something was looked at.
    Looked(SpotIx),
    /// A paper came to hand.
    Found(PaperIx),
    /// A paper was read.
    WasRead(PaperIx, Option<PersonIx>),
    /// Things can be reached.
    Freed(ThingIx),
    /// Something was done with a thing of a person, and to whom it went.
    Handled(Deed, ThingIx, PersonIx, Option<PersonIx>),
    /// A line was perceived, outside a talk or in it.
    Perceived(LineAt),
    /// Two lines were laid side by side; whether they cannot both be so.
    Against(LineAt, LineAt, bool),
    /// The official sat down with somebody.
    Sat(PersonIx),
    /// The official got up.
    Rose(PersonIx),
    /// Something of the talk with the person at the table.
    Talk(PersonIx, talk::Event),
    /// Something on the matter was asked, in words that are recommended.
    Asked {
        /// Whom.
        person: PersonIx,
        /// Whether nobody else heard.
        is_alone: bool,
        /// Whether the two understood each other.
        is_understood: bool,
        /// Whether it was asked if the person is free to leave (INT-10).
        tests: bool,
    },
    /// Somebody heard a question to this person.
    Overheard(PersonIx, Hearer),
    /// A child was questioned on the matter by somebody who is no specialist (CHI-01).
    ChildQuestioned(PersonIx),
    /// Something was done, and whether it had been done before.
    Did(Deed, Option<PersonIx>, bool),
    /// Somebody interprets for a person.
    Interprets {
        /// For whom.
        to: PersonIx,
        /// Who.
        by: PersonIx,
        /// Whether that has power over the person, or is one of their group (ERR-11).
        is_bound: bool,
    },
    /// A practice point was broken towards a person, in general where there is none: its number among the scenario's.
    Harmed(Option<PersonIx>, u16),
    /// Something was promised to a person.
    Promised(PromiseIx, Option<PersonIx>),
    /// A promise was kept.
    Kept(PromiseIx),
    /// A promise was broken.
    Broken(PromiseIx),
    /// A person is talked with as this from here on.
    Became(PersonIx, Standing),
    /// A caller has given a name.
    GaveName(PersonIx),
    /// Somebody came to a place.
    Arrived(PersonIx, PlaceIx),
    /// Somebody went away.
    Left(PersonIx),
    /// Somebody hears from here on.
    Listens(PersonIx),
    /// A person says nothing more today.
    Shut(PersonIx),
    /// A moment of the day has come.
    Happened(EventIx),
    /// It was replied to: the place of the reply.
    Replied(EventIx, u8),
    /// Words of a moment of the day.
    Said(TextIx, Option<PersonIx>),
    /// A line was put onto a page.
    Noted(LineAt, PersonIx),
    /// A line was taken off a page.
    Struck(LineAt, PersonIx),
    /// A person was rated.
    Rated(PersonIx, u8),
    /// A decision was made.
    Decided(PersonIx),
    /// What the person said to it.
    AnsweredFinding(PersonIx, FindingIx),
    /// The time of the act is over.
    ActOver,
    /// The run has ended.
    Ended,
}
