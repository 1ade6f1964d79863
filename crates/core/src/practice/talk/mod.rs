//! What a talk is made of, as data: how each kind of wording works, what each rung of an answer needs, what fear, fatigue
//! and distress do, and the words that the library lends to a talk that has none of its own.
//!
//! All whole numbers, so that a talk can be worked out by hand. Each stands beside what it rests on, and says whether the
//! source gives the size or only the direction. This room reads them and refuses numbers that contradict each other; it
//! knows no talk.

mod check;
mod rules;
mod stock;

pub use rules::{
    Basis, Body, CareRow, Ceilings, ConsentRule, Costs, Hints, KindRow, LetInRule, Mishap, Needs, Noes, Pull, Range,
    Reach, Second, Signs, Starts, Step, TakeBack, TalkRules, Tiring, Unmet, Waiting,
};
pub use stock::{BackEnd, BackSet, Band, Lent, Scale, StockIx, StockKind, TalkStock, Way};

pub(super) use check::check;
pub(super) use stock::StockFile;

/// The numbers of a talk, and the words that the library lends.
#[derive(Clone, Debug)]
pub struct TalkLibrary {
    /// The numbers.
    pub rules: TalkRules,
    /// The words.
    pub stock: TalkStock,
}
