//! What something in a talk may depend on: what was said in the talk itself, and, through a number, anything that the rest
//! of the run knows. A talk never sees the scenario.

use super::ix::{FactIx, FearIx, LineIx, SubjectIx};
use crate::vocabulary::{Rung, TrustWord};

/// One condition. `L` names a line: its text while a talk is put together, its place afterwards.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cond<L = LineIx> {
    /// What is looked at.
    pub test: Test<L>,
    /// Whether it must hold, or must not.
    pub wanted: bool,
}

impl<L> Cond<L> {
    /// This must hold.
    pub const fn is(test: Test<L>) -> Self {
        Self { test, wanted: true }
    }

    /// This must not hold.
    pub const fn is_not(test: Test<L>) -> Self {
        Self { test, wanted: false }
    }
}

/// What a condition looks at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Test<L = LineIx> {
    /// At least this much was told about a subject.
    Told(SubjectIx, Rung),
    /// Something was said about a subject, in whatever words: a poor question, too, takes the talk on.
    Asked(SubjectIx),
    /// Something was put into the person's mouth about a subject, and stands.
    Planted(SubjectIx),
    /// This line was said or seen.
    Heard(L),
    /// A fear was named by the person.
    Named(FearIx),
    /// A fear was met.
    Met(FearIx),
    /// Trust has at least this word.
    Trust(TrustWord),
    /// Distress shows: it is in its high band or above.
    Distressed,
    /// Nobody else hears.
    Alone,
    /// The person is understood.
    Understood,
    /// So many minutes of the talk have passed.
    After(u16),
    /// It is not the first talk with this person.
    Again,
    /// Something that the rest of the run knows.
    Outside(FactIx),
}

/// Who hears what is said.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Company {
    /// Nobody else.
    #[default]
    Alone,
    /// Somebody without power over the person.
    Stranger,
    /// Somebody with power over the person (DMG-07).
    Power,
}

/// How the two understand each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Hearing {
    /// In a language of both.
    Shared,
    /// Through somebody who interprets.
    Interpreted(crate::vocabulary::Habit),
    /// Not at all.
    Lost,
}

/// What the rest of a run knows.
pub trait Facts {
    /// Whether something outside the talk holds.
    fn holds(&self, fact: FactIx) -> bool;

    /// Who hears.
    fn company(&self) -> Company;

    /// How the two understand each other.
    fn hearing(&self) -> Hearing;

    /// A number that rises whenever any of this has changed, so that a talk need not ask at every turn.
    fn changes(&self) -> u32;
}

/// Nothing outside matters: alone, in a shared language.
#[derive(Clone, Copy, Debug, Default)]
pub struct Apart;

impl Facts for Apart {
    fn holds(&self, _: FactIx) -> bool {
        false
    }

    fn company(&self) -> Company {
        Company::Alone
    }

    fn hearing(&self) -> Hearing {
        Hearing::Shared
    }

    fn changes(&self) -> u32 {
        0
    }
}
