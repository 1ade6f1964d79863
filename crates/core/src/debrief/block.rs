//! The smallest things a debrief is made of: sentences with slots, and lines of the run. None has words yet.

use crate::locale::{Form, Key, PersonKey};
use crate::practice::judgement::RowIx;
use crate::scenario::PersonIx;
use crate::session::view::{Line, Phrase};

/// A message and what goes into it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sentence {
    pub(super) form: Form,
    pub(super) slots: Vec<(&'static str, Slot)>,
}

/// What goes into a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slot {
    /// A name.
    Person(PersonIx),
    /// A number.
    Number(u32),
    /// A term of the field.
    Term(Key),
}

impl Sentence {
    pub(super) const fn new(form: Form, slots: Vec<(&'static str, Slot)>) -> Self {
        Self { form, slots }
    }

    /// A message that may name a person.
    pub(super) fn about(key: PersonKey, person: PersonIx) -> Self {
        Self::new(key.into(), vec![("person", Slot::Person(person))])
    }
}

impl From<Key> for Sentence {
    fn from(key: Key) -> Self {
        Self::new(key.into(), Vec::new())
    }
}

/// A sentence whose message and slots the compiler has looked up: `told!("feedback-found", finding = Slot::Term(key))`.
macro_rules! told {
    ($key:literal $(, $name:ident = $slot:expr)* $(,)?) => {
        $crate::debrief::Sentence::new(
            $crate::form!($key $(, $name)*),
            vec![$((stringify!($name), $slot)),*],
        )
    };
}
pub(super) use told;

/// Some words of a run, with when they were said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Quote {
    /// A line of the transcript.
    Line(Line),
    /// Words that were never heard in this run.
    Unheard(Phrase),
}

/// After how long.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Days {
    /// Three days.
    Three,
    /// Thirty.
    Thirty,
}

/// One thing to read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// The heading of an act.
    Head(Sentence),
    /// A sentence.
    Says(Sentence),
    /// The words of a reason of the judgement.
    Reason(RowIx),
    /// Words of the run, and what they are.
    Quoted(Sentence, Vec<Quote>),
    /// Words of the scenario about somebody, and what they are.
    Story(Sentence, Phrase),
    /// What became of somebody, in the words of the library: the place of the row.
    Became(Sentence, usize, Days, PersonIx),
}

/// A block in its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    /// What there is to read.
    pub block: Block,
    /// About whom.
    pub person: Option<PersonIx>,
    /// The move that it is about, from 0: one can try again from there.
    pub entry: Option<usize>,
    /// Whether it is read before anything is opened.
    pub is_open: bool,
    /// What is open first, while there is room: low numbers first.
    pub(super) rank: u8,
}
