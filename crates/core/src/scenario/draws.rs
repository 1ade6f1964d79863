//! What is drawn for each run, resolved. Only a cast sees what is true; a deal has no way to.

use super::ix::{PersonIx, PlaceIx, TongueIx};
use super::talk::{TextIx, Truths};
use crate::vocabulary::words::Need;
use crate::vocabulary::{Gender, Habit};

/// Who is met: first how many victims, each number as likely as the next, then who, then which truth.
#[derive(Clone, Debug)]
pub struct Cast {
    /// Its name; its chance hangs on it.
    pub id: Box<str>,
    /// How many are met.
    pub meet: usize,
    /// Out of these.
    pub of: Box<[PersonIx]>,
    /// These always.
    pub always: Box<[PersonIx]>,
    /// The least and the most victims among those met.
    pub victims: (usize, usize),
    /// Other truths that are counted.
    pub also: Box<[Quota]>,
}

/// How many of some truths are among those met.
#[derive(Clone, Debug)]
pub struct Quota {
    /// Of which truths of each person, in the order of [`Cast::of`].
    pub of: Box<[Truths]>,
    /// At least.
    pub least: usize,
    /// At most.
    pub most: usize,
}

/// Something is dealt to people, without looking at what is true of them.
#[derive(Clone, Debug)]
pub struct Deal {
    /// Its name; its chance hangs on it.
    pub id: Box<str>,
    /// To whom, where they are met.
    pub to: Box<[PersonIx]>,
    /// What.
    pub what: Dealt,
    /// Whether one thing may be dealt twice.
    pub again: bool,
}

/// What is dealt.
#[derive(Clone, Debug)]
pub enum Dealt {
    /// Faces with their names.
    Faces(Box<[Face]>),
    /// Languages: a list of them for each.
    Tongues(Box<[Box<[TongueIx]>]>),
    /// How somebody is at first sight.
    Manners(Box<[Manner]>),
    /// Habits of those who interpret.
    Habits(Box<[Habit]>),
    /// Where somebody is.
    Places(Box<[PlaceIx]>),
    /// Words, and the word of those for whom none is left.
    Words(Box<[Box<str>]>, Option<Box<str>>),
}

/// Who somebody is on the outside. Fictional.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Face {
    /// First name.
    pub name: TextIx,
    /// The youngest and the oldest it may pass for, in years.
    pub looks: (u8, u8),
    /// Which words stand for the person.
    pub gender: Gender,
    /// A fictional country.
    pub from: TextIx,
    /// How the portrait is drawn: skin, hair, its colour, clothes, their colour, face; none: made from the name.
    pub look: Option<([u8; 6], bool)>,
}

/// How somebody is at first sight.
#[derive(Clone, Debug, Default)]
pub struct Manner {
    /// What is seen.
    pub seen: Box<[TextIx]>,
    /// Trust, 0 to 9; the library's range where there is none. The same holds for what follows.
    pub trust: Option<u8>,
    /// Distress, 0 to 9.
    pub distress: Option<u8>,
    /// How easily the person agrees, 0 to 2.
    pub bends: Option<u8>,
    /// How tired the person is, 0 to 3.
    pub tired: Option<u8>,
    /// What comes before any question (INT-01).
    pub needs: Box<[Need]>,
    /// What the person says when asked what is needed.
    pub asked: Box<[TextIx]>,
}

/// One word of several.
#[derive(Clone, Debug)]
pub struct Choose {
    /// Its name; its chance hangs on it.
    pub id: Box<str>,
    /// The words.
    pub one_of: Box<[Box<str>]>,
}
