//! Reasonable Grounds: practise spotting indicators of human trafficking, interviewing and referring, on people who
//! cannot be hurt.
//!
//! The program and, under one roof, the crates it is made of. `ARCHITECTURE.md` says which room owns what, and what each
//! deliberately does not know.

pub mod cli;
#[cfg(feature = "game")]
pub mod game;
pub mod report;
pub mod terminal;
pub mod weighing;

pub use grounds_core::{
    assess, codes, debrief, diagnostic, drill, judgement, locale, practice, read, record, review, scenario, session,
    talk, vocabulary, walkthrough, wording,
};
pub use grounds_desk as desk;
pub use grounds_disk as library;
#[cfg(feature = "ui")]
pub use grounds_screens as ui;
pub use grounds_study::{author, chart, check, cohort, export, judge, playtest, proof, sort, translate};
