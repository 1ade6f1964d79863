//! The author's desk: a scenario being written, played while it is written.
//!
//! [`Workbench`] holds the last version that can be played, the run through it as moves in the author's own words, and
//! everything that is wrong with the newest version on disk. A new version is played from the beginning with the same
//! moves, so that the run goes on from the same moment; a version that cannot be played changes nothing.
//! [`Standing`] says where all this stands, as plain data for a face: what is hidden in each talk and what keeps it from
//! coming to words, the marks so far, what the last move was worth, what could be known, how the claims stand.
//!
//! Nothing here reads or writes files, and nothing here is shown to a trainee.

mod bookmark;
mod claims;
mod condition;
mod fault;
mod inspect;
mod marks;
pub mod moves;
mod person;
mod standing;
mod talk;
mod workbench;
mod worth;

pub use bookmark::{BOOKMARK_BYTES, Bookmark, Trail};
pub use claims::{ClaimInside, ClaimsInside};
pub use condition::Condition;
pub use fault::Fault;
pub use inspect::{EventInside, Gate, Inspection, inspect};
pub use marks::{MarkInside, MarksInside};
pub use moves::Moves;
pub use person::PersonInside;
pub use standing::{Library, Moment, MomentState, Standing, Stopped, Version};
pub use talk::{AnswerInside, LineInside, Stands, SubjectInside, TalkInside};
pub use workbench::{Opened, Places, Taken, Why, Workbench};
pub use worth::{Worth, signed};
