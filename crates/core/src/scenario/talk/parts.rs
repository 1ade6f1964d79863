//! The things a talk is made of, dense.

use super::cond::Cond;
use super::ix::{
    AnswerIx, EndIx, FearIx, LineIx, RecipientIx, ReplyIx, SetIx, Span, SubjectIx, TextIx, TruthIx, VoiceIx, WishIx,
};
use crate::practice::talk::StockIx;
use crate::vocabulary::words::Mood;
use crate::vocabulary::{FearKind, Finding, Lean, Rung, WordingKind};

/// For which truths of the person something holds: bit and place of a truth are the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Truths(pub u16);

impl Truths {
    /// Whatever is true.
    pub const ALL: Self = Self(u16::MAX);

    /// For one truth only.
    #[must_use]
    pub const fn only(truth: TruthIx) -> Self {
        Self(1 << (truth.0 & 15))
    }

    /// For this one too.
    #[must_use]
    pub const fn and(self, truth: TruthIx) -> Self {
        Self(self.0 | Self::only(truth).0)
    }

    /// Whether it holds for this truth.
    #[must_use]
    #[inline]
    pub const fn has(self, truth: TruthIx) -> bool {
        self.0 >> (truth.0 & 15) & 1 == 1
    }
}

impl Default for Truths {
    fn default() -> Self {
        Self::ALL
    }
}

/// Fears of a person, as bits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FearSet(pub u16);

impl FearSet {
    /// The same and this one.
    #[must_use]
    pub const fn with(self, fear: FearIx) -> Self {
        Self(self.0 | 1 << (fear.0 & 15))
    }

    /// The same without those.
    #[must_use]
    pub const fn without(self, others: Self) -> Self {
        Self(self.0 & !others.0)
    }

    /// Those that are in both.
    #[must_use]
    pub const fn both(self, others: Self) -> Self {
        Self(self.0 & others.0)
    }

    /// Whether this one is in it.
    #[must_use]
    #[inline]
    pub const fn has(self, fear: FearIx) -> bool {
        self.0 >> (fear.0 & 15) & 1 == 1
    }

    /// Whether all of the others are in it.
    #[must_use]
    #[inline]
    pub const fn has_all(self, others: Self) -> bool {
        self.0 & others.0 == others.0
    }

    /// Whether none is in it.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// How many.
    #[must_use]
    pub const fn len(self) -> u32 {
        self.0.count_ones()
    }

    /// Each of them.
    pub fn iter(self) -> impl Iterator<Item = FearIx> {
        (0..16).map(FearIx).filter(move |&f| self.has(f))
    }
}

/// Where words stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Words {
    /// In the scenario.
    Text(TextIx),
    /// In the stock of the library.
    Stock(StockIx),
}

/// Who says a line.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Speaker {
    /// The person.
    #[default]
    Person,
    /// The official.
    Official,
    /// Somebody else.
    Other(VoiceIx),
    /// Nobody: it is seen.
    Seen,
}

/// One line.
#[derive(Clone, Copy, Debug)]
pub struct Line {
    /// Its words.
    pub words: Words,
    /// What an interpreter who softens makes of it.
    pub softened: Option<TextIx>,
    /// What one makes of it who gets a word wrong.
    pub misheard: Option<TextIx>,
    /// Who says it.
    pub by: Speaker,
    /// A glance: the fear shows, and is not named.
    pub hints: Option<FearIx>,
    /// The person names the fear, as a question.
    pub names: Option<FearIx>,
    /// How it is said, to be seen in a face.
    pub mood: Option<Mood>,
    /// The first line with the same words. What was heard is kept there.
    pub(crate) same: LineIx,
}

/// When the kind of an end depends on what was said before.
#[derive(Clone, Copy, Debug, Default)]
pub enum Turning {
    /// It does not.
    #[default]
    Never,
    /// It is right once these hold, and its written kind otherwise.
    Fits(Span<Cond>),
    /// It is wrong once these hold, and its written kind otherwise.
    Unless(Span<Cond>),
}

/// One end of a set.
#[derive(Clone, Copy, Debug)]
pub struct End {
    /// The set it belongs to.
    pub set: SetIx,
    /// Its words, after the beginning of the set.
    pub words: Words,
    /// Its kind, as written.
    pub kind: WordingKind,
    /// When that is another.
    pub turns: Turning,
    /// What the person says who agrees, or the only reply. Never by truth: the held and the free person agree in the same
    /// words.
    pub yes: Span<LineIx>,
    /// What the person says who does not agree.
    pub no: Span<LineIx>,
    /// Towards which answer it leans, if towards any.
    pub leans: Option<Lean>,
}

/// What a person said yes or no to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Yes {
    /// May be told.
    Yes,
    /// May not.
    No,
    /// Not yet.
    NotYet,
}

/// One beginning and its ends.
#[derive(Clone, Copy, Debug)]
pub struct Set {
    /// A number made of its name, for chance.
    pub id: u64,
    /// The beginning, shown once; may be empty.
    pub begin: Option<Words>,
    /// Its ends, in the order of the file.
    pub ends: Span<EndIx>,
    /// The subject it belongs to; none for a set that leads back to any.
    pub subject: Option<SubjectIx>,
}

/// What brings a subject up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Opener {
    /// Nothing need be said: it is there, or its conditions are waited for.
    AtOnce,
    /// Something that was said or shown names it.
    Word,
}

/// Something one can ask a person about, or say to them.
#[derive(Clone, Copy, Debug)]
pub struct Subject {
    /// A number made of its name, for chance.
    pub id: u64,
    /// What stands in "back to …".
    pub name: Words,
    /// How much it weighs on the person, 0 to 2.
    pub weighs: u8,
    /// Fears that a part and the whole of it wait for.
    pub behind: FearSet,
    /// Said to the person: one does not come back to it, unless it still has something to do.
    pub is_statement: bool,
    /// Never put in front by itself: what was seen and what is up to the official.
    pub is_quiet: bool,
    /// The fear that is answered in it.
    pub meets: Option<FearIx>,
    /// The fear that the person names in it.
    pub asks_after: Option<FearIx>,
    /// For which truths it is there.
    pub truths: Truths,
    /// What brings it up.
    pub opener: Opener,
    /// What must hold besides.
    pub when: Span<Cond>,
    /// Sets for the first time.
    pub ask: Span<SetIx>,
    /// Sets for later.
    pub later: Span<SetIx>,
    /// Answers on each rung.
    pub answers: [Span<AnswerIx>; Rung::ALL.len()],
    /// What a late closed question gets.
    pub fact: Span<AnswerIx>,
    /// Wishes that are told in it.
    pub wishes: Span<WishIx>,
    /// Subjects that it brings up, whatever is said.
    pub opens: Span<SubjectIx>,
    /// Subjects that wait for what is told in it.
    pub(crate) wakes: Span<SubjectIx>,
}

/// An answer.
#[derive(Clone, Copy, Debug)]
pub struct Answer {
    /// A number made of its heading, for chance.
    pub id: u64,
    /// For which truths.
    pub truths: Truths,
    /// When.
    pub when: Span<Cond>,
    /// What is said and seen.
    pub lines: Span<LineIx>,
    /// All of it in one sentence, by an interpreter who sums up.
    pub summed: Option<TextIx>,
    /// Subjects that it brings up.
    pub opens: Span<SubjectIx>,
    /// How special it is: one with conditions goes before one without, one for some truths before one for all.
    pub(crate) special: u8,
}

/// A wish about who may be told.
#[derive(Clone, Copy, Debug)]
pub struct Wish {
    /// Who.
    pub to: RecipientIx,
    /// Whether they may.
    pub says: Yes,
    /// For which truths.
    pub truths: Truths,
    /// When.
    pub when: Span<Cond>,
}

/// A fear.
#[derive(Clone, Copy, Debug)]
pub struct Fear {
    /// Of what.
    pub kind: FearKind,
    /// For which truths the person has it.
    pub truths: Truths,
    /// Plainer signs, for somebody who was deaf to the first.
    pub signs: Span<Span<LineIx>>,
    /// The subjects in which the person names it.
    pub(crate) named_in: Span<SubjectIx>,
    /// The subjects in which it is answered.
    pub(crate) met_in: Span<SubjectIx>,
    /// Subjects that wait for it to be named or met.
    pub(crate) wakes: Span<SubjectIx>,
}

/// Somebody wants something now.
#[derive(Clone, Copy, Debug)]
pub struct Moment {
    /// A number made of its name, for chance.
    pub id: u64,
    /// The minute of the talk around which it comes, if it comes by the clock.
    pub after: Option<u16>,
    /// When.
    pub when: Span<Cond>,
    /// What is said and seen.
    pub lines: Span<LineIx>,
    /// How much it adds to distress.
    pub distress: u8,
    /// The beginning of the replies.
    pub begin: Option<Words>,
    /// The replies, in the order of the file.
    pub replies: Span<ReplyIx>,
    /// Subjects that it brings up.
    pub opens: Span<SubjectIx>,
}

/// A reply to a moment.
#[derive(Clone, Copy, Debug)]
pub struct Reply {
    /// Its words.
    pub words: Words,
    /// Its kind.
    pub kind: WordingKind,
    /// What follows it.
    pub lines: Span<LineIx>,
    /// Subjects that it brings up.
    pub opens: Span<SubjectIx>,
}

/// What the person says to a finding.
#[derive(Clone, Copy, Debug)]
pub struct FindingAnswer {
    /// Which finding.
    pub finding: Finding,
    /// For which truths.
    pub truths: Truths,
    /// When.
    pub when: Span<Cond>,
    /// What is said and seen.
    pub lines: Span<LineIx>,
    pub(crate) special: u8,
}

/// Something that can be done for the person.
#[derive(Clone, Copy, Debug)]
pub struct Care {
    /// Its row in the library.
    pub row: u8,
    /// What stands in the menu.
    pub label: Words,
    /// What is seen.
    pub lines: Span<LineIx>,
}
