//! A scenario: as its author wrote it ([`draft`]), and as it cannot be wrong ([`Scenario`]). [`resolve`] makes the one of the
//! other: every name looked up, every text in one table, every talk laid out.

mod bundle;
mod cond;
pub mod draft;
mod draws;
mod ix;
pub mod limits;
mod named;
mod parts;
pub mod picture;
pub mod resolve;
pub mod talk;
pub mod translation;
mod whole;

pub use bundle::Bundle;
pub use cond::{Cond, Effect, Test, Who};
pub use draws::{Cast, Choose, Deal, Dealt, Face, Manner, Quota};
pub use ix::{
    ActIx, BankIx, BankLineIx, CastIx, DrawIx, EffectIx, EventIx, MarkIx, OutcomeIx, PaperIx, PersonIx, PlaceIx,
    PromiseIx, RowIx, ServiceIx, SpotIx, ThingIx, TongueIx,
};
pub use parts::{
    Act, Answering, Bank, BankLine, ByPerson, Event, Header, Holds, Interprets, Mark, Outcome, Paper, Person, Place,
    Promise, Row, Said, Service, Spot, Thing, Version, WishOf,
};
pub use translation::Translation;
pub use whole::{Aftermath, Scenario, Surface, Text, WordDraw};
