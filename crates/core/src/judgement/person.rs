//! One person as they are judged: what was true of them and could be known, and what was done.

use crate::practice::judgement::{Deed, Set, Share, Whom};
use crate::vocabulary::terms;
use crate::vocabulary::{AgeGroup, Finding};
use std::fmt;

terms! {
    unlabelled:
    /// What could be known about trafficking in this draw, by a careful look and talk in the time there was; never what this
    /// trainee happened to hear.
    Knowable {
        /// Enough to presume a victim (REF-01).
        Grounds = "grounds",
        /// A sign, and not enough.
        Sign = "some",
        /// Nothing either way (INT-15).
        Nothing = "nothing",
        /// Enough to rule it out. Never of a victim.
        Clears = "clears",
    }
}

impl Knowable {
    /// Whether it is enough for a finding, in either direction.
    #[must_use]
    pub const fn is_enough(self) -> bool {
        matches!(self, Self::Grounds | Self::Clears)
    }
}

terms! {
    unlabelled:
    /// Whether exploitation has begun (LAW-04).
    Stage {
        /// It has.
        Begun = "begun",
        /// It lies ahead.
        Ahead = "ahead",
    }
}

terms! {
    unlabelled:
    /// What else the person needs, that somebody careful would see.
    OtherNeed {
        /// Nothing.
        None = "none",
        /// Wages or other labour rights are owed (LAW-07).
        Labour = "labour",
        /// Asylum or other protection (REF-11, REF-19).
        Other = "other",
        /// In danger or in pain now (REF-04, REF-22).
        Urgent = "urgent",
    }
}

terms! {
    unlabelled:
    /// How help that fits was arranged (REF-05). A leaflet is none, and a labour office is none for a victim.
    Help {
        /// Not at all.
        None = "none",
        /// Without asking.
        Unasked = "unasked",
        /// Offered, and the person said yes.
        Agreed = "agreed",
        /// Offered, and the person said no, which was respected.
        Declined = "declined",
        /// Offered, refused, and done all the same.
        Against = "against",
    }
}

terms! {
    unlabelled:
    /// How far the person was heard.
    Heard {
        /// Alone and understood, and asked whether free to leave; or declined to talk (INT-10).
        Tested = "tested",
        /// Alone and understood.
        Spoken = "spoken",
        /// Not, although there was time.
        None = "none",
        /// Not, and as many were met as a careful official meets in the time.
        NoTime = "no-time",
    }
}

terms! {
    unlabelled:
    /// What was done about offences (LAW-08, NPP-08).
    Offences {
        /// Nothing.
        None = "none",
        /// Non-punishment is reviewed before anything else.
        Review = "review",
        /// Investigated as a suspect, with every right of one.
        Investigate = "investigate",
        /// Treated as a suspect without them; a lawyer refused is enough.
        NoRights = "no-rights",
        /// Charged or fined today.
        Charge = "charge",
    }
}

terms! {
    unlabelled:
    /// Where the person is at the end.
    Stay {
        /// Free to go on.
        Free = "free",
        /// Stays while the question is open.
        Stays = "stays",
        /// Kept from leaving, against their will.
        Kept = "kept",
        /// Locked up.
        Locked = "locked",
        /// Removed or sent back.
        Removed = "removed",
        /// Handed to somebody with power over them.
        HandedBack = "handed-back",
        /// Given to family whom nobody checked.
        FamilyUnchecked = "family-unchecked",
    }
}

/// What was true of a person and could be known. It belongs to the draw, never to the run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Situation {
    /// Whether a victim. It says how bad a bad end is, and nothing else.
    pub whom: Whom,
    /// A child is anyone who may be under eighteen (CHI-03).
    pub age: AgeGroup,
    /// What could be known about trafficking.
    pub known: Knowable,
    /// Whether exploitation has begun.
    pub stage: Stage,
    /// Whether an offence could be seen, compelled or not.
    pub acts_seen: bool,
    /// What else the person needs.
    pub need: OtherNeed,
}

impl Default for Situation {
    /// As cases and their written form leave it out: an adult, trafficked, of whom grounds could be known.
    fn default() -> Self {
        Self {
            whom: Whom::Victim,
            age: AgeGroup::Adult,
            known: Knowable::Grounds,
            stage: Stage::Begun,
            acts_seen: false,
            need: OtherNeed::None,
        }
    }
}

/// What was done, as it stood at the end of the run. Deeds stay done. Of two days there is one verdict, at the end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Done {
    /// What was decided; nothing where nobody decided.
    pub findings: Set<Finding>,
    /// How help that fits was arranged.
    pub help: Help,
    /// Whether the answer to it counts: asked alone, knowing what it is, free of threat, promise and price.
    pub is_informed: bool,
    /// Whether a safe way back was left: a number that can be kept, a day and a name.
    pub way_back: bool,
    /// How far the person was heard.
    pub heard: Heard,
    /// Whether at least one noted line speaks for the finding. A planted line does not.
    pub line_speaks: bool,
    /// What was done about offences.
    pub offences: Offences,
    /// Where the person is.
    pub stay: Stay,
    /// Whether the child specialist was called.
    pub specialist_called: bool,
    /// Whether the person asked for something that could be done, and it was not.
    pub wish_ignored: bool,
    /// Slips of manners that hurt, to this person (DMG-04, DMG-05, DMG-08).
    pub slips: u8,
    /// What else was done.
    pub deeds: Set<Deed>,
    /// Who was told of the person.
    pub told: Set<Share>,
}

impl Default for Done {
    /// As cases and their written form leave it out: heard well, a line that speaks, and nothing decided or arranged.
    fn default() -> Self {
        Self {
            findings: Set::EMPTY,
            help: Help::None,
            is_informed: true,
            way_back: false,
            heard: Heard::Tested,
            line_speaks: true,
            offences: Offences::None,
            stay: Stay::Free,
            specialist_called: false,
            wish_ignored: false,
            slips: 0,
            deeds: Set::EMPTY,
            told: Set::EMPTY,
        }
    }
}

/// A draw that cannot be fair: somebody careful would clear a victim.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unfair;

impl fmt::Display for Unfair {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(
            "somebody careful would clear a victim, which is unfair; show a sign, or make this person no victim",
        )
    }
}

impl std::error::Error for Unfair {}

/// One person as they are judged. Nobody in it is a victim whom somebody careful would clear.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Person {
    situation: Situation,
    done: Done,
}

impl Person {
    /// Puts together what was true and what was done.
    ///
    /// # Errors
    /// A victim whom somebody careful would clear: the draw is unfair, and nobody is judged in it.
    pub const fn new(situation: Situation, done: Done) -> Result<Self, Unfair> {
        match (situation.whom, situation.known) {
            (Whom::Victim, Knowable::Clears) => Err(Unfair),
            _ => Ok(Self { situation, done }),
        }
    }

    /// What was true and could be known.
    #[must_use]
    pub const fn situation(&self) -> Situation {
        self.situation
    }

    /// What was done.
    #[must_use]
    pub const fn done(&self) -> Done {
        self.done
    }

    /// The same person, treated otherwise.
    #[must_use]
    pub const fn treated(self, done: Done) -> Self {
        Self {
            situation: self.situation,
            done,
        }
    }
}
