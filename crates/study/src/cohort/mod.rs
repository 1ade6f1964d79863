//! The kept runs of a room of trainees: each read as far as is honest, and told in a line.
//!
//! There is one way from the bytes of a record to what may be told of it, for one run and for two hundred: [`read`]. It
//! holds one rule for all who tell something: **what was true is told of a run that has ended, and of no other.** One that
//! can still be gone on with is counted, whether its record is whole or was cut off in the middle: whoever plays takes it up
//! again, with the line mended, and must not know how it comes out. A record that lost no more than its last line, the
//! result, has ended, and is told. One that has ended and does not come to the same today (its scenario was changed, or is
//! not here) is counted with what it keeps itself.
//!
//! Pure: names and bytes come from whoever owns files, scenarios from whoever has a shelf. Nothing here says who anybody is.

mod gather;
mod reading;
mod told;

pub use gather::{Cohort, Count, gather};
pub use reading::{Counted, Known, Reading, Refused, Run, Taken, Why, read};
pub use told::kept_band;
