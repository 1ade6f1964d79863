//! Small sets of closed terms: a few bits, copied about freely, with the same order everywhere.

use std::fmt;
use std::marker::PhantomData;

/// What can be in a [`Set`]: at most 64 things, each with its place.
pub trait Member: Copy + fmt::Debug + 'static {
    /// Everything that can be in it, each at its place.
    const ALL: &'static [Self];

    /// Its place in [`Self::ALL`].
    fn place(self) -> usize;
}

/// Some of the members of a closed list.
pub struct Set<T> {
    bits: u64,
    of: PhantomData<T>,
}

impl<T: Member> Set<T> {
    /// Nothing.
    pub const EMPTY: Self = Self {
        bits: 0,
        of: PhantomData,
    };

    const fn from_bits(bits: u64) -> Self {
        Self { bits, of: PhantomData }
    }

    /// The same and one more.
    #[must_use]
    pub fn with(self, member: T) -> Self {
        const { assert!(T::ALL.len() <= 64, "a set has 64 bits") };
        Self::from_bits(self.bits | 1 << member.place())
    }

    /// The same, and one more if it holds.
    #[must_use]
    pub fn with_if(self, member: T, holds: bool) -> Self {
        if holds { self.with(member) } else { self }
    }

    /// Whether this one is in it.
    #[must_use]
    pub fn has(self, member: T) -> bool {
        self.bits & 1 << member.place() != 0
    }

    /// Whether nothing is in it.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.bits == 0
    }

    /// Whether everything of the other is in it too.
    #[must_use]
    pub const fn has_all(self, other: Self) -> bool {
        self.bits & other.bits == other.bits
    }

    /// Whether anything of the other is in it too.
    #[must_use]
    pub const fn has_any(self, other: Self) -> bool {
        self.bits & other.bits != 0
    }

    /// Its members, in the order of the list.
    pub fn iter(self) -> impl Iterator<Item = T> {
        T::ALL.iter().copied().filter(move |&member| self.has(member))
    }
}

impl<T: Member> FromIterator<T> for Set<T> {
    fn from_iter<I: IntoIterator<Item = T>>(members: I) -> Self {
        members.into_iter().fold(Self::EMPTY, Self::with)
    }
}

// Written out, because a derive would ask the same of the members.
impl<T> Clone for Set<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Set<T> {}

impl<T: Member> Default for Set<T> {
    fn default() -> Self {
        Self::EMPTY
    }
}

impl<T> PartialEq for Set<T> {
    fn eq(&self, other: &Self) -> bool {
        self.bits == other.bits
    }
}

impl<T> Eq for Set<T> {}

impl<T> std::hash::Hash for Set<T> {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.bits.hash(state);
    }
}

impl<T: Member> fmt::Debug for Set<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter()).finish()
    }
}
