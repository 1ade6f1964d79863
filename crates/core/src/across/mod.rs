//! What many runs show together of whoever played them, which no single run can: to which side somebody leans, how sure they may
//! be, how they ask, what they pass over. Everything with how many cases and how sure; what has too few says how many more it
//! takes, and shows nothing ([`Across`](crate::practice::marks::Across) has the numbers).
//!
//! It plays and marks nothing: it takes runs that were assessed. Nothing of it enters a mark, a band or a record.

mod calibration;
mod fairness;
mod interval;
mod of_run;
mod pooled;
mod signal;

pub use calibration::{Bin, Brier, brier, curve};
pub use fairness::{Looks, OfTrait, Seen, Trait};
pub use interval::Share;
pub use of_run::OfRun;
pub use pooled::{Apart, Lean, Pooled, Sure, ToldApart, apart, pooled, sure};
pub use signal::Signal;
