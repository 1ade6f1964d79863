//! Why something cannot be done. Nothing has changed then.

use crate::scenario::PersonIx;
use crate::talk;

/// Why an action was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The run has ended.
    Over,
    /// The time of this act is over: what is left is the desk.
    DayOver,
    /// Somebody wants something, and waits for a reply.
    Waited,
    /// Nobody waits for a reply, or not for this one.
    NobodyWaits,
    /// One cannot come here now, or is here.
    NotThere,
    /// It cannot be seen from here.
    NotInSight,
    /// The paper has not come to hand.
    NotFound,
    /// It is in a language that the official does not read.
    NotRead,
    /// The person is not here.
    NotHere(PersonIx),
    /// The person does not talk now.
    WillNotTalk(PersonIx),
    /// One sits with somebody: get up first.
    AtTable,
    /// One sits with nobody.
    NoTalk,
    /// The talk refuses the turn.
    Talk(talk::Refusal),
    /// It was done already, and nothing would change.
    DoneBefore,
    /// It cannot be done here, or not with this.
    NotPossible,
    /// Nobody can be had for this language now.
    NoInterpreter,
    /// The line has not been perceived.
    NotPerceived,
    /// A finding gives at most six lines.
    TooManyGrounds,
    /// A line that is given as a reason stands on no page of the person.
    NotOnPage,
    /// Nothing was decided.
    NoFinding,
    /// About this person nothing is to be decided.
    NotToDecide,
}
