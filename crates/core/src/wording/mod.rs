//! Words about people who are dealt, and the words of a run in the language that is read.
//!
//! A text of a scenario has slots (`{cook}`, `{me.their}`, `{each|she|he}`; [`fills`](crate::read::fills) has the
//! grammar). What goes into them hangs on three things that are kept apart: who is meant ([`Phrase`](crate::session::view::Phrase)),
//! who that is in this run and whether the name is known ([`People`]), and the words of the language in which the *text*
//! is written ([`Tongue`]): a text that nobody has translated keeps the pronouns of its own language. A [`Teller`] puts the
//! three together for every face. Quotation marks are set here, by the language, and never stand in a file.

mod deeds;
mod fill;
mod lists;
mod people;
mod teller;
mod tongue;
mod voices;

pub use lists::{finds, indicator, joined, list, rule};
pub use people::People;
pub use teller::{Teller, ToldLine};
pub use tongue::{Address, Tongue};
pub use voices::{Voice, Voices};
