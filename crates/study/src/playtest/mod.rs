//! Playing without a person: walkthroughs, policies that see the view and nothing else, many runs, and what they met.

mod coverage;
mod explore;
mod handbook;
mod kind;
mod players;
mod policy;
mod proof;
mod run;
mod spread;
mod tally;
mod walk;

pub use coverage::{Coverage, First, Item, Met, Thing};
pub use explore::{Effort, Explored, Shortness, Sought, Way, explore};
pub use handbook::{Handbook, Reading, Sheet, kind_of};
pub use kind::PolicyKind;
pub use players::{Novice, Stance, Textbook};
pub use policy::{Policy, Random, play};
pub use proof::{About, Case, Claim, Draws, Fault, Piece, Proof, Prover, Settings, Standing};
pub use run::{Playtest, RunOutcome};
pub use spread::Spread;
pub use tally::{Figures, Tally};
pub use walk::{Walked, walk};
