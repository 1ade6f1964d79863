//! The closed words that a row of the table of judgement may use: facts about one person, deeds, and who was told what.
//! What each means is said here; when it holds is worked out by the rules, from what was true and what was done.

use super::set::{Member, Set};
use crate::vocabulary::terms;
use crate::vocabulary::{Finding, Truth};
use std::fmt;

terms! {
    unlabelled:
    /// Whom a verdict is about. It says how bad a bad end is, and never what was good.
    Whom {
        /// Trafficked, or about to be.
        Victim = "victim",
        /// Anybody else.
        Other = "other",
    }
}

impl Whom {
    /// Who somebody with this truth is.
    #[must_use]
    pub const fn of(truth: Truth) -> Self {
        if truth.is_victim() { Self::Victim } else { Self::Other }
    }
}

terms! {
    unlabelled:
    /// What holds about one person at the end of a run. "Could be known" means: in this draw, by somebody careful, in the time
    /// there was; never what this trainee happened to hear.
    Fact {
        /// Eighteen or older, and nobody doubts it.
        Adult = "adult",
        /// May be under eighteen; unsure is a child (CHI-03).
        Child = "child",
        /// Grounds to presume a victim could be known.
        Grounds = "grounds",
        /// A sign could be known, and not enough for grounds.
        Sign = "some",
        /// Nothing could be known either way.
        Nothing = "nothing",
        /// Enough could be known to rule trafficking out. Never of a victim.
        Clears = "clears",
        /// Trafficking is not ruled out by what could be known.
        Open = "open",
        /// Nothing could be known that speaks for trafficking.
        NoSign = "no-sign",
        /// Exploitation has begun.
        Begun = "begun",
        /// Exploitation lies ahead (LAW-04).
        Ahead = "ahead",
        /// An offence could be seen, compelled or not.
        Acts = "acts",
        /// In danger or in pain now.
        Urgent = "urgent",
        /// Permission for asylum or needs other protection.
        Claim = "claim",
        /// Wages or other labour rights are owed.
        Wage = "wage",

        /// Nothing was decided.
        Undecided = "undecided",
        /// Presumed a victim, or a child at risk (A, B).
        Presumes = "presumes",
        /// The question is kept open (C, G), and nobody is presumed.
        KeepsOpen = "keeps-open",
        /// The question is answered no: D, E, F or no grounds alone, or nothing decided.
        SaysNo = "says-no",
        /// Presumed under the letter of their age: A an adult, B a child.
        RightLetter = "right-letter",
        /// A noted line speaks for it; a planted one does not.
        Line = "line",
        /// The presumption rests on a line, or on being a child, which needs none.
        Carried = "carried",
        /// Spoken with, or there was no time to; a child need not be spoken with.
        Heard = "heard",
        /// Permission whether free to leave, or declined to talk; for a child, listened to or given to the specialist.
        Tested = "tested",
        /// Ruled out, and heard: the question is answered.
        Settled = "settled",
        /// Safe first, the rest waits: an emergency was named, and is there (REF-22).
        DangerNow = "danger-now",
        /// Safe first, and help came.
        SafeFirst = "safe-first",
        /// An emergency was named that is not there, and nothing else was kept open.
        FalseAlarm = "false-alarm",
        /// Another need was named (D, E) and trafficking was answered no.
        NamesNeed = "names-need",
        /// Another need was named (D, E) that is not there.
        SpareNeed = "spare-need",
        /// Another need is there and was not named.
        MissesNeed = "misses-need",

        /// No help was asked about.
        NoHelp = "no-help",
        /// Help was arranged without asking, or without a free and informed answer.
        Unasked = "unasked",
        /// Help was done although refused.
        Against = "against",
        /// Help was offered, and agreed to or declined, knowingly.
        Offered = "offered",
        /// Somebody has taken over.
        Hand = "hand",
        /// Somebody has taken over, or a safe way back was left. A number is no way back for a child.
        HeldOn = "held-on",
        /// Answered no, and in safe hands all the same (D, agreed).
        OtherName = "other-name",
        /// The child specialist was called.
        Special = "special",
        /// A wish that could be kept was not.
        Ignored = "ignored",
        /// Slips of manners that hurt, so many that they are slips no longer.
        Rude = "rude",

        /// Treated as a suspect.
        Suspects = "suspects",
        /// Nothing was done about offences.
        Unhandled = "unhandled",
        /// Investigated, with rights.
        Investigates = "investigates",
        /// Treated as a suspect without rights; a lawyer refused is one.
        NoRights = "no-rights",
        /// Charged or fined today.
        Charged = "charged",
        /// An adult, or a child with a specialist, suspected on quoted grounds, with rights, once the first question is answered.
        LawfulHold = "lawful-hold",

        /// Kept from leaving.
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

/// Facts, each of which the others rule out.
const APART: [&[Fact]; 6] = [
    &[Fact::Adult, Fact::Child],
    &[Fact::Grounds, Fact::Sign, Fact::Nothing, Fact::Clears],
    &[Fact::Begun, Fact::Ahead],
    &[Fact::Urgent, Fact::Claim, Fact::Wage],
    &[Fact::Presumes, Fact::KeepsOpen, Fact::SaysNo],
    &[
        Fact::Kept,
        Fact::Locked,
        Fact::Removed,
        Fact::HandedBack,
        Fact::FamilyUnchecked,
    ],
];

impl Fact {
    /// Whether it never holds of a victim in a draw that is fair.
    #[must_use]
    pub const fn is_never_of_a_victim(self) -> bool {
        matches!(self, Self::Clears | Self::Settled | Self::LawfulHold)
    }

    /// Two of these facts that never hold together.
    pub(super) fn clash(facts: Set<Self>) -> Option<(Self, Self)> {
        APART.iter().find_map(|apart| {
            let mut there = apart.iter().copied().filter(|&fact| facts.has(fact));
            there.next().zip(there.next())
        })
    }
}

terms! {
    unlabelled:
    /// What stands by itself and is never undone.
    Deed {
        /// Permission on the matter where somebody with power over this person hears.
        HeardByPower = "heard-by-power",
        /// Permission on the matter in front of the group they are held with.
        HeardByGroup = "heard-by-group",
        /// Interpreted by somebody with power over them, or out of their group.
        PowerInterprets = "power-interprets",
        /// Somebody with power over them learnt who talked.
        Leak = "leak",
        /// Shown or named to the press.
        Press = "press",
        /// Threatened.
        Threat = "threat",
        /// A child questioned on the matter by somebody who is no specialist. Name, age, hurt, thirst, being safe now, and
        /// listening, are no questioning.
        ChildQuestioned = "child-questioned",
        /// Family telephoned without asking.
        FamilyCalled = "family-called",
        /// Help made to depend on a statement.
        Price = "price",
        /// The telephone searched without law or leave.
        Phone = "phone",
        /// Pressed for painful detail.
        Detail = "detail",
        /// A promise broken.
        PromiseBroken = "promise-broken",
        /// An urgent need left.
        NeedLeft = "need-left",
        /// A practice point broken towards them, in a moment, for which no other row stands.
        Harm = "harm",
    }
}

terms! {
    unlabelled:
    /// Who was told about a person. Who has power over them may never be told: that is [`Deed::Leak`].
    Recipient {
        /// A service that helps.
        Helper = "helper",
        /// Police, where no law obliges to tell them.
        Police = "police",
        /// The embassy or consulate.
        Embassy = "embassy",
        /// Family.
        Family = "family",
    }
}

terms! {
    unlabelled:
    /// What the person had said about being told of, to this recipient and for this purpose.
    Permission {
        /// Yes, knowing what it is, alone, without threat, promise or price.
        Agreed = "agreed",
        /// Nobody asked; or the answer was not free, which is the same.
        Unasked = "unasked",
        /// No.
        Refused = "refused",
    }
}

/// One recipient told, with what the person had said about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Share {
    /// Who was told.
    pub to: Recipient,
    /// What the person had said.
    pub permission: Permission,
}

impl Member for Share {
    const ALL: &'static [Self] = &{
        let first = Self {
            to: Recipient::Helper,
            permission: Permission::Agreed,
        };
        let mut all = [first; Recipient::ALL.len() * Permission::ALL.len()];
        let mut at = 0;
        while at < all.len() {
            all[at] = Self {
                to: Recipient::ALL[at / Permission::ALL.len()],
                permission: Permission::ALL[at % Permission::ALL.len()],
            };
            at += 1;
        }
        all
    };

    fn place(self) -> usize {
        self.to.index() * Permission::ALL.len() + self.permission.index()
    }
}

impl fmt::Display for Share {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.to.word(), self.permission.word())
    }
}

/// Closed terms that can be in a [`Set`].
macro_rules! members {
    ($($term:ty),+) => { $(
        impl Member for $term {
            const ALL: &'static [Self] = <$term>::ALL;

            fn place(self) -> usize {
                self.index()
            }
        }
    )+ };
}

members!(Fact, Deed, Finding);
