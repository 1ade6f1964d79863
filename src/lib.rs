//! Reasonable Grounds: practise spotting indicators of human trafficking, interviewing and referring, on people who
//! cannot be hurt.
//!
//! Data flows one way: file → draft → scenario → session → events → marks → debrief → report. `ARCHITECTURE.md` says
//! which room owns what, and what each deliberately does not know.

pub mod assess;
pub mod author;
pub mod chart;
pub mod check;
pub mod cli;
pub mod debrief;
pub mod diagnostic;
#[cfg(feature = "game")]
pub mod game;
pub mod library;
pub mod locale;
pub mod playtest;
pub mod practice;
pub mod record;
pub mod scenario;
pub mod session;
pub mod terminal;
pub mod translate;
#[cfg(feature = "ui")]
pub mod ui;
pub mod vocabulary;
pub mod wording;
