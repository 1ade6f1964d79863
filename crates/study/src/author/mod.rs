//! The author's desk: a scenario being written, played while it is written.
//!
//! [`Workbench`] holds the last version that can be played, the run through it as moves in the author's own words, and
//! everything that is wrong with the newest version on disk. A new version is played from the beginning with the same
//! moves, so that the run goes on from the same moment; a version that cannot be played changes nothing.
//! [`Standing`] says where all this stands, as plain data for a face.
//!
//! Nothing here reads or writes files, and nothing here is shown to a trainee.

mod bookmark;
mod condition;
mod fault;
mod inspect;
mod marks;
mod moves;
mod people;
mod standing;
mod workbench;

pub use bookmark::{BOOKMARK_BYTES, Bookmark, Trail};
pub use condition::Condition;
pub use fault::Fault;
pub use inspect::{CueInside, EventInside, Gate, Inspection, inspect};
pub use marks::{MarkInside, MarksInside};
pub use people::{AnswerInside, QuestionInside, TalkInside};
pub use standing::{Library, Moment, MomentState, Standing, Stopped, Version};
pub use workbench::{Opened, Taken, Why, Workbench};
