//! The terms of a talk: how something is said, how far an answer goes, what keeps a person silent, who hears.

use crate::locale::{Key, key};
use serde::{Deserialize, Serialize};

terms! {
    /// How something is said to a person: the kind of one end of a set of wordings, or of a reply in a moment (after
    /// Griffiths and Milne, 2006; practice.md 3.3 and 3.4). Which kinds are recommended is data of the practice library.
    WordingKind, "wording" {
        /// Who one is, what happens to the words, that the person can stop and can put one right (INT-05).
        Explain = "explain",
        /// An open invitation (INT-07).
        Open = "open",
        /// Takes up what was said or shown (INT-09).
        Probing = "probing",
        /// Yes or no about one fact, once the account was given. Never written: a closed end is this when it fits.
        Fact = "fact",
        /// Answers truly the fear that the person named (INT-06).
        Meets = "meets",
        /// Asks who may be told, and what for (REF-05).
        Consent = "consent",
        /// Says what one does not know, and when the person hears more (DMG-02, ERR-16).
        Honest = "honest",
        /// Reads back, invites corrections, says what comes next (INT-13).
        Close = "close",
        /// Yes or no before there was an account.
        Closed = "closed",
        /// Takes for granted what the person did not say.
        Leading = "leading",
        /// Two answers offered, neither of which may be true.
        Choice = "choice",
        /// Several questions in one breath.
        Several = "several",
        /// Has a reproach in it (DMG-05).
        Blame = "blame",
        /// Says that the person is not believed (DMG-04, DMG-08).
        Doubt = "doubt",
        /// Asks for what was done to somebody, which nobody needs to know here (DMG-06).
        Detail = "detail",
        /// Promises what is not one's own to give (DMG-02).
        Promise = "promise",
        /// Talks a fear away.
        Soothe = "soothe",
        /// Makes help hang on the telling (DMG-09).
        Price = "price",
        /// Puts down as agreed what was not asked (DAT-02).
        Blanket = "blanket",
        /// Ends without a word about what comes next.
        Abrupt = "abrupt",
        /// Lets somebody with power over the person hear or sit in (DMG-07).
        LetIn = "let-in",
        /// Puts a word on the person before the talk is done (INT-11).
        Label = "label",
        /// Threatens with arrest, detention or removal (DMG-01).
        Threat = "threat",
        /// Asks for what was told already. Never written: an end is this when its `unless` holds.
        Unheeding = "unheeding",
    }
}

impl WordingKind {
    /// Whether the person is left to tell in words of their own.
    #[must_use]
    pub const fn invites(self) -> bool {
        matches!(self, Self::Open | Self::Probing)
    }

    /// Whether an author writes this kind. The others come of what was told before.
    #[must_use]
    pub const fn is_written(self) -> bool {
        !matches!(self, Self::Fact | Self::Unheeding)
    }
}

terms! {
    /// How a wording stands to what the person knows and has told: four lots of kinds, for where twenty-four are too many to be
    /// told apart at a glance.
    Stance, "stance" {
        /// Leaves it to the person what to tell.
        Invites = "invites",
        /// Tells the person something, answers, or asks leave.
        Tells = "tells",
        /// Puts words in, or asks so that nothing else can be told.
        PutsIn = "puts-in",
        /// Presses, promises or hurts.
        Presses = "presses",
    }
}

impl WordingKind {
    /// How it stands to the person.
    #[must_use]
    pub const fn stance(self) -> Stance {
        match self {
            Self::Open | Self::Probing | Self::Fact => Stance::Invites,
            Self::Explain | Self::Meets | Self::Consent | Self::Honest | Self::Close => Stance::Tells,
            Self::Closed | Self::Leading | Self::Choice | Self::Several | Self::Label | Self::Unheeding => {
                Stance::PutsIn
            }
            Self::Blame
            | Self::Doubt
            | Self::Detail
            | Self::Promise
            | Self::Soothe
            | Self::Price
            | Self::Blanket
            | Self::Abrupt
            | Self::LetIn
            | Self::Threat => Stance::Presses,
        }
    }
}

terms! {
    /// The stages of an interview that are a talk (FRM-02). Planning comes before it, and evaluation after it.
    Stage, "stage" {
        /// Engage and explain.
        Engage = "engage",
        /// The account.
        Account = "account",
        /// Closure.
        Closure = "closure",
    }
}

terms! {
    /// What keeps a person silent until it is met (practice.md 2.4).
    FearKind, "fear" {
        /// That somebody with power hears of it.
        Overheard = "overheard",
        /// To be sent out of the country.
        Removal = "removal",
        /// To be taken for the one who did it.
        Arrest = "arrest",
        /// That somebody takes revenge.
        Revenge = "revenge",
        /// What happens to the family, or what they will think.
        Family = "family",
        /// What is owed.
        Debt = "debt",
        /// Shame.
        Shame = "shame",
        /// To be blamed for what one was made to do.
        Blamed = "blamed",
        /// The one who interprets.
        Interpreter = "interpreter",
        /// To lose the work.
        LosingWork = "losing-work",
        /// Officials.
        Officials = "officials",
    }
}

/// How far an answer goes. People tell by degrees, and what was told later is not less true (INT-08, INT-15).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Rung {
    /// Denies.
    Deny,
    /// Makes it small.
    Small,
    /// Tells a part.
    Part,
    /// Tells the whole.
    Whole,
}

impl Rung {
    /// Every rung, lowest first.
    pub const ALL: [Self; 4] = [Self::Deny, Self::Small, Self::Part, Self::Whole];

    /// Its place in [`Self::ALL`].
    #[must_use]
    pub const fn index(self) -> usize {
        self as usize
    }

    /// Its word, as tables of other programs have it.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Deny => "denied",
            Self::Small => "small",
            Self::Part => "part",
            Self::Whole => "whole",
        }
    }

    /// The key of what it is called.
    #[must_use]
    pub const fn key(self) -> Key {
        match self {
            Self::Deny => key!("rung-deny"),
            Self::Small => key!("rung-small"),
            Self::Part => key!("rung-part"),
            Self::Whole => key!("rung-whole"),
        }
    }
}

/// What an interpreter makes of what is said (practice.md 3.6).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Habit {
    /// Says everything, as it was said.
    #[default]
    Faithful,
    /// Makes it milder.
    Softens,
    /// Sums it up.
    SumsUp,
    /// Gets a word wrong.
    Mishears,
}

terms! {
    unlabelled:
    /// The four words for trust.
    TrustWord {
        /// Says what is safe to say.
        Guarded = "guarded",
        /// Waits to see.
        Wary = "wary",
        /// Begins to tell.
        Willing = "willing",
        /// Tells.
        Trusting = "trusting",
    }
}

/// Towards which answer something leans that was put into somebody's mouth.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Lean {
    /// That the person is held.
    Held,
    /// That the person is free.
    Free,
}
