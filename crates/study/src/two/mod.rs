//! What is built for authors and trainers on the second form of the core, until it takes the place of the first.

pub mod check;
pub mod playtest;
pub mod proof;
pub mod sort;
pub mod translate;
