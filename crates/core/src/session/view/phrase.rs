//! Words of a run and about whom they are, before anybody has chosen a language: small values that a player can compare and a
//! face can keep.

use crate::scenario::PersonIx;
use crate::scenario::talk::{TextIx, Words};
use crate::session::LineAt;
use crate::vocabulary::words::Deed;

/// Who speaks, or is spoken to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Party {
    /// The official: nobody knows their age or gender.
    #[default]
    Official,
    /// Somebody.
    Person(PersonIx),
}

impl Party {
    /// The person, when it is not the official.
    #[must_use]
    pub const fn person(self) -> Option<PersonIx> {
        match self {
            Self::Official => None,
            Self::Person(person) => Some(person),
        }
    }
}

/// Some words with those about whom they are: `{me}` speaks, `{you}` is spoken to, `{each}` is at hand, `{about}` is the
/// subject that one comes back to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Phrase {
    /// The words.
    pub words: Words,
    /// Who speaks, or of whom something is seen.
    pub me: Party,
    /// Who is spoken to.
    pub you: Party,
    /// Who is at hand.
    pub each: Option<PersonIx>,
    /// The subject that one comes back to.
    pub about: Option<Words>,
}

impl Phrase {
    /// A text about nobody in particular.
    #[must_use]
    pub const fn of(text: TextIx) -> Self {
        Self {
            words: Words::Text(text),
            me: Party::Official,
            you: Party::Official,
            each: None,
            about: None,
        }
    }

    /// A text about a person, or about nobody in particular.
    #[must_use]
    pub const fn about(text: TextIx, person: Option<PersonIx>) -> Self {
        let mut phrase = Self::of(text);
        if let Some(person) = person {
            phrase.me = Party::Person(person);
            phrase.each = Some(person);
        }
        phrase
    }

    /// What a person says to the official, or what is seen of them.
    #[must_use]
    pub const fn by(person: PersonIx, words: Words) -> Self {
        Self {
            words,
            me: Party::Person(person),
            you: Party::Official,
            each: Some(person),
            about: None,
        }
    }

    /// What the official says to a person.
    #[must_use]
    pub const fn to(person: PersonIx, words: Words) -> Self {
        Self {
            words,
            me: Party::Official,
            you: Party::Person(person),
            each: Some(person),
            about: None,
        }
    }

    /// The same, coming back to a subject.
    #[must_use]
    pub const fn back_to(mut self, about: Option<Words>) -> Self {
        self.about = about;
        self
    }
}

/// Who says a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Speaker {
    /// The official.
    You,
    /// A person.
    Person(PersonIx),
    /// Nobody: it is seen.
    Scene,
    /// It stands in a paper.
    Paper(PaperAt),
}

/// A paper, or that of one person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PaperAt {
    /// The paper.
    pub paper: crate::scenario::PaperIx,
    /// Whose, where there is one for each.
    pub of: Option<PersonIx>,
}

/// What a line tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Told {
    /// Words of the scenario, or of the library.
    Words(Phrase),
    /// The official asked or said this: the beginning, unless it is empty, and the end.
    Asked(Option<Phrase>, Phrase),
    /// The official asked for the last answer word for word.
    WordForWord(PersonIx),
    /// The official did this in a talk.
    Cared(Phrase),
    /// The official did this.
    Did(Deed, Option<PersonIx>),
    /// Somebody interprets for a person.
    Interprets {
        /// For whom.
        to: PersonIx,
        /// Who.
        by: PersonIx,
    },
    /// Something was done with a thing of a person; to whom it went.
    Handled(Deed, crate::scenario::ThingIx, PersonIx, Option<PersonIx>),
    /// The official came here.
    Came(crate::scenario::PlaceIx),
    /// The official sat down with somebody.
    Sat(PersonIx),
    /// The official got up.
    Rose(PersonIx),
    /// Somebody came.
    Arrived(PersonIx),
    /// Somebody went away.
    Left(PersonIx),
    /// Somebody hears from here on.
    Listens(PersonIx),
    /// A person says nothing more today.
    Shut(PersonIx),
    /// A person has given a name.
    GaveName(PersonIx),
    /// Something was promised.
    Promised(Phrase),
    /// Two lines were laid side by side.
    Against(LineAt, LineAt),
    /// It was decided about a person, and said to them.
    Decided(PersonIx),
    /// The time of the act is over.
    ActOver,
}

/// One line of what was said, seen and done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Line {
    /// The move it belongs to, from 0; none before the first.
    pub entry: Option<usize>,
    /// The act.
    pub act: crate::scenario::ActIx,
    /// The second of the act at which the line was over.
    pub second: u32,
    /// With whom one talked then.
    pub with: Option<PersonIx>,
    /// Who says it.
    pub speaker: Speaker,
    /// What it tells.
    pub told: Told,
    /// As what it can be put onto a page, when it can.
    pub at: Option<LineAt>,
}
