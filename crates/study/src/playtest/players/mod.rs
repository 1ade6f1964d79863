//! Players made of rules. Each gets the view and a handbook, and nothing else of the run.

mod deciding;
mod interview;
mod looking;
mod memory;
mod notebook;
mod novice;
mod textbook;

pub use novice::Novice;
pub use textbook::{Stance, Textbook};
