//! What authors use, and trainers: checks, translation, maps, playtests, proof, and the author's desk. Pure as the core: who
//! calls it reads the files and owns the threads.

pub mod author;
pub mod chart;
pub mod check;
pub mod cohort;
pub mod export;
pub mod judge;
pub mod playtest;
pub mod proof;
pub mod sort;
pub mod translate;

// In these rooms the core's rooms go by their own names.
use grounds_core::{diagnostic, locale, practice, scenario, vocabulary};
