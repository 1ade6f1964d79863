//! Places in the tables of a talk, dense. Never written anywhere: records and translations find things by their headings.

use std::marker::PhantomData;
use std::ops::Range;

/// A place in a table.
pub trait Index: Copy {
    /// The thing at this place. A table is never longer than its numbers reach; building it has seen to that.
    fn at(place: usize) -> Self;

    /// The place.
    fn index(self) -> usize;
}

macro_rules! indices {
    ($($(#[$doc:meta])* $name:ident($inner:ty);)+) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub $inner);

        impl $crate::scenario::talk::Index for $name {
            fn at(place: usize) -> Self {
                Self(<$inner>::try_from(place).unwrap_or(<$inner>::MAX))
            }

            fn index(self) -> usize {
                self.0 as usize
            }
        }
    )+};
}

pub(crate) use indices;

indices! {
    /// A subject of a talk.
    SubjectIx(u16);
    /// A set of wordings: one beginning and its ends.
    SetIx(u16);
    /// One end of a set.
    EndIx(u16);
    /// An answer.
    AnswerIx(u16);
    /// A line that is said or seen in a talk.
    LineIx(u16);
    /// A truth of the person. Bit and place are the same.
    TruthIx(u8);
    /// A fear of the person.
    FearIx(u8);
    /// A moment of the talk.
    MomentIx(u16);
    /// One reply to a moment.
    ReplyIx(u16);
    /// Something that can be done for the person.
    CareIx(u8);
    /// A wish about who may be told.
    WishIx(u16);
    /// What the person says to a finding.
    FindingIx(u16);
    /// A text of the scenario. Only who shows it knows the words.
    TextIx(u32);
    /// Something that the rest of the run knows: a cue seen, a day, a promise kept. Only who made the talk knows which.
    FactIx(u32);
    /// A recipient, as the scenario numbers them.
    RecipientIx(u16);
    /// Somebody else who speaks, as the scenario numbers people.
    VoiceIx(u16);
}

/// Neighbours in a table.
pub struct Span<I> {
    from: u32,
    len: u32,
    of: PhantomData<I>,
}

impl<I> Span<I> {
    /// Nothing.
    pub const EMPTY: Self = Self {
        from: 0,
        len: 0,
        of: PhantomData,
    };

    /// From the first place up to the second.
    pub(crate) fn new(range: Range<usize>) -> Self {
        let from = u32::try_from(range.start).unwrap_or(u32::MAX);
        let len = u32::try_from(range.len()).unwrap_or(0);
        Self {
            from,
            len,
            of: PhantomData,
        }
    }

    /// How many.
    #[must_use]
    pub const fn len(self) -> usize {
        self.len as usize
    }

    /// Whether there are none.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.len == 0
    }

    /// The places.
    #[must_use]
    pub const fn range(self) -> Range<usize> {
        self.from as usize..(self.from + self.len) as usize
    }
}

impl<I: Index> Span<I> {
    /// Each of them.
    pub fn iter(self) -> impl ExactSizeIterator<Item = I> + DoubleEndedIterator {
        self.range().map(I::at)
    }

    /// One of them.
    #[must_use]
    pub fn get(self, n: usize) -> Option<I> {
        (n < self.len()).then(|| I::at(self.from as usize + n))
    }

    /// Whether this is one of them.
    #[must_use]
    pub fn has(self, ix: I) -> bool {
        self.range().contains(&ix.index())
    }
}

// Derived, these would ask the same of `I`.
impl<I> Clone for Span<I> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<I> Copy for Span<I> {}

impl<I> PartialEq for Span<I> {
    fn eq(&self, other: &Self) -> bool {
        (self.from, self.len) == (other.from, other.len)
    }
}

impl<I> Eq for Span<I> {}

impl<I> Default for Span<I> {
    fn default() -> Self {
        Self::EMPTY
    }
}

impl<I> std::fmt::Debug for Span<I> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}..{}", self.from, self.from + self.len)
    }
}
