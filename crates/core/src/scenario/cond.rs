//! What something in a scenario may depend on, and what may change. A talk asks for these by number
//! ([`FactIx`](super::talk::FactIx)) and never sees them.

use super::ix::{
    ActIx, BankIx, BankLineIx, DrawIx, EventIx, PaperIx, PersonIx, PlaceIx, PromiseIx, ServiceIx, ThingIx, TongueIx,
};
use super::talk::{FearIx, SubjectIx, TextIx, Truths};
use crate::vocabulary::words::{Deed, Standing};
use crate::vocabulary::{Element, FearKind, Finding, TrustWord, WordingKind};

/// One person, or whoever of a cast is at hand or fits.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Who {
    /// This person.
    One(PersonIx),
    /// Any of these.
    Any(Box<[PersonIx]>),
}

impl Who {
    /// Whether this person is meant.
    #[must_use]
    pub fn is(&self, person: PersonIx) -> bool {
        match self {
            Self::One(one) => *one == person,
            Self::Any(all) => all.contains(&person),
        }
    }
}

/// What a condition looks at. Those about trust, fears and company are about the person at hand.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Test {
    /// Nobody who has power over the person hears.
    Alone,
    /// In a private room.
    Private,
    /// In a common language, or through somebody.
    Understood,
    /// Whoever interprets was briefed (INT-04).
    Briefed,
    /// The person was told who asks and what happens to the words (INT-05).
    Opened,
    /// This fear of the person was met.
    Met(FearKind),
    /// At least this much trust.
    Trust(TrustWord),
    /// The person is distressed.
    Distressed,
    /// At least something small was told about one of these subjects.
    Told(Box<[(PersonIx, SubjectIx)]>),
    /// Words about one of these subjects came from a question, and stand.
    Planted(Box<[(PersonIx, SubjectIx)]>),
    /// One of these lines was perceived.
    Perceived(Box<[TextIx]>),
    /// A paper was read.
    Read(PaperIx),
    /// One line of the first was laid beside one of the second.
    Against(Box<[TextIx]>, Box<[TextIx]>),
    /// This was done.
    Done(Deed, Option<Who>),
    /// A draw gave this word.
    Drawn(DrawIx, u16),
    /// A bank gave this line to the person at hand.
    Dealt(BankIx, BankLineIx),
    /// A moment of the day has come.
    Happened(EventIx),
    /// A moment of the day was replied to in this way.
    Answered(EventIx, WordingKind),
    /// So many minutes of the act are gone.
    After(u16),
    /// So many are not gone yet.
    Before(u16),
    /// It is this act.
    Day(ActIx),
    /// It is not the first talk with the person.
    SecondTalk,
    /// Somebody was talked with.
    Talked(Who),
    /// A promise was kept.
    Kept(PromiseIx),
    /// A promise was broken.
    Broken(PromiseIx),
    /// The official is here.
    At(PlaceIx),
    /// Somebody is where the official is.
    Present(Who),
    /// Somebody is talked with.
    Talking(Who),
    /// The person speaks this.
    Speaks(TongueIx),
    /// This is true of somebody: for each person, of which truths.
    Is(Box<[(PersonIx, Truths)]>),
    /// This was decided about the person.
    Decided(Finding),
    /// The person agreed to this service.
    Agreed(ServiceIx),
    /// The person refused it.
    Refused(ServiceIx),
    /// What the person said was passed on to it.
    Shared(ServiceIx),
    /// Things were handed to somebody.
    Handed(ThingIx, Who),
    /// Things are back with their owners.
    Back(ThingIx),
    /// The page about the person has nothing for this element.
    Lacks(Element),
    /// Something harmful was done to the person.
    Harmed,
    /// One of these holds.
    Any(Box<[Cond]>),
}

/// One condition.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Cond {
    /// What is looked at.
    pub test: Test,
    /// Whether it must hold, or must not.
    pub wanted: bool,
}

/// What changes. Changes without a person are about the one at hand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Trust.
    Trust(Option<PersonIx>, i8),
    /// Distress.
    Distress(i8),
    /// A subject can be asked about.
    Opens(SubjectIx),
    /// A paper is found.
    Finds(PaperIx),
    /// Somebody comes to a place.
    Arrives(Who, PlaceIx),
    /// Somebody leaves.
    Leaves(Who),
    /// The official goes to a place.
    Goes(PlaceIx),
    /// Seconds are gone.
    Seconds(u16),
    /// The person says nothing more in this talk.
    Shuts,
    /// The talk ends.
    Ends,
    /// A caller gives a name.
    Names,
    /// From here on the person is talked with as this (LAW-08).
    Becomes(Standing),
    /// Somebody hears from here on.
    Listens(Who),
    /// This is promised.
    Promises(PromiseIx),
    /// A fear is back.
    Wakes(FearIx),
    /// Things can be reached.
    Frees(ThingIx),
    /// This was done.
    Does(Deed),
    /// A practice point was broken.
    Harms(u16),
}
