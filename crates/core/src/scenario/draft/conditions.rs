//! What holds, and what changes. A data file writes `Told("papers")`, a talk `told papers`.

use super::Who;
use crate::choice;
use crate::read::names::{ACT, BANK, DRAW, MARKED, MOMENT, PAPER, PLACE, PROMISE, SERVICE, SUBJECT, THING, VERSION};
use crate::read::{Text, To, Whole};
use crate::vocabulary::words::{Deed, Fear, Standing, TrustWord, WordingKind};
use crate::vocabulary::{Element, Finding};

choice! {
    /// A condition. All of a list must hold; there is no `or`: write two answers.
    WhenDraft "a condition" most 40 {
        /// Nobody who has power over the person hears.
        Alone,
        /// The talk is in a private room.
        Private,
        /// There is a language in common, or somebody interprets.
        Understood,
        /// Whoever interprets was briefed (INT-04).
        Briefed,
        /// It was said who asks, why, and what happens to the words (INT-05).
        Opened,
        /// This fear was met.
        Met(Fear),
        /// At least so much trust.
        Trust(TrustWord),
        /// The person is distressed.
        Distressed,
        /// At least something small was told about this subject.
        Told(To<SUBJECT>),
        /// The same, by somebody else.
        ToldBy(Who, To<SUBJECT>),
        /// This line was said.
        Heard(To<MARKED>),
        /// This line was seen.
        Seen(To<MARKED>),
        /// This paper was read.
        Read(To<PAPER>),
        /// These two lines were laid side by side.
        Against(To<MARKED>, To<MARKED>),
        /// This was done, with anybody.
        Done(Deed),
        /// This was done with that person.
        DoneWith(Deed, Who),
        /// This draw gave that word.
        Drawn(To<DRAW>, Text),
        /// This bank gave that line.
        Dealt(To<BANK>, Text),
        /// This moment has come.
        Happened(To<MOMENT>),
        /// A moment of the day was replied to in this way.
        Answered(To<MOMENT>, WordingKind),
        /// So many minutes are gone: in a talk of this talk, elsewhere of the act.
        After(Whole<0, 1440>),
        /// So many minutes are not gone yet.
        Before(Whole<0, 1440>),
        /// It is this act.
        Day(To<ACT>),
        /// It is not the first talk with this person.
        SecondTalk,
        /// Somebody was talked with.
        Talked(Who),
        /// Words about this subject came from a question and were not taken back.
        Planted(To<SUBJECT>),
        /// A promise was kept.
        Kept(To<PROMISE>),
        /// A promise was broken.
        Broken(To<PROMISE>),
        /// The official is here.
        At(To<PLACE>),
        /// Somebody is where the official is.
        Present(Who),
        /// Somebody is being talked with.
        Talking(Who),
        /// The person speaks this language.
        Speaks(Text),
        /// This is true of somebody.
        Is(Who, To<VERSION>),
        /// This was decided about the person.
        Decided(Finding),
        /// The person agreed to this service.
        Agreed(To<SERVICE>),
        /// The person refused it.
        Refused(To<SERVICE>),
        /// What the person said was passed on to it.
        Shared(To<SERVICE>),
        /// Things were handed to somebody.
        Handed(To<THING>, Who),
        /// Things are back with their owners.
        Back(To<THING>),
        /// The page about the person carries nothing for this element.
        Lacks(Element),
        /// Something harmful was done.
        Harmed,
        /// It does not hold.
        Not(Box<WhenDraft>),
        /// One of these holds. In data files only.
        Any(Vec<WhenDraft>),
    }
    /// A change. Trust and distress carry a sign.
    ThenDraft "a change" most 40 {
        /// Trust of the person talked with, -9 to 9.
        Trust(Whole<-9, 9>),
        /// Distress of the person talked with, -9 to 9.
        Distress(Whole<-9, 9>),
        /// Trust of somebody else, -9 to 9.
        TrustOf(Who, Whole<-9, 9>),
        /// This subject can be asked about.
        Opens(To<SUBJECT>),
        /// This paper is found.
        Finds(To<PAPER>),
        /// Somebody comes to a place.
        Arrives(Who, To<PLACE>),
        /// Somebody leaves.
        Leaves(Who),
        /// The official goes to a place.
        Goes(To<PLACE>),
        /// So many minutes are gone.
        Minutes(Whole<0, 240>),
        /// So many seconds are gone, in a call.
        Seconds(Whole<0, 240>),
        /// The person says nothing more in this talk.
        Shuts,
        /// The talk or call ends.
        Ends,
        /// A caller gives a name.
        Names,
        /// From here on the person is talked with as this (LAW-08).
        Becomes(Standing),
        /// Somebody hears from here on.
        Listens(Who),
        /// This is promised.
        Promises(To<PROMISE>),
        /// This fear is back.
        Fear(Fear),
        /// These things can be reached.
        Frees(To<THING>),
    }
}
