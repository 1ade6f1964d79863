//! What authors use, and trainers: checks, translation, maps, playtests, proof, and the author's desk. Pure as the core: who
//! calls it reads the files and owns the threads.

pub mod author;
pub mod chart;
pub mod check;
pub mod judge;
pub mod playtest;
pub mod translate;
pub mod two;

// In these rooms the core's rooms go by their own names.
use grounds_core::{assess, diagnostic, locale, practice, scenario, session, vocabulary, wording};
